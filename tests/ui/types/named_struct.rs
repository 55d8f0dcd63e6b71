//! `wrt` names a parameter of a user's type, which isn't `Differentiable`.

use derive_grad::derive_grad;

struct Line {
    slope: f64,
}

#[derive_grad(wrt(line))]
fn f(line: Line, x: f64) -> f64 {
    line.slope * x
}

fn main() {}
