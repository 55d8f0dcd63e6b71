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
mod heat_swap { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = x.len();
    let mut u = x.to_vec();
    let mut next = vec![0.0; n];
    for step in 0..4 {
        for i in 1..n - 1 { next[i] = u[i] + 0.1 * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * u[i]; }
        next[0] = u[0]; next[n - 1] = u[n - 1] * 0.5;
        std::mem::swap(&mut u, &mut next);
        if step == 2 { u[1] *= next[2]; }
    }
    u.iter().zip(&next).map(|(a, b)| a * b).sum()
}

}
mod take { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut layers = vec![vec![x[0], x[1]], vec![x[2]]];
    let mut out = Vec::new();
    for l in layers.iter_mut() {
        let mut v = std::mem::take(l);
        v.push(x[3]);
        v[0] *= v[1];
        out.push(v);
    }
    assert!(layers[0].is_empty());
    out[0][0] * out[1][0] + out[0][2] + out[1][1] * out[0][1]
}

}
mod stack { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut stack = vec![(0usize, x[0])];
    let mut total = 0.0;
    while let Some((depth, v)) = stack.pop() {
        if depth == 3 { total += v * v; continue; }
        stack.push((depth + 1, v * x[depth + 1]));
        if depth % 2 == 0 { stack.push((depth + 1, v.sin())); }
    }
    total
}

}
mod labelled { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut acc = 1.0;
    let mut hits = 0;
    'outer: for i in 0..x.len() {
        let mut local = x[i];
        for j in 0..x.len() {
            if j == i { continue; }
            if x[j] > 1.2 && hits > 1 { break 'outer; }
            if local > 3.0 { hits += 1; acc *= local; continue 'outer; }
            local += x[j] * x[i];
        }
        acc += local * acc.cos();
    }
    acc * hits as f64 + acc
}

}
mod condinit { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let a;
    let b: f64;
    if x[0] > 0.8 { a = x[0] * x[1]; b = a * a; } else { b = x[2].exp(); a = b * x[0]; }
    let c;
    match (a * 10.0) as i64 { 0..=5 => c = a, 6..=9 => { let t = b; c = t * t } _ => c = a * b }
    a * b + c
}

}
mod shadow_closure { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let k = x[0];
    let g = |v: f64| v * k;
    let k = x[1] * k;
    let h = |v: f64| { let k = g(v) + k; let g = |k: f64| k * k; g(k) };
    let k = h(k);
    let x = [k, x[2], g(x[2])];
    x.iter().map(|x| x * k).fold(0.0, |k, x| k + x * x)
}

}
mod chunks_mut { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for (i, c) in y.chunks_exact_mut(2).enumerate() {
        let [a, b] = c else { unreachable!() };
        let t = *a;
        *a = *b * i as f64 + t;
        *b *= t;
    }
    for c in y.chunks_mut(3) {
        c[0] *= x[0];
        if let Some(l) = c.last_mut() { *l += 1.5 * x[1]; }
    }
    for (a, b) in y.iter_mut().zip(x.iter().rev()) { *a += *a * b; }
    y.windows(2).rev().map(|w| w[0] * w[1]).enumerate().map(|(i, v)| v * i as f64).sum()
}

}
mod sorted { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    y.sort_by(|a, b| b.partial_cmp(a).unwrap());
    let median = if y.len() % 2 == 0 { 0.5 * (y[y.len() / 2 - 1] + y[y.len() / 2]) } else { y[y.len() / 2] };
    let mut idx: Vec<usize> = (0..x.len()).collect();
    idx.sort_by(|&i, &j| x[i].total_cmp(&x[j]));
    let mut s = median * median;
    for (r, &i) in idx.iter().enumerate() { s += x[i] * y[r] * (r as f64 + 1.0); }
    s
}

}
mod lcg_inline { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut state: u32 = 12345;
    let mut v = x.to_vec();
    let mut acc = 0.0;
    for _ in 0..12 {
        state ^= state << 13; state ^= state >> 17; state ^= state << 5;
        let i = (state % 4) as usize;
        let j = (state >> 8 & 3) as usize;
        if i != j { v.swap(i, j); }
        v[i] *= 1.0 + 0.1 * v[j];
        acc += v[(state.count_ones() & 3) as usize];
    }
    acc
}

}
mod atomics { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
use std::sync::atomic::{AtomicUsize, Ordering};
static COUNT: AtomicUsize = AtomicUsize::new(0);
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let calls = std::cell::Cell::new(0);
    let mut s = 0.0;
    for v in x {
        COUNT.fetch_add(1, Ordering::Relaxed);
        calls.set(calls.get() + 1);
        note(calls.get());
        s += v * v * calls.get() as f64;
    }
    s
}

}
mod parse2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(x))]
fn prog(x: &[f64], src: &str) -> f64 {
    let mut stack: Vec<f64> = Vec::new();
    for tok in src.split_whitespace() {
        match tok {
            "+" | "*" => {
                let b = stack.pop().expect("empty"); let a = stack.pop().expect("empty");
                stack.push(if tok == "+" { a + b } else { a * b });
            }
            "sin" => { let a = stack.pop().unwrap(); stack.push(a.sin()); }
            t if t.starts_with('x') => { let i: usize = t[1..].parse().unwrap(); stack.push(x[i]); }
            t => stack.push(t.parse::<f64>().unwrap()),
        }
    }
    stack.pop().unwrap()
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { prog(x, "x0 x1 * sin 2.5 x2 * + x0 *") }

}
mod bits { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let exponent = ((x[0].to_bits() >> 52) & 0x7ff) as i32 - 1023;
    let scale = f64::from_bits(((1023 - exponent) as u64) << 52);
    x[0] * scale + x[1] * exponent as f64
}

}
const BODIES: &[Body] = &[
    ("heat_swap", 6, 0.3, 1.4, 3, heat_swap::f, heat_swap::f_value_and_grad, heat_swap::f_grad, heat_swap::f_vjp),
    ("take", 4, 0.3, 1.4, 3, take::f, take::f_value_and_grad, take::f_grad, take::f_vjp),
    ("stack", 5, 0.3, 1.4, 3, stack::f, stack::f_value_and_grad, stack::f_grad, stack::f_vjp),
    ("labelled", 6, 0.3, 1.4, 3, labelled::f, labelled::f_value_and_grad, labelled::f_grad, labelled::f_vjp),
    ("condinit", 3, 0.3, 1.4, 3, condinit::f, condinit::f_value_and_grad, condinit::f_grad, condinit::f_vjp),
    ("shadow_closure", 3, 0.3, 1.4, 3, shadow_closure::f, shadow_closure::f_value_and_grad, shadow_closure::f_grad, shadow_closure::f_vjp),
    ("chunks_mut", 8, 0.3, 1.4, 3, chunks_mut::f, chunks_mut::f_value_and_grad, chunks_mut::f_grad, chunks_mut::f_vjp),
    ("sorted", 6, 0.3, 1.4, 3, sorted::f, sorted::f_value_and_grad, sorted::f_grad, sorted::f_vjp),
    ("lcg_inline", 4, 0.3, 1.4, 3, lcg_inline::f, lcg_inline::f_value_and_grad, lcg_inline::f_grad, lcg_inline::f_vjp),
    ("atomics", 3, 0.3, 1.4, 3, atomics::f, atomics::f_value_and_grad, atomics::f_grad, atomics::f_vjp),
    ("parse2", 3, 0.3, 1.4, 3, parse2::f, parse2::f_value_and_grad, parse2::f_grad, parse2::f_vjp),
    ("bits", 3, 0.3, 1.4, 3, bits::f, bits::f_value_and_grad, bits::f_grad, bits::f_vjp),
];
