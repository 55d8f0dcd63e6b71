//! An active value is stored in a field: the error is at the assignment.

use derive_grad::derive_grad;

struct Point {
    x: f64,
    y: f64,
}

#[derive_grad(wrt(x))]
fn f(p: &mut Point, x: f64) -> f64 {
    p.x = x * x;
    p.x * p.y
}

fn main() {}
