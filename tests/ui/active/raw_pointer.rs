//! An active value is read through a raw pointer: the error is at the `unsafe` block or the pointer.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let y = x * x;
    let p = &raw const y;
    unsafe { *p }
}

fn main() {}
