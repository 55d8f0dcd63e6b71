//! References that change places, as stencils do with two buffers: of parameters, locals,
//! fields and divided slices; what they refer to is where it belongs afterwards. Gradients,
//! tangents and second derivatives against differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

/// The gradient, the tangent and the Hessian of each function of `x: &[f64]` and `n`, for
/// even and odd numbers of steps.
macro_rules! of_steps {
    ($test:ident: $($f:ident)*) => {
        #[test]
        fn $test() {
            let x = vec![0.3, 0.7, 0.2, 0.9, -0.4];
            for n in [0usize, 1, 2, 5] {
                $(
                    assert_gradient!($f(&x, n), wrt(x), tolerance = 1e-8);
                    assert_jvp!($f(&x, n), wrt(x), tolerance = 1e-8);
                    assert_hvp!($f(&x, n), wrt(x), tolerance = 1e-7);
                )*
            }
        }
    };
}

#[derive_grad(jvp, order = 2)]
fn smooth(u: &mut [f64], tmp: &mut [f64], steps: usize) {
    let n = u.len();
    let (mut src, mut dst) = (u, tmp);
    for _ in 0..steps {
        dst[0] = src[0];
        dst[n - 1] = src[n - 1] * src[0];
        for i in 1..n - 1 {
            dst[i] = 0.25 * src[i - 1] + 0.5 * src[i].sin() + 0.25 * src[i + 1];
        }
        std::mem::swap(&mut src, &mut dst);
    }
}

#[derive_grad(jvp, hvp)]
fn slices_of_parameters(x: &[f64], n: usize) -> f64 {
    let mut u = x.to_vec();
    let mut t = x.to_vec();
    smooth(&mut u, &mut t, n);
    t.iter().map(|v| v * v).sum::<f64>() + u[1] * u[2]
}

#[derive_grad(jvp, order = 2)]
fn products<'a>(mut cur: &'a mut Vec<f64>, mut next: &'a mut Vec<f64>, steps: usize) -> f64 {
    for s in 0..steps.min(3) {
        next.clear();
        for w in cur.windows(2) {
            next.push(w[0] * w[1] + s as f64);
        }
        std::mem::swap(&mut cur, &mut next);
    }
    cur.iter().sum()
}

#[derive_grad(jvp, hvp)]
fn lists_of_other_lengths(x: &[f64], n: usize) -> f64 {
    let mut u = x.to_vec();
    let mut t = x.to_vec();
    let s = products(&mut u, &mut t, n);
    s + u.iter().map(|v| v * v).sum::<f64>() + 3.0 * t[0]
}

#[derive_grad(jvp, hvp)]
fn local_lists(x: &[f64], n: usize) -> f64 {
    let mut a = x.to_vec();
    let mut b = vec![0.0; x.len()];
    let (mut cur, mut next) = (&mut a, &mut b);
    for _ in 0..n {
        for i in 1..x.len() - 1 {
            next[i] = 0.2 * cur[i] + 0.8 * (x[i] + cur[i - 1] * cur[i + 1]) / 4.0;
        }
        std::mem::swap(&mut cur, &mut next);
    }
    cur.iter().map(|v| v * v).sum()
}

#[derive_grad(jvp, hvp)]
fn owners_are_read(x: &[f64], n: usize) -> f64 {
    let mut a = [x[0], x[1], x[2]];
    let mut b = [0.0; 3];
    let mut cur = &mut a;
    let mut next = &mut b;
    for k in 0..n {
        for i in 0..3 {
            next[i] = cur[(i + 1) % 3] * cur[i].cos() + k as f64 * x[3];
        }
        (cur, next) = (next, cur);
    }
    cur[0] *= 2.0;
    a[0] * a[1] + b[0] * b[2]
}

#[derive_grad(jvp, hvp)]
fn divided(x: &[f64], n: usize) -> f64 {
    let len = x.len();
    let mut buffer = vec![0.0; 2 * len];
    buffer[..len].clone_from_slice(x);
    let (a, b) = buffer.split_at_mut(len);
    let (mut now, mut next) = (a, b);
    for _ in 0..n {
        next[0] = now[0];
        next[len - 1] = now[len - 1];
        for i in 1..len - 1 {
            next[i] = now[i] + 0.1 * now[0] * (now[i - 1] - 2.0 * now[i] + now[i + 1]);
        }
        (now, next) = (next, now);
    }
    now.iter().map(|v| v * v).sum::<f64>()
}

of_steps!(references_change_places: slices_of_parameters lists_of_other_lengths local_lists owners_are_read divided);

#[derive(Differentiable, Clone)]
struct Grid {
    a: Vec<f64>,
    b: Vec<f64>,
    c: f64,
}

#[derive_grad]
impl Grid {
    fn steps(&mut self, n: usize) {
        let c = self.c;
        let (mut now, mut next) = (&mut self.a, &mut self.b);
        for _ in 0..n {
            for i in 1..now.len() {
                next[i] = c * now[i - 1] + now[i].sin();
            }
            next[0] = now[now.len() - 1];
            std::mem::swap(&mut now, &mut next);
        }
    }
}

#[derive_grad]
fn total(g: &Grid, n: usize) -> f64 {
    let mut g = g.clone();
    g.steps(n);
    g.a.iter().sum::<f64>() + g.b.iter().map(|v| v * v).sum::<f64>()
}

#[test]
fn fields() {
    let g = Grid { a: vec![0.1, 0.5, 0.9], b: vec![0.3, 0.2, 0.7], c: 0.8 };
    for n in 0..4 {
        assert_gradient!(total(&g, n), wrt(g), tolerance = 1e-8);
    }
}

/// The function's own effects are those of the original, with each parity.
#[test]
fn memory_is_left_as_it_was() {
    for n in 0..4 {
        let (mut u, mut t) = (vec![1.0, 2.0, 0.5], vec![0.1, 0.2, 0.3]);
        let (mut u2, mut t2) = (u.clone(), t.clone());
        smooth(&mut u, &mut t, n);
        smooth_vjp(&mut u2, &mut t2, n, &mut [1.0; 3], &mut [0.0; 3]);
        assert_eq!((u, t), (u2, t2));
    }
}

/// An exclusive reference that generated code outlives.
#[derive_grad(jvp, hvp)]
fn outlived(x: &[f64], n: usize) -> f64 {
    let mut a = vec![0.0; x.len()];
    let first = &mut a;
    for i in 0..x.len() {
        first[i] = x[i] * x[i] + n as f64;
    }
    first.iter().map(|v| v * v).sum()
}

of_steps!(references_are_outlived: outlived);

/// In blocks inside: of memory outside, which is read afterwards, and in each round of a loop.
#[derive_grad(hvp)]
fn in_blocks(x: &[f64], n: usize) -> f64 {
    let mut u = x.to_vec();
    let mut t = vec![0.5; x.len()];
    let mut total = 0.0;
    for round in 0..2 {
        let (mut now, mut next) = (&mut u, &mut t);
        for k in 0..n + round {
            if k > 6 {
                break;
            }
            next[0] = now[0] * now[1] + 0.1;
            for i in 1..now.len() {
                next[i] = now[i - 1].sin() + 0.3 * now[i];
            }
            std::mem::swap(&mut now, &mut next);
        }
        total += now[2] * next[1];
    }
    let last = {
        let (mut a, mut b) = ([u[0], total], [t[1]; 2]);
        let (mut p, mut q) = (&mut a, &mut b);
        for _ in 0..n {
            q[0] = p[0] * p[1];
            q[1] += p[0].cos();
            (p, q) = (q, p);
        }
        p[0] + q[1]
    };
    total + last * u[3] * t[1]
}

of_steps!(inner_blocks: in_blocks);
