//! Checkpoints are not there yet: the error says so at the word.

use derive_grad::derive_grad;

#[derive_grad(checkpoint)]
fn f(x: f64) -> f64 {
    x * x
}

#[derive_grad(checkpoint = 4)]
fn g(x: f64) -> f64 {
    x * x
}

fn main() {}
