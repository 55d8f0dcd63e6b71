//! A `Result` that carries derivatives is put into a variable: the error is where it is taken apart.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> Result<f64, String> {
    let root = if x < 0.0 { Err("negative".to_owned()) } else { Ok(x.sqrt()) };
    let root = root?;
    Ok(root * x)
}

fn main() {}
