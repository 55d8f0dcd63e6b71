//! An iterator in a variable: the error is where it is used.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut all = x.iter();
    let first = all.next().unwrap();
    first * all.map(|v| v * v).sum::<f64>()
}

fn main() {}
