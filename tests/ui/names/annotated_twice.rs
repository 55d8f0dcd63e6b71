//! The attribute given twice: an error that says so, or rustc's that the names are taken.

use derive_grad::derive_grad;

#[derive_grad]
#[derive_grad(wrt(x))]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
