//! A function without a result and without `&mut` parameters has nothing to differentiate.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) {
    println!("{x}");
}

fn main() {}
