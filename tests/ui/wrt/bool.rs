//! `wrt` names a parameter of type `bool`, which has no derivative: the error says so at the name.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, n))]
fn f(x: f64, n: bool) -> f64 {
    if n { x } else { x * x }
}

fn main() {}
