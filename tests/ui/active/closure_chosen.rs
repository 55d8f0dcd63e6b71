//! A closure that is chosen at run time.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let g: &dyn Fn(f64) -> f64 = if x > 0.0 { &|y| y * x } else { &|y| y + x };
    g(x) * x
}

fn main() {}
