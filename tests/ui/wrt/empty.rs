//! `wrt()` leaves nothing to differentiate: the error names the candidates.

use derive_grad::derive_grad;

#[derive_grad(wrt())]
fn f(x: f64, y: f64, n: usize) -> f64 {
    x * y * n as f64
}

fn main() {}
