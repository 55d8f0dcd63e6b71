//! An active value goes into a `OnceCell`: the error is at the method.

use derive_grad::derive_grad;

use std::cell::OnceCell;

#[derive_grad]
fn f(x: f64) -> f64 {
    let cell = OnceCell::new();
    *cell.get_or_init(|| x * x)
}

fn main() {}
