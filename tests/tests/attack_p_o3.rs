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
mod s1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![1.0; 3]; for (i, r) in v.iter_mut().enumerate() { if i % 2 == 0 { *r = x[i]; } } v[0] * v[1] * v[2] }

}
mod s2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for (i, r) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) { s += r * r * i as f64; } s + x[0] }

}
mod s3 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = x.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, v)| v * v).sum(); s }

}
mod s4 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = x.iter().enumerate().filter(|&(i, _)| i % 2 == 0).map(|(_, v)| v * v).sum(); s }

}
mod s5 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = x.iter().enumerate().filter(|p| p.0 % 2 == 0).map(|p| p.1 * p.1).sum(); s }

}
mod s6 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = x.iter().enumerate().skip_while(|(i, v)| *i < 1 || **v > 5.0).map(|(_, v)| v * v).sum(); s }

}
mod s7 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = (0..4).filter(|i| i % 2 == 0).map(|i| x[i]).sum(); s * s }

}
mod s8 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = (0..4).filter(|&i| i % 2 == 0).map(|i| x[i]).sum(); s * s }

}
mod s9 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = [1usize, 2].iter().map(|i| x[i - 1] * *i as f64).sum(); s * s }

}
mod s10 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = [1usize, 2].iter().map(|i| x[i + 1] * (i * 2) as f64).sum(); s * s }

}
mod s11 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in &[1usize, 2] { s += x[*i] * (i * i) as f64; } s * s }

}
mod s12 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut v = vec![vec![1.0; 2]; 2]; for r in v.iter_mut() { for q in r.iter_mut() { *q *= x[0]; } } v[0][0] * v[1][1] * x[1] }

}
mod s13 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = vec![vec![x[0]; 2]; 2]; let mut s = 0.0; for r in v.iter().flatten() { s += r * r; } s }

}
mod s16 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = [[x[0], x[1]], [x[2], x[3]]]; v.iter().map(|r| r.iter().sum::<f64>()).product() }

}
mod s17 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = [[x[0], x[1]], [x[2], x[3]]]; let t: Vec<Vec<f64>> = (0..2).map(|j| v.iter().map(|r| r[j]).collect()).collect(); t[0][1] * t[1][0] }

}
mod s18 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = x.iter().sum::<f64>() / x.len() as f64; let v = x.iter().map(|a| (a - s).powi(2)).sum::<f64>() / (x.len() - 1) as f64; let sd = v.sqrt(); x.iter().map(|a| ((a - s) / sd).powi(3)).sum() }

}
mod s19 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let m = x.iter().cloned().fold(f64::NAN, f64::max); m * m }

}
mod s20 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let m = *x.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap(); m * m }

}
mod s21 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let m = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(f64::NAN); m * m }

}
mod s22 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (i, m) = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap(); m * m * i as f64 + m }

}
mod s23 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (i, m) = x.iter().enumerate().fold((0, f64::MIN), |(bi, bv), (i, &v)| if v > bv { (i, v) } else { (bi, bv) }); m * m + x[i] }

}
mod s24 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (lo, hi) = x.iter().fold((f64::MAX, f64::MIN), |(l, h), &v| (l.min(v), h.max(v))); (hi - lo) * hi }

}
mod s28 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (a, b) = x.split_at(2); let s: f64 = a.iter().zip(b.iter()).map(|(p, q)| p * q).sum(); s * a[0] }

}
mod s30 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let d: f64 = x.iter().zip(&x[1..]).zip(&x[2..]).map(|((a, b), c)| a * b - c).sum(); d }

}
mod s31 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let d: f64 = x.iter().rev().zip(x.iter()).take(3).map(|(a, b)| a * b * b).sum(); d }

}
mod s32 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y: Vec<(usize, f64)> = x.iter().copied().enumerate().collect(); y.iter().map(|&(i, v)| v * v * i as f64).sum() }

}
mod s33 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y: Vec<(f64, f64)> = x.windows(2).map(|w| (w[0], w[1] - w[0])).collect(); y.iter().map(|(v, d)| v * d).sum::<f64>() + y[0].0 * y[1].1 }

}
mod s34 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y: Vec<[f64; 2]> = x.chunks(2).map(|c| [c[0], c[1]]).collect(); y.iter().map(|[a, b]| a * b).sum::<f64>() }

}
mod s35 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y: Vec<[f64; 2]> = x.chunks(2).map(|c| [c[0], c[1]]).collect(); for [a, b] in y.iter_mut() { *a *= *b; std::mem::swap(a, b); } y[0][0] * y[1][1] * y[0][1] }

}
mod s36 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y: Vec<(f64, f64)> = x.chunks(2).map(|c| (c[0], c[1])).collect(); for (a, b) in &mut y { *a *= *b; *b += *a; } y.iter().map(|p| p.0 * p.1).sum() }

}
mod s37 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = [(x[0], x[1]), (x[2], x[3])]; for p in y.iter_mut() { *p = (p.1, p.0 * p.1); } y[0].0 * y[1].1 + y[0].1 }

}
mod s38 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = [(x[0], x[1]), (x[2], x[3])]; y.swap(0, 1); y[0].0 *= y[1].1; let [(a, b), (c, d)] = y; a * b + c * d * a }

}
mod s39 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let n = y.len(); for i in 0..n / 2 { y.swap(i, n - 1 - i); } for i in (1..n).rev() { y[i] -= y[i - 1]; } y[1] * y[2] * y[3] }

}
mod s40 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); y[1..].iter_mut().zip(x).for_each(|(a, b)| *a *= b); y[1] * y[2] }

}
mod s41 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let (h, t) = y.split_first_mut().unwrap(); for v in t { *v *= *h; *h += *v; } y[0] * y[3] }

}
mod s42 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let s: f64 = y.iter().sum(); y.iter_mut().for_each(|v| *v /= s); y[0] * y[1] }

}
mod s43 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); { let last = y.last_mut().unwrap(); *last = last.sin() * *last; } y[3] * y[0] }

}
mod s44 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let v = &mut y[2]; *v = v.powi(2); let w = *v; y[2] * w }

}
mod s45 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); y[2] = y[2].max(y[0]).min(1.0); y[2] += y[2] * y[2]; y[2] }

}
mod s46 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = [0.0; 4]; y[1..3].copy_from_slice(&x[..2]); y[..2].iter_mut().for_each(|v| *v += 1.0); y.iter().map(|v| v * v).sum() }

}
mod s47 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut y = [[0.0; 2]; 2]; for (i, r) in y.iter_mut().enumerate() { r[i] = x[i]; r[1 - i] = r[i] * x[2]; } let [[a, b], [c, d]] = y; a * d - b * c }

}
mod s48 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut acc = vec![]; for v in x { if let Some(l) = acc.last() { acc.push(l * v); } else { acc.push(*v); } } acc.iter().sum() }

}
mod s49 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut acc: Vec<f64> = vec![]; for &v in x { let n = acc.last().map_or(v, |l| l * v); acc.push(n); } acc.iter().sum() }

}
mod s50 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut acc: Vec<f64> = Vec::new(); for &v in x { let prev = *acc.last().unwrap_or(&1.0); acc.push(prev * v); } acc.iter().sum() }

}
mod s51 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut memo = [None; 5]; fn fib(n: usize, x: &[f64], m: &mut [Option<usize>; 5]) -> usize { m[n] = Some(n); n } let k = fib(2, x, &mut memo); x[k] * x[0] }

}
mod s52 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; let mut c = 0.0; for &v in x { let y = v - c; let t = s + y; c = (t - s) - y; s = t; } s * s }

}
mod s53 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut p = 1.0; let mut dp = 0.0; for &c in x { dp = dp * x[0] + p; p = p * x[0] + c; } p / dp }

}
mod s54 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let n = x.len(); let mut a = vec![0.0; n]; let mut i = 0; while i < n { let mut j = i; while j < n { a[j] += x[i] * x[j]; j += i + 1; } i += 1; } a.iter().product() }

}
mod s55 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..x.len() { for j in 0..i { for k in (j..i).rev() { if (i + j + k) % 2 == 0 { continue; } s += x[i] * x[j] * x[k]; } } } s + x[0] }

}
mod s56 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in (0..=3).rev().step_by(2) { s = s * x[i] + 1.0; } s }

}
mod s57 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in (0..x.len()).rev().skip(1) { s *= x[i]; } s }

}
mod s58 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for (i, j) in (0..3).zip(1..) { s *= x[i] + x[j]; } s }

}
mod s59 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for (i, v) in x.iter().enumerate().rev().skip(1) { s *= v + i as f64; } s }

}
mod s60 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in [3usize, 0, 2] { s *= x[i]; if s > 2.0 { break; } } s }

}
mod s61 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for v in x.iter().chain(&[2.0, 3.0]) { s *= v; } s }

}
mod s62 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for v in x.iter().chain(std::iter::once(&x[0])).rev() { s = s * v + 1.0; } s }

}
mod s63 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for c in x.rchunks(3) { s = s * c[0] + 1.0; } s }

}
mod s64 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in 0..x.len() as i32 { s *= x[i as usize].powi(i - 1); } s }

}
mod s65 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in 0u8..3 { s *= x[i as usize] + f64::from(i); } s }

}
mod s66 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut i = 0i64; while i < 3 { s *= x[i as usize].powf(i as f64 * 0.5); i += 1; } s }

}
mod s67 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = x[0]; let mut k = 5; while k > 0 { if k & 1 == 1 { s *= x[1]; } s = s * s * 0.9; k >>= 1; } s }

}
mod s68 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let e = x[0].exp(); let s = 1.0 / (1.0 + e); let t = if s > 0.3 { s * (1.0 - s) } else { e }; t * s.ln() + e.ln_1p() }

}
mod s69 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let (s, c) = x[0].sin_cos(); let r = s.hypot(c * x[1]); let a = (x[2] * s).atan2(x[3] * c); r * a }

}
mod s70 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = x[0].mul_add(x[1], x[2]).clamp(0.1, 1.5); let b = x[3].copysign(-a).rem_euclid(0.7); a * b }

}
mod s71 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = f64::powf(x[0], x[1]) + f64::ln(x[2]) * f64::log(x[3] + 1.0, x[0] + 2.0) + x[1].log2() * x[2].log10() + x[3].cbrt().exp_m1(); a }

}
mod s72 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = x[0] as f32; let b = (a as f64 - x[0]) * 0.0; b + x[1] * x[2] }

}
mod s73 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let z = -x[0] - -x[1]; let w = -(-z * -x[2]); w * z }

}
mod s74 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let t = x[0]; let t = t + t; let t = t * t; let t = t - x[1] * t; t / t.abs() * t }

}
mod s75 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { x[0] / x[1] / x[2] * x[3] % x[0] }

}
mod s76 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y = [x[0]; 3]; let z = [y, [x[1]; 3]]; let w = vec![z; 2]; w[0][1][2] * w[1][0][0] * w[1][1][1] }

}
const BODIES: &[Body] = &[
    ("s1", 4, 0.3, 1.4, 3, s1::f, s1::f_value_and_grad, s1::f_grad, s1::f_vjp),
    ("s2", 4, 0.3, 1.4, 3, s2::f, s2::f_value_and_grad, s2::f_grad, s2::f_vjp),
    ("s3", 4, 0.3, 1.4, 3, s3::f, s3::f_value_and_grad, s3::f_grad, s3::f_vjp),
    ("s4", 4, 0.3, 1.4, 3, s4::f, s4::f_value_and_grad, s4::f_grad, s4::f_vjp),
    ("s5", 4, 0.3, 1.4, 3, s5::f, s5::f_value_and_grad, s5::f_grad, s5::f_vjp),
    ("s6", 4, 0.3, 1.4, 3, s6::f, s6::f_value_and_grad, s6::f_grad, s6::f_vjp),
    ("s7", 4, 0.3, 1.4, 3, s7::f, s7::f_value_and_grad, s7::f_grad, s7::f_vjp),
    ("s8", 4, 0.3, 1.4, 3, s8::f, s8::f_value_and_grad, s8::f_grad, s8::f_vjp),
    ("s9", 4, 0.3, 1.4, 3, s9::f, s9::f_value_and_grad, s9::f_grad, s9::f_vjp),
    ("s10", 4, 0.3, 1.4, 3, s10::f, s10::f_value_and_grad, s10::f_grad, s10::f_vjp),
    ("s11", 4, 0.3, 1.4, 3, s11::f, s11::f_value_and_grad, s11::f_grad, s11::f_vjp),
    ("s12", 4, 0.3, 1.4, 3, s12::f, s12::f_value_and_grad, s12::f_grad, s12::f_vjp),
    ("s13", 4, 0.3, 1.4, 3, s13::f, s13::f_value_and_grad, s13::f_grad, s13::f_vjp),
    ("s16", 4, 0.3, 1.4, 3, s16::f, s16::f_value_and_grad, s16::f_grad, s16::f_vjp),
    ("s17", 4, 0.3, 1.4, 3, s17::f, s17::f_value_and_grad, s17::f_grad, s17::f_vjp),
    ("s18", 4, 0.3, 1.4, 3, s18::f, s18::f_value_and_grad, s18::f_grad, s18::f_vjp),
    ("s19", 4, 0.3, 1.4, 3, s19::f, s19::f_value_and_grad, s19::f_grad, s19::f_vjp),
    ("s20", 4, 0.3, 1.4, 3, s20::f, s20::f_value_and_grad, s20::f_grad, s20::f_vjp),
    ("s21", 4, 0.3, 1.4, 3, s21::f, s21::f_value_and_grad, s21::f_grad, s21::f_vjp),
    ("s22", 4, 0.3, 1.4, 3, s22::f, s22::f_value_and_grad, s22::f_grad, s22::f_vjp),
    ("s23", 4, 0.3, 1.4, 3, s23::f, s23::f_value_and_grad, s23::f_grad, s23::f_vjp),
    ("s24", 4, 0.3, 1.4, 3, s24::f, s24::f_value_and_grad, s24::f_grad, s24::f_vjp),
    ("s28", 4, 0.3, 1.4, 3, s28::f, s28::f_value_and_grad, s28::f_grad, s28::f_vjp),
    ("s30", 4, 0.3, 1.4, 3, s30::f, s30::f_value_and_grad, s30::f_grad, s30::f_vjp),
    ("s31", 4, 0.3, 1.4, 3, s31::f, s31::f_value_and_grad, s31::f_grad, s31::f_vjp),
    ("s32", 4, 0.3, 1.4, 3, s32::f, s32::f_value_and_grad, s32::f_grad, s32::f_vjp),
    ("s33", 4, 0.3, 1.4, 3, s33::f, s33::f_value_and_grad, s33::f_grad, s33::f_vjp),
    ("s34", 4, 0.3, 1.4, 3, s34::f, s34::f_value_and_grad, s34::f_grad, s34::f_vjp),
    ("s35", 4, 0.3, 1.4, 3, s35::f, s35::f_value_and_grad, s35::f_grad, s35::f_vjp),
    ("s36", 4, 0.3, 1.4, 3, s36::f, s36::f_value_and_grad, s36::f_grad, s36::f_vjp),
    ("s37", 4, 0.3, 1.4, 3, s37::f, s37::f_value_and_grad, s37::f_grad, s37::f_vjp),
    ("s38", 4, 0.3, 1.4, 3, s38::f, s38::f_value_and_grad, s38::f_grad, s38::f_vjp),
    ("s39", 4, 0.3, 1.4, 3, s39::f, s39::f_value_and_grad, s39::f_grad, s39::f_vjp),
    ("s40", 4, 0.3, 1.4, 3, s40::f, s40::f_value_and_grad, s40::f_grad, s40::f_vjp),
    ("s41", 4, 0.3, 1.4, 3, s41::f, s41::f_value_and_grad, s41::f_grad, s41::f_vjp),
    ("s42", 4, 0.3, 1.4, 3, s42::f, s42::f_value_and_grad, s42::f_grad, s42::f_vjp),
    ("s43", 4, 0.3, 1.4, 3, s43::f, s43::f_value_and_grad, s43::f_grad, s43::f_vjp),
    ("s44", 4, 0.3, 1.4, 3, s44::f, s44::f_value_and_grad, s44::f_grad, s44::f_vjp),
    ("s45", 4, 0.3, 1.4, 3, s45::f, s45::f_value_and_grad, s45::f_grad, s45::f_vjp),
    ("s46", 4, 0.3, 1.4, 3, s46::f, s46::f_value_and_grad, s46::f_grad, s46::f_vjp),
    ("s47", 4, 0.3, 1.4, 3, s47::f, s47::f_value_and_grad, s47::f_grad, s47::f_vjp),
    ("s48", 4, 0.3, 1.4, 3, s48::f, s48::f_value_and_grad, s48::f_grad, s48::f_vjp),
    ("s49", 4, 0.3, 1.4, 3, s49::f, s49::f_value_and_grad, s49::f_grad, s49::f_vjp),
    ("s50", 4, 0.3, 1.4, 3, s50::f, s50::f_value_and_grad, s50::f_grad, s50::f_vjp),
    ("s51", 4, 0.3, 1.4, 3, s51::f, s51::f_value_and_grad, s51::f_grad, s51::f_vjp),
    ("s52", 4, 0.3, 1.4, 3, s52::f, s52::f_value_and_grad, s52::f_grad, s52::f_vjp),
    ("s53", 4, 0.3, 1.4, 3, s53::f, s53::f_value_and_grad, s53::f_grad, s53::f_vjp),
    ("s54", 4, 0.3, 1.4, 3, s54::f, s54::f_value_and_grad, s54::f_grad, s54::f_vjp),
    ("s55", 4, 0.3, 1.4, 3, s55::f, s55::f_value_and_grad, s55::f_grad, s55::f_vjp),
    ("s56", 4, 0.3, 1.4, 3, s56::f, s56::f_value_and_grad, s56::f_grad, s56::f_vjp),
    ("s57", 4, 0.3, 1.4, 3, s57::f, s57::f_value_and_grad, s57::f_grad, s57::f_vjp),
    ("s58", 4, 0.3, 1.4, 3, s58::f, s58::f_value_and_grad, s58::f_grad, s58::f_vjp),
    ("s59", 4, 0.3, 1.4, 3, s59::f, s59::f_value_and_grad, s59::f_grad, s59::f_vjp),
    ("s60", 4, 0.3, 1.4, 3, s60::f, s60::f_value_and_grad, s60::f_grad, s60::f_vjp),
    ("s61", 4, 0.3, 1.4, 3, s61::f, s61::f_value_and_grad, s61::f_grad, s61::f_vjp),
    ("s62", 4, 0.3, 1.4, 3, s62::f, s62::f_value_and_grad, s62::f_grad, s62::f_vjp),
    ("s63", 4, 0.3, 1.4, 3, s63::f, s63::f_value_and_grad, s63::f_grad, s63::f_vjp),
    ("s64", 4, 0.3, 1.4, 3, s64::f, s64::f_value_and_grad, s64::f_grad, s64::f_vjp),
    ("s65", 4, 0.3, 1.4, 3, s65::f, s65::f_value_and_grad, s65::f_grad, s65::f_vjp),
    ("s66", 4, 0.3, 1.4, 3, s66::f, s66::f_value_and_grad, s66::f_grad, s66::f_vjp),
    ("s67", 4, 0.3, 1.4, 3, s67::f, s67::f_value_and_grad, s67::f_grad, s67::f_vjp),
    ("s68", 4, 0.3, 1.4, 3, s68::f, s68::f_value_and_grad, s68::f_grad, s68::f_vjp),
    ("s69", 4, 0.3, 1.4, 3, s69::f, s69::f_value_and_grad, s69::f_grad, s69::f_vjp),
    ("s70", 4, 0.3, 1.4, 3, s70::f, s70::f_value_and_grad, s70::f_grad, s70::f_vjp),
    ("s71", 4, 0.3, 1.4, 3, s71::f, s71::f_value_and_grad, s71::f_grad, s71::f_vjp),
    ("s72", 4, 0.3, 1.4, 3, s72::f, s72::f_value_and_grad, s72::f_grad, s72::f_vjp),
    ("s73", 4, 0.3, 1.4, 3, s73::f, s73::f_value_and_grad, s73::f_grad, s73::f_vjp),
    ("s74", 4, 0.3, 1.4, 3, s74::f, s74::f_value_and_grad, s74::f_grad, s74::f_vjp),
    ("s75", 4, 0.3, 1.4, 3, s75::f, s75::f_value_and_grad, s75::f_grad, s75::f_vjp),
    ("s76", 4, 0.3, 1.4, 3, s76::f, s76::f_value_and_grad, s76::f_grad, s76::f_vjp),
];
