//! Variants without fields in forward mode, what is copied into lists, and plain enums that
//! annotated functions give.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable, Clone)]
pub enum Maybe {
    Is(f64),
    Nothing,
}

#[derive(Differentiable, Clone)]
pub struct State {
    maybe: Maybe,
    y: f64,
}

#[derive_grad(jvp, hvp)]
fn chosen(x: f64, t: bool) -> f64 {
    let m = if t { Maybe::Is(x) } else { Maybe::Nothing };
    match m {
        Maybe::Is(w) => w * w,
        Maybe::Nothing => 0.5,
    }
}

#[derive_grad(jvp, hvp)]
fn assigned(x: f64, t: bool) -> f64 {
    let mut m = Maybe::Is(x);
    if t {
        m = Maybe::Nothing;
    }
    match m {
        Maybe::Is(w) => w * w,
        Maybe::Nothing => 0.5 * x * x,
    }
}

#[derive_grad(jvp, hvp)]
fn field(x: f64, t: bool) -> f64 {
    let mut s = State { maybe: Maybe::Is(x), y: x };
    if t {
        s.maybe = Maybe::Nothing;
    }
    match s.maybe {
        Maybe::Is(w) => w * w,
        Maybe::Nothing => 0.5 * s.y * x,
    }
}

#[derive_grad(jvp, order = 2)]
fn clear(m: &mut Maybe, t: bool) {
    if t {
        *m = Maybe::Nothing;
    }
}

#[derive_grad(jvp, hvp)]
fn lent(x: f64, t: bool) -> f64 {
    let mut m = Maybe::Is(x);
    clear(&mut m, t);
    match m {
        Maybe::Is(w) => w * w,
        Maybe::Nothing => 0.5 * x * x,
    }
}

#[derive_grad(jvp, hvp)]
fn in_lists(x: f64, t: bool) -> f64 {
    let mut v = vec![Maybe::Is(x), Maybe::Nothing];
    v.push(Maybe::Nothing);
    if t {
        v[0] = Maybe::Nothing;
    }
    let mut s = 0.0;
    for m in &v {
        s += match m {
            Maybe::Is(w) => *w * *w,
            Maybe::Nothing => 0.5 * x * x,
        };
    }
    s
}

macro_rules! all {
    ($($f:ident)*) => {
        #[test]
        fn variants_without_fields() {
            let x = 0.7;
            for t in [false, true] {
                $(
                    assert_gradient!($f(x, t), wrt(x));
                    assert_jvp!($f(x, t), wrt(x));
                    assert_hvp!($f(x, t), wrt(x));
                )*
            }
        }
    };
}

all! { chosen assigned field lent in_lists }

#[derive_grad(jvp, hvp)]
fn resized(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let s: f64 = v.drain(1..3).sum();
    v.resize(11, s);
    v[0] * v[0]
}

#[derive_grad(jvp, hvp)]
fn resized_and_read(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for a in x {
        s += a * a;
    }
    v.resize(11, s);
    v[10] * v[0]
}

#[test]
fn lists_that_grow() {
    let x = vec![0.3, 0.7, 0.2];
    assert_gradient!(resized(&x), wrt(x));
    assert_jvp!(resized(&x), wrt(x));
    assert_hvp!(resized(&x), wrt(x), tolerance = 1e-8);
    assert_jvp!(resized_and_read(&x), wrt(x));
    assert_hvp!(resized_and_read(&x), wrt(x), tolerance = 1e-8);
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Side {
    Left,
    Right,
}

#[derive_grad]
fn side(s: &mut f64) -> Side {
    *s *= 2.0;
    if *s > 0.3 { Side::Right } else { Side::Left }
}

#[derive_grad]
fn matched(x: f64) -> f64 {
    let mut s = x;
    match side(&mut s) {
        Side::Left => s * 0.5,
        Side::Right => s.cos(),
    }
}

#[derive_grad]
fn compared(x: f64) -> f64 {
    let mut s = x;
    let k = side(&mut s);
    let mut t = 0.0;
    if k == Side::Left {
        t = s * 0.5;
    }
    t + s
}

#[derive_grad]
fn dropped(x: f64) -> f64 {
    let mut s = x;
    for _ in 0..2 {
        side(&mut s);
    }
    s * s
}

#[derive_grad]
fn linked(x: f64) -> f64 {
    matched(x) * compared(x) * dropped(x)
}

#[derive(Clone, Copy, PartialEq, Debug, Differentiable)]
pub enum Derived {
    Left,
    Right,
}

#[derive_grad(jvp)]
fn derived(s: &mut f64) -> Derived {
    *s *= 2.0;
    if *s > 0.3 { Derived::Right } else { Derived::Left }
}

#[derive_grad(jvp)]
fn matched_derived(x: f64) -> f64 {
    let mut s = x;
    match derived(&mut s) {
        Derived::Left => s * 0.5,
        Derived::Right => s.cos(),
    }
}

#[test]
fn plain_enums() {
    for x in [0.1, 0.7] {
        assert_gradient!(matched(x), wrt(x));
        assert_gradient!(compared(x), wrt(x));
        assert_gradient!(dropped(x), wrt(x));
        assert_gradient!(linked(x), wrt(x));
        assert_gradient!(matched_derived(x), wrt(x));
        assert_jvp!(matched_derived(x), wrt(x));
    }
}
