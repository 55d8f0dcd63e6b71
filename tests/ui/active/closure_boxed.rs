//! A closure in a `Box`: the error is at its call.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let g = Box::new(|y: f64| y * x);
    g(x) * x
}

fn main() {}
