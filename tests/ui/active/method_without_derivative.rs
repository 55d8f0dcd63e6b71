//! A float's method without a rule: the error lists similar names.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    x.next_up() * x
}

#[derive_grad]
fn g(x: f64) -> f64 {
    x.sine()
}

fn main() {}
