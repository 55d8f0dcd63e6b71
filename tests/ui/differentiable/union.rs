//! Derives for a union: an enum says which value there is.
use derive_grad::Differentiable;

#[derive(Differentiable)]
union Number {
    x: f64,
    n: u64,
}

fn main() {}
