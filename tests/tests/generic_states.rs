//! Code over generic types that keeps states: arrays of them that change in loops, operators with
//! parameters named like what generated code makes, lists lent as slices; methods that are called
//! with an active `self` beside an inactive one; lists of what calls give.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};
use num_traits::Float;
use std::ops::*;
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct V<T> {
    pub x: T,
    pub y: T,
}
#[derive_grad]
impl<T: Float> Add for V<T> {
    type Output = Self;
    fn add(self, seed: Self) -> Self {
        V { x: self.x + seed.x, y: self.y + seed.y }
    }
}
#[derive_grad]
impl<T: Float> Mul<T> for V<T> {
    type Output = Self;
    fn mul(self, seed: T) -> Self {
        V::new(self.x * seed, self.y * seed)
    }
}
#[derive_grad]
impl<T: Float> Mul for V<T> {
    type Output = Self;
    fn mul(self, seed: Self) -> Self {
        V::new(self.x * seed.x - self.y * seed.y, self.x * seed.y + self.y * seed.x)
    }
}
#[derive_grad]
impl<T: Float> MulAssign<&V<T>> for V<T> {
    fn mul_assign(&mut self, residual: &V<T>) {
        *self = *self * *residual;
    }
}
#[derive_grad]
impl<T: Float> Neg for V<T> {
    type Output = Self;
    fn neg(self) -> Self {
        V::new(-self.x, -self.y)
    }
}
#[derive_grad]
impl<T: Float> V<T> {
    pub fn new(x: T, y: T) -> Self {
        V { x, y }
    }
    #[derive_grad(wrt(self))]
    pub fn norm2(self) -> T {
        self.x * self.x + self.y * self.y
    }
    #[derive_grad(wrt(self, k))]
    pub fn scale(&mut self, k: T) {
        self.x = self.x * k;
        self.y = self.y * k.sin();
    }
    #[derive_grad(wrt(self, o))]
    pub fn lerp(&self, o: &Self, t: T) -> Self {
        *self * (T::one() - t) + *o * t
    }
}
#[derive_grad]
pub fn state<T: Float>(z: V<T>, c: &[V<T>; 3], k: T) -> T {
    let mut zs = [z; 4];
    let mut w = z;
    let mut i = 0;
    while w.norm2() < T::from(50.0).unwrap() && i < 6 {
        zs[i % 4] = w * zs[(i + 1) % 4] + c[i % 3];
        w *= &zs[i % 4];
        if i == 3 {
            w = -w;
        }
        w.scale(k);
        i += 1;
    }
    let f = |v: &V<T>| v.x * v.y + k;
    zs.iter().map(|v| f(v)).fold(w.norm2(), |a, b| a + b)
}
#[derive_grad]
pub fn lent<T: Float>(out: &mut [V<T>], z: V<T>) {
    for i in 1..out.len() {
        let p = out[i - 1];
        out[i] = out[i] * p + z;
    }
}
#[derive_grad]
pub fn uses(a: f64, b: f64) -> f64 {
    let mut o = vec![V::new(a, b), V::new(b, 1.0), V::new(a * b, a)];
    lent(&mut o, V::new(b, a));
    lent(&mut o[1..], V::new(1.0, a));
    o[2].norm2() + o[1].x
}
#[derive_grad]
pub fn half(a: f64, b: f64) -> f64 {
    let u = V::new(a, b);
    let w = V::new(1.0, b * b);
    let m = u.lerp(&w, 0.3);
    m.x * m.y
}
#[derive(Differentiable, Clone, Debug)]
pub struct Model {
    pub w: Vec<f64>,
    pub s: f64,
}
#[derive_grad]
impl Model {
    fn act(&self, x: f64) -> f64 {
        (self.s * x).tanh()
    }
    fn lin(&self, x: f64) -> f64 {
        self.w.iter().fold(0.0, |a, w| a * x + w)
    }
    fn both(&self, x: f64) -> f64 {
        self.act(self.lin(x)) * self.act(x)
    }
    #[derive_grad(wrt(self, x))]
    pub fn loss(&self, x: f64) -> f64 {
        self.both(x) + self.act(2.0)
    }
    pub fn input_only(&self, x: f64) -> f64 {
        self.both(x)
    }
    pub fn train(&mut self, rate: f64) {
        for k in 0..self.w.len() {
            let g = self.lin(0.3) * self.s;
            self.w[k] -= rate * g;
        }
    }
}
#[derive_grad]
fn total(w: f64, s: f64, x: f64) -> f64 {
    let mut m = Model { w: vec![w, s, x], s };
    m.train(0.1);
    m.train(w);
    m.loss(x)
}
#[derive_grad]
fn fixed(x: f64) -> f64 {
    let m = Model { w: vec![0.4, 0.2], s: 0.7 };
    m.loss(x) * m.input_only(x)
}
#[test]
fn generic_and_methods() {
    let c = [V { x: 0.3, y: -0.2 }, V { x: -0.5, y: 0.4 }, V { x: 0.1, y: 0.9 }];
    assert_gradient!(state(V { x: 0.6, y: 0.7 }, &c, 1.1));
    assert_gradient!(uses(0.7, -0.4));
    assert_gradient!(half(0.7, -0.4));
    assert_gradient!(total(0.7, -0.4, 0.9));
    assert_gradient!(fixed(0.9));
    let m = Model { w: vec![0.4, 0.2], s: 0.7 };
    let x = 0.3;
    assert_gradient!(m.loss(x), wrt(m, x));
    assert_gradient!(m.input_only(x), wrt(x));
}
mod plain {
    use super::*;
    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct P {
        pub x: f64,
        pub y: f64,
    }
    #[derive_grad]
    fn mk(a: f64, b: f64) -> P {
        P { x: a * b, y: b }
    }
    #[derive_grad]
    fn len(p: &P) -> f64 {
        (p.x * p.x + p.y * p.y).sqrt()
    }
    #[derive_grad]
    fn all(ps: &[P], k: f64) -> f64 {
        let mut s = k;
        for p in ps {
            s += len(p) * k;
        }
        s
    }
    #[derive_grad]
    fn list(a: f64, b: f64) -> f64 {
        let o = vec![mk(a, b), mk(b, a)];
        let q = [mk(a, a), mk(b, b * a)];
        let t = (mk(a, b), b);
        all(&o, a) * all(&q, b) + len(&t.0) * t.1
    }
    #[derive_grad(vjp = by)]
    fn stepped(ps: &mut [P], k: f64) {
        for p in ps {
            p.x *= k;
        }
    }
    fn by(ps: &mut [P], k: f64, d_ps: &mut [P], d_k: &mut f64) {
        for (p, d) in ps.iter_mut().zip(d_ps) {
            *d_k += d.x * p.x;
            d.x *= k;
            p.x *= k;
        }
    }
    #[derive_grad]
    fn steps(a: f64, b: f64) -> f64 {
        let mut ps = [P { x: a, y: b }, P { x: b, y: a }];
        stepped(&mut ps, a);
        stepped(&mut ps[1..], b * a);
        all(&ps, b)
    }
    #[derive_grad]
    pub fn outer(a: f64, b: f64) -> f64 {
        list(a, b) * b + steps(a, b)
    }
}
#[test]
fn lists_of_what_calls_give() {
    assert_gradient!(plain::outer(0.6, 0.9));
}
