//! What generated code takes to be the standard library's, by name: that methods such as
//! `len`, `contains` and `cmp` give no derivative, and which function `swap` is.

use core::cmp::Ordering;
use core::num::FpCategory;

/// A value without derivative.
#[diagnostic::on_unimplemented(
    message = "a method of this name is taken for one of the standard library, whose result has no derivative; this one gives `{Self}`",
    label = "this gives `{Self}`",
    note = "call it by its path, `Type::method(&value)`, so that it is differentiated, or rename it"
)]
pub trait Discrete {}

/// Gives a value on, if it has no derivative.
#[inline(always)]
#[must_use]
pub const fn discrete<T: Discrete>(value: T) -> T {
    value
}

macro_rules! discrete {
    ($($t:ty),*) => { $(impl Discrete for $t {})* };
}

discrete!((), bool, char, Ordering, FpCategory);
discrete!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

impl<T: Discrete> Discrete for Option<T> {}

/// States that two functions are the same one: each has a type of its own.
#[inline(always)]
pub const fn same<F: Copy>(_: F, _: F) {}
