//! An active value in an `async` block: the error is at the block.

use derive_grad::derive_grad;

use std::future::Future;

fn block_on(_: impl Future<Output = f64>) -> f64 {
    0.0
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let future = async { x * x };
    block_on(future)
}

fn main() {}
