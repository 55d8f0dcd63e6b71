//! A method that the user's trait adds to `f64`: the error is at the method.

use derive_grad::derive_grad;

trait Square {
    fn square(self) -> Self;
}

impl Square for f64 {
    fn square(self) -> f64 {
        self * self
    }
}

#[derive_grad]
fn f(x: f64) -> f64 {
    x.square() + x
}

fn main() {}
