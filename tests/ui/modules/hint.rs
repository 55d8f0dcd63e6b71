//! A helper in an annotated module cannot be differentiated: the error is there, and says how to leave it out.
use derive_grad::derive_grad;

#[derive_grad]
mod model {
    use std::cell::RefCell;

    pub fn cached(x: f64, cache: &RefCell<f64>) -> f64 {
        *cache.borrow_mut() = x;
        *cache.borrow()
    }

    pub fn kept(x: f64) -> f64 {
        let cell = RefCell::new(x);
        *cell.borrow()
    }

    pub fn fine(x: f64) -> f64 {
        x * x
    }

    #[derive_grad(wrt(x))]
    pub fn asked(x: f64, f: fn(f64) -> f64) -> f64 {
        f(x)
    }
}

fn main() {
    let _ = model::fine_grad(1.0);
}
