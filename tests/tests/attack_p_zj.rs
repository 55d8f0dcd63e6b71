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
mod j5 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] pub struct Range { lo: f64, hi: f64 }
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let r: Range = Range { lo: x[0], hi: x[1] }; r.lo * r.hi * x[2] }

}
mod j6 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] pub struct Duration { s: f64 }
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let r: Duration = Duration { s: x[0] }; r.s * x[2] }

}
mod j10 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let g: fn(f64) -> f64 = f64::sin; g(x[0]) * x[1] }

}
mod j12 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] fn sq(a: f64) -> f64 { a * a } 
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let g: fn(f64) -> f64 = sq; let v = g(x[0]); v * x[1] }

}
mod j13 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let a = x[0]; let g: &dyn Fn(f64) -> f64 = &|v| v * a; let v = g(2.0); v * x[1] }

}
mod j26 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let mut t = 0.0; let m: usize = x.iter().map(|v| { t += *v; 1 }).sum(); t * x[1] * m as f64 }

}
mod j27 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let mut t = 0.0; let m: bool = x.iter().map(|v| { t += *v; *v > 0.5 }).fold(true, |a, b| a && b); if m { t * x[1] } else { t } }

}
mod j28 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let mut t = 0.0; let a: [usize; 2] = std::array::from_fn(|i| { t += x[i]; i }); t * x[1] * a[1] as f64 }

}
mod j29 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let mut t = 0.0; let a: [usize; 2] = [x[0], x[1]].map(|v| { t += v; 1 }); t * x[1] * a[1] as f64 }

}
mod j30 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let mut t = 0.0; let a = [x[0], x[1]].map(|v| { t += v; 1 }).len(); t * x[1] * a as f64 }

}
mod j32 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad] pub fn f(x: &[f64]) -> f64 { let mut best = 0usize; let mut m = f64::MIN; (0..3).for_each(|i| if x[i] > m { m = x[i]; best = i; }); m * x[best] }

}
const BODIES: &[Body] = &[
    ("j5", 3, 0.3, 1.4, 3, j5::f, j5::f_value_and_grad, j5::f_grad, j5::f_vjp),
    ("j6", 3, 0.3, 1.4, 3, j6::f, j6::f_value_and_grad, j6::f_grad, j6::f_vjp),
    ("j10", 3, 0.3, 1.4, 3, j10::f, j10::f_value_and_grad, j10::f_grad, j10::f_vjp),
    ("j12", 3, 0.3, 1.4, 3, j12::f, j12::f_value_and_grad, j12::f_grad, j12::f_vjp),
    ("j13", 3, 0.3, 1.4, 3, j13::f, j13::f_value_and_grad, j13::f_grad, j13::f_vjp),
    ("j26", 3, 0.3, 1.4, 3, j26::f, j26::f_value_and_grad, j26::f_grad, j26::f_vjp),
    ("j27", 3, 0.3, 1.4, 3, j27::f, j27::f_value_and_grad, j27::f_grad, j27::f_vjp),
    ("j28", 3, 0.3, 1.4, 3, j28::f, j28::f_value_and_grad, j28::f_grad, j28::f_vjp),
    ("j29", 3, 0.3, 1.4, 3, j29::f, j29::f_value_and_grad, j29::f_grad, j29::f_vjp),
    ("j30", 3, 0.3, 1.4, 3, j30::f, j30::f_value_and_grad, j30::f_grad, j30::f_vjp),
    ("j32", 3, 0.3, 1.4, 3, j32::f, j32::f_value_and_grad, j32::f_grad, j32::f_vjp),
];
