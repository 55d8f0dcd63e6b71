//! A method of a generic type's trait: the error is at the method.

use derive_grad::derive_grad;

trait Model {
    fn score(&self, x: f64) -> f64;
}

#[derive_grad(wrt(x))]
fn f<M: Model>(model: &M, x: f64) -> f64 {
    model.score(x) * x
}

fn main() {}
