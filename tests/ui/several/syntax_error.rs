//! A body that doesn't parse: rustc's own error, without further ones.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    x * * / 2.0
}

fn main() {}
