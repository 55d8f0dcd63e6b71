//! `Option<f64>` as a parameter that takes part: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, scale: Option<f64>) -> f64 {
    x * scale.unwrap_or(1.0)
}

fn main() {}
