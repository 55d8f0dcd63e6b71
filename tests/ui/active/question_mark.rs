//! `?` inside a closure that does not tell what it returns.

use derive_grad::derive_grad;

#[derive_grad]
fn half(x: f64) -> Option<f64> {
    (x > 0.0).then_some(0.5 * x)
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let quarter = || {
        let h = half(x)?;
        half(h)
    };
    quarter().unwrap_or(0.0)
}

fn main() {}
