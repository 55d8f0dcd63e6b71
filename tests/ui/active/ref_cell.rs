//! An active value goes through a `RefCell`: the error is where it goes in or comes out.

use derive_grad::derive_grad;

use std::cell::RefCell;

#[derive_grad]
fn f(x: f64) -> f64 {
    let cell = RefCell::new(0.0);
    *cell.borrow_mut() += x * x;
    cell.into_inner()
}

fn main() {}
