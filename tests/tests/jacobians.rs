//! `f_jacobian`: its shapes, by forward and by reverse mode, what a `&mut` parameter holds at
//! the end, structs, failures.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use num_traits::Float;

/// More results than parameters: forward mode.
#[derive_grad(jacobian)]
fn circle(r: f64, phi: f64) -> [f64; 3] {
    [r * phi.cos(), r * phi.sin(), r * r]
}

/// More parameters than results: reverse mode.
#[derive_grad(jacobian)]
fn products(x: [f64; 3], y: f64) -> (f64, [f64; 2]) {
    (x[0] * y, [x[1] * x[2], y * y])
}

#[test]
fn constant_sizes() {
    let (r, phi) = (2.0, 0.5_f64);
    let (sin, cos) = phi.sin_cos();
    let rows: [(f64, f64); 3] = circle_jacobian(r, phi);
    assert_eq!(rows, [(cos, -r * sin), (sin, r * cos), (2.0 * r, 0.0)]);
    let rows: (([f64; 3], f64), [([f64; 3], f64); 2]) = products_jacobian([2.0, 3.0, 5.0], 7.0);
    let expected = (([7.0, 0.0, 0.0], 2.0), [([0.0, 5.0, 3.0], 0.0), ([0.0; 3], 14.0)]);
    assert_eq!(rows, expected);
}

#[derive_grad(jacobian)]
fn scalar(x: &[f64], y: f64) -> f64 {
    x[0] * x[1] * y
}

#[derive_grad(jacobian)]
fn prefix_sums(x: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut all = Vec::new();
    for v in x {
        sum += v * v;
        all.push(sum);
    }
    all
}

#[derive_grad(jacobian)]
fn moments(x: &[f64], rows: &[[f64; 2]]) -> [f64; 2] {
    let mut sums = [0.0; 2];
    for (x, [a, b]) in x.iter().zip(rows) {
        sums[0] += x * a;
        sums[1] += x * x * b;
    }
    sums
}

#[test]
fn lists() {
    assert_eq!(scalar_jacobian(&[2.0, 3.0], 5.0), (vec![15.0, 10.0], 6.0));
    let rows: Vec<Vec<f64>> = prefix_sums_jacobian(&[1.0, 2.0, 3.0]);
    assert_eq!(rows, [[2.0, 0.0, 0.0], [2.0, 4.0, 0.0], [2.0, 4.0, 6.0]]);
    assert!(prefix_sums_jacobian(&[]).is_empty());
    let rows = moments_jacobian(&[2.0, 3.0], &[[5.0, 7.0], [11.0, 13.0]]);
    assert_eq!(rows[0], (vec![5.0, 11.0], vec![[2.0, 0.0], [3.0, 0.0]]));
    assert_eq!(rows[1], (vec![28.0, 78.0], vec![[0.0, 4.0], [0.0, 9.0]]));
}

#[derive_grad(jacobian, wrt(x))]
fn lengths<const N: usize, T: Float>(x: &[T; N], by: T) -> [T; N] {
    let mut all = *x;
    for v in &mut all {
        *v = *v * *v * by;
    }
    all
}

#[test]
fn generic() {
    assert_eq!(lengths_jacobian(&[1.0_f32, 2.0], 3.0), [[6.0, 0.0], [0.0, 12.0]]);
    assert_eq!(lengths_jacobian(&[5.0], 0.5), [[5.0]]);
}

/// What it is given is what it leaves: each run starts anew, and the last is to be seen.
#[derive_grad(jacobian)]
fn rotate(p: &mut [f64; 2], angle: f64) {
    let (sin, cos) = angle.sin_cos();
    *p = [cos * p[0] - sin * p[1], sin * p[0] + cos * p[1]];
}

#[derive_grad(jacobian)]
fn smooth(x: &mut [f64], rate: f64) {
    for i in 1..x.len() {
        x[i] += rate * x[i - 1];
    }
}

#[derive_grad(jacobian)]
fn grow(x: &mut Vec<f64>) {
    let next = x[0] * x[1];
    x.push(next);
}

#[test]
fn changed_parameters() {
    let (sin, cos) = 0.5_f64.sin_cos();
    let mut p = [2.0, 3.0];
    let rows: [([f64; 2], f64); 2] = rotate_jacobian(&mut p, 0.5);
    assert_eq!(p, [2.0 * cos - 3.0 * sin, 2.0 * sin + 3.0 * cos]);
    assert_eq!(rows, [([cos, -sin], -p[1]), ([sin, cos], p[0])]);
    let mut x = [1.0, 2.0, 4.0];
    let rows: Vec<(Vec<f64>, f64)> = smooth_jacobian(&mut x, 0.5);
    assert_eq!(x, [1.0, 2.5, 5.25]);
    assert_eq!(rows[0], (vec![1.0, 0.0, 0.0], 0.0));
    assert_eq!(rows[1], (vec![0.5, 1.0, 0.0], 1.0));
    assert_eq!(rows[2], (vec![0.25, 0.5, 1.0], 3.0));
    let mut x = vec![3.0, 5.0];
    assert_eq!(grow_jacobian(&mut x), [[1.0, 0.0], [0.0, 1.0], [5.0, 3.0]]);
    assert_eq!(x, [3.0, 5.0, 15.0]);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    at: [f64; 2],
    mass: f64,
    steps: usize,
}

impl State {
    #[derive_grad(jacobian, wrt(self, by))]
    fn moved(&self, by: f64) -> State {
        State { at: [self.at[0] + by * self.mass, self.at[1]], mass: self.mass * by, steps: self.steps + 1 }
    }
}

/// The scalars of a struct are a list, in the order of its fields.
#[test]
fn structs() {
    let state = |at, mass| State { at, mass, steps: 1 };
    let mut rows: Vec<(State, f64)> = state([1.0, 2.0], 3.0).moved_jacobian(5.0);
    rows.iter_mut().for_each(|row| row.0.steps = 1);
    assert_eq!(rows[0], (state([1.0, 0.0], 5.0), 3.0));
    assert_eq!(rows[1], (state([0.0, 1.0], 0.0), 0.0));
    assert_eq!(rows[2], (state([0.0, 0.0], 5.0), 3.0));
    assert_eq!(rows.len(), 3);
}

#[derive_grad(jacobian)]
fn ratios(x: f64, y: f64) -> Result<[f64; 2], String> {
    if y == 0.0 {
        return Err("division by zero".to_owned());
    }
    Ok([x / y, y])
}

#[derive_grad(jacobian)]
fn roots(x: &[f64]) -> Option<Vec<f64>> {
    let mut all = Vec::new();
    for v in x {
        if *v < 0.0 {
            return None;
        }
        all.push(v.sqrt());
    }
    Some(all)
}

#[test]
fn failures() {
    assert_eq!(ratios_jacobian(3.0, 2.0), Ok([(0.5, -0.75), (0.0, 1.0)]));
    assert_eq!(ratios_jacobian(3.0, 0.0), Err("division by zero".to_owned()));
    assert_eq!(roots_jacobian(&[4.0, 16.0]), Some(vec![vec![0.25, 0.0], vec![0.0, 0.125]]));
    assert_eq!(roots_jacobian(&[4.0, -1.0]), None);
}

/// Calls of functions that have no tangent: reverse mode.
#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad(jacobian)]
fn powers(x: f64) -> [f64; 2] {
    [square(x), square(x) * x]
}

#[derive_grad(jacobian, jvp)]
fn by_forward_mode(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn pair_vjp(x: f64, seed: &[f64; 2], d_x: &mut f64) -> [f64; 2] {
    *d_x += 2.0 * seed[0] + 3.0 * seed[1];
    pair(x)
}

#[derive_grad(jacobian, vjp = pair_vjp)]
fn pair(x: f64) -> [f64; 2] {
    [2.0 * x, 3.0 * x]
}

#[derive_grad(jacobian, partials(2.0 * x))]
fn by_hand(x: f64) -> f64 {
    x * x
}

#[test]
fn calls_and_derivatives_by_hand() {
    assert_eq!(powers_jacobian(3.0), [6.0, 27.0]);
    assert_eq!(by_forward_mode_jacobian(3.0), [1.0, 6.0]);
    assert_eq!(pair_jacobian(1.0), [2.0, 3.0]);
    assert_eq!(by_hand_jacobian(3.0), 6.0);
}

#[derive_grad(jacobian, wrt(x))]
fn with_workspace(x: &[f64], work: &mut [f64]) -> f64 {
    for (w, x) in work.iter_mut().zip(x) {
        *w = x * x;
    }
    work.iter().sum()
}

#[test]
fn a_scalar_with_a_workspace() {
    let mut work = [0.0; 2];
    assert_eq!(with_workspace_jacobian(&[1.0, 2.0], &mut work), [2.0, 4.0]);
    assert_eq!(work, [1.0, 4.0]);
}

/// The only thing that a copy of a slice does besides is to panic.
#[derive_grad(jacobian, jvp)]
fn copied(z: &[f64], k: usize) -> Vec<f64> {
    let mut y = vec![0.0; z.len()];
    y[..k].copy_from_slice(&z[..k]);
    for v in &mut y {
        *v = *v * *v;
    }
    y
}

#[derive_grad(hessian, order = 2)]
fn copied_whole(z: &[f64]) -> f64 {
    let mut y = [0.0; 2];
    y.copy_from_slice(z);
    y[0] * y[1] * y[0]
}

#[derive_grad]
fn of_its_gradient(z: &[f64]) -> f64 {
    copied_whole_grad(z)[0]
}

#[test]
fn slices_are_copied() {
    let rows = copied_jacobian(&[1.0, 2.0, 3.0], 2);
    assert_eq!(rows, [[2.0, 0.0, 0.0], [0.0, 4.0, 0.0], [0.0; 3]]);
    assert_eq!(copied_whole_hessian(&[1.0, 2.0]), [[4.0, 2.0], [2.0, 0.0]]);
    assert_eq!(of_its_gradient_grad(&[1.0, 2.0]), [4.0, 2.0]);
}

#[test]
#[should_panic(expected = "source slice length (3) does not match destination slice length (2)")]
fn slices_of_other_lengths() {
    copied_whole_hessian(&[1.0, 2.0, 3.0]);
}

/// A local that is sorted is sorted again for each row.
#[derive_grad(jacobian)]
fn sorted(x: [f64; 3]) -> [f64; 3] {
    let mut v = x;
    v.sort_by(|a, b| b.total_cmp(a));
    [v[0] * v[1], v[2], v[1]]
}

#[test]
fn of_what_is_sorted() {
    assert_eq!(sorted_jacobian([2.0, 7.0, 5.0]), [[0.0, 5.0, 7.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]);
}
