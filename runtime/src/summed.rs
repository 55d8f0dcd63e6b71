//! Sums and products of iterators, which generated code takes for `+=` and `*=` of one item
//! after the other: of numbers they are.

use core::marker::PhantomData;

/// A type whose sums and products are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Summed<T>(pub PhantomData<T>);

/// A type of which an `impl` of `Sum` or `Product` says what these are.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for a sum or a product of `{Self}`s: the `impl` of `Sum` or `Product` may do anything",
    label = "a derivative would have to flow through it",
    note = "write what it does: `.fold(zero, |sum, item| sum + item)`, with an annotated `impl` of the operator"
)]
pub trait OfNumbers {}

#[cfg(all(feature = "num-traits", any(feature = "std", feature = "libm")))]
#[diagnostic::do_not_recommend]
impl<T: num_traits::Float> OfNumbers for T {}

/// States that a type is that of numbers, where it is none of the primitive ones.
pub trait SummedOther<T> {
    /// It is.
    fn of_numbers(self)
    where
        T: OfNumbers;
}

impl<T> SummedOther<T> for Summed<T> {
    fn of_numbers(self)
    where
        T: OfNumbers,
    {
    }
}

macro_rules! primitive {
    ($($t:ty)*) => { $(
        impl Summed<$t> {
            /// States that a type is that of numbers.
            pub const fn of_numbers(self) {}
        }
    )* };
}

primitive!(f32 f64 u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);
