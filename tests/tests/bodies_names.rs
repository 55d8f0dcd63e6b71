//! One-line bodies that shadow, capture and reuse names in every way.
#![allow(warnings, clippy::all, clippy::pedantic)]

use derive_grad_tests::{one_liners, threes};

one_liners! {
    threes();
    b0 |x| { let n = 2; let n = n + 1; let s = (|| format!("{n}"))(); x[0] * x[0] * s.len() as f64 * n as f64 }
    b1 |x| { let n = 2; let n = n * 6; let s = format!("{n}{n:?}{n:>4}{{n}}{0}", n); x[0] * x[0] * s.len() as f64 }
    b2 |x| { let n = 2; let n = n * 6; let w = 3; let w = w + 2; let s = format!("{n:w$} {n:>w$} {:>1$}", n, w); x[0] * x[0] * s.len() as f64 }
    b3 |x| { let n = 2; let n = n * 6; let s = format!("{n}", n = n + 100); x[0] * x[0] * s.len() as f64 }
    b4 |x| { let n = 2; let n = n * 6; let s = format!(r"{n}{}", format!("{n}{}", n)); x[0] * x[0] * s.len() as f64 }
    b5 |x| { let n = 2; let n = n * 6; struct S { n: usize } let s = S { n }; x[0] * x[0] * s.n as f64 }
    b6 |x| { let n = 2; let n = n * 6; struct S { n: usize } let S { n } = S { n: n + 1 }; x[0] * x[0] * n as f64 }
    b7 |x| { let n = 2; let n = n * 6; struct S { n: usize } let s = S { n: 7 }; let S { n, .. } = s; let n = n + 1; x[0] * x[0] * n as f64 }
    b8 |x| { let n = 2; let n = n * 6; assert!(n == 12, "{n}"); debug_assert_eq!(n, 12, "{n} {}", n); x[0] * n as f64 }
    b9 |x| { let n = 2; let n = n * 6; let m = matches!(n, n if n > 3); if m { x[0] * x[1] * n as f64 } else { x[0] } }
    b10 |x| { let n = 2; let n = n + 1; let v = vec![n; n]; let n = v.len(); x[0] * x[0] * n as f64 }
    b11 |x| { let n = Some(2); if let Some(n) = n { x[0] * n as f64 } else { x[1] } }
    b12 |x| { let n = Some(2); if let Some(n) = n && n > 1 { x[0] * n as f64 } else { x[1] } }
    b13 |x| { let n = Some(2); let Some(n) = n else { return 0.0 }; let n = n as f64; x[0] * n * x[1] }
    b14 |x| { let n = 2; let f = |n: usize| n + 1; let n = f(n) + n; x[0] * x[0] * n as f64 }
    b15 |x| { let n = 2; let f = |k: usize| k + n; let n = f(n) * 10; let n = f(n); x[0] * x[0] * n as f64 }
    b16 |x| { let n = 3; let mut s = x[0]; for n in 0..n { let n = n + 1; s = s * x[n % 3] + n as f64; } s * n as f64 }
    b17 |x| { let n = 3; let mut s = x[0]; 'a: for n in 0..n { 'b: for k in 0..3 { if k > n { continue 'b; } if k == 2 { continue 'a; } s = s * x[k] + 1.0; } s *= 0.5; } 'a: for k in 0..2 { if k == 1 { break 'a; } s *= x[k]; } s }
    b18 |x| { let y = x[0]; let y = y * x[1]; let y = y * y; { let y = 1.0; let _ = y; } let z = { let y = y + 1.0; y * 2.0 }; y * z }
    b19 |x| { let y = x[0]; let y = &y; let y = *y * *y; let y = (y, y + 1.0); let (y, z) = y; y * z }
    b20 |x| { let x = x[0]; let x = x * x; let x = [x, x + 1.0]; let x = x[0] * x[1]; x }
    b21 |x| { let x = x.to_vec(); let x = &x[1..]; let x = x[0] * x[1]; x * x }
    b22 |x| { let y = x[0]; let y = match y > 0.0 { true => { let y = y * 2.0; y * y } false => { let y = 3.0 * y; y } }; y * x[1] }
    b23 |x| { let mut y = x[0]; let r = &mut y; *r *= x[1]; let y = y * 2.0; let r = y; r * r }
    b24 |x| { let mut y = x[0]; y *= 2.0; let mut y = y * x[1]; y += 1.0; { let mut y = y; y *= 5.0; let _ = y; } y }
    b25 |x| { let x1 = x[0]; let x = x[1]; let x1 = x1 * x; let x = x * x1; let x1 = x + x1; x1 * x }
    b26 |x| { let y_1 = x[0]; let y = x[1]; let y = y * y_1; let y1 = y * 2.0; let y = y * y1; let y_2 = y; y_2 * y * y1 }
    b27 |x| { let t = x[0]; let t1 = t * x[1]; let t = t1 * t; let t1 = t * t1; let sum = t + t1; sum * t }
    b28 |x| { let f = x[0]; let p = f * x[1]; p * f }
    b29 |x| { let (a, b) = (x[0], x[1]); let (b, a) = (a * b, b); let (a, b) = (b, a); a * a * b }
    b30 |x| { let a = x[0]; let b = { let a = a * x[1]; let b = a; a * b }; let a = a + b; a * b }
    b31 |x| { let v = x; let mut s = 1.0; for v in v { for v in [*v, v * 2.0] { s += v * s; } } s }
    b32 |x| { let i = 1; let mut s = x[0]; for (i, x) in x.iter().enumerate() { s = s * x + i as f64; } s * i as f64 * x[i] }
    b33 |x| { let k = 1; let k = k + 1; const K: usize = 2; let s = x[k]; x[K] * s * k as f64 }
    b34 |x| { fn n() -> usize { 2 } let k = n(); let n = k + n(); x[0] * x[0] * n as f64 }
    b35 |x| { let n = 4; fn g(n: usize) -> usize { n + 1 } let n = g(n); x[0] * x[0] * n as f64 }
    b36 |x| { let n = 4; let n = n + 1; macro_rules! k { () => { 3 } } let m = k!(); x[0] * x[0] * (n + m) as f64 }
    b37 |x| { let n = 4; use std::f64::consts::PI; let n = n as f64 * PI; x[0] * x[0] * n }
    b38 |x| { let s = "a"; let s = s.to_owned() + "b"; let s = s.len(); x[0] * x[0] * s as f64 }
    b39 |x| { let v = x[0]; let w = v * x[1]; let s = format!("{v:.1}{w:?}"); assert!(!s.is_empty(), "{v} {w}"); v * w }
    b40 |x| { let self_ = x[0]; let Self_ = self_ * x[1]; Self_ * self_ }
    b41 |x| { let µ = x[0]; let größe = µ * x[1]; größe * µ }
    b42 |x| { let _ = x[0]; let _a = x[1]; let __b = _a * x[0]; __b * _a }
    b43 |x| { let (_, a, _) = (x[0], x[1], x[2]); let [_, b, ..] = [x[0], x[1], x[2]]; a * b }
    b44 |x| { let value = x[0]; let seed = value * x[1]; let d_x = seed * value; let residual = d_x * seed; let result = residual * d_x; result }
    b45 |x| { let none = x[0]; let slot = none * x[1]; let mark = slot; let adjoint = mark * none; let zero = 0.0; adjoint * slot + zero }
    b46 |x| { let a = 1.0_f64; let a = a + 1.0; let b = a.sqrt(); let a = b * x[0]; a * a }
}
