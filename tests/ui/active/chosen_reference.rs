//! A reference that may be one of two places: the error is where it is chosen.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    let larger = if a > b { &mut a } else { &mut b };
    *larger *= 2.0;
    a * b
}

fn main() {}
