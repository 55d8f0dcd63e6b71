//! A type error at an operator: rustc reports it there, and only once, although the derivative multiplies too.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, n: usize) -> f64 {
    let y = x * n;
    y + 1.0
}

fn main() {}
