//! Logistic regression: a sum over samples, with a sum over weights in it.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 samples

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::peers::{Number, Objective};
use crate::{Bars, Case};

/// Writes an objective twice: the gradient of one may add up in another order.
macro_rules! by_rows {
    ($(#[$attr:meta])* $name:ident) => {
        $(#[$attr])*
        #[must_use]
        pub fn $name(w: &[f64], b: f64, x: &[f64], y: &[f64]) -> f64 {
            let mut loss = 0.0;
            for (row, &y) in x.chunks_exact(w.len()).zip(y) {
                let mut z = b;
                for (&w, &x) in w.iter().zip(row) {
                    z += w * x;
                }
                loss += z.max(0.0) - y * z + (-z.abs()).exp().ln_1p();
            }
            loss / y.len() as f64
        }
    };
}

by_rows! {
    /// Mean cross entropy of labels `y`, each 0 or 1, and of the logistic model
    /// with weights `w` and bias `b`; the rows of `x` are the samples.
    ///
    /// # Panics
    /// If there are no weights.
    #[derive_grad(hvp, wrt(w, b))]
    logistic
}

by_rows! {
    /// [`logistic`], whose gradient may add up in another order.
    ///
    /// # Panics
    /// If there are no weights.
    #[derive_grad(reassociate, wrt(w, b))]
    logistic_reassociated
}

/// [`logistic`] with indices.
///
/// # Panics
/// If `x` is shorter than the samples' number times their length.
#[derive_grad(hvp, wrt(w, b))]
#[must_use]
pub fn logistic_indexed(w: &[f64], b: f64, x: &[f64], y: &[f64]) -> f64 {
    let (n, d) = (y.len(), w.len());
    let mut loss = 0.0;
    for i in 0..n {
        let mut z = b;
        for j in 0..d {
            z += w[j] * x[i * d + j];
        }
        loss += z.max(0.0) - y[i] * z + (-z.abs()).exp().ln_1p();
    }
    loss / n as f64
}

/// [`logistic`] and its gradient.
///
/// # Panics
/// If there are no weights.
#[must_use]
pub fn logistic_hand(w: &[f64], b: f64, x: &[f64], y: &[f64]) -> (f64, (Vec<f64>, f64)) {
    logistic_fused(w, x, y, |w, row| {
        let mut z = b;
        for (w, x) in w.iter().zip(row) {
            z += w * x;
        }
        z
    })
}

/// The same with eight partial sums for each dot product: fast, but no longer
/// the value of [`logistic`] bit for bit.
///
/// # Panics
/// If there are no weights.
#[must_use]
pub fn logistic_lanes(w: &[f64], b: f64, x: &[f64], y: &[f64]) -> (f64, (Vec<f64>, f64)) {
    logistic_fused(w, x, y, |w, row| {
        let mut lanes = [0.0; 8];
        let (ws, xs) = (w.chunks_exact(8), row.chunks_exact(8));
        let rest = ws.remainder().iter().zip(xs.remainder());
        let mut z = rest.fold(b, |z, (w, x)| z + w * x);
        for (w, x) in ws.zip(xs) {
            for ((lane, w), x) in lanes.iter_mut().zip(w).zip(x) {
                *lane += w * x;
            }
        }
        for lane in lanes {
            z += lane;
        }
        z
    })
}

#[inline(always)]
#[allow(clippy::inline_always)] // or `score` might be called through a pointer
fn logistic_fused(
    w: &[f64],
    x: &[f64],
    y: &[f64],
    score: impl Fn(&[f64], &[f64]) -> f64,
) -> (f64, (Vec<f64>, f64)) {
    let n = y.len() as f64;
    let mut loss = 0.0;
    let mut d_w = vec![0.0; w.len()];
    let mut d_b = 0.0;
    for (row, &y) in x.chunks_exact(w.len()).zip(y) {
        let z = score(w, row);
        let e = (-z.abs()).exp();
        loss += z.max(0.0) - y * z + e.ln_1p();
        let p = if z < 0.0 { e } else { 1.0 } / (1.0 + e);
        let d_z = (p - y) / n;
        for (d_w, x) in d_w.iter_mut().zip(row) {
            *d_w += d_z * x;
        }
        d_b += d_z;
    }
    (loss / n, (d_w, d_b))
}

#[derive(Clone)]
struct Samples {
    w: Vec<f64>,
    b: f64,
    x: Vec<f64>,
    y: Vec<f64>,
}

impl Samples {
    fn random(n: usize, d: usize) -> Self {
        let rng = &mut Rng::with_seed(2);
        let mut uniform = |n: usize| -> Vec<f64> { (0..n).map(|_| 2.0 * rng.f64() - 1.0).collect() };
        Self {
            w: uniform(d),
            b: 0.1,
            x: uniform(n * d),
            y: uniform(n).iter().map(|u| f64::from(u8::from(*u > 0.0))).collect(),
        }
    }
}

impl Objective for Samples {
    fn at<N: Number>(&self, x: &[N]) -> N {
        let (w, b) = (&x[..self.w.len()], &x[self.w.len()]);
        let terms = self.x.chunks_exact(w.len()).zip(&self.y).map(|(row, y)| {
            let z = w.iter().zip(row).fold(b.clone(), |z, (w, x)| z + w.clone() * *x);
            let size = if z.value() < 0.0 { -z.clone() } else { z.clone() };
            z.clone().relu() - z * *y + ((-size).exp() + 1.0).ln()
        });
        terms.reduce(|sum, term| sum + term).expect("a sample") / self.y.len() as f64
    }
}

impl Inputs for Samples {
    fn active(&mut self) -> Vec<&mut f64> {
        self.w.iter_mut().chain([&mut self.b]).collect()
    }
}

/// `n` samples of length `d`.
#[must_use]
pub fn cases(n: usize, d: usize) -> Vec<Case> {
    let about = |name, bound| (name, format!("n = {n}, d = {d}"), bound);
    let samples = Samples::random(n, d);
    let at = samples.w.iter().copied().chain([samples.b]).collect();
    vec![
        case!(
            about("logistic, zip", Bars::hand(1.15)),
            Samples::random(n, d),
            |i| (&i.w, i.b, &i.x, &i.y),
            logistic,
            hand logistic_hand,
            generated logistic_value_and_grad,
            hvp logistic_hvp(&i.w, i.b, &i.x, &i.y, &i.w, i.b),
        )
        .peers(Samples::random(n, d), at),
        case!(
            about("logistic, indexed", Bars::hand(1.15)),
            Samples::random(n, d),
            |i| (&i.w, i.b, &i.x, &i.y),
            logistic_indexed,
            hand logistic_hand,
            generated logistic_indexed_value_and_grad,
            hvp logistic_indexed_hvp(&i.w, i.b, &i.x, &i.y, &i.w, i.b),
        ),
        case!(
            about("logistic, reassociate", Bars::hand(0.7)),
            Samples::random(n, d),
            |i| (&i.w, i.b, &i.x, &i.y),
            logistic_reassociated,
            hand logistic_hand,
            generated logistic_reassociated_value_and_grad,
        )
        .reassociated(),
        case!(
            about("logistic, 8 partial sums", Bars::NONE),
            Samples::random(n, d),
            |i| (&i.w, i.b, &i.x, &i.y),
            logistic,
            hand logistic_lanes,
            generated logistic_value_and_grad,
        ),
    ]
}
