//! A user's macro hides a `return`: a type error at the macro, never a wrong number.

use derive_grad::derive_grad;

macro_rules! bail {
    ($v:expr) => {
        return $v
    };
}

#[derive_grad]
fn f(x: f64, n: usize) -> f64 {
    if n == 0 {
        bail!(0.5);
    }
    x * x
}

fn main() {}
