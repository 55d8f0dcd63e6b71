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
mod bs2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, PartialEq)]
enum Kind { Call, Put }
#[derive_grad]
fn norm_cdf(x: f64) -> f64 { 0.5 * derive_grad::erfc(-x / std::f64::consts::SQRT_2) }
#[derive_grad(wrt(spot, strike, rate, vol, t))]
fn price(spot: f64, strike: f64, rate: f64, vol: f64, t: f64, kind: Kind) -> Result<f64, String> {
    if vol <= 0.0 || t <= 0.0 { return Err(format!("bad vol {vol} or time {t}")); }
    let sqrt_t = t.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * vol.powi(2)) * t) / (vol * sqrt_t);
    let d2 = d1 - vol * sqrt_t;
    let df = (-rate * t).exp();
    Ok(match kind {
        Kind::Call => spot * norm_cdf(d1) - strike * df * norm_cdf(d2),
        Kind::Put => strike * df * norm_cdf(-d2) - spot * norm_cdf(-d1),
    })
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for (i, kind) in [Kind::Call, Kind::Put, Kind::Call].into_iter().enumerate() {
        match price(x[0], x[1] + 0.1 * i as f64, x[2], x[3], x[4] - 0.3 * i as f64, kind) {
            Ok(p) => total += p * p,
            Err(_) => total += x[0],
        }
    }
    total
}

}
mod crf2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
pub struct Sentence<'a> { tags: &'a [usize] }
#[derive_grad(wrt(t, e))]
fn crf<const K: usize>(t: &[[f64; K]; K], e: &[[f64; K]], s: &Sentence<'_>) -> f64 {
    let mut gold = e[0][s.tags[0]];
    for (i, w) in s.tags.windows(2).enumerate() { gold += t[w[0]][w[1]] + e[i + 1][w[1]]; }
    let mut alpha = e[0];
    for row in &e[1..] {
        let mut next = [0.0; K];
        for (j, n) in next.iter_mut().enumerate() {
            let mut m = f64::NEG_INFINITY;
            for i in 0..K { m = m.max(alpha[i] + t[i][j]); }
            let mut z = 0.0;
            for i in 0..K { z += (alpha[i] + t[i][j] - m).exp(); }
            *n = m + z.ln() + row[j];
        }
        alpha = next;
    }
    let z: f64 = alpha.iter().map(|a| a.exp()).sum();
    z.ln() - gold
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let t = [[x[0], x[1]], [x[2], x[3]]];
    let mut e = Vec::new();
    let mut i = 4;
    while i + 2 <= x.len() { e.push([x[i], x[i + 1]]); i += 2; }
    crf(&t, &e, &Sentence { tags: &[0, 1, 1, 0] }) * x[12]
}

}
mod mlp3 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Differentiable)]
pub struct Dense<const I: usize, const O: usize> { w: [[f64; I]; O], b: [f64; O] }
#[derive_grad]
impl<const I: usize, const O: usize> Dense<I, O> {
    #[derive_grad(wrt(self, x))]
    fn forward(&self, x: &[f64; I]) -> [f64; O] {
        let mut y = self.b;
        for (y, row) in y.iter_mut().zip(&self.w) { *y += row.iter().zip(x).map(|(a, b)| a * b).sum::<f64>(); }
        y
    }
}
#[derive(Clone, Differentiable)]
pub struct Net { l1: Dense<3, 4>, l2: Dense<4, 2> }
#[derive_grad]
impl Net {
    #[derive_grad(wrt(self))]
    fn loss(&self, x: &[f64; 3], label: usize) -> f64 {
        let mut h = self.l1.forward(x);
        for v in &mut h { *v = v.tanh(); }
        let o = self.l2.forward(&h);
        let m = o.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let lse = o.iter().map(|v| (v - m).exp()).sum::<f64>().ln() + m;
        lse - o[label]
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut n = Net { l1: Dense { w: [[0.0; 3]; 4], b: [0.0; 4] }, l2: Dense { w: [[0.1; 4]; 2], b: [0.0; 2] } };
    let mut it = 0;
    for r in 0..4 { for c in 0..3 { n.l1.w[r][c] = x[it]; it += 1; } n.l1.b[r] = x[it]; it += 1; }
    for r in 0..2 { for c in 0..4 { n.l2.w[r][c] += x[it]; it += 1; } n.l2.b[r] = x[it]; it += 1; }
    n.loss(&[0.5, -0.3, 0.8], 0) + n.loss(&[-0.5, 0.1, 0.2], 1)
}

}
mod attention2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
const T: usize = 3; const D: usize = 2;
#[derive_grad]
fn matmul<const A: usize, const B: usize, const C: usize>(a: &[[f64; B]; A], b: &[[f64; C]; B]) -> [[f64; C]; A] {
    let mut out = [[0.0; C]; A];
    for i in 0..A { for j in 0..C { out[i][j] = (0..B).map(|k| a[i][k] * b[k][j]).sum(); } }
    out
}
#[derive_grad]
fn softmax_row<const N: usize>(row: [f64; N]) -> [f64; N] {
    let m = row.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let e = row.map(|v| (v - m).exp());
    let s: f64 = e.iter().sum();
    e.map(|v| v / s)
}
#[derive_grad]
fn layer_norm<const N: usize>(x: &[f64; N], g: f64, b: f64) -> [f64; N] {
    let mean = x.iter().sum::<f64>() / N as f64;
    let var = x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / N as f64;
    let inv = (var + 1e-3).sqrt().recip();
    x.map(|v| (v - mean) * inv * g + b)
}
#[derive_grad]
fn attention(x: &[[f64; D]; T], wq: &[[f64; D]; D], wk: &[[f64; D]; D], wv: &[[f64; D]; D]) -> [[f64; D]; T] {
    let (q, k, v) = (matmul(x, wq), matmul(x, wk), matmul(x, wv));
    let mut out = [[0.0; D]; T];
    for i in 0..T {
        let mut scores = [f64::NEG_INFINITY; T];
        for j in 0..=i { scores[j] = q[i].iter().zip(&k[j]).map(|(a, b)| a * b).sum::<f64>() / (D as f64).sqrt(); }
        let p = softmax_row(scores);
        for (j, pj) in p.iter().enumerate().take(i + 1) { for d in 0..D { out[i][d] += pj * v[j][d]; } }
    }
    out
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let m = |o: usize| [[x[o], x[o + 1]], [x[o + 2], x[o + 3]]];
    let seq = [[x[12], x[13]], [x[14], x[15]], [x[16], x[17]]];
    let att = attention(&seq, &m(0), &m(4), &m(8));
    let mut total = 0.0;
    for (row, res) in att.iter().zip(&seq) {
        let mut r = *row;
        for (a, b) in r.iter_mut().zip(res) { *a += b; }
        let n = layer_norm(&r, x[18], x[19]);
        total += n[0] * x[20] + n[1] * n[1] * x[21] + (n[0] * x[22]).tanh() * x[23];
    }
    total
}

}
mod fft2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn recursive(data: &mut [f64], iter: usize, sign: f64) {
    let n = data.len();
    let half = n / 2;
    if iter == 1 { return; }
    {
        let (lo, hi) = data.split_at_mut(half);
        recursive(lo, iter / 2, sign);
        recursive(hi, iter / 2, sign);
    }
    let wtemp = (std::f64::consts::PI / iter as f64).sin() * sign;
    let wpi = (2.0 * std::f64::consts::PI / iter as f64).sin() * -sign;
    let wpr = -2.0 * wtemp * wtemp;
    let mut wr = 1.0;
    let mut wi = 0.0;
    let mut i = 0;
    while i < iter {
        let tempr = data[i + iter] * wr - data[i + iter + 1] * wi;
        let tempi = data[i + iter] * wi + data[i + iter + 1] * wr;
        data[i + iter] = data[i] - tempr;
        data[i + iter + 1] = data[i + 1] - tempi;
        data[i] += tempr;
        data[i + 1] += tempi;
        let wt = wr;
        wr += wr * wpr - wi * wpi;
        wi += wi * wpr + wt * wpi;
        i += 2;
    }
}
#[derive_grad]
fn scramble(data: &mut [f64]) {
    let n = data.len() / 2;
    let mut j = 1;
    let mut i = 1;
    while i < 2 * n {
        if j > i { data.swap(j - 1, i - 1); data.swap(j, i); }
        let mut m = n;
        while m >= 2 && j > m { j -= m; m >>= 1; }
        j += m;
        i += 2;
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut data = x.to_vec();
    scramble(&mut data);
    recursive(&mut data, x.len() / 2, 1.0);
    let mut s = 0.0;
    for (i, d) in data.iter().enumerate() { s += d * d * (i + 1) as f64; }
    s
}

}
mod lstm2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn sigmoid(x: f64) -> f64 { 1.0 / (1.0 + (-x).exp()) }
#[derive_grad]
fn lstm_model(hsize: usize, weight: &[f64], bias: &[f64], hidden: &mut [f64], cell: &mut [f64], input: &[f64]) {
    let mut gates = vec![0.0; 4 * hsize];
    let (forget, rest) = gates.split_at_mut(hsize);
    let (ingate, rest) = rest.split_at_mut(hsize);
    let (outgate, change) = rest.split_at_mut(hsize);
    for i in 0..hsize {
        forget[i] = sigmoid(input[i] * weight[i] + bias[i]);
        ingate[i] = sigmoid(hidden[i] * weight[hsize + i] + bias[hsize + i]);
        outgate[i] = sigmoid(input[i] * weight[2 * hsize + i] + bias[2 * hsize + i]);
        change[i] = (hidden[i] * weight[3 * hsize + i] + bias[3 * hsize + i]).tanh();
    }
    for i in 0..hsize {
        cell[i] = cell[i] * forget[i] + ingate[i] * change[i];
    }
    for i in 0..hsize {
        hidden[i] = outgate[i] * cell[i].tanh();
    }
}
#[derive_grad(wrt(main_params, state, input, ypred))]
fn lstm_predict(l: usize, b: usize, main_params: &[f64], state: &mut [f64], input: &[f64], ypred: &mut [f64]) {
    for i in 0..b { ypred[i] = input[i] * 0.5; }
    for i in 0..l {
        let w = &main_params[i * 8 * b..(i + 1) * 8 * b];
        let (weight, bias) = w.split_at(4 * b);
        let s = &mut state[2 * i * b..2 * (i + 1) * b];
        let (h, c) = s.split_at_mut(b);
        lstm_model(b, weight, bias, h, c, ypred);
        ypred.copy_from_slice(h);
    }
}
#[derive_grad(wrt(main_params))]
fn objective(l: usize, c: usize, b: usize, main_params: &[f64], state: &[f64], seq: &[f64]) -> f64 {
    let mut total = 0.0;
    let mut st = state.to_vec();
    let mut ypred = vec![0.0; b];
    let mut ynorm = vec![0.0; b];
    let limit = (c - 1) * b;
    for j in 0..c - 1 {
        let t = j * b;
        lstm_predict(l, b, main_params, &mut st, &seq[t..t + b], &mut ypred);
        let mut lse = 0.0;
        for i in 0..b { lse += ypred[i].exp(); }
        let lse = (2.0 + lse).ln();
        for i in 0..b { ynorm[i] = ypred[i] - lse; }
        let ygold = &seq[t + b..t + 2 * b];
        for i in 0..b { total += ygold[i] * ynorm[i]; }
    }
    -total / limit as f64
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let seq = [0.1, 0.5, 0.7, 0.2, 0.9, 0.3, 0.4, 0.8];
    let state = [0.3, 0.1, 0.2, 0.5, 0.2, 0.1, 0.4, 0.3];
    objective(2, 4, 2, x, &state, &seq)
}

}
const BODIES: &[Body] = &[
    ("bs2", 5, 0.4, 1.2, 3, bs2::f, bs2::f_value_and_grad, bs2::f_grad, bs2::f_vjp),
    ("crf2", 13, 0.3, 1.4, 3, crf2::f, crf2::f_value_and_grad, crf2::f_grad, crf2::f_vjp),
    ("mlp3", 27, 0.3, 1.4, 3, mlp3::f, mlp3::f_value_and_grad, mlp3::f_grad, mlp3::f_vjp),
    ("attention2", 24, 0.3, 1.4, 3, attention2::f, attention2::f_value_and_grad, attention2::f_grad, attention2::f_vjp),
    ("fft2", 16, 0.3, 1.4, 3, fft2::f, fft2::f_value_and_grad, fft2::f_grad, fft2::f_vjp),
    ("lstm2", 32, 0.3, 1.4, 3, lstm2::f, lstm2::f_value_and_grad, lstm2::f_grad, lstm2::f_vjp),
];
