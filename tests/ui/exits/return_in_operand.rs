//! A `return` inside an operand: the error is at `return` and says to bind the operand first.

use derive_grad::derive_grad;

#[derive_grad(wrt(x))]
fn f(x: f64, n: Option<f64>) -> f64 {
    x * match n {
        Some(n) => n,
        None => return x * x,
    }
}

fn main() {}
