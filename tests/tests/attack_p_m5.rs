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
mod g1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
use num_traits::Float;
#[derive_grad]
fn quad<T: Float>(a: T, b: T, c: T) -> Option<T> { let d = b * b - T::from(4.0).unwrap() * a * c; if d < T::zero() { None } else { Some((-b + d.sqrt()) / (a + a)) } }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { match quad(x[0], x[1] + 3.0, x[2]) { Some(r) => r, None => x[3] } }

}
mod g2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
use num_traits::Float;
#[derive_grad]
fn matvec<T: Float + Default, const R: usize, const C: usize>(m: &[[T; C]; R], v: &[T; C]) -> [T; R] { let mut out = [T::zero(); R]; for i in 0..R { for j in 0..C { out[i] = out[i] + m[i][j] * v[j]; } } out }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let m: [f64; 2] = matvec(&[[x[0], x[3]], [x[1], x[4]]], &[x[2], x[3]]); m[0] * m[1] }

}
mod g3 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
use num_traits::Float;
#[derive_grad]
fn lse<T: Float + std::iter::Sum<T>>(v: &[T]) -> T { let m = v.iter().copied().fold(T::neg_infinity(), T::max); m + v.iter().map(|&x| (x - m).exp()).sum::<T>().ln() }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { lse(x) }

}
mod g4 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
use num_traits::Float;
#[derive_grad]
fn half<T: Float>(a: T, b: T) -> Option<T> { if b > T::zero() { Some(a * b) } else { None } }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { half(x[0], x[1]).unwrap_or(x[2]) }

}
const BODIES: &[Body] = &[
    ("g1", 5, 0.3, 1.4, 3, g1::f, g1::f_value_and_grad, g1::f_grad, g1::f_vjp),
    ("g2", 5, 0.3, 1.4, 3, g2::f, g2::f_value_and_grad, g2::f_grad, g2::f_vjp),
    ("g3", 5, 0.3, 1.4, 3, g3::f, g3::f_value_and_grad, g3::f_grad, g3::f_vjp),
    ("g4", 5, 0.3, 1.4, 3, g4::f, g4::f_value_and_grad, g4::f_grad, g4::f_vjp),
];
