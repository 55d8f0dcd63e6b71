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
mod u1 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for d in 0..4usize { let k = if d != 0 { 12 / d } else { 0 }; s += x[k % 4] * x[d]; } s }

}
mod u2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..9usize { let v = if i < x.len() { x[i] } else { 0.5 }; s += s * v + v; } s }

}
mod u3 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..4usize { let v = if i > 0 { x[i - 1] } else { 0.5 }; s += s * v + v; } s }

}
mod u4 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..6usize { if i >= 4 { continue; } let v = x[i] * x[3 - i]; s += s * v + v; } s }

}
mod u5 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..6usize { if i == 4 { break; } let j = 3 - i; s += s * x[j] + x[i]; } s }

}
mod u6 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut i = 4usize; while i > 0 { i -= 1; s *= x[i] + s; } s }

}
mod u7 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut i = 3usize; loop { s *= x[i] + s; if i == 0 { break; } i -= 1; } s }

}
mod u8 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut n = 250u8; loop { n = n.wrapping_add(1); s *= x[(n % 4) as usize] + 0.1 * s; if n == 2 { break; } } s }

}
mod u9 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut n = 1u64; for i in 0..70 { n = n.rotate_left(7) ^ i; s += x[(n % 4) as usize] * s * 0.01; } s }

}
mod u10 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut n = i32::MIN; for _ in 0..3 { n = n.wrapping_sub(1); s *= x[(n & 3) as usize]; } s }

}
mod u11 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in (0..4usize).rev() { let j = i.checked_sub(1).map_or(0, |j| j); s *= x[j] + s; } s }

}
mod u12 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in 0..4usize { let j = i.saturating_sub(2); s *= x[j] + s; } s }

}
mod u13 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let idx = [2usize, 9, 1]; for &i in &idx { if let Some(v) = x.get(i) { s *= v + s; } } s }

}
mod u14 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let idx = [2isize, -1, 1]; for &i in &idx { if i < 0 { s += 1.0; } else { s *= x[i as usize] + s; } } s }

}
mod u15 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let idx: Vec<Option<usize>> = vec![Some(1), None, Some(3)]; for i in &idx { match i { Some(i) => s *= x[*i] + s, None => s *= 0.5 } } s }

}
mod u16 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut o = Some(3usize); while let Some(k) = o { s *= x[k] + s; o = k.checked_sub(1); } s }

}
mod u17 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut st = vec![3usize]; while let Some(k) = st.pop() { s *= x[k] + s; if k > 0 { st.push(k - 1); } if k == 3 { st.push(0); } } s }

}
mod u18 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut q = std::collections::VecDeque::from([0usize]); let mut seen = [false; 4]; while let Some(k) = q.pop_front() { if seen[k] { continue; } seen[k] = true; s *= x[k] + s; q.push_back((k + 3) % 4); q.push_back((k + 2) % 4); } s }

}
mod u19 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut h = std::collections::BinaryHeap::from([1usize, 3, 2]); while let Some(k) = h.pop() { s *= x[k] + s; if k == 2 { h.push(0); } } s }

}
mod u20 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let m: std::collections::BTreeMap<&str, usize> = [("a", 1), ("b", 2)].into_iter().collect(); for (k, i) in &m { note(k.len() as i64); s *= x[*i] + s; } s * x[m["a"]] }

}
mod u21 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let mut m = std::collections::HashMap::new(); for i in 0..4usize { *m.entry(i % 2).or_insert(0usize) += i; s *= x[m[&(i % 2)] % 4] + s; } s }

}
mod u22 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for c in "0312".chars() { let i = c.to_digit(10).unwrap() as usize; s *= x[i] + s; } s }

}
mod u23 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for (i, w) in "a bb ccc".split(' ').enumerate() { note(i as i64); s *= x[w.len()] + s; } s }

}
mod u24 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for b in b"abc" { s *= x[(b - b'a') as usize] + s; } s }

}
mod u25 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let data = "1 2 x 3"; for t in data.split(' ').filter_map(|t| t.parse::<usize>().ok()) { s *= x[t] + s; } s }

}
mod u26 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; let data = "0.5,1.5,bad"; for t in data.split(',') { let Ok(v) = t.parse::<f64>() else { note(-1); continue }; s = s * v + x[0]; } s }

}
mod u27 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in 0..3 { note(i); s *= noted(7, 0.5) * x[i as usize] + noted(8, 1.0); if noted(9, 1.0) > 2.0 { s = 0.0; } } s }

}
mod u29 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = 1.0; for i in 0..noted(3, 3.0) as usize { s *= x[{ note(i as i64); i }]; } s }

}
mod u30 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = vec![noted(1, 2.0), noted(2, 3.0)]; let s = x[0] * v[{ note(5); 1 }] + { note(6); x[1] } * { note(7); v[0] }; note(8); s }

}
mod u31 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = x.iter().map(|v| { note(1); v * noted(2, 2.0) }).filter(|v| { note(3); *v > 1.5 }).map(|v| { note(4); v * v }).sum::<f64>(); note(5); s + x[0] }

}
mod u32 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let g = |i: usize| { note(i as i64); x[i] * noted(50, 2.0) }; let a = g(0) * g(1); note(9); let b = if g(2) > 0.0 { g(3) } else { 0.0 }; a * b }

}
mod u33 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut k = 0; let mut nx = || { k += 1; note(k); k as f64 }; let mut s = 0.0; for v in x { s = s * nx() + v * v * nx(); } s }

}
mod u34 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
fn lg(n: i64) -> i64 { note(n); n } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = x[0]; match lg(3) { n if lg(n) > 5 => s *= 2.0, 3 if lg(4) == 4 => s *= x[1], _ => s += 1.0 } s }

}
mod u35 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
fn lg(n: i64) -> bool { note(n); n > 2 } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut s = x[0]; if lg(1) || lg(3) && lg(2) || lg(5) { s *= x[1]; } let b = lg(3) & lg(1); if !b { s *= s; } s }

}
mod u36 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(a))] fn e(a: f64, n: i64) -> f64 { note(n); let r = a * noted(n + 100, 2.0); note(n + 1); r * r } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = e(x[0], 1) * e(x[1], 10); note(50); s + e(s, 20) }

}
mod u37 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(a))] fn e(a: f64, c: &mut usize) -> f64 { *c += 1; note(*c as i64); a * *c as f64 * a } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut c = 0; let s = e(x[0], &mut c) * e(x[1], &mut c); for v in x { if e(*v, &mut c) > 3.0 { c += 10; } } s * c as f64 }

}
mod u38 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(a))] fn e(a: f64, c: &mut Vec<usize>) -> f64 { c.push(c.len()); note(c.len() as i64); a * c.len() as f64 * a } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut c: Vec<usize> = vec![]; let s = e(x[0], &mut c) * e(x[1], &mut c); c.clear(); s + e(x[2], &mut c) * c[0] as f64 }

}
mod u39 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(a))] fn e(a: f64, mut g: impl FnMut() -> f64) -> f64 { let k = g(); a * k * a + g() } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut n = 0; let s = e(x[0], || { n += 1; note(n); n as f64 }); s * x[1] }

}
mod u41 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
pub struct Guard(i64); impl Drop for Guard { fn drop(&mut self) { note(self.0); } } 
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = x[0]; let _g = Guard(1); { let _h = Guard(2); note(3); } note(4); s * s }

}
mod u42 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s: f64 = { let r = std::panic::catch_unwind(|| 3); note(r.unwrap()); x[0] * x[0] }; s }

}
mod u43 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let t = std::time::Instant::now(); let s = x[0] * x[1]; let el = t.elapsed(); assert!(el.as_secs() < 100); s }

}
mod u44 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v: Vec<f64> = Vec::with_capacity(10); let c = v.capacity() >= 10; if c { x[0] * x[1] } else { 0.0 } }

}
mod u45 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = if cfg!(debug_assertions) { x[0] * 2.0 } else { x[0] * 2.0 }; s * x[1] }

}
mod u46 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let s = x[0] * std::f64::consts::PI * f64::EPSILON.sqrt() * core::mem::size_of::<f64>() as f64; s * x[1] * line!() as f64 * 0.01 }

}
mod u47 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let name = stringify!(x[0]); note(name.len() as i64); let s = x[0] * name.len() as f64; s * s }

}
mod u48 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let z = x.len() - x.len(); let e = &x[z..z]; let m = e.iter().sum::<f64>() / e.len().max(1) as f64; x[0] * x[0] + m }

}
mod u49 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y = x.to_vec(); drop(y); let z = x.to_vec(); let w = z; w[0] * w[1] }

}
mod u51 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = [x[0], x[1]]; let b = std::mem::replace(&mut a, [x[2], x[3]]); a[0] * b[1] + a[1] * b[0] }

}
mod u52 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = (x[0], vec![x[1]]); let (p, q) = std::mem::take(&mut a); a.1.push(p); a.0 += q[0]; a.0 * a.1[0] }

}
mod u53 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let mut a = vec![x[0], x[1]]; let b = a.clone(); a[0] *= 2.0; let c = a; c[0] * b[0] * c[1] * b[1] }

}
mod u54 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = vec![x[0], x[1]]; let f = move || a[0] * a[1]; f() * f() }

}
mod u55 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a = [x[0], x[1], x[2]]; let [b, .., c] = a; let (d, e) = (b * c, a[1]); let t = ((d, e), [b, c]); let ((p, q), [r, s]) = t; p * q * r * s }

}
mod u56 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let t = (1, x[0], [x[1]; 2]); let u = (t, t.1 * t.2[0]); let mut w = u; w.0.1 *= 3.0; w.0.2[1] = w.1; w.0.1 * w.0.2[1] * (u.0).1 }

}
mod u57 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let a @ [b, c] = [x[0], x[1]]; a[0] * b * c * a[1] }

}
mod u58 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let v = x.to_vec(); let s @ [.., l] = &v[..] else { panic!() }; s[0] * l }

}
mod u59 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r = match x.len() { 0 => return 0.0, n @ 1..=3 => x[n - 1], n => x[n - 4] * x[n - 1] }; r * r }

}
mod u60 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r = match (x[0] > 1.0, x[1] > 1.0) { (true, true) => x[0], (true, false) => x[0] * x[1], (false, b) => if b { x[1] } else { x[2] * x[2] } }; r * x[3] }

}
mod u61 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r = match x[0] { v if v < 0.0 => -v, 0.0..0.5 => x[1], v @ 0.5..=1.0 => v * v, v => v * x[2] }; r * x[3] }

}
mod u62 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r = match x { [a, b, rest @ ..] if !rest.is_empty() => a * b * rest[0], [a, ..] => *a, [] => 0.0 }; r }

}
mod u64 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r = x.iter().try_fold(1.0, |acc, v| if *v > 0.0 { Some(acc * v) } else { None }).unwrap_or(0.0); r * r }

}
mod u65 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};

#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let r: Option<f64> = x.iter().try_fold(0.0, |acc, v| { if acc > 1.9 { return None; } Some(acc + v) }); r.map_or(x[0], |v| v * v) }

}
const BODIES: &[Body] = &[
    ("u1", 4, 0.3, 1.4, 3, u1::f, u1::f_value_and_grad, u1::f_grad, u1::f_vjp),
    ("u2", 4, 0.3, 1.4, 3, u2::f, u2::f_value_and_grad, u2::f_grad, u2::f_vjp),
    ("u3", 4, 0.3, 1.4, 3, u3::f, u3::f_value_and_grad, u3::f_grad, u3::f_vjp),
    ("u4", 4, 0.3, 1.4, 3, u4::f, u4::f_value_and_grad, u4::f_grad, u4::f_vjp),
    ("u5", 4, 0.3, 1.4, 3, u5::f, u5::f_value_and_grad, u5::f_grad, u5::f_vjp),
    ("u6", 4, 0.3, 1.4, 3, u6::f, u6::f_value_and_grad, u6::f_grad, u6::f_vjp),
    ("u7", 4, 0.3, 1.4, 3, u7::f, u7::f_value_and_grad, u7::f_grad, u7::f_vjp),
    ("u8", 4, 0.3, 1.4, 3, u8::f, u8::f_value_and_grad, u8::f_grad, u8::f_vjp),
    ("u9", 4, 0.3, 1.4, 3, u9::f, u9::f_value_and_grad, u9::f_grad, u9::f_vjp),
    ("u10", 4, 0.3, 1.4, 3, u10::f, u10::f_value_and_grad, u10::f_grad, u10::f_vjp),
    ("u11", 4, 0.3, 1.4, 3, u11::f, u11::f_value_and_grad, u11::f_grad, u11::f_vjp),
    ("u12", 4, 0.3, 1.4, 3, u12::f, u12::f_value_and_grad, u12::f_grad, u12::f_vjp),
    ("u13", 4, 0.3, 1.4, 3, u13::f, u13::f_value_and_grad, u13::f_grad, u13::f_vjp),
    ("u14", 4, 0.3, 1.4, 3, u14::f, u14::f_value_and_grad, u14::f_grad, u14::f_vjp),
    ("u15", 4, 0.3, 1.4, 3, u15::f, u15::f_value_and_grad, u15::f_grad, u15::f_vjp),
    ("u16", 4, 0.3, 1.4, 3, u16::f, u16::f_value_and_grad, u16::f_grad, u16::f_vjp),
    ("u17", 4, 0.3, 1.4, 3, u17::f, u17::f_value_and_grad, u17::f_grad, u17::f_vjp),
    ("u18", 4, 0.3, 1.4, 3, u18::f, u18::f_value_and_grad, u18::f_grad, u18::f_vjp),
    ("u19", 4, 0.3, 1.4, 3, u19::f, u19::f_value_and_grad, u19::f_grad, u19::f_vjp),
    ("u20", 4, 0.3, 1.4, 3, u20::f, u20::f_value_and_grad, u20::f_grad, u20::f_vjp),
    ("u21", 4, 0.3, 1.4, 3, u21::f, u21::f_value_and_grad, u21::f_grad, u21::f_vjp),
    ("u22", 4, 0.3, 1.4, 3, u22::f, u22::f_value_and_grad, u22::f_grad, u22::f_vjp),
    ("u23", 4, 0.3, 1.4, 3, u23::f, u23::f_value_and_grad, u23::f_grad, u23::f_vjp),
    ("u24", 4, 0.3, 1.4, 3, u24::f, u24::f_value_and_grad, u24::f_grad, u24::f_vjp),
    ("u25", 4, 0.3, 1.4, 3, u25::f, u25::f_value_and_grad, u25::f_grad, u25::f_vjp),
    ("u26", 4, 0.3, 1.4, 3, u26::f, u26::f_value_and_grad, u26::f_grad, u26::f_vjp),
    ("u27", 4, 0.3, 1.4, 3, u27::f, u27::f_value_and_grad, u27::f_grad, u27::f_vjp),
    ("u29", 4, 0.3, 1.4, 3, u29::f, u29::f_value_and_grad, u29::f_grad, u29::f_vjp),
    ("u30", 4, 0.3, 1.4, 3, u30::f, u30::f_value_and_grad, u30::f_grad, u30::f_vjp),
    ("u31", 4, 0.3, 1.4, 3, u31::f, u31::f_value_and_grad, u31::f_grad, u31::f_vjp),
    ("u32", 4, 0.3, 1.4, 3, u32::f, u32::f_value_and_grad, u32::f_grad, u32::f_vjp),
    ("u33", 4, 0.3, 1.4, 3, u33::f, u33::f_value_and_grad, u33::f_grad, u33::f_vjp),
    ("u34", 4, 0.3, 1.4, 3, u34::f, u34::f_value_and_grad, u34::f_grad, u34::f_vjp),
    ("u35", 4, 0.3, 1.4, 3, u35::f, u35::f_value_and_grad, u35::f_grad, u35::f_vjp),
    ("u36", 4, 0.3, 1.4, 3, u36::f, u36::f_value_and_grad, u36::f_grad, u36::f_vjp),
    ("u37", 4, 0.3, 1.4, 3, u37::f, u37::f_value_and_grad, u37::f_grad, u37::f_vjp),
    ("u38", 4, 0.3, 1.4, 3, u38::f, u38::f_value_and_grad, u38::f_grad, u38::f_vjp),
    ("u39", 4, 0.3, 1.4, 3, u39::f, u39::f_value_and_grad, u39::f_grad, u39::f_vjp),
    ("u41", 4, 0.3, 1.4, 3, u41::f, u41::f_value_and_grad, u41::f_grad, u41::f_vjp),
    ("u42", 4, 0.3, 1.4, 3, u42::f, u42::f_value_and_grad, u42::f_grad, u42::f_vjp),
    ("u43", 4, 0.3, 1.4, 3, u43::f, u43::f_value_and_grad, u43::f_grad, u43::f_vjp),
    ("u44", 4, 0.3, 1.4, 3, u44::f, u44::f_value_and_grad, u44::f_grad, u44::f_vjp),
    ("u45", 4, 0.3, 1.4, 3, u45::f, u45::f_value_and_grad, u45::f_grad, u45::f_vjp),
    ("u46", 4, 0.3, 1.4, 3, u46::f, u46::f_value_and_grad, u46::f_grad, u46::f_vjp),
    ("u47", 4, 0.3, 1.4, 3, u47::f, u47::f_value_and_grad, u47::f_grad, u47::f_vjp),
    ("u48", 4, 0.3, 1.4, 3, u48::f, u48::f_value_and_grad, u48::f_grad, u48::f_vjp),
    ("u49", 4, 0.3, 1.4, 3, u49::f, u49::f_value_and_grad, u49::f_grad, u49::f_vjp),
    ("u51", 4, 0.3, 1.4, 3, u51::f, u51::f_value_and_grad, u51::f_grad, u51::f_vjp),
    ("u52", 4, 0.3, 1.4, 3, u52::f, u52::f_value_and_grad, u52::f_grad, u52::f_vjp),
    ("u53", 4, 0.3, 1.4, 3, u53::f, u53::f_value_and_grad, u53::f_grad, u53::f_vjp),
    ("u54", 4, 0.3, 1.4, 3, u54::f, u54::f_value_and_grad, u54::f_grad, u54::f_vjp),
    ("u55", 4, 0.3, 1.4, 3, u55::f, u55::f_value_and_grad, u55::f_grad, u55::f_vjp),
    ("u56", 4, 0.3, 1.4, 3, u56::f, u56::f_value_and_grad, u56::f_grad, u56::f_vjp),
    ("u57", 4, 0.3, 1.4, 3, u57::f, u57::f_value_and_grad, u57::f_grad, u57::f_vjp),
    ("u58", 4, 0.3, 1.4, 3, u58::f, u58::f_value_and_grad, u58::f_grad, u58::f_vjp),
    ("u59", 4, 0.3, 1.4, 3, u59::f, u59::f_value_and_grad, u59::f_grad, u59::f_vjp),
    ("u60", 4, 0.3, 1.4, 3, u60::f, u60::f_value_and_grad, u60::f_grad, u60::f_vjp),
    ("u61", 4, 0.3, 1.4, 3, u61::f, u61::f_value_and_grad, u61::f_grad, u61::f_vjp),
    ("u62", 4, 0.3, 1.4, 3, u62::f, u62::f_value_and_grad, u62::f_grad, u62::f_vjp),
    ("u64", 4, 0.3, 1.4, 3, u64::f, u64::f_value_and_grad, u64::f_grad, u64::f_vjp),
    ("u65", 4, 0.3, 1.4, 3, u65::f, u65::f_value_and_grad, u65::f_grad, u65::f_vjp),
];
