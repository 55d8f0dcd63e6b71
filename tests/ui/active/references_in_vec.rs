//! References to active rows in a `Vec`: the error is where the reference is stored.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: [f64; 2], y: [f64; 2]) -> f64 {
    let mut all = Vec::new();
    all.push(&x);
    all.push(&y);
    all[0][0] * all[1][1]
}

fn main() {}
