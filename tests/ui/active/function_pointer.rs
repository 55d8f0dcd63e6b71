//! A call of a function pointer: the error is at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(g: fn(f64) -> f64, x: f64) -> f64 {
    g(x) * x
}

fn main() {}
