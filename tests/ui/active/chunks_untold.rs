//! How long the arrays of a list's chunks are must be written.

use derive_grad::derive_grad;

#[derive_grad]
fn told_by_its_type(x: &[f64]) -> f64 {
    let pairs: &[[f64; 2]] = x.as_chunks().0;
    pairs.iter().map(|[a, b]| a * b).sum()
}

#[derive_grad]
fn told_by_a_pattern(x: &mut [f64]) {
    for [a, b] in x.as_chunks_mut().0 {
        *a *= *b;
    }
}

fn main() {}
