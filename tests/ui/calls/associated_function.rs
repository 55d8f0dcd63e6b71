//! An associated function of a user's type, which is not there yet: the error is at the call.

use derive_grad::derive_grad;

struct Square;

impl Square {
    fn of(x: f64) -> f64 {
        x * x
    }
}

#[derive_grad]
fn f(x: f64) -> f64 {
    Square::of(x) + x
}

fn main() {}
