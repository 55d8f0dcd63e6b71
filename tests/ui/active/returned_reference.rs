//! The result is a reference: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> &f64 {
    &x[0]
}

fn main() {}
