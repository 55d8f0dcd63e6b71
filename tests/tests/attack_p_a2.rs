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
mod step3b { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn g(x: &mut [f64], n: usize) {
    if n == 1 { return; }
    for i in (0..n).step_by(2) { x[i] += x[i + 1] * x[i]; }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); g(&mut y, x.len()); y[0] * y[1] }

}
mod step3e { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn g(x: &mut [f64], n: usize) {
    let m = n / 2;
    x[0] *= x[1];
    for i in (0..m).step_by(2) { x[i] += x[i + 1] * x[i]; }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); g(&mut y, x.len()); y[0] * y[1] }

}
mod softdtw { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn softmin3(a: f64, b: f64, c: f64, gamma: f64) -> f64 {
    let m = a.min(b).min(c);
    m - gamma * ((-(a - m) / gamma).exp() + (-(b - m) / gamma).exp() + (-(c - m) / gamma).exp()).ln()
}
#[derive_grad(wrt(x, y))]
fn soft_dtw(x: &[f64], y: &[f64], gamma: f64) -> f64 {
    let (n, m) = (x.len(), y.len());
    let mut r = vec![vec![1e10; m + 1]; n + 1];
    r[0][0] = 0.0;
    for i in 1..=n {
        for j in 1..=m {
            let d = (x[i - 1] - y[j - 1]).powi(2);
            r[i][j] = d + softmin3(r[i - 1][j], r[i][j - 1], r[i - 1][j - 1], gamma);
        }
    }
    r[n][m]
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { soft_dtw(&x[..5], &x[5..], 0.3) }

}
mod dtw_rolling { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let (a, b) = x.split_at(4);
    let inf = f64::INFINITY;
    let mut prev = vec![inf; b.len() + 1];
    let mut cur = vec![inf; b.len() + 1];
    prev[0] = 0.0;
    for &ai in a {
        cur[0] = inf;
        for (j, &bj) in b.iter().enumerate() {
            let best = prev[j].min(prev[j + 1]).min(cur[j]);
            cur[j + 1] = (ai - bj).abs() + best;
        }
        std::mem::swap(&mut prev, &mut cur);
    }
    prev[b.len()]
}

}
mod ctc { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn logaddexp(a: f64, b: f64) -> f64 {
    if a == f64::NEG_INFINITY { return b; }
    if b == f64::NEG_INFINITY { return a; }
    let (hi, lo) = if a > b { (a, b) } else { (b, a) };
    hi + (lo - hi).exp().ln_1p()
}
#[derive_grad(wrt(logits))]
fn ctc(logits: &[[f64; 3]], labels: &[usize]) -> f64 {
    const BLANK: usize = 0;
    let ext: Vec<usize> = labels.iter().flat_map(|&l| [BLANK, l]).chain(std::iter::once(BLANK)).collect();
    let s = ext.len();
    let lp: Vec<Vec<f64>> = logits.iter().map(|row| {
        let m = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let z = row.iter().map(|v| (v - m).exp()).sum::<f64>().ln() + m;
        row.iter().map(|v| v - z).collect()
    }).collect();
    let mut alpha = vec![f64::NEG_INFINITY; s];
    alpha[0] = lp[0][BLANK];
    if s > 1 { alpha[1] = lp[0][ext[1]]; }
    for t in 1..lp.len() {
        let mut next = vec![f64::NEG_INFINITY; s];
        for i in 0..s {
            let mut a = alpha[i];
            if i > 0 { a = logaddexp(a, alpha[i - 1]); }
            if i > 1 && ext[i] != BLANK && ext[i] != ext[i - 2] { a = logaddexp(a, alpha[i - 2]); }
            next[i] = a + lp[t][ext[i]];
        }
        alpha = next;
    }
    -logaddexp(alpha[s - 1], alpha[s - 2])
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let rows: Vec<[f64; 3]> = x.chunks_exact(3).map(|c| [c[0], c[1], c[2]]).collect();
    ctc(&rows, &[1, 2])
}

}
mod viterbi { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let trans = &x[..4];
    let emit = &x[4..];
    let mut score = [emit[0], emit[1]];
    let mut back: Vec<[usize; 2]> = vec![];
    for t in 1..4 {
        let mut next = [0.0; 2];
        let mut bp = [0; 2];
        for j in 0..2 {
            let (mut best, mut arg) = (f64::NEG_INFINITY, 0);
            for i in 0..2 {
                let s = score[i] + trans[i * 2 + j];
                if s > best { best = s; arg = i; }
            }
            next[j] = best + emit[t * 2 + j];
            bp[j] = arg;
        }
        score = next;
        back.push(bp);
    }
    let mut last = if score[0] >= score[1] { 0 } else { 1 };
    let mut total = score[last] * score[last];
    for bp in back.iter().rev() { last = bp[last]; total += emit[last] * 0.5; }
    total
}

}
mod hmm { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn log_sum(xs: &[f64]) -> f64 {
    let m = xs.iter().cloned().fold(f64::MIN, f64::max);
    m + xs.iter().map(|x| (x - m).exp()).sum::<f64>().ln()
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let k = 3;
    let trans: Vec<Vec<f64>> = x[..9].chunks(k).map(|row| { let z = log_sum(row); row.iter().map(|r| r - z).collect() }).collect();
    let means = &x[9..];
    let obs = [0.3, 1.2, 0.8, 0.1];
    let emit = |s: usize, o: f64| -0.5 * (o - means[s]) * (o - means[s]);
    let mut alpha: Vec<f64> = (0..k).map(|s| emit(s, obs[0]) - (k as f64).ln()).collect();
    for &o in &obs[1..] {
        alpha = (0..k).map(|j| {
            let terms: Vec<f64> = (0..k).map(|i| alpha[i] + trans[i][j]).collect();
            log_sum(&terms) + emit(j, o)
        }).collect();
    }
    -log_sum(&alpha)
}

}
mod svm_hinge { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let (w, b) = (&x[..3], x[3]);
    let data: [([f64; 3], i8); 4] = [([0.1, 0.5, 1.0], 1), ([1.0, -0.3, 0.2], -1), ([0.4, 0.4, -0.9], 1), ([-1.0, 0.0, 0.3], -1)];
    let c = 0.5;
    let hinge: f64 = data.iter().map(|(xi, yi)| {
        let margin = f64::from(*yi) * (w.iter().zip(xi).map(|(a, b)| a * b).sum::<f64>() + b);
        (1.0 - margin).max(0.0)
    }).sum();
    0.5 * w.iter().map(|v| v.powi(2)).sum::<f64>() + c * hinge
}

}
mod gru { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Differentiable)]
pub struct Gru { wz: Vec<f64>, wr: Vec<f64>, wh: Vec<f64>, #[grad(skip)] name: String, hidden: usize }
fn check(g: &Gru) -> bool { g.name.len() == 3 }
#[derive_grad]
impl Gru {
    #[derive_grad(wrt(self, h, x))]
    fn step(&self, h: &[f64], x: f64) -> Vec<f64> {
        debug_assert!(check(self));
        let sig = |v: f64| 1.0 / (1.0 + (-v).exp());
        let mut out = Vec::with_capacity(self.hidden);
        for i in 0..self.hidden {
            let o = i * 3;
            let z = sig(self.wz[o] * x + self.wz[o + 1] * h[i] + self.wz[o + 2]);
            let r = sig(self.wr[o] * x + self.wr[o + 1] * h[i] + self.wr[o + 2]);
            let c = (self.wh[o] * x + self.wh[o + 1] * (r * h[i]) + self.wh[o + 2]).tanh();
            out.push((1.0 - z) * h[i] + z * c);
        }
        out
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let g = Gru { wz: x[..6].to_vec(), wr: x[6..12].to_vec(), wh: x[12..].to_vec(), name: "gru".to_string(), hidden: 2 };
    let mut h = vec![0.0; g.hidden];
    for t in [0.3, -0.5, 0.9] { h = g.step(&h, t); }
    h.iter().zip([1.0, -1.0]).map(|(a, t)| (a - t).powi(2)).sum()
}

}
mod rkf45 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// adaptive Runge-Kutta-Fehlberg of a scalar ODE with state-dependent step control
#[derive_grad]
fn deriv(t: f64, y: f64, p: &[f64]) -> f64 { p[0] * y - p[1] * y * y + (p[2] * t).sin() }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let (mut t, mut y) = (0.0_f64, x[3]);
    let end = 1.0;
    let mut h = 0.3_f64;
    let mut rejected = 0;
    while t < end {
        if t + h > end { h = end - t; }
        let k1 = h * deriv(t, y, x);
        let k2 = h * deriv(t + h / 2.0, y + k1 / 2.0, x);
        let k3 = h * deriv(t + 3.0 * h / 4.0, y + 3.0 * k2 / 4.0, x);
        let y3 = y + (2.0 * k1 + 3.0 * k2 + 4.0 * k3) / 9.0;
        let k4 = h * deriv(t + h, y3, x);
        let err = (-5.0 / 72.0 * k1 + k2 / 12.0 + k3 / 9.0 - k4 / 8.0).abs();
        if err <= 5e-4 || rejected > 50 {
            t += h;
            y = y3;
        } else {
            rejected += 1;
        }
        let factor = if err > 1e-3 { 0.5 } else if err < 1e-4 { 1.5 } else { 1.0 };
        h *= factor;
    }
    y * y + rejected as f64 * 0.0
}

}
mod newton { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn newton(a: f64, b: f64, c: f64) -> Option<f64> {
    let g = |t: f64| t.powi(3) + a * t - b;
    let dg = |t: f64| 3.0 * t * t + a;
    let mut t = c;
    for _ in 0..50 {
        let step = g(t) / dg(t);
        t -= step;
        if step.abs() < 1e-14 { return Some(t); }
    }
    None
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let Some(root) = newton(x[0], x[1], x[2]) else { return f64::NAN * x[0] };
    root * root + x[0]
}

}
mod bisect { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let g = |t: f64| t * t * t + x[0] * t - 2.0;
    let (mut lo, mut hi) = (0.0, 2.0);
    let root = loop {
        let mid = 0.5 * (lo + hi);
        if hi - lo < 1e-3 { break mid; }
        if g(mid) > 0.0 { hi = mid } else { lo = mid }
    };
    // one Newton step makes it differentiable
    let r = root - g(root) / (3.0 * root * root + x[0]);
    r * x[1]
}

}
const BODIES: &[Body] = &[
    ("step3b", 8, 0.3, 1.4, 3, step3b::f, step3b::f_value_and_grad, step3b::f_grad, step3b::f_vjp),
    ("step3e", 8, 0.3, 1.4, 3, step3e::f, step3e::f_value_and_grad, step3e::f_grad, step3e::f_vjp),
    ("softdtw", 9, 0.3, 1.4, 3, softdtw::f, softdtw::f_value_and_grad, softdtw::f_grad, softdtw::f_vjp),
    ("dtw_rolling", 9, 0.3, 1.4, 3, dtw_rolling::f, dtw_rolling::f_value_and_grad, dtw_rolling::f_grad, dtw_rolling::f_vjp),
    ("ctc", 12, 0.3, 1.4, 3, ctc::f, ctc::f_value_and_grad, ctc::f_grad, ctc::f_vjp),
    ("viterbi", 13, 0.3, 1.4, 3, viterbi::f, viterbi::f_value_and_grad, viterbi::f_grad, viterbi::f_vjp),
    ("hmm", 12, 0.3, 1.4, 3, hmm::f, hmm::f_value_and_grad, hmm::f_grad, hmm::f_vjp),
    ("svm_hinge", 4, -1.0, 1.0, 3, svm_hinge::f, svm_hinge::f_value_and_grad, svm_hinge::f_grad, svm_hinge::f_vjp),
    ("gru", 18, 0.3, 1.4, 3, gru::f, gru::f_value_and_grad, gru::f_grad, gru::f_vjp),
    ("rkf45", 4, 0.3, 1.4, 3, rkf45::f, rkf45::f_value_and_grad, rkf45::f_grad, rkf45::f_vjp),
    ("newton", 3, 0.3, 1.4, 3, newton::f, newton::f_value_and_grad, newton::f_grad, newton::f_vjp),
    ("bisect", 2, 0.3, 1.4, 3, bisect::f, bisect::f_value_and_grad, bisect::f_grad, bisect::f_vjp),
];
