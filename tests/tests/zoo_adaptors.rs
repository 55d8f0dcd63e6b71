//! Zoo: iterator adaptors in combination, on both sides of assignments.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::perf,
    clippy::needless_range_loop
)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at([1.0, 2.0, 3.0], [0.5, -1.0]))]
#[derive_grad]
fn zip_reversed_separately(x: &[f64], y: &[f64]) -> f64 {
    let mut a = 1.0;
    for (u, v) in x.iter().rev().zip(y.iter()) {
        a = a * u + v;
    }
    for (u, v) in x.iter().zip(y.iter().rev()) {
        a += u * v * a;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0], [0.5, -1.0]), at([1.0, 2.0], [0.5, -1.0]))]
#[derive_grad]
fn zip_then_reversed(x: &[f64], y: &[f64]) -> f64 {
    let mut a = 1.0;
    // `rev` cuts the longer one to the common length first.
    for (u, v) in x.iter().zip(y.iter()).rev() {
        a = a * u + v;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn mutable_in_reverse(x: &mut [f64]) {
    let mut carry = 1.0;
    for v in x.iter_mut().rev() {
        carry = carry * *v + 0.5;
        *v = carry;
    }
    for (i, v) in x.iter_mut().enumerate().skip(1) {
        *v *= *v + i as f64;
    }
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [0.5, 1.5, -1.0, 2.0]))]
#[derive_grad]
fn zip_of_windows(x: &[f64], w: &[f64]) -> f64 {
    let mut a = 0.0;
    for (pair, w) in x.windows(2).zip(w) {
        a += (pair[1] - pair[0]) * w;
    }
    for (i, (pair, w)) in x.windows(2).zip(w.iter().skip(1)).enumerate() {
        a *= pair[0] * w + i as f64;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0], [0.5, -1.0]))]
#[derive_grad]
fn chunks_with_remainder(x: &[f64], w: &[f64]) -> f64 {
    let mut a = 1.0;
    for chunk in x.chunks_exact(2).rev() {
        a = a * chunk[0] + chunk[1];
    }
    for (c, chunk) in x.chunks(2).enumerate() {
        for (v, w) in chunk.iter().zip(w) {
            a += v * w * c as f64;
        }
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [0.5, -1.0]))]
#[derive_grad]
fn chunks_against_mutable(x: &[f64], y: &mut [f64]) {
    for (row, y) in x.chunks_exact(2).zip(y.iter_mut()) {
        let mut sum = *y;
        for v in row {
            sum += v * *y;
        }
        *y = sum;
    }
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn exact_chunks_mutably(x: &mut [f64]) {
    for pair in x.chunks_exact_mut(2) {
        let t = pair[0];
        pair[0] = pair[1] * t;
        pair[1] = t.sin();
    }
}

#[zoo(at([1.0, 2.0, 3.0], [0.5, -1.0, 2.0], [3.0, 1.0, 0.25]))]
#[derive_grad]
fn three_way_zip(x: &[f64], y: &[f64; 3], z: &Vec<f64>) -> f64 {
    let mut a = 0.5;
    for ((x, y), z) in x.iter().zip(y).zip(z) {
        a = x * y + z * a;
    }
    for (x, (y, z)) in x.iter().zip(y.iter().zip(z.iter())) {
        a += x * y * z;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn copied_in_all_places(x: &[f64]) -> f64 {
    let mut a = 0.5;
    for (i, v) in x.iter().copied().enumerate() {
        a += v * a * i as f64;
    }
    for v in x.iter().copied().skip(1).take(2).rev() {
        a = a * v - 1.0;
    }
    for (u, v) in x.iter().copied().zip(x.iter().skip(1).cloned()) {
        a += u * v;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]), at([1.0]))]
#[derive_grad]
fn sub_slices_iterated(x: &[f64]) -> f64 {
    let mut a = x[0];
    for v in &x[1..] {
        a *= v;
    }
    for (u, v) in x[1..].iter().zip(&x[..x.len() - 1]) {
        a += u * v;
    }
    for v in x[..x.len() / 2].iter().rev() {
        a = a.sin() + v;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0], [2, 0, 1, 1]))]
#[derive_grad]
fn inert_beside_active(x: &[f64], order: &[usize]) -> f64 {
    let mut a = 1.0;
    for (k, (&v, &i)) in x.iter().zip(order).enumerate() {
        a = a * x[i] + v * k as f64;
    }
    for (i, w) in order.iter().zip([0.5, 0.25, 2.0]) {
        a += x[*i] * w;
    }
    for (i, v) in (1..).zip(x) {
        a *= v + i as f64;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0], 2))]
#[derive_grad]
fn consumed(x: Vec<f64>, n: usize) -> f64 {
    let mut kept = Vec::new();
    for (i, v) in x.into_iter().enumerate() {
        if i != n {
            kept.push(v * v);
        }
    }
    let mut a = 1.0;
    for v in kept {
        a *= v.sin();
    }
    a
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]))]
#[derive_grad]
fn nested_iteration(m: &[Vec<f64>]) -> f64 {
    let mut a = 0.5;
    for (i, row) in m.iter().enumerate().rev() {
        for (j, v) in row.iter().enumerate().skip(i % 2) {
            a = a * 0.5 + v * (i + j) as f64;
        }
    }
    for pair in m.windows(2) {
        for (u, v) in pair[0].iter().zip(&pair[1]) {
            a += u * v;
        }
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0], 1, 4))]
#[derive_grad]
fn ranges_with_expressions(x: &[f64], from: usize, to: usize) -> f64 {
    let mut a = 1.0;
    for i in (from + 1..to.min(x.len())).rev() {
        a += x[i] * a;
    }
    for i in (from..=to).step_by(from + 1) {
        a *= x[i];
    }
    for (i, j) in (0..to).zip((0..to).rev()) {
        a += x[i] * x[j];
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn array_of_arrays_by_value(x: [f64; 3]) -> f64 {
    let mut a = 0.0;
    for [u, v] in [[x[0], x[1]], [x[1], x[2]], [2.0, x[0]]] {
        a += u * v;
    }
    for (k, row) in [x, [a, 1.0, x[2]]].iter().enumerate() {
        a += row[0] * row[2] * k as f64;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0, 0.5, 0.7], [0.5, -0.5, 0.25, 1.0, 2.0, -3.0, 0.3]))]
#[derive_grad]
fn chunks_with_remainders(a: &[f64], b: &[f64]) -> f64 {
    let mut lanes = [0.0; 2];
    let ca = a.chunks_exact(2);
    let cb = b.chunks_exact(2);
    let (ra, rb) = (ca.remainder(), cb.remainder());
    for (x, y) in ca.zip(cb) {
        for i in 0..2 {
            lanes[i] += x[i] * y[i];
        }
    }
    let mut tail = 0.0;
    for (x, y) in ra.iter().zip(rb) {
        tail += x * y * y;
    }
    lanes[0] * lanes[1] + tail
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0, 0.5, 0.7], 3))]
#[derive_grad]
fn iterators_bound_once(a: &[f64], k: usize) -> f64 {
    let squares = a.iter().map(|x| x * x).enumerate();
    let pairs = a.windows(2);
    let n = pairs.len();
    let s = pairs.map(|p| p[0] * p[1]).sum::<f64>();
    let parts = a.chunks(k);
    let m = parts.len();
    let mut t = 0.0;
    for (i, (part, x)) in parts.zip(a).enumerate() {
        t += part.iter().sum::<f64>() * x * i as f64;
    }
    squares.map(|(i, x)| x * i as f64).sum::<f64>() + s * n as f64 + t * m as f64
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn rows_cloned(x: &[f64]) -> f64 {
    let a = vec![x.to_vec(), x[1..].to_vec()];
    let mut m: Vec<Vec<f64>> = a.iter().cloned().collect();
    m[0][0] *= x[1];
    let s: f64 = a.iter().cloned().map(|r| r[1] * r[0]).sum();
    let mut t = 0.0;
    for mut r in a.iter().cloned() {
        r[0] *= 3.0;
        t += r[0] * r[1];
    }
    let product: f64 = m.iter().enumerate().map(|(i, r)| r[i]).product();
    product + s * t + a[0][0]
}
