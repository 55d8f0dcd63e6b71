//! `wrt` of strings, as in other languages: the error says to write the bare name.

use derive_grad::derive_grad;

#[derive_grad(wrt("x"))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
