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
mod q83 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y = x.iter().min_by_key(|v| (**v * 10.0) as i64).unwrap(); y * y * x[0] }

}
mod q102 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = 1.0; let n = [1usize, 2].iter().map(|&i| { t *= x[i]; i }).last(); t * n.unwrap() as f64 }

}
mod q105 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = 1.0; let n = [3usize, 1, 2].iter().copied().reduce(|a, b| { t *= x[b]; a + b }); t * n.unwrap() as f64 }

}
mod q120 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = 1.0; let o = (0..3).skip_while(|&i| { t *= x[i]; i < 1 }).next(); t * o.unwrap() as f64 }

}
mod q121 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = 1.0; let o = (0..3).map(|i| { t *= x[i]; i }).nth(1); t * o.unwrap() as f64 }

}
mod q122 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = 1.0; let o = (0..3).map(|i| { t *= x[i]; i }).min_by_key(|k| 5 - k); t * o.unwrap() as f64 }

}
const BODIES: &[Body] = &[
    ("q83", 4, 0.3, 1.4, 3, q83::f, q83::f_value_and_grad, q83::f_grad, q83::f_vjp),
    ("q102", 4, 0.3, 1.4, 3, q102::f, q102::f_value_and_grad, q102::f_grad, q102::f_vjp),
    ("q105", 4, 0.3, 1.4, 3, q105::f, q105::f_value_and_grad, q105::f_grad, q105::f_vjp),
    ("q120", 4, 0.3, 1.4, 3, q120::f, q120::f_value_and_grad, q120::f_grad, q120::f_vjp),
    ("q121", 4, 0.3, 1.4, 3, q121::f, q121::f_value_and_grad, q121::f_grad, q121::f_vjp),
    ("q122", 4, 0.3, 1.4, 3, q122::f, q122::f_value_and_grad, q122::f_grad, q122::f_vjp),
];
