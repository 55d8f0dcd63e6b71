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
mod r1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] struct V { a: f64 } #[derive_grad] impl V { #[derive_grad(wrt(self))] fn floor(self) -> V { V { a: self.a * self.a } } #[derive_grad(wrt(self))] fn abs(self) -> f64 { self.a * 3.0 } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = V { a: x[0] }; v.floor().a * v.abs() * x[1] }

}
mod r7 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] struct V { a: f64, b: f64 } #[derive_grad] impl V { #[derive_grad(wrt(self))] fn first(&self) -> f64 { self.a } #[derive_grad(wrt(self))] fn last(&self) -> f64 { self.b * 2.0 } #[derive_grad(wrt(self))] fn get(&self, i: usize) -> f64 { if i == 0 { self.a } else { self.b } } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = V { a: x[0], b: x[1] }; v.first() * v.last() * v.get(1) }

}
mod r8 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] struct V { a: f64, b: f64 } #[derive_grad] impl V { #[derive_grad(wrt(self))] fn min(&self) -> f64 { self.a } #[derive_grad(wrt(self))] fn sum(&self) -> f64 { self.b * 2.0 } #[derive_grad(wrt(self))] fn map(&self, i: f64) -> f64 { self.a * i } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = V { a: x[0], b: x[1] }; v.min() * v.sum() * v.map(2.0) }

}
mod r10 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] struct V { a: f64, b: f64 } #[derive_grad] impl V { fn insert(&mut self, v: f64) -> bool { self.a *= v; true } fn clear(&mut self) { self.b *= 2.0; } fn pop(&mut self) -> f64 { self.a * self.b } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = V { a: x[0], b: x[1] }; v.insert(x[2]); v.clear(); v.pop() * x[3] }

}
mod r11 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)] struct V { a: f64, b: f64 } #[derive_grad] impl V { fn next(&mut self) -> f64 { self.a *= self.b; self.a } fn take(&mut self) -> f64 { self.b *= 2.0; self.b } fn truncate(&mut self, n: usize) { self.a *= n as f64; } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = V { a: x[0], b: x[1] }; let p = v.next(); let q = v.take(); v.truncate(3); p * q * v.a }

}
mod r23 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
struct W(f64); impl std::str::FromStr for W { type Err = (); fn from_str(_: &str) -> Result<W, ()> { Ok(W(2.0)) } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let w: W = "a".parse().unwrap(); w.0 * x[1] * x[0] }

}
mod r32 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: String = format!("{:.17}", x[0]); let v: f64 = s.parse().unwrap(); v * x[1] }

}
mod r35 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let n = (x[0] * 1e6) as i64; let v = n as f64 * 1e-6; v * 0.0 + x[0] * x[1] }

}
mod r37 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let it: std::vec::IntoIter<f64> = x.to_vec().into_iter(); let v: Vec<f64> = it.collect(); v[0] * v[1] }

}
mod r38 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let it: std::slice::Iter<f64> = x.iter(); let s: f64 = it.sum(); s * x[1] }

}
mod r39 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: &dyn Fn(f64) -> f64 = &|v| v * x[0]; s(x[1]) }

}
mod r40 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let o: std::cmp::Ordering = x[0].total_cmp(&x[1]); let k: f64 = if o.is_lt() { x[0] } else { x[1] }; k * k }

}
mod r45 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let p: std::num::Wrapping<i32> = std::num::Wrapping(3); x[0] * p.0 as f64 }

}
mod r55 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![1.0; 3]; let s: &mut [f64] = v.as_mut(); s[0] = x[0]; v[0] * x[1] }

}
mod r56 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![1.0; 3]; let s: &mut [f64] = &mut v; let (p, q) = s.split_at_mut(1); p[0] = x[0]; q[1] = p[0] * x[1]; v[0] * v[2] }

}
mod r60 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![1.0; 3]; v.iter_mut().rev().take(2).zip(x).for_each(|(a, b)| *a += b); v[0] * v[1] * v[2] }

}
mod r62 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![vec![1.0; 2]; 2]; for (r, y) in v.iter_mut().flat_map(|r| r.iter_mut()).zip(x) { *r *= y; } v[0][0] * v[1][1] * v[1][0] }

}
mod r64 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![1.0; 3]; if let Some((a, rest)) = v.split_first_mut() { *a = x[0]; rest[0] = *a * x[1]; } v[0] * v[1] }

}
mod r65 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![1.0; 3]; while let [a, rest @ ..] = &mut v[..] { *a = x[0]; rest[0] *= 2.0; break; } v[0] * v[1] * x[1] }

}
mod r70 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut t = 0.0; let mut s = x.to_vec(); while s.len() > 1 { let b = s.pop().unwrap(); let a = s.pop().unwrap(); s.push(a * b); t += a; } t * s[0] }

}
mod r75 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let k = |i: usize| &x[i]; *k(0) * *k(1) }

}
mod r77 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut get = { let mut i = 0; move || { i += 1; x[i - 1] } }; let a = get(); let b = get(); a * b * a }

}
const BODIES: &[Body] = &[
    ("r1", 4, 0.3, 1.4, 3, r1::f, r1::f_value_and_grad, r1::f_grad, r1::f_vjp),
    ("r7", 4, 0.3, 1.4, 3, r7::f, r7::f_value_and_grad, r7::f_grad, r7::f_vjp),
    ("r8", 4, 0.3, 1.4, 3, r8::f, r8::f_value_and_grad, r8::f_grad, r8::f_vjp),
    ("r10", 4, 0.3, 1.4, 3, r10::f, r10::f_value_and_grad, r10::f_grad, r10::f_vjp),
    ("r11", 4, 0.3, 1.4, 3, r11::f, r11::f_value_and_grad, r11::f_grad, r11::f_vjp),
    ("r23", 4, 0.3, 1.4, 3, r23::f, r23::f_value_and_grad, r23::f_grad, r23::f_vjp),
    ("r32", 4, 0.3, 1.4, 3, r32::f, r32::f_value_and_grad, r32::f_grad, r32::f_vjp),
    ("r35", 4, 0.3, 1.4, 3, r35::f, r35::f_value_and_grad, r35::f_grad, r35::f_vjp),
    ("r37", 4, 0.3, 1.4, 3, r37::f, r37::f_value_and_grad, r37::f_grad, r37::f_vjp),
    ("r38", 4, 0.3, 1.4, 3, r38::f, r38::f_value_and_grad, r38::f_grad, r38::f_vjp),
    ("r39", 4, 0.3, 1.4, 3, r39::f, r39::f_value_and_grad, r39::f_grad, r39::f_vjp),
    ("r40", 4, 0.3, 1.4, 3, r40::f, r40::f_value_and_grad, r40::f_grad, r40::f_vjp),
    ("r45", 4, 0.3, 1.4, 3, r45::f, r45::f_value_and_grad, r45::f_grad, r45::f_vjp),
    ("r55", 4, 0.3, 1.4, 3, r55::f, r55::f_value_and_grad, r55::f_grad, r55::f_vjp),
    ("r56", 4, 0.3, 1.4, 3, r56::f, r56::f_value_and_grad, r56::f_grad, r56::f_vjp),
    ("r60", 4, 0.3, 1.4, 3, r60::f, r60::f_value_and_grad, r60::f_grad, r60::f_vjp),
    ("r62", 4, 0.3, 1.4, 3, r62::f, r62::f_value_and_grad, r62::f_grad, r62::f_vjp),
    ("r64", 4, 0.3, 1.4, 3, r64::f, r64::f_value_and_grad, r64::f_grad, r64::f_vjp),
    ("r65", 4, 0.3, 1.4, 3, r65::f, r65::f_value_and_grad, r65::f_grad, r65::f_vjp),
    ("r70", 4, 0.3, 1.4, 3, r70::f, r70::f_value_and_grad, r70::f_grad, r70::f_vjp),
    ("r75", 4, 0.3, 1.4, 3, r75::f, r75::f_value_and_grad, r75::f_grad, r75::f_vjp),
    ("r77", 4, 0.3, 1.4, 3, r77::f, r77::f_value_and_grad, r77::f_grad, r77::f_vjp),
];
