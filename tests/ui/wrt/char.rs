//! `wrt` names a parameter of type `char`, which has no derivative: the error says so at the name.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, n))]
fn f(x: f64, n: char) -> f64 {
    x * f64::from(n as u32)
}

fn main() {}
