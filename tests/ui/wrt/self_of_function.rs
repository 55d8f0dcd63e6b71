//! `wrt(self)` on a function without `self`: the error lists the parameters.

use derive_grad::derive_grad;

#[derive_grad(wrt(self))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
