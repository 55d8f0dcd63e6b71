//! The heat equation by explicit steps: a state that is overwritten, and that
//! the derivative with respect to the rate needs at every step.

use std::mem;

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// How far the temperatures of a rod are from `goal` after `steps` steps from
/// `start`, squared. The rod's ends keep their temperatures.
///
/// # Panics
/// If there are fewer than two cells.
#[derive_grad(wrt(start, rate))]
#[must_use]
pub fn heat(start: &[f64], rate: f64, steps: usize, goal: &[f64]) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut left = u[0];
        for i in 1..n - 1 {
            let here = u[i];
            u[i] = here + rate * (left - 2.0 * here + u[i + 1]);
            left = here;
        }
    }
    let mut misfit = 0.0;
    for (&u, &goal) in u.iter().zip(goal) {
        misfit += (u - goal).powi(2);
    }
    misfit
}

/// [`heat`] with a second buffer.
///
/// # Panics
/// If there are fewer than two cells.
#[derive_grad(wrt(start, rate))]
#[must_use]
pub fn heat_two_buffers(start: &[f64], rate: f64, steps: usize, goal: &[f64]) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + rate * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        mem::swap(&mut u, &mut next);
    }
    let mut misfit = 0.0;
    for i in 0..n {
        misfit += (u[i] - goal[i]) * (u[i] - goal[i]);
    }
    misfit
}

/// [`heat`] with iterators over a second buffer.
#[derive_grad(wrt(start, rate))]
#[must_use]
pub fn heat_windows(start: &[f64], rate: f64, steps: usize, goal: &[f64]) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for (next, u) in next[1..n - 1].iter_mut().zip(u.windows(3)) {
            *next = u[1] + rate * (u[0] - 2.0 * u[1] + u[2]);
        }
        mem::swap(&mut u, &mut next);
    }
    u.iter().zip(goal).map(|(u, goal)| (u - goal).powi(2)).sum()
}

/// [`heat`] and its gradient. All states are kept, one after the other, and
/// every loop runs over independent cells.
///
/// # Panics
/// If there are fewer than three cells.
#[must_use]
pub fn heat_hand(start: &[f64], rate: f64, steps: usize, goal: &[f64]) -> (f64, (Vec<f64>, f64)) {
    let n = start.len();
    assert!(n >= 3, "heat: {n} cells, at least 3 are needed");
    let mut states = Vec::with_capacity((steps + 1) * n);
    states.extend_from_slice(start);
    for step in 0..steps {
        states.extend_from_within(step * n..);
        let (before, after) = states[step * n..].split_at_mut(n);
        for (after, u) in after[1..n - 1].iter_mut().zip(before.windows(3)) {
            *after = u[1] + rate * (u[0] - 2.0 * u[1] + u[2]);
        }
    }
    let mut misfit = 0.0;
    let mut d_u = Vec::with_capacity(n);
    for (u, goal) in states[steps * n..].iter().zip(goal) {
        let off = u - goal;
        misfit += off * off;
        d_u.push(2.0 * off);
    }

    // The ends' adjoints stand apart, so that all other cells are alike.
    let mut ends = [mem::take(&mut d_u[0]), mem::take(&mut d_u[n - 1])];
    let mut d_before = vec![0.0; n];
    let mut d_rates = vec![0.0; n - 2];
    for before in states[..steps * n].chunks_exact(n).rev() {
        ends[0] += rate * d_u[1];
        ends[1] += rate * d_u[n - 2];
        let cells = before.windows(3).zip(d_u.windows(3));
        let adjoints = d_before[1..n - 1].iter_mut().zip(&mut d_rates);
        for ((u, d_u), (d_before, d_rate)) in cells.zip(adjoints) {
            *d_rate += d_u[1] * (u[0] - 2.0 * u[1] + u[2]);
            *d_before = d_u[1] + rate * (d_u[0] - 2.0 * d_u[1] + d_u[2]);
        }
        mem::swap(&mut d_u, &mut d_before);
    }
    [d_u[0], d_u[n - 1]] = ends;
    (misfit, (d_u, d_rates.iter().sum()))
}

#[derive(Clone)]
struct Rod {
    start: Vec<f64>,
    rate: f64,
    steps: usize,
    goal: Vec<f64>,
}

impl Rod {
    fn random(n: usize, steps: usize) -> Self {
        let rng = &mut Rng::with_seed(5);
        let mut temperatures = || (0..n).map(|_| rng.f64()).collect();
        Self { start: temperatures(), rate: 0.2, steps, goal: temperatures() }
    }
}

impl Inputs for Rod {
    fn active(&mut self) -> Vec<&mut f64> {
        self.start.iter_mut().chain([&mut self.rate]).collect()
    }
}

/// `n` cells.
#[must_use]
pub fn cases(n: usize, steps: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}, {steps} steps"), Bars::hand(1.3));
    vec![
        case!(
            about("heat, in place"),
            Rod::random(n, steps),
            |i| (&i.start, i.rate, i.steps, &i.goal),
            heat,
            hand heat_hand,
            generated heat_value_and_grad,
        ),
        case!(
            about("heat, two buffers"),
            Rod::random(n, steps),
            |i| (&i.start, i.rate, i.steps, &i.goal),
            heat_two_buffers,
            hand heat_hand,
            generated heat_two_buffers_value_and_grad,
        ),
        case!(
            about("heat, windows"),
            Rod::random(n, steps),
            |i| (&i.start, i.rate, i.steps, &i.goal),
            heat_windows,
            hand heat_hand,
            generated heat_windows_value_and_grad,
        ),
    ]
}
