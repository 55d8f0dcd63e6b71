//! A macro of the user calls a closure over active values: the error is at its name there.
use derive_grad::derive_grad;

macro_rules! twice {
    ($f:ident, $x:expr) => {
        $f($f($x))
    };
}

#[derive_grad]
fn f(x: f64) -> f64 {
    let g = |y: f64| y * x;
    twice!(g, 2.0)
}

fn main() {}
