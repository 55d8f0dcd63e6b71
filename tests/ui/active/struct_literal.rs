//! An active value goes into a struct: the error is at the struct literal.

use derive_grad::derive_grad;

struct Point {
    x: f64,
    y: f64,
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let p = Point { x, y: 1.0 };
    p.x * p.y
}

fn main() {}
