//! `wrt` names a parameter of type `&std::collections::HashMap<u32, u32>`, which has no derivative: the error says so at the name.

use derive_grad::derive_grad;

#[derive_grad(wrt(x, n))]
fn f(x: f64, n: &std::collections::HashMap<u32, u32>) -> f64 {
    x * n.len() as f64
}

fn main() {}
