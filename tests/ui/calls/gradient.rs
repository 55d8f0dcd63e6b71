//! A generated gradient is called in an annotated function: the error says what to add.

use derive_grad::derive_grad;

#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn f(x: f64) -> f64 {
    square_grad(x) * x
}

fn main() {}
