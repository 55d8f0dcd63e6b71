//! `wrt` names a local variable: it is no parameter, which the error says.

use derive_grad::derive_grad;

#[derive_grad(wrt(y))]
fn f(x: f64) -> f64 {
    let y = x * x;
    y + x
}

fn main() {}
