//! A parameter of the function's own name hides it from what is generated.

use derive_grad::derive_grad;

#[derive_grad]
fn area(width: f64, area: f64) -> f64 {
    width * area
}

struct Square(f64);

impl Square {
    #[derive_grad]
    fn scaled(&self, scaled: f64) -> f64 {
        self.0 * scaled
    }
}

fn main() {
    let _ = Square(1.0).scaled_grad(2.0);
}
