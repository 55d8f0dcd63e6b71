//! A function inside the function uses something that has the name of a variable: the error is there.
use derive_grad::derive_grad;

fn scale(x: f64) -> f64 {
    x * 3.0
}

#[derive_grad]
fn f(x: f64, scale: f64) -> f64 {
    fn inner(t: f64) -> f64 {
        self::scale(t) * t
    }
    fn other(t: f64) -> f64 {
        scale(t) * t
    }
    inner(x) + other(x) * scale
}

fn main() {}
