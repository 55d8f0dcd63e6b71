//! What the body of a closure tells of its types, and is not so.
use derive_grad::{Differentiable, derive_grad};
use std::ops::Index;

#[derive_grad]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

struct Steps([f64; 2]);

impl Index<f64> for Steps {
    type Output = f64;
    fn index(&self, t: f64) -> &f64 {
        &self.0[t as usize]
    }
}

#[derive_grad(wrt(x))]
fn indexed(steps: &Steps, x: f64) -> f64 {
    apply(|t| steps[t] * t, x)
}

#[derive(Differentiable)]
struct Scale(f64);

impl Scale {
    #[derive_grad(wrt(self, t))]
    fn push(&self, t: f64) -> f64 {
        self.0 * t
    }
}

#[derive_grad]
fn pushed(scale: &Scale, x: f64) -> f64 {
    apply(|t| scale.push(t), x)
}

fn main() {}
