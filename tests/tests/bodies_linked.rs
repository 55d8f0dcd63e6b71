//! One-line bodies that call annotated functions and methods with parts, aliases and results
//! of each other.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{between, one_liners};

#[derive_grad]
fn two(a: &mut f64, b: &mut f64) {
    let t = *a * *b;
    *b = *a + 0.5 * *b;
    *a = t;
}
#[derive_grad]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(p, q)| p * q * q).sum()
}
#[derive_grad]
fn inc(a: &mut f64, k: f64) -> f64 {
    *a += k * *a;
    *a * k
}
#[derive_grad]
fn scale(v: &mut [f64], k: f64) -> f64 {
    let mut s = 0.0;
    for q in v.iter_mut() {
        *q *= k;
        s += *q * *q;
    }
    s
}
#[derive_grad]
fn pair(a: f64, b: f64) -> (f64, f64) {
    (a * b, a + b * b)
}
#[derive_grad]
fn arr(a: f64) -> [f64; 3] {
    [a, a * a, a.sin()]
}
#[derive_grad]
fn mk(n: usize, a: f64) -> Vec<f64> {
    let mut v = vec![a; n];
    for i in 1..n {
        v[i] = v[i - 1] * a;
    }
    v
}
#[derive_grad]
fn opt(a: f64, b: f64) -> Option<f64> {
    if a > b { Some(a * b) } else { None }
}
#[derive_grad]
fn res(a: f64, k: usize) -> Result<f64, String> {
    if k == 2 { Err(format!("{k}")) } else { Ok(a * k as f64 * a) }
}
#[derive_grad]
fn grow(v: &mut Vec<f64>, a: f64) {
    let l = v.last().copied().unwrap_or(1.0);
    v.push(l * a);
    if v.len() > 3 {
        v.truncate(2);
    }
}
#[derive_grad]
fn rec(v: &mut [f64], k: usize) -> f64 {
    if v.len() <= 1 {
        return v[0] * v[0];
    }
    let (a, b) = v.split_at_mut(v.len() / 2);
    let s = rec(a, k + 1);
    b[0] += s * k as f64;
    rec(b, k + 1) * s
}
#[derive_grad(wrt(b, a))]
fn sub(a: f64, k: f64, b: f64) -> f64 {
    a * k - b * b
}
#[derive_grad]
fn mat<const N: usize>(a: &[f64; N], m: &mut [[f64; N]; 2]) -> f64 {
    for i in 0..N {
        m[i % 2][i] += a[i] * a[(i + 1) % N];
    }
    m[0][0] * m[1][N - 1]
}
#[derive(Clone, Copy, Differentiable)]
struct P {
    a: f64,
    b: [f64; 2],
}
#[derive_grad]
impl P {
    fn upd(&mut self, k: f64) -> f64 {
        self.a *= k;
        self.b[1] += self.a;
        self.b.swap(0, 1);
        self.b[0] * k
    }
    #[derive_grad(wrt(self))]
    fn val(&self) -> f64 {
        self.a * self.b[0] - self.b[1]
    }
    #[derive_grad(wrt(self, k))]
    fn with(mut self, k: f64) -> Self {
        self.a = k * self.b[0];
        self
    }
}

one_liners! {
    between(4, 0.3..1.4);
    b1 |x| { let mut y = x.to_vec(); { let (a, b) = y.split_at_mut(2); two(&mut a[0], &mut b[1]); two(&mut b[0], &mut a[0]); } y[0] * y[1] * y[2] * y[3] }
    b2 |x| { let (mut a, mut b) = (x[0], x[1]); two(&mut a, &mut b); two(&mut b, &mut a); a * b }
    b3 |x| { let mut t = (x[0], x[1]); two(&mut t.0, &mut t.1); t.0 * t.1 }
    b4 |x| { let mut t = [(x[0], x[1]), (x[2], x[3])]; for (a, b) in t.iter_mut() { two(a, b); } let [p, q] = &mut t; two(&mut p.0, &mut q.1); t[0].0 * t[1].1 + t[0].1 * t[1].0 }
    b5 |x| { dot(&x[..3], &x[1..]) * dot(x, x) + dot(&x[2..], &x[..2]) }
    b6 |x| { let y = mk(4, x[0]); dot(&y, x) * dot(x, &y) * dot(&y[1..], &y) }
    b7 |x| { let y = mk(4, x[0]); let z = dot(&y[1..][..2], &mk(2, x[1])); z * y[3] }
    b8 |x| { let mut a = x[0]; let k = inc(&mut a, x[1]); let l = inc(&mut a, k); a * k * l }
    b9 |x| { let mut a = x[0]; let b = a; let k = inc(&mut a, b); let c = inc(&mut a, k) * inc(&mut a, 2.0); a * c * b }
    b10 |x| { let mut a = x[0]; for i in 0..3 { if inc(&mut a, x[i]) > 2.0 { break; } a *= x[3]; } a }
    b11 |x| { let mut a = x[0]; let s = inc(&mut a, x[1]) + a * inc(&mut a, x[2]); s * a }
    b12 |x| { let mut y = x.to_vec(); let s = scale(&mut y[1..3], x[0]); let t = scale(&mut y, s); y[0] * y[1] * t }
    b13 |x| { let mut y = x.to_vec(); for i in 0..3 { let k = y[i]; scale(&mut y[i..], k); } y[3] * y[2] }
    b14 |x| { let mut y = x.to_vec(); for c in y.chunks_mut(2) { let k = c[0]; scale(c, k); inc(&mut c[1], k); } y[3] * y[2] * y[0] }
    b15 |x| { let mut m = vec![mk(2, x[0]), mk(3, x[1])]; for r in m.iter_mut() { scale(r, x[2]); } let (a, b) = m.split_at_mut(1); two(&mut a[0][1], &mut b[0][2]); m[0][1] * m[1][2] + m[1][0] }
    b16 |x| { let (a, b) = pair(x[0], x[1]); let (c, _) = pair(a, b); let (_, d) = pair(b, x[2]); c * d }
    b17 |x| { let p = pair(x[0], x[1]); let q = pair(p.0, p.0); q.1 * p.1 }
    b18 |x| { let [a, b, c] = arr(x[0]); let d = arr(b * c)[1]; d * a }
    b19 |x| { let mut y = arr(x[0]); y[1] *= arr(x[1])[1]; let z = y; y[0] = z[1] * z[2]; y.iter().zip(&z).map(|(a, b)| a * b).sum() }
    b20 |x| { let s: f64 = x.iter().map(|v| arr(*v)[1] * pair(*v, 2.0).1).sum(); s }
    b21 |x| { let s: f64 = x.iter().filter_map(|v| opt(*v, 0.7)).map(|v| v * v).sum(); s * x[0] }
    b22 |x| { let mut s = x[0]; for v in x { if let Some(t) = opt(*v, s) { s = t * 0.5; } else { s *= 0.9; } } s }
    b23 |x| { let s = res(x[0], 2).unwrap_or(x[1]) * res(x[0], 3).unwrap(); s }
    b24 |x| { let mut v = vec![]; for a in x { grow(&mut v, *a); } grow(&mut v, x[0]); v.iter().sum::<f64>() * v[0] }
    b25 |x| { let mut v = mk(3, x[0]); grow(&mut v, x[1]); grow(&mut v, x[2]); v[0] * v[1] + v.len() as f64 * v[v.len() - 1] }
    b26 |x| { let mut v = x.to_vec(); let s = rec(&mut v, 1); s * v[3] + v[1] }
    b27 |x| { let mut v = x.to_vec(); let s = rec(&mut v[1..], 1) * rec(&mut v[..2], 2); s * v[2] }
    b28 |x| { sub(x[0], 2.0, x[1]) * sub(x[1], 3.0, x[0]) }
    b29 |x| { let a = [x[0], x[1], x[2]]; let mut m = [[0.5; 3]; 2]; let s = mat(&a, &mut m); let t = mat(&m[0].clone(), &mut m); s * t + m[1][1] }
    b30 |x| { let a = [x[0], x[1]]; let mut m = [[x[2]; 2]; 2]; for _ in 0..2 { let s = mat(&a, &mut m); m[0][1] += s; } m[0][1] * m[1][0] }
    b31 |x| { let mut p = P { a: x[0], b: [x[1], x[2]] }; let s = p.upd(x[3]); p.upd(s); p.val() * s }
    b32 |x| { let mut p = P { a: x[0], b: [x[1], x[2]] }; p.upd(x[3]); let q = p; p.upd(0.5); p.val() * q.val() }
    b33 |x| { let mut ps = [P { a: x[0], b: [x[1], x[2]] }; 2]; ps[1].upd(x[3]); for p in &mut ps { p.upd(0.7); } ps[0].val() * ps[1].val() }
    b34 |x| { let mut ps = [P { a: x[0], b: [x[1], x[2]] }; 2]; let [p, q] = &mut ps; two(&mut p.a, &mut q.b[0]); inc(&mut p.b[1], q.a); ps[0].val() * ps[1].val() }
    b35 |x| { let mut ps: Vec<P> = x.iter().map(|v| P { a: *v, b: [v * v, 1.0] }).collect(); ps[2].upd(x[0]); let s: f64 = ps.iter().map(|p| p.val()).sum(); s * s }
    b36 |x| { let mut ps: Vec<P> = Vec::new(); for v in x { let mut p = P { a: *v, b: [v * v, 1.0] }; p.upd(0.4); ps.push(p); } let l: P = ps.pop().unwrap(); ps[0].val() * l.val() + ps[1].a }
    b37 |x| { let g = |a: f64, b: f64| { let (p, q) = pair(a, b); p * q }; g(x[0], g(x[1], x[2])) * g(1.0, x[0]) }
    b38 |x| { let mut h = |a: &mut f64, k: f64| { let r = inc(a, k); *a *= r; r }; let mut a = x[0]; let mut b = x[1]; let r = h(&mut a, x[2]) + h(&mut b, x[3]); a * b * r }
    b39 |x| { let v: Vec<Vec<f64>> = (1..4).map(|n| mk(n, x[n])).collect(); v.iter().map(|r| dot(r, x)).product() }
    b40 |x| { let v = (1..4).map(|n| mk(n, x[n])).fold(0.0, |s, r| s * r[0] + r.iter().product::<f64>()); v }
    b41 |x| { let s = x.iter().fold(1.0, |s, v| { let mut t = s; inc(&mut t, *v); t }); s }
    b42 |x| { let s = x.iter().scan(1.0, |s, v| { *s = pair(*s, *v).1; Some(*s) }).map(|v| v * v).sum(); s }
    b43 |x| { let mut y = x.to_vec(); y.sort_by(|a, b| b.total_cmp(a)); let z = dot(&y, x); y.iter_mut().for_each(|v| { inc(v, z); }); y[0] * y[3] }
    b44 |x| { let mut y = x.to_vec(); let mut i = 0; while i < 3 { let (l, r) = y.split_at_mut(i + 1); two(&mut l[i], &mut r[0]); i += if r[0] > 1.0 { 1 } else { 2 }; } y.iter().product() }
    b45 |x| { let r = { let mut t = x.to_vec(); let s = scale(&mut t, x[0]); t.push(s); t }; let u = &r[1..]; dot(u, &r) * u[3] }
    b46 |x| { let mut y = [x[0], x[1]]; let r = &mut y; r[0] *= 2.0; inc(&mut r[1], 0.5); let q = &*r; let s = q[0] * q[1]; scale(r, s); y[0] * y[1] }
}
