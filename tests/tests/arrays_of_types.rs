//! Arrays and tuples of the user's types, and of `Vec`s, as parameters of functions that annotated
//! ones call: nothing empty can stand for an adjoint that there is not.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct C {
    re: f64,
    im: f64,
}
#[derive_grad]
fn g(p: &[C; 2], k: f64) -> f64 {
    p[0].re * p[1].im * k + p[1].re
}
#[derive_grad]
fn f(p: &[C; 2], k: f64) -> f64 {
    g(p, k * p[0].re) + p[0].im
}
#[derive_grad]
fn h(p: [C; 2], v: [Vec<f64>; 2], t: (C, f64), mut u: (Vec<f64>, f64)) -> f64 {
    u.1 *= u.0[0];
    u.0[0] *= p[0].im;
    f(&p, t.0.re * t.1) * v[0][1] + v[1][0] * u.0[0] * u.1
}
#[derive_grad]
fn hh(p: [C; 2], a: f64) -> f64 {
    h(p, [vec![a, p[0].re], vec![a * a]], (p[1], a), (vec![a.sin()], a))
        + h([p[1]; 2], [vec![1.0, 2.0], vec![3.0]], (p[1], 1.0), (vec![1.0], a))
}
#[derive_grad]
fn mm(p: &mut [C; 2], v: &mut [Vec<f64>; 2], t: &mut (C, f64)) {
    p[0].re *= p[1].im;
    v[0][0] *= p[0].re;
    t.0.im *= v[0][0];
    t.1 *= t.0.im;
}
#[derive_grad]
fn m(a: f64, b: f64) -> f64 {
    let mut p = [C { re: a, im: b }, C { re: b, im: a }];
    let mut v = [vec![a], vec![b]];
    let mut t = (p[0], b);
    mm(&mut p, &mut v, &mut t);
    mm(&mut p, &mut v, &mut t);
    p[0].re + v[0][0] * t.1 + t.0.im
}

#[test]
fn lent_and_given() {
    let p = [C { re: 0.3, im: 0.8 }, C { re: -0.5, im: 1.2 }];
    assert_gradient!(hh(p, 0.7));
    assert_gradient!(m(0.7, 1.3));
}
