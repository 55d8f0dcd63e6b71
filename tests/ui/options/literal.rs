//! A literal where an option should be: the error is at the literal and lists what is possible.

use derive_grad::derive_grad;

#[derive_grad("x")]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
