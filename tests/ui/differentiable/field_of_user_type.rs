//! A field's type does not derive: says to derive it or to skip the field.
use derive_grad::Differentiable;

struct Config {
    rate: f64,
}

#[derive(Differentiable)]
struct Model {
    w: f64,
    config: Config,
}

fn main() {}
