//! A function that `wrt(..)` leaves out.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

#[derive_grad(wrt(a))]
fn scaled(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    a * f(1.0)
}

#[derive_grad]
fn captures(x: f64) -> f64 {
    scaled(|t| t * x, x)
}

fn main() {}
