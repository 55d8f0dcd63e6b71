//! A comma is missing: the error is where it should be.

use derive_grad::derive_grad;

#[derive_grad(wrt(x) no_link)]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
