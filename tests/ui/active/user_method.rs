//! A method of a user's type: the error is at the method.

use derive_grad::derive_grad;

struct Line(f64);

impl Line {
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }
}

#[derive_grad(wrt(x))]
fn f(line: &Line, x: f64) -> f64 {
    line.at(x) * x
}

fn main() {}
