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
mod mod_poly { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
mod m {
use derive_grad::Differentiable;
#[derive(Clone, Copy, Differentiable)] pub struct Pt { pub x: f64, pub y: f64 }
#[derive(Clone, Differentiable)] pub struct Poly { pub pts: Vec<Pt>, pub closed: bool }
impl Poly {
    #[derive_grad(wrt(self))]
    pub fn perimeter(&self) -> f64 {
        let mut s: f64 = self.pts.windows(2).map(|w| (w[1].x - w[0].x).hypot(w[1].y - w[0].y)).sum();
        if self.closed { let (a, b) = (self.pts[0], self.pts[self.pts.len() - 1]); s += (a.x - b.x).hypot(a.y - b.y); }
        s
    }
    pub fn shift(&mut self, dx: f64, dy: f64) { for Pt { x, y } in &mut self.pts { *x += dx * *y; *y += dy; } }
    #[derive_grad(wrt(self))]
    pub fn centroid(&self) -> Pt { let n = self.pts.len() as f64; let (sx, sy) = self.pts.iter().fold((0.0, 0.0), |(a, b), p| (a + p.x, b + p.y)); Pt { x: sx / n, y: sy / n } }
}
}
use m::*;
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut p: Poly = Poly { pts: vec![Pt { x: x[0], y: 0.1 }, Pt { x: 2.0, y: x[1] }, Pt { x: x[2] + 1.0, y: 3.0 }, Pt { x: -1.0, y: x[3] }], closed: true };
    p.shift(x[4], 0.3);
    let c: Pt = p.centroid();
    p.perimeter() + c.x * c.y
}

}
mod mod_tree { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
mod m {
use derive_grad::Differentiable;
#[derive(Clone, Differentiable)] pub struct Tree { pub w: Vec<f64>, #[grad(skip)] pub left: Vec<Option<usize>>, #[grad(skip)] pub right: Vec<Option<usize>> }
impl Tree {
    #[derive_grad(wrt(self))]
    pub fn depth_sum(&self, i: usize, d: u32) -> f64 {
        let mut s = self.w[i].powi(d as i32 + 1);
        if let Some(l) = self.left[i] { s += self.depth_sum(l, d + 1) * self.w[i]; }
        if let Some(r) = self.right[i] { s *= self.depth_sum(r, d + 1); }
        s
    }
}
}
use m::*;
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let t: Tree = Tree { w: x.to_vec(), left: vec![Some(1), None, Some(3), None], right: vec![Some(2), None, None, None] };
    t.depth_sum(0, 0)
}

}
mod mod_phys { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
mod model {
    use derive_grad::Differentiable;
    pub const EPS: f64 = 1e-3;
    #[derive(Clone, Copy, Differentiable, Default)]
    pub struct State { pub pos: [f64; 2], pub vel: [f64; 2] }
    #[derive(Clone, Copy)]
    pub struct World { pub g: f64, pub floor: f64 }
    impl State {
        #[derive_grad(wrt(self))]
        pub fn step(self, w: World, dt: f64) -> State {
            let mut s = self;
            s.vel[1] -= w.g * dt;
            for i in 0..2 { s.pos[i] += s.vel[i] * dt; }
            if s.pos[1] < w.floor { s.pos[1] = 2.0 * w.floor - s.pos[1]; s.vel[1] = -0.8 * s.vel[1]; }
            s
        }
        #[derive_grad(wrt(self))]
        pub fn energy(&self, w: &World) -> f64 { 0.5 * self.vel.iter().map(|v| v * v).sum::<f64>() + w.g * self.pos[1] + EPS }
    }
    #[derive_grad(wrt(v0))]
    pub fn simulate(v0: [f64; 2], w: World, n: usize) -> f64 {
        let mut s = State { vel: v0, ..Default::default() };
        let mut cost = 0.0;
        for k in 0..n {
            let next: State = s.step(w, 0.1);
            cost += (next.pos[0] - s.pos[0]).powi(2) + next.energy(&w) * 0.01 * k as f64;
            s = next;
        }
        cost + s.pos[0] * s.pos[1]
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { model::simulate([x[0], x[1]], model::World { g: 9.81, floor: -0.05 }, 8) * x[2] }

}
mod mod_vdp2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
mod ode {
    fn axpy(a: f64, x: [f64; 2], y: [f64; 2]) -> [f64; 2] { [a * x[0] + y[0], a * x[1] + y[1]] }
    fn rhs(y: [f64; 2], mu: f64) -> [f64; 2] { [y[1], mu * (1.0 - y[0] * y[0]) * y[1] - y[0]] }
    pub fn rk4(mut y: [f64; 2], mu: f64, h: f64, steps: usize) -> [f64; 2] {
        for _ in 0..steps {
            let k1 = rhs(y, mu);
            let k2 = rhs(axpy(h / 2.0, k1, y), mu);
            let k3 = rhs(axpy(h / 2.0, k2, y), mu);
            let k4 = rhs(axpy(h, k3, y), mu);
            for i in 0..2 { y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]); }
        }
        y
    }
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { let y = ode::rk4([x[0], x[1]], x[2], 0.05, 6); y[0] * y[1] }

}
mod epidem { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
fn sir(beta: f64, gamma: f64, i0: f64, interventions: &[(usize, f64)]) -> Vec<f64> {
    let (mut s, mut i, mut r) = (1.0 - i0, i0, 0.0);
    let mut out = Vec::with_capacity(20);
    let mut b = beta;
    for day in 0..20 {
        if let Some((_, factor)) = interventions.iter().find(|(d, _)| *d == day) { b *= factor; }
        let new_inf = b * s * i;
        let new_rec = gamma * i;
        s -= new_inf; i += new_inf - new_rec; r += new_rec;
        out.push(i + 0.0 * r);
    }
    out
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let curve = sir(x[0], x[1] * 0.3, x[2] * 0.01, &[(5, x[3]), (9, 1.5)]);
    let obs = [0.01, 0.02, 0.03];
    curve.iter().step_by(7).zip(obs).map(|(c, o)| (c.ln() - f64::ln(o)).powi(2)).sum()
}

}
mod epidem2 { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(beta, gamma, i0))]
fn sir(beta: f64, gamma: f64, i0: f64, interventions: &[(usize, f64)]) -> Vec<f64> {
    let (mut s, mut i) = (1.0 - i0, i0);
    let mut out: Vec<f64> = Vec::with_capacity(20);
    let mut b = beta;
    for day in 0..20 {
        if let Some((_, factor)) = interventions.iter().find(|(d, _)| *d == day) { b *= factor; }
        let (new_inf, new_rec) = (b * s * i, gamma * i);
        s -= new_inf; i += new_inf - new_rec;
        out.push(i);
    }
    out
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let curve: Vec<f64> = sir(x[0], x[1] * 0.3, x[2] * 0.01, &[(5, 0.4), (9, 1.5)]);
    let obs = [0.01, 0.02, 0.03];
    curve.iter().step_by(7).zip(obs).map(|(c, o)| (c.ln() - f64::ln(o)).powi(2)).sum::<f64>() * x[3]
}

}
mod icp { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(pose))]
fn icp(pose: [f64; 3], src: &[(f64, f64)], dst: &[(f64, f64)]) -> f64 {
    let [tx, ty, th] = pose;
    let (s, c) = th.sin_cos();
    src.iter().map(|&(px, py)| {
        let (qx, qy) = (c * px - s * py + tx, s * px + c * py + ty);
        dst.iter().map(|&(dx, dy)| (qx - dx).powi(2) + (qy - dy).powi(2)).fold(f64::INFINITY, |a, b| a.min(b)).min(0.5)
    }).sum::<f64>().sqrt()
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { icp([x[0] * 0.1, x[1] * 0.1, x[2] * 0.2], &[(0.0, 0.1), (1.0, 0.5), (0.4, 1.2)], &[(0.1, 0.0), (1.1, 0.7), (0.2, 1.4)]) * x[3] + x[4] * x[5] }

}
mod simplex_proj { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut u = x.to_vec();
    u.sort_by(|a, b| b.partial_cmp(a).unwrap());
    let mut cum = 0.0;
    let mut theta = 0.0;
    for (j, &v) in u.iter().enumerate() {
        cum += v;
        let t = (cum - 1.0) / (j + 1) as f64;
        if v - t > 0.0 { theta = t; } else { break; }
    }
    x.iter().enumerate().map(|(i, v)| (v - theta).max(0.0) * (i * i) as f64).sum()
}

}
mod jacobi_eig { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let mut a = [[x[0], x[1], x[2]], [x[1], x[3], x[4]], [x[2], x[4], x[5] + 2.0]];
    for sweep in 0..6 {
        for p in 0..2 {
            for q in p + 1..3 {
                if a[p][q].abs() < 1e-14 { continue; }
                let theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
                let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
                let c = 1.0 / (t * t + 1.0).sqrt();
                let s = t * c;
                for k in 0..3 { let (akp, akq) = (a[k][p], a[k][q]); a[k][p] = c * akp - s * akq; a[k][q] = s * akp + c * akq; }
                for k in 0..3 { let (apk, aqk) = (a[p][k], a[q][k]); a[p][k] = c * apk - s * aqk; a[q][k] = s * apk + c * aqk; }
            }
        }
        if sweep > 8 { break; }
    }
    let mut ev = [a[0][0], a[1][1], a[2][2]];
    ev.sort_by(|a, b| a.total_cmp(b));
    ev[0] * 3.0 + ev[1] * ev[2]
}

}
mod bellman { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad]
pub fn f(x: &[f64]) -> f64 {
    let edges: &[(usize, usize, usize)] = &[(0, 1, 0), (0, 2, 1), (1, 3, 2), (2, 3, 3), (1, 2, 4), (3, 4, 5), (2, 4, 6)];
    let mut dist = [f64::INFINITY; 5];
    dist[0] = 0.0;
    let mut pred = [usize::MAX; 5];
    loop {
        let mut changed = false;
        for &(a, b, w) in edges {
            let d = dist[a] + x[w];
            if d < dist[b] { dist[b] = d; pred[b] = a; changed = true; }
        }
        if !changed { break; }
    }
    let mut hops = 0; let mut n = 4; while n != 0 { n = pred[n]; hops += 1; }
    dist[4] * dist[3] + hops as f64 * x[7]
}

}
mod lcs_soft { use super::{note, noted}; use derive_grad::{derive_grad, Differentiable};
#[derive_grad(wrt(s))]
fn align(s: &[f64], a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let w = b.len() + 1;
    let mut t = vec![0.0; (a.len() + 1) * w];
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let m = if a[i - 1] == b[j - 1] { s[0] } else { -s[1] };
            let c = [t[(i - 1) * w + j - 1] + m, t[(i - 1) * w + j] - s[2], t[i * w + j - 1] - s[2]];
            let mx = c.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
            t[i * w + j] = mx + s[3] * c.iter().map(|v| ((v - mx) / s[3]).exp()).sum::<f64>().ln();
        }
    }
    t[a.len() * w + b.len()]
}
#[derive_grad]
pub fn f(x: &[f64]) -> f64 { align(x, "GATTACA", "GCATGC") + x[4] }

}
const BODIES: &[Body] = &[
    ("mod_poly", 5, 0.3, 1.4, 3, mod_poly::f, mod_poly::f_value_and_grad, mod_poly::f_grad, mod_poly::f_vjp),
    ("mod_tree", 4, 0.3, 1.4, 3, mod_tree::f, mod_tree::f_value_and_grad, mod_tree::f_grad, mod_tree::f_vjp),
    ("mod_phys", 4, 0.3, 1.4, 3, mod_phys::f, mod_phys::f_value_and_grad, mod_phys::f_grad, mod_phys::f_vjp),
    ("mod_vdp2", 3, 0.3, 1.4, 3, mod_vdp2::f, mod_vdp2::f_value_and_grad, mod_vdp2::f_grad, mod_vdp2::f_vjp),
    ("epidem", 4, 0.3, 1.4, 3, epidem::f, epidem::f_value_and_grad, epidem::f_grad, epidem::f_vjp),
    ("epidem2", 4, 0.3, 1.4, 3, epidem2::f, epidem2::f_value_and_grad, epidem2::f_grad, epidem2::f_vjp),
    ("icp", 6, 0.3, 1.4, 3, icp::f, icp::f_value_and_grad, icp::f_grad, icp::f_vjp),
    ("simplex_proj", 5, 0.3, 1.4, 3, simplex_proj::f, simplex_proj::f_value_and_grad, simplex_proj::f_grad, simplex_proj::f_vjp),
    ("jacobi_eig", 6, 0.3, 1.4, 3, jacobi_eig::f, jacobi_eig::f_value_and_grad, jacobi_eig::f_grad, jacobi_eig::f_vjp),
    ("bellman", 8, 0.3, 1.4, 3, bellman::f, bellman::f_value_and_grad, bellman::f_grad, bellman::f_vjp),
    ("lcs_soft", 7, 0.3, 1.4, 3, lcs_soft::f, lcs_soft::f_value_and_grad, lcs_soft::f_grad, lcs_soft::f_vjp),
];
