//! What `map` is called on is used as an array, and is none.

use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Differentiable)]
struct Twice(f64);

impl Twice {
    fn map(self, f: impl Fn(f64) -> f64) -> [f64; 2] {
        [f(self.0), 1.0]
    }
}

#[derive_grad]
fn twice(x: f64) -> Twice {
    Twice(2.0 * x)
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let y = twice(x).map(|v| v * 2.0);
    y[0] * x
}

fn main() {}
