//! An active value goes into a user's `Vec`-like type by `push`: the error is at the method.

use derive_grad::derive_grad;

struct Log(Vec<f64>);

impl Log {
    fn push(&mut self, x: f64) {
        self.0.push(x);
    }
    fn total(&self) -> f64 {
        self.0.iter().sum()
    }
}

#[derive_grad(wrt(x))]
fn f(log: &mut Log, x: f64) -> f64 {
    log.push(x * x);
    log.total()
}

fn main() {}
