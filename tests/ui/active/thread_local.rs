//! An active value goes through a thread local.

use derive_grad::derive_grad;

use std::cell::Cell;

thread_local! {
    static LAST: Cell<f64> = const { Cell::new(0.0) };
}

#[derive_grad]
fn f(x: f64) -> f64 {
    LAST.set(x * x);
    LAST.get()
}

fn main() {}
