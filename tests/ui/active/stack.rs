//! A stack of active values that is popped: the error is at `pop`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut stack = vec![x, x * x];
    let mut sum = 0.0;
    while let Some(v) = stack.pop() {
        sum += v;
    }
    sum
}

fn main() {}
