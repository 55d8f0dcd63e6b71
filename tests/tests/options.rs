//! `Option`s that hold active values as parameters, fields and variables. Each gradient is
//! compared with Richardson differences over all scalars of the value.

#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient as check;

#[derive_grad]
fn matched(x: f64, o: Option<f64>) -> f64 {
    match o {
        Some(w) if w > 1.0 => w * w * x,
        Some(w) => w * x,
        None => x.exp(),
    }
}

#[derive_grad]
fn by_methods(x: f64, o: Option<f64>, p: &Option<f64>) -> f64 {
    let a = o.unwrap_or(2.0) * x;
    let b = p.map_or(x, |p| p * x);
    let c = o.map(|o| o * o).unwrap_or(x);
    let d = if let Some(p) = p { p.sin() } else { 1.0 };
    let e = if o.is_some() { o.unwrap() } else { x };
    a + b * c * d + p.as_ref().map_or(0.0, |p| p * p * x) * e
}

#[test]
fn parameters() {
    for o in [Some(0.6), Some(1.7), None] {
        let (d_x, d_o) = matched_grad(0.7, o);
        check(&0.7, &d_x, |x| matched(*x, o));
        check(&o, &d_o, |o| matched(0.7, *o));
        for p in [Some(0.3), None] {
            let (d_x, d_o, d_p) = by_methods_grad(0.7, o, &p);
            check(&0.7, &d_x, |x| by_methods(*x, o, &p));
            check(&o, &d_o, |o| by_methods(0.7, *o, &p));
            check(&p, &d_p, |p| by_methods(0.7, o, p));
        }
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Inner {
    a: f64,
    v: Vec<f64>,
}

#[derive(Differentiable, Clone, Debug)]
struct Model {
    w: f64,
    bias: Option<f64>,
    inner: Option<Inner>,
    scales: Vec<Option<f64>>,
}

#[derive_grad]
fn fields(m: &Model, x: f64) -> f64 {
    let mut y = m.w * x;
    if let Some(b) = m.bias {
        y += b;
    }
    y *= m.bias.unwrap_or(3.0);
    y += m.bias.map_or(x, |b| b * x);
    match &m.inner {
        Some(Inner { a, v }) => y *= a * v[1],
        None => y *= x,
    }
    if let Some(inner) = m.inner.as_ref() {
        for v in &inner.v {
            y += v * inner.a;
        }
    }
    let Some(b) = m.bias else { return y };
    for scale in &m.scales {
        match scale {
            Some(s) => y *= s,
            None => y += b,
        }
    }
    y
}

#[test]
fn of_structs() {
    for bias in [Some(0.4), None] {
        for inner in [Some(Inner { a: 0.5, v: vec![1.0, 2.0] }), None] {
            let m = Model { w: 0.9, bias, inner: inner.clone(), scales: vec![Some(1.5), None, Some(0.8)] };
            let (d_m, d_x) = fields_grad(&m, 0.7);
            check(&m, &d_m, |m| fields(m, 0.7));
            check(&0.7, &d_x, |x| fields(&m, *x));
        }
    }
}

#[derive_grad]
fn locals(x: f64, xs: &[f64]) -> f64 {
    let mut best: Option<f64> = None;
    let mut all = Vec::new();
    for y in xs {
        best = match best {
            Some(b) if b > y * x => Some(b),
            _ => Some(y * x),
        };
        all.push(best);
    }
    let mut sum = 0.0;
    for o in &all {
        if let Some(o) = o {
            sum += o * o;
        }
    }
    sum * best.unwrap_or(1.0)
}

#[derive_grad]
fn sum_of(os: &[Option<f64>]) -> f64 {
    let mut sum = 0.0;
    for o in os {
        sum += matched(0.5, *o);
    }
    sum + os.iter().filter_map(|o| *o).map(|o| o * o).sum::<f64>()
}

#[test]
fn variables() {
    let xs = [0.3, 0.9, 0.5];
    let (d_x, d_xs) = locals_grad(0.7, &xs);
    check(&0.7, &d_x, |x| locals(*x, &xs));
    check(&xs, &[d_xs[0], d_xs[1], d_xs[2]], |xs| locals(0.7, xs));
    let os = vec![Some(0.4), None, Some(2.5)];
    check(&os, &sum_of_grad(&os), |os| sum_of(os));
}

#[derive_grad]
fn question(x: f64, o: Option<f64>) -> Option<f64> {
    let w = o?;
    Some(w * x)
}

#[derive_grad]
fn taken(m: &mut Model, x: f64) -> f64 {
    if let Some(b) = &mut m.bias {
        *b *= x;
    } else {
        m.bias = Some(x * m.w);
    }
    if let Some(inner) = m.inner.as_mut() {
        inner.a *= x;
        inner.v[0] += x;
    }
    m.scales[1] = m.bias;
    let old: Option<Inner> = m.inner.clone();
    m.inner = None;
    match old {
        Some(inner) => inner.a * inner.v[0],
        None => x,
    }
}

#[derive_grad]
fn of_changed(m: Model, x: f64) -> f64 {
    let mut m = m;
    let y = taken(&mut m, x);
    y * fields(&m, x)
}

#[test]
fn changed() {
    assert_eq!(question_grad(0.7, None), None);
    assert_eq!(question_grad(0.7, Some(0.3)), Some((0.3, Some(0.7))));
    for bias in [Some(0.4), None] {
        for inner in [Some(Inner { a: 0.5, v: vec![1.0, 2.0] }), None] {
            let m = Model { w: 0.9, bias, inner: inner.clone(), scales: vec![Some(1.5), None, Some(0.8)] };
            let (d_m, d_x) = of_changed_grad(m.clone(), 0.7);
            check(&m, &d_m, |m| of_changed(m.clone(), 0.7));
            check(&0.7, &d_x, |x| of_changed(m.clone(), *x));
        }
    }
}
