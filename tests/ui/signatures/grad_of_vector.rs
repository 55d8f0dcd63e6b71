//! `f_grad` of a function with several results: only `f_vjp` exists, which the error should tell.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> [f64; 2] {
    [x, x * x]
}

fn main() {
    let _ = f_grad(1.0);
}
