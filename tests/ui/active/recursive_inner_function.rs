//! A function inside the function calls itself: the error is there, and says to annotate it.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: f64) -> f64 {
    fn power(x: f64, n: u32) -> f64 {
        if n == 0 { 1.0 } else { x * power(x, n - 1) }
    }
    power(x, 3)
}

fn main() {}
