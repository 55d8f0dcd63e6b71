//! `partials` are for functions of scalars: the error is at the slice's type or at the option.

use derive_grad::derive_grad;

#[derive_grad(partials(x))]
fn f(x: &[f64]) -> f64 {
    x[0] * x[0]
}

fn main() {}
