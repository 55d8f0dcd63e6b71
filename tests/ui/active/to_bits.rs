//! An active value goes through its bits: the derivative would be lost.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    f64::from_bits(x.to_bits() & !1) * x
}

fn main() {}
