//! What forward mode does not know yet, each at its word.

use derive_grad::derive_grad;

fn f_tangent(x: f64, t: f64) -> (f64, f64) {
    (x * x, 2.0 * x * t)
}

#[derive_grad(jvp = f_tangent)]
fn l(x: f64) -> f64 {
    x * x
}

#[derive_grad(partials(2.0 * x), hvp)]
fn m(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad(jvp)]
fn calls(x: f64) -> f64 {
    square(x) + x
}

#[derive_grad(wrt(x), jvp)]
fn scaled(x: f64, by: f64) -> f64 {
    x * by
}

#[derive_grad(jvp)]
fn into_constant(x: f64) -> f64 {
    scaled(1.0, x)
}

#[derive_grad(jvp)]
fn given(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[derive_grad(hvp)]
fn two(x: f64) -> (f64, f64) {
    (x, x * x)
}

#[derive_grad(hessian)]
fn nested(x: &[[f64; 2]]) -> f64 {
    x[0][0] * x[0][1]
}

#[derive_grad(hessian)]
fn prints(x: f64) -> f64 {
    println!("once");
    x * x
}

#[derive_grad(wrt(x), hessian)]
fn counts(x: f64, count: &mut f64) -> f64 {
    *count += 1.0;
    x * x * *count
}

#[derive_grad(wrt(x), hessian)]
fn takes(x: f64, cell: &std::cell::Cell<f64>) -> f64 {
    x * x * cell.take()
}

#[derive_grad(hessian)]
fn list_and_number(x: &[f64], y: f64) -> f64 {
    x[0] * y
}

#[derive_grad(hvp)]
fn second(x: f64) -> f64 {
    scaled(x, 2.0)
}

fn main() {}
