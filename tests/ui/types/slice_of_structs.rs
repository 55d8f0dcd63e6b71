//! Structs in a slice take part by default: the error is at the type.

use derive_grad::derive_grad;

#[derive(Clone, Copy)]
struct Point {
    x: f64,
}

#[derive_grad]
fn f(points: &[Point], y: f64) -> f64 {
    points[0].x * y
}

fn main() {}
