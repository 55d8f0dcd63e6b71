//! The attribute on a macro's definition: the error says to write it inside.

use derive_grad::derive_grad;

#[derive_grad]
macro_rules! square {
    ($name:ident) => {
        fn $name(x: f64) -> f64 {
            x * x
        }
    };
}

fn main() {}
