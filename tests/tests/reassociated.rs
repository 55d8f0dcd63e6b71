//! Sums in several parts, with the option `reassociate`: the user's and those of adjoints.
//! The zoo's points are fractions whose sums are exact in any order, so that values are the
//! same bit for bit; lists are longer than the partial sums are many.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::float_cmp,
    clippy::needless_range_loop
)]

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slopes, zoo};

const LONG: [f64; 19] = [
    0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75,
    0.75,
];

#[zoo(at([0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75],
         [1.5, 0.25, 0.75, -2.0, 1.25, 0.5, 0.5, -1.0, 0.5, 0.25, -1.5, 0.75, 1.0, 0.5, 0.25, -0.5, 1.5, 0.75]),
      at([1.5, 0.5], [0.25, 2.0]), at([], []))]
#[derive_grad(reassociate)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum * sum
}

#[zoo(at([0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75]))]
#[derive_grad(reassociate)]
fn chains(x: &[f64]) -> f64 {
    let mean: f64 = x.iter().sum::<f64>() / 2.0;
    let squares: f64 = x.iter().map(|x| (x - mean) * (x - mean)).sum();
    let folded = x.iter().zip(x.iter().skip(1)).fold(0.25, |sum, (a, b)| sum + a * b);
    squares * folded
}

/// Two sums in one loop, with a sign, from an index on.
#[zoo(at([0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75], 3),
      at([0.5, 1.25], 2), at([0.5, 1.25], 4))]
#[derive_grad(reassociate)]
fn several(x: &[f64], from: usize) -> f64 {
    let (mut a, mut b) = (1.0, 0.5);
    for i in from..x.len() {
        a -= x[i] * 0.5;
        b += x[i] * x[i];
    }
    a * b
}

/// Rows of a matrix in one list, called from others.
#[zoo(at([0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75], 9))]
#[derive_grad(reassociate, order = 2)]
fn rows(m: &[f64], d: usize) -> f64 {
    let mut product = 1.0;
    for row in m.chunks_exact(d) {
        let mut z = 0.25;
        for (j, m) in row.iter().enumerate() {
            z += m * m * j as f64;
        }
        product *= z;
    }
    product
}

#[zoo(calls(rows), at([0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75]))]
#[derive_grad]
fn calls_rows(x: &[f64]) -> f64 {
    rows(x, 9) * rows(x, 6)
}

/// What a loop also writes, reads elsewhere, or decides.
#[zoo(at([0.5, 1.25, -0.75, 2.0, 0.25, -1.5, 0.5, 1.0, 0.75, -0.25, 1.5, 0.5, -2.0, 0.25, 1.25, 0.5, -0.5, 1.75]))]
#[derive_grad(reassociate)]
fn more_than_sums(x: &[f64]) -> f64 {
    let mut y = vec![0.0; x.len()];
    let (mut sum, mut running, mut positive) = (0.0, 0.0, 0.0);
    for i in 0..x.len() {
        y[i] = x[i] * 0.5;
        sum += x[i];
    }
    for i in 0..x.len() {
        running += x[i];
        y[i] += running;
    }
    for i in 1..x.len() {
        if x[i] > 0.0 {
            positive += x[i] * y[i - 1];
        }
    }
    let mut last = 0.0;
    for i in 0..x.len() {
        last += y[i] * x[x.len() - 1 - i];
    }
    sum * last + positive
}

/// Adjoints that are summed in a loop: of what is the same in all iterations.
#[zoo(at([0.5, 1.25, 0.75], [1.5, 0.25, 0.75, -2.0, 1.25, 0.5, 0.5, -1.0, 0.5, 0.25, -1.5, 0.75, 1.0, 0.5, 0.25, -0.5, 1.5, 0.75]))]
#[derive_grad(reassociate)]
fn scaled(w: &[f64], x: &[f64]) -> f64 {
    let mut out = vec![0.0; x.len()];
    for k in 0..w.len() {
        for i in 0..x.len() {
            out[i] += w[k] * x[i];
        }
    }
    let mut p = 0.0;
    for i in 0..x.len() {
        p += out[i].sin();
    }
    p
}

#[test]
fn values_are_equal_to_rounding() {
    let x: Vec<f64> = (0..1003).map(|k| (k as f64 * 0.37).sin()).collect();
    let y: Vec<f64> = (0..1003).map(|k| (k as f64 * 0.11).cos()).collect();
    let (value, (d_x, d_y)) = dot_value_and_grad(&x, &y);
    let exact = dot(&x, &y);
    assert!((value - exact).abs() <= 1e-12 * exact.abs(), "{value} and {exact}");
    let s: f64 = x.iter().zip(&y).map(|(x, y)| x * y).sum();
    for k in 0..1003 {
        assert!((d_x[k] - 2.0 * s * y[k]).abs() <= 1e-11 * (1.0 + s.abs()));
        assert!((d_y[k] - 2.0 * s * x[k]).abs() <= 1e-11 * (1.0 + s.abs()));
    }
    assert_slopes(&scaled_grad(&LONG[..3], &LONG).1, |x| scaled(&LONG[..3], x), &LONG);
}

#[test]
#[should_panic]
fn too_short_lists_still_panic() {
    dot_grad(&LONG, &LONG[..17]);
}
