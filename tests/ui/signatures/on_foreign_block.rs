//! The attribute on foreign functions: the error says to wrap them.

use derive_grad::derive_grad;

#[derive_grad]
unsafe extern "C" {
    fn j0(x: f64) -> f64;
}

fn main() {}
