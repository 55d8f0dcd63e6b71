//! Third and higher derivatives, by generated gradients that are called in annotated
//! functions (`order = 3` and above): against closed forms, and against differences of the
//! order below.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_slopes, close};

/// A function with its first to fourth derivative.
macro_rules! chain {
    ($name:ident, |$x:ident| $body:expr) => {
        mod $name {
            use derive_grad::derive_grad;

            #[derive_grad(order = 4)]
            pub fn f($x: f64) -> f64 {
                $body
            }

            #[derive_grad(order = 3, hessian, jvp)]
            pub fn f1(x: f64) -> f64 {
                f_grad(x)
            }

            #[derive_grad(order = 2, hvp, jvp)]
            pub fn f2(x: f64) -> f64 {
                f1_grad(x)
            }

            #[derive_grad(jvp)]
            pub fn f3(x: f64) -> f64 {
                f2_grad(x)
            }

            /// All derivatives, by all ways to them.
            pub fn check(at: f64, d: [f64; 4]) {
                use super::close;
                close(f_grad(at), d[0]);
                close(f1_grad(at), d[1]);
                close(f2_grad(at), d[2]);
                close(f3_grad(at), d[3]);
                close(f1_jvp(at, 0.5).1, 0.5 * d[1]);
                close(f2_jvp(at, 0.5).1, 0.5 * d[2]);
                close(f3_jvp(at, 0.5).1, 0.5 * d[3]);
                close(f1_hvp(at, 0.5), 0.5 * d[2]);
                close(f2_hvp(at, 0.5), 0.5 * d[3]);
                close(f1_hessian(at)[0][0], d[2]);
                for (value, found) in [(f(at), f_grad(at)), (f1(at), f1_grad(at)), (f2(at), f2_grad(at))] {
                    assert!(value.is_finite() && found.is_finite());
                }
                assert_eq!(f1_jvp(at, 0.5).0.to_bits(), f1(at).to_bits());
                assert_eq!(f2_jvp(at, 0.5).0.to_bits(), f2(at).to_bits());
                assert_eq!(f3_jvp(at, 0.5).0.to_bits(), f3(at).to_bits());
            }
        }
    };
}

chain!(sine, |x| x.sin());
chain!(exponential, |x| (2.0 * x).exp());
chain!(power, |x| x.powi(5));
chain!(bell, |x| 1.0 / (1.0 + x * x));
chain!(branches, |x| if x > 0.5 { x * x * x * x } else { x.cos() });
chain!(loops, |x| {
    let mut y = x;
    for _ in 0..3 {
        y = y * y;
    }
    y
});
chain!(by_partials, |x| super::logistic(x) * x);
chain!(calls, |x| super::twice(x, 3.0) + super::slope(x));

/// By its partial derivative.
#[derive_grad(partials(value * (1.0 - value)), order = 4)]
fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[derive_grad(order = 4, wrt(x))]
fn twice(x: f64, by: f64) -> f64 {
    by * x.sin() * x
}

#[derive_grad(order = 5)]
fn inner(x: f64) -> f64 {
    x.exp() * x
}

#[derive_grad(order = 4)]
fn slope(x: f64) -> f64 {
    let (value, slope) = inner_value_and_grad(x);
    value * slope
}

#[test]
fn closed_forms() {
    let x = 0.7_f64;
    let (s, c) = x.sin_cos();
    sine::check(x, [c, -s, -c, s]);
    let e = (2.0 * x).exp();
    exponential::check(x, [2.0 * e, 4.0 * e, 8.0 * e, 16.0 * e]);
    power::check(x, [5.0 * x.powi(4), 20.0 * x.powi(3), 60.0 * x * x, 120.0 * x]);
    let y = 1.0 / (1.0 + x * x);
    let of_bell = [
        -2.0 * x * y * y,
        (6.0 * x * x - 2.0) * y.powi(3),
        24.0 * x * (1.0 - x * x) * y.powi(4),
        24.0 * (5.0 * x.powi(4) - 10.0 * x * x + 1.0) * y.powi(5),
    ];
    bell::check(x, of_bell);
    branches::check(x, [4.0 * x.powi(3), 12.0 * x * x, 24.0 * x, 24.0]);
    let (s, c) = 0.3_f64.sin_cos();
    branches::check(0.3, [-s, -c, s, c]);
    loops::check(x, [8.0 * x.powi(7), 56.0 * x.powi(6), 336.0 * x.powi(5), 1680.0 * x.powi(4)]);
}

#[test]
fn calls_of_others() {
    let x = 0.4_f64;
    let p = 1.0 / (1.0 + (-x).exp());
    let d1 = p * (1.0 - p);
    let d2 = d1 * (1.0 - 2.0 * p);
    let d3 = d2 * (1.0 - 2.0 * p) - 2.0 * d1 * d1;
    let d4 = d3 * (1.0 - 2.0 * p) - 6.0 * d1 * d2;
    by_partials::check(x, [d1 * x + p, d2 * x + 2.0 * d1, d3 * x + 3.0 * d2, d4 * x + 4.0 * d3]);
    // 3 x sin(x), and (x + x^2) exp(2 x).
    let ((s, c), e) = (x.sin_cos(), (2.0 * x).exp());
    let of_calls = [
        3.0 * (x * c + s) + e * (2.0 * x * x + 4.0 * x + 1.0),
        3.0 * (2.0 * c - x * s) + e * (4.0 * x * x + 12.0 * x + 6.0),
        3.0 * (-3.0 * s - x * c) + e * (8.0 * x * x + 32.0 * x + 24.0),
        3.0 * (x * s - 4.0 * c) + e * (16.0 * x * x + 80.0 * x + 80.0),
    ];
    calls::check(x, of_calls);
}

/// ln(sum(exp(x))) of a list.
#[derive_grad(order = 3)]
fn log_sum_exp(x: &[f64], by: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += (by * v).exp();
    }
    sum.ln()
}

/// The size of a gradient.
#[derive_grad(order = 2, hvp)]
fn penalty(x: &[f64], by: f64) -> f64 {
    let (d, d_by) = log_sum_exp_grad(x, by);
    let mut sum = d_by * by;
    for (d, x) in d.iter().zip(x) {
        sum += d * d * x;
    }
    sum
}

/// The size of that one's.
#[derive_grad(jvp)]
fn steepness(x: &[f64], by: f64) -> f64 {
    let (value, (d, d_by)) = penalty_value_and_grad(x, by);
    let mut sum = value * d_by;
    for d in &d {
        sum += d * d;
    }
    sum
}

#[test]
fn lists_and_several_parameters() {
    let at = [0.3, -0.4, 0.9, 0.5];
    let split = |f: &dyn Fn(&[f64], f64) -> f64, x: &[f64]| f(&x[..3], x[3]);
    let (d, d_by) = penalty_grad(&at[..3], at[3]);
    assert_slopes(&[d[0], d[1], d[2], d_by], |x| split(&penalty, x), &at);
    let (d, d_by) = steepness_grad(&at[..3], at[3]);
    assert_slopes(&[d[0], d[1], d[2], d_by], |x| split(&steepness, x), &at);
    let t = [0.5, 1.0, -2.0];
    let (value, along) = steepness_jvp(&at[..3], at[3], &t, 0.25);
    assert_eq!(value.to_bits(), steepness(&at[..3], at[3]).to_bits());
    close(along, d[0] * t[0] + d[1] * t[1] + d[2] * t[2] + 0.25 * d_by);
    let (h, h_by) = penalty_hvp(&at[..3], at[3], &t, 0.25);
    let directed = |x: &[f64]| {
        let (d, d_by) = penalty_grad(&x[..3], x[3]);
        d[0] * t[0] + d[1] * t[1] + d[2] * t[2] + 0.25 * d_by
    };
    assert_slopes(&[h[0], h[1], h[2], h_by], &directed, &at);
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
struct Well {
    depth: f64,
    widths: Vec<f64>,
}

impl Well {
    #[derive_grad(order = 3, wrt(self, x))]
    fn energy(&self, x: f64) -> f64 {
        let mut sum = 0.0;
        for w in &self.widths {
            sum += (w * x * x).sin();
        }
        self.depth * sum
    }

    #[derive_grad(order = 2, wrt(self, x))]
    fn force(&self, x: f64) -> f64 {
        let (_, d_x) = self.energy_grad(x);
        -d_x
    }

    #[derive_grad(jvp, wrt(self, x))]
    fn stiffness(&self, x: f64) -> f64 {
        let (well, d_x) = self.force_grad(x);
        d_x * self.depth + well.depth
    }
}

#[test]
fn methods_and_structs() {
    let make = |x: &[f64]| Well { depth: x[0], widths: vec![x[1], x[2]] };
    let at = [1.3, 0.4, -0.7, 0.6];
    let (well, d_x) = make(&at).force_grad(at[3]);
    assert_slopes(&[well.depth, well.widths[0], well.widths[1], d_x], |x| make(x).force(x[3]), &at);
    let (well, d_x) = make(&at).stiffness_grad(at[3]);
    let d = [well.depth, well.widths[0], well.widths[1], d_x];
    assert_slopes(&d, |x| make(x).stiffness(x[3]), &at);
    let t = [0.5, 1.0, -2.0, 0.25];
    let (_, along) = make(&at).stiffness_jvp(at[3], &make(&t), t[3]);
    close(along, d.iter().zip(&t).map(|(d, t)| d * t).sum());
}

#[derive(Differentiable, Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}

impl Point {
    #[derive_grad(order = 3, wrt(self, s))]
    fn grow(&mut self, s: f64) {
        self.x += s * self.y;
        self.y *= s;
    }
}

#[derive_grad(order = 3)]
fn grown(x: f64, y: f64) -> f64 {
    let mut p = Point { x, y };
    for _ in 0..2 {
        p.grow(x);
    }
    p.x * p.y
}

#[derive_grad(order = 2)]
fn of_grown(x: f64, y: f64) -> f64 {
    let (d_x, d_y) = grown_grad(x, y);
    d_x * d_y
}

#[derive_grad]
fn of_that_one(x: f64, y: f64) -> f64 {
    let (d_x, d_y) = of_grown_grad(x, y);
    d_x + d_y
}

#[test]
fn methods_that_change_their_receiver() {
    let at = [0.7, 1.3];
    let (d_x, d_y) = of_grown_grad(at[0], at[1]);
    assert_slopes(&[d_x, d_y], |x| of_grown(x[0], x[1]), &at);
    let (d_x, d_y) = of_that_one_grad(at[0], at[1]);
    assert_slopes(&[d_x, d_y], |x| of_that_one(x[0], x[1]), &at);
}

#[derive_grad(order = 3)]
fn guarded(x: f64, y: f64) -> Option<f64> {
    if y <= 0.0 {
        return None;
    }
    Some(x * x * x * y.ln())
}

#[derive_grad(order = 2)]
fn guarded_slope(x: f64, y: f64) -> Option<f64> {
    let (d_x, d_y) = guarded_grad(x, y)?;
    Some(d_x * d_y)
}

#[derive_grad(jvp)]
fn guarded_twice(x: f64, y: f64) -> Option<f64> {
    let (d_x, _) = guarded_slope_grad(x, y)?;
    Some(d_x * y)
}

#[test]
fn options() {
    let (x, y) = (1.2, 1.7);
    let (d_x, d_y) = guarded_twice_grad(x, y).unwrap();
    assert_slopes(&[d_x, d_y], |x| guarded_twice(x[0], x[1]).unwrap(), &[x, y]);
    close(guarded_twice_jvp(x, y, 2.0, -1.0).unwrap().1, 2.0 * d_x - d_y);
    assert_eq!(guarded_twice_grad(x, -1.0), None);
    assert_eq!(guarded_twice_jvp(x, -1.0, 1.0, 1.0), None);
}

#[derive_grad(order = 3)]
fn owned(x: [f64; 2], y: Vec<f64>, n: usize) -> f64 {
    let mut sum = 0.0;
    for (k, y) in y.iter().enumerate() {
        sum += y * y * y * x[k % n] * x[0];
    }
    sum
}

#[derive_grad(order = 2)]
fn of_owned(x: [f64; 2], y: Vec<f64>, n: usize) -> f64 {
    let (d_x, d_y) = owned_grad(x, y, n);
    d_x[0] * d_y[1] + d_x[1] * d_y[0]
}

#[derive_grad]
fn of_that(x: [f64; 2], y: Vec<f64>, n: usize) -> f64 {
    let (value, (d_x, d_y)) = of_owned_value_and_grad(x, y, n);
    value * d_x[1] + d_y[0] * d_y[1]
}

#[test]
fn parameters_by_value() {
    let at = [0.7, -1.1, 0.4, 1.3, -0.2];
    let call = |f: &dyn Fn([f64; 2], Vec<f64>, usize) -> f64, x: &[f64]| f([x[0], x[1]], x[2..].to_vec(), 2);
    let (d_x, d_y) = of_owned_grad([at[0], at[1]], at[2..].to_vec(), 2);
    assert_slopes(&[d_x[0], d_x[1], d_y[0], d_y[1], d_y[2]], |x| call(&of_owned, x), &at);
    let (d_x, d_y) = of_that_grad([at[0], at[1]], at[2..].to_vec(), 2);
    assert_slopes(&[d_x[0], d_x[1], d_y[0], d_y[1], d_y[2]], |x| call(&of_that, x), &at);
}

#[derive_grad(order = 3)]
fn product(x: f64, y: f64, z: f64) -> f64 {
    x * y * z
}

/// y * d/dz (x * y * z) = x * y^2
#[derive_grad(order = 2)]
fn middle(x: f64, y: f64) -> f64 {
    let (_, _, d_z) = product_grad(x, y, y);
    y * d_z
}

/// x * d/dy (x * y^2) at y = x: 2 x^3
#[derive_grad(jvp)]
fn outer(x: f64) -> f64 {
    let (_, d_y) = middle_grad(x, x);
    x * d_y
}

#[test]
fn no_perturbation_confusion() {
    assert_eq!(middle_grad(3.0, 2.0), (4.0, 12.0));
    assert_eq!(outer(3.0), 54.0);
    assert_eq!(outer_grad(3.0), 54.0);
    assert_eq!(outer_jvp(3.0, 2.0), (54.0, 108.0));
}

#[derive_grad(order = 3)]
fn inner_product(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (a, b) in a.iter().zip(b) {
        sum += a * b * b;
    }
    sum
}

/// Both arguments share their adjoint.
#[derive_grad(order = 3)]
fn of_itself(x: &[f64]) -> f64 {
    inner_product(x, x)
}

#[derive_grad(order = 2)]
fn of_its_gradient(x: &[f64]) -> f64 {
    let d = of_itself_grad(x);
    d[0] * d[1]
}

#[derive_grad]
fn of_that_gradient(x: &[f64]) -> f64 {
    let d = of_its_gradient_grad(x);
    d[0] * d[1]
}

/// The gradient of a sum of cubes.
#[test]
fn one_list_as_two_arguments() {
    let x = [0.5, -0.25];
    // 9 x^2 y^2, then 18^2 x^3 y^3.
    assert_eq!(of_its_gradient_grad(&x), [18.0 * x[0] * x[1] * x[1], 18.0 * x[0] * x[0] * x[1]]);
    let d = of_that_gradient_grad(&x);
    close(d[0], 972.0 * x[0] * x[0] * x[1].powi(3));
    close(d[1], 972.0 * x[0].powi(3) * x[1] * x[1]);
}
