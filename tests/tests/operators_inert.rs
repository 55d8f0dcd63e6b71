//! Operators of references of which sides take no part.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};
use std::ops::{Add, Mul};

#[derive(Differentiable, Clone, Debug)]
pub struct M {
    d: Vec<f64>,
}

#[derive(Differentiable, Clone, Debug)]
pub struct Order {
    #[grad(skip)]
    order: Vec<usize>,
}

#[derive_grad]
impl Mul<&Order> for &M {
    type Output = M;
    fn mul(self, p: &Order) -> M {
        M { d: p.order.iter().map(|&k| self.d[k] * self.d[k]).collect() }
    }
}

#[derive_grad]
impl Mul<&M> for &f64 {
    type Output = M;
    fn mul(self, m: &M) -> M {
        M { d: m.d.iter().map(|x| x * self).collect() }
    }
}

#[derive_grad]
impl Add for &M {
    type Output = M;
    fn add(self, o: &M) -> M {
        M { d: self.d.iter().zip(&o.d).map(|(a, b)| a * b).collect() }
    }
}

#[derive_grad(wrt(m))]
fn parameters(m: &M, k: &M, order: &Order) -> f64 {
    let s = &(m + k) * order;
    let t = &(k + &s) * &Order { order: vec![1, 0] };
    t.d[0] * t.d[1] + s.d[0]
}

#[derive_grad(wrt(x))]
fn elements(x: f64, l: &[M]) -> f64 {
    let m = M { d: vec![x, x * x] };
    let mut s = &l[0] + &m;
    for k in l {
        s = k + &s;
    }
    s = &(&l[0] + &l[1]) + &s;
    s.d[0] * s.d[1]
}

#[derive_grad(wrt(m))]
fn iterated(m: &M, l: &[M], orders: &[Order], rate: &f64, by: f64) -> f64 {
    let mut s = rate * m;
    for order in orders {
        s = &s * order;
    }
    for (k, order) in l.iter().zip(orders) {
        s = &(&by * &(&s + k)) * order;
    }
    s.d[0] + s.d[1]
}

#[test]
fn gradients() {
    let x = 0.7;
    let (m, k) = (M { d: vec![0.3, 0.8] }, M { d: vec![0.5, -0.4] });
    let order = Order { order: vec![1, 0] };
    let (lists, orders) = ([k.clone(), m.clone()], [order.clone(), order.clone()]);
    assert_gradient!(parameters(&m, &k, &order), wrt(m));
    assert_gradient!(elements(x, &lists), wrt(x));
    assert_gradient!(iterated(&m, &lists, &orders, &0.6, 1.3), wrt(m));
}
