//! Fields that structs leave out, of plain enums that have annotated methods or that are
//! arguments of annotated functions: layers with their activation, outside of annotated modules.
//! The macro does not see that such a field has no derivative.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Act {
    Relu,
    Tanh,
}

impl Act {
    #[derive_grad(jvp, order = 2)]
    pub fn apply(self, z: f64) -> f64 {
        match self {
            Act::Relu => z.max(0.0),
            Act::Tanh => z.tanh(),
        }
    }

    #[derive_grad(jvp, order = 2)]
    pub fn by_ref(&self, z: f64) -> f64 {
        self.apply(z)
    }
}

#[derive_grad(jvp, order = 2, wrt(z))]
fn act(a: Act, z: f64) -> f64 {
    a.apply(z)
}

/// What is no enum, and not `Copy`.
#[derive(Clone, Debug)]
pub struct Config {
    name: String,
    twice: bool,
}

#[derive_grad(jvp, order = 2, wrt(z, w))]
fn configured(z: f64, config: &Config, w: &[f64]) -> f64 {
    if config.twice { z * 2.0 * w[0] } else { z + w[1] }
}

#[derive_grad(jvp, order = 2, wrt(z))]
fn by_value(config: Config, z: f64) -> f64 {
    if config.twice { z * z } else { z }
}

#[derive(Clone, Debug, Differentiable)]
pub struct Layer {
    w: Vec<f64>,
    b: f64,
    #[grad(skip)]
    act: Act,
    #[grad(skip)]
    acts: Vec<Act>,
    #[grad(skip)]
    config: Config,
}

impl Layer {
    #[derive_grad(wrt(self, x), jvp, order = 2, hvp)]
    pub fn forward(&self, x: &[f64]) -> f64 {
        let mut z = self.b;
        for (w, x) in self.w.iter().zip(x) {
            z += w * x;
        }
        self.act.apply(z)
    }
}

#[derive_grad(wrt(ls), jvp, hvp)]
fn network(ls: &[Layer], x: &[f64]) -> f64 {
    let mut z = x[0];
    for l in ls {
        z = l.act.by_ref(z * l.w[0] + l.b);
        z += l.forward(x) * l.b;
    }
    z
}

/// Copies and references, alone and in loops.
#[derive_grad(wrt(l, x), jvp, order = 2, hvp)]
fn each_way(l: &Layer, x: &[f64]) -> f64 {
    let mut z = l.b + x[0];
    for a in &l.acts {
        z = a.by_ref(z * l.w[0]);
    }
    for (a, w) in l.acts.iter().zip(&l.w) {
        z = act(*a, z * w);
    }
    for i in 0..2 {
        z = act(l.acts[i], z * l.w[i]);
        z = l.acts[i].apply(z + l.w[i] * l.b);
    }
    let (a, b) = (l.act, &l.acts[1]);
    z = a.apply(z + l.b) * z;
    z = b.apply(z + l.b);
    act(l.act, z * x[1])
}

/// Beside other fields in one call.
#[derive_grad(wrt(l, x), jvp, hvp)]
fn together(l: &Layer, x: &[f64]) -> f64 {
    let z = configured(x[0] * l.b, &l.config, &l.w);
    by_value(l.config.clone(), z * l.b) * configured(l.b, &l.config, &l.w)
}

#[derive_grad(jvp, hvp)]
fn all(l: &Layer, x: &[f64]) -> f64 {
    each_way(l, x) * l.forward(x)
}

#[test]
fn layers() {
    let x = [0.7, 0.9];
    for twice in [false, true] {
        let config = Config { name: "it".to_owned(), twice };
        let acts = vec![Act::Tanh, Act::Relu];
        let l = Layer { w: vec![0.5, 0.3], b: 0.2, act: Act::Tanh, acts, config };
        let ls = [l.clone(), Layer { act: Act::Relu, b: 0.6, ..l.clone() }];
        assert_gradient!(network(&ls, &x), wrt(ls), tolerance = 1e-8);
        assert_jvp!(network(&ls, &x), wrt(ls), tolerance = 1e-8);
        assert_hvp!(network(&ls, &x), wrt(ls), tolerance = 1e-7);
        macro_rules! each {
            ($($f:ident)*) => { $(
                assert_gradient!($f(&l, &x), wrt(l, x), tolerance = 1e-8);
                assert_jvp!($f(&l, &x), wrt(l, x), tolerance = 1e-8);
                assert_hvp!($f(&l, &x), wrt(l, x), tolerance = 1e-7);
            )* };
        }
        each!(each_way together all);
        assert_gradient!(l.forward(&x), wrt(l, x), tolerance = 1e-8);
        assert_hvp!(l.forward(&x), wrt(l, x), tolerance = 1e-7);
    }
}
