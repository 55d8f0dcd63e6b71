//! A type parameter that may be changed must be known to have a derivative.

use derive_grad::derive_grad;

#[derive_grad]
trait State {
    fn set(&mut self, x: f64);
    fn get(&self, x: f64) -> f64;
}

#[derive_grad(wrt(x))]
fn f<S: State>(state: &mut S, x: f64) -> f64 {
    state.set(x);
    state.get(1.0)
}

fn main() {}
