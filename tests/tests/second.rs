//! Second derivatives through calls of other annotated functions: against those of the same
//! function in one piece, or closed forms.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::close;

#[derive_grad(hvp)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[derive_grad(hvp, wrt(x))]
fn scaled(x: f64, by: f64) -> f64 {
    x.sin() * by
}

#[derive_grad(hessian)]
fn calls(x: f64, y: f64) -> f64 {
    let a = cube(x * y);
    a * scaled(y, 2.0)
}

#[derive_grad(hessian)]
fn calls_in_one(x: f64, y: f64) -> f64 {
    let z = x * y;
    z * z * z * (y.sin() * 2.0)
}

#[test]
fn scalars() {
    let (found, expected) = (calls_hessian(0.7, 1.3), calls_in_one_hessian(0.7, 1.3));
    for i in 0..2 {
        for j in 0..2 {
            close(found[i][j], expected[i][j]);
        }
    }
}

#[derive_grad(hvp)]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

#[derive_grad(order = 2)]
fn scale(x: &mut [f64], by: f64) {
    for v in x {
        *v = by * *v * *v;
    }
}

#[derive_grad(order = 2)]
fn squares(x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

#[derive_grad(hessian)]
fn of_lists(x: &[f64]) -> f64 {
    let mut all = squares(x);
    scale(&mut all, x[0]);
    let mut sum = 0.0;
    for v in &all {
        sum += cube(*v);
    }
    sum + dot(x, &all) + dot(x, x)
}

#[derive_grad(hessian)]
fn of_lists_in_one(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        let s = v * v;
        let s = s * s * x[0];
        sum += s * s * s + v * s + v * v;
    }
    sum
}

#[test]
fn lists_and_changes() {
    let x = [0.5, -0.75, 1.25];
    let (found, expected) = (of_lists_hessian(&x), of_lists_in_one_hessian(&x));
    for i in 0..3 {
        for j in 0..3 {
            close(found[i][j], expected[i][j]);
        }
    }
}

#[derive_grad(hessian)]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[derive_grad(hvp)]
fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * x, n - 1) }
}

#[derive_grad(hessian)]
fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { x.sin() } else { even(x.sin(), n - 1) }
}

#[test]
fn recursion() {
    close(power_hessian(1.5, 5)[0][0], 20.0 * 1.5_f64.powi(3));
    // sin(sin(x)^2)
    let x = 0.75_f64;
    let (s, c) = x.sin_cos();
    let expected = -(s * s).sin() * (2.0 * s * c).powi(2) + (s * s).cos() * 2.0 * (c * c - s * s);
    close(odd_hessian(x, 2)[0][0], expected);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    w: Vec<f64>,
    b: f64,
}

impl Layer {
    #[derive_grad(wrt(self, x), hvp)]
    fn apply(&self, x: &[f64]) -> f64 {
        (dot(&self.w, x) + self.b).tanh()
    }

    #[derive_grad(wrt(self, x), hvp)]
    fn twice(&self, x: &[f64]) -> f64 {
        self.apply(x) * self.b
    }

    #[derive_grad(order = 2)]
    fn decay(&mut self, by: f64) {
        for w in &mut self.w {
            *w *= by;
        }
        self.b *= by * by;
    }

    #[derive_grad(hvp, wrt(w, x))]
    fn made(w: f64, x: &[f64]) -> f64 {
        let layer = Self { w: vec![w, w * w], b: w };
        layer.apply(x)
    }
}

#[derive_grad(hvp)]
fn network(layer: &Layer, x: &[f64]) -> f64 {
    let mut layer = layer.clone();
    layer.decay(x[0]);
    let a = layer.apply(x);
    let again = Layer::made(a, x);
    layer.twice(x) * a + again
}

#[derive_grad(hvp)]
fn network_in_one(layer: &Layer, x: &[f64]) -> f64 {
    let w0 = layer.w[0] * x[0];
    let w1 = layer.w[1] * x[0];
    let b = layer.b * x[0] * x[0];
    let a = (w0 * x[0] + w1 * x[1] + b).tanh();
    let again = (a * x[0] + a * a * x[1] + a).tanh();
    a * b * a + again
}

#[test]
fn methods() {
    let layer = Layer { w: vec![0.5, -0.25], b: 0.75 };
    let direction = Layer { w: vec![1.0, 2.0], b: -1.0 };
    let (x, t) = ([0.6, 1.1], [0.5, -0.25]);
    let (found, dx) = network_hvp(&layer, &x, &direction, &t);
    let (expected, dx_expected) = network_in_one_hvp(&layer, &x, &direction, &t);
    for i in 0..2 {
        close(found.w[i], expected.w[i]);
        close(dx[i], dx_expected[i]);
    }
    close(found.b, expected.b);
}

#[derive_grad(hvp)]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt() * x) }
}

#[derive_grad(hessian)]
fn through_options(x: f64) -> Option<f64> {
    let r = root(x)?;
    Some(r * r)
}

#[test]
fn options() {
    close(through_options_hessian(2.0).unwrap()[0][0], 12.0);
    assert_eq!(through_options_hessian(-2.0), None);
}

#[derive_grad(hvp)]
fn norm<const N: usize>(x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v * v;
    }
    sum.sqrt()
}

#[derive_grad(hessian)]
fn of_arrays(x: &[f64; 2]) -> f64 {
    let y = norm(*x);
    y * y * norm::<2>([x[0], 2.0])
}

#[test]
fn generic_functions() {
    // (a^2 + b^2) sqrt(a^2 + 4)
    let (a, b) = (0.5_f64, 1.5_f64);
    let r = (a * a + 4.0).sqrt();
    let (r1, r2) = (a / r, 4.0 / r.powi(3));
    let h = of_arrays_hessian(&[a, b]);
    close(h[0][0], 2.0 * r + 4.0 * a * r1 + (a * a + b * b) * r2);
    close(h[0][1], 2.0 * b * r1);
    close(h[1][0], h[0][1]);
    close(h[1][1], 2.0 * r);
}
