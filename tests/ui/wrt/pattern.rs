//! `wrt` names a part of a pattern: the error says to give the parameter a name.

use derive_grad::derive_grad;

#[derive_grad(wrt(a))]
fn f((a, b): (f64, f64), c: f64) -> f64 {
    a * b * c
}

fn main() {}
