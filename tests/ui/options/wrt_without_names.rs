//! `wrt` without a list: the error says that the names go into parentheses.

use derive_grad::derive_grad;

#[derive_grad(wrt)]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
