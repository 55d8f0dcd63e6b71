//! A chain that ends with a `Result` of a sum: the error says what cannot be followed.

use derive_grad::derive_grad;

#[derive_grad]
fn root(x: f64) -> Result<f64, ()> {
    if x >= 0.0 { Ok(x.sqrt()) } else { Err(()) }
}

#[derive_grad]
fn f(x: &[f64]) -> Result<f64, ()> {
    let sum: f64 = x.iter().map(|x| root(*x)).sum::<Result<f64, ()>>()?;
    Ok(sum)
}

fn main() {}
