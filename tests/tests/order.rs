//! Generated gradients that are called in annotated functions, with `order = 2`: derivatives
//! of derivatives, in loops, by forward and reverse mode.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_slopes, close};

#[derive_grad(order = 2, wrt(y))]
fn sum(x: f64, y: f64) -> f64 {
    x + y
}

#[derive_grad(order = 2)]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[derive_grad(jvp)]
fn of_sum(x: f64) -> f64 {
    x * sum_grad(derive_grad::stop_gradient(x), x)
}

#[derive_grad(jvp)]
fn of_product(x: f64) -> f64 {
    let (_, d_y) = product_grad(x, x);
    x * d_y
}

/// d/dx (x * d/dy (x + y)) = 1, d/dx (x * d/dy (x * y)) = 2 x.
#[test]
fn no_perturbation_confusion() {
    assert_eq!(of_sum_grad(1.0), 1.0);
    assert_eq!(of_product_grad(4.0), 8.0);
    assert_eq!(of_sum_jvp(1.0, 1.0), (1.0, 1.0));
    assert_eq!(of_product_jvp(4.0, 1.0), (16.0, 8.0));
}

#[derive_grad(order = 2)]
fn wave(x: f64) -> f64 {
    x.sin() * x
}

#[derive_grad(jvp)]
fn slope(x: f64) -> f64 {
    wave_grad(x)
}

#[derive_grad(jvp)]
fn both(x: f64) -> f64 {
    let (value, slope) = wave_value_and_grad(x);
    value * slope
}

#[test]
fn one_parameter() {
    let x = 0.7_f64;
    let (s, c) = x.sin_cos();
    let (f, f1, f2) = (s * x, c * x + s, 2.0 * c - s * x);
    close(slope_grad(x), f2);
    close(slope_jvp(x, 2.0).1, 2.0 * f2);
    close(slope_jvp(x, 2.0).0, f1);
    close(both_grad(x), f1 * f1 + f * f2);
    close(both_jvp(x, 3.0).1, 3.0 * (f1 * f1 + f * f2));
}

#[derive_grad(order = 2)]
fn energy(p: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 1..p.len() {
        let d = p[i] - p[i - 1];
        sum += k * d * d + 0.1 * (d * d).exp();
    }
    sum
}

/// A force that is the gradient of a potential, in a leapfrog loop.
#[derive_grad(jvp)]
fn leapfrog(start: &[f64], k: f64, steps: usize) -> f64 {
    let mut p = start.to_vec();
    let mut v = vec![0.0; start.len()];
    for _ in 0..steps {
        let (force, _) = energy_grad(&p, k);
        for i in 0..p.len() {
            v[i] -= 0.01 * force[i];
            p[i] += 0.01 * v[i];
        }
    }
    let mut sum = 0.0;
    for (p, v) in p.iter().zip(&v) {
        sum += p * p + v * v;
    }
    sum
}

#[test]
fn a_force_in_a_loop() {
    let start = [0.1, 0.5, -0.3, 0.2];
    let (d, dk) = leapfrog_grad(&start, 1.5, 20);
    assert_slopes(&d, |x| leapfrog(x, 1.5, 20), &start);
    assert_slopes(&[dk], |k| leapfrog(&start, k[0], 20), &[1.5]);
    let t = [1.0, -2.0, 0.5, 3.0];
    let (value, along) = leapfrog_jvp(&start, 1.5, 20, &t, 0.25);
    assert_eq!(value.to_bits(), leapfrog(&start, 1.5, 20).to_bits());
    close(along, d.iter().zip(&t).map(|(d, t)| d * t).sum::<f64>() + 0.25 * dk);
}

#[derive_grad(order = 2)]
fn loss(w: &[f64; 3], x: f64, y: f64) -> f64 {
    let e = (w[0] + w[1] * x).tanh() * w[2] - y;
    e * e
}

/// A loss with a penalty on the gradient with respect to the input.
#[derive_grad(wrt(w))]
fn penalised(w: &[f64; 3], data: &[(f64, f64)]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in data {
        let (value, (_, d_x, _)) = loss_value_and_grad(w, *x, *y);
        sum += value + 0.1 * d_x * d_x;
    }
    sum
}

#[test]
fn a_gradient_penalty() {
    let (w, data) = ([0.3, -0.7, 1.2], [(0.5, 0.25), (-1.0, 0.75), (2.0, -0.5)]);
    let at = |w: &[f64]| penalised(&[w[0], w[1], w[2]], &data);
    assert_slopes(&penalised_grad(&w, &data), &at, &w);
}

#[derive_grad(order = 2)]
fn inner(x: f64, a: f64) -> f64 {
    x.powi(4) / 4.0 + a * x * x / 2.0 - x * a.exp()
}

#[derive_grad(order = 2)]
fn inner_slope(x: f64, a: f64) -> f64 {
    x.powi(3) + a * x - a.exp()
}

/// Gradient descent inside of a loss.
#[derive_grad]
fn descended(a: f64) -> f64 {
    let mut x = 1.0;
    for _ in 0..50 {
        let (d_x, _) = inner_grad(x, a);
        x -= 0.1 * d_x;
    }
    x * x
}

/// Newton's method, differentiated.
#[derive_grad(jvp)]
fn newton(a: f64) -> f64 {
    let mut x = 1.0;
    let mut change = 1.0;
    while change * change > 1e-24 {
        let (slope, (curvature, _)) = inner_slope_value_and_grad(x, a);
        let step = slope / curvature;
        x -= step;
        change = derive_grad::stop_gradient(step);
    }
    x
}

#[test]
fn minimisation() {
    let a = 0.5;
    assert_slopes(&[descended_grad(a)], |a| descended(a[0]), &[a]);
    // x^3 + a x = exp(a)
    let x = newton(a);
    let expected = (a.exp() - x) / (3.0 * x * x + a);
    close(newton_grad(a), expected);
    close(newton_jvp(a, 1.0).1, expected);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Model {
    w: Vec<f64>,
    b: f64,
}

impl Model {
    #[derive_grad(order = 2, wrt(self, x))]
    fn potential(&self, x: &[f64]) -> f64 {
        let mut sum = self.b;
        for (w, x) in self.w.iter().zip(x) {
            sum += w * x;
        }
        sum.sin() * sum
    }

    /// The norm of the force.
    #[derive_grad(wrt(self, x), jvp)]
    fn force(&self, x: &[f64]) -> f64 {
        let (of_self, of_x) = self.potential_grad(x);
        let mut sum = of_self.b * of_self.w[0];
        for i in 0..x.len() {
            sum += of_x[i] * of_x[i];
        }
        sum
    }
}

#[test]
fn methods_and_structs() {
    let (model, x) = (Model { w: vec![0.5, -0.25], b: 0.75 }, [0.6, 1.1]);
    let (of_model, of_x) = model.force_grad(&x);
    assert_slopes(&of_x, |x| model.force(x), &x);
    let with = |v: &[f64]| Model { w: v[..2].to_vec(), b: v[2] }.force(&x);
    assert_slopes(&[of_model.w[0], of_model.w[1], of_model.b], &with, &[0.5, -0.25, 0.75]);
    let direction = Model { w: vec![1.0, 2.0], b: -1.0 };
    let along = model.force_jvp(&x, &direction, &[0.5, 0.25]).1;
    let expected = of_model.w[0] + 2.0 * of_model.w[1] - of_model.b + 0.5 * of_x[0] + 0.25 * of_x[1];
    close(along, expected);
}

#[derive_grad(order = 2)]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt() * x) }
}

#[derive_grad]
fn of_root(x: f64) -> Option<f64> {
    let d = root_grad(x)?;
    Some(d * x)
}

#[test]
fn options() {
    // 1.5 x^1.5
    close(of_root_grad(4.0).unwrap(), 4.5);
    assert_eq!(of_root_grad(-1.0), None);
}

#[derive_grad(partials(2.0 * x * y, x * x), order = 2)]
fn by_hand(x: f64, y: f64) -> f64 {
    x * x * y
}

#[derive_grad(partials(3.0 * value / x), hessian)]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[derive_grad]
fn of_partials(x: f64) -> f64 {
    let (dx, dy) = by_hand_grad(x, 2.0 * x);
    dx * dy
}

#[test]
fn derivatives_by_hand() {
    // (4 x^2) x^2
    close(of_partials_grad(1.5), 16.0 * 1.5_f64.powi(3));
    close(cube_hessian(1.5)[0][0], 9.0);
}

mod elsewhere {
    use derive_grad::derive_grad;

    #[derive_grad(order = 2, wrt(x))]
    pub fn scaled(x: &[f64], by: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for (x, by) in x.iter().zip(by.iter_mut()) {
            *by = x * x;
            sum += *by * x;
        }
        sum
    }
}

/// By a path, with a workspace.
#[derive_grad]
fn of_workspace(x: &[f64]) -> f64 {
    let mut work = vec![0.0; x.len()];
    let d = elsewhere::scaled_grad(x, &mut work);
    d[0] * d[1]
}

#[test]
fn workspaces() {
    // 3 a^2 3 b^2
    let d = of_workspace_grad(&[2.0, 3.0]);
    close(d[0], 18.0 * 2.0 * 9.0);
    close(d[1], 18.0 * 3.0 * 4.0);
}
