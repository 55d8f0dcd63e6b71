//! Mean squared error of a line: a sum over the data, nothing carried.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 points

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::peers::{Number, Objective};
use crate::{Bars, Case};

/// Mean squared error of the line `w * x + b`.
#[derive_grad(hvp, wrt(w, b))]
#[must_use]
pub fn mse(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (&x, &y) in x.iter().zip(y) {
        let err = w * x + b - y;
        sum += err * err;
    }
    sum / x.len() as f64
}

/// [`mse`] with indices.
///
/// # Panics
/// If `y` is shorter than `x`.
#[derive_grad(hvp, wrt(w, b))]
#[must_use]
pub fn mse_indexed(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
    let n = x.len();
    let mut sum = 0.0;
    for i in 0..n {
        sum += (w * x[i] + b - y[i]).powi(2);
    }
    sum / n as f64
}

/// [`mse`] and its gradient.
#[must_use]
pub fn mse_hand(w: f64, b: f64, x: &[f64], y: &[f64]) -> (f64, (f64, f64)) {
    let n = x.len() as f64;
    let (mut sum, mut d_w, mut d_b) = (0.0, 0.0, 0.0);
    for (&x, &y) in x.iter().zip(y) {
        let err = w * x + b - y;
        sum += err * err;
        d_w += err * x;
        d_b += err;
    }
    (sum / n, (2.0 / n * d_w, 2.0 / n * d_b))
}

#[derive(Clone)]
struct Line {
    w: f64,
    b: f64,
    x: Vec<f64>,
    y: Vec<f64>,
}

impl Line {
    fn random(n: usize) -> Self {
        let rng = &mut Rng::with_seed(1);
        let x: Vec<f64> = (0..n).map(|_| rng.f64()).collect();
        let y = x.iter().map(|x| 3.0 * x - 1.0 + 0.1 * rng.f64()).collect();
        Self { w: 0.5, b: 0.25, x, y }
    }
}

impl Objective for Line {
    fn at<N: Number>(&self, x: &[N]) -> N {
        let terms = self.x.iter().zip(&self.y).map(|(at, y)| {
            let off = x[0].clone() * *at + x[1].clone() - *y;
            off.clone() * off
        });
        terms.reduce(|sum, term| sum + term).expect("a point") / self.x.len() as f64
    }
}

impl Inputs for Line {
    fn active(&mut self) -> Vec<&mut f64> {
        vec![&mut self.w, &mut self.b]
    }
}

/// `n` points.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}"), Bars::hand(1.15));
    vec![
        case!(
            about("mse, zip"),
            Line::random(n),
            |i| (i.w, i.b, &i.x, &i.y),
            mse,
            hand mse_hand,
            generated mse_value_and_grad,
            hvp mse_hvp(i.w, i.b, &i.x, &i.y, i.w, i.b),
        )
        .peers(Line::random(n), vec![0.5, 0.25]),
        case!(
            about("mse, indexed"),
            Line::random(n),
            |i| (i.w, i.b, &i.x, &i.y),
            mse_indexed,
            hand mse_hand,
            generated mse_indexed_value_and_grad,
            hvp mse_indexed_hvp(i.w, i.b, &i.x, &i.y, i.w, i.b),
        ),
    ]
}
