//! Zoo: the usual functions of the runtime in annotated bodies: in loops, under
//! conditions, with constants, on parts of slices, through `&mut`. The dual copies
//! call the formulas that define them.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{
    cross_entropy, derive_grad, dot, elu, erf, gelu_tanh, hinge, huber, leaky_relu, log_softmax, log_sum_exp,
    mat_mul, mat_vec, mat_vec_into, mean, norm, norm1, relu, sigmoid, silu, softmax, softmax_into, softplus,
    variance,
};
use derive_grad_tests::{Dual, zoo};

fn sigmoid_dual(x: Dual) -> Dual {
    ((-x).exp() + 1.0).recip()
}

fn softplus_dual(x: Dual) -> Dual {
    x.exp().ln_1p()
}

fn relu_dual(x: Dual) -> Dual {
    if x > 0.0 { x } else { x * 0.0 }
}

fn leaky_relu_dual(x: Dual, slope: Dual) -> Dual {
    if x > 0.0 { x } else { slope * x }
}

fn elu_dual(x: Dual, alpha: Dual) -> Dual {
    if x > 0.0 { x } else { alpha * x.exp_m1() }
}

fn silu_dual(x: Dual) -> Dual {
    x * sigmoid_dual(x)
}

fn gelu_tanh_dual(x: Dual) -> Dual {
    let u = (x + x * x * x * 0.044715) * (2.0 / std::f64::consts::PI).sqrt();
    x * 0.5 * (u.tanh() + 1.0)
}

/// Simpson's rule.
fn erf_dual(x: Dual) -> Dual {
    let n = 400;
    let term = |k: usize| {
        let t = x * (k as f64 / n as f64);
        let weight = if k == 0 || k == n { 1.0 } else { (2 + k % 2 * 2) as f64 };
        (-t * t).exp() * weight
    };
    let sum: Dual = (0..=n).map(term).sum();
    sum * x / (3.0 * n as f64) * std::f64::consts::FRAC_2_SQRT_PI
}

fn huber_dual(r: Dual, delta: Dual) -> Dual {
    if r.abs() <= delta { r * r * 0.5 } else { delta * (r.abs() - delta * 0.5) }
}

fn hinge_dual(score: Dual, label: Dual) -> Dual {
    relu_dual(-(score * label) + 1.0)
}

fn log_sum_exp_dual(x: &[Dual]) -> Dual {
    x.iter().map(|x| x.exp()).sum::<Dual>().ln()
}

fn log_softmax_dual(x: &[Dual]) -> Vec<Dual> {
    x.iter().map(|v| *v - log_sum_exp_dual(x)).collect()
}

fn softmax_dual(x: &[Dual]) -> Vec<Dual> {
    log_softmax_dual(x).iter().map(|y| y.exp()).collect()
}

fn softmax_into_dual(x: &[Dual], y: &mut [Dual]) {
    y.copy_from_slice(&softmax_dual(x));
}

fn cross_entropy_dual(x: &[Dual], class: usize) -> Dual {
    -log_softmax_dual(x)[class]
}

fn dot_dual(a: &[Dual], b: &[Dual]) -> Dual {
    a.iter().zip(b).map(|(a, b)| *a * *b).sum()
}

fn norm_dual(x: &[Dual]) -> Dual {
    dot_dual(x, x).sqrt()
}

fn norm1_dual(x: &[Dual]) -> Dual {
    x.iter().map(|x| x.abs()).sum()
}

fn mean_dual(x: &[Dual]) -> Dual {
    x.iter().sum::<Dual>() / x.len() as f64
}

fn variance_dual(x: &[Dual]) -> Dual {
    let center = mean_dual(x);
    x.iter().map(|x| (*x - center) * (*x - center)).sum::<Dual>() / x.len() as f64
}

fn mat_vec_dual(a: &[Dual], x: &[Dual]) -> Vec<Dual> {
    a.chunks(x.len()).map(|row| dot_dual(row, x)).collect()
}

fn mat_vec_into_dual(a: &[Dual], x: &[Dual], y: &mut [Dual]) {
    y.copy_from_slice(&mat_vec_dual(a, x));
}

fn mat_mul_dual(a: &[Dual], b: &[Dual], inner: usize) -> Vec<Dual> {
    let columns = b.len() / inner;
    let column = |j: usize| (0..inner).map(|k| b[k * columns + j]).collect::<Vec<_>>();
    a.chunks(inner)
        .flat_map(|row| (0..columns).map(|j| dot_dual(row, &column(j))).collect::<Vec<_>>())
        .collect()
}

#[zoo(calls(sigmoid, softplus, silu, gelu_tanh, erf), at(0.7), at(-1.3))]
#[derive_grad]
fn smooth_activations(x: f64) -> f64 {
    sigmoid(x) * softplus(2.0 * x) + silu(x) * gelu_tanh(x * x) - erf(0.5 * x) * sigmoid(0.25)
}

#[zoo(calls(relu, leaky_relu, elu), at(0.7, -0.2), at(-1.3, 0.4))]
#[derive_grad]
fn bent_activations(x: f64, y: f64) -> f64 {
    relu(x) * y + leaky_relu(x * y, 0.1) + elu(y, x * x) + leaky_relu(-x, y)
}

#[zoo(calls(huber, hinge), at([0.3, -2.0, 5.0], 1.5), at([1.4, 0.1], 0.4))]
#[derive_grad]
fn losses_in_a_loop(x: &[f64], delta: f64) -> f64 {
    let mut sum = 0.0;
    for (k, &x) in x.iter().enumerate() {
        let label = if k % 2 == 0 { 1.0 } else { -1.0 };
        sum += huber(x - 0.5, delta) + hinge(x * delta, label);
    }
    sum
}

#[zoo(calls(sigmoid), at(0.3, 5), at(-1.0, 0))]
#[derive_grad]
fn carried_through_a_loop(x: f64, steps: usize) -> f64 {
    let mut state = x;
    for _ in 0..steps {
        state = sigmoid(3.0 * state - x) + 0.1 * state;
    }
    state
}

#[zoo(calls(log_sum_exp), at([0.3, -1.0, 2.0, 0.5]))]
#[derive_grad]
fn of_parts(x: &[f64]) -> f64 {
    log_sum_exp(&x[..2]) * log_sum_exp(&x[1..]) + log_sum_exp(x) + log_sum_exp(&[1.0, 2.0])
}

#[zoo(calls(log_sum_exp), at([[0.3, -1.0, 2.0], [0.5, 0.25, -3.0]]))]
#[derive_grad]
fn of_rows(x: &[[f64; 3]]) -> f64 {
    let mut sum = 1.0;
    for row in x {
        sum *= log_sum_exp(row);
    }
    sum
}

#[zoo(calls(softmax, log_softmax, dot), at([0.3, -1.0, 2.0], [1.0, 2.0, -0.5]))]
#[derive_grad]
fn attention_weights(scores: &[f64], values: &[f64]) -> f64 {
    let weights = softmax(scores);
    let logs = log_softmax(scores);
    dot(&weights, values) - dot(&weights, &logs)
}

#[zoo(calls(softmax_into), at([0.3, -1.0, 2.0], [5.0, 5.0, 5.0]))]
#[derive_grad]
fn softmax_in_a_buffer(x: &[f64], buffer: &mut [f64]) -> f64 {
    softmax_into(x, buffer);
    buffer[0] * buffer[2]
}

#[zoo(calls(cross_entropy, mat_vec), at([0.3, -1.0, 2.0, 0.5, 0.1, -0.7], [1.0, 2.0], 1), at([0.3, -1.0], [-2.0], 0))]
#[derive_grad]
fn linear_classifier(w: &[f64], x: &[f64], class: usize) -> f64 {
    let logits = mat_vec(w, x);
    cross_entropy(&logits, class)
}

#[zoo(calls(mat_vec_into, norm), at([0.3, -1.0, 2.0, 0.5], [1.0, 2.0]))]
#[derive_grad]
fn power_iteration(a: &[f64], start: &[f64]) -> f64 {
    let mut x = start.to_vec();
    let mut y = vec![0.0; x.len()];
    for _ in 0..3 {
        mat_vec_into(a, &x, &mut y);
        let size = norm(&y);
        for (x, y) in x.iter_mut().zip(&y) {
            *x = y / size;
        }
    }
    mat_vec_into(a, &x, &mut y);
    x[0] * y[0] + x[1] * y[1]
}

#[zoo(calls(mat_mul, norm1), at([0.3, -1.0, 2.0, 0.5, 0.1, -0.7], [1.0, 2.0, 3.0, -4.0]))]
#[derive_grad]
fn product_of_matrices(a: &[f64], b: &[f64]) -> f64 {
    let c = mat_mul(a, b, 2);
    norm1(&c)
}

#[zoo(calls(mean, variance), at([0.3, -1.0, 2.0, 0.5]))]
#[derive_grad]
fn standardised(x: &[f64]) -> f64 {
    (x[0] - mean(x)) / (variance(x) + 1e-5).sqrt()
}

#[zoo(calls(sigmoid, softplus), at(0.3, true), at(0.3, false))]
#[derive_grad]
fn under_a_condition(x: f64, smooth: bool) -> f64 {
    if smooth { softplus(x) * x } else { sigmoid(x) }
}

/// A call with constants only, and one whose result is dropped.
#[zoo(calls(sigmoid, log_sum_exp), at(0.3, 2.0))]
#[derive_grad(wrt(x))]
fn with_constants(x: f64, c: f64) -> f64 {
    let scale = sigmoid(c) + log_sum_exp(&[c, 1.0]);
    let _ = sigmoid(x);
    scale * x * x
}
