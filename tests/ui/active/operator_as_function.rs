//! An operator's trait method by path: the error is at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, y: f64) -> f64 {
    std::ops::Mul::mul(x, y)
}

fn main() {}
