//! A call of a closure that is a parameter: the error is at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(g: impl Fn(f64) -> f64, x: f64) -> f64 {
    g(x) * x
}

fn main() {}
