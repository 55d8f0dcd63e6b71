//! A softmax classifier: the cross entropy of linear scores, which stand in a buffer that is filled
//! for each sample.
#![allow(clippy::needless_range_loop)] // one form of each objective is indexed

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Writes an objective twice: the gradient of one may add up in another order.
macro_rules! by_rows {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[must_use]
        pub fn $name(weights: &[f64], biases: &[f64], x: &[f64], y: &[usize]) -> f64 {
            let d: usize = weights.len() / biases.len();
            let mut scores = vec![0.0; biases.len()];
            let mut loss = 0.0;
            for (x, &y) in x.chunks_exact(d).zip(y) {
                for ((score, w), b) in scores.iter_mut().zip(weights.chunks_exact(d)).zip(biases) {
                    *score = w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b;
                }
                let max = scores.iter().fold(f64::NEG_INFINITY, |max, &z| max.max(z));
                let sum: f64 = scores.iter().map(|z| (z - max).exp()).sum();
                loss += max + sum.ln() - scores[y];
            }
            loss / y.len() as f64
        }
    };
}

by_rows! {
    /// Mean cross entropy of the classes `y` of the samples `x`: of each class there are as many
    /// weights as a sample has numbers, and a bias.
    #[derive_grad(wrt(weights, biases))]
    softmax
}

by_rows! {
    /// [`softmax`], whose gradient may add up in another order.
    #[derive_grad(reassociate, wrt(weights, biases))]
    softmax_reassociated
}

/// [`softmax`] as a chain, with a new list of scores for each sample.
#[derive_grad(wrt(weights, biases))]
#[must_use]
pub fn softmax_chains(weights: &[f64], biases: &[f64], x: &[f64], y: &[usize]) -> f64 {
    let d: usize = weights.len() / biases.len();
    let losses = x.chunks_exact(d).zip(y).map(|(x, &y)| {
        let rows = weights.chunks_exact(d).zip(biases);
        let scores: Vec<f64> =
            rows.map(|(w, b)| w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + b).collect();
        let max = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        max + scores.iter().map(|z| (z - max).exp()).sum::<f64>().ln() - scores[y]
    });
    losses.sum::<f64>() / y.len() as f64
}

/// [`softmax`] with indices.
#[derive_grad(wrt(weights, biases))]
#[must_use]
pub fn softmax_indexed(weights: &[f64], biases: &[f64], x: &[f64], y: &[usize]) -> f64 {
    let k = biases.len();
    let d = weights.len() / k;
    let n = y.len();
    let mut scores = vec![0.0; k];
    let mut loss = 0.0;
    for i in 0..n {
        for c in 0..k {
            let mut score = 0.0;
            for j in 0..d {
                score += weights[c * d + j] * x[i * d + j];
            }
            scores[c] = score + biases[c];
        }
        let mut max = scores[0];
        for c in 1..k {
            if scores[c] > max {
                max = scores[c];
            }
        }
        let mut sum = 0.0;
        for c in 0..k {
            sum += (scores[c] - max).exp();
        }
        loss += max + sum.ln() - scores[y[i]];
    }
    loss / n as f64
}

/// [`softmax`] and its gradient, in one pass over the samples.
#[must_use]
pub fn softmax_hand(weights: &[f64], biases: &[f64], x: &[f64], y: &[usize]) -> (f64, (Vec<f64>, Vec<f64>)) {
    let d = weights.len() / biases.len();
    let scale = 1.0 / y.len() as f64;
    let mut scores = vec![0.0; biases.len()];
    let (mut d_weights, mut d_biases) = (vec![0.0; weights.len()], vec![0.0; biases.len()]);
    let mut loss = 0.0;
    for (x, &y) in x.chunks_exact(d).zip(y) {
        let mut max = f64::NEG_INFINITY;
        for ((score, w), b) in scores.iter_mut().zip(weights.chunks_exact(d)).zip(biases) {
            *score = w.iter().zip(x).fold(0.0, |sum, (w, x)| sum + w * x) + b;
            max = max.max(*score);
        }
        let right = scores[y];
        let mut sum = 0.0;
        for score in &mut scores {
            *score = (*score - max).exp();
            sum += *score;
        }
        loss += max + sum.ln() - right;
        let share = scale / sum;
        scores.iter_mut().for_each(|score| *score *= share);
        scores[y] -= scale;
        let rows = d_weights.chunks_exact_mut(d).zip(&mut d_biases);
        for ((d_w, d_b), d_score) in rows.zip(&scores) {
            *d_b += d_score;
            d_w.iter_mut().zip(x).for_each(|(d_w, x)| *d_w += d_score * x);
        }
    }
    (loss / y.len() as f64, (d_weights, d_biases))
}

#[derive(Clone)]
struct Samples {
    weights: Vec<f64>,
    biases: Vec<f64>,
    x: Vec<f64>,
    y: Vec<usize>,
}

impl Samples {
    fn random(n: usize, k: usize, d: usize) -> Self {
        let rng = &mut Rng::with_seed(24);
        let mut numbers = |n: usize| -> Vec<f64> { (0..n).map(|_| rng.f64() - 0.5).collect() };
        let (weights, biases, x) = (numbers(k * d), numbers(k), numbers(n * d));
        Self { weights, biases, x, y: (0..n).map(|_| rng.usize(0..k)).collect() }
    }
}

impl Inputs for Samples {
    fn active(&mut self) -> Vec<&mut f64> {
        self.weights.iter_mut().chain(&mut self.biases).collect()
    }
}

/// `n` samples of `d` numbers, `k` classes.
#[must_use]
pub fn cases(n: usize, k: usize, d: usize) -> Vec<Case> {
    let size = format!("n = {n}, d = {d}, {k} classes");
    let about = |name| (name, size.clone(), Bars::hand(1.15));
    vec![
        case!(
            ("softmax, reassociate", size.clone(), Bars::hand(0.7)),
            Samples::random(n, k, d),
            |i| (&i.weights, &i.biases, &i.x, &i.y),
            softmax_reassociated,
            hand softmax_hand,
            generated softmax_reassociated_value_and_grad,
        )
        .reassociated(),
        case!(
            about("softmax, zip"),
            Samples::random(n, k, d),
            |i| (&i.weights, &i.biases, &i.x, &i.y),
            softmax,
            hand softmax_hand,
            generated softmax_value_and_grad,
        ),
        case!(
            about("softmax, chains"),
            Samples::random(n, k, d),
            |i| (&i.weights, &i.biases, &i.x, &i.y),
            softmax_chains,
            hand softmax_hand,
            generated softmax_chains_value_and_grad,
        ),
        case!(
            about("softmax, indexed"),
            Samples::random(n, k, d),
            |i| (&i.weights, &i.biases, &i.x, &i.y),
            softmax_indexed,
            hand softmax_hand,
            generated softmax_indexed_value_and_grad,
        ),
    ]
}
