//! An active value goes through a `Cell` parameter: the error is where it goes in.

use derive_grad::derive_grad;

use std::cell::Cell;

#[derive_grad(wrt(x))]
fn f(x: f64, last: &Cell<f64>) -> f64 {
    last.set(x * x);
    last.get() + x
}

fn main() {}
