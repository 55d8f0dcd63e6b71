//! An option that doesn't exist: the error is at its name and lists what is possible.

use derive_grad::derive_grad;

#[derive_grad(wrt(x), fast)]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
