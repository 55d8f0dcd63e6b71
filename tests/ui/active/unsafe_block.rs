//! An active value in an `unsafe` block: the error is at `unsafe`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64], i: usize) -> f64 {
    let a = unsafe { *x.get_unchecked(i) };
    a * a
}

fn main() {}
