//! Fields with floats that structs leave out, `#[grad(skip)]` and `Range<f64>`: constants in
//! every mode, and copies in the gradient.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use std::ops::Range;

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, Parameters, derive_grad, stop_gradient};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Leaky(f64),
    Tanh,
}

#[derive(Differentiable, Clone, Debug)]
struct Layer {
    w: Vec<f64>,
    #[grad(skip)]
    act: Act,
    #[grad(skip)]
    rate: f64,
    #[grad(skip)]
    scale: [f64; 2],
    #[grad(skip)]
    history: Vec<f64>,
    bounds: Range<f64>,
}

fn layer() -> Layer {
    Layer {
        w: vec![0.3, 0.6],
        act: Act::Leaky(0.2),
        rate: 1.4,
        scale: [0.5, 1.7],
        history: vec![0.3, 0.2],
        bounds: 0.1..2.0,
    }
}

impl Layer {
    #[derive_grad(wrt(self, x), jvp, hvp)]
    fn run(&self, x: f64) -> f64 {
        let z = self.w.iter().map(|w| w * x * x).sum::<f64>() * self.rate;
        let z = match self.act {
            Act::Leaky(s) if z < 1.0 => z * s,
            Act::Leaky(_) => z,
            Act::Tanh => z.tanh(),
        };
        let k = &self.scale;
        let s: f64 = self.history.iter().zip(k.iter()).map(|(u, v)| u * v * x).sum();
        z.clamp(self.bounds.start, self.bounds.end) * k[1] + s * self.w[0] * self.bounds.end
    }
}

#[derive_grad(jvp, hvp)]
fn several(layers: &[Layer], first: &Layer, x: f64) -> f64 {
    let mut z = x * first.rate;
    for l in layers {
        z = l.run(z) + l.rate * l.scale[0] * l.w[1];
    }
    let copy = first.clone();
    let other = Layer { w: vec![z, x], ..copy };
    other.run(x) * other.rate
}

#[test]
fn fields_are_constants() {
    for act in [Act::Leaky(0.2), Act::Tanh] {
        let (l, x) = (Layer { act, ..layer() }, 0.8);
        assert_gradient!(l.run(x), wrt(l, x));
        assert_jvp!(l.run(x), wrt(l, x));
        assert_hvp!(l.run(x), wrt(l, x));
        let all = vec![layer(), l.clone()];
        assert_gradient!(several(&all, &l, x));
        assert_jvp!(several(&all, &l, x));
        assert_hvp!(several(&all, &l, x));
    }
}

#[test]
fn the_gradient_has_copies() {
    let (gradient, _) = layer().run_grad(0.8);
    assert_eq!((gradient.act, gradient.rate, gradient.scale), (Act::Leaky(0.2), 1.4, [0.5, 1.7]));
    assert_eq!((gradient.history, gradient.bounds), (vec![0.3, 0.2], 0.1..2.0));
}

/// A tangent that is made from a value has its fields.
#[test]
fn what_a_tangent_has_there_is_not_looked_at() {
    let l = layer();
    let tangent = l.unflatten(&[1.0, 0.0]);
    let (_, along) = l.run_jvp(0.8, &tangent, 0.0);
    assert_eq!(along, l.run_grad(0.8).0.w[0]);
}

#[derive(Differentiable, Clone, Debug)]
struct State {
    x: f64,
    #[grad(skip)]
    last: f64,
    #[grad(skip)]
    log: Vec<f64>,
}

#[derive_grad(jvp, order = 2)]
fn step(s: &mut State, k: f64) {
    s.last = stop_gradient(s.x * k);
    s.log.push(stop_gradient(s.x));
    s.x *= k;
}

#[derive_grad(jvp, order = 2)]
fn energy(s: &State) -> f64 {
    s.x * s.x
}

#[derive_grad(jvp, hvp)]
fn states(x: f64, k: f64) -> f64 {
    let mut s = State { x, last: stop_gradient(x * x), log: Vec::new() };
    for _ in 0..3 {
        step(&mut s, k);
    }
    energy(&s) + s.log.len() as f64 * k
}

#[test]
fn constants_are_stored() {
    let (x, k) = (0.7, 0.9);
    assert_gradient!(states(x, k));
    assert_jvp!(states(x, k));
    assert_hvp!(states(x, k));
}

#[derive_grad]
mod model {
    use derive_grad::Differentiable;

    #[derive(Differentiable, Clone, Debug)]
    pub struct Model {
        pub w: f64,
        #[grad(skip)]
        pub rate: f64,
    }

    #[derive_grad(jvp, hvp)]
    pub fn one(m: &Model) -> f64 {
        m.w * m.w * m.rate
    }

    #[derive_grad(jvp, hvp)]
    pub fn all(ms: &[Model]) -> f64 {
        ms.iter().map(|m| one(m) * m.rate).sum()
    }
}

#[test]
fn in_a_module() {
    use model::{Model, all, all_grad, all_hvp, all_jvp, all_value_and_grad, all_vjp};
    let ms = vec![Model { w: 0.3, rate: 0.5 }, Model { w: -0.8, rate: 1.2 }];
    assert_gradient!(all(&ms));
    assert_jvp!(all(&ms));
    assert_hvp!(all(&ms));
    assert_eq!(all_grad(&ms)[1].rate, 1.2);
}

mod kept {
    #[derive(derive_grad::Differentiable, Clone, Debug)]
    pub struct Other {
        pub rate: f64,
    }

    #[derive(derive_grad::Differentiable, Clone, Debug)]
    pub struct Pair(pub f64, #[grad(skip)] pub f64);
}

#[derive(Differentiable, Clone, Debug)]
struct Net {
    first: Layer,
    rest: Vec<Layer>,
    last: Option<Layer>,
    other: kept::Other,
}

#[derive(Differentiable, Clone, Debug)]
enum Part {
    One(Layer, f64),
    Pair(kept::Pair),
}

/// The types of fields tell which field of a name is meant.
#[derive_grad(jvp, hvp)]
fn nested(net: &Net, parts: &[Part], x: f64) -> f64 {
    let mut sum = net.first.rate * net.first.w[0] * x + net.rest[0].rate * net.other.rate;
    for layer in &net.rest {
        sum += layer.rate * layer.w[1] * x;
    }
    if let Some(layer) = &net.last {
        sum *= layer.rate * layer.w[0];
    }
    for part in parts {
        sum += match part {
            Part::One(layer, k) => layer.rate * k * layer.w[1] * x,
            Part::Pair(pair) => pair.0 * pair.1 * x,
        };
    }
    sum
}

#[test]
fn in_fields() {
    let other = kept::Other { rate: 0.3 };
    let net = Net { first: layer(), rest: vec![layer(), layer()], last: Some(layer()), other };
    let (parts, x) = (vec![Part::One(layer(), 0.7), Part::Pair(kept::Pair(1.2, 0.4))], 0.9);
    assert_gradient!(nested(&net, &parts, x));
    assert_jvp!(nested(&net, &parts, x));
    assert_hvp!(nested(&net, &parts, x));
}

#[derive_grad(order = 2)]
fn two(x: f64) -> (f64, f64) {
    (x, x * x)
}

/// The second of a pair is not that of `kept::Pair`.
#[derive_grad(hvp)]
fn pairs(x: f64) -> f64 {
    let (one, all) = (two(x), [two(x), two(x * x)]);
    all[1].1 * one.1 + all.iter().map(|p| p.1 * p.0).sum::<f64>()
}

#[test]
fn of_tuples() {
    let x = 0.8;
    assert_gradient!(pairs(x));
    assert_hvp!(pairs(x));
}
