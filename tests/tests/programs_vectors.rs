//! Programs with small vectors, matrices, bodies and networks, as users write them.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::needless_range_loop,
    clippy::vec_init_then_push
)]

use std::ops::{Add, AddAssign, Mul};

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
pub struct V2 {
    x: f64,
    y: f64,
}

#[derive_grad]
impl Add for V2 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        V2 { x: self.x + o.x, y: self.y + o.y }
    }
}

#[derive_grad]
impl Mul<V2> for f64 {
    type Output = V2;
    fn mul(self, v: V2) -> V2 {
        V2 { x: self * v.x, y: self * v.y }
    }
}

#[derive_grad]
impl AddAssign for V2 {
    fn add_assign(&mut self, o: Self) {
        self.x += o.x;
        self.y += o.y;
    }
}

#[derive(Clone, Differentiable)]
struct Body {
    pos: V2,
    vel: V2,
    mass: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Matrix {
    data: Vec<f64>,
    rows: usize,
    cols: usize,
}

#[derive_grad]
impl Matrix {
    #[derive_grad(wrt(self))]
    fn at(&self, i: usize, j: usize) -> f64 {
        self.data[i * self.cols + j]
    }
    #[derive_grad(wrt(self, o))]
    fn matmul(&self, o: &Matrix) -> Matrix {
        let mut out = Matrix { data: vec![0.0; self.rows * o.cols], rows: self.rows, cols: o.cols };
        for i in 0..self.rows {
            for j in 0..o.cols {
                for k in 0..self.cols {
                    out.data[i * o.cols + j] += self.data[i * self.cols + k] * o.data[k * o.cols + j];
                }
            }
        }
        out
    }
    #[derive_grad(wrt(self))]
    fn trace(&self) -> f64 {
        (0..self.rows).map(|i| self.at(i, i)).sum()
    }
    #[derive_grad(wrt(self))]
    fn transpose(&self) -> Matrix {
        let mut out = Matrix { data: vec![0.0; self.rows * self.cols], rows: self.cols, cols: self.rows };
        for i in 0..self.rows {
            for j in 0..self.cols {
                out.data[j * self.rows + i] = self.data[i * self.cols + j];
            }
        }
        out
    }
    #[derive_grad(wrt(self))]
    fn get(&self, i: usize, j: usize) -> Option<f64> {
        if i < self.rows && j < self.cols { Some(self.data[i * self.cols + j]) } else { None }
    }
    #[derive_grad(wrt(self, f))]
    fn map(&self, f: impl Fn(f64) -> f64) -> Matrix {
        Matrix { data: self.data.iter().map(|v| f(*v)).collect(), rows: self.rows, cols: self.cols }
    }
}

const POINTS: [[f64; 6]; 2] = [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.51, 0.6, 1.4, 0.45, 0.8, 1.2]];

#[derive_grad]
fn products(x: &[f64]) -> f64 {
    let a: Matrix = Matrix { data: vec![x[0], x[1], x[2], x[3]], rows: 2, cols: 2 };
    let b: Matrix = Matrix { data: vec![x[4], x[5], x[0], x[1]], rows: 2, cols: 2 };
    a.matmul(&b).transpose().matmul(&a).trace()
}
at_all_points!(matrices: products, products_value_and_grad);

#[derive_grad]
fn entries(x: &[f64]) -> f64 {
    let a: Matrix = Matrix { data: vec![x[0], x[1], x[2], x[3]], rows: 2, cols: 2 };
    let m = a.get(0, 1).unwrap_or(0.0) + a.get(5, 5).unwrap_or(x[4]);
    m * a.at(1, 1)
}
at_all_points!(a_method_called_get: entries, entries_value_and_grad);

#[derive_grad]
fn mapped(x: &[f64]) -> f64 {
    let a: Matrix = Matrix { data: x.to_vec(), rows: 2, cols: 3 };
    let b = a.map(|v| v.tanh());
    let c: Matrix = a.map(f64::sin);
    b.at(0, 1) * c.at(1, 2)
}
at_all_points!(a_method_that_takes_a_closure: mapped, mapped_value_and_grad);

#[derive_grad]
fn step(bodies: &mut Vec<Body>, dt: f64) {
    for i in 0..bodies.len() {
        let v: V2 = bodies[i].vel;
        bodies[i].pos += dt * v;
    }
}
#[derive_grad]
fn moved(x: &[f64]) -> f64 {
    let mut bs: Vec<Body> =
        vec![Body { pos: V2 { x: x[0], y: x[1] }, vel: V2 { x: x[2], y: x[3] }, mass: x[4] }];
    for _ in 0..3 {
        step(&mut bs, 0.1 * x[5]);
    }
    bs[0].pos.x * bs[0].pos.y * bs[0].mass
}
at_all_points!(bodies: moved, moved_value_and_grad);

#[derive_grad]
fn spread(x: &[f64]) -> f64 {
    let pts: Vec<V2> = x.chunks(2).map(|c| V2 { x: c[0], y: c[1] }).collect();
    let mut c = V2 { x: 0.0, y: 0.0 };
    for p in &pts {
        c += *p;
    }
    let c: V2 = (1.0 / pts.len() as f64) * c;
    pts.iter().map(|p| (p.x - c.x).powi(2) + (p.y - c.y).powi(2)).sum::<f64>().sqrt()
}
at_all_points!(centroid: spread, spread_value_and_grad);

#[derive(Clone, Copy, PartialEq)]
enum Act {
    Relu,
    Tanh,
    Id,
}
impl Act {
    fn is_id(self) -> bool {
        self == Act::Id
    }
}
#[derive_grad(wrt(v))]
fn act(a: Act, v: f64) -> f64 {
    match a {
        Act::Relu => v.max(0.0),
        Act::Tanh => v.tanh(),
        Act::Id => v,
    }
}
#[derive_grad]
fn activations(x: &[f64]) -> f64 {
    let acts = [Act::Relu, Act::Tanh, Act::Id];
    let mut h = x[0];
    for (k, a) in acts.iter().enumerate() {
        h = act(*a, h * x[k + 1]);
        if a.is_id() {
            h += x[5];
        }
    }
    h
}
at_all_points!(enums_without_derivative: activations, activations_value_and_grad);

#[derive_grad]
fn simpson<F: Fn(f64) -> f64>(f: &F, a: f64, b: f64) -> f64 {
    (b - a) / 6.0 * (f(a) + 4.0 * f(0.5 * (a + b)) + f(b))
}
#[derive_grad]
fn adaptive<F: Fn(f64) -> f64>(f: &F, a: f64, b: f64, depth: usize) -> f64 {
    let m = 0.5 * (a + b);
    if depth == 0 { simpson(f, a, b) } else { adaptive(f, a, m, depth - 1) + adaptive(f, m, b, depth - 1) }
}
#[derive_grad]
fn integral(x: &[f64]) -> f64 {
    adaptive(&|t: f64| (x[0] * t).sin() * t, x[1], x[2] + 1.0, 2)
}
at_all_points!(adaptive_quadrature: integral, integral_value_and_grad);

#[derive_grad]
fn log_det(x: &[f64]) -> f64 {
    let n = 3;
    let mut a = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            a[i][j] = x[(i + j) % 6] + if i == j { 3.0 } else { 0.0 };
        }
    }
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let s: f64 = (0..j).map(|k| l[i][k] * l[j][k]).sum();
            l[i][j] = if i == j { (a[i][i] - s).sqrt() } else { (a[i][j] - s) / l[j][j] };
        }
    }
    (0..n).map(|i| l[i][i].ln()).sum::<f64>() * 2.0
}
at_all_points!(cholesky: log_det, log_det_value_and_grad);

#[derive_grad]
fn warped(x: &[f64]) -> f64 {
    let mut dp = vec![vec![f64::INFINITY; 4]; 4];
    dp[0][0] = 0.0;
    for i in 1..4 {
        for j in 1..4 {
            let c = (x[i] - x[j + 1]).powi(2);
            dp[i][j] = c + dp[i - 1][j].min(dp[i][j - 1]).min(dp[i - 1][j - 1]);
        }
    }
    dp[3][3]
}
at_all_points!(time_warping: warped, warped_value_and_grad);

#[derive(Default, Clone, Differentiable)]
struct Stats {
    n: usize,
    mean: f64,
    m2: f64,
}
#[derive_grad]
impl Stats {
    #[derive_grad(wrt(self, v))]
    fn push(&mut self, v: f64) {
        self.n += 1;
        let d = v - self.mean;
        self.mean += d / self.n as f64;
        self.m2 += d * (v - self.mean);
    }
    #[derive_grad(wrt(self))]
    fn var(&self) -> f64 {
        if self.n > 1 { self.m2 / (self.n - 1) as f64 } else { 0.0 }
    }
}
#[derive_grad]
fn welford(x: &[f64]) -> f64 {
    let mut s = Stats::default();
    for v in x {
        s.push(*v);
    }
    s.var().sqrt() * s.mean
}
at_all_points!(running_variance: welford, welford_value_and_grad);

#[derive_grad]
fn ordered(x: &[f64]) -> f64 {
    let [a, b, c, ..] = x else { panic!("too short") };
    let (lo, hi) = if a < b { (a, b) } else { (b, a) };
    lo * 2.0 + hi * c
}
at_all_points!(references_in_tuples: ordered, ordered_value_and_grad);

#[derive_grad]
fn horner(c: &[f64], t: f64) -> f64 {
    c.iter().rev().fold(0.0, |acc, &k| acc * t + k)
}
#[derive_grad]
fn newton_step(x: &[f64]) -> f64 {
    let d: Vec<f64> = x.iter().enumerate().skip(1).map(|(i, c)| i as f64 * c).collect();
    horner(x, 0.5) / horner(&d, x[0])
}
at_all_points!(polynomials: newton_step, newton_step_value_and_grad);

#[derive_grad]
fn trajectory(x: &[f64]) -> f64 {
    let traj: Vec<(f64, f64)> = (0..5)
        .scan((x[0], x[1]), |s, _| {
            *s = (s.0 + 0.1 * s.1, s.1 - 0.1 * s.0);
            Some(*s)
        })
        .collect();
    traj.iter().map(|(a, b)| a * b).sum()
}
at_all_points!(scan_of_a_state: trajectory, trajectory_value_and_grad);

#[derive_grad]
fn heated(x: &[f64]) -> f64 {
    let mut grid = [[0.0; 4]; 4];
    grid[0] = [x[0]; 4];
    grid[3][1] = x[1];
    for _ in 0..3 {
        let old = grid;
        for i in 1..3 {
            for j in 1..3 {
                grid[i][j] = 0.25 * (old[i - 1][j] + old[i + 1][j] + old[i][j - 1] + old[i][j + 1]);
            }
        }
    }
    grid.iter().flatten().map(|v| v * v).sum()
}
at_all_points!(a_grid: heated, heated_value_and_grad);

#[derive_grad]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[derive_grad]
fn norm(v: [f64; 3]) -> f64 {
    v.iter().map(|a| a * a).sum::<f64>().sqrt()
}

#[derive_grad]
fn rows(x: &[f64]) -> [[f64; 2]; 2] {
    [[x[0], x[1]], [x[2] * x[3], x[4]]]
}

#[derive_grad]
fn unit_normal(x: &[f64]) -> f64 {
    let a = [x[0], x[1], x[2]];
    let b: [f64; 3] = std::array::from_fn(|i| x[i + 3]);
    let c = cross(a, b);
    let n = norm(c);
    let u = c.map(|v| v / n);
    u[0] + 2.0 * u[1] + n
}
at_all_points!(map_of_an_array_that_a_call_gives: unit_normal, unit_normal_value_and_grad);

#[derive_grad]
fn mapped_call(x: &[f64]) -> f64 {
    let c = cross([x[0], x[1], x[2]], [x[3], x[4], x[5]]).map(|v| v.sin() * x[0]);
    c.iter().sum::<f64>() * c[1]
}
at_all_points!(map_where_a_call_stands: mapped_call, mapped_call_value_and_grad);

#[derive_grad]
fn mapped_rows(x: &[f64]) -> f64 {
    let r = rows(x).map(|r| [r[0] * 2.0, r[1] * r[0]]);
    r[0][1] * r[1][0]
}
at_all_points!(map_of_rows: mapped_rows, mapped_rows_value_and_grad);

#[derive_grad]
fn mapped_often(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        let c = cross([x[0], x[1], x[2]], [x[k], x[4], x[5]]);
        let d = c.map(|v| v.exp());
        s += d[k];
    }
    s
}
at_all_points!(map_in_a_loop: mapped_often, mapped_often_value_and_grad);

#[derive(Clone, Differentiable)]
struct Layer {
    w: [[f64; 2]; 2],
    b: [f64; 2],
}

#[derive_grad]
impl Layer {
    #[derive_grad(wrt(self, x))]
    fn forward(&self, x: &[f64; 2]) -> [f64; 2] {
        let mut o = self.b;
        for i in 0..2 {
            for j in 0..2 {
                o[i] += self.w[i][j] * x[j];
            }
        }
        o
    }
}

#[derive_grad]
fn two_layers(x: &[f64]) -> f64 {
    let first: Layer = Layer { w: [[x[0], x[1]], [x[2], x[3]]], b: [x[4], x[5]] };
    let hidden = first.forward(&[0.3, 0.7]).map(|v| v.tanh());
    let out = first.forward(&hidden);
    out[0] * out[1]
}
at_all_points!(map_of_what_a_method_gives: two_layers, two_layers_value_and_grad);

#[derive_grad]
fn stored_references(x: &[f64]) -> f64 {
    let (v, w) = ([&x[0], &x[1]], (&x[2], &x[3]));
    let mut all = Vec::new();
    all.push(&x[4]);
    all.push(v[1]);
    *v[0] * *v[1] + *w.0 * *w.1 * all[0] * *all[1]
}
at_all_points!(references_to_floats_in_lists: stored_references, stored_references_value_and_grad);
