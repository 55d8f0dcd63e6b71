//! A partial mentions what is neither a parameter nor `value`: the error is at the name.

use derive_grad::derive_grad;

#[derive_grad(partials(2.0 * z))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
