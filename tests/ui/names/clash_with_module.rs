//! A module of the function's name: rustc's error is E0428, which the documentation answers with `no_link`.

use derive_grad::derive_grad;

mod loss {}

#[derive_grad]
fn loss(x: f64) -> f64 {
    x * x
}

fn main() {}
