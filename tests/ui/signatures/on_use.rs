//! The attribute on a `use`: the error says what can be annotated.

use derive_grad::derive_grad;

#[derive_grad]
use std::f64::consts::PI;

fn main() {}
