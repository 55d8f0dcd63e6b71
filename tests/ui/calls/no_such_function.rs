//! The called function doesn't exist: rustc says so, once, at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    sqaure(x) + x
}

fn main() {}
