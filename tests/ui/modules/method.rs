//! A method in an annotated module asks to be differentiated: not yet.
use derive_grad::derive_grad;

pub struct Line(f64);

#[derive_grad]
mod model {
    impl super::Line {
        pub fn plain(&self, x: f64) -> f64 {
            self.0 * x
        }
    }

    #[derive_grad]
    impl super::Line {
        pub fn at(&self, x: f64) -> f64 {
            self.0 * x
        }

        pub fn new(x: f64) -> f64 {
            x
        }

        #[derive_grad(skip)]
        pub fn skipped(&self, x: f64) -> f64 {
            self.0 * x
        }

        pub fn count(&self) -> usize {
            1
        }
    }
}

fn main() {}
