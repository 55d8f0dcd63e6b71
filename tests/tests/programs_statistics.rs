//! Whole programs of statistics.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

/// The log-likelihood of a position-and-velocity Kalman filter.
#[zoo(at(0.1, 0.5, 0.2, [0.1, 0.9, 2.2, 2.9, 4.3]))]
#[derive_grad]
fn kalman_likelihood(process: f64, measurement: f64, start: f64, observed: &[f64]) -> f64 {
    let dt = 1.0;
    let mut x = [start, 0.0];
    let mut p = [[1.0, 0.0], [0.0, 1.0]];
    let mut loglik = 0.0;
    for &z in observed {
        // Predict.
        x = [x[0] + dt * x[1], x[1]];
        let p00 = p[0][0] + dt * (p[1][0] + p[0][1]) + dt * dt * p[1][1] + process / 3.0;
        let p01 = p[0][1] + dt * p[1][1] + process / 2.0;
        let p11 = p[1][1] + process;
        p = [[p00, p01], [p01, p11]];
        // Update.
        let innovation = z - x[0];
        let s = p[0][0] + measurement * measurement;
        let gain = [p[0][0] / s, p[1][0] / s];
        x[0] += gain[0] * innovation;
        x[1] += gain[1] * innovation;
        let old = p;
        for i in 0..2 {
            for j in 0..2 {
                p[i][j] = old[i][j] - gain[i] * old[0][j];
            }
        }
        loglik -= 0.5 * ((2.0 * std::f64::consts::PI * s).ln() + innovation * innovation / s);
    }
    loglik
}

/// The forward algorithm with scaling.
#[zoo(at([0.6, 0.4], [[0.7, 0.3], [0.4, 0.6]], [[0.5, 0.4, 0.1], [0.1, 0.3, 0.6]], [0, 1, 2, 2, 0]))]
#[derive_grad]
fn hidden_markov_likelihood(
    initial: &[f64; 2],
    transition: &[[f64; 2]; 2],
    emission: &[[f64; 3]; 2],
    observations: &[usize],
) -> f64 {
    let mut alpha = [0.0; 2];
    for s in 0..2 {
        alpha[s] = initial[s] * emission[s][observations[0]];
    }
    let mut loglik = 0.0;
    for t in 1..observations.len() {
        let total = alpha[0] + alpha[1];
        loglik += total.ln();
        let mut next = [0.0; 2];
        for to in 0..2 {
            for from in 0..2 {
                next[to] += alpha[from] / total * transition[from][to];
            }
            next[to] *= emission[to][observations[t]];
        }
        alpha = next;
    }
    loglik + (alpha[0] + alpha[1]).ln()
}

#[dual]
#[derive_grad]
fn soft_min(a: f64, b: f64, c: f64, gamma: f64) -> f64 {
    let low = a.min(b).min(c);
    low - gamma * ((-(a - low) / gamma).exp() + (-(b - low) / gamma).exp() + (-(c - low) / gamma).exp()).ln()
}

/// Soft dynamic time warping.
#[zoo(no_second, calls(soft_min), at([0.0, 1.0, 2.0, 1.5], [0.1, 0.2, 1.1, 2.2, 1.4], 0.3))]
#[derive_grad]
fn dynamic_time_warping(a: &[f64], b: &[f64], gamma: f64) -> f64 {
    let mut cost = vec![vec![1e10; b.len() + 1]; a.len() + 1];
    cost[0][0] = 0.0;
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let d = a[i - 1] - b[j - 1];
            cost[i][j] = d * d + soft_min(cost[i - 1][j], cost[i][j - 1], cost[i - 1][j - 1], gamma);
        }
    }
    cost[a.len()][b.len()]
}

#[dual]
#[derive_grad]
fn cholesky(a: &mut [f64], n: usize) {
    for j in 0..n {
        for k in 0..j {
            let l = a[j * n + k];
            for i in j..n {
                a[i * n + j] -= a[i * n + k] * l;
            }
        }
        let root = a[j * n + j].sqrt();
        for i in j..n {
            a[i * n + j] /= root;
        }
    }
}

/// The negative log marginal likelihood of a Gaussian process.
#[zoo(no_second, calls(cholesky), at([0.0, 0.7, 1.5, 2.1], [0.2, 0.9, 0.4, -0.5], 0.8, 1.1, 0.1))]
#[derive_grad(wrt(y, length, amplitude, noise))]
fn gaussian_process(x: &[f64], y: &[f64], length: f64, amplitude: f64, noise: f64) -> f64 {
    let n = x.len();
    let mut k = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..n {
            let d = (x[i] - x[j]) / length;
            k[i * n + j] = amplitude * amplitude * (-0.5 * d * d).exp();
        }
        k[i * n + i] += noise * noise;
    }
    cholesky(&mut k, n);
    let mut z = y.to_vec();
    for i in 0..n {
        for j in 0..i {
            z[i] -= k[i * n + j] * z[j];
        }
        z[i] /= k[i * n + i];
    }
    let mut nll = 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln();
    for i in 0..n {
        nll += 0.5 * z[i] * z[i] + k[i * n + i].ln();
    }
    nll
}

/// Magnetisation of an Ising model in the mean field, iterated to rest.
#[zoo(at(0.9, 0.2, [[0.0, 1.0, 0.3], [1.0, 0.0, 0.5], [0.3, 0.5, 0.0]]))]
#[derive_grad]
fn mean_field(coupling: f64, field: f64, bonds: &[[f64; 3]; 3]) -> f64 {
    let mut m = [0.5; 3];
    for _ in 0..200 {
        let mut change = 0.0_f64;
        for i in 0..3 {
            let mut local = field;
            for j in 0..3 {
                local += coupling * bonds[i][j] * m[j];
            }
            let new = local.tanh();
            change = change.max((new - m[i]).abs());
            m[i] = new;
        }
        if change < 1e-15 {
            break;
        }
    }
    m[0] + m[1] + m[2]
}

/// The log-likelihood of a mixture of two normal distributions.
#[zoo(at(0.3, [-1.0, 2.0], [0.5, 1.5], [-0.8, 1.9, 0.3, 3.0]))]
#[derive_grad]
fn mixture(weight: f64, means: [f64; 2], deviations: [f64; 2], data: &[f64]) -> f64 {
    let weights = [weight, 1.0 - weight];
    let mut total = 0.0;
    'points: for &x in data {
        let mut density = 0.0;
        for ((w, m), s) in weights.iter().zip(&means).zip(&deviations) {
            if *s <= 0.0 {
                continue 'points;
            }
            let z = (x - m) / s;
            density += w * (-0.5 * z * z).exp() / (s * (2.0 * std::f64::consts::PI).sqrt());
        }
        total += density.ln();
    }
    total
}

/// Welford's running variance, then the standardised third moment.
#[zoo(at([1.0, 2.5, -0.3, 4.0, 0.7]))]
#[derive_grad]
fn skewness(data: &[f64]) -> f64 {
    let mut mean = 0.0;
    let mut m2 = 0.0;
    for (i, x) in data.iter().enumerate() {
        let delta = x - mean;
        mean += delta / (i + 1) as f64;
        m2 += delta * (x - mean);
    }
    let sd = (m2 / data.len() as f64).sqrt();
    let mut m3 = 0.0;
    for x in data {
        m3 += ((x - mean) / sd).powi(3);
    }
    m3 / data.len() as f64
}
