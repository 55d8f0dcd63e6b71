//! A tangent by hand that is to be differentiated, and is not annotated.

use derive_grad::derive_grad;

fn tangent(x: f64, t: f64) -> (f64, f64) {
    (x * x, 2.0 * x * t)
}

fn adjoint(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += 2.0 * x * seed;
    x * x
}

#[derive_grad(jvp = tangent)]
fn alone(x: f64) -> f64 {
    x * x
}

#[derive_grad(vjp = adjoint, jvp = tangent, hvp)]
fn twice(x: f64) -> f64 {
    x * x
}

fn main() {}
