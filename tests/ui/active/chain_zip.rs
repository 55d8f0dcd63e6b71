//! Two filtered iterators are gone through side by side, where what filters might panic: the
//! error is at `zip`.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let positive = x.iter().filter(|v| **v > 0.0);
    x.iter().filter(|v| **v > 1.0).zip(x.iter().filter(|v| **v < x[1])).map(|(a, b)| a * b).sum::<f64>()
        + positive.count() as f64
}

fn main() {}
