//! After an error in a function those that call it give no further errors.

use derive_grad::derive_grad;

#[derive_grad]
fn helper(x: f64) -> f64 {
    let square = Box::new(|y: f64| y * y);
    square(x) + x
}

#[derive_grad]
fn f(x: f64) -> f64 {
    helper(x) * x
}

fn main() {}
