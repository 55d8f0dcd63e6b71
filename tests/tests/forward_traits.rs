//! Forward mode through methods of annotated traits: generic code that calls them, methods
//! with a body in the trait, `&mut self`, associated functions and `Option`s; against the
//! gradient.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::close;

#[derive_grad]
trait Model: Differentiable {
    fn predict(&self, x: f64, n: usize) -> f64;

    #[derive_grad(jvp, wrt(self, x, y))]
    fn loss(&self, x: f64, y: f64) -> f64 {
        let e = x * x - y;
        e * e
    }

    #[derive_grad(jvp, wrt(self, x))]
    fn total(&self, x: f64) -> f64 {
        self.predict(x, 2) * self.loss(x, 1.0)
    }

    fn update(&mut self, by: f64);

    fn start(x: f64) -> f64;

    fn maybe(&self, x: f64) -> Option<f64>;
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
struct Power {
    a: f64,
}

#[derive_grad]
impl Model for Power {
    #[derive_grad(wrt(self, x))]
    fn predict(&self, x: f64, n: usize) -> f64 {
        let mut y = x;
        for _ in 0..n {
            y = y * self.a;
        }
        y
    }

    fn update(&mut self, by: f64) {
        self.a *= by;
    }

    fn start(x: f64) -> f64 {
        x.sin()
    }

    #[derive_grad(wrt(self, x))]
    fn maybe(&self, x: f64) -> Option<f64> {
        if x < 0.0 {
            return None;
        }
        Some(x.sqrt() * self.a)
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Sum {
    w: Vec<f64>,
}

#[derive_grad(jvp)]
fn exponential(x: f64) -> f64 {
    x.exp()
}

#[derive_grad]
impl Model for Sum {
    #[derive_grad(jvp, wrt(self, x))]
    fn predict(&self, x: f64, n: usize) -> f64 {
        let mut sum = 0.0;
        for w in &self.w {
            sum += exponential(w * x) * n as f64;
        }
        sum
    }

    #[derive_grad(wrt(self, x, y))]
    fn loss(&self, x: f64, y: f64) -> f64 {
        (x - y).powi(3) * self.w[0]
    }

    fn update(&mut self, by: f64) {
        for w in &mut self.w {
            *w += by;
        }
    }

    fn start(x: f64) -> f64 {
        x * x
    }

    #[derive_grad(wrt(self, x))]
    fn maybe(&self, x: f64) -> Option<f64> {
        Some(x * self.w[1])
    }
}

#[derive_grad(jvp, wrt(m, x))]
fn train<M: Model + Clone + Differentiable>(m: &M, x: f64) -> f64 {
    let y = m.predict(x, 3);
    let l = m.loss(y, x);
    l + m.total(x) + M::start(x) * y
}

#[derive_grad(jvp, wrt(m, x))]
fn maybe<M: Model + Clone + Differentiable>(m: &M, x: f64) -> Option<f64> {
    let y = m.maybe(x)?;
    Some(y * y)
}

#[derive_grad(jvp, wrt(m, x))]
fn changed<M: Model + Clone + Differentiable>(m: &mut M, x: f64) -> f64 {
    m.update(x);
    m.predict(x, 1)
}

#[test]
fn generic_code() {
    let (model, t) = (Power { a: 1.3 }, Power { a: 0.5 });
    let ((value, along), (d, d_x)) = (train_jvp(&model, 0.7, &t, 2.0), train_grad(&model, 0.7));
    assert_eq!(value.to_bits(), train(&model, 0.7).to_bits());
    close(along, d.a * 0.5 + d_x * 2.0);
    let (model, t) = (Sum { w: vec![0.3, -0.5] }, Sum { w: vec![1.0, 0.25] });
    let ((value, along), (d, d_x)) = (train_jvp(&model, 0.7, &t, 2.0), train_grad(&model, 0.7));
    assert_eq!(value.to_bits(), train(&model, 0.7).to_bits());
    close(along, d.w[0] + d.w[1] * 0.25 + d_x * 2.0);
}

#[test]
fn options_and_memory() {
    let (model, t) = (Power { a: 1.3 }, Power { a: 0.5 });
    let (d, d_x) = maybe_grad(&model, 0.7).unwrap();
    close(maybe_jvp(&model, 0.7, &t, 2.0).unwrap().1, d.a * 0.5 + d_x * 2.0);
    assert!(maybe_jvp(&model, -0.7, &t, 2.0).is_none());
    // a * x^2, and what it leaves: a * x.
    let (mut model, mut t) = (model, t);
    let (value, along) = changed_jvp(&mut model, 0.7, &mut t, 2.0);
    close(value, 1.3 * 0.49);
    close(along, 0.5 * 0.49 + 1.3 * 1.4 * 2.0);
    close(t.a, 0.5 * 0.7 + 1.3 * 2.0);
}
