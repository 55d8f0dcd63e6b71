//! A function that isn't annotated is called in a loop, where what it leaves would be kept: one error for each call.

use derive_grad::derive_grad;

fn helper(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut y = x;
    for _ in 0..3 {
        y = helper(y);
    }
    helper(y)
}

fn main() {}
