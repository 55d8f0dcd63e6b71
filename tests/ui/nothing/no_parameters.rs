//! There are no parameters at all.

use derive_grad::derive_grad;

#[derive_grad]
fn f() -> f64 {
    1.0
}

fn main() {}
