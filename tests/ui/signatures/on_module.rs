//! The attribute on a `module`: the error says what can be annotated.

use derive_grad::derive_grad;

#[derive_grad]
mod m {
    pub fn f(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
