//! An active value goes into a macro that the compiler doesn't know: the error is at the macro.

use derive_grad::derive_grad;

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

#[derive_grad]
fn f(x: f64) -> f64 {
    square!(x) + x
}

fn main() {}
