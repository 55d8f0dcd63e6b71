//! The result is `Result<usize, String>`, which has no derivative: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> Result<usize, String> {
    if x > 0.0 { Ok(1) } else { Err("negative".to_owned()) }
}

fn main() {}
