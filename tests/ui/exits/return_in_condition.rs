//! A `return` inside the right operand of `&&`: the error is at `return`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, n: usize) -> f64 {
    if x > 0.0
        && {
            if n == 0 {
                return x * x;
            }
            n > 2
        }
    {
        x
    } else {
        2.0 * x
    }
}

fn main() {}
