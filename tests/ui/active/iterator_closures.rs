//! Iterator chains with closures: the error is at the adaptor and says to write a loop.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

#[derive_grad]
fn g(x: &[f64]) -> f64 {
    x.iter().fold(0.0, |a, v| a + v * v)
}

#[derive_grad]
fn h(x: &[f64]) -> f64 {
    let mut a = 0.0;
    for v in x.iter().map(|v| v * v) {
        a += v;
    }
    a
}

fn main() {}
