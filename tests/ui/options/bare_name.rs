//! A parameter's name as if it were an option: the error says `wrt(x)`, or lists what is possible.

use derive_grad::derive_grad;

#[derive_grad(x)]
fn f(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
