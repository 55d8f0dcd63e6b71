//! The result is `Result<f64, String>`, which can't be differentiated: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> Result<f64, String> {
    Ok(x)
}

fn main() {}
