//! An imported function of the standard library is called: rustc says once, at the call, that it isn't annotated.

use derive_grad::derive_grad;

use std::hint::black_box;

#[derive_grad]
fn f(x: f64) -> f64 {
    let y = black_box(x) * x;
    y + x
}

fn main() {}
