//! Derivatives of derivatives are not there yet: the error says so at `order`.

use derive_grad::derive_grad;

#[derive_grad(order = 2)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
