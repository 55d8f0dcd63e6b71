//! What is not annotated has no derivative.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

fn plain(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn by_path(x: f64) -> f64 {
    integrate(plain, 0.0, x)
}

fn tick(n: usize) -> usize {
    n
}

#[derive_grad]
fn in_a_closure(x: f64) -> f64 {
    integrate(|t| t * tick(2) as f64, 0.0, x)
}

#[derive_grad]
fn by_a_variable(x: f64) -> f64 {
    let next: fn(usize) -> usize = tick;
    integrate(|t| t * next(2) as f64, 0.0, x)
}

fn main() {}
