//! A `return` in a guard, which cannot be evaluated before: the error is at `return`.

use derive_grad::derive_grad;

#[derive_grad(wrt(x))]
fn f(x: f64, n: Option<u8>) -> f64 {
    match n {
        Some(n) if n > 1 || { if x < 0.0 { return x * x; } true } => x,
        _ => 2.0 * x,
    }
}

fn main() {}
