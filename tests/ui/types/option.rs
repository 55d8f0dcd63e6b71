//! An `Option` of a reference as a parameter that takes part: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64, scales: Option<&[f64]>) -> f64 {
    match scales {
        Some(scales) => scales[0] * x,
        None => x,
    }
}

fn main() {}
