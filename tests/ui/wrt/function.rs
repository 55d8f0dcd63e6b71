//! `wrt` names a parameter of type `fn(usize) -> usize`, which has no derivative: the error says so at the name.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, n))]
fn f(x: f64, n: fn(usize) -> usize) -> f64 {
    x * n(1) as f64
}

fn main() {}
