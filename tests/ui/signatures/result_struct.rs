//! The result is a user's type, which can't be differentiated yet: the error is at the type.

use derive_grad::derive_grad;

struct Point {
    x: f64,
}

#[derive_grad]
fn f(x: f64) -> Point {
    Point { x }
}

fn main() {}
