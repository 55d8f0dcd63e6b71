//! `wrt` names a parameter of type `usize`, which has no derivative: the error says so at the name.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, n))]
fn f(x: f64, n: usize) -> f64 {
    x * n as f64
}

fn main() {}
