//! The attribute on the `impl` of a trait that is not annotated.

use derive_grad::derive_grad;

trait Model {
    fn at(&self, x: f64) -> f64;
}

struct Line;

#[derive_grad]
impl Model for Line {
    fn at(&self, x: f64) -> f64 {
        2.0 * x
    }
}

fn main() {}
