//! Several mistakes in the options are reported together.

use derive_grad::derive_grad;

#[derive_grad(wrt(z, n, x, x), fast, jvp)]
fn f(x: f64, n: usize) -> f64 {
    x * n as f64
}

fn main() {}
