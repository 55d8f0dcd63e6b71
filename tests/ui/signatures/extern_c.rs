//! An `extern` function: the error is at `extern`.

use derive_grad::derive_grad;

#[derive_grad]
extern "C" fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
