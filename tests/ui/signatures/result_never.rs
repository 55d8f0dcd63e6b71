//! The result is `!`, which can't be differentiated: the error is at the type.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> ! {
    panic!("{x}")
}

fn main() {}
