//! `wrt` misspells a parameter: the error is at the name and lists the candidates.

use derive_grad::derive_grad;

#[derive_grad(wrt(wieght, bias))]
fn f(weight: f64, bias: f64) -> f64 {
    weight + bias
}

fn main() {}
