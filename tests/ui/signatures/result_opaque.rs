//! The result is `impl Fn(f64) -> f64`, which can't be differentiated: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> impl Fn(f64) -> f64 {
    move |y| x * y
}

fn main() {}
