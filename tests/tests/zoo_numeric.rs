//! Zoo: whole algorithms as numerical programs have them.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

/// A recurrent network over a sequence, hidden state in a reused buffer.
#[zoo(at([0.5, -0.25, 0.75, 0.1], [0.3, -0.6], [1.0, -0.5, 2.0]))]
#[derive_grad]
fn recurrent_network(w: &[f64], u: &[f64], inputs: &[f64]) -> f64 {
    let n = u.len();
    let mut h = vec![0.0; n];
    let mut next = vec![0.0; n];
    let mut loss = 0.0;
    for &x in inputs {
        for i in 0..n {
            let mut z = u[i] * x;
            for (w, h) in w[i * n..(i + 1) * n].iter().zip(&h) {
                z += w * h;
            }
            next[i] = z.tanh();
        }
        h.copy_from_slice(&next);
        loss += (h[0] - x) * (h[0] - x);
    }
    loss / inputs.len() as f64
}

#[dual]
#[derive_grad]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[dual]
#[derive_grad]
fn dense(weights: &[f64], bias: &[f64], x: &[f64], out: &mut [f64]) {
    let n = x.len();
    for (i, out) in out.iter_mut().enumerate() {
        let row = &weights[i * n..(i + 1) * n];
        *out = bias[i];
        for (w, x) in row.iter().zip(x) {
            *out += w * x;
        }
    }
}

#[zoo(calls(sigmoid, dense), at([0.5, -0.25, 0.75, 0.1, -0.4, 0.3, 0.2, 0.9, -0.6], [1.0, 2.0], 1.0))]
#[derive_grad(wrt(theta))]
fn perceptron_loss(theta: &[f64], x: &[f64], label: f64) -> f64 {
    let (w1, rest) = theta.split_at(4);
    let (b1, rest) = rest.split_at(2);
    let (w2, b2) = rest.split_at(2);
    let mut hidden = [0.0; 2];
    dense(w1, b1, x, &mut hidden);
    for h in &mut hidden {
        *h = sigmoid(*h);
    }
    let mut out = [0.0; 1];
    dense(w2, b2, &hidden, &mut out);
    let p = sigmoid(out[0]);
    -(label * p.ln() + (1.0 - label) * (1.0 - p).ln())
}

#[dual]
#[derive_grad]
fn soft_min(a: f64, b: f64, c: f64) -> f64 {
    let low = a.min(b).min(c);
    low - ((low - a).exp() + (low - b).exp() + (low - c).exp()).ln()
}

/// Soft dynamic time warping: Levenshtein's table with a smooth minimum.
#[zoo(calls(soft_min), at([1.0, 2.5, 3.0], [0.5, 2.0, 2.75, 4.0]))]
#[derive_grad]
fn soft_time_warping(x: &[f64], y: &[f64]) -> f64 {
    let columns = y.len() + 1;
    let mut table = vec![50.0; (x.len() + 1) * columns];
    table[0] = 0.0;
    for i in 1..=x.len() {
        for j in 1..=y.len() {
            let d = x[i - 1] - y[j - 1];
            let best = soft_min(
                table[(i - 1) * columns + j],
                table[i * columns + j - 1],
                table[(i - 1) * columns + j - 1],
            );
            table[i * columns + j] = d * d + best;
        }
    }
    table[x.len() * columns + y.len()]
}

/// Edit distance with costs; which move wins is decided by comparison.
#[zoo(at(1.0, 1.2, 1.9, "kitten", "sitting"), at(1.0, 0.7, 2.5, "flaw", "lawn"))]
#[derive_grad]
fn edit_distance(insert: f64, delete: f64, replace: f64, a: &str, b: &str) -> f64 {
    let b: Vec<char> = b.chars().collect();
    let mut row = vec![0.0; b.len() + 1];
    for j in 1..row.len() {
        row[j] = row[j - 1] + insert;
    }
    for letter in a.chars() {
        let mut diagonal = row[0];
        row[0] += delete;
        for j in 1..row.len() {
            let above = row[j];
            let change = if b[j - 1] == letter { diagonal } else { diagonal + replace };
            let mut best = above + delete;
            if row[j - 1] + insert < best {
                best = row[j - 1] + insert;
            }
            if change < best {
                best = change;
            }
            diagonal = above;
            row[j] = best;
        }
    }
    row[b.len()]
}

/// Welford's running mean and variance.
#[zoo(at([1.0, 2.5, -3.0, 4.0]))]
#[derive_grad]
fn running_statistics(x: &[f64]) -> f64 {
    let (mut mean, mut squares) = (0.0, 0.0);
    let mut n = 0;
    for v in x {
        n += 1;
        let delta = v - mean;
        mean += delta / n as f64;
        squares += delta * (v - mean);
    }
    mean / (squares / (n - 1) as f64).sqrt()
}

#[zoo(at([1.0, 2.0, 3.0, 1.5], [[0.0, 0.0, 0.0], [1.1, 0.2, 0.0], [0.3, 1.3, 0.4]]))]
#[derive_grad(wrt(positions))]
fn lennard_jones(_charges: &[f64], positions: &[[f64; 3]]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in i + 1..positions.len() {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                r2 += d * d;
            }
            let inverse = 1.0 / (r2 * r2 * r2);
            energy += 4.0 * (inverse * inverse - inverse);
        }
    }
    energy
}

#[zoo(at([0.5, -1.0, 2.0, 0.25], 2))]
#[derive_grad]
fn cross_entropy(logits: &[f64], label: usize) -> f64 {
    let mut top = f64::NEG_INFINITY;
    for &z in logits {
        if z > top {
            top = z;
        }
    }
    let mut total = 0.0;
    for z in logits {
        total += (z - top).exp();
    }
    top + total.ln() - logits[label]
}

#[dual]
#[derive_grad]
fn lorenz(state: &[f64; 3], sigma: f64, rho: f64) -> [f64; 3] {
    let [x, y, z] = *state;
    [sigma * (y - x), x * (rho - z) - y, x * y - 8.0 / 3.0 * z]
}

#[zoo(calls(lorenz), at([1.0, 1.5, 2.0], 10.0, 28.0, 4))]
#[derive_grad]
fn runge_kutta(start: [f64; 3], sigma: f64, rho: f64, steps: usize) -> f64 {
    const H: f64 = 0.01;
    let mut state = start;
    for _ in 0..steps {
        let k1 = lorenz(&state, sigma, rho);
        let mut middle = state;
        for i in 0..3 {
            middle[i] += 0.5 * H * k1[i];
        }
        let k2 = lorenz(&middle, sigma, rho);
        for i in 0..3 {
            state[i] += H * k2[i];
        }
    }
    state[0] * state[1] + state[2]
}

#[zoo(at([1.0, -0.5, 0.25], [1.0, 0.5], [0.3, 0.9, -0.2, 0.4, 0.1]))]
#[derive_grad]
fn iir_filter(b: &[f64], a: &[f64], signal: &[f64]) -> f64 {
    let mut y = vec![0.0; signal.len()];
    for n in 0..signal.len() {
        for (k, b) in b.iter().enumerate() {
            if n >= k {
                y[n] += b * signal[n - k];
            }
        }
        for (k, a) in a.iter().enumerate().skip(1) {
            if n < k {
                break;
            }
            y[n] -= a * y[n - k];
        }
    }
    y[y.len() - 1] * y[2]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0], [0.5, -1.0, 0.25, 2.0]))]
#[derive_grad]
fn convolution(image: &[f64], kernel: &[f64; 4]) -> f64 {
    let mut pooled = f64::NEG_INFINITY;
    for i in 0..2 {
        for j in 0..2 {
            let mut sum = 0.0;
            for (k, w) in kernel.iter().enumerate() {
                sum += w * image[(i + k / 2) * 3 + j + k % 2];
            }
            pooled = pooled.max(sum);
        }
    }
    pooled * pooled
}

#[zoo(at(3.7, 0.2, 5))]
#[derive_grad]
fn logistic_map(r: f64, start: f64, n: usize) -> f64 {
    let mut x = start;
    for _ in 0..n {
        x = r * x * (1.0 - x);
    }
    x
}

#[zoo(at([0.25, 0.5, 0.25], [0.75, 0.25, 0.4, 0.6], [0, 1, 1, 0]))]
#[derive_grad(wrt(start, transition))]
fn markov_likelihood(start: &[f64], transition: &[f64; 4], observed: &[usize]) -> f64 {
    let mut alpha = [start[0], start[1]];
    let mut log = 0.0;
    for &o in observed {
        let mut next = [0.0; 2];
        for to in 0..2 {
            for from in 0..2 {
                next[to] += alpha[from] * transition[from * 2 + to];
            }
            next[to] *= if to == o { 0.9 } else { 0.1 };
        }
        let total = next[0] + next[1];
        log += f64::ln(total);
        alpha = [next[0] / total, next[1] / total];
    }
    log
}

#[zoo(at([0.5, 1.5, 2.5, 1.0], [1, 2, 3, 3]))]
#[derive_grad]
fn tree_product(values: &[f64], parent: &[usize]) -> f64 {
    let mut subtotal = values.to_vec();
    for i in 0..values.len() - 1 {
        let add = subtotal[i] * values[parent[i]];
        subtotal[parent[i]] += add;
    }
    subtotal[values.len() - 1]
}

#[zoo(at([0.0, 1.0, 2.5], [1.0, 2.0, 0.5], 1.3), at([0.0, 1.0, 2.5], [1.0, 2.0, 0.5], 0.4))]
#[derive_grad]
fn interpolate(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    let mut i = 0;
    while i + 2 < xs.len() && xs[i + 1] < x {
        i += 1;
    }
    let t = (x - xs[i]) / (xs[i + 1] - xs[i]);
    ys[i] + t * (ys[i + 1] - ys[i])
}

#[zoo(at([1.0, 0.5, -0.5], [0.1, 0.2, 0.3], 3, 0.1))]
#[derive_grad]
fn unrolled_descent(start: &[f64], target: &[f64], steps: usize, rate: f64) -> f64 {
    let mut x = start.to_vec();
    for _ in 0..steps {
        for (x, t) in x.iter_mut().zip(target) {
            let slope = 2.0 * (*x - t) + x.sin();
            *x -= rate * slope;
        }
    }
    let mut loss = 0.0;
    for (x, t) in x.iter().zip(target) {
        loss += (x - t).powi(2);
    }
    loss
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [0.5, 0.25, 0.125, 1.0]))]
#[derive_grad]
fn attention_score(query: &[f32], key: &[f32]) -> f32 {
    let mut score = 0.0;
    for (q, k) in query.iter().zip(key) {
        score += q * k;
    }
    (score / (query.len() as f32).sqrt()).tanh()
}

#[zoo(at([1.0, 2.0, 0.5, 1.5], 2))]
#[derive_grad]
fn fourier_power(x: &[f64], k: usize) -> f64 {
    let n = x.len() as f64;
    let (mut re, mut im) = (0.0, 0.0);
    for (i, v) in x.iter().enumerate() {
        let (s, c) = (std::f64::consts::TAU * k as f64 * i as f64 / n).sin_cos();
        re += v * c;
        im -= v * s;
    }
    re * re + im * im
}
