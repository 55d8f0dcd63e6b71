//! An active value goes into a function that is not annotated: the error says to annotate it.

use derive_grad::derive_grad;

fn helper(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn f(x: f64) -> f64 {
    helper(x) + x
}

fn main() {}
