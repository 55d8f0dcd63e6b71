//! Fields that borrow or hide their floats: the gradient has no room for them.
use derive_grad::Differentiable;

#[derive(Differentiable)]
struct Model<'a> {
    w: f64,
    data: &'a [f64],
    rows: Vec<&'a [f64]>,
    raw: *const f64,
    layers: Vec<Box<dyn Layer>>,
}

trait Layer {}

fn main() {}
