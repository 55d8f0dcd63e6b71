//! `as` for copies over dual numbers: to a float, and to an integer.

use crate::Dual;

/// `x as f64`, where `x` is a number of any type.
pub trait AsDual {
    /// The number; a constant unless it was dual already.
    #[allow(clippy::wrong_self_convention)] // named after `as`
    fn as_dual(self) -> Dual;
}

/// `x as T`, where `x` is a number of any type and `T` an integer.
pub trait Cast<T> {
    /// As `self as T`.
    fn cast(self) -> T;
}

impl AsDual for Dual {
    fn as_dual(self) -> Dual {
        self
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl AsDual for $number {
            #[allow(clippy::cast_lossless, clippy::cast_precision_loss)] // as in the original
            fn as_dual(self) -> Dual {
                Dual::constant(self as f64)
            }
        }
        numbers!(@from $number: usize isize u8 u16 u32 u64 i8 i16 i32 i64);
        impl Cast<$number> for Dual {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // as in the original
            fn cast(self) -> $number {
                self.value as $number
            }
        }
    )*};
    (@from $from:ty: $($to:ty)*) => {$(
        impl Cast<$to> for $from {
            #[allow(clippy::pedantic, trivial_numeric_casts)] // as in the original
            fn cast(self) -> $to {
                self as $to
            }
        }
    )*};
}

numbers!(usize isize u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

macro_rules! from_bool_and_char {
    ($($to:ty)*) => {$(
        impl Cast<$to> for bool {
            fn cast(self) -> $to {
                self as $to
            }
        }
    )*};
}

from_bool_and_char!(usize isize u8 u16 u32 u64 i8 i16 i32 i64);

impl Cast<u32> for char {
    fn cast(self) -> u32 {
        self as u32
    }
}
