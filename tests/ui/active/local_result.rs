//! The error of a `Result` in a variable carries derivatives: it is not followed.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    let root = if x < 0.0 { Err(x * x) } else { Ok(x.sqrt()) };
    match root {
        Ok(v) => v,
        Err(e) => e,
    }
}

#[derive_grad]
fn g(x: f64) -> f64 {
    let mut lowest: Result<(), f64> = Ok(());
    if x < 0.0 {
        lowest = Err(x * x);
    }
    if let Err(e) = lowest { e * 2.0 } else { x }
}

fn main() {}
