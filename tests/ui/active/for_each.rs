//! `for_each` changes an active value in a closure: the error says to write a loop.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    x.iter().for_each(|v| sum += v * v);
    sum
}

fn main() {}
