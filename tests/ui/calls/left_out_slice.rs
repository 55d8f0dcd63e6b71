//! An active slice reaches a parameter that the callee leaves out of its `wrt(..)`.

use derive_grad::derive_grad;

#[derive_grad(wrt(w))]
fn dot(w: &[f64], x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (w, x) in w.iter().zip(x) {
        sum += w * x;
    }
    sum
}

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    dot(x, x)
}

fn main() {}
