//! The user's own `f_grad` beside the generated one: rustc's error is E0428 at the user's function.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    x * x
}

fn f_grad(x: f64) -> f64 {
    2.0 * x
}

fn main() {}
