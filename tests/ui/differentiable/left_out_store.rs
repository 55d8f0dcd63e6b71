//! What has a derivative cannot be put into a field that a struct leaves out: it would be lost.
use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable)]
struct State {
    x: f64,
    #[grad(skip)]
    last: f64,
}

#[derive_grad]
fn stored(s: &mut State, k: f64) {
    s.last = s.x * k;
    s.x *= k;
}

#[derive_grad]
fn made(x: f64) -> State {
    State { x, last: x * x }
}

fn main() {}
