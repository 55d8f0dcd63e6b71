//! Bodies that attract each other, in leapfrog steps: a state of constant shape that is updated in
//! place, and a double loop over pairs in each step.
#![allow(clippy::needless_range_loop)] // one form of each objective is indexed

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// A place, or a velocity.
pub type Vector = [f64; 3];

/// Keeps bodies that meet from flying apart.
const SOFTENING: f64 = 1e-3;

/// How far the bodies end from `goal`, squared.
#[derive_grad(wrt(positions, velocities))]
#[must_use]
pub fn n_body(
    positions: &[[f64; 3]],
    velocities: &[[f64; 3]],
    masses: &[f64],
    step: f64,
    steps: usize,
    goal: &[[f64; 3]],
) -> f64 {
    let n = positions.len();
    let mut x = positions.to_vec();
    let mut v = velocities.to_vec();
    for _ in 0..steps {
        for i in 0..n {
            for k in 0..3 {
                x[i][k] += 0.5 * step * v[i][k];
            }
        }
        for i in 0..n {
            for j in i + 1..n {
                let dx = x[i][0] - x[j][0];
                let dy = x[i][1] - x[j][1];
                let dz = x[i][2] - x[j][2];
                let square = dx * dx + dy * dy + dz * dz + SOFTENING;
                let pull = step / (square * square.sqrt());
                v[i][0] -= dx * masses[j] * pull;
                v[i][1] -= dy * masses[j] * pull;
                v[i][2] -= dz * masses[j] * pull;
                v[j][0] += dx * masses[i] * pull;
                v[j][1] += dy * masses[i] * pull;
                v[j][2] += dz * masses[i] * pull;
            }
        }
        for i in 0..n {
            for k in 0..3 {
                x[i][k] += 0.5 * step * v[i][k];
            }
        }
    }
    let mut off = 0.0;
    for i in 0..n {
        for k in 0..3 {
            off += (x[i][k] - goal[i][k]).powi(2);
        }
    }
    off
}

/// [`n_body`] with iterators, and helper functions that work in place.
#[derive_grad(wrt(positions, velocities))]
#[must_use]
pub fn n_body_chains(
    positions: &[[f64; 3]],
    velocities: &[[f64; 3]],
    masses: &[f64],
    step: f64,
    steps: usize,
    goal: &[[f64; 3]],
) -> f64 {
    let mut x = positions.to_vec();
    let mut v = velocities.to_vec();
    for _ in 0..steps {
        drift(&mut x, &v, 0.5 * step);
        kick(&x, &mut v, masses, step);
        drift(&mut x, &v, 0.5 * step);
    }
    x.iter().zip(goal).map(|(x, goal)| square(&difference(x, goal))).sum()
}

#[derive_grad(wrt(x, v))]
fn drift(x: &mut [[f64; 3]], v: &[[f64; 3]], step: f64) {
    for (x, v) in x.iter_mut().zip(v) {
        for (x, v) in x.iter_mut().zip(v) {
            *x += step * v;
        }
    }
}

#[derive_grad(wrt(x, v))]
fn kick(x: &[[f64; 3]], v: &mut [[f64; 3]], masses: &[f64], step: f64) {
    for (i, a) in x.iter().enumerate() {
        for (j, b) in x.iter().enumerate().skip(i + 1) {
            let d = difference(a, b);
            let square = square(&d) + SOFTENING;
            let pull = step / (square * square.sqrt());
            for k in 0..3 {
                v[i][k] -= d[k] * masses[j] * pull;
                v[j][k] += d[k] * masses[i] * pull;
            }
        }
    }
}

#[derive_grad]
fn difference(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[derive_grad]
fn square(a: &[f64; 3]) -> f64 {
    a.iter().map(|a| a * a).sum()
}

/// [`n_body`] and its gradient. Only the places in the middle of each step are kept: the steps are
/// linear in the velocities.
#[must_use]
pub fn n_body_hand(
    positions: &[Vector],
    velocities: &[Vector],
    masses: &[f64],
    step: f64,
    steps: usize,
    goal: &[Vector],
) -> (f64, (Vec<Vector>, Vec<Vector>)) {
    let n = positions.len();
    let (mut x, mut v) = (positions.to_vec(), velocities.to_vec());
    let mut middles = Vec::with_capacity(steps * n);
    for _ in 0..steps {
        add_scaled(&mut x, 0.5 * step, &v);
        middles.extend_from_slice(&x);
        pairs(&x, &mut v, masses, step);
        add_scaled(&mut x, 0.5 * step, &v);
    }
    let mut off = 0.0;
    let mut d_x = Vec::with_capacity(n);
    for (x, goal) in x.iter().zip(goal) {
        let away = [x[0] - goal[0], x[1] - goal[1], x[2] - goal[2]];
        off += away[0] * away[0] + away[1] * away[1] + away[2] * away[2];
        d_x.push(away.map(|away| 2.0 * away));
    }
    let mut d_v = vec![[0.0; 3]; n];
    for x in middles.chunks_exact(n).rev() {
        add_scaled(&mut d_v, 0.5 * step, &d_x);
        pairs_back(x, &mut d_x, &d_v, masses, step);
        add_scaled(&mut d_v, 0.5 * step, &d_x);
    }
    (off, (d_x, d_v))
}

fn add_scaled(sums: &mut [Vector], scale: f64, terms: &[Vector]) {
    for (sum, term) in sums.as_flattened_mut().iter_mut().zip(terms.as_flattened()) {
        *sum += scale * term;
    }
}

fn pairs(x: &[Vector], v: &mut [Vector], masses: &[f64], step: f64) {
    for (i, a) in x.iter().enumerate() {
        let (before, after) = v.split_at_mut(i + 1);
        let mut own = before[i];
        for ((b, v), mass) in x[i + 1..].iter().zip(after).zip(&masses[i + 1..]) {
            let d = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
            let square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + SOFTENING;
            let pull = step / (square * square.sqrt());
            let (to_own, to_other) = (mass * pull, masses[i] * pull);
            for k in 0..3 {
                own[k] -= d[k] * to_own;
                v[k] += d[k] * to_other;
            }
        }
        before[i] = own;
    }
}

fn pairs_back(x: &[Vector], d_x: &mut [Vector], d_v: &[Vector], masses: &[f64], step: f64) {
    for (i, a) in x.iter().enumerate() {
        let (before, after) = d_x.split_at_mut(i + 1);
        let mut own = before[i];
        let d_own = d_v[i].map(|d| -d);
        let others = x[i + 1..].iter().zip(after).zip(d_v[i + 1..].iter().zip(&masses[i + 1..]));
        for ((b, d_b), (d_other, mass)) in others {
            let d = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
            let square = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + SOFTENING;
            let inverse = 1.0 / square;
            let pull = step * inverse * inverse * square.sqrt();
            let weighted = [0, 1, 2].map(|k| d_own[k] * mass + d_other[k] * masses[i]);
            let along = d[0] * weighted[0] + d[1] * weighted[1] + d[2] * weighted[2];
            let radial = -3.0 * pull * inverse * along;
            for k in 0..3 {
                let to = pull * weighted[k] + radial * d[k];
                own[k] += to;
                d_b[k] -= to;
            }
        }
        before[i] = own;
    }
}

#[derive(Clone)]
struct Bodies {
    positions: Vec<Vector>,
    velocities: Vec<Vector>,
    masses: Vec<f64>,
    step: f64,
    steps: usize,
    goal: Vec<Vector>,
}

impl Bodies {
    fn random(n: usize, steps: usize) -> Self {
        let rng = &mut Rng::with_seed(26);
        let mut places = |size: f64| -> Vec<Vector> {
            (0..n).map(|_| [(); 3].map(|()| size * (rng.f64() - 0.5))).collect()
        };
        let (positions, velocities, goal) = (places(4.0), places(1.0), places(4.0));
        let masses = (0..n).map(|_| rng.f64()).collect();
        Self { positions, velocities, masses, step: 1e-3, steps, goal }
    }
}

impl Inputs for Bodies {
    fn active(&mut self) -> Vec<&mut f64> {
        let positions = self.positions.as_flattened_mut().iter_mut();
        positions.chain(self.velocities.as_flattened_mut()).collect()
    }
}

/// `n` bodies.
#[must_use]
pub fn cases(n: usize, steps: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}, {steps} steps"), Bars::NONE);
    vec![
        case!(
            about("n-body, indexed"),
            Bodies::random(n, steps),
            |i| (&i.positions, &i.velocities, &i.masses, i.step, i.steps, &i.goal),
            n_body,
            hand n_body_hand,
            generated n_body_value_and_grad,
        ),
        case!(
            about("n-body, iterators"),
            Bodies::random(n, steps),
            |i| (&i.positions, &i.velocities, &i.masses, i.step, i.steps, &i.goal),
            n_body_chains,
            hand n_body_hand,
            generated n_body_chains_value_and_grad,
        ),
    ]
}
