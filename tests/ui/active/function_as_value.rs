//! A function as a value: the error is at its call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let g = f64::sin;
    g(x) * x
}

fn main() {}
