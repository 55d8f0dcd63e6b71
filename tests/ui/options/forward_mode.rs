//! Forward mode is not there yet: the errors say so at each word.

use derive_grad::derive_grad;

#[derive_grad(jvp)]
fn f(x: f64) -> f64 {
    x * x
}

#[derive_grad(jacobian)]
fn g(x: f64) -> [f64; 2] {
    [x, x * x]
}

#[derive_grad(hvp)]
fn h(x: f64) -> f64 {
    x * x
}

#[derive_grad(wrt(x), hessian)]
fn k(x: f64) -> f64 {
    x * x
}

fn f_tangent(x: f64, t: f64) -> (f64, f64) {
    (x * x, 2.0 * x * t)
}

#[derive_grad(jvp = f_tangent)]
fn l(x: f64) -> f64 {
    x * x
}

fn main() {}
