//! A reference to active values that changes in a loop to what is no element of the same
//! list: the error is at the assignment.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64], y: f64) -> f64 {
    let mut largest = &y;
    for v in x {
        if v > largest {
            largest = v;
        }
    }
    largest * largest
}

#[derive_grad]
fn g(x: &[f64], y: &[f64]) -> f64 {
    let mut largest = &x[0];
    for v in y {
        if v > largest {
            largest = v;
        }
    }
    largest * largest
}

fn main() {}
