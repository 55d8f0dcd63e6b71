//! No parameter has a derivative: the error names them and why.

use derive_grad::derive_grad;

#[derive_grad]
fn f(n: usize, k: &[i32], name: &str) -> f64 {
    n as f64 + k.len() as f64 + name.len() as f64
}

fn main() {}
