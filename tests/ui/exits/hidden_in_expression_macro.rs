//! A user's macro hides a `return` in an expression: a type error at the macro.

use derive_grad::derive_grad;

macro_rules! known {
    ($n:expr) => {
        match $n {
            Some(n) => n,
            None => return 0.5,
        }
    };
}

#[derive_grad]
fn f(x: f64, n: Option<usize>) -> f64 {
    let n = known!(n);
    x * n as f64
}

fn main() {}
