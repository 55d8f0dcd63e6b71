//! `f32` and `f64` mixed: rustc reports it at the user's tokens, and only once.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, y: f32) -> f64 {
    let z: f64 = y;
    x * z
}

fn main() {}
