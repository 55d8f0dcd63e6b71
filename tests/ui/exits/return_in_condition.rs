//! A `return` in a chain of conditions with `let`: the error is at `return`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, n: Option<usize>) -> f64 {
    if let Some(n) = n
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
