//! Fields that a struct leaves out: what has a derivative cannot be put into one, and one whose
//! struct stands further down, so that the macro does not see that it is left out, is no part of a
//! derivative.
use derive_grad::{Differentiable, derive_grad, stop_gradient};

#[derive_grad]
fn below(s: &Below, x: f64) -> f64 {
    s.x * s.rate * x
}

#[derive_grad]
fn stopped(s: &Below, x: f64) -> f64 {
    s.x * stop_gradient(s.rate) * x
}

#[derive(Differentiable)]
struct Below {
    x: f64,
    #[grad(skip)]
    rate: f64,
}

fn main() {}
