//! The callee has no companion: the error is at the call.

use derive_grad::derive_grad;

#[derive_grad(no_link)]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn f(x: f64) -> f64 {
    square(x) + x
}

fn main() {}
