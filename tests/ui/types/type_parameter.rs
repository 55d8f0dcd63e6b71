//! A type parameter that isn't bound by `Float`: the error is at its use.

use derive_grad::derive_grad;

use std::ops::Mul;

#[derive_grad]
fn f<T: Mul<Output = T> + Copy>(x: T, y: T) -> T {
    x * y
}

fn main() {}
