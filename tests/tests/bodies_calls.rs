//! One-line bodies that call annotated functions of every signature in every way:
//! by value, by reference, of parts, of temporaries, in loops and conditions.
#![allow(warnings, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{one_liners, threes};

#[derive_grad]
fn sq(v: f64) -> f64 {
    v * v
}
#[derive_grad]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in a.iter().zip(b) {
        s += a * b;
    }
    s
}
#[derive_grad]
fn scale(y: &mut [f64], k: f64) {
    for v in y.iter_mut() {
        *v *= k * *v;
    }
}
#[derive_grad]
fn push2(y: &mut Vec<f64>, v: f64) {
    let n = y.len() - 1;
    y[n] *= v;
    y[0] *= v;
}
#[derive_grad]
fn pair(a: f64, b: f64) -> (f64, f64) {
    (a * b, a.sin())
}
#[derive_grad]
fn arr(a: f64) -> [f64; 2] {
    [a * a, a.exp()]
}
#[derive_grad]
fn vecf(n: usize, a: f64) -> Vec<f64> {
    let mut v = vec![a; n];
    for i in 1..n {
        v[i] *= v[i - 1];
    }
    v
}
#[derive_grad]
fn byval(v: Vec<f64>) -> f64 {
    let mut s = 1.0;
    for a in v {
        s = s * a + a;
    }
    s
}
#[derive_grad]
fn byarr(a: [f64; 2]) -> f64 {
    a[0] * a[1] * a[1]
}
#[derive_grad]
fn incr(a: &mut f64, b: f64) -> f64 {
    *a = *a * b + 1.0;
    *a * b
}
#[derive_grad]
fn rec(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { rec(x * 0.9, n - 1) * x }
}
#[derive_grad]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { odd(x, n - 1) * x }
}
#[derive_grad]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { x * x } else { even(x, n - 1).sin() }
}
#[derive_grad]
fn tup(t: (f64, f64)) -> f64 {
    t.0 * t.1 * t.1
}
#[derive_grad]
fn mat(m: &[[f64; 2]]) -> f64 {
    let mut s = 1.0;
    for r in m {
        s = s * r[0] + r[1] * r[0];
    }
    s
}
#[derive_grad]
fn nest(m: &[Vec<f64>]) -> f64 {
    let mut s = 1.0;
    for r in m {
        for v in r {
            s = s * v + v;
        }
    }
    s
}
#[derive_grad(wrt(a))]
fn part(a: f64, b: f64) -> f64 {
    a * a * b
}
#[derive_grad]
fn constn<const N: usize>(a: [f64; N]) -> f64 {
    let mut s = 1.0;
    for v in a {
        s *= v;
    }
    s * N as f64
}
#[derive_grad]
fn opt(x: f64, n: Option<usize>) -> f64 {
    match n {
        Some(n) => x.powi(n as i32),
        None => x,
    }
}
#[derive_grad(wrt(x))]
fn with(x: f64, g: impl Fn(usize) -> usize) -> f64 {
    x * x * g(1) as f64
}
#[derive_grad]
fn fill(x: &[f64], buf: &mut [f64]) {
    for i in 0..x.len() {
        buf[i] = x[i] * x[i] + buf[i] * 0.5;
    }
}
#[derive_grad]
fn two(a: &mut f64, b: &mut f64) {
    let t = *a * *b;
    *a = t + *b;
    *b = t.sin();
}
#[derive_grad]
fn two_in(y: &mut [f64; 2]) {
    let t = y[0];
    y[0] = y[1] * t;
    y[1] = t;
}
#[derive_grad]
fn single(x: f32) -> f32 {
    x * 2.0
}
#[derive_grad]
fn refs(a: &f64, b: &f64) -> f64 {
    a * b + a
}
#[derive_grad]
const fn cst(a: f64) -> f64 {
    a * a
}
#[derive_grad]
fn big(a: [f64; 8]) -> f64 {
    let mut s = 0.0;
    for i in 0..8 {
        s += a[i] * a[7 - i];
    }
    s
}
#[derive_grad]
fn bool2(a: f64, b: bool) -> f64 {
    if b { a * a } else { a }
}
#[derive_grad]
fn strg(a: f64, s: &str) -> f64 {
    a * a * s.len() as f64
}
#[derive_grad]
fn unitp(a: f64, _u: ()) -> f64 {
    a * a
}
#[derive_grad(wrt(a))]
fn wsp(a: f64, w: &mut Vec<f64>) -> f64 {
    w[0] = w[0] * a;
    w[1] += w[0];
    w[1] * a
}
mod m {
    #[derive_grad::derive_grad]
    pub fn inner(x: f64) -> f64 {
        x * x
    }
    pub mod deep {
        #[derive_grad::derive_grad]
        pub fn inner(x: f64) -> f64 {
            super::inner(x) * x
        }
    }
}

one_liners! {
    threes();
    b0 |x| { sq(x[0]) * sq(sq(x[1])) }
    b1 |x| { dot(x, x) }
    b2 |x| { dot(&x[..2], &x[1..]) * x[0] }
    b3 |x| { dot(&[x[0], x[1]], &[1.0, 2.0]) }
    b4 |x| { dot(&vec![x[0]; 2], &[x[1], 2.0]) }
    b5 |x| { let y = x.to_vec(); dot(&y, x) * dot(x, &y) }
    b6 |x| { let mut y = x.to_vec(); scale(&mut y, x[0]); dot(&y, &y) }
    b7 |x| { let mut y = x.to_vec(); scale(&mut y[1..], x[0]); dot(&y, x) }
    b8 |x| { let mut y = [x[0], x[1], 1.0]; scale(&mut y, x[0]); dot(&y, x) }
    b9 |x| { let mut y = [x[0], x[1], 1.0]; scale(&mut y[..2], x[0]); scale(&mut y[1..], 2.0); dot(&y, x) }
    b10 |x| { let mut y = vec![1.0]; push2(&mut y, x[0]); push2(&mut y, x[1]); dot(&y, &y) }
    b11 |x| { let (a, b) = pair(x[0], x[1]); a * b * a }
    b12 |x| { let p = pair(x[0], x[1]); p.0 * p.1 * p.0 }
    b13 |x| { let a = arr(x[0]); a[0] * a[1] * x[1] }
    b14 |x| { arr(x[0])[1] * x[1] }
    b15 |x| { pair(x[0], x[1]).0 * x[1] }
    b16 |x| { let [a, b] = arr(x[0]); a * b * x[1] }
    b17 |x| { let v = vecf(4, x[0]); v[3] * v[2] * x[1] }
    b18 |x| { vecf(4, x[0])[3] * x[1] }
    b19 |x| { byval(x.to_vec()) * x[0] }
    b20 |x| { let v = x.to_vec(); byval(v.clone()) * byval(v) }
    b21 |x| { byval(vec![x[0], x[1]]) }
    b22 |x| { byval(vecf(3, x[0])) }
    b23 |x| { byarr([x[0], x[1]]) * byarr(arr(x[0])) }
    b24 |x| { let a = arr(x[0]); byarr(a) * a[1] }
    b25 |x| { let mut a = x[0]; let b = incr(&mut a, x[1]); a * b }
    b26 |x| { let mut a = x[0]; let b = incr(&mut a, x[1]) + incr(&mut a, 2.0); a * b }
    b27 |x| { let mut y = x.to_vec(); let b = incr(&mut y[1], x[0]); y[1] * b * y[0] }
    b28 |x| { let mut y = x.to_vec(); for i in 0..3 { let b = incr(&mut y[i], x[0]); y[0] *= b; } y[0] * y[2] }
    b29 |x| { let mut y = x.to_vec(); for v in y.iter_mut() { incr(v, x[1]); } y[0] * y[2] }
    b30 |x| { let mut t = (x[0], x[1]); incr(&mut t.0, t.1); t.0 * t.1 }
    b31 |x| { let mut a = x[0]; { let r = &mut a; incr(r, x[1]); incr(&mut *r, x[2]); } a * a }
    b32 |x| { rec(x[0], 4) * x[1] }
    b33 |x| { even(x[0], 5) * x[1] }
    b34 |x| { tup((x[0], x[1])) * tup(pair(x[0], x[2])) }
    b35 |x| { mat(&[[x[0], x[1]], [x[2], 1.0]]) }
    b36 |x| { let m = [[x[0], x[1]], [x[2], 1.0]]; mat(&m) * mat(&m[1..]) }
    b37 |x| { let m = vec![[x[0], x[1]], [x[2], 1.0]]; mat(&m) * mat(&m[..1]) }
    b38 |x| { nest(&[x.to_vec(), vec![x[0]]]) * x[1] }
    b39 |x| { let v = vec![x.to_vec(); 2]; nest(&v) * dot(&v[0], &v[1]) }
    b40 |x| { part(x[0], 2.0) * x[1] }
    b41 |x| { part(x[0], x.len() as f64) * x[1] }
    b42 |x| { constn([x[0], x[1], x[2]]) * constn([x[0]]) }
    b43 |x| { constn::<2>([x[0], x[1]]) }
    b44 |x| { opt(x[0], Some(2)) * opt(x[1], None) }
    b45 |x| { with(x[0], |k| k * 2) * x[1] }
    b46 |x| { let n = 2; with(x[0], move |k| k * n) * x[1] }
    b47 |x| { let mut s = 0.0; for i in 0..3 { s = sq(s) + sq(x[i]) * s + x[i]; } s }
    b48 |x| { let mut s = 1.0; for i in 0..3 { let (a, b) = pair(s, x[i]); s = a * b; } s }
    b49 |x| { let mut s = 1.0; for i in 0..3 { let v = vecf(i + 1, x[i]); s *= dot(&v, &v); } s }
    b50 |x| { let mut s = x[0]; while s.abs() < 10.0 { s = sq(s) + sq(x[1]) + 1.0; } s }
    b51 |x| { let mut s = x[0]; for i in 0..3 { if sq(s) > 4.0 { return sq(s) * x[i]; } s += sq(x[i]); } s }
    b52 |x| { if sq(x[0]) > 0.3 { sq(x[1]) } else { dot(x, x) } }
    b53 |x| { match sq(x[0]) { v if v > 0.3 => v * x[1], v => v } }
    b54 |x| { let y = if x[0] > 0.0 { sq(x[0]) } else { arr(x[0])[1] }; y * y }
    b55 |x| { let y = [sq(x[0]), sq(x[1])]; y[0] * y[1] }
    b56 |x| { let y = vec![sq(x[0]), sq(x[1])]; y[0] * y[1] }
    b57 |x| { sq(x[0]).sin().max(sq(x[1])) }
    b58 |x| { -sq(x[0]) + sq(-x[1]) }
    b59 |x| { x[(sq(x[0]) as usize) % 3] * x[1] }
    b60 |x| { let _ = sq(x[0]); x[1] * x[1] }
    b61 |x| { sq(x[0]); x[1] * x[1] }
    b62 |x| { let mut buf = vec![0.0; 3]; fill(x, &mut buf); dot(&buf, &buf) }
    b63 |x| { let mut buf = [0.0; 3]; fill(x, &mut buf); fill(&buf.clone(), &mut buf); buf[0] * buf[2] }
    b64 |x| { let mut buf = vec![vec![0.0; 3]; 2]; fill(x, &mut buf[0]); let (a, b) = buf.split_at_mut(1); fill(&a[0], &mut b[0]); dot(&buf[1], x) }
    b65 |x| { let mut buf = [0.0; 6]; fill(x, &mut buf[..3]); let (a, b) = buf.split_at_mut(3); fill(a, b); dot(&buf[3..], x) }
    b66 |x| { let mut buf = vec![0.0; 3]; for i in 0..3 { fill(x, &mut buf); buf[i] *= x[0]; } dot(&buf, x) }
    b67 |x| { let mut a = x[0]; let mut b = x[1]; two(&mut a, &mut b); a * b * a }
    b68 |x| { let mut y = x.to_vec(); let (p, q) = y.split_at_mut(1); two(&mut p[0], &mut q[0]); y[0] * y[1] * y[0] }
    b69 |x| { let mut y = [x[0], x[1]]; two_in(&mut y); y[0] * y[1] * y[0] }
    b70 |x| { refs(&x[0], &x[1]) * refs(&x[0], &2.0) }
    b71 |x| { let a = x[0]; let b = a * x[1]; refs(&a, &b) * refs(&b, &b) }
    b72 |x| { let a = &x[0]; refs(a, a) * sq(*a) }
    b73 |x| { cst(x[0]) * x[1] }
    b74 |x| { m::inner(x[0]) * m::deep::inner(x[1]) }
    b75 |x| { self::m::inner(x[0]) * crate::m::deep::inner(x[1]) }
    b76 |x| { use m::inner as renamed; renamed(x[0]) * x[1] }
    b77 |x| { (sq)(x[0]) * x[1] }
    b78 |x| { let v: &[f64] = x; dot(v, &v[1..]) }
    b79 |x| { sq({ let a = x[0]; a * x[1] }) }
    b80 |x| { sq(if x[0] > 0.0 { x[0] * x[1] } else { x[2] }) }
    b81 |x| { sq(x[0] + { let t = sq(x[1]); t * t }) }
    b82 |x| { let f = |v: &[usize]| v.len(); opt(x[0], Some(f(&[1, 2]))) }
    b83 |x| { big([x[0]; 8]) * big([x[1]; 8]) }
    b84 |x| { bool2(x[0], x[1] > 0.0) * bool2(x[1], false) }
    b85 |x| { strg(x[0], "ab") * strg(x[1], &String::from("abc")) }
    b86 |x| { strg(x[0], &format!("{}", 3)) * x[1] }
    b87 |x| { unitp(x[0], ()) * x[1] }
    b88 |x| { wsp(x[0], &mut vec![1.0, 2.0]) * x[1] }
    b89 |x| { x[0] * single(1.5) as f64 * x[1] }
}
