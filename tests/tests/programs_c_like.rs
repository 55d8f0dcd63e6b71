//! Whole programs in the style of C and Fortran: indices, flags, work arrays,
//! everything in place.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

/// Gauss-Seidel until the change is small, then a residual norm.
#[zoo(at([4.0, 1.0, 0.5, 1.0, 5.0, 1.5, 0.5, 1.5, 6.0], [1.0, 2.0, -1.0], 3))]
#[derive_grad]
fn gauss_seidel(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut x = vec![0.0; n];
    let mut iterations = 0;
    loop {
        let mut change = 0.0;
        let mut i = 0;
        while i < n {
            let mut s = b[i];
            let mut j = 0;
            while j < n {
                if j != i {
                    s -= a[i * n + j] * x[j];
                }
                j += 1;
            }
            let new = s / a[i * n + i];
            change += (new - x[i]).abs();
            x[i] = new;
            i += 1;
        }
        iterations += 1;
        if change < 1e-14 || iterations == 200 {
            break;
        }
    }
    let mut sum = 0.0;
    for i in 0..n {
        sum += x[i] * x[i];
    }
    sum
}

/// LU decomposition with a permutation vector, then forward and back substitution.
#[zoo(at([[0.1, 2.0, 1.0], [3.0, -1.0, 0.5], [1.0, 0.2, -2.0]], [1.0, 0.5, -2.0]))]
#[derive_grad]
fn solve_with_pivots(matrix: &[[f64; 3]; 3], rhs: &[f64; 3]) -> f64 {
    let mut lu = *matrix;
    let mut perm = [0usize, 1, 2];
    for k in 0..3 {
        let mut best = k;
        for i in (k + 1)..3 {
            if lu[perm[i]][k].abs() > lu[perm[best]][k].abs() {
                best = i;
            }
        }
        perm.swap(k, best);
        for i in (k + 1)..3 {
            let f = lu[perm[i]][k] / lu[perm[k]][k];
            lu[perm[i]][k] = f;
            for j in (k + 1)..3 {
                lu[perm[i]][j] -= f * lu[perm[k]][j];
            }
        }
    }
    let mut x = [0.0; 3];
    for i in 0..3 {
        x[i] = rhs[perm[i]];
        for j in 0..i {
            x[i] -= lu[perm[i]][j] * x[j];
        }
    }
    for i in (0..3).rev() {
        for j in (i + 1)..3 {
            x[i] -= lu[perm[i]][j] * x[j];
        }
        x[i] /= lu[perm[i]][i];
    }
    x[0] + 2.0 * x[1] - x[2] * x[2]
}

/// Insertion sort, then the trimmed mean.
#[zoo(at([3.0, -1.0, 4.5, 1.0, 5.0, -9.0, 2.6], 2))]
#[derive_grad]
fn trimmed_mean(values: &[f64], trim: usize) -> f64 {
    let mut v = values.to_vec();
    for i in 1..v.len() {
        let key = v[i];
        let mut j = i;
        while j > 0 && v[j - 1] > key {
            v[j] = v[j - 1];
            j -= 1;
        }
        v[j] = key;
    }
    let mut sum = 0.0;
    let n = v.len();
    for k in trim..n - trim {
        sum += v[k] * (k as f64 + 1.0);
    }
    sum / (n - 2 * trim) as f64
}

/// Quicksort in place, by recursion on parts.
#[dual]
#[derive_grad]
fn quicksort(v: &mut [f64]) {
    if v.len() < 2 {
        return;
    }
    let last = v.len() - 1;
    let mut store = 0;
    for i in 0..last {
        if v[i] < v[last] {
            v.swap(i, store);
            store += 1;
        }
    }
    v.swap(store, last);
    let (left, right) = v.split_at_mut(store);
    quicksort(left);
    quicksort(&mut right[1..]);
}

#[zoo(no_second, calls(quicksort), at([3.0, -1.0, 4.5, 1.0, 5.0, -9.0, 2.6]))]
#[derive_grad]
fn weighted_order_statistics(values: &[f64]) -> f64 {
    let mut v = values.to_vec();
    quicksort(&mut v);
    let mut sum = 0.0;
    for (rank, x) in v.iter().enumerate() {
        sum += (rank as f64).sqrt() * x * x;
    }
    sum
}

/// A stack machine for formulas in reverse Polish notation.
#[zoo(at(b"xy+x*s".to_vec(), 0.7, 1.3), at(b"xxy*-c2*".to_vec(), 0.7, 1.3), at(b"x".to_vec(), 0.7, 1.3))]
#[derive_grad]
fn stack_machine(code: &[u8], x: f64, y: f64) -> f64 {
    let mut stack: Vec<f64> = Vec::new();
    for &op in code {
        match op {
            b'x' => stack.push(x),
            b'y' => stack.push(y),
            b'0'..=b'9' => stack.push((op - b'0') as f64),
            b's' | b'c' => {
                let a = stack.pop().unwrap();
                stack.push(if op == b's' { a.sin() } else { a.cos() });
            }
            _ => {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                let r = match op {
                    b'+' => a + b,
                    b'-' => a - b,
                    b'*' => a * b,
                    _ => panic!("unknown operation {op}"),
                };
                stack.push(r);
            }
        }
    }
    stack[0]
}

/// Jacobi rotations: the sum of squares of what is left beside the diagonal, and the
/// largest eigenvalue.
#[zoo(at([2.0, 0.3, -0.4, 0.3, 1.0, 0.7, -0.4, 0.7, 3.0], 3))]
#[derive_grad]
fn largest_eigenvalue(matrix: &[f64], n: usize) -> f64 {
    let mut a = vec![0.0; n * n];
    // Only the symmetric part counts.
    for i in 0..n {
        for j in 0..n {
            a[i * n + j] = 0.5 * (matrix[i * n + j] + matrix[j * n + i]);
        }
    }
    for _sweep in 0..12 {
        for p in 0..n {
            for q in p + 1..n {
                let apq = a[p * n + q];
                if apq.abs() < 1e-60 {
                    continue;
                }
                let theta = (a[q * n + q] - a[p * n + p]) / (2.0 * apq);
                let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
                let c = 1.0 / (t * t + 1.0).sqrt();
                let s = t * c;
                for k in 0..n {
                    let (kp, kq) = (a[k * n + p], a[k * n + q]);
                    a[k * n + p] = c * kp - s * kq;
                    a[k * n + q] = s * kp + c * kq;
                }
                for k in 0..n {
                    let (pk, qk) = (a[p * n + k], a[q * n + k]);
                    a[p * n + k] = c * pk - s * qk;
                    a[q * n + k] = s * pk + c * qk;
                }
            }
        }
    }
    let mut largest = a[0];
    for i in 1..n {
        if a[i * n + i] > largest {
            largest = a[i * n + i];
        }
    }
    largest
}

/// Householder QR of a tall matrix: the least-squares residual.
#[zoo(at([1.0, 0.5, 2.0, -1.0, 0.3, 0.8, -0.7, 1.2], [1.0, 2.0, -0.5, 0.4], 4, 2))]
#[derive_grad]
fn least_squares(matrix: &[f64], b: &[f64], rows: usize, cols: usize) -> f64 {
    let mut a = matrix.to_vec();
    let mut y = b.to_vec();
    for k in 0..cols {
        let mut norm = 0.0;
        for i in k..rows {
            norm += a[i * cols + k] * a[i * cols + k];
        }
        let norm = norm.sqrt();
        let alpha = if a[k * cols + k] > 0.0 { -norm } else { norm };
        let mut v = vec![0.0; rows];
        for i in k..rows {
            v[i] = a[i * cols + k];
        }
        v[k] -= alpha;
        let mut vv = 0.0;
        for i in k..rows {
            vv += v[i] * v[i];
        }
        for j in k..cols {
            let mut dot = 0.0;
            for i in k..rows {
                dot += v[i] * a[i * cols + j];
            }
            for i in k..rows {
                a[i * cols + j] -= 2.0 * dot / vv * v[i];
            }
        }
        let mut dot = 0.0;
        for i in k..rows {
            dot += v[i] * y[i];
        }
        for i in k..rows {
            y[i] -= 2.0 * dot / vv * v[i];
        }
    }
    let mut residual = 0.0;
    for &r in &y[cols..] {
        residual += r * r;
    }
    residual
}

/// A ring buffer: an echo with feedback.
#[zoo(at([1.0, 0.5, -0.2, 0.7, 0.1, -0.9, 0.3], 3, 0.6, 0.4))]
#[derive_grad(wrt(signal, feedback, mix))]
fn echo(signal: &[f64], delay: usize, feedback: f64, mix: f64) -> f64 {
    let mut ring = vec![0.0; delay];
    let mut head = 0;
    let mut energy = 0.0;
    for (t, &s) in signal.iter().enumerate() {
        let delayed = ring[head];
        let out = (1.0 - mix) * s + mix * delayed;
        ring[head] = s + feedback * delayed;
        head = (head + 1) % delay;
        energy += out * out / (1 + t) as f64;
    }
    energy
}

/// Adaptive steps: tried, rejected and repeated with half the step.
#[zoo(at(1.0, 2.0), at(0.3, 5.0))]
#[derive_grad]
fn adaptive_integration(start: f64, rate: f64) -> f64 {
    let mut t = 0.0_f64;
    let mut y = start;
    let mut h = 0.5;
    let mut rejected = 0u32;
    while t < 1.0 {
        if t + h > 1.0 {
            h = 1.0 - t;
        }
        let k1 = rate * y * (1.0 - y) + t.sin();
        let euler = y + h * k1;
        let k2 = rate * euler * (1.0 - euler) + (t + h).sin();
        let heun = y + 0.5 * h * (k1 + k2);
        if (heun - euler).abs() > 1e-2 {
            h *= 0.5;
            rejected += 1;
            continue;
        }
        t += h;
        y = heun;
        h *= 1.5;
    }
    y + rejected as f64
}

/// Levinson's recursion, in place with a temporary copy.
#[zoo(at([2.0, 1.1, 0.6, 0.3]))]
#[derive_grad]
fn levinson(r: &[f64]) -> f64 {
    let order = r.len() - 1;
    let mut a = vec![0.0; order + 1];
    a[0] = 1.0;
    let mut error = r[0];
    for m in 1..=order {
        let mut acc = r[m];
        for i in 1..m {
            acc += a[i] * r[m - i];
        }
        let k = -acc / error;
        let previous = a.clone();
        for i in 1..m {
            a[i] = previous[i] + k * previous[m - i];
        }
        a[m] = k;
        error *= 1.0 - k * k;
    }
    error * a[order] + a[1]
}

/// Gradient descent with momentum, whose learning rate is learned.
#[zoo(at(0.05, 0.8, [1.0, -2.0]), at(0.01, 0.0, [0.3, 0.4]))]
#[derive_grad]
fn loss_after_training(rate: f64, momentum: f64, start: [f64; 2]) -> f64 {
    let mut w = start;
    let mut velocity = [0.0; 2];
    for _ in 0..15 {
        let g = [2.0 * (w[0] - 1.0) + 0.5 * w[1], 4.0 * w[1].powi(3) + 0.5 * w[0]];
        for i in 0..2 {
            velocity[i] = momentum * velocity[i] - rate * g[i];
            w[i] += velocity[i];
        }
    }
    (w[0] - 1.0).powi(2) + w[1].powi(4) + 0.5 * w[0] * w[1]
}

/// An image filter: 3x3 convolution at the borders clamped, then a soft threshold.
#[zoo(at([0.1, 0.5, 0.9, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.15, 0.35, 0.95], [0.1, 0.2, 0.1, 0.2, -1.0, 0.2, 0.1, 0.2, 0.1], 4, 3))]
#[derive_grad]
fn sharpen(image: &[f64], kernel: &[f64; 9], width: usize, height: usize) -> f64 {
    let mut total = 0.0;
    for y in 0..height {
        for x in 0..width {
            let mut acc = 0.0;
            for ky in 0..3 {
                for kx in 0..3 {
                    let sy = (y + ky).max(1).min(height) - 1;
                    let sx = (x + kx).max(1).min(width) - 1;
                    acc += kernel[ky * 3 + kx] * image[sy * width + sx];
                }
            }
            total += if acc.abs() > 0.1 { acc * acc } else { 0.01 * acc };
        }
    }
    total
}
