//! A slice that becomes one of another list: the error is at the assignment.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut rest = x;
    let mut product = 1.0;
    while let Some((first, others)) = rest.split_first() {
        product *= first;
        rest = if *first > 1.0 { y } else { others };
    }
    product
}

#[derive_grad]
fn g(x: &[f64], y: &[f64]) -> f64 {
    let mut rest = x;
    let first = rest[0];
    rest = &y[1..];
    first * rest[0]
}

fn main() {}
