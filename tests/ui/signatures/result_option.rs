//! The result is `Option<f64>`, which can't be differentiated: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> Option<f64> {
    Some(x)
}

fn main() {}
