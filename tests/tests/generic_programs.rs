//! Generic functions in all positions: const parameters, associated types, tuples, links
//! with derivatives by hand, exclusive references.
#![allow(missing_docs, unused_imports, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::derive_grad;
use num_traits::{Float, FloatConst};
use std::collections::HashMap;
// hand-written with wrt order and &mut
#[derive_grad(wrt(y, x), vjp = prod_by)]
fn prod(x: f64, y: f64) -> f64 {
    x * y * y
}
fn prod_by(x: f64, y: f64, seed: f64, d_y: &mut f64, d_x: &mut f64) -> f64 {
    *d_x += seed * y * y;
    *d_y += seed * 2.0 * x * y;
    x * y * y
}
#[derive_grad]
fn call_prod(a: f64, b: f64) -> f64 {
    prod(a, b) * a
}
#[derive_grad(vjp = sc_by)]
fn sc(y: &mut [f64], k: f64) {
    for v in y {
        *v *= k;
    }
}
fn sc_by(y: &mut [f64], k: f64, d_y: &mut [f64], d_k: &mut f64) {
    for (v, d) in y.iter_mut().zip(d_y) {
        *d_k += *d * *v;
        *d *= k;
        *v *= k;
    }
}
#[derive_grad]
fn call_sc(x: f64, k: f64) -> f64 {
    let mut y = [x, x * x];
    sc(&mut y, k);
    sc(&mut y[..1], x);
    y[0] * y[1]
}
trait Table {
    type Key;
    const SIZE: usize;
    fn key(&self, n: usize) -> Self::Key;
    fn index(&self, k: &Self::Key) -> usize;
}
struct Id;
impl Table for Id {
    type Key = u8;
    const SIZE: usize = 2;
    fn key(&self, n: usize) -> u8 {
        n as u8
    }
    fn index(&self, k: &u8) -> usize {
        *k as usize
    }
}
#[derive_grad(wrt(x))]
fn look<'a, K: Table>(
    x: &'a [f64],
    t: &K,
    first: K::Key,
    names: &HashMap<String, usize>,
    it: impl Iterator<Item = usize>,
) -> f64
where
    K::Key: Clone,
{
    let mut s = x[t.index(&first)];
    for i in it {
        s *= x[t.index(&t.key(i))] + K::SIZE as f64;
    }
    let n = names.get("a").copied().unwrap_or(0);
    s * x[n]
}
#[derive_grad(wrt(w))]
fn dense<const IN: usize, const OUT: usize>(w: &[[f64; IN]; OUT], x: &[f64; IN]) -> [f64; OUT] {
    let mut out = [0.0; OUT];
    for o in 0..OUT {
        for i in 0..IN {
            out[o] += w[o][i] * x[i];
        }
        out[o] = out[o].max(0.0);
    }
    out
}
#[derive_grad(wrt(w, v))]
fn net<const H: usize>(w: &[[f64; 2]; H], v: &[f64; H], x: [f64; 2]) -> f64 {
    let h: [f64; H] = dense(w, &x);
    let mut s = 0.0;
    for k in 0..H {
        s += h[k] * v[k];
    }
    s.tanh()
}
#[derive_grad]
fn gen_tuple<T: Float + FloatConst>(p: (T, T), m: &[(T, T)]) -> T {
    let (a, b) = p;
    let mut s = a;
    for (u, v) in m {
        s = s * *u + *v * b;
    }
    s * T::TAU()
}
#[derive_grad]
fn gen_early<T: Float>(x: T) -> T {
    if x < T::zero() {
        return T::zero();
    }
    let y = if x > T::one() { x.ln() } else { x - T::one() };
    y.powi(2)
}
#[derive_grad]
fn gen_while<T: Float>(a: T) -> T {
    let mut x = a;
    let eps = T::epsilon() * T::from(10).unwrap();
    let mut n = 0;
    while (x * x - a).abs() > eps && n < 50 {
        x = (x + a / x) / T::from(2).unwrap();
        n += 1;
    }
    x
}
#[derive_grad]
fn gen_mat<T: Float>(m: &[Vec<T>]) -> T {
    let mut a = m.to_vec();
    let n = a.len();
    let mut det = T::one();
    for k in 0..n {
        det = det * a[k][k];
        for i in k + 1..n {
            let f = a[i][k] / a[k][k];
            for j in k..n {
                a[i][j] = a[i][j] - f * a[k][j];
            }
        }
    }
    det
}
#[derive_grad]
fn gen_mix<T: Float + std::ops::AddAssign + std::iter::Sum>(x: &[T]) -> T {
    let mut s = T::zero();
    for &v in x {
        s += v * v;
    }
    let t: T = (0..3).map(|k| T::from(k).unwrap()).sum();
    s * t
}
#[derive_grad]
fn gen_swap<T: Float>(x: &mut [T; 3], y: T) -> T {
    x.swap(0, 2);
    let t = x[1];
    x[1] = y * t;
    let (p, q) = x.split_at_mut(1);
    std::mem::swap(&mut p[0], &mut q[0]);
    x[0] * x[1]
}
#[derive_grad]
fn calls<T: Float>(x: T) -> T {
    let mut v = [x, x * x, T::one()];
    let r = gen_swap(&mut v, x);
    r * v[0] + gen_early(x) * gen_while(v[1]) + gen_mat(&[vec![x, T::one()], vec![T::one(), x]])
}
#[derive_grad]
fn top(x: f64) -> f64 {
    calls(x) * calls(x * 0.5) + gen_tuple((x, 1.0), &[(x, x)])
}
#[track_caller]
fn ck(name: &str, slope: f64, f: &dyn Fn(f64) -> f64, x: f64) {
    let difference = (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;
    assert!((slope - difference).abs() < 1e-6 * difference.abs().max(1.0), "{name}: {slope} {difference}");
}

#[test]
fn slopes() {
    ck("prod", call_prod_grad(0.7, 1.3).0, &|x| call_prod(x, 1.3), 0.7);
    ck("prody", call_prod_grad(0.7, 1.3).1, &|x| call_prod(0.7, x), 1.3);
    ck("sc", call_sc_grad(0.7, 1.3).0, &|x| call_sc(x, 1.3), 0.7);
    ck("sck", call_sc_grad(0.7, 1.3).1, &|x| call_sc(0.7, x), 1.3);
    let h: HashMap<String, usize> = [("a".to_string(), 1)].into();
    ck("look", look_grad(&[0.7, 0.4], &Id, 0, &h, 0..2)[0], &|x| look(&[x, 0.4], &Id, 0, &h, 0..2), 0.7);
    ck(
        "net",
        net_grad(&[[0.7, 0.3], [0.2, 0.1], [-0.3, 0.4]], &[1.0, 2.0, 3.0], [0.3, 0.6]).0[0][1],
        &|x| net(&[[0.7, x], [0.2, 0.1], [-0.3, 0.4]], &[1.0, 2.0, 3.0], [0.3, 0.6]),
        0.3,
    );
    ck(
        "tuple",
        gen_tuple_grad((0.7, 0.3), &[(1.0, 2.0), (0.5, 0.1)]).1[0].1,
        &|x| gen_tuple((0.7, 0.3), &[(1.0, x), (0.5, 0.1)]),
        2.0,
    );
    ck("early", gen_early_grad(1.7), &|x| gen_early(x), 1.7);
    ck("while", gen_while_grad(1.7), &|x| gen_while(x), 1.7);
    ck(
        "mat",
        gen_mat_grad(&[vec![1.0, 0.3], vec![0.4, 2.0]])[0][1],
        &|x| gen_mat(&[vec![1.0, x], vec![0.4, 2.0]]),
        0.3,
    );
    ck("mix", gen_mix_grad(&[1.0, 0.3])[1], &|x| gen_mix(&[1.0, x]), 0.3);
    ck("calls", calls_grad(1.3), &|x| calls(x), 1.3);
    ck("top", top_grad(1.3), &|x| top(x), 1.3);
}
