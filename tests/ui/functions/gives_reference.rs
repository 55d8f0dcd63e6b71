//! What a function that is given lends out is not followed.

use derive_grad::derive_grad;

#[derive_grad]
fn reference(f: impl Fn(&[f64]) -> &f64, x: &[f64]) -> f64 {
    f(x) * x[0]
}

#[derive_grad]
fn in_a_tuple(f: impl Fn(&[f64]) -> (&f64,), x: &[f64]) -> f64 {
    *f(x).0 * x[0]
}

#[derive_grad]
fn in_an_array(f: impl Fn(&[f64]) -> [&f64; 2], x: &[f64]) -> f64 {
    let [a, _] = f(x);
    a * x[0]
}

fn main() {}
