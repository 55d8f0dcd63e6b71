//! `GradBench`'s ode: Runge and Kutta's method over a vector, in place; the gradient of its last
//! entry.
#![allow(clippy::needless_range_loop)] // the indices say it best

use derive_grad::derive_grad;
use fastrand::Rng;
use std::rc::Rc;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Where `y' = f(x, y)` is at the time 2, from zeros, by steps of the classical method.
#[derive_grad]
#[must_use]
pub fn ode(x: &[f64], steps: usize) -> Vec<f64> {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut y = vec![0.0; n];
    let mut at = vec![0.0; n];
    let mut k1 = vec![0.0; n];
    let mut k2 = vec![0.0; n];
    let mut k3 = vec![0.0; n];
    let mut k4 = vec![0.0; n];
    for _ in 0..steps {
        f(x, &y, &mut k1);
        for i in 0..n {
            at[i] = y[i] + h / 2.0 * k1[i];
        }
        f(x, &at, &mut k2);
        for i in 0..n {
            at[i] = y[i] + h / 2.0 * k2[i];
        }
        f(x, &at, &mut k3);
        for i in 0..n {
            at[i] = y[i] + h * k3[i];
        }
        f(x, &at, &mut k4);
        for i in 0..n {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    y
}

#[derive_grad]
fn f(x: &[f64], y: &[f64], out: &mut [f64]) {
    out[0] = x[0];
    for i in 1..x.len() {
        out[i] = x[i] * y[i - 1];
    }
}

/// [`ode`] with iterators, and with a new list for each stage.
#[derive_grad]
#[must_use]
pub fn ode_chains(x: &[f64], steps: usize) -> Vec<f64> {
    let h = 2.0 / steps as f64;
    let mut y = vec![0.0; x.len()];
    for _ in 0..steps {
        let k1 = slopes(x, &y);
        let k2 = slopes(x, &along(&y, h / 2.0, &k1));
        let k3 = slopes(x, &along(&y, h / 2.0, &k2));
        let k4 = slopes(x, &along(&y, h, &k3));
        for ((((y, k1), k2), k3), k4) in y.iter_mut().zip(&k1).zip(&k2).zip(&k3).zip(&k4) {
            *y += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
        }
    }
    y
}

#[derive_grad]
fn slopes(x: &[f64], y: &[f64]) -> Vec<f64> {
    let mut slopes = Vec::with_capacity(x.len());
    slopes.push(x[0]);
    slopes.extend(x[1..].iter().zip(y).map(|(x, y)| x * y));
    slopes
}

#[derive_grad(wrt(y, k))]
fn along(y: &[f64], h: f64, k: &[f64]) -> Vec<f64> {
    y.iter().zip(k).map(|(y, k)| y + h * k).collect()
}

/// [`ode`] and the gradient of its last entry. One state of each step is kept; what is between is
/// computed again.
#[must_use]
pub fn ode_hand(x: &[f64], steps: usize) -> (Vec<f64>, Vec<f64>) {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut states = Vec::with_capacity(steps * n);
    let mut y = vec![0.0; n];
    let [mut k, mut sum, mut second, mut third, mut fourth] = [(); 5].map(|()| vec![0.0; n]);
    for _ in 0..steps {
        states.extend_from_slice(&y);
        slopes_into(x, &y, &mut sum);
        moved_into(&y, h / 2.0, &sum, &mut second);
        slopes_into(x, &second, &mut k);
        moved_into(&y, h / 2.0, &k, &mut third);
        add_scaled(&mut sum, 2.0, &k);
        slopes_into(x, &third, &mut k);
        moved_into(&y, h, &k, &mut fourth);
        add_scaled(&mut sum, 2.0, &k);
        slopes_into(x, &fourth, &mut k);
        add_scaled(&mut sum, 1.0, &k);
        add_scaled(&mut y, h / 6.0, &sum);
    }
    let mut d_x = vec![0.0; n];
    let (mut d_y, mut d_k) = (last(n), vec![0.0; n]);
    let [mut d_second, mut d_third, mut d_fourth, mut d_first] = [(); 4].map(|()| vec![0.0; n]);
    for y in states.chunks_exact(n).rev() {
        slopes_into(x, y, &mut k);
        moved_into(y, h / 2.0, &k, &mut second);
        slopes_into(x, &second, &mut k);
        moved_into(y, h / 2.0, &k, &mut third);
        slopes_into(x, &third, &mut k);
        moved_into(y, h, &k, &mut fourth);
        scaled_into(h / 6.0, &d_y, &mut d_k);
        slopes_back(x, &fourth, &d_k, &mut d_x, &mut d_fourth);
        combined_into(h / 3.0, &d_y, h, &d_fourth, &mut d_k);
        slopes_back(x, &third, &d_k, &mut d_x, &mut d_third);
        combined_into(h / 3.0, &d_y, h / 2.0, &d_third, &mut d_k);
        slopes_back(x, &second, &d_k, &mut d_x, &mut d_second);
        combined_into(h / 6.0, &d_y, h / 2.0, &d_second, &mut d_k);
        slopes_back(x, y, &d_k, &mut d_x, &mut d_first);
        let parts = d_first.iter().zip(&d_second).zip(&d_third).zip(&d_fourth);
        for (d, (((first, second), third), fourth)) in d_y.iter_mut().zip(parts) {
            *d += first + second + third + fourth;
        }
    }
    (y, d_x)
}

fn slopes_into(x: &[f64], y: &[f64], out: &mut [f64]) {
    out[0] = x[0];
    for ((out, x), y) in out[1..].iter_mut().zip(&x[1..]).zip(y) {
        *out = x * y;
    }
}

/// Adds to `d_x`, and overwrites `d_y`.
fn slopes_back(x: &[f64], y: &[f64], d_out: &[f64], d_x: &mut [f64], d_y: &mut [f64]) {
    d_x[0] += d_out[0];
    let adjoints = d_x[1..].iter_mut().zip(&mut *d_y);
    for ((d_out, (x, y)), (d_x, d_y)) in d_out[1..].iter().zip(x[1..].iter().zip(y)).zip(adjoints) {
        *d_x += d_out * y;
        *d_y = d_out * x;
    }
    d_y[y.len() - 1] = 0.0;
}

fn moved_into(y: &[f64], h: f64, k: &[f64], out: &mut [f64]) {
    out.iter_mut().zip(y).zip(k).for_each(|((out, y), k)| *out = y + h * k);
}

fn scaled_into(scale: f64, x: &[f64], out: &mut [f64]) {
    out.iter_mut().zip(x).for_each(|(out, x)| *out = scale * x);
}

fn combined_into(a: f64, x: &[f64], b: f64, y: &[f64], out: &mut [f64]) {
    out.iter_mut().zip(x).zip(y).for_each(|((out, x), y)| *out = a * x + b * y);
}

fn add_scaled(sums: &mut [f64], scale: f64, terms: &[f64]) {
    sums.iter_mut().zip(terms).for_each(|(sum, term)| *sum += scale * term);
}

#[derive(Clone)]
struct Rates {
    x: Vec<f64>,
    steps: usize,
}

impl Inputs for Rates {
    fn active(&mut self) -> Vec<&mut f64> {
        self.x.iter_mut().collect()
    }
}

/// The weights that choose the last of `n` entries.
fn last(n: usize) -> Vec<f64> {
    let mut weights = vec![0.0; n];
    weights[n - 1] = 1.0;
    weights
}

/// `n` entries.
#[must_use]
pub fn cases(n: usize, steps: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}, {steps} steps"), Bars::primal(5.0));
    let rng = &mut Rng::with_seed(22);
    let inputs = &Rc::new(Rates { x: (0..n).map(|_| rng.f64()).collect(), steps });
    let indexed = Case::new(about("ode, indexed"), inputs, |i| ode(&i.x, i.steps));
    let indexed = indexed.hand(inputs, |i| ode_hand(&i.x, i.steps));
    let chains = Case::new(about("ode, iterators"), inputs, |i| ode_chains(&i.x, i.steps));
    let chains = chains.hand(inputs, |i| ode_hand(&i.x, i.steps));
    #[cfg(feature = "generated")]
    let indexed = indexed.generated(inputs, |i| {
        let mut d_x = vec![0.0; i.x.len()];
        (ode_vjp(&i.x, i.steps, &last(i.x.len()), &mut d_x), d_x)
    });
    #[cfg(feature = "generated")]
    let chains = chains.generated(inputs, |i| {
        let mut d_x = vec![0.0; i.x.len()];
        (ode_chains_vjp(&i.x, i.steps, &last(i.x.len()), &mut d_x), d_x)
    });
    vec![indexed.weighted(last(n)), chains.weighted(last(n))]
}
