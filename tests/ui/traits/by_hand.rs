//! A method of a trait has no place for a derivative by hand.

use derive_grad::derive_grad;

#[derive_grad]
trait Curve {
    fn at(&self, x: f64) -> f64;
    fn slope(&self, x: f64) -> f64;
}

struct Line(f64);

fn at_vjp(line: &Line, x: f64, seed: f64, d_x: &mut f64) -> f64 {
    *d_x += seed * line.0;
    line.0 * x
}

#[derive_grad]
impl Curve for Line {
    #[derive_grad(vjp = at_vjp)]
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }

    #[derive_grad(partials(0.0))]
    fn slope(&self, _x: f64) -> f64 {
        self.0
    }
}

fn main() {}
