//! Passes a value whose type does not derive where a `Differentiable` is asked for.
use derive_grad::{Differentiable, Parameters};

struct Config {
    rate: f64,
}

#[derive(Differentiable)]
struct Pair<T> {
    a: T,
    b: T,
}

fn descend<M: Differentiable>(model: &mut M, gradient: &M) {
    model.axpy(-0.1, gradient);
}

fn main() {
    let mut config = Config { rate: 1.0 };
    descend(&mut config, &Config { rate: 1.0 });
    let pair = || Pair { a: Config { rate: 1.0 }, b: Config { rate: 1.0 } };
    descend(&mut pair(), &pair());
}
