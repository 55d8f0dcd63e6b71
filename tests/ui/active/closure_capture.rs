//! A local closure that captures an active value.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let times = |k: usize| x * k as f64;
    times(2) + times(3)
}

fn main() {}
