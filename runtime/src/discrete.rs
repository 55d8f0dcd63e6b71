//! What generated code takes to be the standard library's, by name: that methods such as
//! `len`, `contains` and `cmp` give no derivative, and which function `swap` is; and what it
//! asks of a type that it does not see.

use core::cmp::Ordering;
use core::num::FpCategory;

/// A value without derivative.
#[diagnostic::on_unimplemented(
    message = "a method of this name is taken for one whose result has no derivative; this one gives `{Self}`",
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
impl<T: Discrete, E: Discrete> Discrete for Result<T, E> {}
impl<T: Discrete, const N: usize> Discrete for [T; N] {}
impl<T: Discrete> Discrete for core::ops::Range<T> {}
impl<A: Discrete, B: Discrete> Discrete for (A, B) {}
impl<A: Discrete, B: Discrete, C: Discrete> Discrete for (A, B, C) {}

/// What may be cast to a float.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is converted to a float, so it is taken for a number; it is none",
    label = "taken for a number"
)]
pub trait Number {
    /// Whether it has a derivative.
    const FLOAT: bool;
}

/// Whether a number has a derivative; the type tells.
#[inline(always)]
#[must_use]
pub const fn is_float<T: Number>(_: &T) -> bool {
    T::FLOAT
}

macro_rules! number {
    ($float:literal: $($t:ty),*) => { $(impl Number for $t { const FLOAT: bool = $float; })* };
}

number!(true: f32, f64);
number!(false: bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

/// What a closure's parameter that is used as an index is taken for.
#[diagnostic::on_unimplemented(
    message = "this parameter is used as an index, so it is taken for an integer; but it is of type `{Self}`",
    label = "taken for an integer",
    note = "other indices are not followed; give the element by a method"
)]
pub trait Position {}

macro_rules! position {
    ($($t:ty),*) => { $(impl Position for $t {})* };
}

position!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

/// States that a value is an integer.
#[inline(always)]
pub const fn position<T: Position>(_: &T) {}

/// What a closure gives that ends with a method such as `push`.
#[diagnostic::on_unimplemented(
    message = "the name of the method that this closure ends with tells that it gives nothing; but it gives `{Self}`",
    label = "taken for `()`",
    note = "write what the closure gives: `|..| -> {Self} {{ .. }}`"
)]
pub trait Unit {}

impl Unit for () {}

/// States that there is no value.
#[inline(always)]
pub fn unit<T: Unit>(value: T) -> T {
    value
}

/// States that two functions are the same one: each has a type of its own.
#[inline(always)]
pub const fn same<F: Copy>(_: F, _: F) {}
