//! An active value goes into a `Box`: the error is at `Box::new`.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut b = Box::new(x);
    *b *= x;
    *b
}

fn main() {}
