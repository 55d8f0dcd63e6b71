//! Variables that start as a part of what has no derivative, `let mut m = config.scale;`, and are
//! overwritten by something that has: the reverse half of a call must not take them for that part.
#![allow(missing_docs, unused_assignments, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::assert_gradient;
use derive_grad::derive_grad;
pub struct Cfg {
    pub scale: f64,
    pub rows: Vec<f64>,
}
#[derive_grad(wrt(x))]
fn g(x: f64, cfg: &Cfg) -> f64 {
    let mut m: f64 = cfg.scale;
    m = x.cos() * 0.7;
    let mut p = x;
    for _ in 0..3 {
        p = p.sin() * m;
    }
    p
}
#[derive_grad]
fn f(x: f64) -> f64 {
    g(x, &Cfg { scale: 5.0, rows: vec![0.2] }) * x
}
#[derive_grad(wrt(x))]
fn h(x: f64, cfg: &Cfg) -> f64 {
    let mut m: f64 = cfg.rows[0];
    if x > 0.1 {
        m = x * x;
    }
    (m * x).sin() * m
}
#[derive_grad]
fn k(x: f64) -> f64 {
    h(x, &Cfg { scale: 5.0, rows: vec![0.2] }) * x
}
#[derive_grad(wrt(x))]
fn h2(x: f64, cfg: &Cfg) -> f64 {
    let mut n = cfg.rows.len();
    n += 2;
    let mut p = x;
    for i in 0..n {
        p = (p * (i + n) as f64).sin();
    }
    p * n as f64
}
#[derive_grad]
fn k2(x: f64) -> f64 {
    h2(x, &Cfg { scale: 5.0, rows: vec![0.2] }) * x
}
#[test]
fn overwritten() {
    assert_gradient!(f(0.4));
}
#[test]
fn alone() {
    let c = Cfg { scale: 5.0, rows: vec![0.2] };
    let x = 0.4;
    assert_gradient!(g(x, &c), wrt(x));
}
#[test]
fn under_a_condition() {
    assert_gradient!(k(0.4));
}
#[test]
fn lengths() {
    assert_gradient!(k2(0.4));
}
pub enum Kind {
    A(f64),
    B,
}
#[derive_grad(wrt(x))]
fn g3(x: f64, kind: &Kind, list: &[(f64, Vec<f64>)]) -> f64 {
    let mut p = x;
    match *kind {
        Kind::A(mut k) => {
            k = k * x.sin();
            for _ in 0..3 {
                p = p.sin() * k;
            }
        }
        Kind::B => {}
    }
    let mut row = &list[0].1;
    let mut j = 0;
    for i in 0..3 {
        p = (p * row[j] * x).sin();
        if i == 1 {
            row = &list[1].1;
            j = 1;
        }
    }
    p
}
#[derive_grad]
fn f3(x: f64) -> f64 {
    g3(x, &Kind::A(1.5), &[(0.1, vec![0.7]), (0.3, vec![0.2, 1.4])]) * x
}
#[derive_grad(wrt(x))]
fn g4(x: f64, kind: &Kind, list: &[(f64, Vec<f64>)]) -> f64 {
    let mut p = x;
    let (mut a, ref b) = list[0];
    a = a * x.cos();
    for v in b {
        p = (p * a).sin() * v;
    }
    if let Kind::A(mut k) = *kind {
        k *= x;
        p = p * k.cos() * k;
        p = p.sin() * k;
    }
    p
}
#[derive_grad]
fn f4(x: f64) -> f64 {
    g4(x, &Kind::A(1.5), &[(0.1, vec![0.7, 0.4]), (0.3, vec![0.2, 1.4])]) * x
}
#[test]
fn arms_and_cursors() {
    assert_gradient!(f3(0.4));
}
#[test]
fn patterns() {
    assert_gradient!(f4(0.4));
}
