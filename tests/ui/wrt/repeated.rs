//! `wrt` names a parameter twice: the error is at the second one.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, y, x))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
