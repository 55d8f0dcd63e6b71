//! The hand-written derivative has another signature: rustc's error is about that function.

use derive_grad::derive_grad;

fn by_hand(x: f64) -> f64 {
    2.0 * x
}

#[derive_grad(vjp = by_hand)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
