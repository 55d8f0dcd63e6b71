//! A local closure of an active value: the error says to write a function.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let square = |y: f64| y * y;
    square(x) + x
}

fn main() {}
