//! A helper leaves a parameter out that it is given something varied for: also where its calls are
//! written out.

use derive_grad::derive_grad;

#[derive_grad]
mod model {
    #[derive_grad(wrt(x))]
    fn scaled(x: f64, by: f64) -> f64 {
        x * by
    }

    pub fn f(x: f64) -> f64 {
        scaled(x, x * x)
    }
}

fn main() {}
