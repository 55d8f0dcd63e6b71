//! An active value in an `async` block: the error is at the block.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let future = async { x * x };
    let _ = future;
    x
}

fn main() {}
