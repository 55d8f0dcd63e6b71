//! A lower-case type of the function's name: rustc's error is E0428.

use derive_grad::derive_grad;

#[allow(non_camel_case_types)]
struct loss {}

#[derive_grad]
fn loss(x: f64) -> f64 {
    x * x
}

fn main() {}
