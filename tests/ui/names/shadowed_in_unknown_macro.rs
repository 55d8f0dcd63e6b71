//! A macro that the compiler doesn't know mentions a name that is shadowed: the error says to rename one.

use derive_grad::derive_grad;

macro_rules! log {
    ($x:ident) => {
        let _ = $x;
    };
}

#[derive_grad]
fn f(x: f64, n: usize) -> f64 {
    let n = n + 1;
    let n = n * 2;
    log!(n);
    x * n as f64
}

fn main() {}
