//! An `async` function: the error is at `async`.

use derive_grad::derive_grad;

#[derive_grad]
async fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
