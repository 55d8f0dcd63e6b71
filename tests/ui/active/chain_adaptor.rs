//! An adaptor that is not followed: the error is there, and not at the end of the chain.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).peekable().map(|v| v + 1.0).sum()
}

fn main() {}
