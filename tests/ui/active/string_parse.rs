//! An active value goes through text: the derivative would be lost.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let text = format!("{x:.3}");
    let y = text.parse::<f64>().unwrap();
    y * x
}

fn main() {}
