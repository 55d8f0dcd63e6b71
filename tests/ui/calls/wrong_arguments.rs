//! Too few arguments: rustc says so at the call.

use derive_grad::derive_grad;

#[derive_grad]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[derive_grad]
fn f(x: f64) -> f64 {
    product(x) + x
}

fn main() {}
