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
mod ba { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// bundle adjustment residual, C-like with out parameters
#[derive_grad]
fn rodrigues(rot: &[f64], pt: &[f64], out: &mut [f64]) {
    let sqtheta = rot[0] * rot[0] + rot[1] * rot[1] + rot[2] * rot[2];
    if sqtheta != 0.0 {
        let theta = sqtheta.sqrt();
        let costheta = theta.cos();
        let sintheta = theta.sin();
        let theta_inverse = 1.0 / theta;
        let mut w = [0.0; 3];
        for i in 0..3 { w[i] = rot[i] * theta_inverse; }
        let mut cross = [0.0; 3];
        cross[0] = w[1] * pt[2] - w[2] * pt[1];
        cross[1] = w[2] * pt[0] - w[0] * pt[2];
        cross[2] = w[0] * pt[1] - w[1] * pt[0];
        let tmp = (w[0] * pt[0] + w[1] * pt[1] + w[2] * pt[2]) * (1.0 - costheta);
        for i in 0..3 { out[i] = pt[i] * costheta + cross[i] * sintheta + w[i] * tmp; }
    } else {
        let mut cross = [0.0; 3];
        cross[0] = rot[1] * pt[2] - rot[2] * pt[1];
        cross[1] = rot[2] * pt[0] - rot[0] * pt[2];
        cross[2] = rot[0] * pt[1] - rot[1] * pt[0];
        for i in 0..3 { out[i] = pt[i] + cross[i]; }
    }
}
#[derive_grad]
fn radial_distort(rad: &[f64], proj: &mut [f64]) {
    let rsq = proj[0] * proj[0] + proj[1] * proj[1];
    let l = 1.0 + rad[0] * rsq + rad[1] * rsq * rsq;
    proj[0] *= l;
    proj[1] *= l;
}
#[derive_grad]
fn project(cam: &[f64], x: &[f64], proj: &mut [f64; 2]) {
    let mut xo = [0.0; 3];
    let c = &cam[3..6];
    for i in 0..3 { xo[i] = x[i] - c[i]; }
    let mut xcam = [0.0; 3];
    rodrigues(&cam[0..3], &xo, &mut xcam);
    proj[0] = xcam[0] / (xcam[2] + 3.0);
    proj[1] = xcam[1] / (xcam[2] + 3.0);
    radial_distort(&cam[7..9], proj);
    proj[0] = proj[0] * cam[6] + 0.1;
    proj[1] = proj[1] * cam[6] + 0.2;
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut proj = [0.0; 2];
    project(&x[..9], &x[9..], &mut proj);
    let err = [proj[0] - 0.5, proj[1] + 0.25];
    err.iter().map(|e| e * e).sum::<f64>()
}

}
mod gmm_ws { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// gmm with workspaces and manual offsets: d=2, k=2, icf 3 each, n=3 points constants
#[derive_grad]
fn preprocess_qs(d: usize, k: usize, icf: &[f64], sum_qs: &mut [f64], qdiags: &mut [f64]) {
    let icf_sz = d * (d + 1) / 2;
    for ik in 0..k {
        sum_qs[ik] = 0.;
        for id in 0..d {
            let q = icf[ik * icf_sz + id];
            sum_qs[ik] = sum_qs[ik] + q;
            qdiags[ik * d + id] = q.exp();
        }
    }
}
#[derive_grad(wrt(x, y, out))]
fn subtract(d: usize, x: &[f64], y: &[f64], out: &mut [f64]) {
    for id in 0..d { out[id] = x[id] - y[id]; }
}
#[derive_grad]
fn qtimesx(d: usize, qdiag: &[f64], ltri: &[f64], x: &[f64], out: &mut [f64]) {
    for i in 0..d { out[i] = qdiag[i] * x[i]; }
    let mut lparamsidx = 0;
    for i in 0..d {
        for j in i + 1..d {
            out[j] = out[j] + ltri[lparamsidx] * x[i];
            lparamsidx += 1;
        }
    }
}
#[derive_grad]
fn logsumexp(n: usize, x: &[f64]) -> f64 {
    let mut mx = x[0];
    for i in 1..n { if mx < x[i] { mx = x[i]; } }
    let mut semx = 0.;
    for i in 0..n { semx += (x[i] - mx).exp(); }
    semx.ln() + mx
}
#[derive_grad]
fn sqnorm(x: &[f64]) -> f64 { x.iter().map(|v| v * v).sum() }
#[derive_grad(wrt(alphas, means, icf))]
fn gmm(d: usize, k: usize, n: usize, alphas: &[f64], means: &[f64], icf: &[f64], x: &[f64], gamma: f64) -> f64 {
    let icf_sz = d * (d + 1) / 2;
    let mut qdiags = vec![0.; d * k];
    let mut sum_qs = vec![0.; k];
    let mut xcentered = vec![0.; d];
    let mut qxcentered = vec![0.; d];
    let mut main_term = vec![0.; k];
    preprocess_qs(d, k, icf, &mut sum_qs, &mut qdiags);
    let mut slse = 0.;
    for ix in 0..n {
        for ik in 0..k {
            subtract(d, &x[ix * d..], &means[ik * d..], &mut xcentered);
            qtimesx(d, &qdiags[ik * d..], &icf[ik * icf_sz + d..], &xcentered, &mut qxcentered);
            main_term[ik] = alphas[ik] + sum_qs[ik] - 0.5 * sqnorm(&qxcentered);
        }
        slse = slse + logsumexp(k, &main_term);
    }
    let lse_alphas = logsumexp(k, alphas);
    let mut frob = 0.0;
    for ik in 0..k {
        let fr = sqnorm(&qdiags[ik * d..(ik + 1) * d]) + sqnorm(&icf[ik * icf_sz + d..(ik + 1) * icf_sz]);
        frob += 0.5 * gamma * gamma * fr - 2.0 * sum_qs[ik];
    }
    slse - n as f64 * lse_alphas + frob
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let data: Vec<f64> = (0..9).map(|i| ((i * 7 + 3) % 5) as f64 * 0.3).collect();
    gmm(3, 2, 3, &x[0..2], &x[2..8], &x[8..20], &data, 0.7)
}

}
mod brusselator { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
const N: usize = 2;
fn brusselator_f(x: f64, y: f64, t: f64) -> f64 {
    let eq1 = (x - 0.3).powi(2) + (y - 0.6).powi(2) <= 0.01;
    if eq1 && t >= 1.1 { 5.0 } else { 0.0 }
}
fn limit(i: i32) -> usize { if i < 0 { N - 1 } else if i as usize >= N { 0 } else { i as usize } }
#[derive_grad(wrt(du, dv, u, v))]
fn brusselator_2d_loop(du: &mut [f64], dv: &mut [f64], u: &[f64], v: &[f64], p: [f64; 3], t: f64) {
    let (a, b, alpha) = (p[0], p[1], p[2]);
    let dx = 1.0 / (N - 1) as f64;
    let alpha = alpha / (dx * dx);
    for i in 0..N {
        for j in 0..N {
            let (x, y) = (i as f64 * dx, j as f64 * dx);
            let (ip1, im1) = (limit(i as i32 + 1), limit(i as i32 - 1));
            let (jp1, jm1) = (limit(j as i32 + 1), limit(j as i32 - 1));
            let id = |i: usize, j: usize| i * N + j;
            let u2v = u[id(i, j)] * u[id(i, j)] * v[id(i, j)];
            du[id(i, j)] = alpha * (u[id(im1, j)] + u[id(ip1, j)] + u[id(i, jp1)] + u[id(i, jm1)] - 4.0 * u[id(i, j)])
                + b + u2v - (a + 1.0) * u[id(i, j)] + brusselator_f(x, y, t);
            dv[id(i, j)] = alpha * (v[id(im1, j)] + v[id(ip1, j)] + v[id(i, jp1)] + v[id(i, jm1)] - 4.0 * v[id(i, j)])
                + a * u[id(i, j)] - u2v;
        }
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut dy = vec![0.0; 2 * N * N];
    let half = N * N;
    let h = 0.01;
    for step in 0..3 {
        let (u, v) = y[..2 * half].split_at(half);
        let (du, dv) = dy.split_at_mut(half);
        brusselator_2d_loop(du, dv, u, v, [3.4, 1.0, 0.1], step as f64 * h);
        for (y, dy) in y.iter_mut().zip(&dy) { *y += h * dy; }
    }
    y.iter().enumerate().map(|(i, y)| y * y * (1.0 + i as f64 * 0.1)).sum()
}

}
mod det_rec { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// gradbench det: minors by recursion over index lists
#[derive_grad(wrt(a))]
fn det(a: &[f64], ell: usize, rows: &[usize], cols: &[usize]) -> f64 {
    if rows.len() == 1 { return a[rows[0] * ell + cols[0]]; }
    let rest = &rows[1..];
    let mut sum = 0.0;
    let mut sign = 1.0;
    for k in 0..cols.len() {
        let minor: Vec<usize> = cols.iter().enumerate().filter(|(i, _)| *i != k).map(|(_, c)| *c).collect();
        sum += sign * a[rows[0] * ell + cols[k]] * det(a, ell, rest, &minor);
        sign = -sign;
    }
    sum
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let idx: Vec<usize> = (0..3).collect();
    det(x, 3, &idx, &idx) + 0.5 * x[0]
}

}
mod det_cpp { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// CppAD's det_of_minor with linked lists r, c, temporarily changed
#[derive_grad(wrt(a))]
fn det_of_minor(a: &[f64], m: usize, n: usize, r: &mut [usize], c: &mut [usize]) -> f64 {
    let r0 = r[m];
    let mut cj = m;
    if n == 1 { return a[r0 * m + c[m]]; }
    let mut detm = 0.0;
    let mut s = 1.0;
    r[m] = r[r0];
    let mut cj1 = c[m];
    for _ in 0..n {
        let m0j = a[r0 * m + cj1];
        c[cj] = c[cj1];
        let dets = det_of_minor(a, m, n - 1, r, c);
        c[cj] = cj1;
        if s > 0.0 { detm = detm + m0j * dets; } else { detm = detm - m0j * dets; }
        s = -s;
        cj = cj1;
        cj1 = c[cj];
    }
    r[m] = r0;
    detm
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let m = 4;
    let mut r: Vec<usize> = (0..m).map(|i| i + 1).collect();
    r.push(0);
    let mut c = r.clone();
    det_of_minor(x, m, m, &mut r, &mut c)
}

}
mod kmeans { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
type Real = f64;
#[derive_grad(wrt(centroids))]
fn kmeans(points: &[[f64; 2]], centroids: &[[f64; 2]]) -> f64 {
    fn dist(a: &[f64; 2], b: &[f64; 2]) -> f64 { a.iter().zip(b).map(|(p, q)| (p - q) * (p - q)).sum() }
    points.iter().map(|p| centroids.iter().map(|c| dist(p, c)).fold(f64::INFINITY, f64::min)).sum()
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let pts = [[0.1, 0.2], [1.3, 0.4], [0.8, 1.2], [0.5, 0.5], [1.1, 1.0]];
    let c = [[x[0], x[1]], [x[2], x[3]], [x[4], x[5]], [x[6], x[7]]];
    kmeans(&pts, &c)
}

}
mod kmeans_chunks { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let data = [0.1, 0.2, 1.3, 0.4, 0.8, 1.2, 0.5, 0.5];
    let mut cost = 0.0;
    for p in data.chunks_exact(2) {
        let best = x.chunks_exact(2)
            .map(|c| c.iter().zip(p.iter()).map(|(&a, &b)| (a - b).powi(2)).sum::<f64>())
            .min_by(|a, b| a.partial_cmp(b).unwrap())
            .unwrap();
        cost += best;
    }
    cost
}

}
mod ode_rk4 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// gradbench ode: y_0' = x_0, y_i' = x_i y_{i-1}
#[derive_grad]
fn rhs(x: &[f64], y: &[f64], dy: &mut [f64]) {
    dy[0] = x[0];
    for i in 1..x.len() { dy[i] = x[i] * y[i - 1]; }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = x.len();
    let steps = 5;
    let h = 2.0 / steps as f64;
    let mut y = vec![0.0; n];
    let mut y_tmp = vec![0.0; n];
    let mut k1 = vec![0.0; n];
    let mut k2 = vec![0.0; n];
    let mut k3 = vec![0.0; n];
    let mut k4 = vec![0.0; n];
    for _ in 0..steps {
        rhs(x, &y, &mut k1);
        for i in 0..n { y_tmp[i] = y[i] + h * k1[i] / 2.0; }
        rhs(x, &y_tmp, &mut k2);
        for i in 0..n { y_tmp[i] = y[i] + h * k2[i] / 2.0; }
        rhs(x, &y_tmp, &mut k3);
        for i in 0..n { y_tmp[i] = y[i] + h * k3[i]; }
        rhs(x, &y_tmp, &mut k4);
        for i in 0..n { y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]); }
    }
    y[n - 1] + y[1]
}

}
mod particle { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive(Clone, Copy, Differentiable)]
struct Pt { x: f64, y: f64 }
#[derive_grad]
impl std::ops::Add for Pt { type Output = Pt; fn add(self, o: Pt) -> Pt { Pt { x: self.x + o.x, y: self.y + o.y } } }
#[derive_grad]
impl std::ops::Sub for Pt { type Output = Pt; fn sub(self, o: Pt) -> Pt { Pt { x: self.x - o.x, y: self.y - o.y } } }
#[derive_grad]
impl std::ops::Mul<Pt> for f64 { type Output = Pt; fn mul(self, o: Pt) -> Pt { Pt { x: self * o.x, y: self * o.y } } }
#[derive_grad]
impl Pt { #[derive_grad(wrt(self))] fn norm(self) -> f64 { (self.x * self.x + self.y * self.y).sqrt() } }
#[derive_grad]
fn accel(p: Pt, w: f64) -> Pt {
    let charges = [Pt { x: 10.0, y: 10.0 - w }, Pt { x: 10.0, y: 0.0 }];
    let mut a = Pt { x: 0.0, y: 0.0 };
    for c in charges {
        let d = p - c;
        let r = d.norm();
        a = a + (1.0 / (r * r * r)) * d;
    }
    a
}
#[derive_grad]
fn run(w: f64) -> f64 {
    let dt = 0.1;
    let mut x = Pt { x: 0.0, y: 8.0 };
    let mut v = Pt { x: 0.75, y: 0.0 };
    let mut steps = 0;
    while x.y > 0.0 && steps < 50 {
        let a = accel(x, w);
        let a = Pt { x: a.x, y: a.y - 1.0 };
        x = x + dt * v;
        v = v + dt * a;
        steps += 1;
    }
    let delta_t = (0.0 - x.y) / v.y;
    let end = x + delta_t * v;
    end.x * end.x
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { run(x[0]) * x[1] }

}
mod llsq { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = 7;
    let m = x.len();
    let t = |i: usize| -1.0 + i as f64 * 2.0 / (n as f64 - 1.0);
    (0..n).map(|i| {
        let ti = t(i);
        let mut mul = 1.0;
        let mut s = ti.signum();
        for j in 0..m { s -= x[j] * mul; mul *= ti; }
        s * s
    }).sum::<f64>() / 2.0
}

}
mod gp_chol { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// Gaussian process negative log likelihood by Cholesky (Vec<Vec<f64>>)
#[derive_grad]
fn cholesky(a: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let n = a.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let mut sum = a[i][j];
            for k in 0..j { sum -= l[i][k] * l[j][k]; }
            if i == j { l[i][i] = sum.sqrt(); } else { l[i][j] = sum / l[j][j]; }
        }
    }
    l
}
#[derive_grad]
fn forward_sub(l: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let mut y: Vec<f64> = Vec::with_capacity(b.len());
    for (i, row) in l.iter().enumerate() {
        let s: f64 = row[..i].iter().zip(&y).map(|(a, b)| a * b).sum();
        y.push((b[i] - s) / row[i]);
    }
    y
}
#[derive_grad(wrt(theta, y))]
fn nll(theta: &[f64; 3], xs: &[f64], y: &[f64]) -> f64 {
    let [sf, ell, sn] = *theta;
    let kernel = |a: f64, b: f64| sf * sf * (-(a - b).powi(2) / (2.0 * ell * ell)).exp();
    let n = xs.len();
    let mut k = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            k[i][j] = kernel(xs[i], xs[j]);
            if i == j { k[i][j] += sn * sn; }
        }
    }
    let l = cholesky(&k);
    let alpha = forward_sub(&l, y);
    let logdet: f64 = l.iter().enumerate().map(|(i, r)| r[i].ln()).sum();
    0.5 * alpha.iter().map(|a| a * a).sum::<f64>() + logdet + 0.5 * n as f64 * (2.0 * std::f64::consts::PI).ln()
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let theta = [x[0], x[1], x[2]];
    nll(&theta, &[0.0, 0.4, 1.1], &x[3..6])
}

}
mod householder { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// QR by Householder in place, flat buffer, then log|det| and first R entry
#[derive_grad]
fn house(a: &mut [f64], m: usize, n: usize) {
    for k in 0..n {
        let mut norm = 0.0;
        for i in k..m { norm += a[i * n + k] * a[i * n + k]; }
        norm = norm.sqrt();
        let alpha = if a[k * n + k] > 0.0 { -norm } else { norm };
        let mut v = vec![0.0; m];
        for i in k..m { v[i] = a[i * n + k]; }
        v[k] -= alpha;
        let vtv: f64 = v[k..].iter().map(|x| x * x).sum();
        if vtv == 0.0 { continue; }
        for j in k..n {
            let mut dot = 0.0;
            for i in k..m { dot += v[i] * a[i * n + j]; }
            let beta = 2.0 * dot / vtv;
            for i in k..m { a[i * n + j] -= beta * v[i]; }
        }
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    house(&mut a, 3, 3);
    let mut s = 0.0;
    for i in 0..3 { for j in i..3 { s += a[i * 3 + j] * (1.0 + (i * 3 + j) as f64).sqrt(); } }
    s
}

}
mod thomas { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn thomas(a: &[f64], b: &[f64], c: &[f64], d: &mut [f64]) {
    let n = d.len();
    let mut cp = vec![0.0; n];
    cp[0] = c[0] / b[0];
    d[0] /= b[0];
    for i in 1..n {
        let m = 1.0 / (b[i] - a[i] * cp[i - 1]);
        cp[i] = c[i] * m;
        d[i] = (d[i] - a[i] * d[i - 1]) * m;
    }
    for i in (0..n - 1).rev() { d[i] -= cp[i] * d[i + 1]; }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let n = x.len() / 4;
    let mut d = x[3 * n..].to_vec();
    let b: Vec<f64> = x[n..2 * n].iter().map(|b| b + 4.0).collect();
    thomas(&x[..n], &b, &x[2 * n..3 * n], &mut d);
    d.iter().map(|v| v * v * v).sum()
}

}
mod lu_swaprows { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
// LU solve with partial pivoting on Vec<Vec<f64>> and row swap
#[derive_grad]
fn solve(a: &mut Vec<Vec<f64>>, b: &mut Vec<f64>) {
    let n = b.len();
    for k in 0..n {
        let mut p = k;
        for i in k + 1..n { if a[i][k].abs() > a[p][k].abs() { p = i; } }
        if p != k { a.swap(p, k); b.swap(p, k); }
        for i in k + 1..n {
            let m = a[i][k] / a[k][k];
            for j in k..n { let t = a[k][j]; a[i][j] -= m * t; }
            b[i] -= m * b[k];
        }
    }
    for i in (0..n).rev() {
        for j in i + 1..n { b[i] -= a[i][j] * b[j]; }
        b[i] /= a[i][i];
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut a: Vec<Vec<f64>> = x[..9].chunks(3).map(|r| r.to_vec()).collect();
    a[0][0] += 0.01; a[1][2] += 2.0; a[2][0] += 3.0;
    let mut b = x[9..].to_vec();
    solve(&mut a, &mut b);
    b[0] * 2.0 + b[1] * b[2]
}

}
const BODIES: &[Body] = &[
    ("ba", 12, 0.3, 1.4, 3, ba::f, ba::f_value_and_grad, ba::f_grad, ba::f_vjp),
    ("gmm_ws", 20, 0.3, 1.4, 3, gmm_ws::f, gmm_ws::f_value_and_grad, gmm_ws::f_grad, gmm_ws::f_vjp),
    ("brusselator", 16, 0.5, 1.5, 3, brusselator::f, brusselator::f_value_and_grad, brusselator::f_grad, brusselator::f_vjp),
    ("det_rec", 9, 0.3, 1.4, 3, det_rec::f, det_rec::f_value_and_grad, det_rec::f_grad, det_rec::f_vjp),
    ("det_cpp", 16, 0.3, 1.4, 3, det_cpp::f, det_cpp::f_value_and_grad, det_cpp::f_grad, det_cpp::f_vjp),
    ("kmeans", 8, 0.3, 1.4, 3, kmeans::f, kmeans::f_value_and_grad, kmeans::f_grad, kmeans::f_vjp),
    ("kmeans_chunks", 8, 0.3, 1.4, 3, kmeans_chunks::f, kmeans_chunks::f_value_and_grad, kmeans_chunks::f_grad, kmeans_chunks::f_vjp),
    ("ode_rk4", 6, 0.3, 1.4, 3, ode_rk4::f, ode_rk4::f_value_and_grad, ode_rk4::f_grad, ode_rk4::f_vjp),
    ("particle", 2, 0.3, 1.2, 3, particle::f, particle::f_value_and_grad, particle::f_grad, particle::f_vjp),
    ("llsq", 5, 0.3, 1.4, 3, llsq::f, llsq::f_value_and_grad, llsq::f_grad, llsq::f_vjp),
    ("gp_chol", 6, 0.3, 1.4, 3, gp_chol::f, gp_chol::f_value_and_grad, gp_chol::f_grad, gp_chol::f_vjp),
    ("householder", 9, 0.3, 1.4, 3, householder::f, householder::f_value_and_grad, householder::f_grad, householder::f_vjp),
    ("thomas", 16, 0.3, 1.4, 3, thomas::f, thomas::f_value_and_grad, thomas::f_grad, thomas::f_vjp),
    ("lu_swaprows", 12, 0.3, 1.4, 3, lu_swaprows::f, lu_swaprows::f_value_and_grad, lu_swaprows::f_grad, lu_swaprows::f_vjp),
];
