//! The harness itself, with gradients written by hand in the signatures of the
//! contract: what it checks the compiler against must pass here.
#![allow(missing_docs, clippy::pedantic)]

use derive_grad_tests::{dual, zoo};

#[zoo(calls(square), at(1.5, 2.0), at(-0.5, 0.25))]
fn product(x: f64, y: f64) -> f64 {
    square(x) * y
}

#[dual]
fn square(x: f64) -> f64 {
    x * x
}

fn product_grad(x: f64, y: f64) -> (f64, f64) {
    (2.0 * x * y, x * x)
}

fn product_value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
    (product(x, y), product_grad(x, y))
}

fn product_vjp(x: f64, y: f64, seed: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
    *d_x += seed * 2.0 * x * y;
    *d_y += seed * x * x;
    product(x, y)
}

fn product_jvp(x: f64, y: f64, t_x: f64, t_y: f64) -> (f64, f64) {
    (product(x, y), 2.0 * x * y * t_x + x * x * t_y)
}

fn product_hvp(x: f64, y: f64, t_x: f64, t_y: f64) -> (f64, f64) {
    (2.0 * y * t_x + 2.0 * x * t_y, 2.0 * x * t_x)
}

#[zoo(at([1.0, 2.0, 3.0], 2))]
fn scale(x: &mut [f64], by: usize) {
    for x in x {
        *x *= by as f64;
    }
}

fn scale_vjp(x: &mut [f64], by: usize, d_x: &mut [f64]) {
    scale(x, by);
    for d_x in d_x {
        *d_x *= by as f64;
    }
}

fn scale_jvp(x: &mut [f64], by: usize, t_x: &mut [f64]) -> ((), ()) {
    (scale(x, by), scale(t_x, by))
}

fn scale_jacobian(x: &mut [f64], by: usize) -> Vec<Vec<f64>> {
    scale(x, by);
    let row = |i| (0..x.len()).map(|j| if i == j { by as f64 } else { 0.0 }).collect();
    (0..x.len()).map(row).collect()
}

#[zoo(at(2.0, [[1.0, 2.0], [3.0, 4.0]]))]
fn times(by: f32, x: &[[f32; 2]]) -> (f32, [f32; 2]) {
    (by * by, [by * x[0][1], x[1][0]])
}

fn times_vjp(
    by: f32,
    x: &[[f32; 2]],
    seed: &(f32, [f32; 2]),
    d_by: &mut f32,
    d_x: &mut [[f32; 2]],
) -> (f32, [f32; 2]) {
    *d_by += 2.0 * by * seed.0 + x[0][1] * seed.1[0];
    d_x[0][1] += by * seed.1[0];
    d_x[1][0] += seed.1[1];
    times(by, x)
}

fn times_jvp(by: f32, x: &[[f32; 2]], t_by: f32, t_x: &[[f32; 2]]) -> ((f32, [f32; 2]), (f32, [f32; 2])) {
    (times(by, x), (2.0 * by * t_by, [t_by * x[0][1] + by * t_x[0][1], t_x[1][0]]))
}

type Gradient = (f32, Vec<[f32; 2]>);

fn times_jacobian(by: f32, x: &[[f32; 2]]) -> (Gradient, [Gradient; 2]) {
    let row = |seed| {
        let mut d = (0.0, vec![[0.0; 2]; x.len()]);
        times_vjp(by, x, &seed, &mut d.0, &mut d.1);
        d
    };
    (row((1.0, [0.0; 2])), [row((0.0, [1.0, 0.0])), row((0.0, [0.0, 1.0]))])
}
