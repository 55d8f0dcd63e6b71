//! What `order` takes, and gradients that cannot be differentiated.

use derive_grad::derive_grad;

#[derive_grad(order)]
fn bare(x: f64) -> f64 {
    x * x
}

#[derive_grad(order = 0)]
fn zeroth(x: f64) -> f64 {
    x * x
}

#[derive_grad(order = "two")]
fn text(x: f64) -> f64 {
    x * x
}

#[derive_grad(order = 7)]
fn seventh(x: f64) -> f64 {
    x * x
}

#[derive_grad(order = 2, no_link)]
fn unlinked(x: f64) -> f64 {
    x * x
}

#[derive_grad(order = 2)]
fn given(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn main() {}
