//! Two hand-written derivatives of one function: the error is at the second.

use derive_grad::derive_grad;

fn by_hand(x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += 2.0 * x * seed;
    x * x
}

#[derive_grad(vjp = by_hand, partials(2.0 * x))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
