//! Active values go into a boxed slice, which is not supported yet.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let b: Box<[f64]> = x.to_vec().into_boxed_slice();
    b[0] * b[1]
}

fn main() {}
