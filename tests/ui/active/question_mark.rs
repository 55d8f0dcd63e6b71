//! `?` on an active `Option` inside a closure.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let root = || -> Option<f64> { Some(Some(x)?.sqrt()) };
    root().unwrap_or(0.0)
}

fn main() {}
