//! Calls between annotated functions, recursion and loops, against differences.
#![allow(unused_variables, clippy::needless_range_loop, clippy::assign_op_pattern, clippy::manual_memcpy)]

use derive_grad::derive_grad;
use derive_grad_tests::{assert_gradient, assert_slope, assert_slopes};

#[derive_grad]
fn scal(x: f64, y: f64) -> f64 {
    let a = x * y;
    let b = a.sin() / y;
    b.exp() * x - a.tanh().powf(y)
}
#[derive_grad]
fn mutate(x: f64) -> f64 {
    let mut y = x * x;
    y = y.sin();
    y = y * x;
    y *= y;
    y
}
#[derive_grad]
fn iff(x: f64) -> f64 {
    let y = if x > 1.0 {
        let t = x * x;
        t.exp() * t
    } else {
        x.sin()
    };
    y * y
}
#[derive_grad(wrt(a, z0))]
fn recur(a: f64, z0: f64, x: &[f64]) -> f64 {
    let mut z = z0;
    for i in 0..x.len() {
        z = (a * z + x[i]).sin();
    }
    z * z
}
#[derive_grad]
fn rnn(w: f64, n: usize) -> f64 {
    let mut h = [0.1; 3];
    let mut g = [0.0; 3];
    for t in 0..n {
        for i in 0..3 {
            let mut s = 0.0;
            for j in 0..3 {
                s += h[j] * w * h[i];
            }
            g[i] = s.tanh() + w;
        }
        for i in 0..3 {
            h[i] = g[i];
        }
    }
    h[0] + h[1] * h[2]
}
#[derive_grad]
fn wh(x: f64) -> f64 {
    let mut y = x;
    let mut k = 0;
    while y < 10.0 {
        y = y * y + x;
        k += 1;
        if k > 5 {
            y = y * 2.0;
        }
    }
    y
}
#[derive_grad]
fn logi(w: &[f64], x: &[f64], n: usize) -> f64 {
    let d = w.len();
    let mut loss = 0.0;
    for i in 0..n {
        let mut z = 0.0;
        for j in 0..d {
            z += w[j] * x[i * d + j];
        }
        loss += (1.0 + (-z).exp()).ln();
    }
    loss / n as f64
}
#[derive_grad]
fn sq(x: f64) -> f64 {
    let y = x.exp();
    y * x
}
#[derive_grad]
fn caller(x: f64, y: f64) -> f64 {
    let a = sq(x * y);
    let b = if x > 0.0 { sq(a) * y } else { a };
    let mut s = 0.0;
    for i in 0..3 {
        s += sq(b * 0.1);
    }
    s + b
}
#[derive_grad]
fn twice(x: f64) -> f64 {
    let a = caller(x, x);
    caller(a.sin() * 0.1, x)
}
#[derive_grad]
fn fact(x: f64, n: usize) -> f64 {
    if n == 0 { x.sin() } else { x * fact(x * 0.9, n - 1) }
}
#[derive_grad]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..a.len() {
        s += a[i] * b[i];
    }
    s
}
#[derive_grad]
fn dots(a: &[f64]) -> f64 {
    dot(&a[0..2], &a[1..3]) * dot(a, a)
}
#[derive_grad]
fn scale(x: &mut [f64], k: f64) {
    for i in 0..x.len() {
        x[i] = x[i] * k * x[i];
    }
}
#[derive_grad]
fn inplace(x: &[f64], k: f64) -> f64 {
    let mut v = x.to_vec();
    scale(&mut v, k);
    scale(&mut v[0..2], k);
    dot(&v, x)
}
#[derive_grad]
fn pushy(x: f64, n: usize) -> f64 {
    let mut v = vec![x; 1];
    for i in 0..n {
        v.push(v[i] * v[i] * x);
    }
    let mut s = 0.0;
    for i in 0..n {
        s += v[i] * v[i + 1];
    }
    s
}

#[test]
fn all() {
    for (x, y) in [(0.7, 1.3), (0.6, 0.9)] {
        let (v, (dx, dy)) = scal_value_and_grad(x, y);
        assert_eq!(v, scal(x, y));
        assert_slope(dx, |x| scal(x, y), x);
        assert_slope(dy, |y| scal(x, y), y);
        let (v, (dx, dy)) = caller_value_and_grad(x, y);
        assert_eq!(v, caller(x, y));
        assert_slope(dx, |x| caller(x, y), x);
        assert_slope(dy, |y| caller(x, y), y);
        assert_slope(mutate_grad(x), mutate, x);
        assert_slope(iff_grad(x), iff, x);
        assert_slope(wh_grad(x), wh, x);
        assert_slope(twice_grad(x), twice, x);
        assert_slope(rnn_grad(x, 4), |x| rnn(x, 4), x);
        assert_slope(fact_grad(x, 4), |x| fact(x, 4), x);
        assert_slope(pushy_grad(x, 4), |x| pushy(x, 4), x);
    }
    let x = [0.3, 0.4, -0.2];
    let (v, (da, dz)) = recur_value_and_grad(0.5, 0.2, &x);
    assert_eq!(v, recur(0.5, 0.2, &x));
    assert_slope(da, |a| recur(a, 0.2, &x), 0.5);
    assert_slope(dz, |z| recur(0.5, z, &x), 0.2);
    let w = [0.3, -0.4];
    let xs = [0.3, 0.4, -0.2, 1.0, 2.0, -0.4];
    let (_, (dw, dx)) = logi_value_and_grad(&w, &xs, 3);
    assert_slopes(&dw, |w| logi(w, &xs, 3), &w);
    assert_slopes(&dx, |xs| logi(&w, xs, 3), &xs);
    let g = dots_grad(&x);
    assert_slopes(&g, dots, &x);
    let (g, dk) = inplace_grad(&x, 1.1);
    assert_slopes(&g, |x| inplace(x, 1.1), &x);
    assert_slope(dk, |k| inplace(&x, k), 1.1);
}
/// The energy of two particles whose distance has this square.
#[derive_grad]
fn pair(square: f64) -> f64 {
    let sixth = square.recip().powi(3);
    4.0 * (sixth * sixth - sixth)
}
#[derive_grad]
fn energy(p: &[f64]) -> f64 {
    let n = p.len() / 3;
    let mut sum = 0.0;
    for i in 0..n {
        for j in i + 1..n {
            let mut square = 0.0;
            for k in 0..3 {
                square += (p[3 * i + k] - p[3 * j + k]).powi(2);
            }
            sum += pair(square);
        }
    }
    sum
}
#[test]
fn pairs() {
    let x = [0.1, 0.2, 0.3, 1.1, 1.2, 0.8, -0.9, 1.3, 2.2];
    assert_slopes(&energy_grad(&x), energy, &x);
}
#[derive_grad]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { x * odd(x.sin(), n - 1) }
}
#[derive_grad]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { x * x } else { x + even(x.cos() * x, n - 1) }
}
#[test]
fn mutual() {
    for n in 0..12 {
        assert_slope(even_grad(0.7, n), |x| even(x, n), 0.7);
    }
}
#[derive_grad]
fn dotn<const N: usize>(a: &[f64; N], b: &[f64; N], k: f64) -> f64 {
    let mut c = [0.0; N];
    for i in 0..N {
        c[i] = (a[i] * b[i]).exp() * k;
    }
    let mut s = 0.0;
    for i in 0..N {
        s += c[i] * c[i];
    }
    s
}
#[derive_grad]
fn udot(a: &[f64; 3], k: f64) -> f64 {
    dotn(a, a, k) + dotn(a, a, k * 2.0).sin()
}
#[derive_grad]
fn uudot(a: &[f64; 3], k: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        s += udot(a, k);
    }
    s * s
}
#[test]
fn generics() {
    let x = [0.3, 0.2, 0.5];
    let (g, dk) = uudot_grad(&x, 0.3);
    assert_gradient(&x, &g, |x| uudot(x, 0.3));
    assert_slope(dk, |k| uudot(&x, k), 0.3);
}
#[derive_grad]
fn inf(x: f64, n: usize) -> f64 {
    let r = x.sqrt();
    let q = r * 2.0;
    let mut s = x;
    if n > 3 {
        s += q;
    }
    s
}
#[test]
fn inft() {
    assert_eq!(inf_grad(0.0, 0), 1.0);
    assert_slope(inf_grad(0.5, 5), |x| inf(x, 5), 0.5);
}
