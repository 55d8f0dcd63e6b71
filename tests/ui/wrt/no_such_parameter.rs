//! `wrt` names no parameter: the error is at the name and lists the candidates.

use derive_grad::derive_grad;

#[derive_grad(wrt(z))]
fn f(x: f64, y: f64, n: usize) -> f64 {
    x * y * n as f64
}

fn main() {}
