//! Buffers and counted loops beside methods: a method says nothing of what it
//! does to a buffer, so each iteration keeps it.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::needless_range_loop, clippy::ptr_arg)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slopes;

#[derive(Differentiable, Clone, Copy, Debug)]
struct Gain {
    by: f64,
}

impl Gain {
    /// Overwrites all that it gets.
    #[derive_grad]
    fn fill(&self, x: f64, out: &mut [f64]) {
        for i in 0..out.len() {
            out[i] = (self.by * x).sin();
        }
    }

    /// Changes the length.
    #[derive_grad]
    fn grow(&self, x: f64, out: &mut Vec<f64>) {
        out.push(self.by * x);
    }
}

#[derive_grad(wrt(x))]
fn filled_by_a_method(x: &[f64], gain: Gain) -> f64 {
    let mut buffer = vec![0.0; 3];
    let mut sum = 0.0;
    for i in 0..x.len() {
        gain.fill(x[i], &mut buffer);
        for j in 0..3 {
            sum += buffer[j] * buffer[j] * x[i];
        }
    }
    sum
}

#[derive_grad(wrt(x))]
fn grown_by_a_method(x: &[f64], gain: Gain) -> f64 {
    let mut buffer = vec![0.0; 3];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..3 {
            buffer[j] = x[i] * x[0];
        }
        gain.grow(x[i], &mut buffer);
        for j in 0..buffer.len() {
            sum += buffer[j] * buffer[j];
        }
    }
    sum
}

#[derive_grad]
fn appended(x: f64, out: &mut Vec<f64>) {
    out.push(x * x);
}

#[derive_grad(wrt(x))]
fn grown_by_a_function(x: &[f64]) -> f64 {
    let mut buffer = vec![0.0; 3];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..3 {
            buffer[j] = x[i] * x[0];
        }
        appended(x[i], &mut buffer);
        for j in 0..buffer.len() {
            sum += buffer[j] * buffer[j];
        }
    }
    sum
}

#[derive_grad(wrt(x))]
fn states_in_structs(x: &[f64], gain: Gain) -> f64 {
    let mut state = gain;
    for i in 1..x.len() {
        state = Gain { by: (state.by * x[i]).sin() };
        for k in 0..2 {
            state.by *= x[k];
        }
    }
    state.by
}

const X: [f64; 4] = [0.7, -0.4, 1.2, 0.3];

#[test]
fn methods_and_buffers() {
    let gain = Gain { by: 1.3 };
    assert_slopes(&filled_by_a_method_grad(&X, gain), |x| filled_by_a_method(x, gain), &X);
    assert_slopes(&grown_by_a_method_grad(&X, gain), |x| grown_by_a_method(x, gain), &X);
    assert_slopes(&grown_by_a_function_grad(&X), grown_by_a_function, &X);
}

#[test]
fn structs_in_counted_loops() {
    let gain = Gain { by: 1.3 };
    assert_slopes(&states_in_structs_grad(&X, gain), |x| states_in_structs(x, gain), &X);
}
