//! Zoo: structs, enums and `Option`s, against dual copies of them.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::useless_vec)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{dual, zoo};

#[dual]
#[derive(Clone, Copy, Debug, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[dual(types(Pair))]
#[derive(Clone, Debug, Differentiable)]
struct Data {
    items: Vec<f64>,
    pairs: Vec<Pair>,
}

#[dual]
#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Circle { r: f64 },
    Rect(f64, f64),
}

#[dual]
#[derive_grad]
impl Pair {
    #[derive_grad(wrt(self, by))]
    fn turned(self, by: f64) -> Pair {
        Pair { a: by.cos() * self.a - by.sin() * self.b, b: by.sin() * self.a + by.cos() * self.b }
    }

    #[derive_grad(wrt(self))]
    fn size(&self) -> f64 {
        self.a.hypot(self.b)
    }
}

#[dual]
#[derive_grad]
impl std::ops::Mul<f64> for Pair {
    type Output = Pair;
    fn mul(self, by: f64) -> Pair {
        Pair { a: self.a * by, b: self.b * by * by }
    }
}

#[dual]
#[derive_grad]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * f(0.5 * x).sin()
}

// ---- `Option`s

#[zoo(at(0.4, [0.3, 0.7]), at(2.0, [0.3, 0.7]))]
#[derive_grad]
fn or_another(x: f64, y: &[f64]) -> f64 {
    let some = if x < 1.0 { Some(x * y[0]) } else { None };
    let other: Option<f64> = some.or(Some(y[1] * x)).map(|v| v * y[1]);
    other.unwrap_or(x) * y[0]
}

#[zoo(at(0.4, [0.3, 0.7]), at(2.0, [0.3, 0.7]))]
#[derive_grad]
fn or_else_another(x: f64, y: &[f64]) -> f64 {
    let some: Option<f64> = if x < 1.0 { Some(x * y[0]) } else { None };
    some.filter(|v| *v > 0.5).or_else(|| y.get(1).copied()).unwrap_or(x) * y[0]
}

#[zoo(at(0.4, None), at(0.4, Some(0.7)))]
#[derive_grad(wrt(x))]
fn or_of_a_constant(x: f64, w: Option<f64>) -> f64 {
    let other: Option<f64> = w.or(Some(x * x));
    other.unwrap_or(x) * x
}

/// Both sides of `or` are evaluated, in this order.
#[zoo(at([0.3, 0.7, 0.2]))]
#[derive_grad]
fn or_in_order(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let last: Option<f64> = v.pop().or(v.pop());
    last.unwrap_or(1.0) * v[0]
}

#[zoo(at([0.3, 0.7], 1), at([0.3, 0.7], 5))]
#[derive_grad]
fn copied_elements(x: &[f64], k: usize) -> f64 {
    let there: Option<f64> = x.get(k).copied();
    let first = x.first().copied();
    let last: Option<f64> = x.last().cloned();
    there.unwrap_or(x[0] * x[1]) * first.unwrap_or(0.5) + last.map_or(x[0], |v| v.sin())
}

#[zoo(at([0.3, 0.7], 1), at([0.3, 0.7], 5))]
#[derive_grad]
fn copied_and_changed(x: &[f64], k: usize) -> f64 {
    let mut there: Option<f64> = x.get(k).copied();
    if let Some(v) = &mut there {
        *v *= x[0];
    }
    let mut then: Option<f64> = (k > 2).then(|| x[0] * x[1]);
    if let Some(v) = &mut then {
        *v *= x[1];
    }
    there.unwrap_or(x[1]) * x[0] + then.unwrap_or(x[0])
}

/// Nothing but what is written tells the type of what is not there.
#[zoo(at(0.3))]
#[derive_grad]
fn nothing_there(x: f64) -> f64 {
    let nothing: Option<f64> = None;
    let mut m = nothing.unwrap_or(0.7).cos() * x;
    if let Some(v) = nothing {
        m += v.sin() * x;
    }
    m
}

// ---- structs

/// Assigned on every path before a loop assigns it again.
#[zoo(types(Shape), at(0.4, 3), at(1.4, 3), at(0.4, 0))]
#[derive_grad]
fn assigned_in_a_loop(x: f64, n: usize) -> f64 {
    let mut shape: Shape = if x < 1.0 { Shape::Circle { r: x } } else { Shape::Rect(x, 2.0) };
    let mut sum = 0.0;
    for k in 0..n {
        sum += match &shape {
            Shape::Circle { r } => r * r * x,
            Shape::Rect(w, h) => w * h,
        };
        shape = if k % 2 == 0 { Shape::Rect(sum, x) } else { Shape::Circle { r: sum.sin() } };
    }
    match shape {
        Shape::Circle { r } => sum * r,
        Shape::Rect(w, h) => sum * w * h,
    }
}

/// What the method gives is never used, but it may have changed the receiver.
#[zoo(no_modes, types(Pair), at(Pair { a: 0.3, b: 0.7 }, 0.2))]
#[derive_grad]
fn result_not_used(mut p: Pair, x: f64) -> f64 {
    p.a *= x;
    let _q: Pair = p.turned(x);
    p.b *= p.a;
    p.a * p.b
}

/// An element of what is not seen to be a list of structs is kept as a whole.
#[zoo(no_modes, types(Data, Pair), at(0.3, Data { items: vec![0.2, 0.4], pairs: vec![Pair { a: 0.1, b: 0.2 }, Pair { a: 0.5, b: 0.7 }] }))]
#[derive_grad]
fn element_kept(x: f64, y: &mut Data) -> f64 {
    let v: Vec<f64> = y.items.iter().map(|e| (e * y.pairs[1].b).cos()).collect();
    let p: Pair = y.pairs[1].turned(x);
    y.items[0] *= v[1];
    p.b * v[0] * y.pairs[1].b
}

/// The methods of what a shared reference refers to change nothing.
#[zoo(no_modes, types(Data, Pair), at(0.3, Data { items: vec![0.2, 0.4], pairs: vec![Pair { a: 0.1, b: 0.2 }, Pair { a: 0.5, b: 0.7 }] }))]
#[derive_grad]
fn methods_of_elements(x: f64, y: &mut Data) -> f64 {
    y.pairs[0].a *= x;
    let mut sum = 0.0;
    for p in y.pairs.iter() {
        sum += p.size() * x;
    }
    y.items[0] += sum;
    sum
}

/// Operators on a constant that is copied out of a reference.
#[zoo(types(Pair), at(0.3, Pair { a: 0.1, b: 0.2 }))]
#[derive_grad(wrt(x))]
fn constant_operand(x: f64, z: &Pair) -> f64 {
    let ps: [Pair; 2] = [*z * x, z.clone() * (x * x)];
    ps[0].a * ps[1].b
}

// ---- functions that are given closures

#[zoo(no_second, calls(apply), at([0.3, 0.7], 0.2))]
#[derive_grad]
fn captures_a_vec(x: &Vec<f64>, y: f64) -> f64 {
    apply(|u| u * x[0] + x[1], y)
}

#[zoo(no_second, calls(apply), at([0.3, 0.7], 0.2))]
#[derive_grad]
fn captures_its_vec(x: Vec<f64>, y: f64) -> f64 {
    apply(|u| u * x[0] + f64::sin(0.3).max(f64::from(2_i32)), y)
}

#[zoo(no_second, calls(apply), at([0.3, 0.7], 0.2))]
#[derive_grad]
fn captures_a_vec_that_changes(x: &mut Vec<f64>, y: f64) -> f64 {
    x[0] *= y;
    apply(|u| u * x[0], y)
}
