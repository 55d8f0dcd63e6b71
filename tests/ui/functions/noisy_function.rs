//! An annotated function that does more than compute.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

#[derive_grad]
fn noisy(x: f64) -> f64 {
    println!("{x}");
    x * x
}

#[derive_grad]
fn by_path(x: f64) -> f64 {
    integrate(noisy, 0.0, x)
}

fn main() {}
