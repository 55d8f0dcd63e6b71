//! Types and functions that random programs use.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::dual;

#[dual]
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Pair {
    pub a: f64,
    pub b: f64,
}

#[dual]
#[derive(Clone, Debug, Differentiable)]
pub struct Two(pub f64, pub f64);

#[dual(types(Pair))]
#[derive(Clone, Debug, Differentiable)]
pub struct Model {
    pub at: Pair,
    pub k: usize,
    pub rate: f64,
    pub w: [f64; 3],
}

#[dual(types(Pair))]
#[derive(Clone, Debug, Differentiable)]
pub struct Data {
    pub items: Vec<f64>,
    pub pairs: Vec<Pair>,
    pub scale: f64,
}

#[dual(types(Pair))]
#[derive(Clone, Debug, Differentiable)]
pub enum Shape {
    Point,
    Circle { r: f64 },
    Rect(f64, f64),
    Poly(Vec<f64>),
    At(Pair),
}

#[dual(types(Pair))]
#[derive_grad]
impl Pair {
    #[derive_grad(wrt(self, other))]
    pub fn dot(&self, other: &Pair) -> f64 {
        self.a * other.a + self.b * other.b
    }

    #[derive_grad(wrt(self))]
    pub fn size(&self) -> f64 {
        (1.0 + self.a * self.a + self.b * self.b).sqrt()
    }

    #[derive_grad(wrt(self, by))]
    pub fn turned(self, by: f64) -> Pair {
        let (s, c) = by.sin_cos();
        Pair { a: c * self.a - s * self.b, b: s * self.a + c * self.b }
    }

    #[derive_grad(wrt(self, by))]
    pub fn scale(&mut self, by: f64) {
        self.a = (self.a * by).sin();
        self.b *= by.cos();
    }

    #[derive_grad(wrt(self, x))]
    pub fn swapped_for(&mut self, x: f64) -> f64 {
        let old = self.a;
        self.a = (x + 0.5 * self.b).tanh();
        old * self.b
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl Add for Pair {
    type Output = Pair;
    fn add(self, other: Pair) -> Pair {
        Pair { a: (self.a + other.a).sin(), b: self.b + 0.5 * other.b.tanh() }
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl Sub for Pair {
    type Output = Pair;
    fn sub(self, other: Pair) -> Pair {
        Pair { a: (self.a - other.a).tanh(), b: (self.b - other.b).sin() }
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl Mul<f64> for Pair {
    type Output = Pair;
    fn mul(self, by: f64) -> Pair {
        Pair { a: (self.a * by).sin(), b: (self.b * by).cos() }
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl Neg for Pair {
    type Output = Pair;
    fn neg(self) -> Pair {
        Pair { a: -self.a, b: -self.b }
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl AddAssign for Pair {
    fn add_assign(&mut self, other: Pair) {
        self.a = (self.a + other.a).sin();
        self.b += 0.3 * other.b.sin();
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl Model {
    #[derive_grad(wrt(self, x))]
    pub fn predict(&self, x: f64) -> f64 {
        let mut sum = self.rate * x;
        for (i, w) in self.w.iter().enumerate() {
            sum += w * x.powi(i as i32) * self.at.a;
        }
        (sum + self.at.b).sin()
    }

    #[derive_grad(wrt(self, by))]
    pub fn step(&mut self, by: &Pair) -> f64 {
        for w in &mut self.w {
            *w -= self.rate.tanh() * by.a.sin() * *w;
        }
        self.at = Pair { b: by.b, ..self.at };
        self.rate = (self.rate + self.at.a).sin();
        self.w[self.k % 3] + self.rate
    }
}

#[dual(types(Pair))]
#[derive_grad]
impl Shape {
    #[derive_grad(wrt(self))]
    pub fn area(&self) -> f64 {
        match self {
            Shape::Point => 0.5,
            Shape::Circle { r } => (r * r).sin(),
            Shape::Rect(w, h) => (w * h).tanh(),
            Shape::Poly(sides) => sides.iter().map(|side| side.sin()).sum::<f64>(),
            Shape::At(p) => p.size().sin(),
        }
    }
}

#[dual]
#[derive_grad]
pub fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    (f(x) * 0.5 + f((0.25 * x).sin())).sin()
}

#[dual]
#[derive_grad]
pub fn sum_of(f: impl Fn(f64) -> f64, xs: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in xs {
        sum += f(*x).sin();
    }
    sum
}

#[dual]
#[derive_grad(wrt(f, start))]
pub fn repeated(f: impl Fn(f64, f64) -> f64, start: f64, n: usize) -> f64 {
    let mut m = start;
    for i in 0..n {
        m = f(m, 0.3 * i as f64).tanh();
    }
    m
}

#[dual]
#[derive_grad]
pub fn checked(x: f64) -> Option<f64> {
    if x < -1.5 {
        return None;
    }
    Some((2.0 + x).sqrt())
}
