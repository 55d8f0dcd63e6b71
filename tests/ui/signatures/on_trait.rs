//! The attribute on a `trait`: the error says what can be annotated.

use derive_grad::derive_grad;

#[derive_grad]
trait Model {
    fn at(&self, x: f64) -> f64;
}

fn main() {}
