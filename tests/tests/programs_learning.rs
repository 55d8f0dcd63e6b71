//! Whole programs of machine learning, as users write them who think of the
//! model and not of its derivative.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{derive_grad, log_sum_exp, sigmoid};
use derive_grad_tests::{Dual, dual, zoo};

fn sigmoid_dual(x: Dual) -> Dual {
    ((-x).exp() + 1.0).recip()
}

fn log_sum_exp_dual(x: &[Dual]) -> Dual {
    x.iter().map(|x| x.exp()).sum::<Dual>().ln()
}

/// Softmax regression on a batch of points with classes.
#[zoo(no_second,
    calls(log_sum_exp),
    at([0.1, -0.4, 0.3, 0.7, 0.2, -0.6], [0.05, -0.1, 0.2], [1.0, 2.0, -0.5, 0.3, 1.5, -1.0], [0, 2, 1])
)]
#[derive_grad(wrt(weights, bias))]
fn softmax_regression(weights: &[f64], bias: &[f64], points: &[f64], classes: &[usize]) -> f64 {
    let num_classes = bias.len();
    let dim = weights.len() / num_classes;
    let mut loss = 0.0;
    for (i, &class) in classes.iter().enumerate() {
        let point = &points[i * dim..(i + 1) * dim];
        let mut logits = vec![0.0; num_classes];
        for c in 0..num_classes {
            logits[c] = bias[c];
            for d in 0..dim {
                logits[c] += weights[c * dim + d] * point[d];
            }
        }
        loss += log_sum_exp(&logits) - logits[class];
    }
    loss / classes.len() as f64
}

/// The same by hand: softmax written out, with the maximum subtracted.
#[zoo(at([0.3, -1.0, 2.0], 2), at([0.3, -1.0, 2.0], 0))]
#[derive_grad]
fn negative_log_probability(logits: &[f64], class: usize) -> f64 {
    let mut max = logits[0];
    for &l in &logits[1..] {
        max = max.max(l);
    }
    let mut total = 0.0;
    for &l in logits {
        total += (l - max).exp();
    }
    -(logits[class] - max - total.ln())
}

#[dual]
#[derive_grad]
fn layer_norm(x: &mut [f64], gain: &[f64], shift: &[f64]) {
    let n = x.len() as f64;
    let mut mean = 0.0;
    for &v in x.iter() {
        mean += v;
    }
    mean /= n;
    let mut var = 0.0;
    for &v in x.iter() {
        var += (v - mean).powi(2);
    }
    var /= n;
    let scale = 1.0 / (var + 1e-5).sqrt();
    for ((v, g), s) in x.iter_mut().zip(gain).zip(shift) {
        *v = (*v - mean) * scale * g + s;
    }
}

#[zoo(no_second, calls(layer_norm), at([1.0, -2.0, 0.5, 3.0], [1.0, 0.5, 2.0, -1.0], [0.0, 0.1, -0.2, 0.3]))]
#[derive_grad]
fn normalised_twice(x: &[f64], gain: &[f64], shift: &[f64]) -> f64 {
    let mut h = x.to_vec();
    layer_norm(&mut h, gain, shift);
    for v in h.iter_mut() {
        *v = v.tanh();
    }
    layer_norm(&mut h, shift, gain);
    let mut out = 0.0;
    for (i, v) in h.iter().enumerate() {
        out += v * v * (i + 1) as f64;
    }
    out
}

/// Single-head attention of `T` tokens with `D` features.
#[zoo(at(
    [[0.1, 0.5], [-0.3, 0.8], [0.7, -0.2]],
    [[0.2, 0.4], [0.9, -0.5], [0.0, 0.3]],
    [[1.0, 0.0], [0.5, -1.0], [-0.7, 0.6]]
))]
#[derive_grad]
fn attention<const T: usize, const D: usize>(q: &[[f64; D]; T], k: &[[f64; D]; T], v: &[[f64; D]; T]) -> f64 {
    let scale = 1.0 / (D as f64).sqrt();
    let mut out = [[0.0; D]; T];
    for i in 0..T {
        let mut scores = [0.0; T];
        let mut max = f64::NEG_INFINITY;
        for j in 0..=i {
            for d in 0..D {
                scores[j] += q[i][d] * k[j][d];
            }
            scores[j] *= scale;
            if scores[j] > max {
                max = scores[j];
            }
        }
        let mut norm = 0.0;
        for j in 0..=i {
            scores[j] = (scores[j] - max).exp();
            norm += scores[j];
        }
        for j in 0..=i {
            for d in 0..D {
                out[i][d] += scores[j] / norm * v[j][d];
            }
        }
    }
    let mut loss = 0.0;
    for row in &out {
        for x in row {
            loss += x * x;
        }
    }
    loss
}

#[dual(calls(sigmoid))]
#[derive_grad]
fn lstm_cell<const I: usize, const H: usize>(
    w: &[[[f64; I]; H]; 4],
    u: &[[[f64; H]; H]; 4],
    b: &[[f64; H]; 4],
    x: &[f64; I],
    h: &[f64; H],
    c: &[f64; H],
) -> ([f64; H], [f64; H]) {
    let mut gates = *b;
    for g in 0..4 {
        for j in 0..H {
            for i in 0..I {
                gates[g][j] += w[g][j][i] * x[i];
            }
            for i in 0..H {
                gates[g][j] += u[g][j][i] * h[i];
            }
        }
    }
    let mut h_next = [0.0; H];
    let mut c_next = [0.0; H];
    for j in 0..H {
        let input = sigmoid(gates[0][j]);
        let forget = sigmoid(gates[1][j]);
        let output = sigmoid(gates[2][j]);
        let candidate = gates[3][j].tanh();
        c_next[j] = forget * c[j] + input * candidate;
        h_next[j] = output * c_next[j].tanh();
    }
    (h_next, c_next)
}

#[zoo(no_second,
    calls(lstm_cell),
    at(
        [[[0.1], [0.2]], [[-0.3], [0.4]], [[0.5], [-0.6]], [[0.7], [0.8]]],
        [[[0.1, 0.2], [0.3, -0.4]], [[0.5, 0.1], [-0.2, 0.3]], [[0.4, -0.5], [0.1, 0.2]], [[0.3, 0.4], [-0.1, 0.2]]],
        [[0.0, 0.1], [1.0, 1.0], [0.2, -0.1], [0.05, 0.0]],
        [0.5, -1.0, 0.25, 2.0]
    )
)]
#[derive_grad]
fn lstm_over_a_series(
    w: &[[[f64; 1]; 2]; 4],
    u: &[[[f64; 2]; 2]; 4],
    b: &[[f64; 2]; 4],
    series: &[f64],
) -> f64 {
    let mut h = [0.0; 2];
    let mut c = [0.0; 2];
    let mut loss = 0.0;
    for t in 0..series.len() - 1 {
        let x = [series[t]];
        (h, c) = lstm_cell(w, u, b, &x, &h, &c);
        let error = h[0] + h[1] - series[t + 1];
        loss += error * error;
    }
    loss + 0.01 * c[0]
}

#[dual(calls(sigmoid))]
#[derive_grad]
fn gru_cell<const I: usize, const H: usize>(
    w: &[[[f64; I]; H]; 3],
    u: &[[[f64; H]; H]; 3],
    x: &[f64; I],
    h: [f64; H],
) -> [f64; H] {
    let mut from_x = [[0.0; H]; 3];
    let mut from_h = [[0.0; H]; 3];
    for g in 0..3 {
        for j in 0..H {
            for (a, b) in w[g][j].iter().zip(x) {
                from_x[g][j] += a * b;
            }
            for (a, b) in u[g][j].iter().zip(&h) {
                from_h[g][j] += a * b;
            }
        }
    }
    let mut next = h;
    for j in 0..H {
        let reset = sigmoid(from_x[0][j] + from_h[0][j]);
        let update = sigmoid(from_x[1][j] + from_h[1][j]);
        let fresh = (from_x[2][j] + reset * from_h[2][j]).tanh();
        next[j] = (1.0 - update) * fresh + update * next[j];
    }
    next
}

#[zoo(no_second,
    calls(gru_cell),
    at(
        [[[0.1, -0.2], [0.2, 0.3]], [[-0.3, 0.5], [0.4, 0.1]], [[0.5, 0.2], [-0.6, 0.3]]],
        [[[0.1, 0.2], [0.3, -0.4]], [[0.5, 0.1], [-0.2, 0.3]], [[0.4, -0.5], [0.1, 0.2]]],
        [[0.5, 1.0], [-1.0, 0.3], [0.25, 0.6]]
    )
)]
#[derive_grad]
fn gru_over_a_series(w: &[[[f64; 2]; 2]; 3], u: &[[[f64; 2]; 2]; 3], inputs: &[[f64; 2]]) -> f64 {
    let mut h = [0.0; 2];
    for x in inputs {
        h = gru_cell(w, u, x, h);
    }
    h[0] * h[0] + h[1]
}

/// Two layers, a batch, weights in one slice.
#[zoo(at(
    [0.1, -0.2, 0.3, 0.4, -0.5, 0.6, 0.05, 0.1, -0.1, 0.7, -0.8, 0.9, 0.2],
    3,
    [[0.5, -1.0], [1.5, 0.3]],
    [1.0, -1.0]
))]
#[derive_grad(wrt(params))]
fn perceptron(params: &[f64], hidden: usize, inputs: &[[f64; 2]], targets: &[f64]) -> f64 {
    let (w1, rest) = params.split_at(2 * hidden);
    let (b1, rest) = rest.split_at(hidden);
    let (w2, b2) = rest.split_at(hidden);
    let mut total = 0.0;
    for (input, &target) in inputs.iter().zip(targets) {
        let mut activations = Vec::with_capacity(hidden);
        for j in 0..hidden {
            let z = w1[2 * j] * input[0] + w1[2 * j + 1] * input[1] + b1[j];
            activations.push(z.max(0.0));
        }
        let mut score = b2[0];
        for (a, w) in activations.iter().zip(w2) {
            score += a * w;
        }
        total += (1.0 - target * score).max(0.0);
    }
    let mut penalty = 0.0;
    for p in params {
        penalty += p * p;
    }
    total / targets.len() as f64 + 1e-2 * penalty
}
