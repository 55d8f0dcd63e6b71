//! `reassociate` takes no value.

use derive_grad::derive_grad;

#[derive_grad(reassociate = 8)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
