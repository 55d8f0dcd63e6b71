//! Zoo: `for` over ranges and over arrays, slices and `Vec`s with the adaptors
//! that numerical code uses.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.1, 5), at(0.5, 0), at(-0.9, 1))]
#[derive_grad]
fn power_by_loop(x: f64, n: usize) -> f64 {
    let mut p = 1.0;
    for _ in 0..n {
        p *= x;
    }
    p
}

#[zoo(at(0.4, 6), at(0.4, 0))]
#[derive_grad]
fn inclusive_range(x: f64, n: i32) -> f64 {
    let mut sum = 0.0;
    for k in 1..=n {
        sum += x.powi(k) / k as f64;
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5, 3.0], 0.7))]
#[derive_grad]
fn horner_reversed(c: &[f64], x: f64) -> f64 {
    let mut value = 0.0;
    for i in (0..c.len()).rev() {
        value = value * x + c[i];
    }
    value
}

#[zoo(at([1.0, -2.0, 0.5, 3.0, 1.5]), at([2.0]))]
#[derive_grad]
fn stepped(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for i in (0..x.len()).step_by(2) {
        product *= x[i] + 0.5;
    }
    for i in (1..x.len()).rev().step_by(3) {
        product += x[i] * x[i];
    }
    product
}

#[zoo(at([1.0, -2.0, 0.5]), at([]), at([4.0]))]
#[derive_grad]
fn sum_of_squares(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum + 0.0 * 1.0
}

#[zoo(at([1.0, -2.0, 0.5], [0.5, 2.0, 4.0]))]
#[derive_grad]
fn dot_by_index(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5], [0.5, 2.0, 4.0]), at([1.0, 2.0], [3.0]))]
#[derive_grad]
fn dot_by_zip(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in x.iter().zip(y.iter()) {
        sum += a * b;
    }
    sum.sin()
}

#[zoo(at(0.5, -0.25, [1.0, 2.0, 3.0], [2.0, 3.5, 5.0]))]
#[derive_grad(wrt(w, b))]
fn mean_squared_error(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (&x, &y) in x.iter().zip(y) {
        let err = w * x + b - y;
        sum += err * err;
    }
    sum / x.len() as f64
}

#[zoo(at([0.5, -0.25], 0.1, [[1.0, 2.0], [3.0, -1.0]], [1.0, 0.0]))]
#[derive_grad(wrt(w, b))]
fn logistic_loss(w: &[f64; 2], b: f64, x: &[[f64; 2]], labels: &[f64]) -> f64 {
    let mut loss = 0.0;
    for (row, label) in x.iter().zip(labels.iter()) {
        let mut z = b;
        for (w, x) in w.iter().zip(row) {
            z += w * x;
        }
        loss += z.exp().ln_1p() - label * z;
    }
    loss / labels.len() as f64
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn enumerated(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, v) in x.iter().enumerate() {
        sum += v.powi(i as i32 + 1) * (i + 1) as f64;
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5], [3.0, 1.0, 2.0]))]
#[derive_grad]
fn enumerated_zip(x: &[f64], y: &[f64]) -> f64 {
    let mut acc = 1.0;
    for (i, (a, &b)) in x.iter().zip(y).enumerate() {
        if i % 2 == 0 {
            acc *= a * b;
        } else {
            acc += a - b;
        }
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5], 0.8))]
#[derive_grad]
fn reversed_iteration(x: &[f64], decay: f64) -> f64 {
    let mut acc = 0.0;
    for v in x.iter().rev() {
        acc = acc * decay + v;
    }
    for (i, &v) in x.iter().enumerate().rev() {
        acc = acc * v + i as f64;
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5, 4.0, 3.0]))]
#[derive_grad]
fn skipped_and_taken(x: &[f64]) -> f64 {
    let mut acc = 1.0;
    for v in x.iter().skip(1).take(3) {
        acc *= v;
    }
    for v in x.iter().take(2) {
        acc += v * v;
    }
    for &v in x.iter().skip(3) {
        acc -= v.sin();
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([1.0, 3.0]))]
#[derive_grad]
fn total_variation(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        let d = pair[1] - pair[0];
        sum += (d * d + 1e-2).sqrt();
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5, 4.0, 3.0]))]
#[derive_grad]
fn second_differences(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, w) in x.windows(3).enumerate() {
        let bend = w[0] - 2.0 * w[1] + w[2];
        sum += bend * bend * (i + 1) as f64;
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5, 4.0, 3.0]), at([1.0, 2.0]))]
#[derive_grad]
fn chunk_products(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for chunk in x.chunks(2) {
        let mut product = 1.0;
        for v in chunk {
            product *= v;
        }
        sum += product * chunk.len() as f64;
    }
    sum
}

#[zoo(at([0.5, 1.0, -1.0, 2.0, 0.25, 3.0], [1.0, 2.0, -0.5]))]
#[derive_grad]
fn rows_of_a_matrix(a: &[f64], x: &[f64]) -> f64 {
    let mut norm = 0.0;
    for row in a.chunks_exact(x.len()) {
        let mut y = 0.0;
        for (a, x) in row.iter().zip(x) {
            y += a * x;
        }
        norm += y * y;
    }
    norm.sqrt()
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn copied_values(x: &[f64]) -> f64 {
    let mut acc = 0.5;
    for v in x.iter().copied() {
        acc = acc * v + v;
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn array_by_value(x: [f64; 3]) -> f64 {
    let mut acc = 0.5;
    for v in x {
        acc += v * acc;
    }
    for v in [acc, acc * 2.0, x[0]] {
        acc += v.sin();
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn array_by_reference(x: &[f64; 3]) -> f64 {
    let mut acc = 0.0;
    for v in x {
        acc += v * v;
    }
    for &v in x.iter() {
        acc *= v + 3.0;
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn vec_by_value(x: Vec<f64>) -> f64 {
    let n = x.len() as f64;
    let mut acc = 0.0;
    for v in x {
        acc += v.exp() / n;
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn vec_by_reference(x: &Vec<f64>) -> f64 {
    let mut acc = 1.0;
    for v in x {
        acc *= v.cos();
    }
    acc
}

#[zoo(at([1.0, -2.0, 0.5], 0.3))]
#[derive_grad]
fn mutable_iteration(x: &[f64], k: f64) -> f64 {
    let mut y = x.to_vec();
    for v in &mut y {
        *v = *v * *v + k;
    }
    for v in y.iter_mut() {
        *v *= k;
    }
    for (i, v) in y.iter_mut().enumerate() {
        *v -= i as f64 * k * *v;
    }
    let mut sum = 0.0;
    for v in &y {
        sum += v * v;
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5], [0.5, 0.25, 2.0]))]
#[derive_grad]
fn mutable_zip(x: &[f64], y: &[f64]) -> f64 {
    let mut z = vec![0.0; x.len()];
    for ((z, x), y) in z.iter_mut().zip(x).zip(y) {
        *z = x * y;
        *z += y.sin() * *z;
    }
    z[0] * z[1] + z[2]
}

#[zoo(at(0.5, 4), at(0.5, 1))]
#[derive_grad]
fn triangular_loops(x: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let mut term = 1.0;
        for j in 0..=i {
            term *= x + j as f64 / 4.0;
        }
        sum += term;
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], 2, 1))]
#[derive_grad]
fn bounds_from_inert(x: &[f64], count: usize, from: usize) -> f64 {
    let to = (from + count).min(x.len());
    let mut acc = 1.0;
    for i in from..to {
        acc *= x[i] * x[i - 1];
    }
    acc
}

#[zoo(at(0.0, 1.5, 8))]
#[derive_grad]
fn simpson(a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut sum = a.cos() + b.cos();
    for i in 1..n {
        let weight = if i % 2 == 1 { 4.0 } else { 2.0 };
        sum += weight * (a + i as f64 * h).cos();
    }
    sum * h / 3.0
}

#[zoo(at([0.2, 0.9, -0.4], 0.3))]
#[derive_grad]
fn recurrence(x: &[f64], w: f64) -> f64 {
    let mut h = 0.0;
    let mut total = 0.0;
    for &x in x {
        h = (w * h + x).tanh();
        total += h * h;
    }
    total + h
}

#[zoo(at(0.5, 1.0, 20))]
#[derive_grad]
fn euler_pendulum(angle: f64, length: f64, steps: usize) -> f64 {
    let (mut angle, mut speed) = (angle, 0.0);
    let dt = 0.05;
    for _ in 0..steps {
        let pull = -9.81 / length * angle.sin();
        speed += dt * pull;
        angle += dt * speed;
    }
    angle
}

#[zoo(at([1.0, 2.0, 3.0], 3))]
#[derive_grad]
fn single_loops(x: &[f32], n: usize) -> f32 {
    let mut acc = 0.25;
    for i in 0..n {
        for v in x.iter().skip(i) {
            acc = (acc + v).sin();
        }
    }
    acc
}

#[zoo(at(1.3, [1, 4, 2]))]
#[derive_grad]
fn over_inert_items(x: f64, powers: &[i32]) -> f64 {
    let mut sum = 0.0;
    for &p in powers {
        sum += x.powi(p);
    }
    for p in powers.iter().filter(|p| **p > 1).map(|p| p + 1) {
        sum *= x + p as f64;
    }
    sum
}

/// An active sum that starts from an integer.
#[zoo(at([0.2, 0.9, -1.5]), at([]))]
#[derive_grad]
fn from_a_count(x: &[f64]) -> f64 {
    let mut sum = x.len() as f64;
    for x in x {
        sum -= x.cos();
    }
    sum * sum
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.7, 4))]
#[derive_grad]
fn ring(u: &[f64; 4], a: f64, n: usize) -> f64 {
    let mut energy = 0.0;
    for i in 0..n {
        let left = if i == 0 { n - 1 } else { i - 1 };
        let (right, weight) = (if i + 1 == n { 0 } else { i + 1 }, if i % 2 == 0 { a } else { a * a });
        energy = (energy + weight * (u[left] + u[right] - 2.0 * u[i]).powi(2)).sin();
    }
    energy
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], [1.0, 0.0, -1.0, 0.5, 0.4, 0.6]), at([2.0, -1.0], [1.0, 0.0]))]
#[derive_grad]
fn nearest(points: &[f64], centroids: &[f64]) -> f64 {
    let mut total = 0.0;
    for p in points.chunks_exact(2) {
        let mut nearest = f64::INFINITY;
        for c in centroids.chunks_exact(2) {
            let mut distance = 0.0;
            for (a, b) in p.iter().zip(c) {
                distance += (a - b) * (a - b);
            }
            if distance < nearest {
                nearest = distance;
            }
        }
        total += nearest.sqrt();
    }
    total
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 3), at([2.0, -1.0, 0.5], 1), at([1.0, 2.0], 0))]
#[derive_grad]
fn heat_by_windows(u: &[f64], steps: usize) -> f64 {
    let (mut u, mut next) = (u.to_vec(), u.to_vec());
    for _ in 0..steps {
        for (u, next) in u.windows(3).zip(&mut next[1..]) {
            *next = u[1] + 0.1 * (u[0] - 2.0 * u[1] + u[2]).sin();
        }
        std::mem::swap(&mut u, &mut next);
    }
    u.iter().map(|u| u * u).sum()
}
