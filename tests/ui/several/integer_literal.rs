//! An integer where a float should be, in a comparison: rustc reports it once, with the literal to write.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    if x > 0 { x * x } else { -x }
}

fn main() {}
