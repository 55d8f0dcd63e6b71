//! Derives for a struct without floats: says so, and that `#[grad(skip)]` is how to mean it.
use derive_grad::Differentiable;

#[derive(Differentiable)]
struct Config {
    steps: usize,
    name: String,
}

#[derive(Differentiable)]
struct Meant {
    #[grad(skip)]
    steps: usize,
}

fn main() {}
