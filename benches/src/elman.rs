//! Elman's recurrent network: a state of constant size carried through the
//! samples of a sequence.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Neurons.
pub const HIDDEN: usize = 16;
/// Numbers in each sample.
pub const INPUT: usize = 4;

/// Squared error of the network's prediction `v * h` of `y`, over a sequence:
/// `h` becomes `tanh(w * h + u * x + b)` at each sample `x`.
#[derive_grad(wrt(w, u, b, v))]
#[must_use]
pub fn elman(
    w: &[[f64; HIDDEN]; HIDDEN],
    u: &[[f64; INPUT]; HIDDEN],
    b: &[f64; HIDDEN],
    v: &[f64; HIDDEN],
    x: &[[f64; INPUT]],
    y: &[f64],
) -> f64 {
    let mut h = [0.0; HIDDEN];
    let mut loss = 0.0;
    for (x, &y) in x.iter().zip(y) {
        let mut next = *b;
        for ((next, w), u) in next.iter_mut().zip(w).zip(u) {
            let mut z = *next;
            for (&w, &h) in w.iter().zip(&h) {
                z += w * h;
            }
            for (&u, &x) in u.iter().zip(x) {
                z += u * x;
            }
            *next = z.tanh();
        }
        h = next;
        let mut output = 0.0;
        for (&v, &h) in v.iter().zip(&h) {
            output += v * h;
        }
        loss += (output - y).powi(2);
    }
    loss
}

/// Gradients of [`elman`]'s weights.
type Weights = ([[f64; HIDDEN]; HIDDEN], [[f64; INPUT]; HIDDEN], [f64; HIDDEN], [f64; HIDDEN]);

/// [`elman`] and its gradient. The columns of the weights are made rows, so
/// that the loops over the neurons are independent.
#[must_use]
pub fn elman_hand(
    w: &[[f64; HIDDEN]; HIDDEN],
    u: &[[f64; INPUT]; HIDDEN],
    b: &[f64; HIDDEN],
    v: &[f64; HIDDEN],
    x: &[[f64; INPUT]],
    y: &[f64],
) -> (f64, Weights) {
    let (w_columns, u_columns) = (transposed(w), transposed(u));
    let mut states = Vec::with_capacity(x.len() + 1);
    let mut errors = Vec::with_capacity(x.len());
    let mut h = [0.0; HIDDEN];
    let mut loss = 0.0;
    states.push(h);
    for (x, &y) in x.iter().zip(y) {
        let mut z = *b;
        for (column, &h) in w_columns.iter().zip(&h) {
            add_scaled(&mut z, h, column);
        }
        for (column, &x) in u_columns.iter().zip(x) {
            add_scaled(&mut z, x, column);
        }
        h = z.map(f64::tanh);
        states.push(h);
        let output = v.iter().zip(&h).fold(0.0, |sum, (v, h)| sum + v * h);
        loss += (output - y) * (output - y);
        errors.push(2.0 * (output - y));
    }

    let mut d_w = [[0.0; HIDDEN]; HIDDEN];
    let mut d_u = [[0.0; INPUT]; HIDDEN];
    let mut d_b = [0.0; HIDDEN];
    let mut d_v = [0.0; HIDDEN];
    let mut d_h = [0.0; HIDDEN];
    for ((states, x), &d_output) in states.windows(2).zip(x).zip(&errors).rev() {
        let [before, h] = [&states[0], &states[1]];
        add_scaled(&mut d_v, d_output, h);
        add_scaled(&mut d_h, d_output, v);
        let mut d_z = d_h;
        for (d_z, h) in d_z.iter_mut().zip(h) {
            *d_z *= 1.0 - h * h;
        }
        add_scaled(&mut d_b, 1.0, &d_z);
        d_h = [0.0; HIDDEN];
        for i in 0..HIDDEN {
            add_scaled(&mut d_w[i], d_z[i], before);
            add_scaled(&mut d_u[i], d_z[i], x);
            add_scaled(&mut d_h, d_z[i], &w[i]);
        }
    }
    (loss, (d_w, d_u, d_b, d_v))
}

fn add_scaled<const N: usize>(sum: &mut [f64; N], scale: f64, term: &[f64; N]) {
    for (sum, term) in sum.iter_mut().zip(term) {
        *sum += scale * term;
    }
}

fn transposed<const N: usize, const M: usize>(rows: &[[f64; N]; M]) -> [[f64; M]; N] {
    std::array::from_fn(|j| rows.map(|row| row[j]))
}

#[derive(Clone)]
struct Network {
    w: [[f64; HIDDEN]; HIDDEN],
    u: [[f64; INPUT]; HIDDEN],
    b: [f64; HIDDEN],
    v: [f64; HIDDEN],
    x: Vec<[f64; INPUT]>,
    y: Vec<f64>,
}

impl Network {
    fn random(n: usize) -> Self {
        let rng = &mut Rng::with_seed(6);
        let mut uniform = || rng.f64() - 0.5;
        Self {
            w: [(); HIDDEN].map(|()| [(); HIDDEN].map(|()| uniform())),
            u: [(); HIDDEN].map(|()| [(); INPUT].map(|()| uniform())),
            b: [(); HIDDEN].map(|()| uniform()),
            v: [(); HIDDEN].map(|()| uniform()),
            x: (0..n).map(|_| [(); INPUT].map(|()| uniform())).collect(),
            y: (0..n).map(|_| uniform()).collect(),
        }
    }
}

impl Inputs for Network {
    fn active(&mut self) -> Vec<&mut f64> {
        let matrices = [self.w.as_flattened_mut(), self.u.as_flattened_mut()];
        let vectors = [&mut self.b, &mut self.v];
        matrices.into_iter().flatten().chain(vectors.into_iter().flatten()).collect()
    }
}

/// A sequence of `n` samples.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    vec![case!(
        ("Elman network", format!("n = {n}, {HIDDEN} neurons"), Bars::hand(1.3)),
        Network::random(n),
        |i| (&i.w, &i.u, &i.b, &i.v, &i.x, &i.y),
        elman,
        hand elman_hand,
        generated elman_value_and_grad,
    )]
}
