//! An active value goes through `Option::map`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    Some(x).map(|y| y * y).unwrap_or(0.0)
}

fn main() {}
