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
mod generic_inert2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Differentiable)]
struct Series<const N: usize> { values: [f64; N] }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: Series<2> = Series { values: [x[0], x[1]] }; s.values[0] * s.values[1] * x[2] }

}
mod opt_none_inert { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut best: Option<f64> = None; for &v in x { best = match best { None => Some(v * v), Some(b) if v > b => Some(v * b), Some(b) => Some(b) }; } best.unwrap() }

}
mod opt_best { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut best = None; for (i, &v) in x.iter().enumerate() { if best.map_or(true, |(_, b)| v > b) { best = Some((i, v)); } } let (i, b) = best.unwrap(); b * b + x[i] }

}
mod index_effects { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut i = 0;
    y[{ i += 1; i }] *= x[i] + y[i - 1];
    y[i] += { i += 1; y[i] * x[0] };
    let mut a = x[0];
    a += { a = x[1]; a * x[2] };
    a *= { let t = a; a += 1.0; t };
    a * y[1] * y[2] + y[i + 1]
}

}
mod reborrow { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let p = &mut y;
    { let q = &mut *p; q[0] *= q[1]; let r = &mut q[1..]; r[0] += r[1]; let s = &mut r[1..][..2]; s[1] *= s[0]; }
    p[0] += p[3];
    let z = &mut p[..];
    for k in 0..2 { let w = &mut z[k..k + 2]; w[0] *= w[1]; let u = &mut w[1]; *u += 0.5 * x[0]; }
    y[0] * y[1] + y[2] * y[3]
}

}
mod for_mut2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for v in &mut y[1..4] { *v *= x[0]; }
    for v in y.iter_mut().skip(1).step_by(2) { *v += x[5]; }
    for (i, v) in (&mut y).into_iter().enumerate() { *v *= i as f64; }
    for (a, b) in y.iter_mut().rev().zip(x.iter().skip(2)) { *a -= *b * *a; }
    for w in y.chunks_mut(2).rev() { let t = w[0]; w[0] = w[1] * t; w[1] = t; }
    y.iter().zip(x).map(|(a, b)| a * b).sum()
}

}
mod active_while { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut s = x[0];
    let mut n = 0u32;
    while s < 10.0 { s *= x[0] + 0.01 * s; n += 1; if n == 7 { s += x[1]; } }
    let r = loop { if n % 3 == 0 { break s * x[1]; } s = s.sqrt(); n -= 1; };
    let q = 'a: { if r > 5.0 { break 'a r.ln(); } if n == 0 { break 'a x[0]; } r * r };
    q * s
}

}
mod collatz { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut n = 27u64;
    let mut v = x[0];
    let mut hist = vec![];
    while n != 1 {
        if n % 2 == 0 { n /= 2; v *= 0.9 } else { n = 3 * n + 1; v += 0.01 * x[1] * v; }
        if hist.len() < 5 { hist.push(v); }
        if hist.len() == 5 && n > 5000 { hist.clear(); v = v.sqrt(); }
    }
    v * hist.iter().rev().skip(1).sum::<f64>()
}

}
mod self_push { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = vec![x[0]];
    for i in 0..4 { y.push(y[i] * x[i % 3] + y.len() as f64); let l = y.last().copied().unwrap(); y[0] += l * 0.1; }
    let n = y.len();
    y[n - 1] * y[0]
}

}
mod fnmut { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut total = 0.0;
    let mut count = 0;
    let mut add = |v: f64| { total += v * v; count += 1; total };
    let a = add(x[0]);
    let b = add(x[1] * a);
    let c = add(b);
    total * c + count as f64 * a
}

}
mod move_closure { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut k = x[0];
    let mut g = move |v: f64| { k *= v; k };
    let a = g(x[1]);
    let b = g(x[2]);
    k += 1.0;
    a * b * k
}

}
mod closure_ret { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let pick = |v: f64, n: usize| -> f64 { for i in 0..n { if v * i as f64 > 1.0 { return v * i as f64; } } if v < 0.5 { return v.sin() } v.exp() };
    let compose = |g: &dyn Fn(f64) -> f64, v: f64| g(g(v));
    pick(x[0], 4) * pick(x[1], 0) + pick(x[2], 2)
}

}
mod zero_trip { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = 0;
    let mut p = x[0];
    for i in 0..n { p *= x[i]; }
    for v in &x[..0] { p += v; }
    for w in x.windows(5) { p *= w[0]; }
    for c in x[..0].chunks(2) { p *= c[0]; }
    let e: f64 = x[3..].iter().sum();
    let q: f64 = x.iter().skip(7).product();
    let m = x[..0].iter().copied().fold(x[1], f64::max);
    let z = [0.0; 0].iter().map(|v: &f64| v * p).sum::<f64>();
    p * q + e + m * z + m
}

}
mod inf_mask { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let scores = [x[0], f64::NEG_INFINITY, x[1], x[2]];
    let m = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let e: Vec<f64> = scores.iter().map(|s| (s - m).exp()).collect();
    let z: f64 = e.iter().sum();
    e.iter().enumerate().map(|(i, e)| e / z * i as f64).sum::<f64>() + m
}

}
mod dynamic_dispatch { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy)]
enum Op { Add(usize), Mul(usize), Sin, Store { slot: usize } }
#[derive_grad(wrt(x))]
fn exec(x: &[f64], ops: &[Op]) -> f64 {
    let mut acc = x[0];
    let mut mem = [0.0; 3];
    for op in ops {
        match *op {
            Op::Add(i) if i >= x.len() => acc += mem[i - x.len()],
            Op::Add(i) => acc += x[i],
            Op::Mul(i) => acc *= x[i],
            Op::Sin => acc = acc.sin(),
            Op::Store { slot } => mem[slot] = acc * acc,
        }
    }
    acc
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let ops: Vec<Op> = vec![Op::Mul(1), Op::Store { slot: 1 }, Op::Add(0), Op::Sin, Op::Add(3), Op::Mul(0)];
    exec(x, &ops)
}

}
mod f32mix { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn g(a: f32, b: &[f32]) -> f32 { let mut s = a; for v in b { s = s.mul_add(*v, a * a); } s }
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y: f64 = (x[0] * 0.0 + 1.5) * x[1]; y * x[2] }

}
const BODIES: &[Body] = &[
    ("generic_inert2", 3, 0.3, 1.4, 3, generic_inert2::f, generic_inert2::f_value_and_grad, generic_inert2::f_grad, generic_inert2::f_vjp),
    ("opt_none_inert", 3, 0.3, 1.4, 3, opt_none_inert::f, opt_none_inert::f_value_and_grad, opt_none_inert::f_grad, opt_none_inert::f_vjp),
    ("opt_best", 3, 0.3, 1.4, 3, opt_best::f, opt_best::f_value_and_grad, opt_best::f_grad, opt_best::f_vjp),
    ("index_effects", 4, 0.3, 1.4, 3, index_effects::f, index_effects::f_value_and_grad, index_effects::f_grad, index_effects::f_vjp),
    ("reborrow", 4, 0.3, 1.4, 3, reborrow::f, reborrow::f_value_and_grad, reborrow::f_grad, reborrow::f_vjp),
    ("for_mut2", 6, 0.3, 1.4, 3, for_mut2::f, for_mut2::f_value_and_grad, for_mut2::f_grad, for_mut2::f_vjp),
    ("active_while", 2, 1.1, 1.6, 3, active_while::f, active_while::f_value_and_grad, active_while::f_grad, active_while::f_vjp),
    ("collatz", 2, 0.3, 1.4, 3, collatz::f, collatz::f_value_and_grad, collatz::f_grad, collatz::f_vjp),
    ("self_push", 3, 0.3, 1.4, 3, self_push::f, self_push::f_value_and_grad, self_push::f_grad, self_push::f_vjp),
    ("fnmut", 3, 0.3, 1.4, 3, fnmut::f, fnmut::f_value_and_grad, fnmut::f_grad, fnmut::f_vjp),
    ("move_closure", 3, 0.3, 1.4, 3, move_closure::f, move_closure::f_value_and_grad, move_closure::f_grad, move_closure::f_vjp),
    ("closure_ret", 3, 0.3, 1.4, 3, closure_ret::f, closure_ret::f_value_and_grad, closure_ret::f_grad, closure_ret::f_vjp),
    ("zero_trip", 3, 0.3, 1.4, 3, zero_trip::f, zero_trip::f_value_and_grad, zero_trip::f_grad, zero_trip::f_vjp),
    ("inf_mask", 3, 0.3, 1.4, 3, inf_mask::f, inf_mask::f_value_and_grad, inf_mask::f_grad, inf_mask::f_vjp),
    ("dynamic_dispatch", 2, 0.3, 1.4, 3, dynamic_dispatch::f, dynamic_dispatch::f_value_and_grad, dynamic_dispatch::f_grad, dynamic_dispatch::f_vjp),
    ("f32mix", 3, 0.3, 1.4, 3, f32mix::f, f32mix::f_value_and_grad, f32mix::f_grad, f32mix::f_vjp),
];
