//! Calls a function that was left out with an active value: rustc says that it has no derivative.
use derive_grad::derive_grad;

#[derive_grad]
mod model {
    #[derive_grad(skip)]
    fn helper(x: f64) -> f64 {
        x
    }

    pub fn f(x: f64) -> f64 {
        helper(x)
    }
}

fn main() {}
