//! A type error in the user's body: rustc reports it at the user's tokens, and only once.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let y: f64 = "2";
    y + x
}

fn main() {}
