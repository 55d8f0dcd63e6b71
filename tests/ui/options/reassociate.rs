//! Reordered sums are not there yet: the error says so at the word.

use derive_grad::derive_grad;

#[derive_grad(reassociate)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
