//! A variadic function: the error is at the dots.

use derive_grad::derive_grad;

#[derive_grad]
unsafe extern "C" fn f(x: f64, ...) -> f64 {
    x * x
}

fn main() {}
