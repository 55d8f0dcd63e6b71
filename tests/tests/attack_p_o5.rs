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
mod w1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); { let (a, b) = y.split_at_mut(2); two(&mut a[0], &mut b[1]); two(&mut b[0], &mut a[0]); } y[0] * y[1] * y[2] * y[3] }

}
mod w2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (mut a, mut b) = (x[0], x[1]); two(&mut a, &mut b); two(&mut b, &mut a); a * b }

}
mod w3 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = (x[0], x[1]); two(&mut t.0, &mut t.1); t.0 * t.1 }

}
mod w5 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = [(x[0], x[1]), (x[2], x[3])]; for (a, b) in t.iter_mut() { two(a, b); } let [p, q] = &mut t; two(&mut p.0, &mut q.1); t[0].0 * t[1].1 + t[0].1 * t[1].0 }

}
mod w6 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { dot(&x[..3], &x[1..]) * dot(x, x) + dot(&x[2..], &x[..2]) }

}
mod w7 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y = mk(4, x[0]); dot(&y, x) * dot(x, &y) * dot(&y[1..], &y) }

}
mod w8 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y = mk(4, x[0]); let z = dot(&y[1..][..2], &mk(2, x[1])); z * y[3] }

}
mod w9 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = x[0]; let k = inc(&mut a, x[1]); let l = inc(&mut a, k); a * k * l }

}
mod w10 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = x[0]; let b = a; let k = inc(&mut a, b); let c = inc(&mut a, k) * inc(&mut a, 2.0); a * c * b }

}
mod w11 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = x[0]; for i in 0..3 { if inc(&mut a, x[i]) > 2.0 { break; } a *= x[3]; } a }

}
mod w12 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = x[0]; let s = inc(&mut a, x[1]) + a * inc(&mut a, x[2]); s * a }

}
mod w13 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let s = scale(&mut y[1..3], x[0]); let t = scale(&mut y, s); y[0] * y[1] * t }

}
mod w14 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); for i in 0..3 { let k = y[i]; scale(&mut y[i..], k); } y[3] * y[2] }

}
mod w15 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); for c in y.chunks_mut(2) { let k = c[0]; scale(c, k); inc(&mut c[1], k); } y[3] * y[2] * y[0] }

}
mod w16 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut m = vec![mk(2, x[0]), mk(3, x[1])]; for r in m.iter_mut() { scale(r, x[2]); } let (a, b) = m.split_at_mut(1); two(&mut a[0][1], &mut b[0][2]); m[0][1] * m[1][2] + m[1][0] }

}
mod w17 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (a, b) = pair(x[0], x[1]); let (c, _) = pair(a, b); let (_, d) = pair(b, x[2]); c * d }

}
mod w18 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let p = pair(x[0], x[1]); let q = pair(p.0, p.0); q.1 * p.1 }

}
mod w19 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let [a, b, c] = arr(x[0]); let d = arr(b * c)[1]; d * a }

}
mod w21 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = arr(x[0]); y[1] *= arr(x[1])[1]; let z = y; y[0] = z[1] * z[2]; y.iter().zip(&z).map(|(a, b)| a * b).sum() }

}
mod w22 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = x.iter().map(|v| arr(*v)[1] * pair(*v, 2.0).1).sum(); s }

}
mod w23 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = x.iter().filter_map(|v| opt(*v, 0.7)).map(|v| v * v).sum(); s * x[0] }

}
mod w24 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = x[0]; for v in x { if let Some(t) = opt(*v, s) { s = t * 0.5; } else { s *= 0.9; } } s }

}
mod w27 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = x[0]; for k in 0..4 { match res(s, k) { Ok(v) => s = v + 0.3, Err(e) => s *= e.len() as f64 * 2.0 } } s }

}
mod w28 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = res(x[0], 2).unwrap_or(x[1]) * res(x[0], 3).unwrap(); s }

}
mod w29 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![]; for a in x { grow(&mut v, *a); } grow(&mut v, x[0]); v.iter().sum::<f64>() * v[0] }

}
mod w30 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = mk(3, x[0]); grow(&mut v, x[1]); grow(&mut v, x[2]); v[0] * v[1] + v.len() as f64 * v[v.len() - 1] }

}
mod w31 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = x.to_vec(); let s = rec(&mut v, 1); s * v[3] + v[1] }

}
mod w32 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = x.to_vec(); let s = rec(&mut v[1..], 1) * rec(&mut v[..2], 2); s * v[2] }

}
mod w33 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { sub(x[0], 2.0, x[1]) * sub(x[1], 3.0, x[0]) }

}
mod w34 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = [x[0], x[1], x[2]]; let mut m = [[0.5; 3]; 2]; let s = mat(&a, &mut m); let t = mat(&m[0].clone(), &mut m); s * t + m[1][1] }

}
mod w35 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = [x[0], x[1]]; let mut m = [[x[2]; 2]; 2]; for _ in 0..2 { let s = mat(&a, &mut m); m[0][1] += s; } m[0][1] * m[1][0] }

}
mod w36 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut p = P { a: x[0], b: [x[1], x[2]] }; let s = p.upd(x[3]); p.upd(s); p.val() * s }

}
mod w37 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut p = P { a: x[0], b: [x[1], x[2]] }; p.upd(x[3]); let q = p; p.upd(0.5); p.val() * q.val() }

}
mod w39 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut ps = [P { a: x[0], b: [x[1], x[2]] }; 2]; ps[1].upd(x[3]); for p in &mut ps { p.upd(0.7); } ps[0].val() * ps[1].val() }

}
mod w40 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut ps = [P { a: x[0], b: [x[1], x[2]] }; 2]; let [p, q] = &mut ps; two(&mut p.a, &mut q.b[0]); inc(&mut p.b[1], q.a); ps[0].val() * ps[1].val() }

}
mod w41 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut ps: Vec<P> = x.iter().map(|v| P { a: *v, b: [v * v, 1.0] }).collect(); ps[2].upd(x[0]); let s: f64 = ps.iter().map(|p| p.val()).sum(); s * s }

}
mod w42 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut ps: Vec<P> = Vec::new(); for v in x { let mut p = P { a: *v, b: [v * v, 1.0] }; p.upd(0.4); ps.push(p); } let l: P = ps.pop().unwrap(); ps[0].val() * l.val() + ps[1].a }

}
mod w43 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let g = |a: f64, b: f64| { let (p, q) = pair(a, b); p * q }; g(x[0], g(x[1], x[2])) * g(1.0, x[0]) }

}
mod w44 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut h = |a: &mut f64, k: f64| { let r = inc(a, k); *a *= r; r }; let mut a = x[0]; let mut b = x[1]; let r = h(&mut a, x[2]) + h(&mut b, x[3]); a * b * r }

}
mod w45 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v: Vec<Vec<f64>> = (1..4).map(|n| mk(n, x[n])).collect(); v.iter().map(|r| dot(r, x)).product() }

}
mod w46 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = (1..4).map(|n| mk(n, x[n])).fold(0.0, |s, r| s * r[0] + r.iter().product::<f64>()); v }

}
mod w47 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = x.iter().fold(1.0, |s, v| { let mut t = s; inc(&mut t, *v); t }); s }

}
mod w48 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = x.iter().scan(1.0, |s, v| { *s = pair(*s, *v).1; Some(*s) }).map(|v| v * v).sum(); s }

}
mod w49 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); y.sort_by(|a, b| b.total_cmp(a)); let z = dot(&y, x); y.iter_mut().for_each(|v| { inc(v, z); }); y[0] * y[3] }

}
mod w50 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let mut i = 0; while i < 3 { let (l, r) = y.split_at_mut(i + 1); two(&mut l[i], &mut r[0]); i += if r[0] > 1.0 { 1 } else { 2 }; } y.iter().product() }

}
mod w51 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r = { let mut t = x.to_vec(); let s = scale(&mut t, x[0]); t.push(s); t }; let u = &r[1..]; dot(u, &r) * u[3] }

}
mod w52 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad] fn two(a: &mut f64, b: &mut f64) { let t = *a * *b; *b = *a + 0.5 * *b; *a = t; }
#[derive_grad] fn dot(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b).map(|(p, q)| p * q * q).sum() }
#[derive_grad] fn inc(a: &mut f64, k: f64) -> f64 { *a += k * *a; *a * k }
#[derive_grad] fn scale(v: &mut [f64], k: f64) -> f64 { let mut s = 0.0; for q in v.iter_mut() { *q *= k; s += *q * *q; } s }
#[derive_grad] fn pair(a: f64, b: f64) -> (f64, f64) { (a * b, a + b * b) }
#[derive_grad] fn arr(a: f64) -> [f64; 3] { [a, a * a, a.sin()] }
#[derive_grad] fn mk(n: usize, a: f64) -> Vec<f64> { let mut v = vec![a; n]; for i in 1..n { v[i] = v[i - 1] * a; } v }
#[derive_grad] fn opt(a: f64, b: f64) -> Option<f64> { if a > b { Some(a * b) } else { None } }
#[derive_grad] fn res(a: f64, k: usize) -> Result<f64, String> { if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) } }
#[derive_grad] fn grow(v: &mut Vec<f64>, a: f64) { let l = v.last().copied().unwrap_or(1.0); v.push(l * a); if v.len() > 3 { v.truncate(2); } }
#[derive_grad] fn rec(v: &mut [f64], k: usize) -> f64 { if v.len() <= 1 { return v[0] * v[0]; } let (a, b) = v.split_at_mut(v.len() / 2); let s = rec(a, k + 1); b[0] += s * k as f64; rec(b, k + 1) * s }
#[derive_grad(wrt(b, a))] fn sub(a: f64, k: f64, b: f64) -> f64 { a * k - b * b }
#[derive_grad] fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 { for i in 0..N { m[i % 2][i] += a[i] * a[(i + 1) % N]; } m[0][0] * m[1][N - 1] }
#[derive(Clone, Copy, Differentiable)] struct P { a: f64, b: [f64; 2] }
#[derive_grad] impl P { fn upd(&mut self, k: f64) -> f64 { self.a *= k; self.b[1] += self.a; self.b.swap(0, 1); self.b[0] * k } #[derive_grad(wrt(self))] fn val(&self) -> f64 { self.a * self.b[0] - self.b[1] } #[derive_grad(wrt(self, k))] fn with(mut self, k: f64) -> Self { self.a = k * self.b[0]; self } }

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = [x[0], x[1]]; let r = &mut y; r[0] *= 2.0; inc(&mut r[1], 0.5); let q = &*r; let s = q[0] * q[1]; scale(r, s); y[0] * y[1] }

}
const BODIES: &[Body] = &[
    ("w1", 4, 0.3, 1.4, 3, w1::f, w1::f_value_and_grad, w1::f_grad, w1::f_vjp),
    ("w2", 4, 0.3, 1.4, 3, w2::f, w2::f_value_and_grad, w2::f_grad, w2::f_vjp),
    ("w3", 4, 0.3, 1.4, 3, w3::f, w3::f_value_and_grad, w3::f_grad, w3::f_vjp),
    ("w5", 4, 0.3, 1.4, 3, w5::f, w5::f_value_and_grad, w5::f_grad, w5::f_vjp),
    ("w6", 4, 0.3, 1.4, 3, w6::f, w6::f_value_and_grad, w6::f_grad, w6::f_vjp),
    ("w7", 4, 0.3, 1.4, 3, w7::f, w7::f_value_and_grad, w7::f_grad, w7::f_vjp),
    ("w8", 4, 0.3, 1.4, 3, w8::f, w8::f_value_and_grad, w8::f_grad, w8::f_vjp),
    ("w9", 4, 0.3, 1.4, 3, w9::f, w9::f_value_and_grad, w9::f_grad, w9::f_vjp),
    ("w10", 4, 0.3, 1.4, 3, w10::f, w10::f_value_and_grad, w10::f_grad, w10::f_vjp),
    ("w11", 4, 0.3, 1.4, 3, w11::f, w11::f_value_and_grad, w11::f_grad, w11::f_vjp),
    ("w12", 4, 0.3, 1.4, 3, w12::f, w12::f_value_and_grad, w12::f_grad, w12::f_vjp),
    ("w13", 4, 0.3, 1.4, 3, w13::f, w13::f_value_and_grad, w13::f_grad, w13::f_vjp),
    ("w14", 4, 0.3, 1.4, 3, w14::f, w14::f_value_and_grad, w14::f_grad, w14::f_vjp),
    ("w15", 4, 0.3, 1.4, 3, w15::f, w15::f_value_and_grad, w15::f_grad, w15::f_vjp),
    ("w16", 4, 0.3, 1.4, 3, w16::f, w16::f_value_and_grad, w16::f_grad, w16::f_vjp),
    ("w17", 4, 0.3, 1.4, 3, w17::f, w17::f_value_and_grad, w17::f_grad, w17::f_vjp),
    ("w18", 4, 0.3, 1.4, 3, w18::f, w18::f_value_and_grad, w18::f_grad, w18::f_vjp),
    ("w19", 4, 0.3, 1.4, 3, w19::f, w19::f_value_and_grad, w19::f_grad, w19::f_vjp),
    ("w21", 4, 0.3, 1.4, 3, w21::f, w21::f_value_and_grad, w21::f_grad, w21::f_vjp),
    ("w22", 4, 0.3, 1.4, 3, w22::f, w22::f_value_and_grad, w22::f_grad, w22::f_vjp),
    ("w23", 4, 0.3, 1.4, 3, w23::f, w23::f_value_and_grad, w23::f_grad, w23::f_vjp),
    ("w24", 4, 0.3, 1.4, 3, w24::f, w24::f_value_and_grad, w24::f_grad, w24::f_vjp),
    ("w27", 4, 0.3, 1.4, 3, w27::f, w27::f_value_and_grad, w27::f_grad, w27::f_vjp),
    ("w28", 4, 0.3, 1.4, 3, w28::f, w28::f_value_and_grad, w28::f_grad, w28::f_vjp),
    ("w29", 4, 0.3, 1.4, 3, w29::f, w29::f_value_and_grad, w29::f_grad, w29::f_vjp),
    ("w30", 4, 0.3, 1.4, 3, w30::f, w30::f_value_and_grad, w30::f_grad, w30::f_vjp),
    ("w31", 4, 0.3, 1.4, 3, w31::f, w31::f_value_and_grad, w31::f_grad, w31::f_vjp),
    ("w32", 4, 0.3, 1.4, 3, w32::f, w32::f_value_and_grad, w32::f_grad, w32::f_vjp),
    ("w33", 4, 0.3, 1.4, 3, w33::f, w33::f_value_and_grad, w33::f_grad, w33::f_vjp),
    ("w34", 4, 0.3, 1.4, 3, w34::f, w34::f_value_and_grad, w34::f_grad, w34::f_vjp),
    ("w35", 4, 0.3, 1.4, 3, w35::f, w35::f_value_and_grad, w35::f_grad, w35::f_vjp),
    ("w36", 4, 0.3, 1.4, 3, w36::f, w36::f_value_and_grad, w36::f_grad, w36::f_vjp),
    ("w37", 4, 0.3, 1.4, 3, w37::f, w37::f_value_and_grad, w37::f_grad, w37::f_vjp),
    ("w39", 4, 0.3, 1.4, 3, w39::f, w39::f_value_and_grad, w39::f_grad, w39::f_vjp),
    ("w40", 4, 0.3, 1.4, 3, w40::f, w40::f_value_and_grad, w40::f_grad, w40::f_vjp),
    ("w41", 4, 0.3, 1.4, 3, w41::f, w41::f_value_and_grad, w41::f_grad, w41::f_vjp),
    ("w42", 4, 0.3, 1.4, 3, w42::f, w42::f_value_and_grad, w42::f_grad, w42::f_vjp),
    ("w43", 4, 0.3, 1.4, 3, w43::f, w43::f_value_and_grad, w43::f_grad, w43::f_vjp),
    ("w44", 4, 0.3, 1.4, 3, w44::f, w44::f_value_and_grad, w44::f_grad, w44::f_vjp),
    ("w45", 4, 0.3, 1.4, 3, w45::f, w45::f_value_and_grad, w45::f_grad, w45::f_vjp),
    ("w46", 4, 0.3, 1.4, 3, w46::f, w46::f_value_and_grad, w46::f_grad, w46::f_vjp),
    ("w47", 4, 0.3, 1.4, 3, w47::f, w47::f_value_and_grad, w47::f_grad, w47::f_vjp),
    ("w48", 4, 0.3, 1.4, 3, w48::f, w48::f_value_and_grad, w48::f_grad, w48::f_vjp),
    ("w49", 4, 0.3, 1.4, 3, w49::f, w49::f_value_and_grad, w49::f_grad, w49::f_vjp),
    ("w50", 4, 0.3, 1.4, 3, w50::f, w50::f_value_and_grad, w50::f_grad, w50::f_vjp),
    ("w51", 4, 0.3, 1.4, 3, w51::f, w51::f_value_and_grad, w51::f_grad, w51::f_vjp),
    ("w52", 4, 0.3, 1.4, 3, w52::f, w52::f_value_and_grad, w52::f_grad, w52::f_vjp),
];
