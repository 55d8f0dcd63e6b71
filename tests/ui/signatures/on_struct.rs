//! The attribute on a `struct`: the error says what can be annotated.

use derive_grad::derive_grad;

#[derive_grad]
struct S {
    x: f64,
}

fn main() {}
