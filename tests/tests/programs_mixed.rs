//! More whole programs: work arrays handed from function to function, growing and
//! shrinking lists, tables, single precision.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

const NODES: [f64; 3] = [-0.774_596_669_241_483_4, 0.0, 0.774_596_669_241_483_4];
const WEIGHTS: [f64; 3] = [5.0 / 9.0, 8.0 / 9.0, 5.0 / 9.0];

#[dual]
#[derive_grad]
fn integrand(x: f64, a: f64) -> f64 {
    (-a * x * x).exp() * (1.0 + x).ln()
}

/// Adaptive Gauss quadrature with an explicit stack of intervals.
#[zoo(no_second, calls(integrand), at(0.5, 2.0), at(2.0, 1.0))]
#[derive_grad]
fn adaptive_quadrature(a: f64, end: f64) -> f64 {
    let mut stack = vec![(0.0, end)];
    let mut total = 0.0;
    while let Some((lo, hi)) = stack.pop() {
        let mid = 0.5 * (lo + hi);
        let half = 0.5 * (hi - lo);
        let mut whole = 0.0;
        let mut left = 0.0;
        let mut right = 0.0;
        for (node, weight) in NODES.iter().zip(&WEIGHTS) {
            whole += weight * half * integrand(mid + half * node, a);
            left += weight * 0.5 * half * integrand(0.5 * (lo + mid) + 0.5 * half * node, a);
            right += weight * 0.5 * half * integrand(0.5 * (mid + hi) + 0.5 * half * node, a);
        }
        if (left + right - whole).abs() < 1e-7 {
            total += left + right;
        } else {
            stack.push((lo, mid));
            stack.push((mid, hi));
        }
    }
    total
}

#[dual]
#[derive_grad]
fn residuals(params: &[f64; 3], times: &[f64], data: &[f64], out: &mut Vec<f64>) {
    out.clear();
    for (t, d) in times.iter().zip(data) {
        out.push(params[0] * (-params[1] * t).exp() + params[2] - d);
    }
}

#[zoo(at([1.0, 0.5], [3.0, 4.0, 5.0], [1.0]))]
#[derive_grad]
fn split_signs(x: &[f64], positive: &mut Vec<f64>, negative: &mut Vec<f64>) {
    let first = positive[0];
    positive.clear();
    for v in x {
        if *v > 0.7 {
            positive.push(v * first);
        } else {
            negative.push(v.exp());
        }
    }
    positive.push(negative[0] * x[1]);
}

/// Constant and active out-parameters of one function.
#[zoo(no_second, calls(split_signs), at([1.0, 0.5, -0.3]))]
#[derive_grad]
fn out_parameters(x: &[f64]) -> f64 {
    let mut positive = vec![2.0];
    let mut negative = Vec::new();
    negative.push(0.5);
    split_signs(x, &mut positive, &mut negative);
    let mut ones = vec![1.0];
    let mut unread = vec![x[0]];
    split_signs(&[1.0, 0.2], &mut ones, &mut unread);
    positive[0] * negative[1] * ones[0] + positive[1]
}

/// A cost with out-parameters, as an optimiser calls it.
#[zoo(no_second, calls(residuals), at([1.0, 0.5, 0.1], [0.0, 1.0, 2.0, 3.0], [1.2, 0.8, 0.4, 0.3]))]
#[derive_grad]
fn fit_cost(params: &[f64; 3], times: &[f64], data: &[f64]) -> f64 {
    let mut r = Vec::new();
    residuals(params, times, data, &mut r);
    let mut cost = 0.0;
    for r in &r {
        cost += if r.abs() < 0.2 { 0.5 * r * r } else { 0.2 * (r.abs() - 0.1) };
    }
    cost
}

#[dual]
#[derive_grad]
fn dense(w: &[f32], b: &[f32], x: &[f32], y: &mut [f32]) {
    let n = x.len();
    for (i, y) in y.iter_mut().enumerate() {
        let row = &w[i * n..][..n];
        *y = b[i];
        for (w, x) in row.iter().zip(x) {
            *y += w * x;
        }
    }
}

/// A deep network in single precision with two buffers.
#[zoo(no_second, calls(dense), at([0.5, -0.25, 0.75, 1.0, -0.5, 0.125, 0.25, 0.5], [0.1, -0.2, 0.3, 0.05], [0.5, -1.5]))]
#[derive_grad]
fn deep_network(weights: &[f32], biases: &[f32], input: &[f32]) -> f32 {
    let width = input.len();
    let mut a = input.to_vec();
    let mut b = vec![0.0f32; width];
    for (w, bias) in weights.chunks(width * width).zip(biases.chunks(width)) {
        dense(w, bias, &a, &mut b);
        for (a, b) in a.iter_mut().zip(&b) {
            *a = b.tanh();
        }
    }
    a[0] * a[0] - a[1]
}

/// Pascal-like triangle of values, row by row.
#[zoo(at([1.0, 2.0, -1.0, 0.5], 0.3))]
#[derive_grad]
fn neville(values: &[f64], x: f64) -> f64 {
    let mut rows: Vec<Vec<f64>> = vec![values.to_vec()];
    while rows[rows.len() - 1].len() > 1 {
        let k = rows.len();
        let last = &rows[k - 1];
        let mut row = Vec::new();
        for i in 0..last.len() - 1 {
            let (lo, hi) = (i as f64, (i + k) as f64);
            row.push(((x - lo) * last[i + 1] - (x - hi) * last[i]) / (hi - lo));
        }
        rows.push(row);
    }
    rows[rows.len() - 1][0]
}

/// A market of orders: a list that grows and shrinks.
#[zoo(at([1.0, 2.5, 0.7, 1.9], [0.5, 1.0, 2.0, 0.3], 2.2))]
#[derive_grad]
fn fill_orders(prices: &[f64], amounts: &[f64], wanted: f64) -> f64 {
    let mut open: Vec<(f64, f64)> = Vec::new();
    for (&p, &a) in prices.iter().zip(amounts) {
        let mut at = 0;
        while at < open.len() && open[at].0 > p {
            at += 1;
        }
        open.push((p, a));
        let mut k = open.len() - 1;
        while k > at {
            open.swap(k, k - 1);
            k -= 1;
        }
    }
    let mut left = wanted;
    let mut paid = 0.0;
    while left > 0.0 {
        let Some(best) = open.pop() else { break };
        let (price, amount) = best;
        if amount < left {
            paid += price * amount;
            left -= amount;
        } else {
            paid += price * left;
            left = 0.0;
        }
    }
    paid + 0.1 * left
}

/// A beam in bands, solved by the symmetric Thomas algorithm with reuse of slices.
#[zoo(at([4.0, 5.0, 6.0, 5.5], [1.0, 0.5, -0.7], [1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn tridiagonal(diagonal: &[f64], off: &[f64], rhs: &[f64]) -> f64 {
    let n = diagonal.len();
    let mut d = diagonal.to_vec();
    let mut x = rhs.to_vec();
    for i in 1..n {
        let w = off[i - 1] / d[i - 1];
        d[i] -= w * off[i - 1];
        x[i] -= w * x[i - 1];
    }
    x[n - 1] /= d[n - 1];
    for i in (0..n - 1).rev() {
        x[i] = (x[i] - off[i] * x[i + 1]) / d[i];
    }
    let mut compliance = 0.0;
    for (x, f) in x.iter().zip(rhs) {
        compliance += x * f;
    }
    compliance
}

#[test]
fn compliance_has_its_adjoint() {
    // With f = A x the derivative by the diagonal is -x², by the load 2 x.
    let (d, o, f) = ([4.0, 5.0, 6.0, 5.5], [1.0, 0.5, -0.7], [1.0, 2.0, 3.0, 4.0]);
    let (_, _, by_load) = tridiagonal_grad(&d, &o, &f);
    let (by_diagonal, ..) = tridiagonal_grad(&d, &o, &f);
    for (a, b) in by_diagonal.iter().zip(&by_load) {
        assert!((a + b * b / 4.0).abs() < 1e-12);
    }
}

#[dual]
#[derive_grad]
fn mul(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

/// A matrix power by repeated squaring.
#[zoo(no_second, calls(mul), at([[1.1, 0.3], [-0.2, 0.9]], 13), at([[1.1, 0.3], [-0.2, 0.9]], 0))]
#[derive_grad]
fn matrix_power(m: [[f64; 2]; 2], exponent: u32) -> f64 {
    let mut base = m;
    let mut result = [[1.0, 0.0], [0.0, 1.0]];
    let mut e = exponent;
    while e > 0 {
        if e & 1 == 1 {
            result = mul(&result, &base);
        }
        base = mul(&base, &base);
        e >>= 1;
    }
    result[0][0] + 2.0 * result[0][1] - result[1][0] * result[1][1]
}

/// A matrix exponential by scaling and squaring, on arrays of arrays.
#[zoo(no_second, calls(mul), at([[0.3, 1.0], [-2.0, 0.1]], 0.7))]
#[derive_grad]
fn matrix_exponential(m: &[[f64; 2]; 2], t: f64) -> f64 {
    let mut term = [[1.0, 0.0], [0.0, 1.0]];
    let mut sum = term;
    let scale = t / 16.0;
    for k in 1..10 {
        let next = mul(&term, m);
        for i in 0..2 {
            for j in 0..2 {
                term[i][j] = next[i][j] * scale / k as f64;
                sum[i][j] += term[i][j];
            }
        }
    }
    for _ in 0..4 {
        sum = mul(&sum, &sum);
    }
    sum[0][0] * sum[1][1] - sum[0][1]
}

#[test]
fn the_exponentials_determinant_is_that_of_the_trace() {
    let m = [[0.3, 1.0], [-2.0, 0.1]];
    let h = 1e-5;
    let (_, by_t) = matrix_exponential_grad(&m, 0.7);
    let difference = (matrix_exponential(&m, 0.7 + h) - matrix_exponential(&m, 0.7 - h)) / (2.0 * h);
    assert!((by_t - difference).abs() < 1e-8);
}

/// Mutual recursion: an expression grammar evaluated on numbers.
#[dual(calls(odd_term))]
#[derive_grad]
fn even_term(x: &[f64], depth: usize) -> f64 {
    if depth == 0 { x[0] } else { x[depth % x.len()] + odd_term(x, depth - 1).sin() }
}

#[dual(calls(even_term))]
#[derive_grad]
fn odd_term(x: &[f64], depth: usize) -> f64 {
    if depth == 0 { x[x.len() - 1] } else { x[depth % x.len()] * even_term(x, depth - 1) }
}

#[zoo(no_second, calls(even_term, odd_term), at([0.3, -0.8, 1.2], 7))]
#[derive_grad]
fn grammar(x: &[f64], depth: usize) -> f64 {
    even_term(x, depth) * odd_term(&x[1..], depth / 2)
}

/// Coordinates on a map: haversine distance along a track, with a gap that restarts.
#[zoo(at([(0.1, 0.2), (0.15, 0.25), (0.3, 0.1), (0.31, 0.12)], 0.2))]
#[derive_grad]
fn track_length(track: &[(f64, f64)], gap: f64) -> f64 {
    let mut length = 0.0;
    let mut previous = track[0];
    for &(lat, lon) in track.iter().skip(1) {
        let (lat0, lon0) = previous;
        let a =
            ((lat - lat0) / 2.0).sin().powi(2) + lat.cos() * lat0.cos() * ((lon - lon0) / 2.0).sin().powi(2);
        let d = 2.0 * a.sqrt().asin();
        if d < gap {
            length += d;
        } else {
            length += 0.5 * (d + gap);
        }
        previous = (lat, lon);
    }
    length
}

/// A chain of reactions, stiff: implicit Euler with Newton inside each step.
#[zoo(at(5.0, 0.8, 0.1), at(50.0, 0.3, 0.05))]
#[derive_grad]
fn implicit_euler(rate: f64, start: f64, dt: f64) -> f64 {
    let mut y = start;
    for _ in 0..8 {
        let old = y;
        for _ in 0..20 {
            let f = y - old + dt * rate * y * y;
            let df = 1.0 + 2.0 * dt * rate * y;
            let step = f / df;
            y -= step;
            if step.abs() < 1e-15 {
                break;
            }
        }
    }
    y
}

#[test]
#[should_panic(expected = "`d_out` has length 3, but `out` has length 2: they must have one shape")]
fn the_adjoint_of_what_grows_has_the_length_at_the_end() {
    let (mut out, mut d_out) = (vec![0.0; 3], vec![1.0; 3]);
    let (mut d_params, mut d_times, mut d_data) = ([0.0; 3], [0.0; 2], [0.0; 2]);
    let (times, data) = ([0.0, 1.0], [1.0, 2.0]);
    residuals_vjp(&[1.0; 3], &times, &data, &mut out, &mut d_params, &mut d_times, &mut d_data, &mut d_out);
}
