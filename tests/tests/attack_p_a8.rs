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
mod st1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Debug, Differentiable)]
struct Params { w: Vec<Vec<f64>>, b: Vec<f64>, scale: f64 }
#[derive(Clone, Debug)]
struct Config { layers: usize, act: Act, dropout: Option<f64> }
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act { Relu, Tanh, Leaky(f64) }
#[derive_grad(wrt(v))]
fn act(a: Act, v: f64) -> f64 { match a { Act::Relu => v.max(0.0), Act::Tanh => v.tanh(), Act::Leaky(k) => if v > 0.0 { v } else { k * v } } }
#[derive_grad(wrt(p, x))]
fn forward(p: &Params, cfg: &Config, x: &[f64]) -> Vec<f64> {
    let mut h = x.to_vec();
    for _ in 0..cfg.layers {
        let mut next = p.b.clone();
        for (n, row) in next.iter_mut().zip(&p.w) { for (a, b) in row.iter().zip(&h) { *n += a * b; } *n = act(cfg.act, *n); }
        if let Some(d) = cfg.dropout { for n in next.iter_mut() { *n *= 1.0 - d; } }
        h = next;
    }
    for v in &mut h { *v *= p.scale; }
    h
}
#[derive_grad(wrt(p))]
fn loss(p: &Params, cfg: &Config, data: &[(Vec<f64>, f64)]) -> f64 {
    let mut total = 0.0;
    for (x, y) in data {
        let out: Vec<f64> = forward(p, cfg, x);
        let e = out[0] - y;
        total += e * e;
    }
    total / data.len() as f64
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let p: Params = Params { w: vec![vec![x[0], x[1]], vec![x[2], 0.3]], b: vec![x[3], x[4]], scale: x[5] };
    let c: Config = Config { layers: 2, act: Act::Leaky(0.1), dropout: Some(0.2) };
    let d: Vec<(Vec<f64>, f64)> = vec![(vec![0.4, -0.7], 1.0), (vec![-1.4, 0.2], 0.0)];
    loss(&p, &c, &d) + loss(&p, &Config { act: Act::Tanh, ..c.clone() }, &d[..1])
}

}
mod st2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)]
struct Dual { v: f64, d: f64 }
#[derive_grad] impl std::ops::Add for Dual { type Output = Dual; fn add(self, o: Dual) -> Dual { Dual { v: self.v + o.v, d: self.d + o.d } } }
#[derive_grad] impl std::ops::Mul for Dual { type Output = Dual; fn mul(self, o: Dual) -> Dual { Dual { v: self.v * o.v, d: self.d * o.v + self.v * o.d } } }
#[derive_grad] impl std::ops::Sub<f64> for Dual { type Output = Dual; fn sub(self, o: f64) -> Dual { Dual { v: self.v - o, ..self } } }
#[derive_grad] impl std::ops::Neg for Dual { type Output = Dual; fn neg(self) -> Dual { Dual { v: -self.v, d: -self.d } } }
#[derive_grad] impl std::ops::MulAssign<f64> for Dual { fn mul_assign(&mut self, o: f64) { self.v *= o; self.d *= o; } }
#[derive_grad] impl Dual { #[derive_grad(wrt(self))] fn sin(self) -> Dual { Dual { v: self.v.sin(), d: self.d * self.v.cos() } } const ZERO: Dual = Dual { v: 0.0, d: 0.0 }; #[derive_grad] fn var(v: f64) -> Dual { Dual { v, d: 1.0 } } }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let a: Dual = Dual::var(x[0]);
    let b = Dual { v: x[1], d: 0.0 };
    let mut c: Dual = a * b + a.sin() * -b - x[2];
    c *= x[3];
    let mut s: Dual = Dual::ZERO;
    for k in 0..3 { s = s + c * a; if k == 1 { s *= 0.5; } }
    s.d * s.v
}

}
mod st4 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] struct S<const N: usize> { v: [f64; N], k: usize }
#[derive_grad]
impl<const N: usize> S<N> {
    fn new(v: [f64; N]) -> Self { Self { v, k: N } }
    #[derive_grad(wrt(self, o))]
    fn dot(&self, o: &Self) -> f64 { let mut s = 0.0; for i in 0..self.k { s += self.v[i] * o.v[i]; } s }
    fn rotate(&mut self) { let t = self.v[0]; for i in 1..N { self.v[i - 1] = self.v[i]; } self.v[N - 1] = t * t; }
    #[derive_grad(wrt(self))]
    fn norm(self) -> Self { let n = self.dot(&self).sqrt(); let mut r = self; for c in r.v.iter_mut() { *c /= n; } r }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut a: S<3> = S::new([x[0], x[1], x[2]]);
    let b: S<3> = S::new([x[3], x[4], 1.0]);
    let c: S<3> = a.norm();
    a.rotate(); a.rotate();
    let s = [a, b, c];
    let mut t = 0.0;
    for i in 0..3 { for j in 0..i { t += s[i].dot(&s[j]) * (i + j) as f64; } }
    t
}

}
mod st6 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Differentiable)] struct Acc { sum: f64, sq: f64, hist: [f64; 4], n: usize }
#[derive_grad(wrt(acc, v))]
fn feed(acc: &mut Acc, v: f64) -> f64 { acc.sum += v; acc.sq += v * acc.sum; acc.hist[acc.n] = acc.sq; acc.n += 1; acc.hist[0] }
#[derive_grad(wrt(acc))]
fn result(acc: &Acc) -> f64 { acc.sum * acc.sq + acc.hist[..acc.n].iter().sum::<f64>() }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut a: Acc = Acc { sum: 0.0, sq: 1.0, hist: [0.0; 4], n: 0 };
    for v in x { let h = feed(&mut a, *v * *v); if h > 1.0 && a.n > 2 { break; } a.sum *= h; }
    result(&a)
}

}
mod empty0 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for (i, v) in x.iter().enumerate() { s *= v + i as f64; }
    for w in x.windows(2) { s += w[0] * w[1]; }
    let m = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if m.is_finite() { s += m; }
    let mut y = x.to_vec();
    y.sort_by(|a, b| a.total_cmp(b));
    for i in 1..y.len() { y[i] += y[i - 1]; }
    for i in (0..y.len()).rev() { s *= y[i]; }
    s + y.last().copied().unwrap_or(0.0)
}

}
mod big { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = x.len();
    let mut u = x.to_vec();
    let mut v = vec![1.0; n];
    let mut log = Vec::new();
    for t in 0..20 {
        for i in 0..n {
            let (l, r) = (u[(i + n - 1) % n], u[(i + 1) % n]);
            v[i] = 0.9 * v[i] + 0.1 * (l - 2.0 * u[i] + r);
        }
        for (a, b) in u.iter_mut().zip(&v) { *a += 0.1 * b - 0.001 * a.powi(3); }
        if t % 5 == 4 { log.push(u.iter().map(|a| a * a).sum::<f64>()); u.swap(t % n, (t * 7) % n); }
    }
    log.iter().rev().enumerate().map(|(i, e)| e * (i + 1) as f64).sum::<f64>().sqrt()
}

}
const BODIES: &[Body] = &[
    ("st1", 6, 0.3, 1.4, 3, st1::f, st1::f_value_and_grad, st1::f_grad, st1::f_vjp),
    ("st2", 4, 0.3, 1.4, 3, st2::f, st2::f_value_and_grad, st2::f_grad, st2::f_vjp),
    ("st4", 5, 0.3, 1.4, 3, st4::f, st4::f_value_and_grad, st4::f_grad, st4::f_vjp),
    ("st6", 4, 0.3, 1.4, 3, st6::f, st6::f_value_and_grad, st6::f_grad, st6::f_vjp),
    ("empty0", 0, 0.3, 1.4, 3, empty0::f, empty0::f_value_and_grad, empty0::f_grad, empty0::f_vjp),
    ("big", 30, 0.3, 1.4, 2, big::f, big::f_value_and_grad, big::f_grad, big::f_vjp),
];
