//! One partial for two parameters: the error says how many there must be.

use derive_grad::derive_grad;

#[derive_grad(partials(y))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

#[derive_grad(partials(y, x, 1.0))]
fn g(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
