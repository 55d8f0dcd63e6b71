//! Annotated modules whose functions give and take types that stand outside of them
//! (`use super::*`); and lists of such a type that calls give.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Outside {
    a: f64,
    b: f64,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Mode {
    Slow,
    Fast,
}

#[derive(Clone, Debug)]
pub struct Report {
    text: String,
    loss: f64,
}

pub type PairOfFloats = (f64, f64);

/// Functions that give, or are given, what is of a type from outside of the module take part.
#[derive_grad]
mod of_types_from_outside {
    use super::*;
    use std::cmp::Ordering;
    pub fn make(x: f64, y: f64) -> Outside {
        Outside { a: x * y, b: y }
    }
    pub fn norm(v: &Outside) -> f64 {
        (v.a * v.a + v.b * v.b).sqrt()
    }
    pub fn scaled(v: Outside, k: f64) -> Outside {
        Outside { a: v.a * k, b: v.b }
    }
    pub fn flipped(v: Outside) -> Outside {
        Outside { a: v.b, b: v.a }
    }
    pub fn pair(x: f64) -> PairOfFloats {
        (x, x * x)
    }
    pub fn maybe(x: f64) -> Option<Outside> {
        if x > 0.0 { Some(make(x, x)) } else { None }
    }
    pub fn all(x: f64) -> Vec<Outside> {
        vec![make(x, 1.0), make(x, x)]
    }
    pub fn order(a: f64, b: f64) -> Ordering {
        a.partial_cmp(&b).unwrap()
    }
    pub fn mode(x: f64) -> Mode {
        if x > 0.5 { Mode::Fast } else { Mode::Slow }
    }
    pub fn energy(x: f64, y: f64) -> f64 {
        let v = flipped(scaled(make(x, y), x));
        let (p, q) = pair(x);
        let w = match mode(x) {
            Mode::Fast => 2.0,
            Mode::Slow => 1.0,
        };
        norm(&v) * p + q * w
    }
    pub fn more(x: f64) -> f64 {
        let mut s = 0.0;
        for v in all(x) {
            s += norm(&v);
        }
        if let Some(v) = maybe(x) {
            s += v.a;
        }
        if order(x, 0.3) == Ordering::Less { s } else { s * x }
    }
    /// Left out: of nothing that calls it, and what it gives holds no derivative.
    pub fn report(x: f64) -> Report {
        Report { text: format!("{x}"), loss: x * x }
    }
}

/// Lists from calls, whose elements only calls look at.
mod of_elements {
    use super::*;
    use of_types_from_outside::{all, norm};

    #[derive_grad]
    fn by_value(x: f64) -> f64 {
        let mut s = 0.0;
        for v in all(x) {
            s += norm(&v);
        }
        s
    }

    #[derive_grad]
    fn in_variables(x: f64) -> f64 {
        let (vs, mut s) = (all(x), 0.0);
        for v in vs {
            s = s * s + norm(&v) * x;
        }
        s
    }

    #[derive_grad]
    pub fn linked(x: f64) -> f64 {
        by_value(x) * in_variables(x)
    }
}

#[test]
fn types_from_outside() {
    use derive_grad_tests::assert_slope;
    use of_types_from_outside::{energy, energy_grad, more, more_grad, report};
    for x in [0.2, 0.7] {
        assert_slope(energy_grad(x, 0.9).0, |x| energy(x, 0.9), x);
        assert_slope(more_grad(x), more, x);
        assert_slope(of_elements::linked_grad(x), of_elements::linked, x);
    }
    assert_eq!(report(0.5).loss, 0.25);
}

struct Model {
    w: f64,
}

/// In an `impl`, what gives a type that is not seen takes part where another method calls it.
#[derive_grad]
impl Model {
    #[derive_grad(wrt(x))]
    fn loss(&self, x: f64) -> f64 {
        let v = self.moved(x);
        v.a * v.b * self.w
    }

    fn moved(&self, x: f64) -> Outside {
        Outside { a: x * self.w, b: x.sin() }
    }

    fn summary(&self, x: f64) -> Report {
        Report { text: String::new(), loss: x * self.w }
    }
}

#[test]
fn methods_of_types_from_outside() {
    let model = Model { w: 0.7 };
    derive_grad_tests::assert_slope(model.loss_grad(0.4), |x| model.loss(x), 0.4);
    assert_eq!(model.summary(2.0).loss, 1.4);
}
