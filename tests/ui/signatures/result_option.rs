//! The result is `Option<bool>`, which has no derivative: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> Option<bool> {
    (x != 0.0).then(|| x > 0.0)
}

fn main() {}
