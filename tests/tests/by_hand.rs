//! Tangents by hand, alone and beside a VJP by hand: in reverse and forward mode, called, and
//! differentiated again.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::close;

fn cube_by_vjp(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += seed * 3.0 * x * x;
    x * x * x
}

fn cube_by_jvp(x: f64, t: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * t)
}

/// Derivatives that no body has: what is called is told apart.
fn odd_by_vjp(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += seed * 10.0;
    x
}

fn odd_by_jvp(x: f64, t: f64) -> (f64, f64) {
    (x, 20.0 * t)
}

#[derive_grad(vjp = odd_by_vjp, jvp = odd_by_jvp)]
fn odd(x: f64) -> f64 {
    x
}

#[derive_grad(vjp = cube_by_vjp, jvp = cube_by_jvp)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[derive_grad(jvp)]
fn calls(x: f64) -> f64 {
    cube(x.sin()) + odd(x)
}

#[test]
fn both_by_hand() {
    let x = 0.7_f64;
    assert_eq!((odd_grad(x), odd_jvp(x, 1.0)), (10.0, (x, 20.0)));
    close(cube_grad(x), 3.0 * x * x);
    close(cube_jvp(x, 2.0).1, 6.0 * x * x);
    let (s, c) = x.sin_cos();
    close(calls_grad(x), 3.0 * s * s * c + 10.0);
    close(calls_jvp(x, 2.0).1, 2.0 * (3.0 * s * s * c + 20.0));
}

#[derive_grad(order = 2)]
fn annotated_jvp(x: f64, t: f64) -> (f64, f64) {
    (x * x * x, 3.0 * x * x * t)
}

#[derive_grad(vjp = cube_by_vjp, jvp = annotated_jvp, hessian, order = 3)]
fn both(x: f64) -> f64 {
    x * x * x
}

#[derive_grad(jvp = annotated_jvp, hessian)]
fn tangent_alone(x: f64) -> f64 {
    x * x * x
}

#[derive_grad(hessian)]
fn calls_both(x: f64) -> f64 {
    both(x.sin()) * x
}

#[derive_grad(order = 2)]
fn first(x: f64) -> f64 {
    both_grad(x)
}

#[derive_grad]
fn second(x: f64) -> f64 {
    first_grad(x)
}

#[test]
fn differentiated_again() {
    let x = 0.7_f64;
    let (s, c) = x.sin_cos();
    close(both_hessian(x)[0][0], 6.0 * x);
    close(tangent_alone_hessian(x)[0][0], 6.0 * x);
    close(tangent_alone_grad(x), 3.0 * x * x);
    assert_eq!(tangent_alone_value_and_grad(x).0, x * x * x);
    close(calls_both_hessian(x)[0][0], 6.0 * s * s * c + x * (6.0 * s * c * c - 3.0 * s * s * s));
    close(second(x), 6.0 * x);
    close(second_grad(x), 6.0);
}

#[derive_grad(wrt(x, y, t_x, t_y))]
fn scaled_by(x: &[f64], y: f64, n: usize, t_x: &[f64], t_y: f64) -> (Vec<f64>, Vec<f64>) {
    let (mut values, mut tangents) = (Vec::new(), Vec::new());
    for k in 0..x.len() {
        values.push(x[k] * y * n as f64);
        tangents.push((t_x[k] * y + x[k] * t_y) * n as f64);
    }
    (values, tangents)
}

#[derive_grad(jvp = scaled_by, jacobian, order = 2)]
fn scaled(x: &[f64], y: f64, n: usize) -> Vec<f64> {
    x.iter().map(|x| x * y * n as f64).collect()
}

/// The sum of 9 x^2 y^2.
#[derive_grad(hvp, jvp)]
fn of_scaled(x: &[f64], y: f64) -> f64 {
    let all = scaled(x, y, 3);
    let mut sum = 0.0;
    for v in &all {
        sum += v * v;
    }
    sum
}

#[test]
fn lists() {
    let (x, y) = ([1.0, 2.0], 0.5);
    assert_eq!(scaled_jacobian(&x, y, 3), [(vec![1.5, 0.0], 3.0), (vec![0.0, 1.5], 6.0)]);
    assert_eq!(of_scaled_grad(&x, y), (vec![4.5, 9.0], 45.0));
    assert_eq!(of_scaled_hvp(&x, y, &[1.0, 0.0], 0.0), (vec![4.5, 0.0], 18.0));
    assert_eq!(of_scaled_jvp(&x, y, &[1.0, 0.0], 0.0), (11.25, 4.5));
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
struct Model {
    a: f64,
}

impl Model {
    #[derive_grad(wrt(self, x, t_self, t_x))]
    fn parabola_by(&self, x: f64, t_self: &Model, t_x: f64) -> (f64, f64) {
        (self.a * x * x, t_self.a * x * x + 2.0 * self.a * x * t_x)
    }

    #[derive_grad(wrt(self, x), jvp = Model::parabola_by, hvp)]
    fn parabola(&self, x: f64) -> f64 {
        self.a * x * x
    }

    #[derive_grad(wrt(self, x), hvp)]
    fn calls(&self, x: f64) -> f64 {
        self.parabola(x.sin()) * self.a
    }
}

#[test]
fn methods() {
    let model = Model { a: 2.0 };
    assert_eq!(model.parabola_grad(3.0), (Model { a: 9.0 }, 12.0));
    assert_eq!(model.parabola_hvp(3.0, &Model { a: 1.0 }, 0.0), (Model { a: 0.0 }, 6.0));
    let (s, c) = 0.3_f64.sin_cos();
    let (d_self, d_x) = model.calls_hvp(0.3, &Model { a: 1.0 }, 0.0);
    close(d_self.a, 2.0 * s * s);
    close(d_x, 8.0 * s * c);
}

mod of_that_name {
    use derive_grad::derive_grad;

    fn square_jvp(x: f64, t: f64) -> (f64, f64) {
        (x * x, 2.0 * x * t)
    }

    fn square_vjp(x: f64, seed: f64, d_x: &mut f64) -> f64 {
        *d_x += 2.0 * x * seed;
        x * x
    }

    #[derive_grad(jvp = square_jvp, vjp = square_vjp)]
    fn square(x: f64) -> f64 {
        x * x
    }

    #[derive_grad(jvp)]
    pub fn calls(x: f64) -> f64 {
        square(x) * 3.0
    }
}

#[test]
fn under_the_names_of_what_is_generated() {
    assert_eq!(of_that_name::calls_jvp(2.0, 1.0), (12.0, 12.0));
    assert_eq!(of_that_name::calls_grad(2.0), 12.0);
}

/// What is multiplied by zero is left out, as programs by hand do.
#[derive_grad(wrt(x, t))]
fn squares_by(x: &[f64], t: &[f64]) -> (f64, f64) {
    let (mut value, mut tangent) = (0.0, 0.0);
    for k in 0..x.len() {
        value += x[k] * x[k];
        if t[k] == 0.0 {
            continue;
        }
        tangent += 2.0 * x[k] * t[k];
    }
    (value, tangent)
}

#[derive_grad(jvp = squares_by)]
fn squares(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum()
}

#[derive_grad]
fn calls_squares(x: &[f64]) -> f64 {
    squares(x) * x[0]
}

#[derive_grad(wrt(x, t))]
fn single_by(x: &[f32], t: &[f32]) -> (f32, f32) {
    if t[0] == 0.0 { (x[0] * x[0], 0.0) } else { (x[0] * x[0], 2.0 * x[0] * t[0]) }
}

#[derive_grad(jvp = single_by)]
fn single(x: &[f32]) -> f32 {
    x[0] * x[0]
}

#[test]
fn tangents_that_are_zero_may_be_left_out() {
    assert_eq!(squares_grad(&[3.0, 0.0, 2.0]), [6.0, 0.0, 4.0]);
    assert_eq!(calls_squares_grad(&[3.0, 0.0, 2.0]), [18.0 + 13.0, 0.0, 12.0]);
    assert_eq!(single_grad(&[3.0]), [6.0]);
}
