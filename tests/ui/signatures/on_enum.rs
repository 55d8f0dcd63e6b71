//! The attribute on an `enum`: the error says what can be annotated.

use derive_grad::derive_grad;

#[derive_grad]
enum E {
    A,
}

fn main() {}
