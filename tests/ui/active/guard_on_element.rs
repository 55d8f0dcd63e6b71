//! A guard on an element that may not be there: the error is at the guard, and says to test it inside of the arm.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    match x.first() {
        Some(&v) if v > 0.0 => v * v,
        Some(_) => 1.0,
        None => 0.0,
    }
}

fn main() {}
