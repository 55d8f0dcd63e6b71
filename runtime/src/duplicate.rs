//! Copies of values, without asking the user's structs for `Clone`.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// Values that can be copied.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Differentiable`",
    label = "derive `Differentiable` for this type",
    note = "to leave out a field, mark it `#[grad(skip)]`; to leave out a parameter, name the others in `#[derive_grad(wrt(..))]`"
)]
pub trait Duplicate {
    /// The same value again.
    #[must_use]
    fn duplicate(&self) -> Self;
}

/// The same value again.
#[inline(always)]
pub fn duplicate<T: Duplicate>(value: &T) -> T {
    value.duplicate()
}

macro_rules! copies {
    ($($ty:ty),*) => {$(
        impl Duplicate for $ty {
            #[inline(always)]
            fn duplicate(&self) -> Self {
                *self
            }
        }
    )*};
}

copies!(f64, f32);

impl<T: ?Sized> Duplicate for &T {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self
    }
}

impl<T: Duplicate, const N: usize> Duplicate for [T; N] {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self.each_ref().map(T::duplicate)
    }
}

impl<T: Duplicate> Duplicate for Vec<T> {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self.iter().map(T::duplicate).collect()
    }
}

impl<T: Duplicate> Duplicate for Box<[T]> {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self.iter().map(T::duplicate).collect()
    }
}

macro_rules! tuples {
    ($($($name:ident $k:tt),*;)*) => {$(
        impl<$($name: Duplicate),*> Duplicate for ($($name,)*) {
            #[inline(always)]
            fn duplicate(&self) -> Self {
                ($(self.$k.duplicate(),)*)
            }
        }
    )*};
}

crate::tuples::each_tuple!(tuples);
