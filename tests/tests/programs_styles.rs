//! Programs in the styles of many authors, each over six numbers: structs of which the
//! functions see no definition, and names that the standard library has too.
#![allow(missing_docs, missing_debug_implementations, clippy::all, clippy::pedantic)]

use std::ops::{Add, Index, IndexMut, Mul, Sub};

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::programs;

programs! {
    arm arm_grad arm_value_and_grad arm_vjp;
    camera camera_grad camera_value_and_grad camera_vjp;
    waves waves_grad waves_value_and_grad waves_vjp;
    indexed_by_pairs indexed_by_pairs_grad indexed_by_pairs_value_and_grad indexed_by_pairs_vjp;
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Quat {
    w: f64,
    x: f64,
    y: f64,
    z: f64,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pose {
    q: Quat,
    t: [f64; 3],
}

#[derive_grad]
impl Mul for Quat {
    type Output = Quat;
    fn mul(self, r: Quat) -> Quat {
        Quat {
            w: self.w * r.w - self.x * r.x - self.y * r.y - self.z * r.z,
            x: self.w * r.x + self.x * r.w + self.y * r.z - self.z * r.y,
            y: self.w * r.y - self.x * r.z + self.y * r.w + self.z * r.x,
            z: self.w * r.z + self.x * r.y - self.y * r.x + self.z * r.w,
        }
    }
}

#[derive_grad]
impl Quat {
    const IDENTITY: Self = Quat { w: 1.0, x: 0.0, y: 0.0, z: 0.0 };

    #[derive_grad(wrt(angle))]
    fn about(axis: &[f64; 3], angle: f64) -> Quat {
        let (s, c) = (0.5 * angle).sin_cos();
        Quat { w: c, x: axis[0] * s, y: axis[1] * s, z: axis[2] * s }
    }

    #[derive_grad(wrt(self, v))]
    fn rotate(self, v: [f64; 3]) -> [f64; 3] {
        let back = Quat { x: -self.x, y: -self.y, z: -self.z, ..self };
        let Quat { x, y, z, .. } = self * Quat { w: 0.0, x: v[0], y: v[1], z: v[2] } * back;
        [x, y, z]
    }
}

impl Pose {
    /// A method tells that `q` is a struct, and then so is that of the other pose.
    #[derive_grad(wrt(self, other))]
    fn then(&self, other: &Pose) -> Pose {
        let r = self.q.rotate(other.t);
        Pose { q: self.q * other.q, t: [self.t[0] + r[0], self.t[1] + r[1], self.t[2] + r[2]] }
    }
}

#[derive_grad]
fn arm(x: &[f64]) -> f64 {
    let axes = [[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]];
    let mut pose = Pose { q: Quat::IDENTITY, t: [0.0; 3] };
    for (k, axis) in axes.iter().enumerate() {
        let joint = Pose { q: Quat::about(axis, x[k]), t: [x[3 + k], 0.2, 0.1] };
        pose = pose.then(&joint);
    }
    pose.t[0] * pose.t[1] + pose.t[2] + pose.q.w
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct V3 {
    x: f64,
    y: f64,
    z: f64,
}

#[derive_grad]
impl Add for V3 {
    type Output = V3;
    fn add(self, o: V3) -> V3 {
        V3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

#[derive_grad]
impl Sub for V3 {
    type Output = V3;
    fn sub(self, o: V3) -> V3 {
        V3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

#[derive_grad]
impl Mul<f64> for V3 {
    type Output = V3;
    fn mul(self, s: f64) -> V3 {
        V3 { x: self.x * s, y: self.y * s, z: self.z * s }
    }
}

#[derive_grad]
impl V3 {
    #[derive_grad(wrt(self, o))]
    fn dot(&self, o: &V3) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    #[derive_grad(wrt(self, o))]
    fn cross(self, o: V3) -> V3 {
        V3 { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Camera {
    rot: V3,
    center: V3,
    f: f64,
}

impl Camera {
    /// `w` is computed from something unknown and a float, and has methods of the user's.
    #[derive_grad(wrt(self, p))]
    fn project(&self, p: V3) -> [f64; 2] {
        let at = p - self.center;
        let square = self.rot.dot(&self.rot);
        let turned = if square > 1e-12 {
            let angle = square.sqrt();
            let w = self.rot * (1.0 / angle);
            let (s, c) = angle.sin_cos();
            at * c + w.cross(at) * s + w * (w.dot(&at) * (1.0 - c))
        } else {
            at + self.rot.cross(at)
        };
        [turned.x / turned.z * self.f, turned.y / turned.z * self.f]
    }
}

#[derive_grad]
fn camera(x: &[f64]) -> f64 {
    let rot = V3 { x: x[0], y: x[1], z: 0.1 };
    let camera = Camera { rot, center: V3 { x: x[2], y: 0.1, z: -4.0 - x[3] }, f: x[4] };
    let [u, v] = camera.project(V3 { x: 0.3, y: x[5], z: 1.0 });
    u * u + 3.0 * v
}

/// Called like a holder of the standard library.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Cell {
    h: f64,
    hu: f64,
}

#[derive_grad]
impl Add for Cell {
    type Output = Cell;
    fn add(self, o: Cell) -> Cell {
        Cell { h: self.h + o.h, hu: self.hu + o.hu }
    }
}

#[derive_grad]
impl Sub for Cell {
    type Output = Cell;
    fn sub(self, o: Cell) -> Cell {
        Cell { h: self.h - o.h, hu: self.hu - o.hu }
    }
}

#[derive_grad]
impl Mul<Cell> for f64 {
    type Output = Cell;
    fn mul(self, c: Cell) -> Cell {
        Cell { h: self * c.h, hu: self * c.hu }
    }
}

impl Cell {
    #[derive_grad(wrt(self))]
    fn flux(self) -> Cell {
        Cell { h: self.hu, hu: self.hu * self.hu / self.h + 4.9 * self.h * self.h }
    }
}

#[derive_grad]
fn rusanov(l: Cell, r: Cell) -> Cell {
    0.5 * (l.flux() + r.flux()) - 1.5 * (r - l)
}

/// The shallow water equations.
#[derive_grad]
fn waves(x: &[f64]) -> f64 {
    let mut q: Vec<Cell> = x.chunks(2).map(|c| Cell { h: 1.0 + 0.1 * c[0], hu: 0.1 * c[1] }).collect();
    for _ in 0..2 {
        let flux: Vec<Cell> = (0..q.len() - 1).map(|i| rusanov(q[i], q[i + 1])).collect();
        for i in 1..q.len() - 1 {
            q[i] = q[i] - 0.02 * (flux[i] - flux[i - 1]);
        }
    }
    q.iter().map(|c| c.h * c.h + c.hu).sum()
}

#[derive(Clone, Debug, Differentiable)]
struct Mat {
    n: usize,
    a: Vec<f64>,
}

#[derive_grad]
impl Index<(usize, usize)> for Mat {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.a[i * self.n + j]
    }
}

#[derive_grad]
impl IndexMut<(usize, usize)> for Mat {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.a[i * self.n + j]
    }
}

impl Mat {
    fn zeros(n: usize) -> Self {
        Mat { n, a: vec![0.0; n * n] }
    }

    /// Nothing is known of the matrix but that pairs are its indices.
    #[derive_grad(wrt(self))]
    fn cholesky(&self) -> Option<Mat> {
        let n: usize = self.n;
        let mut l = Mat::zeros(n);
        for i in 0..n {
            for j in 0..=i {
                let mut s = self[(i, j)];
                for k in 0..j {
                    s -= l[(i, k)] * l[(j, k)];
                }
                if i == j {
                    if s <= 0.0 {
                        return None;
                    }
                    l[(i, i)] = s.sqrt();
                } else {
                    l[(i, j)] = s / l[(j, j)];
                }
            }
        }
        Some(l)
    }
}

#[derive_grad]
fn indexed_by_pairs(x: &[f64]) -> f64 {
    let n = 3;
    let mut m = Mat::zeros(n);
    for i in 0..n {
        for j in 0..n {
            m[(i, j)] = (-(x[i] - x[j]).powi(2)).exp();
        }
        m[(i, i)] += x[3 + i] * x[3 + i] + 0.5;
    }
    let Some(l) = m.cholesky() else { return f64::NAN };
    (0..n).map(|i| l[(i, i)].ln() * 2.0).sum()
}
