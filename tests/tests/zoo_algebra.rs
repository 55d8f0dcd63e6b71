//! Zoo: linear algebra and other array algorithms.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

/// The log-determinant by LU decomposition without pivoting, in place.
#[zoo(at([4.0, 1.0, 0.5, 1.0, 3.0, -1.0, 0.25, 0.5, 2.0], 3))]
#[derive_grad]
fn log_determinant(a: &[f64], n: usize) -> f64 {
    let mut lu = a.to_vec();
    for k in 0..n {
        for i in k + 1..n {
            lu[i * n + k] /= lu[k * n + k];
            for j in k + 1..n {
                lu[i * n + j] -= lu[i * n + k] * lu[k * n + j];
            }
        }
    }
    let mut log = 0.0;
    for k in 0..n {
        log += lu[k * n + k].abs().ln();
    }
    log
}

/// Solves with partial pivoting; which row is the pivot is inert.
#[zoo(at([[1.0, 4.0, 0.5], [3.0, 1.0, -1.0], [0.25, 0.5, 2.0]], [1.0, 2.0, 3.0]))]
#[derive_grad]
fn solve_with_pivoting(a: [[f64; 3]; 3], b: [f64; 3]) -> f64 {
    let mut a = a;
    let mut b = b;
    for k in 0..3 {
        let mut pivot = k;
        for i in k + 1..3 {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        a.swap(k, pivot);
        b.swap(k, pivot);
        for i in k + 1..3 {
            let factor = a[i][k] / a[k][k];
            for j in k..3 {
                a[i][j] -= factor * a[k][j];
            }
            b[i] -= factor * b[k];
        }
    }
    let mut x = [0.0; 3];
    for i in (0..3).rev() {
        let mut rest = b[i];
        for j in i + 1..3 {
            rest -= a[i][j] * x[j];
        }
        x[i] = rest / a[i][i];
    }
    x[0] * x[1] + x[2]
}

/// `b' A^-1 b` by Cholesky decomposition.
#[zoo(at([[4.0, 1.0, 0.5], [1.0, 3.0, 0.25], [0.5, 0.25, 2.0]], [1.0, -2.0, 0.5]))]
#[derive_grad]
fn cholesky_energy(a: &[[f64; 3]; 3], b: &[f64; 3]) -> f64 {
    let mut l = [[0.0_f64; 3]; 3];
    for i in 0..3 {
        for j in 0..=i {
            let mut sum = a[i][j];
            for k in 0..j {
                sum -= l[i][k] * l[j][k];
            }
            if i == j {
                l[i][j] = sum.sqrt();
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    }
    let mut y = [0.0; 3];
    let mut energy = 0.0;
    for i in 0..3 {
        let mut sum = b[i];
        for k in 0..i {
            sum -= l[i][k] * y[k];
        }
        y[i] = sum / l[i][i];
        energy += y[i] * y[i];
    }
    energy
}

/// The Thomas algorithm.
#[zoo(at([1.0, 0.5, -1.0], [4.0, 5.0, 3.0, 4.0], [0.25, 1.0, 0.5], [1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn tridiagonal(below: &[f64], diagonal: &[f64], above: &[f64], rhs: &[f64]) -> Vec<f64> {
    let n = diagonal.len();
    let mut c = vec![0.0; n];
    let mut x = vec![0.0; n];
    c[0] = above[0] / diagonal[0];
    x[0] = rhs[0] / diagonal[0];
    for i in 1..n {
        let pivot = diagonal[i] - below[i - 1] * c[i - 1];
        if i < n - 1 {
            c[i] = above[i] / pivot;
        }
        x[i] = (rhs[i] - below[i - 1] * x[i - 1]) / pivot;
    }
    for i in (0..n - 1).rev() {
        x[i] -= c[i] * x[i + 1];
    }
    x
}

#[zoo(at([0.0, 0.5, 1.0, 0.25, -1.0, 0.0], 0.2, 3))]
#[derive_grad]
fn heat_equation(initial: &[f64], rate: f64, steps: usize) -> f64 {
    let n = initial.len();
    let mut u = initial.to_vec();
    for _ in 0..steps {
        let old = u.clone();
        for i in 1..n - 1 {
            u[i] = old[i] + rate * (old[i - 1] - 2.0 * old[i] + old[i + 1]);
        }
    }
    u[1] * u[2] + u[3].sin()
}

#[zoo(at([2.0, 1.0, 1.0, 3.0], [1.0, 0.0], 5))]
#[derive_grad]
fn power_iteration(a: &[f64], start: &[f64; 2], steps: usize) -> f64 {
    let mut v = *start;
    let mut norm = 1.0;
    for _ in 0..steps {
        let w = [a[0] * v[0] + a[1] * v[1], a[2] * v[0] + a[3] * v[1]];
        norm = w[0].hypot(w[1]);
        v = [w[0] / norm, w[1] / norm];
    }
    norm * v[0]
}

#[zoo(at([0.2, 0.9, 0.4, 0.6], 0.5, [1.0, 2.0]))]
#[derive_grad]
fn de_casteljau(control: &[f64; 4], t: f64, weights: &[f64]) -> f64 {
    let mut p = *control;
    for round in 1..4 {
        for i in 0..4 - round {
            p[i] = (1.0 - t) * p[i] + t * p[i + 1];
        }
    }
    p[0] * weights[0] + weights[1] * weights[1]
}
