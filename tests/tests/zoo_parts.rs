//! Zoo: parts of slices that are borrowed side by side, items in inner blocks, and
//! values of calls that are kept.
#![allow(missing_docs, unused_assignments, unused_mut, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[dual]
#[derive_grad]
fn incr(a: &mut f64, b: f64) -> f64 {
    *a += b;
    *a
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn array_pattern(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1]];
    let [p, q] = &mut y;
    *p *= *q;
    y[0] * y[1]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn swapped_parts(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1]];
    {
        let [p, q] = &mut y;
        std::mem::swap(p, q);
    }
    y[0] * y[0] * y[1]
}

#[zoo(calls(incr), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn three_parts(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1], x[2]];
    let [p, mid, q] = &mut y;
    *p *= *q;
    incr(mid, *p);
    incr(p, *q);
    let _ = format!("{p} {mid}");
    *mid += *p;
    y[0] * y[1].sin()
}

#[zoo(calls(incr), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn head_and_rest(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    if let [p, rest @ ..] = &mut y[..] {
        for r in rest.iter_mut() {
            *r *= *p;
        }
        *p += rest[1];
        incr(&mut rest[2], *p);
    }
    y[0] * y[1].sin() + y[3]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn split_first(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (a, rest) = y.split_first_mut().unwrap();
    *a *= rest[0];
    rest[1] += *a;
    y[0] * y[2]
}

#[zoo(calls(incr), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn split_last(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (a, rest) = y.split_last_mut().unwrap();
    *a *= rest[0];
    rest[1] += *a;
    incr(a, rest[1]);
    y[5] * y[1]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn rows(x: &[f64]) -> f64 {
    let mut m = [[x[0], x[1]], [x[2], x[3]]];
    for row in &mut m {
        let [a, b] = row;
        let t = *a;
        *a += *b * x[4];
        *b -= t * *a;
    }
    let [r0, r1] = &mut m;
    r0[0] *= r1[1];
    r0[1] += r1[0];
    r1.swap(0, 1);
    m[0][0] * m[1][1] + m[0][1]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn parts_in_a_loop(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1]];
    for _ in 0..3 {
        let [p, q] = &mut y;
        let s = p.sin();
        *p = *q * s;
        *q += s;
    }
    y[0] * y[1]
}

#[dual]
#[derive_grad]
fn sq(x: f64) -> f64 {
    x * x
}

#[dual]
#[derive_grad]
fn arr(x: f64) -> [f64; 2] {
    [x, x * x]
}

#[zoo(calls(sq, arr), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn tuple_of_results(x: &[f64]) -> f64 {
    let y = (sq(x[0]), arr(x[1]));
    y.0 * y.1[1]
}

#[zoo(calls(sq, arr), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn tuple_of_results_in_a_loop(x: &[f64]) -> f64 {
    let mut s = 1.0f64;
    for i in 0..2 {
        let y = (sq(x[i]), arr(x[i + 1]));
        s += y.0 * y.1[1] * s.sin();
    }
    s
}

#[zoo(calls(sq, arr), at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn array_of_results_in_a_loop(x: &[f64]) -> f64 {
    let mut s = 1.0f64;
    for i in 0..2 {
        let y = [arr(x[i]), arr(x[i + 1])];
        let z = vec![sq(x[i]), sq(s)];
        s += y[0][1] * y[1][0] * s.sin() * z[1] * z[0];
    }
    s
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn inner_const(x: &[f64]) -> f64 {
    let a = {
        const K: f64 = 2.0;
        x[0] * K
    };
    a * x[1]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn const_block(x: &[f64]) -> f64 {
    let n = const { 1 + 2 };
    x[n] * x[1]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn inner_function(x: &[f64]) -> f64 {
    let n = {
        const K: usize = 2;
        fn two() -> usize {
            K
        }
        two() + 1
    };
    x[n] * x[n]
}

#[zoo(at([0.7, 1.3, -0.4, 2.1, 0.9, 1.7]), at([1.9, -0.6, 0.8, 0.3, -1.2, 0.5]), at([-0.8, 0.45, 1.6, -1.1, 2.2, 0.25]))]
#[derive_grad]
fn raw_and_shadowed(x: &[f64]) -> f64 {
    let r#type = x[0];
    let r#type = r#type * x[1];
    let s = format!("{type:.1}");
    r#type * s.len() as f64
}
