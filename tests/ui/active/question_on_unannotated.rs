//! `?` on the value of a function that is not annotated: the error is at its name.

use derive_grad::derive_grad;

fn root(x: f64) -> Option<f64> {
    (x >= 0.0).then(|| x.sqrt())
}

#[derive_grad]
fn f(x: f64) -> Option<f64> {
    Some(root(x)? * x)
}

fn main() {}
