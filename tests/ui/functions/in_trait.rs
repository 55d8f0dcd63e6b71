//! A function that a method of a trait is given.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

#[derive_grad]
trait Solver {
    #[derive_grad(wrt(f, a))]
    fn solve(&self, f: impl Fn(f64) -> f64, a: f64) -> f64 {
        f(a)
    }
}

#[derive_grad]
trait Other {
    fn solve(&self, f: impl Fn(f64) -> f64, a: f64) -> f64 {
        f(a)
    }
}

fn main() {}
