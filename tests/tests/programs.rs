//! Programs as users write them: numerical recipes, simulations, statistics, dynamic
//! programming, with enums, maps, strings and structs that carry no derivative.
#![allow(
    missing_docs,
    dead_code,
    unused_assignments,
    unused_imports,
    unused_variables,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::f64::consts::PI;

use derive_grad::derive_grad;

const POINTS: [[f64; 6]; 3] = [
    [0.71, 1.32, -0.43, 2.11, 0.93, 1.74],
    [1.93, -0.62, 0.84, 0.35, -1.26, 0.57],
    [-0.81, 0.46, 1.63, -1.14, 2.25, 0.27],
];

fn check(
    name: &str,
    f: fn(&[f64]) -> f64,
    grad: fn(&[f64]) -> Vec<f64>,
    both: fn(&[f64]) -> (f64, Vec<f64>),
) {
    for x in POINTS {
        let (value, slopes) = both(&x);
        assert_eq!(value.to_bits(), f(&x).to_bits(), "{name}");
        assert_eq!(slopes, grad(&x), "{name}");
        for k in 0..x.len() {
            let moved =
                |h: f64| f(&std::array::from_fn::<f64, 6, _>(|j| if j == k { x[j] + h } else { x[j] }));
            let slope = |h: f64| (moved(h) - moved(-h)) / (2.0 * h);
            let difference = (4.0 * slope(1e-5) - slope(2e-5)) / 3.0;
            let error = (slopes[k] - difference).abs();
            assert!(
                error <= 3e-6 * difference.abs().max(1.0),
                "{name} at {x:?}: d{k} is {}, not {difference}",
                slopes[k]
            );
        }
    }
}

macro_rules! programs {
    ($($f:ident $grad:ident $both:ident;)*) => {
        #[test]
        fn gradients() {
            $(check(stringify!($f), $f, $grad, $both);)*
        }
    };
}

programs! {
    a01 a01_grad a01_value_and_grad;
    a02 a02_grad a02_value_and_grad;
    a03 a03_grad a03_value_and_grad;
    a04 a04_grad a04_value_and_grad;
    a05 a05_grad a05_value_and_grad;
    a06 a06_grad a06_value_and_grad;
    a07 a07_grad a07_value_and_grad;
    a08 a08_grad a08_value_and_grad;
    a09 a09_grad a09_value_and_grad;
    a10 a10_grad a10_value_and_grad;
    a11 a11_grad a11_value_and_grad;
    a12 a12_grad a12_value_and_grad;
    a13 a13_grad a13_value_and_grad;
    a14 a14_grad a14_value_and_grad;
    a15 a15_grad a15_value_and_grad;
    a16 a16_grad a16_value_and_grad;
    a17 a17_grad a17_value_and_grad;
    a18 a18_grad a18_value_and_grad;
    a21 a21_grad a21_value_and_grad;
    a22 a22_grad a22_value_and_grad;
    a23 a23_grad a23_value_and_grad;
    a24 a24_grad a24_value_and_grad;
    a25 a25_grad a25_value_and_grad;
    a26 a26_grad a26_value_and_grad;
    a27 a27_grad a27_value_and_grad;
    a28 a28_grad a28_value_and_grad;
    a29 a29_grad a29_value_and_grad;
    a30 a30_grad a30_value_and_grad;
    b01 b01_grad b01_value_and_grad;
    b02 b02_grad b02_value_and_grad;
    b03 b03_grad b03_value_and_grad;
    b04 b04_grad b04_value_and_grad;
    b05 b05_grad b05_value_and_grad;
    b06 b06_grad b06_value_and_grad;
    b07 b07_grad b07_value_and_grad;
    b08 b08_grad b08_value_and_grad;
    b09 b09_grad b09_value_and_grad;
    b11 b11_grad b11_value_and_grad;
    b12 b12_grad b12_value_and_grad;
    b13 b13_grad b13_value_and_grad;
    b14 b14_grad b14_value_and_grad;
    b16 b16_grad b16_value_and_grad;
    b17 b17_grad b17_value_and_grad;
    b18 b18_grad b18_value_and_grad;
    b19 b19_grad b19_value_and_grad;
    b20 b20_grad b20_value_and_grad;
    b25 b25_grad b25_value_and_grad;
    b26 b26_grad b26_value_and_grad;
    b28 b28_grad b28_value_and_grad;
    b29 b29_grad b29_value_and_grad;
    c01 c01_grad c01_value_and_grad;
    c02 c02_grad c02_value_and_grad;
    tables tables_grad tables_value_and_grad;
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    Linear,
    Quad,
    Exp(u8),
}
fn kind(i: usize) -> Kind {
    match i % 3 {
        0 => Kind::Linear,
        1 => Kind::Quad,
        _ => Kind::Exp(2),
    }
}
// 1 Horner
#[derive_grad]
fn a01(x: &[f64]) -> f64 {
    let t = x[5];
    let mut acc = 0.0;
    for c in x.iter().take(5).rev() {
        acc = acc * t + c;
    }
    acc
}
// 2 Simpson of a helper
mod quad {
    use derive_grad::derive_grad;
    #[derive_grad]
    pub fn g(t: f64, a: f64, b: f64) -> f64 {
        (a * t).sin() * (-b * t * t).exp()
    }
    #[derive_grad(wrt(a, b))]
    pub fn simpson(a: f64, b: f64, lo: f64, hi: f64, n: usize) -> f64 {
        let h = (hi - lo) / n as f64;
        let mut s = g(lo, a, b) + g(hi, a, b);
        for i in 1..n {
            let w = if i % 2 == 1 { 4.0 } else { 2.0 };
            s += w * g(lo + i as f64 * h, a, b);
        }
        s * h / 3.0
    }
}
#[derive_grad]
fn a02(x: &[f64]) -> f64 {
    quad::simpson(x[0], x[1].abs(), 0.0, 2.0, 10) * x[2]
}
// 3 Newton sqrt with early return
#[derive_grad]
fn a03(x: &[f64]) -> f64 {
    let a = x[0] * x[0] + 1.0;
    let mut r = a;
    for k in 0..50 {
        let next = 0.5 * (r + a / r);
        if (next - r).abs() < 1e-14 {
            return next * x[1];
        }
        r = next;
        if k > 30 {
            break;
        }
    }
    r
}
// 4 Gauss elimination in place
#[derive_grad]
fn a04(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1], 0.5, x[2]], [x[3], x[4], 1.0, x[5]], [0.3, x[0], x[1], 1.0]];
    for k in 0..3 {
        let mut p = k;
        for i in k + 1..3 {
            if a[i][k].abs() > a[p][k].abs() {
                p = i;
            }
        }
        if p != k {
            a.swap(p, k);
        }
        for i in k + 1..3 {
            let f = a[i][k] / a[k][k];
            for j in k..4 {
                let t = a[k][j];
                a[i][j] -= f * t;
            }
        }
    }
    let mut sol = [0.0; 3];
    for i in (0..3).rev() {
        let mut s = a[i][3];
        for j in i + 1..3 {
            s -= a[i][j] * sol[j];
        }
        sol[i] = s / a[i][i];
    }
    sol[0] + 2.0 * sol[1] - sol[2]
}
// 5 Cholesky
#[derive_grad]
fn a05(x: &[f64]) -> f64 {
    let n = 3;
    let mut m = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            m[i][j] = x[i] * x[j] + if i == j { 2.0 } else { 0.0 };
        }
    }
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let mut s = m[i][j];
            for k in 0..j {
                s -= l[i][k] * l[j][k];
            }
            l[i][j] = if i == j { s.sqrt() } else { s / l[j][j] };
        }
    }
    let mut logdet = 0.0;
    for i in 0..n {
        logdet += 2.0 * l[i][i].ln();
    }
    logdet + l[2][0]
}
// 6 RK4 pendulum
#[derive_grad]
fn a06(x: &[f64]) -> f64 {
    let (mut q, mut p) = (x[0], x[1]);
    let (g, c) = (x[2], x[3]);
    let h = 0.05;
    let mut e = 0.0;
    for _ in 0..8 {
        let (k1q, k1p) = (p, -g * q.sin() - c * p);
        let (k2q, k2p) = (p + 0.5 * h * k1p, -g * (q + 0.5 * h * k1q).sin() - c * (p + 0.5 * h * k1p));
        let (k3q, k3p) = (p + 0.5 * h * k2p, -g * (q + 0.5 * h * k2q).sin() - c * (p + 0.5 * h * k2p));
        let (k4q, k4p) = (p + h * k3p, -g * (q + h * k3q).sin() - c * (p + h * k3p));
        q += h / 6.0 * (k1q + 2.0 * k2q + 2.0 * k3q + k4q);
        p += h / 6.0 * (k1p + 2.0 * k2p + 2.0 * k3p + k4p);
        e += 0.5 * p * p - g * q.cos();
    }
    e * x[4]
}
// 7 softmax cross entropy with buffers
#[derive_grad]
fn a07(x: &[f64]) -> f64 {
    let mut m = f64::NEG_INFINITY;
    for &v in x {
        if v > m {
            m = v;
        }
    }
    let mut ex = vec![0.0; x.len()];
    let mut z = 0.0;
    for (e, v) in ex.iter_mut().zip(x) {
        *e = (v - m).exp();
        z += *e;
    }
    let mut loss = 0.0;
    for (i, e) in ex.iter().enumerate() {
        let t = if i == 2 { 0.7 } else { 0.06 };
        loss -= t * (e / z).ln();
    }
    loss
}
// 8 DP edit-like soft min
#[derive_grad]
fn softmin(a: f64, b: f64, c: f64) -> f64 {
    let m = a.min(b).min(c);
    m - ((m - a).exp() + (m - b).exp() + (m - c).exp()).ln()
}
#[derive_grad]
fn a08(x: &[f64]) -> f64 {
    let (a, b) = x.split_at(3);
    let mut d = [[0.0; 4]; 4];
    for i in 1..4 {
        d[i][0] = 1e2;
        d[0][i] = 1e2;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let c = (a[i - 1] - b[j - 1]).powi(2);
            d[i][j] = c + softmin(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]);
        }
    }
    d[3][3]
}
// 9 enum dispatch
#[derive_grad]
fn a09(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for (i, &v) in x.iter().enumerate() {
        s *= match kind(i) {
            Kind::Linear => 1.0 + 0.1 * v,
            Kind::Quad => 1.0 + v * v,
            Kind::Exp(n) if n > 5 => 1.0,
            Kind::Exp(n) => (v / f64::from(n)).exp(),
        };
    }
    s
}
// 10 hash map of indices
#[derive_grad]
fn a10(x: &[f64]) -> f64 {
    let mut map: HashMap<&str, usize> = HashMap::new();
    for (i, n) in ["a", "b", "c"].iter().enumerate() {
        map.insert(n, i * 2);
    }
    let i = map["b"];
    let j = *map.get("c").unwrap_or(&0);
    let text = format!("{}-{}", i, j);
    assert_eq!(text.len(), 3);
    x[i] * x[j] + if map.contains_key("zz") { x[0] } else { x[1] }
}
// 11 ring buffer
#[derive_grad]
fn a11(x: &[f64]) -> f64 {
    let mut ring = [0.0_f64; 3];
    let mut head = 0;
    let mut out = 0.0;
    for step in 0..9 {
        let old = ring[head];
        ring[head] = 0.5 * old + x[step % x.len()] * ring[(head + 1) % 3].cos();
        out += ring[head] * old;
        head = (head + 1) % ring.len();
    }
    out
}
// 12 labelled search
#[derive_grad]
fn a12(x: &[f64]) -> f64 {
    let grid = [[x[0], x[1]], [x[2], x[3]], [x[4], x[5]]];
    let mut found = 0.0;
    'rows: for row in &grid {
        for (j, v) in row.iter().enumerate() {
            if *v < -0.3 {
                found = v * v * (j as f64 + 1.0);
                break 'rows;
            }
            found += v.sin();
        }
    }
    found
}
// 13 Kalman scalar
#[derive_grad]
fn a13(x: &[f64]) -> f64 {
    let (q, r) = (x[0].exp(), x[1].exp());
    let mut mean = 0.0;
    let mut var = 1.0;
    let mut ll = 0.0;
    for &z in &x[2..] {
        var += q;
        let s = var + r;
        let k = var / s;
        let innov = z - mean;
        ll -= 0.5 * (innov * innov / s + s.ln());
        mean += k * innov;
        var *= 1.0 - k;
    }
    ll
}
// 14 heat eq with two buffers swapped
#[derive_grad]
fn a14(x: &[f64]) -> f64 {
    let mut u = x.to_vec();
    let mut v = vec![0.0; x.len()];
    let n = u.len();
    for _ in 0..5 {
        for i in 0..n {
            let l = if i == 0 { u[n - 1] } else { u[i - 1] };
            let r = u[(i + 1) % n];
            v[i] = u[i] + 0.2 * (l - 2.0 * u[i] + r) - 0.01 * u[i].powi(3);
        }
        std::mem::swap(&mut u, &mut v);
    }
    let mut e = 0.0;
    for a in &u {
        e += a * a;
    }
    e
}
// 15 cubic spline-like interval search
#[derive_grad]
fn a15(x: &[f64]) -> f64 {
    let knots = [0.0, 0.5, 1.0, 1.5, 2.0, 2.5];
    let t = x[0].abs().min(2.4);
    let mut lo = 0;
    let mut hi = knots.len() - 1;
    while hi - lo > 1 {
        let mid = (lo + hi) / 2;
        if knots[mid] <= t {
            lo = mid;
        } else {
            hi = mid;
        }
    }
    let u = (t - knots[lo]) / (knots[hi] - knots[lo]);
    let (a, b) = (x[lo], x[hi]);
    let h = u * u * (3.0 - 2.0 * u);
    a + (b - a) * h
}
// 16 mandelbrot like escape
#[derive_grad]
fn a16(x: &[f64]) -> f64 {
    let (cr, ci) = (x[0] * 0.3, x[1] * 0.3);
    let (mut zr, mut zi) = (0.0, 0.0);
    let mut n = 0;
    let r = loop {
        let t = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = t;
        n += 1;
        if zr * zr + zi * zi > 4.0 || n == 12 {
            break zr.hypot(zi + 1e-3);
        }
    };
    r * n as f64
}
// 17 matrix chain in nested fn
#[derive_grad]
fn a17(x: &[f64]) -> f64 {
    #[derive_grad]
    fn mul(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> [[f64; 2]; 2] {
        let mut c = [[0.0; 2]; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        c
    }
    let a = [[x[0], x[1]], [x[2], x[3]]];
    let mut p = [[1.0, 0.0], [0.0, 1.0]];
    for _ in 0..3 {
        p = mul(&p, &a);
    }
    p[0][0] + p[1][1] * x[4]
}
// 18 stack machine
#[derive_grad]
fn a18(x: &[f64]) -> f64 {
    let prog = "ab*c+d*e-";
    let mut st: Vec<f64> = Vec::new();
    for ch in prog.chars() {
        match ch {
            'a'..='f' => st.push(x[(ch as u8 - b'a') as usize]),
            _ => {
                let b = st.pop().unwrap();
                let a = st.pop().unwrap();
                st.push(match ch {
                    '+' => a + b,
                    '-' => a - b,
                    '*' => a * b,
                    _ => unreachable!(),
                });
            }
        }
    }
    st[0]
}
// 19 f32
// 20 huber with const
// 21 variance online Welford
#[derive_grad]
fn a21(x: &[f64]) -> f64 {
    let mut mean = 0.0;
    let mut m2 = 0.0;
    let mut count = 0u32;
    for &v in x {
        count += 1;
        let delta = v - mean;
        mean += delta / f64::from(count);
        m2 += delta * (v - mean);
    }
    (m2 / (count - 1) as f64).sqrt() / (1.0 + mean.abs())
}
// 22 convolution
#[derive_grad]
fn a22(x: &[f64]) -> f64 {
    let (sig, ker) = x.split_at(4);
    let mut out = vec![0.0; sig.len() + ker.len() - 1];
    for (i, s) in sig.iter().enumerate() {
        for (j, k) in ker.iter().enumerate() {
            out[i + j] += s * k;
        }
    }
    let mut t = 1.0;
    for o in out.iter().step_by(2) {
        t *= o.cos();
    }
    t
}
// 23 QR givens
#[derive_grad]
fn a23(x: &[f64]) -> f64 {
    let mut a = [x[0], x[1], x[2], x[3]];
    let r = a[0].hypot(a[2]);
    if r == 0.0 {
        return 0.0;
    }
    let (c, s) = (a[0] / r, a[2] / r);
    let (t0, t1) = (c * a[1] + s * a[3], -s * a[1] + c * a[3]);
    a = [r, t0, 0.0, t1];
    a[0] * a[3] + a[1]
}
// 24 logistic map Lyapunov
#[derive_grad]
fn a24(x: &[f64]) -> f64 {
    let r = 3.0 + 0.1 * x[0];
    let mut v = 0.4 + 0.01 * x[1];
    let mut l = 0.0;
    for k in 0..6 {
        v = r * v * (1.0 - v);
        if k < 2 {
            continue;
        }
        l += (r * (1.0 - 2.0 * v)).abs().ln();
    }
    l
}
// 25 nbody
#[derive_grad]
fn a25(x: &[f64]) -> f64 {
    let mut pos = [[x[0], x[1]], [x[2], x[3]], [x[4], x[5]]];
    let mut vel = [[0.0; 2]; 3];
    for _ in 0..3 {
        let mut acc = [[0.0; 2]; 3];
        for i in 0..3 {
            for j in 0..3 {
                if i == j {
                    continue;
                }
                let dx = pos[j][0] - pos[i][0];
                let dy = pos[j][1] - pos[i][1];
                let r2 = dx * dx + dy * dy + 0.1;
                let inv = r2.powf(-1.5);
                acc[i][0] += dx * inv;
                acc[i][1] += dy * inv;
            }
        }
        for ((p, v), a) in pos.iter_mut().zip(vel.iter_mut()).zip(&acc) {
            for d in 0..2 {
                v[d] += 0.1 * a[d];
                p[d] += 0.1 * v[d];
            }
        }
    }
    let mut e = 0.0;
    for v in &vel {
        e += v[0].powi(2) + v[1] * v[1];
    }
    e
}
// 26 string config
#[derive_grad]
fn a26(x: &[f64]) -> f64 {
    let cfg = "scale=2;power=3;skip=no";
    let mut scale = 1.0;
    let mut power = 1;
    for part in cfg.split(';') {
        let Some((k, v)) = part.split_once('=') else { continue };
        match k {
            "scale" => scale = v.parse().unwrap_or(1.0),
            "power" => power = v.parse::<i32>().unwrap_or(1),
            _ => {}
        }
    }
    let mut s = 0.0;
    for v in x {
        s += (scale * v).powi(power);
    }
    s
}
// 27 Option-driven
#[derive_grad]
fn a27(x: &[f64]) -> f64 {
    let pick: Option<usize> = (0..x.len()).find(|i| i * i > 6);
    let Some(k) = pick else {
        return x[0];
    };
    let prev = k.checked_sub(2);
    let base = match prev {
        Some(p) => x[p] * x[k],
        None => x[k],
    };
    if let Some(q) = k.checked_add(1).filter(|q| *q < x.len()) { base * x[q] } else { base }
}
// 28 triangular solve with slices
#[derive_grad]
fn a28(x: &[f64]) -> f64 {
    let l = [1.0 + x[0] * x[0], x[1], 2.0 + x[2].sin()];
    let mut b = [x[3], x[4]];
    b[0] /= l[0];
    b[1] -= l[1] * b[0];
    b[1] /= l[2];
    let norm = {
        let mut s = 0.0;
        for v in b {
            s += v * v;
        }
        s.sqrt()
    };
    norm
}
// 29 permutation
#[derive_grad]
fn a29(x: &[f64]) -> f64 {
    let mut idx: Vec<usize> = (0..x.len()).collect();
    idx.sort_by(|&a, &b| x[a].partial_cmp(&x[b]).unwrap());
    let mut s = 0.0;
    for (rank, &i) in idx.iter().enumerate() {
        s += x[i] * (rank as f64 - 2.5).powi(3);
    }
    let med = (x[idx[2]] + x[idx[3]]) / 2.0;
    s * med
}
// 30 complex multiply tuple fn
#[derive_grad]
fn cmul(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}
#[derive_grad]
fn a30(x: &[f64]) -> f64 {
    let mut z = (x[0], x[1]);
    let w = (x[2], x[3]);
    for _ in 0..3 {
        z = cmul(z, w);
        z.0 += 0.5;
    }
    let (re, im) = cmul(z, (x[4], x[5]));
    re * re + im
}
type Idx = usize;
#[derive(Clone, Debug)]
struct Config {
    steps: usize,
    names: Vec<String>,
    mode: Mode,
    cut: Option<f64>,
}
#[derive(Clone, Debug, PartialEq)]
enum Mode {
    Fast { order: usize },
    Slow,
}
impl Config {
    fn new() -> Self {
        Config {
            steps: 4,
            names: vec!["u".into(), "v".into()],
            mode: Mode::Fast { order: 2 },
            cut: Some(0.25),
        }
    }
    fn order(&self) -> usize {
        match &self.mode {
            Mode::Fast { order } => *order,
            Mode::Slow => 1,
        }
    }
}
#[derive_grad]
fn b01(x: &[f64]) -> f64 {
    let cfg = Config::new();
    let mut s = 0.0;
    for i in 0..cfg.steps {
        s += x[i].powi(cfg.order() as i32) * cfg.cut.unwrap_or(1.0);
    }
    if cfg.names.iter().any(|n| n == "v") {
        s *= x[5];
    }
    s
}
#[derive_grad(wrt(x))]
fn with_cfg(x: &[f64], cfg: &Config, log: &mut Vec<String>) -> f64 {
    log.push(format!("steps {}", cfg.steps));
    let mut v = x[0];
    for (k, name) in cfg.names.iter().enumerate() {
        let w = name.len() as f64;
        v = (v * w + x[k + 1]).tanh();
        log.push(name.clone());
    }
    match cfg.mode {
        Mode::Fast { order } if order > 1 => v * v,
        Mode::Fast { .. } => v,
        Mode::Slow => -v,
    }
}
#[derive_grad]
fn b02(x: &[f64]) -> f64 {
    let cfg = Config::new();
    let mut log: Vec<String> = Vec::new();
    let a = with_cfg(x, &cfg, &mut log);
    let b = with_cfg(&x[2..], &cfg, &mut log);
    assert!(log.len() == 6);
    a * b + log.len() as f64 * x[1]
}
#[derive_grad]
fn b03(x: &[f64]) -> f64 {
    let n: Idx = 2;
    let mut m = [[0.0; 3]; 2];
    for (r, row) in m.iter_mut().enumerate() {
        for (c, cell) in row.iter_mut().enumerate() {
            *cell = x[r * 3 + c];
        }
    }
    let mut t = [[0.0; 2]; 3];
    for i in 0..3 {
        for j in 0..n {
            t[i][j] = m[j][i];
        }
    }
    let mut g = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..3 {
                g[i][j] += m[i][k] * t[k][j];
            }
        }
    }
    g[0][0] * g[1][1] - g[0][1] * g[1][0]
}
#[derive_grad]
fn gauss(x: f64, mu: f64, sigma: f64) -> f64 {
    let z = (x - mu) / sigma;
    (-0.5 * z * z).exp() / (sigma * (2.0 * PI).sqrt())
}
#[derive_grad]
fn b04(x: &[f64]) -> f64 {
    let data = [0.1, -0.5, 1.2, 2.0];
    let mut ll = 0.0;
    for &d in &data {
        let mut p = 0.0;
        for k in 0..2 {
            let w = if k == 0 { 0.4 } else { 0.6 };
            p += w * gauss(d, x[k], 0.5 + x[2 + k].abs());
        }
        ll += p.ln();
    }
    ll
}
#[derive_grad]
fn fib_like(n: u32, a: f64, b: f64) -> f64 {
    if n == 0 {
        return a;
    }
    if n == 1 {
        return b;
    }
    fib_like(n - 1, b, a * b + a)
}
#[derive_grad]
fn b05(x: &[f64]) -> f64 {
    fib_like(4, x[0] * 0.5, x[1] * 0.5) + fib_like(0, x[2], x[3])
}
#[derive_grad]
fn even(n: usize, v: f64) -> f64 {
    if n == 0 { v } else { odd(n - 1, v * 1.1).sin() }
}
#[derive_grad]
fn odd(n: usize, v: f64) -> f64 {
    if n == 0 { v * v } else { even(n - 1, v + 0.3) }
}
#[derive_grad]
fn b06(x: &[f64]) -> f64 {
    even(5, x[0]) * odd(4, x[1])
}
#[derive_grad]
fn scan(v: &mut [f64]) {
    for i in 1..v.len() {
        v[i] += v[i - 1];
    }
}
#[derive_grad]
fn normalize(v: &mut Vec<f64>) -> f64 {
    let mut s = 0.0;
    for a in v.iter() {
        s += a * a;
    }
    let n = s.sqrt();
    if n < 1e-12 {
        return 0.0;
    }
    for a in v.iter_mut() {
        *a /= n;
    }
    n
}
#[derive_grad]
fn b07(x: &[f64]) -> f64 {
    let mut v = x[..4].to_vec();
    scan(&mut v);
    let n = normalize(&mut v);
    scan(&mut v[1..]);
    v[3] * n + v[0]
}
#[derive_grad]
fn b08(x: &[f64]) -> f64 {
    let mut q: VecDeque<usize> = VecDeque::from(vec![0]);
    let mut seen = HashSet::new();
    let adj = [[1, 2], [3, 3], [3, 4], [5, 5], [5, 0], [5, 5]];
    let mut cost = 0.0;
    let mut depth = 1.0;
    while let Some(u) = q.pop_front() {
        if !seen.insert(u) {
            continue;
        }
        cost += x[u] * x[u] * depth;
        depth += 0.5;
        for &v in &adj[u] {
            if !seen.contains(&v) {
                q.push_back(v);
            }
        }
    }
    cost
}
#[derive_grad]
fn b09(x: &[f64]) -> f64 {
    let mut dist = [f64::INFINITY; 4];
    dist[0] = 0.0;
    let edges = [(0, 1, 0), (1, 2, 1), (0, 2, 2), (2, 3, 3), (1, 3, 4)];
    for _ in 0..3 {
        for &(u, v, k) in edges.iter() {
            let nd = dist[u] + x[k] * x[k] + 0.1;
            if nd < dist[v] {
                dist[v] = nd;
            }
        }
    }
    dist[3] * dist[2]
}
#[derive_grad]
fn b11(x: &[f64]) -> f64 {
    let [a, b, c, ..] = x else { return 0.0 };
    let (mut u, mut v) = (*a, *b);
    if u > v {
        std::mem::swap(&mut u, &mut v);
    }
    let w = match (u > 0.0, v > 0.0) {
        (true, true) => u * v,
        (false, true) => u - v * c,
        (true, false) => unreachable!(),
        (false, false) => u + v,
    };
    w * w
}
#[derive_grad]
fn b12(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for chunk in x.chunks(4) {
        let m = {
            let mut s = 0.0;
            for c in chunk {
                s += c;
            }
            s / chunk.len() as f64
        };
        for c in chunk {
            total += (c - m).powi(2) * m;
        }
    }
    total
}
#[derive_grad]
fn b13(x: &[f64]) -> f64 {
    let n = x.len();
    let mut re = vec![0.0; n];
    let mut im = vec![0.0; n];
    for k in 0..n {
        for (j, v) in x.iter().enumerate() {
            let th = -2.0 * PI * (k * j) as f64 / n as f64;
            re[k] += v * th.cos();
            im[k] += v * th.sin();
        }
    }
    let mut p = 0.0;
    for k in 1..n / 2 + 1 {
        p += (re[k] * re[k] + im[k] * im[k]).sqrt() * k as f64;
    }
    p
}
#[derive_grad]
fn b14(x: &[f64]) -> f64 {
    let mut best = (0usize, f64::MIN);
    for (i, &v) in x.iter().enumerate() {
        if v > best.1 {
            best = (i, v);
        }
    }
    let (i, v) = best;
    v * v * i as f64 + x[(i + 1) % x.len()]
}
#[derive_grad]
fn b16(x: &[f64]) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    let f = x[0] * x[0] + 1.0;
    for _ in 0..40 {
        let mid = 0.5 * (lo + hi);
        if mid * mid < f {
            lo = mid;
        } else {
            hi = mid;
        }
    }
    let r = hi;
    let step = (r * r - f) / (2.0 * r);
    (r - step) * x[1]
}
#[derive_grad]
fn lstm(w: &[f64], x: f64, h: &mut f64, c: &mut f64) {
    let sig = |_: f64| 0;
    let _ = sig(0.0);
    let i = 1.0 / (1.0 + (-(w[0] * x + w[1] * *h)).exp());
    let f = 1.0 / (1.0 + (-(w[2] * x + *h)).exp());
    let g = (w[3] * x - *h).tanh();
    *c = f * *c + i * g;
    *h = i * c.tanh();
}
#[derive_grad]
fn b17(x: &[f64]) -> f64 {
    let (mut h, mut c) = (0.1, x[5]);
    for t in 0..4 {
        lstm(&x[..4], x[4] * (t as f64).cos(), &mut h, &mut c);
    }
    h * c
}
#[derive_grad]
fn b18(x: &[f64]) -> f64 {
    let pts = [(0.0, 1.0), (1.0, 2.5), (2.0, 2.0), (3.0, 4.0)];
    let (mut sx, mut sy) = (0.0, 0.0);
    for (a, b) in pts {
        let w = (-(a - x[0]).powi(2)).exp();
        sx += w * a;
        sy += w * b * x[1];
    }
    sy / (1.0 + sx.abs())
}
#[derive_grad]
fn b19(x: &[f64]) -> f64 {
    let mut out = String::new();
    let mut acc = 1.0;
    for (i, v) in x.iter().enumerate() {
        let tag = if i % 2 == 0 { "even" } else { "odd" };
        out.push_str(tag);
        acc = if tag.len() == 4 { acc * (1.0 + v * v) } else { acc + v };
    }
    acc * out.len() as f64
}
#[derive_grad]
fn b20(x: &[f64]) -> f64 {
    let mut tri: Vec<Vec<f64>> = Vec::new();
    for i in 0..3 {
        let mut row = Vec::with_capacity(i + 1);
        for j in 0..=i {
            row.push(if i == 0 || j == 0 || j == i { x[i + j] } else { tri[i - 1][j - 1] * tri[i - 1][j] });
        }
        tri.push(row);
    }
    let last = tri.last().unwrap();
    last[1] * last[0] + tri[1][1]
}
#[derive_grad]
fn b25(x: &[f64]) -> f64 {
    let y = x[0].max(x[1]).max(0.3);
    let z = if let Some(p) = x.iter().position(|v| *v < 0.0) { x[p] * y } else { y };
    z.abs().sqrt().mul_add(2.0, x[4].rem_euclid(1.0))
}
#[derive_grad]
fn b26(x: &[f64]) -> f64 {
    let mut a = x[0];
    let b;
    {
        let c = a * x[1];
        b = c.sin();
        a += b;
    }
    let d = {
        let a = a * 2.0;
        let b = b - a;
        a * b
    };
    a * d + b
}
#[derive_grad]
fn b28(x: &[f64]) -> f64 {
    let a: [f64; 3] = [x[0], x[1], x[2]];
    let b = a;
    let mut c = a;
    c[0] = b[1] * a[2];
    let d = [c, b];
    let mut s = 0.0;
    for row in d {
        for (i, v) in row.into_iter().enumerate() {
            s += v * (i + 1) as f64 * row[2];
        }
    }
    s
}
#[derive_grad]
fn b29(x: &[f64]) -> f64 {
    let deg = x[0].to_degrees().to_radians();
    let (s, c) = deg.sin_cos();
    let k = f64::exp(-x[1]) * f64::max(x[2], x[3]);
    (s * c + k).atan2(1.0 + x[4] * x[4]) + x[5].signum() * x[5].fract()
}
#[derive(Default)]
struct Opts {
    k: usize,
    w: Vec<f64>,
}
mod inner {
    pub struct P {
        pub a: usize,
    }
    impl P {
        pub fn new(a: usize) -> P {
            P { a }
        }
    }
}
#[derive_grad(wrt(x))]
fn with_opts(x: &[f64], o: &Opts, p: &inner::P, m: &Mode) -> f64 {
    let mut s = x[o.k] * x[p.a];
    for w in &o.w {
        s += w * x[1];
    }
    if *m == Mode::Slow { s } else { s * s }
}
#[derive_grad]
fn c01(x: &[f64]) -> f64 {
    let o = Opts { k: 1, w: vec![1.0, 2.0] };
    let p = inner::P::new(2);
    let m = Mode::Fast { order: 3 };
    let d = Opts::default();
    let mut s = with_opts(x, &o, &p, &m);
    for i in 0..2 {
        let q = inner::P::new(i);
        s += with_opts(x, &d, &q, &Mode::Slow) * s;
    }
    s
}
#[derive_grad]
fn c02(x: &[f64]) -> f64 {
    c01(x) * x[0]
}
struct O {
    w: Vec<f64>,
    m: HashMap<String, f64>,
}
fn o() -> O {
    O { w: vec![1.5, 2.5], m: [("a".to_string(), 0.5)].into() }
}
#[derive_grad(wrt(x))]
fn d1(x: f64, o: &O) -> f64 {
    let mut s = x;
    for w in &o.w {
        s *= w * x;
    }
    s
}
#[derive_grad(wrt(x))]
fn d2(x: f64, o: &O) -> f64 {
    let mut s = x;
    if let Some(w) = o.w.first() {
        s *= w * x;
    }
    if let Some(v) = o.m.get("a") {
        s = s * v + x;
    }
    s
}
#[derive_grad(wrt(x))]
fn d3(x: f64, o: &O) -> f64 {
    let w = o.w.last().unwrap();
    let s = w * x * x;
    match o.m.get("a") {
        Some(v) => s * v,
        None => s,
    }
}
#[derive_grad(wrt(x))]
fn d4(x: f64, o: &O, n: &[(usize, f64)]) -> f64 {
    let mut s = x;
    for (k, v) in n {
        s += x * v * (*k as f64) * s;
    }
    for &(k, v) in n {
        s += x * v * k as f64;
    }
    s
}
#[derive_grad(wrt(x))]
fn d5(x: f64, m: &HashMap<usize, f64>) -> f64 {
    let mut s = x;
    for k in 0..3 {
        let Some(w) = m.get(&k) else { continue };
        s = s * w * x;
    }
    s
}
#[derive_grad]
fn tables(x: &[f64]) -> f64 {
    let o: O = o();
    let n: Vec<(usize, f64)> = vec![(1, 0.5), (2, 1.5)];
    let m: HashMap<usize, f64> = [(1, 2.0)].into();
    d1(x[0], &o) * d2(x[1], &o) + d3(x[2], &o) + d4(x[3], &o, &n) + d5(x[4], &m)
}
