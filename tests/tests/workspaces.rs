//! Workspaces: `&mut` parameters that the called function leaves out of its `wrt(..)`, and
//! locals that callers lend to it.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::assert_slopes;

#[derive_grad(wrt(x))]
fn energy(x: &[f64], buf: &mut [f64]) -> f64 {
    buf[0] = x[0];
    for i in 1..x.len() {
        buf[i] = buf[i - 1] * x[i];
    }
    buf[x.len() - 1]
}

/// Differentiates with respect to what it is lent, too.
#[derive_grad]
fn changes(x: &[f64], buf: &mut [f64]) -> f64 {
    buf[0] += x[0];
    for i in 1..x.len() {
        buf[i] = buf[i - 1] * x[i];
    }
    buf[x.len() - 1]
}

#[derive_grad]
fn once(x: &[f64]) -> f64 {
    let mut buf = vec![0.5; x.len()];
    energy(x, &mut buf) * x[0]
}

#[derive_grad]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in 0..3 {
        let mut buf = vec![0.5; x.len()];
        buf[0] = 0.25;
        s += changes(x, &mut buf[..x.len()]) * x[i] * s;
        let mut other = [0.1; 4];
        if i > 0 {
            s *= energy(x, &mut other);
        }
    }
    s
}

/// What is used after the call, or varies before it, is no workspace.
#[derive_grad]
fn used(x: &[f64]) -> f64 {
    let mut buf = vec![x[1]; x.len()];
    let a = changes(x, &mut buf);
    let mut after = vec![0.5; x.len()];
    let b = changes(x, &mut after);
    let mut twice = vec![0.5; x.len()];
    let c = changes(x, &mut twice) + changes(x, &mut twice);
    a * b * c + after[1] * buf[2]
}

/// In a loop, what is declared outside of it holds what the call before has left.
#[derive_grad]
fn carried(x: &[f64]) -> f64 {
    let mut buf = vec![0.5; x.len()];
    let mut s = 1.0;
    for _ in 0..3 {
        s *= changes(x, &mut buf);
    }
    s
}

#[derive_grad]
fn linked(x: &[f64]) -> f64 {
    once(x) * in_a_loop(x)
}

struct Model {
    scale: f64,
}

#[derive_grad]
impl Model {
    #[derive_grad(wrt(x))]
    fn energy(&self, x: &[f64], buf: &mut Vec<f64>) -> f64 {
        buf.clear();
        for v in x {
            buf.push(v * self.scale);
        }
        buf[0] * buf[1]
    }
}

#[derive_grad(wrt(x))]
fn of_a_method(m: &Model, x: &[f64]) -> f64 {
    let mut buf = Vec::new();
    m.energy(x, &mut buf) * x[2]
}

#[test]
fn workspaces() {
    let x = [0.7, 1.3, 0.55, 0.9];
    assert_slopes(&once_grad(&x), once, &x);
    assert_slopes(&in_a_loop_grad(&x), in_a_loop, &x);
    assert_slopes(&used_grad(&x), used, &x);
    assert_slopes(&carried_grad(&x), carried, &x);
    assert_slopes(&linked_grad(&x), linked, &x);
    let m = Model { scale: 1.5 };
    assert_slopes(&of_a_method_grad(&m, &x), |x| of_a_method(&m, x), &x);
}
