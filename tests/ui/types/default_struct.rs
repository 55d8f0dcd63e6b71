//! A user's type takes part by default, but isn't `Differentiable`: the error is at the type and says to name `wrt(..)`.

use derive_grad::derive_grad;

struct Line {
    slope: f64,
}

#[derive_grad]
fn f(line: &Line, x: f64) -> f64 {
    line.slope * x
}

fn main() {}
