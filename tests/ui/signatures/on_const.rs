//! The attribute on a `const`: the error says what can be annotated.

use derive_grad::derive_grad;

#[derive_grad]
const X: f64 = 1.0;

fn main() {}
