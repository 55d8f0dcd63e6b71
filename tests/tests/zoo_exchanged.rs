//! Zoo: `Option`s whose content is taken, or exchanged for another.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::zoo;

#[zoo(at([0.3, -0.7, 1.1, 0.6], 0.7), at([2.0, 1.5, -0.3], 0.4), at([], 0.5))]
#[derive_grad]
fn taken_and_replaced(x: &[f64], a: f64) -> f64 {
    let mut best: Option<f64> = None;
    let mut prev: Option<f64> = Some(a);
    let mut acc = 0.0;
    for v in x {
        let p = prev.replace(v * a);
        acc += p.unwrap_or(1.0) * v;
        if acc > 0.3 {
            let t = best.take();
            acc -= t.map(|t| t * t).unwrap_or(a);
        }
        best = Some(*v * acc);
    }
    acc + best.take().unwrap_or(a) * if let Some(p) = prev.take() { p } else { a }
}

#[zoo(at([0.3, -0.7, 1.1, 0.6], 0.7), at([], 0.5))]
#[derive_grad]
fn taken_until_nothing_is_left(x: &[f64], a: f64) -> f64 {
    let mut next = Some(a);
    let (mut s, mut k) = (0.0, 0);
    while let Some(v) = next.take() {
        s += v * v;
        if k >= x.len() {
            continue;
        }
        next = Some(v * x[k] + 0.5);
        k += 1;
    }
    match next.replace(s) {
        Some(v) => v,
        None => match next {
            Some(s) => s * a,
            None => 0.0,
        },
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Controller {
    gain: f64,
    previous: Option<f64>,
    largest: Option<f64>,
}

#[derive_grad]
impl Controller {
    fn step(&mut self, error: f64) -> f64 {
        let change = match self.previous.replace(error) {
            Some(previous) => error - previous,
            None => 0.0,
        };
        if let Some(largest) = self.largest.take() {
            self.largest = Some(largest + change * change);
        } else if change > 0.0 {
            self.largest = Some(change);
        }
        self.gain * error + 0.5 * change
    }
}

#[derive_grad]
fn controlled(x: &[f64], gain: f64) -> f64 {
    let mut c = Controller { gain, previous: None, largest: None };
    let mut y = 0.2;
    for target in x {
        y += 0.3 * c.step(target - y);
    }
    y * c.largest.take().unwrap_or(2.0)
}

#[test]
fn exchanged_in_structs() {
    for x in [vec![0.5, 1.5, -0.3, 0.7, 0.9], vec![0.5], vec![]] {
        derive_grad::check::assert_gradient!(controlled(&x, 0.8));
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Vector {
    x: f64,
    rest: Vec<f64>,
}

#[derive(Differentiable, Clone, Debug)]
struct State {
    last: Option<Vector>,
    list: Option<Vec<f64>>,
    pair: Option<(f64, f64)>,
    inner: Option<[f64; 2]>,
    steps: usize,
}

#[derive_grad]
impl State {
    fn step(&mut self, x: f64) -> f64 {
        self.steps += 1;
        let old = self.last.replace(Vector { x: x * x, rest: vec![x, 2.0] });
        let mut s = match old {
            Some(Vector { x: a, rest }) => a * rest[0] + rest.len() as f64,
            None => x,
        };
        if let Some(mut list) = self.list.take() {
            list.push(s);
            s += list.iter().sum::<f64>();
            self.list = Some(list);
        }
        if let Some((a, b)) = self.pair.take().filter(|p| p.0 > 0.2) {
            s *= a * b;
            self.pair = Some((a * x, b));
        } else if let Some([p, q]) = self.inner.take() {
            s += p * q;
        }
        let inner = self.inner.replace([s, x]);
        s + inner.map_or(0.5, |t| t[0] * t[1])
    }
}

#[derive_grad]
fn stepped(x: &[f64]) -> f64 {
    let pair = Some((x[1], 2.0));
    let mut state = State { last: None, list: Some(vec![x[0]]), pair, inner: None, steps: 0 };
    let mut t = 0.0;
    for v in x {
        t += state.step(*v * 0.5);
    }
    t + state.last.take().map(|p| p.x).unwrap_or(0.0) + state.steps as f64 * x[0]
}

#[test]
fn exchanged_parts() {
    for x in [[0.7, 1.4, 0.3, 1.1, 0.6], [0.3, 0.1, 0.9, -0.4, 0.2]] {
        derive_grad::check::assert_gradient!(stepped(&x));
    }
}

#[zoo(at([0.7, 1.4, 0.3, 1.1, 0.6, -0.3]))]
#[derive_grad]
fn exchanged_elements(x: &[f64]) -> f64 {
    let mut best: [Option<f64>; 3] = [None; 3];
    let mut t = 0.0;
    for (i, v) in x.iter().enumerate() {
        let k = i % 3;
        if let Some(b) = best[k].replace(v * v) {
            t += b * v;
        }
        if i > 2 {
            t += best[(k + 1) % 3].take().unwrap_or(*v);
        }
    }
    for b in best {
        if let Some(b) = b {
            t += b;
        }
    }
    t
}
