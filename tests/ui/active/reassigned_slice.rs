//! A slice that becomes shorter in a loop: the error is at the assignment.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut rest = x;
    let mut product = 1.0;
    while let Some((first, others)) = rest.split_first() {
        product *= first;
        rest = others;
    }
    product
}

fn main() {}
