//! A value for an option that takes none: the error is at the value.

use derive_grad::derive_grad;

#[derive_grad(no_link = true)]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
