//! `wtr` for `wrt`: the error asks whether `wrt` was meant.

use derive_grad::derive_grad;

#[derive_grad(wtr(x))]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

#[derive_grad(nolink)]
fn g(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
