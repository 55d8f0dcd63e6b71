//! `f_grad` of a function with an active `&mut` parameter: only `f_vjp` exists.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &mut f64, y: f64) -> f64 {
    *x *= y;
    *x + y
}

fn main() {
    let _ = f_grad(&mut 1.0, 2.0);
}
