//! A cast to a type that the compiler doesn't know: the error is at the type.

use derive_grad::derive_grad;

type Real = f64;

#[derive_grad]
fn f(x: f32) -> f64 {
    let y = x as Real;
    y * y
}

fn main() {}
