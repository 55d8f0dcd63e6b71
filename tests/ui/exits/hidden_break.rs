//! A user's macro hides a `break`: an error at the macro.

use derive_grad::derive_grad;

macro_rules! stop {
    () => {
        break
    };
}

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        if i == 2 {
            stop!();
        }
        sum += x[i] * x[i];
    }
    sum
}

fn main() {}
