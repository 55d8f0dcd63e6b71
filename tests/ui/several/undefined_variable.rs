//! A variable that doesn't exist: rustc reports it at the user's tokens, and only once.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    x * z
}

fn main() {}
