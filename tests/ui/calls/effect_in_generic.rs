//! Something is printed in a function that is generic in a float and calls others: it would be printed twice.

use derive_grad::derive_grad;
use num_traits::Float;

#[derive_grad]
fn square<T: Float>(x: T) -> T {
    x * x
}

#[derive_grad]
fn f<T: Float + std::fmt::Debug>(x: T) -> T {
    println!("{x:?}");
    square(x) * x
}

fn main() {}
