//! An active value goes by `&mut` into a function that is not annotated.

use derive_grad::derive_grad;

fn double(x: &mut f64) {
    *x *= 2.0;
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut y = x;
    double(&mut y);
    y
}

fn main() {}
