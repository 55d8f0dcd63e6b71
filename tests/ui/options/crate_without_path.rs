//! `crate` needs a path: the error is at the string and says how to write it.

use derive_grad::derive_grad;

#[derive_grad(crate = "derive_grad")]
fn f(x: f64) -> f64 {
    x * x
}

#[derive_grad(crate)]
fn g(x: f64) -> f64 {
    x * x
}

fn main() {}
