//! The result of a generic function is kept without its type: rustc asks for it at the call's variable.

use derive_grad::derive_grad;

#[derive_grad]
fn twice<const N: usize>(x: &[f64; N]) -> [f64; N] {
    let mut y = *x;
    for v in &mut y {
        *v *= 2.0;
    }
    y
}

#[derive_grad]
fn f(x: &[f64; 3]) -> f64 {
    let y = twice(x);
    y[0] * y[1]
}

fn main() {}
