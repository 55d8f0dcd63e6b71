//! `vjp` needs the path of the hand-written derivative.

use derive_grad::derive_grad;

#[derive_grad(vjp)]
fn f(x: f64) -> f64 {
    x * x
}

#[derive_grad(vjp = |x| x)]
fn g(x: f64) -> f64 {
    x * x
}

fn main() {}
