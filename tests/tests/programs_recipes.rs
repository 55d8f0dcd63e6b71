//! Numerical recipes as users write them, each over six numbers: linear algebra, integrals,
//! roots, interpolation.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::f64::consts::PI;

use derive_grad::derive_grad;
use derive_grad_tests::programs;

programs! {
    horner horner_grad horner_value_and_grad horner_vjp;
    simpson_of_a_helper simpson_of_a_helper_grad simpson_of_a_helper_value_and_grad simpson_of_a_helper_vjp;
    newtons_root newtons_root_grad newtons_root_value_and_grad newtons_root_vjp;
    gauss_elimination gauss_elimination_grad gauss_elimination_value_and_grad gauss_elimination_vjp;
    cholesky cholesky_grad cholesky_value_and_grad cholesky_vjp;
    smooth_step_between_knots smooth_step_between_knots_grad smooth_step_between_knots_value_and_grad smooth_step_between_knots_vjp;
    escape escape_grad escape_value_and_grad escape_vjp;
    matrix_cube matrix_cube_grad matrix_cube_value_and_grad matrix_cube_vjp;
    givens_rotation givens_rotation_grad givens_rotation_value_and_grad givens_rotation_vjp;
    lyapunov lyapunov_grad lyapunov_value_and_grad lyapunov_vjp;
    triangular_solve triangular_solve_grad triangular_solve_value_and_grad triangular_solve_vjp;
    gram_determinant gram_determinant_grad gram_determinant_value_and_grad gram_determinant_vjp;
    fourier fourier_grad fourier_value_and_grad fourier_vjp;
    bisected_root bisected_root_grad bisected_root_value_and_grad bisected_root_vjp;
    extrema extrema_grad extrema_value_and_grad extrema_vjp;
    elementary elementary_grad elementary_value_and_grad elementary_vjp;
}

/// Horner's scheme.
#[derive_grad]
fn horner(x: &[f64]) -> f64 {
    let t = x[5];
    let mut acc = 0.0;
    for c in x.iter().take(5).rev() {
        acc = acc * t + c;
    }
    acc
}

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

/// Simpson's rule of a function in a module.
#[derive_grad]
fn simpson_of_a_helper(x: &[f64]) -> f64 {
    quad::simpson(x[0], x[1].abs(), 0.0, 2.0, 10) * x[2]
}

/// Newton's square root, with an early return.
#[derive_grad]
fn newtons_root(x: &[f64]) -> f64 {
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

/// Gauss elimination in place, with pivots.
#[derive_grad]
fn gauss_elimination(x: &[f64]) -> f64 {
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

/// Cholesky's factor, and the determinant's logarithm.
#[derive_grad]
fn cholesky(x: &[f64]) -> f64 {
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

/// The interval is found by bisection over indices.
#[derive_grad]
fn smooth_step_between_knots(x: &[f64]) -> f64 {
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

/// The iteration of the Mandelbrot set, up to its escape.
#[derive_grad]
fn escape(x: &[f64]) -> f64 {
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

/// Matrix products by a nested function.
#[derive_grad]
fn matrix_cube(x: &[f64]) -> f64 {
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

/// QR by one Givens rotation.
#[derive_grad]
fn givens_rotation(x: &[f64]) -> f64 {
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

/// The Lyapunov exponent of the logistic map.
#[derive_grad]
fn lyapunov(x: &[f64]) -> f64 {
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

/// Forward substitution, then a norm.
#[derive_grad]
fn triangular_solve(x: &[f64]) -> f64 {
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

type Idx = usize;

/// The determinant of a matrix times its transpose.
#[derive_grad]
fn gram_determinant(x: &[f64]) -> f64 {
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

/// A discrete Fourier transform.
#[derive_grad]
fn fourier(x: &[f64]) -> f64 {
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

/// Bisection gives the place, one step of Newton's the derivative.
#[derive_grad]
fn bisected_root(x: &[f64]) -> f64 {
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

/// `max`, a position, `mul_add` and `rem_euclid`.
#[derive_grad]
fn extrema(x: &[f64]) -> f64 {
    let y = x[0].max(x[1]).max(0.3);
    let z = if let Some(p) = x.iter().position(|v| *v < 0.0) { x[p] * y } else { y };
    z.abs().sqrt().mul_add(2.0, x[4].rem_euclid(1.0))
}

/// Elementary functions by method and by path.
#[derive_grad]
fn elementary(x: &[f64]) -> f64 {
    let deg = x[0].to_degrees().to_radians();
    let (s, c) = deg.sin_cos();
    let k = f64::exp(-x[1]) * f64::max(x[2], x[3]);
    (s * c + k).atan2(1.0 + x[4] * x[4]) + x[5].signum() * x[5].fract()
}
