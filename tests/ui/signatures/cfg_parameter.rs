//! An active parameter under its own `#[cfg]`: the error is at the attribute.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, #[cfg(all())] y: f64) -> f64 {
    x * y
}

fn main() {}
