//! An active value goes into an enum that is not `Differentiable`: the error says so.

use derive_grad::derive_grad;

enum Shape {
    Circle(f64),
    Square(f64),
}

#[derive_grad]
fn f(x: f64, round: bool) -> f64 {
    let shape = if round { Shape::Circle(x) } else { Shape::Square(x) };
    match shape {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Square(a) => a * a,
    }
}

fn main() {}
