//! A raw pointer takes part by default: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: *const f64) -> f64 {
    let _ = x;
    1.0
}

fn main() {}
