//! An option given twice: the error is at the second one.

use derive_grad::derive_grad;

#[derive_grad(wrt(x), wrt(y))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

#[derive_grad(no_link, wrt(x), no_link)]
fn g(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
