//! The result is `Box<f64>`, which can't be differentiated: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> Box<f64> {
    Box::new(x)
}

fn main() {}
