//! A local closure that changes an active value.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut sum = 0.0;
    let mut add = |y: f64| sum += y * y;
    add(x);
    add(2.0);
    sum
}

fn main() {}
