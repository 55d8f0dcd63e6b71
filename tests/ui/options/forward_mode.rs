//! What forward mode does not know yet, each at its word.

use derive_grad::derive_grad;

fn f_tangent(x: f64, t: f64) -> (f64, f64) {
    (x * x, 2.0 * x * t)
}

#[derive_grad(jvp = f_tangent, partials(2.0 * x))]
fn l(x: f64) -> f64 {
    x * x
}

fn f_adjoint(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += 2.0 * x * seed;
    x * x
}

#[derive_grad(vjp = f_adjoint, jvp)]
fn by_adjoint(x: f64) -> f64 {
    x * x
}

#[derive_grad(vjp = f_adjoint, order = 2)]
fn twice_by_adjoint(x: f64) -> f64 {
    x * x
}

#[derive_grad(jvp = f_tangent)]
fn maybe(x: f64) -> Option<f64> {
    Some(x * x)
}

#[derive_grad(jvp = f_tangent)]
fn generic<T: num_traits::Float>(x: T) -> T {
    x * x
}

#[derive_grad(wrt(x), jvp = f_tangent)]
fn into_memory(x: f64, out: &mut f64) {
    *out = x;
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

#[derive_grad(hvp)]
fn given(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[derive_grad(jvp)]
fn applied(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[derive_grad(hvp)]
fn gives(x: f64) -> f64 {
    applied(|y| y * x, x)
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
