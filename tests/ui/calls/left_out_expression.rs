//! The argument that reaches a parameter left out of `wrt(..)` is an expression: all of it is underlined.

use derive_grad::derive_grad;

#[derive_grad(wrt(x))]
fn scaled(x: f64, scale: f64) -> f64 {
    x * scale
}

#[derive_grad]
fn f(x: f64, y: &[f64]) -> f64 {
    scaled(x, y[0] + 2.0 * x) + x
}

fn main() {}
