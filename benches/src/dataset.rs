//! Linear models over data in structs of which `#[derive_grad]` knows nothing: a sum over
//! samples that are no list that it could index.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 samples

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Samples with what they are to give.
#[derive(Clone, Debug)]
pub struct Dataset {
    /// The samples.
    pub samples: Vec<Vec<f64>>,
    /// What they are to give.
    pub targets: Vec<f64>,
}

/// Mean cross entropy of targets, each -1 or 1, and of the logistic model with weights `w`.
#[derive_grad(wrt(w))]
#[must_use]
pub fn cross_entropy(w: &[f64], data: &Dataset) -> f64 {
    let losses = data.samples.iter().zip(&data.targets).map(|(x, y)| {
        let z: f64 = w.iter().zip(x).map(|(w, x)| w * x).sum();
        (-y * z).exp().ln_1p()
    });
    losses.sum::<f64>() / data.targets.len() as f64
}

/// [`cross_entropy`] and its gradient.
#[must_use]
pub fn cross_entropy_hand(w: &[f64], data: &Dataset) -> (f64, Vec<f64>) {
    let n = data.targets.len() as f64;
    let (mut loss, mut d_w) = (0.0, vec![0.0; w.len()]);
    for (x, y) in data.samples.iter().zip(&data.targets) {
        let z: f64 = w.iter().zip(x).map(|(w, x)| w * x).sum();
        let e = (-y * z).exp();
        loss += e.ln_1p();
        let d_z = -y * e / (1.0 + e) / n;
        for (d_w, x) in d_w.iter_mut().zip(x) {
            *d_w += d_z * x;
        }
    }
    (loss / n, d_w)
}

/// Root mean square of what the linear model with weights `w` is off.
#[derive_grad(wrt(w))]
#[must_use]
pub fn root_mean_square(w: &[f64], data: &Dataset) -> f64 {
    let mut sum = 0.0;
    for (x, y) in data.samples.iter().zip(&data.targets) {
        let z: f64 = w.iter().zip(x).map(|(w, x)| w * x).sum();
        sum += (z - y).powi(2);
    }
    (sum / data.targets.len() as f64).sqrt()
}

/// [`root_mean_square`] and its gradient.
#[must_use]
pub fn root_mean_square_hand(w: &[f64], data: &Dataset) -> (f64, Vec<f64>) {
    let n = data.targets.len() as f64;
    let (mut sum, mut d_w) = (0.0, vec![0.0; w.len()]);
    for (x, y) in data.samples.iter().zip(&data.targets) {
        let z: f64 = w.iter().zip(x).map(|(w, x)| w * x).sum();
        let off = z - y;
        sum += off * off;
        for (d_w, x) in d_w.iter_mut().zip(x) {
            *d_w += off * x;
        }
    }
    let value = (sum / n).sqrt();
    d_w.iter_mut().for_each(|d_w| *d_w /= n * value);
    (value, d_w)
}

#[derive(Clone)]
struct Fit {
    w: Vec<f64>,
    data: Dataset,
}

impl Fit {
    fn random(n: usize, d: usize) -> Self {
        let rng = &mut Rng::with_seed(1);
        let samples = (0..n).map(|_| (0..d).map(|_| rng.f64() - 0.5).collect()).collect();
        let targets = (0..n).map(|_| if rng.bool() { 1.0 } else { -1.0 }).collect();
        let w = (0..d).map(|_| rng.f64() - 0.5).collect();
        Self { w, data: Dataset { samples, targets } }
    }
}

impl Inputs for Fit {
    fn active(&mut self) -> Vec<&mut f64> {
        self.w.iter_mut().collect()
    }
}

/// `n` samples of `d` numbers.
#[must_use]
pub fn cases(n: usize, d: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}, d = {d}"), Bars::NONE);
    vec![
        case!(
            about("data set, cross entropy"),
            Fit::random(n, d),
            |i| (&i.w, &i.data),
            cross_entropy,
            hand cross_entropy_hand,
            generated cross_entropy_value_and_grad,
        ),
        case!(
            about("data set, root mean square"),
            Fit::random(n, d),
            |i| (&i.w, &i.data),
            root_mean_square,
            hand root_mean_square_hand,
            generated root_mean_square_value_and_grad,
        ),
    ]
}
