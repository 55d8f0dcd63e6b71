#![allow(missing_docs, clippy::all)]
use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slopes;
#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    (f(a) + f(0.5 * (a + b)) + f(b)) * (b - a)
}
#[derive_grad]
fn square(x: f64) -> f64 {
    x * x * x
}
#[derive_grad]
fn n1(x: &[f64]) -> f64 {
    let g = |t: f64| t * t;
    integrate(g, x[1], x[0]) * integrate(&g, 0.0, x[2])
}
#[derive_grad]
fn n2(x: &[f64]) -> f64 {
    fn sq(t: f64) -> f64 {
        t * t.sin()
    }
    integrate(sq, x[1], x[0]) * x[2]
}
#[derive_grad]
fn n3(x: &[f64]) -> f64 {
    let g = square;
    integrate(g, x[1], x[0]) * x[2]
}
#[derive_grad]
fn n4(x: &[f64]) -> f64 {
    integrate(|_| 2.0, x[1], x[0]) * x[2]
}
#[derive_grad]
fn n5(x: &[f64]) -> f64 {
    let c = 3.0;
    let n = 2;
    let g = move |t: f64| c * t.powi(n);
    integrate(g, x[1], x[0]) * x[2]
}
#[derive_grad]
fn n6(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for p in [1, 2, 3] {
        s += integrate(|t| t.powi(p), 0.0, x[0]) * x[1];
    }
    s
}
#[derive_grad]
fn n8(x: &[f64]) -> f64 {
    if x[0] > 0.5 { integrate(|t| t * x[0], 0.0, x[1]) } else { 1.0 }
}
#[derive_grad]
fn n9(x: &[f64]) -> f64 {
    (0..3).map(|i| integrate(|t| t * x[i], 0.0, x[1])).sum::<f64>()
}
#[derive_grad]
fn bisect(f: &dyn Fn(f64) -> f64, lo: f64, hi: f64) -> f64 {
    let mut lo = lo;
    let mut hi = hi;
    for _ in 0..3 {
        let m = 0.5 * (lo + hi);
        if f(m) > 0.0 { hi = m } else { lo = m }
    }
    let m = 0.5 * (lo + hi);
    m - f(m) / 2.0
}
#[derive_grad]
fn n10(x: &[f64]) -> f64 {
    bisect(&|t| t * t - x[0], 0.0, x[1]) * x[2]
}
#[derive_grad]
fn both(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64, a: f64) -> f64 {
    f(g(a))
}
#[derive_grad]
fn pass2(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    both(&f, |t| f(t) * a, a) + both(|t| f(t) * t, |t| f(t) * a, a)
}
#[derive_grad]
fn n11(x: &[f64]) -> f64 {
    pass2(|t| t * t * x[0] + x[1], x[2])
}
#[derive_grad]
fn loops(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    integrate(
        |t| {
            let mut s = 0.0;
            for i in 0..3 {
                s += f(t + i as f64) * a;
            }
            s
        },
        0.0,
        a,
    )
}
#[derive_grad]
fn n12(x: &[f64]) -> f64 {
    loops(|t| t * t * x[0] + x[1], x[2])
}
#[derive_grad]
fn with_step(f: impl Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    let d = (f(x + h) - f(x - h)) / (2.0 * h);
    x - f(x) / d
}
#[derive_grad]
fn n13(x: &[f64]) -> f64 {
    let mut r = x[0];
    while r * r > x[1] * 0.7 {
        r = with_step(|t| t * t - x[1] * 0.6, r, 0.1) - 0.01;
    }
    r * x[2]
}
#[derive(Clone, Differentiable)]
struct Net {
    w: [[f64; 2]; 2],
    b: Vec<f64>,
}
#[derive_grad]
fn apply(f: impl Fn(&[f64; 2], &Net) -> [f64; 2], x: [f64; 2], net: &Net) -> [f64; 2] {
    let y = f(&x, net);
    f(&y, net)
}
#[derive_grad]
fn n14(x: &[f64]) -> f64 {
    let net = Net { w: [[x[0], x[1]], [x[2], 1.0]], b: vec![x[0], 0.5] };
    let y = apply(
        |v: &[f64; 2], n: &Net| {
            let mut o = [0.0; 2];
            for i in 0..2 {
                o[i] = n.b[i];
                for j in 0..2 {
                    o[i] += n.w[i][j] * v[j];
                }
                o[i] = o[i].tanh();
            }
            o
        },
        [x[1], x[2]],
        &net,
    );
    y[0] * y[1]
}
#[derive_grad]
fn reduce(f: impl Fn(f64, f64) -> f64, xs: &[f64]) -> f64 {
    let mut acc = xs[0];
    for x in &xs[1..] {
        acc = f(acc, *x);
    }
    acc
}
#[derive_grad]
fn n15(x: &[f64]) -> f64 {
    reduce(|a, b| a * b + a, x) * reduce(f64::max, x) * reduce(|a, b| a.hypot(b), x)
}
#[derive_grad]
fn sorted(key: impl Fn(&f64) -> i64, f: impl Fn(f64) -> f64, x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        if key(v) > 0 { s += f(*v) } else { s -= f(*v) * *v }
    }
    s
}
#[derive_grad]
fn n16(x: &[f64]) -> f64 {
    sorted(|v| if *v > 0.6 { 1 } else { -1 }, |v| v * x[0], x)
}
macro_rules! tests { ($($f:ident $g:ident),* $(,)?) => { $( #[test] fn $g() { let x = [0.7, 1.3, 0.55]; assert_slopes(&super::$g(&x), super::$f, &x); } )* } }
mod t {
    use super::assert_slopes;
    tests!(n1 n1_grad, n2 n2_grad, n3 n3_grad, n4 n4_grad, n5 n5_grad, n6 n6_grad, n8 n8_grad, n9 n9_grad, n10 n10_grad, n11 n11_grad, n12 n12_grad, n13 n13_grad, n14 n14_grad, n15 n15_grad, n16 n16_grad);
}
