//! `array::from_fn` of a generic float and a length that stands elsewhere: the error asks for
//! the type.
use derive_grad::derive_grad;
use num_traits::Float;

fn total<T: Float>(x: [T; 3]) -> T {
    x[0] + x[1] + x[2]
}

#[derive_grad]
fn f<T: Float>(x: T) -> T {
    total(std::array::from_fn(|i| x + T::from(i).unwrap()))
}

fn main() {}
