//! `array::from_fn` of a length that stands elsewhere: the error asks for the type.
use derive_grad::derive_grad;

fn total(x: [f64; 3]) -> f64 {
    x.iter().sum()
}

#[derive_grad]
fn f(x: f64) -> f64 {
    total(std::array::from_fn(|i| x * i as f64))
}

fn main() {}
