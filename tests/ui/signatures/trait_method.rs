//! A method without a body: the error says what can be annotated.

use derive_grad::derive_grad;

trait Model {
    #[derive_grad]
    fn at(&self, x: f64) -> f64;
}

fn main() {}
