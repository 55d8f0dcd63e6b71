//! An active statement under its own `#[cfg]`: the error is at the attribute.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut y = x;
    #[cfg(debug_assertions)]
    {
        y *= x;
    }
    y
}

fn main() {}
