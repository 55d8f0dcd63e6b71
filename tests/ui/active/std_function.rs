//! An active value goes into a function of `std` without a derivative: the error is at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    std::hint::black_box(x) * x
}

fn main() {}
