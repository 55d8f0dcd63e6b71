//! A reference to active values that changes in a loop: the error is at the assignment.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut largest = &x[0];
    for v in x {
        if v > largest {
            largest = v;
        }
    }
    largest * largest
}

fn main() {}
