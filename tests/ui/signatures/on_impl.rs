//! The attribute on a `impl`: the error says what can be annotated.

use derive_grad::derive_grad;

struct Line(f64);

#[derive_grad]
impl Line {
    fn at(&self, x: f64) -> f64 {
        self.0 * x
    }
}

fn main() {}
