//! Several mistakes in one function are reported together.

use derive_grad::derive_grad;

use std::cell::Cell;

fn helper(x: f64) -> f64 {
    x * x
}

#[derive_grad(wrt(x))]
fn f(x: f64, cell: &Cell<f64>) -> f64 {
    let a = helper(x);
    cell.set(a * x);
    let b = x.next_up();
    a + b + cell.get()
}

fn main() {}
