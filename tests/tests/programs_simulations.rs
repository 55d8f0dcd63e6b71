//! Simulations, statistics and learning as users write them, each over six numbers.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::f64::consts::PI;

use derive_grad::derive_grad;
use derive_grad_tests::programs;

programs! {
    pendulum pendulum_grad pendulum_value_and_grad pendulum_vjp;
    heat heat_grad heat_value_and_grad heat_vjp;
    n_body n_body_grad n_body_value_and_grad n_body_vjp;
    ring_buffer ring_buffer_grad ring_buffer_value_and_grad ring_buffer_vjp;
    complex_iteration complex_iteration_grad complex_iteration_value_and_grad complex_iteration_vjp;
    kalman kalman_grad kalman_value_and_grad kalman_vjp;
    welford welford_grad welford_value_and_grad welford_vjp;
    order_statistics order_statistics_grad order_statistics_value_and_grad order_statistics_vjp;
    mixture mixture_grad mixture_value_and_grad mixture_vjp;
    kernel_regression kernel_regression_grad kernel_regression_value_and_grad kernel_regression_vjp;
    convolution convolution_grad convolution_value_and_grad convolution_vjp;
    cross_entropy cross_entropy_grad cross_entropy_value_and_grad cross_entropy_vjp;
    lstm_series lstm_series_grad lstm_series_value_and_grad lstm_series_vjp;
}

/// A damped pendulum by Runge and Kutta's method.
#[derive_grad]
fn pendulum(x: &[f64]) -> f64 {
    let (mut q, mut p) = (x[0], x[1]);
    let (g, c) = (x[2], x[3]);
    let h = 0.05;
    let mut e = 0.0;
    for _ in 0..8 {
        let (k1q, k1p) = (p, -g * q.sin() - c * p);
        let (k2q, k2p) = (p + 0.5 * h * k1p, -g * (q + 0.5 * h * k1q).sin() - c * (p + 0.5 * h * k1p));
        let (k3q, k3p) = (p + 0.5 * h * k2p, -g * (q + 0.5 * h * k2q).sin() - c * (p + 0.5 * h * k2p));
        let (k4q, k4p) = (p + h * k3p, -g * (q + h * k3q).sin() - c * (p + h * k3p));
        q += h / 6.0 * (k1q + 2.0 * k2q + 2.0 * k3q + k4q);
        p += h / 6.0 * (k1p + 2.0 * k2p + 2.0 * k3p + k4p);
        e += 0.5 * p * p - g * q.cos();
    }
    e * x[4]
}

/// The heat equation in two buffers that are swapped.
#[derive_grad]
fn heat(x: &[f64]) -> f64 {
    let mut u = x.to_vec();
    let mut v = vec![0.0; x.len()];
    let n = u.len();
    for _ in 0..5 {
        for i in 0..n {
            let l = if i == 0 { u[n - 1] } else { u[i - 1] };
            let r = u[(i + 1) % n];
            v[i] = u[i] + 0.2 * (l - 2.0 * u[i] + r) - 0.01 * u[i].powi(3);
        }
        std::mem::swap(&mut u, &mut v);
    }
    let mut e = 0.0;
    for a in &u {
        e += a * a;
    }
    e
}

/// Three bodies in the plane.
#[derive_grad]
fn n_body(x: &[f64]) -> f64 {
    let mut pos = [[x[0], x[1]], [x[2], x[3]], [x[4], x[5]]];
    let mut vel = [[0.0; 2]; 3];
    for _ in 0..3 {
        let mut acc = [[0.0; 2]; 3];
        for i in 0..3 {
            for j in 0..3 {
                if i == j {
                    continue;
                }
                let dx = pos[j][0] - pos[i][0];
                let dy = pos[j][1] - pos[i][1];
                let r2 = dx * dx + dy * dy + 0.1;
                let inv = r2.powf(-1.5);
                acc[i][0] += dx * inv;
                acc[i][1] += dy * inv;
            }
        }
        for ((p, v), a) in pos.iter_mut().zip(vel.iter_mut()).zip(&acc) {
            for d in 0..2 {
                v[d] += 0.1 * a[d];
                p[d] += 0.1 * v[d];
            }
        }
    }
    let mut e = 0.0;
    for v in &vel {
        e += v[0].powi(2) + v[1] * v[1];
    }
    e
}

/// A delay line in a ring buffer.
#[derive_grad]
fn ring_buffer(x: &[f64]) -> f64 {
    let mut ring = [0.0_f64; 3];
    let mut head = 0;
    let mut out = 0.0;
    for step in 0..9 {
        let old = ring[head];
        ring[head] = 0.5 * old + x[step % x.len()] * ring[(head + 1) % 3].cos();
        out += ring[head] * old;
        head = (head + 1) % ring.len();
    }
    out
}

#[derive_grad]
fn complex_product(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Complex numbers as pairs.
#[derive_grad]
fn complex_iteration(x: &[f64]) -> f64 {
    let mut z = (x[0], x[1]);
    let w = (x[2], x[3]);
    for _ in 0..3 {
        z = complex_product(z, w);
        z.0 += 0.5;
    }
    let (re, im) = complex_product(z, (x[4], x[5]));
    re * re + im
}

/// A scalar Kalman filter.
#[derive_grad]
fn kalman(x: &[f64]) -> f64 {
    let (q, r) = (x[0].exp(), x[1].exp());
    let mut mean = 0.0;
    let mut var = 1.0;
    let mut ll = 0.0;
    for &z in &x[2..] {
        var += q;
        let s = var + r;
        let k = var / s;
        let innov = z - mean;
        ll -= 0.5 * (innov * innov / s + s.ln());
        mean += k * innov;
        var *= 1.0 - k;
    }
    ll
}

/// Variance as Welford computes it.
#[derive_grad]
fn welford(x: &[f64]) -> f64 {
    let mut mean = 0.0;
    let mut m2 = 0.0;
    let mut count = 0u32;
    for &v in x {
        count += 1;
        let delta = v - mean;
        mean += delta / f64::from(count);
        m2 += delta * (v - mean);
    }
    (m2 / (count - 1) as f64).sqrt() / (1.0 + mean.abs())
}

/// Ranks and the median, by sorted indices.
#[derive_grad]
fn order_statistics(x: &[f64]) -> f64 {
    let mut idx: Vec<usize> = (0..x.len()).collect();
    idx.sort_by(|&a, &b| x[a].partial_cmp(&x[b]).unwrap());
    let mut s = 0.0;
    for (rank, &i) in idx.iter().enumerate() {
        s += x[i] * (rank as f64 - 2.5).powi(3);
    }
    let med = (x[idx[2]] + x[idx[3]]) / 2.0;
    s * med
}

#[derive_grad]
fn gauss(x: f64, mu: f64, sigma: f64) -> f64 {
    let z = (x - mu) / sigma;
    (-0.5 * z * z).exp() / (sigma * (2.0 * PI).sqrt())
}

/// The likelihood of a mixture.
#[derive_grad]
fn mixture(x: &[f64]) -> f64 {
    let data = [0.1, -0.5, 1.2, 2.0];
    let mut ll = 0.0;
    for &d in &data {
        let mut p = 0.0;
        for k in 0..2 {
            let w = if k == 0 { 0.4 } else { 0.6 };
            p += w * gauss(d, x[k], 0.5 + x[2 + k].abs());
        }
        ll += p.ln();
    }
    ll
}

/// A weighted mean around a point.
#[derive_grad]
fn kernel_regression(x: &[f64]) -> f64 {
    let pts = [(0.0, 1.0), (1.0, 2.5), (2.0, 2.0), (3.0, 4.0)];
    let (mut sx, mut sy) = (0.0, 0.0);
    for (a, b) in pts {
        let w = (-(a - x[0]).powi(2)).exp();
        sx += w * a;
        sy += w * b * x[1];
    }
    sy / (1.0 + sx.abs())
}

/// A convolution, every second element of it.
#[derive_grad]
fn convolution(x: &[f64]) -> f64 {
    let (sig, ker) = x.split_at(4);
    let mut out = vec![0.0; sig.len() + ker.len() - 1];
    for (i, s) in sig.iter().enumerate() {
        for (j, k) in ker.iter().enumerate() {
            out[i + j] += s * k;
        }
    }
    let mut t = 1.0;
    for o in out.iter().step_by(2) {
        t *= o.cos();
    }
    t
}

/// Softmax and cross entropy, through a buffer.
#[derive_grad]
fn cross_entropy(x: &[f64]) -> f64 {
    let mut m = f64::NEG_INFINITY;
    for &v in x {
        if v > m {
            m = v;
        }
    }
    let mut ex = vec![0.0; x.len()];
    let mut z = 0.0;
    for (e, v) in ex.iter_mut().zip(x) {
        *e = (v - m).exp();
        z += *e;
    }
    let mut loss = 0.0;
    for (i, e) in ex.iter().enumerate() {
        let t = if i == 2 { 0.7 } else { 0.06 };
        loss -= t * (e / z).ln();
    }
    loss
}

#[derive_grad]
fn lstm(w: &[f64], x: f64, h: &mut f64, c: &mut f64) {
    let sig = |_: f64| 0;
    let _ = sig(0.0);
    let i = 1.0 / (1.0 + (-(w[0] * x + w[1] * *h)).exp());
    let f = 1.0 / (1.0 + (-(w[2] * x + *h)).exp());
    let g = (w[3] * x - *h).tanh();
    *c = f * *c + i * g;
    *h = i * c.tanh();
}

/// A cell whose state is handed on by `&mut`.
#[derive_grad]
fn lstm_series(x: &[f64]) -> f64 {
    let (mut h, mut c) = (0.1, x[5]);
    for t in 0..4 {
        lstm(&x[..4], x[4] * (t as f64).cos(), &mut h, &mut c);
    }
    h * c
}
