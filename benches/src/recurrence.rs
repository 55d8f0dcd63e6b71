//! A scalar recurrence: each step needs the one before, and its reversal what
//! the forward sweep kept.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Where `z = sin(a * z + x[i])` ends, from 0.
#[derive_grad]
#[must_use]
pub fn recurrence(a: f64, x: &[f64]) -> f64 {
    let mut z = 0.0;
    for &x in x {
        z = (a * z + x).sin();
    }
    z
}

/// [`recurrence`] with indices.
#[derive_grad]
#[allow(clippy::needless_range_loop)] // that is the point
#[must_use]
pub fn recurrence_indexed(a: f64, x: &[f64]) -> f64 {
    let mut z: f64 = 0.0;
    for i in 0..x.len() {
        z = (a * z + x[i]).sin();
    }
    z
}

/// [`recurrence`] and its gradient. The cosines that the reverse sweep needs
/// are kept where the gradient will stand.
#[must_use]
pub fn recurrence_hand(a: f64, x: &[f64]) -> (f64, (f64, Vec<f64>)) {
    let mut z = 0.0;
    let mut before = Vec::with_capacity(x.len());
    let mut d_x = Vec::with_capacity(x.len());
    for &x in x {
        before.push(z);
        let (sin, cos) = (a * z + x).sin_cos();
        d_x.push(cos);
        z = sin;
    }
    let mut d_z = 1.0;
    let mut d_a = 0.0;
    for (d_x, z) in d_x.iter_mut().zip(&before).rev() {
        let d_angle = d_z * *d_x;
        d_a += d_angle * z;
        *d_x = d_angle;
        d_z = d_angle * a;
    }
    (z, (d_a, d_x))
}

#[derive(Clone)]
struct Angles {
    a: f64,
    x: Vec<f64>,
}

impl Angles {
    fn random(n: usize) -> Self {
        let rng = &mut Rng::with_seed(4);
        Self { a: 1.3, x: (0..n).map(|_| rng.f64() - 0.5).collect() }
    }
}

impl Inputs for Angles {
    fn active(&mut self) -> Vec<&mut f64> {
        [&mut self.a].into_iter().chain(&mut self.x).collect()
    }
}

/// `n` steps.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}"), Bars::hand(1.3));
    vec![
        case!(
            about("recurrence, iterator"),
            Angles::random(n),
            |i| (i.a, &i.x),
            recurrence,
            hand recurrence_hand,
            generated recurrence_value_and_grad,
        ),
        case!(
            about("recurrence, indexed"),
            Angles::random(n),
            |i| (i.a, &i.x),
            recurrence_indexed,
            hand recurrence_hand,
            generated recurrence_indexed_value_and_grad,
        ),
    ]
}
