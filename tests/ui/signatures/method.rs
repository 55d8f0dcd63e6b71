//! A method, which is not there yet: the error is at `self`.

use derive_grad::derive_grad;

struct Line {
    slope: f64,
}

impl Line {
    #[derive_grad]
    fn at(&self, x: f64) -> f64 {
        self.slope * x
    }
}

fn main() {}
