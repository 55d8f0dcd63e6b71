//! Zoo: references to locals, to elements and to parts of slices; reborrows.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn shared_reference(x: f64, y: f64) -> f64 {
    let p = x * y;
    let r = &p;
    let s = *r * x;
    s + r * r
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn mutable_reference(x: f64, y: f64) -> f64 {
    let mut p = x;
    let r = &mut p;
    *r *= y;
    *r += r.sin();
    p * x
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn reborrowed(x: f64, y: f64) -> f64 {
    let mut p = x;
    let r = &mut p;
    {
        let s = &mut *r;
        *s = *s * y;
    }
    *r += y;
    let t = &*r;
    t * x
}

#[zoo(at([1.0, 2.0, 3.0], 1))]
#[derive_grad]
fn reference_to_element(x: &[f64], i: usize) -> f64 {
    let mut y = x.to_vec();
    let e = &mut y[i];
    *e *= 2.0 + *e;
    let first = &y[0];
    let r = first * y[i];
    y[i] = r * r;
    y[i] + y[2] * r
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn reference_to_part(x: &[f64; 4]) -> f64 {
    let mut y = *x;
    let tail = &mut y[2..];
    tail[0] *= tail[1];
    tail[1] = x[0];
    let head = &y[..3];
    head[0] * head[2] + y[3] * head[1]
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0]]))]
#[derive_grad]
fn reference_to_row(m: &[[f64; 2]; 2]) -> f64 {
    let mut c = *m;
    let row = &mut c[1];
    row[0] += row[1] * row[1];
    let top = &m[0];
    let bottom = &c[1];
    top[0] * bottom[0] + top[1] * bottom[1]
}

#[zoo(at(1.5, 2.0, true), at(1.5, 2.0, false))]
#[derive_grad]
fn reference_chosen_inside(x: f64, y: f64, flag: bool) -> f64 {
    let (mut a, mut b) = (x, y);
    if flag {
        let r = &mut a;
        *r *= *r;
    } else {
        let r = &mut b;
        *r = r.exp();
    }
    a * b
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn reference_per_iteration(x: &[f64]) -> f64 {
    let mut y = [0.5; 3];
    for i in 0..3 {
        let e = &mut y[i];
        let v = &x[i];
        *e = *e * v + v;
        let e = &mut *e;
        *e *= *e;
    }
    y[0] * y[1] * y[2]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 2))]
#[derive_grad]
fn rows_through_slices(a: &[f64], columns: usize) -> f64 {
    let mut acc = 0.0;
    for i in 0..a.len() / columns {
        let row = &a[i * columns..(i + 1) * columns];
        let next = row[0] * row[1];
        acc = acc * next + next.cos();
    }
    acc
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn split_then_split(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (a, rest) = y.split_at_mut(1);
    let (b, c) = rest.split_at_mut(1);
    a[0] *= b[0];
    b[0] += c[1] * a[0];
    c[0] = a[0] - b[0];
    y[0] + y[1] * y[2] + y[3]
}

#[zoo(at([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], [1.0, -2.0]))]
#[derive_grad]
fn parameters_in_one_slice(theta: &[f64], x: &[f64; 2]) -> f64 {
    // A 2-2-1 perceptron whose weights lie in one slice.
    let (w1, rest) = theta.split_at(4);
    let (b1, w2) = rest.split_at(1);
    let mut out = 0.0;
    for (h, row) in w1.chunks_exact(2).enumerate() {
        let z = row[0] * x[0] + row[1] * x[1] + b1[0];
        out += w2[h] * z.tanh();
    }
    out
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn references_as_operands(x: f64, y: f64) -> f64 {
    let (a, b) = (&x, &y);
    let p = a * b;
    let q = &p + a;
    let r = q - *b;
    let nested = &&r;
    **nested * p
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn ref_patterns(x: f64, y: f64) -> f64 {
    let pair = (x * y, y);
    let (ref a, b) = pair;
    let &(c, _) = &pair;
    let mut v = [a * b, c];
    let [ref mut first, _] = v;
    *first *= 2.0;
    v[0] * v[1]
}

#[zoo(at(1.5, [2.0, 3.0]))]
#[derive_grad]
fn lifetimes<'a>(x: &'a f64, v: &'a [f64; 2]) -> f64 {
    let r: &'a f64 = &v[1];
    let s: &[f64] = &v[..];
    x * r + s[0] * s[1] * x
}
