//! A chain that ends with an `Option` of a sum: the error says what cannot be followed.

use derive_grad::derive_grad;

#[derive_grad]
fn root(x: f64) -> Option<f64> {
    (x >= 0.0).then(|| x.sqrt())
}

#[derive_grad]
fn f(x: &[f64]) -> Option<f64> {
    let sum: f64 = x.iter().map(|x| root(*x)).sum::<Option<f64>>()?;
    Some(sum)
}

fn main() {}
