//! Gradients without `std`, in a crate that renames the package `derive_grad`:
//! `::derive_grad` is not there, so that nothing generated can name it.
#![no_std]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]

extern crate alloc;

use alloc::vec::Vec;
use gradients::derive_grad;

/// Arithmetic, which `core` has.
#[derive_grad(crate = gradients)]
#[must_use]
pub fn scalar(x: f64, y: f64) -> f64 {
    let a = x * y + x / y;
    if a > 1.0 { a.abs().max(x) } else { a * 3.0 }
}

/// No allocation: all sizes are constants.
#[derive_grad(crate = gradients)]
#[must_use]
pub fn array(x: [f64; 4]) -> f64 {
    let mut state = [0.0; 4];
    for _ in 0..3 {
        for k in 0..4 {
            state[k] = state[k] * x[k] + x[(k + 1) % 4];
        }
    }
    state[0] * state[3]
}

/// Storage whose size is not a constant needs `alloc`.
#[derive_grad(crate = gradients)]
#[must_use]
pub fn slice(x: &[f64], w: &[f64]) -> f64 {
    let mut state = 1.0;
    let mut seen = Vec::new();
    for (x, w) in x.iter().zip(w) {
        state = state * x + scalar(*w, state);
        seen.push(state);
    }
    let mut sum = 0.0;
    for s in &seen {
        sum += s * s;
    }
    sum
}

/// A loop of unknown trip count and a recursion.
#[derive_grad(crate = ::gradients)]
#[must_use]
pub fn unknown(x: f32, depth: u32) -> f32 {
    let mut a = x;
    while a < 10.0 {
        a = a * a + 1.0;
    }
    if depth == 0 { a } else { unknown(x, depth - 1) * a }
}

/// Changes its parameter.
#[derive_grad(crate = gradients)]
pub fn in_place(x: &mut [f64], factor: f64) {
    for v in x {
        *v *= factor;
    }
}

/// The usual functions are there.
#[derive_grad(crate = gradients)]
#[must_use]
pub fn usual(x: &[f64]) -> f64 {
    gradients::log_sum_exp(x) * gradients::sigmoid(x[0]) + gradients::norm(x) * gradients::gamma(x[0])
}

/// A struct, and what an optimiser does to it.
#[derive(gradients::Differentiable)]
#[grad(crate = gradients)]
pub struct Model {
    weights: Vec<f64>,
    bias: [f32; 2],
}

/// One step of gradient descent.
pub fn descend(model: &mut Model, gradient: &Model) {
    gradients::Parameters::axpy(model, -0.1, gradient);
}
