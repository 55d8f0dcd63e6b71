//! An active value goes through a `static mut`: the error is at the `unsafe` block.

use derive_grad::derive_grad;

static mut LAST: f64 = 0.0;

#[derive_grad]
fn f(x: f64) -> f64 {
    unsafe {
        LAST = x * x;
        LAST
    }
}

fn main() {}
