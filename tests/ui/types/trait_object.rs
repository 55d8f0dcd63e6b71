//! A trait object takes part by default: the error says to name `wrt(..)`.

use derive_grad::derive_grad;

trait Model {
    fn scale(&self) -> f64;
}

#[derive_grad]
fn f(model: &dyn Model, x: f64) -> f64 {
    model.scale() * x
}

fn main() {}
