//! Unknown, repeated, misplaced and malformed words in `#[grad(..)]`: each is an error there.
use derive_grad::Differentiable;

#[derive(Differentiable)]
#[grad(skip)]
struct Misplaced {
    #[grad(crate = derive_grad)]
    x: f64,
}

#[derive(Differentiable)]
#[grad(crate = ::derive_grad, rename)]
struct Words {
    #[grad(ignore)]
    a: f64,
    #[grad(skip, skip)]
    b: f64,
    #[grad(skip = true)]
    c: f64,
    #[grad]
    d: f64,
    #[grad()]
    e: f64,
    #[grad = "skip"]
    f: f64,
    #[grad(skip)]
    #[grad(skip)]
    g: f64,
}

#[derive(Differentiable)]
#[grad(crate)]
enum Variants {
    #[grad(skip)]
    A(f64),
    B,
}

#[derive(Differentiable)]
#[grad(crate = 1)]
struct Path {
    x: f64,
}

fn main() {}
