//! An active value goes through `to_string` and back: the derivative would be lost.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let text = x.to_string();
    let y: f64 = text.parse().unwrap();
    y * x
}

fn main() {}
