//! Skips a field that cannot be cloned: rustc says so, at the field.
use derive_grad::Differentiable;

struct Handle;

#[derive(Differentiable)]
struct Model {
    w: f64,
    #[grad(skip)]
    handle: Handle,
}

fn main() {}
