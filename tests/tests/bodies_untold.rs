//! Code as users write it whose types nothing tells where they are needed: arrays that calls
//! give, generic types without their arguments, types that only a closure's signature says,
//! chains beside chains that are no lists.
#![allow(missing_docs, unused_assignments, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

/// Different branches are taken at each.
const POINTS: [[f64; 6]; 3] =
    [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.31, 0.6, 1.4, 0.45, 0.8, 1.2], [1.1, 0.25, 0.4, 2.0, 0.9, 0.5]];

#[derive_grad]
fn rows<const I: usize, const H: usize>(w: &[[f64; I]; H], x: &[f64; I]) -> [f64; H] {
    std::array::from_fn(|k| w[k].iter().zip(x).map(|(a, b)| a * b).sum())
}

#[derive_grad]
fn squashed(x: f64) -> f64 {
    x / (1.0 + x * x)
}

#[derive_grad]
fn gate<const I: usize, const H: usize>(w: &[[f64; I]; H], x: &[f64; I], h: &[f64; H]) -> [f64; H] {
    let z = rows(w, x).map(squashed);
    let n = rows(w, x).map(|v| v * v).map(f64::tanh);
    let mut out = [0.0; H];
    for (((o, z), n), h) in out.iter_mut().zip(z).zip(n).zip(h) {
        *o = (1.0 - z) * n + z * h;
    }
    out
}

#[derive_grad]
fn mapped_calls(x: &[f64]) -> f64 {
    let w = [[x[0], x[1], x[2]], [x[3], x[4], x[5]]];
    let out = gate(&w, &[x[1], x[3], x[5]], &[x[0], x[2]]);
    let mut s = 0.0;
    for v in rows(&w, &[x[0], x[1], x[2]]).map(squashed) {
        s += v * out[0];
    }
    s + rows(&w, &[x[2], x[1], x[0]]).map(squashed).iter().sum::<f64>() * out[1]
}
at_all_points!(arrays_that_calls_give_are_mapped: mapped_calls, mapped_calls_value_and_grad);

#[derive_grad]
fn axpy<const N: usize>(y: [f64; N], h: f64) -> f64 {
    let along = |k: &[f64; N], s: f64| -> [f64; N] { std::array::from_fn(|i| y[i] + s * k[i]) };
    let table =
        |s: f64| -> [[f64; N]; 2] { std::array::from_fn(|j| std::array::from_fn(|i| y[i] * s + j as f64)) };
    let k = along(&y, h);
    let t = table(h);
    along(&k, h * h).iter().zip(&t[1]).map(|(a, b)| a * b).sum()
}

#[derive_grad]
fn told_by_closures(x: &[f64]) -> f64 {
    fn doubled(x: &[f64]) -> Vec<f64> {
        x.iter().map(|x| x * 2.0).collect()
    }
    let [a, b, c, ..] = *x else { return 0.0 };
    doubled(x).iter().sum::<f64>() * axpy([a, b, c], x[4])
}
at_all_points!(types_that_closures_say: told_by_closures, told_by_closures_value_and_grad);

#[derive_grad]
mod matrices {
    use derive_grad::Differentiable;
    use std::ops::{Add, Mul};

    #[derive(Clone, Copy, Differentiable)]
    pub struct Matrix<const R: usize, const C: usize>(pub [[f64; C]; R]);

    impl<const R: usize, const C: usize> Matrix<R, C> {
        pub fn zero() -> Self {
            Matrix([[0.0; C]; R])
        }
        #[derive_grad(wrt(self))]
        pub fn transpose(self) -> Matrix<C, R> {
            Matrix(std::array::from_fn(|j| std::array::from_fn(|i| self.0[i][j])))
        }
    }
    impl<const R: usize, const K: usize, const C: usize> Mul<Matrix<K, C>> for Matrix<R, K> {
        type Output = Matrix<R, C>;
        fn mul(self, rhs: Matrix<K, C>) -> Matrix<R, C> {
            let mut out = Matrix::zero();
            for i in 0..R {
                for j in 0..C {
                    for k in 0..K {
                        out.0[i][j] += self.0[i][k] * rhs.0[k][j];
                    }
                }
            }
            out
        }
    }
    impl<const R: usize, const C: usize> Add for Matrix<R, C> {
        type Output = Self;
        fn add(mut self, rhs: Self) -> Self {
            for (a, b) in self.0.iter_mut().flatten().zip(rhs.0.iter().flatten()) {
                *a += b;
            }
            self
        }
    }

    pub fn filtered(x: &[f64]) -> f64 {
        let f = Matrix([[1.0, x[0]], [x[1], 1.0]]);
        let mut p = Matrix([[x[2], 0.3], [0.3, x[3]]]);
        let h = Matrix([[1.0, x[4]]]);
        let mut total = 0.0;
        for _ in 0..2 {
            p = f * p * f.transpose() + Matrix([[0.1, 0.0], [0.0, x[5]]]);
            p = p + h.transpose() * Matrix([[1.0 / (h * p * h.transpose()).0[0][0]]]) * h;
            total += p.0[0][1];
        }
        total
    }
}
use matrices::{filtered, filtered_value_and_grad};
at_all_points!(generic_types_without_arguments: filtered, filtered_value_and_grad);

/// With `+`, but without `+=`.
#[derive(Clone, Copy, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive_grad]
impl std::ops::Add for Pair {
    type Output = Pair;
    fn add(self, o: Pair) -> Pair {
        Pair { a: self.a + o.a, b: self.b * o.b }
    }
}

#[derive_grad]
impl std::ops::AddAssign for Pair {
    fn add_assign(&mut self, o: Pair) {
        self.a -= o.a;
        self.b += o.b;
    }
}

#[derive_grad]
impl Pair {
    #[derive_grad(wrt(self))]
    fn area(self) -> f64 {
        self.a * self.b
    }
}

#[derive_grad]
fn paired(a: f64, b: f64) -> Pair {
    Pair { a, b }
}

#[derive_grad]
fn plain_sums(x: &[f64]) -> f64 {
    let mut sum = paired(x[0], x[1]);
    let mut other = paired(x[1], x[2]);
    for k in 2..5 {
        sum = sum + paired(x[k], x[k + 1]);
        other += paired(x[k], x[0]);
        other = paired(x[2], x[k]) + other;
    }
    sum.area() * other.area()
}
at_all_points!(plus_is_not_plus_assign: plain_sums, plain_sums_value_and_grad);

#[derive(Clone, Differentiable)]
enum Shape {
    Round { at: Pair, r: f64 },
    Flat(f64),
    Both(Vec<Shape>),
}

#[derive_grad]
impl Shape {
    #[derive_grad(wrt(self, p))]
    fn far(&self, p: Pair) -> f64 {
        match self {
            Shape::Round { at, r } => (p + *at).area() - r,
            Shape::Flat(h) => p.a - h,
            Shape::Both(all) => all.iter().map(|s| s.far(p)).fold(f64::INFINITY, |a, b| a.min(b)),
        }
    }
}

#[derive_grad]
fn scene(x: &[f64]) -> f64 {
    let round = Shape::Round { at: paired(x[0], x[1]), r: x[2] };
    let all = Shape::Both(vec![round, Shape::Flat(-x[3])]);
    all.far(paired(x[4], x[5])) * x[0]
}
at_all_points!(parts_of_variants_meet_operators: scene, scene_value_and_grad);

struct Steps<'a> {
    of: &'a [f64],
    at: usize,
}

impl Iterator for Steps<'_> {
    type Item = f64;
    fn next(&mut self) -> Option<f64> {
        self.at += 1;
        self.of.get(self.at - 1).copied()
    }
}

#[derive(PartialEq)]
struct Mode {
    fast: bool,
}

#[derive_grad]
fn literals_before_blocks(x: &[f64]) -> f64 {
    let (mut s, mode) = (0.0, Mode { fast: true });
    for w in (Steps { of: &[0.5, 2.0, 1.5], at: 0 }) {
        s += (w * x[0] * x[3]).sin();
    }
    if mode == (Mode { fast: true }) {
        s *= x[1];
    }
    if (mode != Mode { fast: true }) {
        s *= x[2];
    }
    match (Mode { fast: false }) {
        Mode { fast: true } => s,
        Mode { .. } => s * s,
    }
}
at_all_points!(structs_before_blocks: literals_before_blocks, literals_before_blocks_value_and_grad);

#[derive_grad]
fn beside(x: &[f64]) -> f64 {
    let table: Vec<Vec<f64>> = x.chunks(2).map(|c| c.to_vec()).collect();
    let other = [[x[5], x[4], x[3]], [x[2], x[1], x[0]]];
    let mut sum = table.clone();
    for (a, b) in sum.iter_mut().flatten().zip(other.iter().flatten()) {
        *a += b * b;
    }
    let longer = other.iter().flat_map(|r| r.iter()).map(|v| v * 2.0);
    let kept = table.iter().flatten().filter(|v| **v > 0.52).copied();
    sum.iter().flatten().zip(longer).map(|(a, b)| a * b).sum::<f64>()
        * x.iter().zip(kept).map(|(a, b)| a - b * b).sum::<f64>()
}
at_all_points!(chains_beside_what_is_no_list: beside, beside_value_and_grad);

type Image = Vec<Vec<f64>>;

#[derive_grad]
fn normalise(image: &mut Image, scale: f64) {
    let n = (image.len() * image[0].len()) as f64;
    let mean = image.iter().flatten().sum::<f64>() / n;
    image.iter_mut().for_each(|row| row.iter_mut().for_each(|v| *v = scale * (*v - mean) * *v));
}

#[derive_grad]
fn rows_behind_an_alias(x: &[f64]) -> f64 {
    let mut image: Image = x.chunks(3).map(|c| c.to_vec()).collect();
    normalise(&mut image, x[1]);
    image[0][2] * image[1][0]
}
at_all_points!(lists_behind_an_alias: rows_behind_an_alias, rows_behind_an_alias_value_and_grad);

#[derive_grad]
fn squares(x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

/// What a call gives is gone through, and indexed.
#[derive_grad]
fn gone_through_and_indexed(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for k in 0..2 {
        let y = squares(x);
        let mut t = 0.0;
        for v in &y {
            t += v * v;
        }
        for i in 0..y.len() {
            s += y[i] * y[k] / t;
        }
    }
    for (i, v) in squares(x).iter().enumerate() {
        s += v * x[i];
    }
    s
}

#[derive_grad]
fn norm<const N: usize>(r: [f64; N]) -> f64 {
    r.iter().map(|v| v * v).sum()
}

/// Rows of generic length.
#[derive_grad]
fn of_rows<const N: usize, const M: usize>(x: [[f64; N]; M]) -> f64 {
    let y = x.map(norm);
    y.iter().sum::<f64>() * x.map(norm)[0]
}

#[test]
fn lists_of_calls() {
    let x = [0.3, 0.7, 0.4];
    derive_grad::check::assert_gradient!(gone_through_and_indexed(&x), wrt(x));
    let x = [[0.3, 0.7], [0.2, 0.9], [1.1, 0.4]];
    derive_grad::check::assert_gradient!(of_rows(x), wrt(x));
}

#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
struct Matrix([[f64; 3]; 3]);

#[derive_grad]
impl Matrix {
    #[derive_grad(wrt(self, v), jvp)]
    fn times(&self, v: [f64; 3]) -> [f64; 3] {
        self.0.map(|row| row.iter().zip(&v).map(|(a, b)| a * b).sum())
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Curve {
    coefficients: [f64; 4],
    offset: f64,
}

/// Arrays of a field, into arrays of another type.
#[derive_grad(jvp)]
fn fields_mapped(m: &Matrix, c: &Curve, x: f64) -> f64 {
    let firsts = m.0.map(|row| row[0] * x + row[2]);
    let pairs = c.coefficients.map(|a| [a * x, a * a + c.offset]);
    let shifted: [f64; 4] = c.coefficients.map(|a| a * x + c.offset);
    let v = m.times(m.times([x, 1.0, x * x]));
    let mut s = shifted.iter().product::<f64>() + pairs[1][1] * pairs[3][0];
    for (a, b) in firsts.iter().zip(v) {
        s += a * b;
    }
    s
}

#[test]
fn arrays_of_fields() {
    let m = Matrix([[0.1, 0.2, 0.3], [0.5, 0.1, 0.6], [0.2, 0.3, 0.4]]);
    let c = Curve { coefficients: [0.5, 0.25, -0.3, 1.5], offset: 0.7 };
    derive_grad::check::assert_gradient!(fields_mapped(&m, &c, 0.8));
    derive_grad::check::assert_jvp!(fields_mapped(&m, &c, 0.8));
}
