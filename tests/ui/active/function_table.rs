//! A table of functions: the error is at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, n: usize) -> f64 {
    [f64::sin, f64::cos][n](x)
}

fn main() {}
