//! A closure changes a cell that need not be mutable for it.

use std::cell::{Cell, RefCell};

use derive_grad::derive_grad;

#[derive_grad]
fn counts_looks(x: f64) -> f64 {
    let sum = Cell::new(0.0);
    let _ = [1, 2].iter().any(|_| {
        sum.set(sum.get() + x);
        false
    });
    sum.get() * x
}

#[derive_grad]
fn keeps_last(x: f64) -> f64 {
    let last = RefCell::new(1.0);
    let _ = [1, 2].iter().find(|_| last.replace(x) > 10.0);
    last.into_inner() * x
}

fn main() {}
