//! An active value reaches a parameter that the callee leaves out of its `wrt(..)`: the error is at the argument.

use derive_grad::derive_grad;

#[derive_grad(wrt(x))]
fn scaled(x: f64, scale: f64) -> f64 {
    x * scale
}

#[derive_grad]
fn f(x: f64, scale: f64) -> f64 {
    scaled(x, scale) + x
}

fn main() {}
