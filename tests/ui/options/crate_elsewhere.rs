//! `crate` names a path that isn't there: rustc says so at the path, once.

use derive_grad::derive_grad;

#[derive_grad(crate = ::nowhere)]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
