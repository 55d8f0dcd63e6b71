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
mod lists1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for i in 0..3 {
        let mut r = vec![x[i]];
        for j in 0..i { let prev = rows[j][0]; r.push(prev * x[j + 1]); }
        rows.push(r);
        if i == 1 { rows[0][0] *= x[4]; }
    }
    let last = rows.pop().unwrap();
    let mut s = 0.0;
    for (i, r) in rows.iter().enumerate() { for v in r { s += v * (i + 1) as f64; } }
    s * last.iter().product::<f64>() + last[last.len() - 1]
}

}
mod swaprows { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut m = vec![vec![x[0], x[1]], vec![x[2], x[3]], vec![x[4], x[5]]];
    m.swap(0, 2);
    let row = std::mem::replace(&mut m[1], vec![1.0, x[0]]);
    let (a, b) = m.split_at_mut(1);
    for (p, q) in a[0].iter_mut().zip(&b[0]) { *p *= q; }
    b[1].copy_from_slice(&row);
    let [r0, r1, r2] = &m[..] else { panic!() };
    r0[0] * r1[1] + r2.iter().sum::<f64>() * r0[1] + row[0]
}

}
mod trapz_fns { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    fn trapz(f: impl Fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 {
        let h = (b - a) / n as f64;
        let mut s = 0.5 * (f(a) + f(b));
        for i in 1..n { s += f(a + i as f64 * h); }
        s * h
    }
    let k = x[0];
    let inner = |t: f64| trapz(|u| (k * u * t).sin(), 0.0, t, 4);
    trapz(inner, x[1], x[2] + 1.0, 5)
}

}
mod poly_mul { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn mul(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; a.len() + b.len() - 1];
    for (i, &p) in a.iter().enumerate() { for (o, &q) in out[i..].iter_mut().zip(b) { *o += p * q; } }
    out
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut p = vec![1.0];
    for c in x.chunks(2) { p = mul(&p, c); }
    let q = mul(&p, &p);
    q.iter().enumerate().map(|(i, c)| c * (i as f64 * 0.3).powi(2)).sum::<f64>() + p[1]
}

}
mod matrix_index { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Debug, Differentiable)]
struct Mat<const R: usize, const C: usize> { d: [[f64; C]; R] }
#[derive_grad]
impl<const R: usize, const C: usize> std::ops::Index<(usize, usize)> for Mat<R, C> { type Output = f64; fn index(&self, (i, j): (usize, usize)) -> &f64 { &self.d[i][j] } }
#[derive_grad]
impl<const R: usize, const C: usize> std::ops::IndexMut<(usize, usize)> for Mat<R, C> { fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 { &mut self.d[i][j] } }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut m: Mat<2, 3> = Mat { d: [[0.0; 3]; 2] };
    for i in 0..2 { for j in 0..3 { m[(i, j)] = x[i * 3 + j] * x[6]; if i > 0 { m[(i, j)] += m[(i - 1, j)] * x[7]; } } }
    m[(1, 2)] * m[(0, 1)] + m[(1, 0)]
}

}
mod trait_generic { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
trait Layer { fn apply(&self, x: f64) -> f64; #[derive_grad(wrt(self, x))] fn twice(&self, x: f64) -> f64 { self.apply(self.apply(x)) } }
#[derive(Clone, Differentiable)] struct Lin { a: f64, b: f64 }
#[derive(Clone, Differentiable)] struct Act { k: f64 }
#[derive_grad]
impl Layer for Lin { #[derive_grad(wrt(self, x))] fn apply(&self, x: f64) -> f64 { self.a * x + self.b } }
#[derive_grad]
impl Layer for Act { #[derive_grad(wrt(self, x))] fn apply(&self, x: f64) -> f64 { (self.k * x).tanh() } }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let l: Lin = Lin { a: x[0], b: x[1] };
    let a: Act = Act { k: x[2] };
    a.apply(l.apply(x[3])) * l.apply(a.apply(x[0]))
}

}
mod accum_struct { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Differentiable)]
struct Welford { n: usize, mean: f64, m2: f64 }
#[derive_grad]
impl Welford {
    fn new() -> Self { Self { n: 0, mean: 0.0, m2: 0.0 } }
    fn add(&mut self, v: f64) { self.n += 1; let d = v - self.mean; self.mean += d / self.n as f64; self.m2 += d * (v - self.mean); }
    #[derive_grad(wrt(self))]
    fn var(&self) -> f64 { if self.n < 2 { 0.0 } else { self.m2 / (self.n - 1) as f64 } }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut w = Welford::new();
    for v in x { w.add(*v * *v); }
    let a = w.var();
    w.add(a);
    w.var() * w.mean + w.n as f64 * a
}

}
mod state_machine { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, PartialEq, Debug)]
enum St { Idle, Up { left: u8 }, Down(usize) }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut st = St::Idle;
    let mut v = x[0];
    let mut peak = 0.0_f64;
    for t in 0..12 {
        st = match st {
            St::Idle if v < 1.0 => { v += x[1]; St::Up { left: 2 } }
            St::Idle => St::Down(t),
            St::Up { left: 0 } => { peak = peak.max(v); St::Down(t) }
            St::Up { left } => { v *= 1.0 + x[2] * 0.3; St::Up { left: left - 1 } }
            St::Down(since) if t - since > 2 => St::Idle,
            St::Down(since) => { v -= x[3] * v * (t - since) as f64 * 0.3; St::Down(since) }
        };
    }
    if matches!(st, St::Down(n) if n > 3) { v * peak } else { v + peak * x[4] }
}

}
mod queue_sim { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut free = [0.0_f64; 2];
    let mut t = 0.0;
    let mut wait = 0.0;
    for k in 0..6 {
        t += x[k % 2] * 0.5;
        let (i, _) = free.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).unwrap();
        let start = t.max(free[i]);
        wait += start - t;
        free[i] = start + x[2 + k % 2] * (1.0 + 0.1 * k as f64);
    }
    wait + free[0] * free[1]
}

}
mod gather_scatter { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let edges = [(0usize, 1usize), (1, 2), (2, 0), (3, 3), (0, 1), (5, 4)];
    let mut h = x.to_vec();
    for _ in 0..2 {
        let mut msg = vec![0.0; h.len()];
        let mut deg = vec![0u32; h.len()];
        for &(a, b) in &edges { msg[b] += h[a] * x[b]; deg[b] += 1; if a != b { msg[a] -= 0.5 * h[b]; } }
        for i in 0..h.len() { if deg[i] > 0 { h[i] = (h[i] + msg[i] / deg[i] as f64).tanh(); } }
    }
    h.iter().zip(x).map(|(a, b)| a * b).sum()
}

}
mod permute { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let perm = [3usize, 0, 5, 1, 4, 2];
    let mut y = x.to_vec();
    let mut seen = [false; 6];
    for s in 0..6 {
        if seen[s] { continue; }
        let mut i = s;
        let first = y[s];
        loop { seen[i] = true; let j = perm[i]; if j == s { y[i] = first * 2.0; break; } y[i] = y[j] * x[i]; i = j; }
    }
    y.iter().enumerate().map(|(i, v)| v * (i as f64 + 0.5).sqrt()).sum()
}

}
mod binsearch_pop { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    // cash flows: internal rate by Newton with a while and a fallback
    let npv = |r: f64| x.iter().enumerate().map(|(i, c)| c / (1.0 + r).powi(i as i32 + 1)).sum::<f64>() - 3.0;
    let d = |r: f64| -x.iter().enumerate().map(|(i, c)| (i as f64 + 1.0) * c / (1.0 + r).powi(i as i32 + 2)).sum::<f64>();
    let mut r = 0.1_f64;
    let mut it = 0;
    while npv(r).abs() > 1e-13 && it < 60 { r -= npv(r) / d(r); it += 1; if r < -0.9 { r = -0.5; } }
    r
}

}
mod tuple_state { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let (mut p, mut q) = ((x[0], x[1]), [x[2], x[3]]);
    for k in 0..4 {
        let old = p;
        p = (q[k % 2] * old.1, old.0);
        q[(k + 1) % 2] -= p.0 * old.0 * 0.2;
        if k == 2 { let t = q; q = [t[1], t[0]]; }
        std::mem::swap(&mut p.0, &mut q[0]);
    }
    p.0 * q[1] + p.1 * q[0]
}

}
mod long_double_shadow { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let s = x[0];
    let s = { let s = s * 2.0; let s = s * s; s + x[1] };
    for s in [1.0, 2.0] { let _ = s; }
    let t = if let Some(s) = x.get(1) { s * s } else { 0.0 };
    let r = (|s: f64| s * s)(s);
    let x = &x[1..];
    for (s, x) in x.iter().enumerate() { if s == 1 { return r * x * t + s as f64 * r; } }
    s
}

}
mod const_fn_items { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
const K: [f64; 3] = [0.5, 1.5, 2.5];
static TABLE: [[f64; 2]; 2] = [[1.0, 2.0], [3.0, 4.0]];
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    const N: usize = 3;
    fn pick(i: usize) -> f64 { TABLE[i / 2][i % 2] }
    let mut s = 0.0;
    for i in 0..N { s += K[i] * x[i] * pick(i); }
    s *= s;
    let m: [[f64; N]; 2] = [[s; N], [x[0]; N]];
    m[0][1] * m[1][2] + f64::EPSILON * s
}

}
mod short_circuit { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut log = 0;
    let mut t = x[0];
    if x[0] > 0.1 && { t *= x[1]; t > 0.2 } || { t += 100.0; log += 1; false } { t *= t; }
    let ok = t < 5.0 || { t = t.sqrt(); true };
    note(log);
    if ok { t * x[2] } else { 0.0 }
}

}
mod casts { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = (x[0] * 3.0) as usize + 1;
    let k = (x[1] as i32 - 5).rem_euclid(3) as f64;
    let u = x[2] as u8 as char as u32 as f64;
    let fine = x[0] - (x[0] * 8.0).floor() / 8.0;
    let mut s = fine * k + u;
    for i in 0..n { s = s * 0.5 + x[i % 3] * f64::from(i as u32); }
    s
}

}
const BODIES: &[Body] = &[
    ("lists1", 5, 0.3, 1.4, 3, lists1::f, lists1::f_value_and_grad, lists1::f_grad, lists1::f_vjp),
    ("swaprows", 6, 0.3, 1.4, 3, swaprows::f, swaprows::f_value_and_grad, swaprows::f_grad, swaprows::f_vjp),
    ("trapz_fns", 3, 0.3, 1.4, 3, trapz_fns::f, trapz_fns::f_value_and_grad, trapz_fns::f_grad, trapz_fns::f_vjp),
    ("poly_mul", 6, 0.3, 1.4, 3, poly_mul::f, poly_mul::f_value_and_grad, poly_mul::f_grad, poly_mul::f_vjp),
    ("matrix_index", 8, 0.3, 1.4, 3, matrix_index::f, matrix_index::f_value_and_grad, matrix_index::f_grad, matrix_index::f_vjp),
    ("trait_generic", 4, 0.3, 1.4, 3, trait_generic::f, trait_generic::f_value_and_grad, trait_generic::f_grad, trait_generic::f_vjp),
    ("accum_struct", 4, 0.3, 1.4, 3, accum_struct::f, accum_struct::f_value_and_grad, accum_struct::f_grad, accum_struct::f_vjp),
    ("state_machine", 5, 0.3, 1.4, 3, state_machine::f, state_machine::f_value_and_grad, state_machine::f_grad, state_machine::f_vjp),
    ("queue_sim", 4, 0.3, 1.4, 3, queue_sim::f, queue_sim::f_value_and_grad, queue_sim::f_grad, queue_sim::f_vjp),
    ("gather_scatter", 6, 0.3, 1.4, 3, gather_scatter::f, gather_scatter::f_value_and_grad, gather_scatter::f_grad, gather_scatter::f_vjp),
    ("permute", 6, 0.3, 1.4, 3, permute::f, permute::f_value_and_grad, permute::f_grad, permute::f_vjp),
    ("binsearch_pop", 5, 0.3, 1.4, 3, binsearch_pop::f, binsearch_pop::f_value_and_grad, binsearch_pop::f_grad, binsearch_pop::f_vjp),
    ("tuple_state", 4, 0.3, 1.4, 3, tuple_state::f, tuple_state::f_value_and_grad, tuple_state::f_grad, tuple_state::f_vjp),
    ("long_double_shadow", 3, 0.3, 1.4, 3, long_double_shadow::f, long_double_shadow::f_value_and_grad, long_double_shadow::f_grad, long_double_shadow::f_vjp),
    ("const_fn_items", 3, 0.3, 1.4, 3, const_fn_items::f, const_fn_items::f_value_and_grad, const_fn_items::f_grad, const_fn_items::f_vjp),
    ("short_circuit", 3, 0.3, 1.4, 3, short_circuit::f, short_circuit::f_value_and_grad, short_circuit::f_grad, short_circuit::f_vjp),
    ("casts", 3, 0.3, 1.4, 3, casts::f, casts::f_value_and_grad, casts::f_grad, casts::f_vjp),
];
