//! An iterator in a variable that is used for more than is followed: the error is where it
//! is used.
use derive_grad::derive_grad;

#[derive_grad]
fn pairs(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x.iter(), x.iter());
    let mut sum = 0.0;
    while let (Some(v), Some(w)) = (a.next(), b.next()) {
        sum += v * w;
    }
    sum
}

#[derive_grad]
fn skipping(x: &[f64]) -> f64 {
    let mut all = x.iter().skip_while(|v| **v < 1.0);
    let first = all.next().unwrap();
    first * all.map(|v| v * v).sum::<f64>()
}

fn main() {}
