//! Attacks.
#![allow(warnings, clippy::all, clippy::pedantic)]
use derive_grad_tests::richardson;
use std::cell::RefCell;
type Body = (&'static str, usize, f64, f64, usize, fn(&[f64]) -> f64, fn(&[f64]) -> (f64, Vec<f64>), fn(&[f64]) -> Vec<f64>, fn(&[f64], f64, &mut [f64]) -> f64);
thread_local!(static TRACE: RefCell<Vec<i64>> = RefCell::new(Vec::new()));
pub fn note(n: i64) { TRACE.with(|t| t.borrow_mut().push(n)); }
pub fn noted(n: i64, v: f64) -> f64 { note(n); v }
fn traced<T>(f: impl FnOnce() -> T) -> (T, Vec<i64>) { TRACE.with(|t| t.borrow_mut().clear()); let v = f(); (v, TRACE.with(|t| t.borrow().clone())) }
#[test]
fn attack() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut bad = 0;
    for (text, n, lo, hi, pts, f, both, grad, vjp) in BODIES {
        let mut state = 0x9E3779B97F4A7C15u64;
        let mut next = || { state ^= state << 13; state ^= state >> 7; state ^= state << 17; lo + (hi - lo) * (state >> 11) as f64 / (1u64 << 53) as f64 };
        for _ in 0..*pts {
            let at: Vec<f64> = (0..*n).map(|_| next()).collect();
            let r = std::panic::catch_unwind(|| {
                let mut msg = String::new();
                let (pv, t0) = match std::panic::catch_unwind(|| traced(|| f(&at))) { Ok(v) => v, Err(e) => {
                    return format!("PRIMAL PANICS {:?} {:?}", e.downcast_ref::<String>(), e.downcast_ref::<&str>()); } };
                let ((value, g), t1) = traced(|| both(&at));
                if value.to_bits() != pv.to_bits() { msg += &format!(" VALUE {value} vs {pv};"); }
                if t0 != t1 { msg += &format!(" TRACE vag {t1:?} vs {t0:?};"); }
                let mut d = vec![0.5; at.len()];
                let (v, t2) = traced(|| vjp(&at, 2.0, &mut d));
                if v.to_bits() != pv.to_bits() { msg += &format!(" VALUE vjp {v} vs {pv};"); }
                if t0 != t2 { msg += &format!(" TRACE vjp {t2:?} vs {t0:?};"); }
                let (gg, t3) = traced(|| grad(&at));
                if t0 != t3 { msg += &format!(" TRACE grad {t3:?} vs {t0:?};"); }
                let ex = richardson(|x| f(x), &at);
                let want: Vec<f64> = ex.iter().map(|e| e.value).collect();
                let scale = want.iter().fold(0.0f64, |a, b| a.max(b.abs()));
                if !want.iter().all(|w| w.is_finite()) { msg += &format!(" PRIMAL NOT FINITE {pv} {want:?}"); }
                if ex.iter().any(|e| e.error > 1e-4 * scale.max(1e-3)) { msg += &format!(" NOISY {ex:?}"); }
                if scale == 0.0 { msg += " ZERO GRADIENT"; }
                let near = |a: f64, e: &derive_grad_tests::differences::Differences| (a - e.value).abs() <= 1e-6 * e.value.abs() + 1e-8 * scale + 1e-10 + 10.0 * e.error;
                if !g.iter().zip(&ex).all(|(a, e)| near(*a, e)) || g.len() != ex.len() { msg += &format!(" GRAD vag {g:?} want {want:?};"); }
                if !gg.iter().zip(&ex).all(|(a, e)| near(*a, e)) { msg += &format!(" GRAD grad {gg:?} want {want:?};"); }
                if !d.iter().zip(&ex).all(|(a, e)| near((*a - 0.5) / 2.0, e)) { msg += &format!(" GRAD vjp {d:?} want 0.5+2*{want:?};"); }
                msg
            });
            let msg = match r { Ok(m) => m, Err(e) => format!("PANIC {:?} {:?}", e.downcast_ref::<String>(), e.downcast_ref::<&str>()) };
            let msg: String = msg.chars().take(700).collect();
            if !msg.is_empty() { bad += 1; println!("BAD {text} at {at:?}: {msg}"); break; }
        }
    }
    println!("{} bodies, {} bad", BODIES.len(), bad);
}
mod index_effects { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut i = 0;
    y[{ i += 1; i }] *= x[i] + y[i];
    y[i] += { i += 1; y[i] * x[0] };
    let mut a = x[0];
    a += { a = x[1]; a * x[2] };
    a *= { let t = a; a += 1.0; t };
    a * y[1] * y[2] + y[i + 1]
}

}
mod ref_mut1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut t = (x[0], [x[1], x[2]]);
    { let (ref mut a, [_, ref mut c]) = t; *a *= 2.0; *c += *a; }
    t.0 * t.1[0] * t.1[1]
}

}
mod ref_mut2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut t = (x[0], [x[1], x[2]]);
    match &mut t { (a, [_, c]) if *a > 0.5 => { *c *= *a; } (a, _) => *a = 1.0 }
    t.0 * t.1[0] * t.1[1]
}

}
mod ref_mut3 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let t = (x[0], [x[1], x[2]]);
    let &(a, [b, c]) = &t;
    if let [p, .., q] = x { a * b * c + p * q } else { a }
}

}
mod ref_mut4 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut t = (x[0], [x[1], x[2]]);
    let (a, [b, c]) = &mut t;
    *a *= *b; *c += *b;
    t.0 * t.1[0] * t.1[1]
}

}
mod generic_float { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
use num_traits::Float;
#[derive_grad]
fn poly<T: Float>(x: T, c: &[T]) -> T { c.iter().rev().fold(T::zero(), |acc, &k| acc * x + k) }
#[derive_grad]
fn norm<T: Float + std::iter::Sum>(x: &[T]) -> T { x.iter().map(|&v| v * v).sum::<T>().sqrt() }
#[derive_grad]
fn smooth<T>(x: &mut [T], w: T) where T: Float + std::ops::AddAssign {
    for i in 1..x.len() { let p = x[i - 1]; x[i] += w * (p - x[i]); }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    smooth(&mut y, x[0]);
    poly(x[1], &y) * norm(&y[1..]) + norm(x)
}

}
mod mutual { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn even(x: f64, n: usize) -> f64 { if n == 0 { x } else { odd(x * x * 0.9, n - 1) + x } }
#[derive_grad]
fn odd(x: f64, n: usize) -> f64 { if n == 0 { x.sin() } else { x * even(x.sqrt(), n - 1) } }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { even(x[0], 5) * odd(x[1], 3) + even(x[2], 0) }

}
mod spline { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn second_derivs(x: &[f64], y: &[f64]) -> Vec<f64> {
    let n = x.len();
    let (mut y2, mut u) = (vec![0.0; n], vec![0.0; n]);
    for i in 1..n - 1 {
        let sig = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1]);
        let p = sig * y2[i - 1] + 2.0;
        y2[i] = (sig - 1.0) / p;
        u[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
        u[i] = (6.0 * u[i] / (x[i + 1] - x[i - 1]) - sig * u[i - 1]) / p;
    }
    for k in (0..n - 1).rev() { y2[k] = y2[k] * y2[k + 1] + u[k]; }
    y2
}
#[derive_grad]
fn splint(x: &[f64], y: &[f64], y2: &[f64], at: f64) -> f64 {
    let (mut lo, mut hi) = (0, x.len() - 1);
    while hi - lo > 1 { let k = (hi + lo) >> 1; if x[k] > at { hi = k; } else { lo = k; } }
    let h = x[hi] - x[lo];
    assert!(h != 0.0, "bad x at {lo}");
    let a = (x[hi] - at) / h;
    let b = (at - x[lo]) / h;
    a * y[lo] + b * y[hi] + ((a * a * a - a) * y2[lo] + (b * b * b - b) * y2[hi]) * (h * h) / 6.0
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let knots: Vec<f64> = x[..5].iter().scan(0.0, |s, v| { *s += v; Some(*s) }).collect();
    let y2 = second_derivs(&knots, &x[5..]);
    [0.6, 1.3, 2.2].iter().map(|&t| splint(&knots, &x[5..], &y2, t)).sum()
}

}
mod mcmc { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn log_normal(x: f64, mu: f64, sigma: f64) -> f64 { let z = (x - mu) / sigma; -0.5 * z * z - sigma.ln() }
#[derive_grad]
fn log_gamma_pdf(x: f64, a: f64, b: f64) -> f64 { a * b.ln() - derive_grad::ln_gamma(a) + (a - 1.0) * x.ln() - b * x }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let [mu, log_tau, a, b, eta] = x else { panic!("five") };
    let tau = log_tau.exp();
    let data = [(2.8, 0.8), (0.8, 0.5), (-0.3, 0.9), (0.7, 0.4)];
    let mut lp = log_normal(*mu, 0.0, 5.0) + log_gamma_pdf(tau, *a, *b);
    for (i, (y, s)) in data.iter().enumerate() {
        let theta = mu + tau * eta * i as f64;
        lp += log_normal(*y, theta, *s);
        if i % 2 == 1 { lp -= derive_grad::softplus(theta); }
    }
    lp
}

}
mod pde2d { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn laplace<const N: usize>(u: &[[f64; N]; N], out: &mut [[f64; N]; N]) {
    for (i, row) in out.iter_mut().enumerate() {
        for (j, o) in row.iter_mut().enumerate() {
            let (im, ip) = ((i + N - 1) % N, (i + 1) % N);
            let (jm, jp) = ((j + N - 1) % N, (j + 1) % N);
            *o = u[im][j] + u[ip][j] + u[i][jm] + u[i][jp] - 4.0 * u[i][j];
        }
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut u = [[0.0; 3]; 3];
    for (row, c) in u.iter_mut().zip(x.chunks_exact(3)) { row.copy_from_slice(c); }
    let mut lap = [[0.0; 3]; 3];
    for _ in 0..3 {
        laplace(&u, &mut lap);
        for (r, l) in u.iter_mut().zip(&lap) { for (a, b) in r.iter_mut().zip(l) { *a += 0.05 * b * *a + 0.01 * (*a - a.powi(3)); } }
    }
    u.iter().flatten().enumerate().map(|(i, v)| v * v * (i as f64).cos()).sum()
}

}
mod knn { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let train = [(0.1, 0.3, 1.0), (0.9, 0.2, 2.0), (0.5, 0.8, 3.0), (1.2, 1.1, -1.0)];
    let mut d: Vec<(f64, f64)> = train.iter().map(|&(a, b, y)| ((a - x[0]).powi(2) * x[2] + (b - x[1]).powi(2) * x[3], y)).collect();
    d.sort_by(|p, q| p.0.partial_cmp(&q.0).unwrap());
    let (mut num, mut den) = (0.0, 0.0);
    for &(dist, y) in d.iter().take(3) { let w = (-dist * x[4]).exp(); num += w * y * x[5]; den += w; }
    num / den
}

}
mod adam { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn inner(w: &[f64], t: &[f64]) -> f64 { w.iter().zip(t).map(|(a, b)| (a - b).powi(2) * b).sum() }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    // unrolled Adam with a hand-written gradient
    let mut w = [0.0; 3];
    let (mut m, mut v) = ([0.0; 3], [0.0; 3]);
    let (b1, b2) = (0.9_f64, 0.99_f64);
    for t in 1..=4 {
        for i in 0..3 {
            let g = 2.0 * (w[i] - x[i]) * x[i];
            m[i] = b1 * m[i] + (1.0 - b1) * g;
            v[i] = b2 * v[i] + (1.0 - b2) * g * g;
            let mh = m[i] / (1.0 - b1.powi(t));
            let vh = v[i] / (1.0 - b2.powi(t));
            w[i] -= 0.1 * mh / (vh.sqrt() + 1e-3);
        }
    }
    inner(&w, x)
}

}
mod saddle { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// gradbench saddle flavour: unrolled inner gradient ascent
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    fn inner(p: [f64; 2], q: [f64; 2]) -> f64 { p.iter().map(|a| a * a).sum::<f64>() - q.iter().map(|a| a * a).sum::<f64>() + (p[0] * q[1]).sin() }
    let start = [x[0], x[1]];
    let mut q = [x[2], x[3]];
    for _ in 0..5 { q = [q[0] - 0.2 * q[0], q[1] - 0.2 * q[1] + 0.1 * (start[0] * q[1]).cos() * start[0]]; }
    inner(start, q)
}

}
mod lj { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(pos))]
fn lennard_jones(pos: &[f64], eps: f64, sigma: f64, cutoff: f64) -> f64 {
    let n = pos.len() / 3;
    (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j)))
        .filter_map(|(i, j)| {
            let r2: f64 = (0..3).map(|k| (pos[3 * i + k] - pos[3 * j + k]).powi(2)).sum();
            (r2 < cutoff * cutoff).then(|| { let s6 = (sigma * sigma / r2).powi(3); 4.0 * eps * (s6 * s6 - s6) })
        })
        .sum()
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { lennard_jones(x, 0.7, 0.4, 1.0) + lennard_jones(&x[3..], 0.2, 0.9, 9.0) }

}
mod rosenbrock_styles { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let a: f64 = x.windows(2).map(|w| 100.0 * (w[1] - w[0].powi(2)).powi(2) + (1.0 - w[0]).powi(2)).sum();
    let mut b = 0.0;
    for i in 0..x.len() - 1 { b += 100.0 * (x[i + 1] - x[i] * x[i]) * (x[i + 1] - x[i] * x[i]) + (1.0 - x[i]).powi(2); }
    let c = x.iter().zip(x.iter().skip(1)).fold(0.0, |s, (p, q)| { let t = q - p * p; s + 100.0 * t * t + (1.0 - p) * (1.0 - p) });
    a + b * c * 1e-4
}

}
mod logsumexp_tree { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn lse(x: &[f64]) -> f64 {
    match x { [] => f64::NEG_INFINITY, [v] => *v, _ => { let (l, r) = x.split_at(x.len() / 2); let (a, b) = (lse(l), lse(r)); let m = a.max(b); m + ((a - m).exp() + (b - m).exp()).ln() } }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { lse(x) * lse(&x[1..3]) }

}
const BODIES: &[Body] = &[
    ("index_effects", 4, 0.3, 1.4, 3, index_effects::f, index_effects::f_value_and_grad, index_effects::f_grad, index_effects::f_vjp),
    ("ref_mut1", 4, 0.3, 1.4, 3, ref_mut1::f, ref_mut1::f_value_and_grad, ref_mut1::f_grad, ref_mut1::f_vjp),
    ("ref_mut2", 4, 0.3, 1.4, 3, ref_mut2::f, ref_mut2::f_value_and_grad, ref_mut2::f_grad, ref_mut2::f_vjp),
    ("ref_mut3", 4, 0.3, 1.4, 3, ref_mut3::f, ref_mut3::f_value_and_grad, ref_mut3::f_grad, ref_mut3::f_vjp),
    ("ref_mut4", 4, 0.3, 1.4, 3, ref_mut4::f, ref_mut4::f_value_and_grad, ref_mut4::f_grad, ref_mut4::f_vjp),
    ("generic_float", 4, 0.3, 1.4, 3, generic_float::f, generic_float::f_value_and_grad, generic_float::f_grad, generic_float::f_vjp),
    ("mutual", 3, 0.3, 1.4, 3, mutual::f, mutual::f_value_and_grad, mutual::f_grad, mutual::f_vjp),
    ("spline", 10, 0.3, 1.4, 3, spline::f, spline::f_value_and_grad, spline::f_grad, spline::f_vjp),
    ("mcmc", 5, 0.3, 1.4, 3, mcmc::f, mcmc::f_value_and_grad, mcmc::f_grad, mcmc::f_vjp),
    ("pde2d", 9, 0.3, 1.4, 3, pde2d::f, pde2d::f_value_and_grad, pde2d::f_grad, pde2d::f_vjp),
    ("knn", 8, 0.3, 1.4, 3, knn::f, knn::f_value_and_grad, knn::f_grad, knn::f_vjp),
    ("adam", 3, 0.3, 1.4, 3, adam::f, adam::f_value_and_grad, adam::f_grad, adam::f_vjp),
    ("saddle", 4, 0.3, 1.4, 3, saddle::f, saddle::f_value_and_grad, saddle::f_grad, saddle::f_vjp),
    ("lj", 9, 0.3, 1.4, 3, lj::f, lj::f_value_and_grad, lj::f_grad, lj::f_vjp),
    ("rosenbrock_styles", 6, 0.3, 1.4, 3, rosenbrock_styles::f, rosenbrock_styles::f_value_and_grad, rosenbrock_styles::f_grad, rosenbrock_styles::f_vjp),
    ("logsumexp_tree", 7, 0.3, 1.4, 3, logsumexp_tree::f, logsumexp_tree::f_value_and_grad, logsumexp_tree::f_grad, logsumexp_tree::f_vjp),
];
