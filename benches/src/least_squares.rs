//! A polynomial fitted to a step (`GradBench`'s llsq): an inner loop over powers,
//! which are a product that is carried along and depends on no parameter.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 points

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Half the squared distance of the polynomial `x` from the sign, at `n` points.
#[derive_grad(hvp, wrt(x))]
#[must_use]
pub fn least_squares(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let t = -1.0 + 2.0 * i as f64 / (n as f64 - 1.0);
        let mut rest = if t == 0.0 { 0.0 } else { t.signum() };
        let mut power = 1.0;
        for &x in x {
            rest -= x * power;
            power *= t;
        }
        sum += rest * rest;
    }
    0.5 * sum
}

/// [`least_squares`] and its gradient. The powers of a point are kept, so that they are
/// multiplied once, and the second inner loop has independent iterations.
#[must_use]
pub fn least_squares_hand(x: &[f64], n: usize) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; x.len()];
    let mut powers = vec![0.0; x.len()];
    let mut sum = 0.0;
    for i in 0..n {
        let t = -1.0 + 2.0 * i as f64 / (n as f64 - 1.0);
        let mut rest = if t == 0.0 { 0.0 } else { t.signum() };
        let mut power = 1.0;
        for (x, kept) in x.iter().zip(&mut powers) {
            rest -= x * power;
            *kept = power;
            power *= t;
        }
        sum += rest * rest;
        for (d, power) in gradient.iter_mut().zip(&powers) {
            *d -= rest * power;
        }
    }
    (0.5 * sum, gradient)
}

#[derive(Clone)]
struct Coefficients(Vec<f64>, usize);

impl Inputs for Coefficients {
    fn active(&mut self) -> Vec<&mut f64> {
        self.0.iter_mut().collect()
    }
}

/// `n` points, `m` coefficients.
#[must_use]
pub fn cases(n: usize, m: usize) -> Vec<Case> {
    let rng = &mut Rng::with_seed(10);
    let x = (0..m).map(|_| rng.f64()).collect();
    vec![case!(
        ("least squares", format!("n = {n}, m = {m}"), Bars::both(1.15, 1.5)),
        Coefficients(x, n),
        |i| (&i.0, i.1),
        least_squares,
        hand least_squares_hand,
        generated least_squares_value_and_grad,
        hvp least_squares_hvp(&i.0, i.1, &i.0),
    )]
}
