//! An active value goes into `std::convert::identity`, which isn't annotated.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    std::convert::identity(x) * x
}

fn main() {}
