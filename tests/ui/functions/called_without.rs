//! A function that `wrt(..)` leaves out, called with something active.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

#[derive_grad(wrt(a))]
fn called(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    f(a) * a
}

#[derive_grad]
fn renamed(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    let g = &f;
    g(a) * a
}

fn main() {}
