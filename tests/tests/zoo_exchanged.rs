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
