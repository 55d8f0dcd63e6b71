//! A call through `dyn`: the error says to take a generic argument.

use derive_grad::derive_grad;

trait Model {
    fn score(&self, x: f64) -> f64;
}

#[derive_grad(wrt(x))]
fn f(model: &dyn Model, x: f64) -> f64 {
    model.score(x) * x
}

fn main() {}
