//! References to active rows in an array or a tuple: the error is at the reference.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[[f64; 2]]) -> f64 {
    let v = [&x[0], &x[1]];
    v[0][0] * v[1][1]
}

#[derive_grad]
fn g(x: &[[f64; 2]]) -> f64 {
    let v = (&x[0], &x[1]);
    v.0[0] * v.1[1]
}

fn main() {}
