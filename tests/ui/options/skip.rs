//! `skip` is for functions inside an annotated `impl`, `trait` or `mod`: the error says so.

use derive_grad::derive_grad;

#[derive_grad(skip)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
