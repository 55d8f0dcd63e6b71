//! Zoo: functions with `&mut` parameters, of which only `f_vjp` exists, with
//! workspaces that `wrt` leaves out, and with results that are no scalars.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.5))]
#[derive_grad]
fn square_in_place(x: &mut f64) {
    *x *= *x;
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0))]
#[derive_grad]
fn update_scalar(x: &mut f64, y: f64) {
    let old = *x;
    *x = old * y;
    if *x > 0.0 {
        *x += old.sin();
    }
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn update_and_return(x: &mut f64, y: f64) -> f64 {
    *x += y;
    let r = *x * y;
    *x = x.sin();
    r * *x
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn overwritten_entirely(x: &mut f64, y: f64) {
    *x = y * y;
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn two_outputs(x: &mut f64, y: &mut f64) {
    let t = *x * *y;
    *x = t + *y;
    *y = t.sin() * *x;
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn exchange(x: &mut f64, y: &mut f64) {
    std::mem::swap(x, y);
    *x *= 2.0;
}

#[zoo(at([1.0, 2.0, 3.0]), at([]))]
#[derive_grad]
fn exponentiate(x: &mut [f64]) {
    for v in x.iter_mut() {
        *v = v.exp();
    }
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn softmax_in_place(x: &mut [f64]) {
    let mut total = 0.0;
    for v in x.iter_mut() {
        *v = v.exp();
        total += *v;
    }
    for v in x {
        *v /= total;
    }
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn cumulative_product(x: &mut [f64]) {
    for i in 1..x.len() {
        x[i] *= x[i - 1];
    }
}

#[zoo(at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn array_in_place(x: &mut [f64; 3], k: f64) {
    x[0] = x[1] * k;
    x[2] += x[0] * x[2];
    x.swap(0, 1);
}

#[zoo(at([1.0, 2.0, 3.0], [0.5, 0.25, -1.0], 2.0))]
#[derive_grad]
fn axpy(y: &mut [f64], x: &[f64], a: f64) {
    for (y, x) in y.iter_mut().zip(x) {
        *y += a * x;
    }
}

#[zoo(at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn vec_in_place(x: &mut Vec<f64>, k: f64) {
    for v in x.iter_mut() {
        *v *= k;
    }
    x[0] = x[1] * x[2];
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0]], 0.5))]
#[derive_grad]
fn rows_in_place(m: &mut [[f64; 2]], k: f64) {
    for row in m.iter_mut() {
        row[0] = row[1] * k;
        for v in row {
            *v += v.sin();
        }
    }
    m[0][0] *= m[1][1];
}

#[zoo(at([1.0, 2.0], [0.0, 0.0]), at([1.0, 2.0], [5.0, -1.0]))]
#[derive_grad(wrt(x))]
fn workspace(x: &[f64], scratch: &mut [f64]) -> f64 {
    scratch[0] = x[0] * x[1];
    scratch[1] += scratch[0] * x[0];
    scratch[0] * scratch[1]
}

#[zoo(at([1.0, 2.0, 3.0], []))]
#[derive_grad(wrt(x))]
fn growing_workspace(x: &[f64], stack: &mut Vec<f64>) -> f64 {
    stack.clear();
    for &v in x {
        stack.push(v * v);
    }
    stack[0] * stack[2] + stack[1]
}

#[zoo(at(1.5, [0, 0, 0], 3))]
#[derive_grad]
fn inert_outputs(x: f64, counts: &mut [usize], n: usize) -> f64 {
    let mut acc = x;
    for i in 0..n {
        counts[i % 3] += i + 1;
        acc *= x + counts[i % 3] as f64;
    }
    acc
}

#[zoo(at(1.5, 0))]
#[derive_grad]
fn counting(x: f64, calls: &mut usize) -> f64 {
    *calls += 1;
    let y = x * *calls as f64;
    *calls += 1;
    y * x * *calls as f64
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn tuple_result(x: f64, y: f64) -> (f64, f64) {
    let p = x * y;
    (p.sin(), p + x)
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn array_result(x: f64, y: f64) -> [f64; 3] {
    let mut out = [0.0; 3];
    out[0] = x * y;
    out[2] = out[0] * x;
    out
}

#[zoo(at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn vec_result(x: &[f64], k: f64) -> Vec<f64> {
    let mut out = Vec::with_capacity(x.len());
    for v in x {
        out.push((v * k).sin());
    }
    out
}

#[zoo(at((1.5, 2.0), (0.5, -1.0)))]
#[derive_grad]
fn complex_product(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

#[zoo(at((1.5, 2.0), 0.5))]
#[derive_grad]
fn tuple_by_reference(a: &(f64, f64), k: f64) -> f64 {
    let (x, y) = a;
    x * y * k + a.0
}

#[zoo(at((1.5, [2.0, 3.0]), ((0.5, 1.0), 2.0)))]
#[derive_grad]
fn nested_tuples(a: (f64, [f64; 2]), b: ((f64, f64), f64)) -> (f64, (f64, f64)) {
    let (x, v) = a;
    let ((p, q), r) = b;
    (x * v[0] * p, (v[1] * q, a.1[0] * (b.0).1 + r * r))
}

#[zoo(at((1.5, 2.0)))]
#[derive_grad]
fn tuple_fields_assigned(mut p: (f64, f64)) -> f64 {
    p.0 *= p.1;
    p.1 = p.0.sin();
    let q = p;
    p.0 = 2.0 * q.1;
    p.0 * p.1 + q.0
}

#[zoo(at((1.5, 2.0)))]
#[derive_grad]
fn tuple_in_place(p: &mut (f64, f64)) {
    p.0 *= p.1;
    let (a, b) = p;
    *b += a.sin();
}

#[zoo(at([0.5, 1.0, -1.0, 2.0], [1.0, 2.0]))]
#[derive_grad]
fn matrix_vector(a: &[f64], x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut y = vec![0.0; a.len() / n];
    for i in 0..y.len() {
        for j in 0..n {
            y[i] += a[i * n + j] * x[j];
        }
    }
    y
}

#[zoo(at([0.5, 1.0, -1.0], [1.0, 2.0, 0.25], 3.0, [7.0, 8.0, 9.0]))]
#[derive_grad]
fn out_parameter(x: &[f64], y: &[f64], k: f64, out: &mut [f64]) -> f64 {
    let mut norm = 0.0;
    for i in 0..x.len() {
        out[i] = x[i] * y[i] + k;
        norm += out[i] * out[i];
    }
    norm
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0))]
#[derive_grad]
fn early_exit_with_state(x: &mut f64, y: f64) {
    if *x < 0.0 {
        *x = y;
        return;
    }
    *x = x.sqrt() * y;
}

#[zoo(at([1.0, 2.0], 0.5))]
#[derive_grad]
fn single_in_place(x: &mut [f32], k: f32) {
    for v in x {
        *v = *v * *v * k;
    }
}
