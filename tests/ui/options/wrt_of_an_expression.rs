//! `wrt` of something that is no name: the error is at what is no name.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, 2.0 * y))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
