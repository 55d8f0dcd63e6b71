//! The result is `usize`, which can't be differentiated: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> usize {
    x as usize
}

fn main() {}
