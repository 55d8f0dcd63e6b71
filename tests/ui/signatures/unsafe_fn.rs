//! An `unsafe` function: the error is at `unsafe`.

use derive_grad::derive_grad;

#[derive_grad]
unsafe fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
