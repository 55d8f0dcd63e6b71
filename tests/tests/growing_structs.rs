//! Methods that change the lengths of lists in `&mut self`: `push`, `pop`, `remove`,
//! `mem::take`, `extend`, and swaps of fields that have no default.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable, Default, Clone, Debug)]
struct Blocks {
    buffer: Vec<f64>,
    total: f64,
}

#[derive_grad]
impl Blocks {
    #[derive_grad(jvp)]
    fn push(&mut self, v: f64) {
        self.buffer.push(v);
        if self.buffer.len() == 3 {
            let full = std::mem::take(&mut self.buffer);
            self.total += full.iter().map(|a| a * a).sum::<f64>().sqrt();
        }
    }
}

#[derive_grad(jvp)]
fn blocks(x: &[f64]) -> f64 {
    let mut all = Blocks::default();
    for &x in x {
        all.push(x * x + 0.5);
    }
    all.total + all.buffer.iter().fold(1.0, |p, x| p * (1.0 + x))
}

#[test]
fn buffers_that_are_filled_and_taken() {
    let x = [0.3, 1.0, -0.4, 0.6, 2.0, 0.1, 0.7, 0.9];
    assert_gradient!(blocks(&x), wrt(x), tolerance = 1e-8);
    assert_jvp!(blocks(&x), wrt(x), tolerance = 1e-8);
}

/// The adjoint comes in with the lengths at the end, and goes out with those at the start.
#[test]
fn adjoints_change_their_lengths() {
    let mut of = Blocks { buffer: vec![0.5], total: 0.3 };
    let mut d_of = Blocks { buffer: vec![1.0, 2.0], total: 3.0 };
    let mut d_v = 0.0;
    of.push_vjp(0.7, &mut d_of, &mut d_v);
    assert_eq!((d_of.buffer, d_of.total, d_v), (vec![1.0], 3.0, 2.0));
    assert_eq!(of.buffer, [0.5, 0.7]);
}

#[derive(Differentiable, Clone, Debug)]
struct Average {
    window: Vec<f64>,
    size: usize,
    log: Vec<Vec<f64>>,
}

#[derive_grad]
impl Average {
    fn new(size: usize) -> Self {
        Average { window: Vec::new(), size, log: vec![] }
    }

    fn add(&mut self, x: f64) -> f64 {
        if self.window.len() == self.size {
            self.window.remove(0);
        }
        self.window.push(x);
        let m = self.window.iter().sum::<f64>() / self.window.len() as f64;
        self.log.push(vec![m, x]);
        m
    }

    fn extend_all(&mut self, x: &[f64]) {
        self.window.extend(x.iter().map(|x| x * 2.0));
        self.window.retain(|v| *v > 0.0);
    }
}

#[derive_grad]
fn moving(x: &[f64]) -> f64 {
    let mut of = Average::new(3);
    let mut s = 0.0;
    for &x in x {
        let m = of.add(x);
        s += m * m;
    }
    of.extend_all(&x[1..3]);
    s + of.log.iter().map(|r| r[0] * r[1]).sum::<f64>() + of.window.iter().map(|w| w * w).sum::<f64>()
}

#[derive_grad]
mod machine {
    use derive_grad::Differentiable;

    #[derive(Differentiable, Clone, Debug)]
    pub struct Machine {
        stack: Vec<f64>,
        out: Vec<f64>,
    }

    impl Machine {
        fn push(&mut self, v: f64) {
            self.stack.push(v)
        }

        fn apply(&mut self, op: u8) {
            let b = self.stack.pop().unwrap();
            let a = self.stack.pop().unwrap();
            let r = match op {
                b'+' => a + b,
                b'*' => a * b,
                _ => a - b,
            };
            self.stack.push(r);
            self.out.push(r * 0.5);
        }
    }

    #[derive_grad(hvp)]
    pub fn in_place(x: &[f64]) -> f64 {
        let mut m = Machine { stack: Vec::new(), out: Vec::new() };
        m.stack.push(x[0]);
        m.stack.push(x[1]);
        m.stack[0] *= 2.0;
        m.stack.iter().product()
    }

    pub fn run(x: &[f64]) -> f64 {
        let mut m = Machine { stack: Vec::new(), out: Vec::new() };
        m.push(x[0]);
        m.push(x[1]);
        m.apply(b'*');
        m.push(x[2]);
        m.apply(b'+');
        m.push(x[3]);
        m.apply(b'-');
        m.stack.pop().unwrap() + m.out.iter().map(|v| v.sin()).sum::<f64>()
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Node {
    w: Vec<f64>,
    g: f64,
}

#[derive(Differentiable, Clone, Debug)]
struct Pair {
    now: Node,
    next: Node,
    log: Vec<f64>,
}

#[derive_grad]
impl Pair {
    fn flip(&mut self, x: f64) {
        std::mem::swap(&mut self.now, &mut self.next);
        let old = std::mem::replace(&mut self.now.g, x * x);
        self.next.g += old;
        let log = std::mem::take(&mut self.log);
        self.log = log.iter().map(|v| v * x).collect();
        self.log.push(old);
    }
}

#[derive_grad]
fn flipped(x: &[f64]) -> f64 {
    let next = Node { w: x.iter().map(|v| v * v).collect(), g: x[0] };
    let mut n = Pair { now: Node { w: x.to_vec(), g: 0.0 }, next, log: vec![x[0]] };
    for k in 0..4 {
        n.flip(x[0] + k as f64);
    }
    n.now.w[0] * n.now.g + n.next.g * n.next.w[1] + n.log.iter().sum::<f64>()
}

#[test]
fn lists_in_structs_that_methods_change() {
    let x = [0.3, 1.0, -0.4, 0.6, 2.0, 0.1];
    assert_gradient!(moving(&x), wrt(x), tolerance = 1e-8);
    assert_gradient!(machine::run(&x), wrt(x), tolerance = 1e-8);
    assert_gradient!(machine::in_place(&x), wrt(x), tolerance = 1e-8);
    assert_hvp!(machine::in_place(&x), wrt(x), tolerance = 1e-8);
    assert_gradient!(flipped(&x), wrt(x), tolerance = 1e-8);
}
