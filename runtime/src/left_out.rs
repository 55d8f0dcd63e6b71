//! Fields that structs leave out of their derivative, `#[grad(skip)]`.
//!
//! In an adjoint or a tangent such a field is a copy of the value's, and no derivative.
//! Generated code takes a field for one that is left out, or not; what it takes it for
//! is stated in code that never runs, which rustc checks.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::Differentiable;

/// A type that leaves out the field of this number.
#[diagnostic::on_unimplemented(
    message = "this field of `{Self}` is taken for one that is left out, as that of another type is that has a field of this name",
    label = "derivatives would not flow through this field",
    note = "give one of both fields another name, or put `#[derive_grad]` on the whole module in which the type is"
)]
pub trait LeavesOut<const FIELD: u64> {}

impl<T: LeavesOut<FIELD> + ?Sized, const FIELD: u64> LeavesOut<FIELD> for &T {}
impl<T: LeavesOut<FIELD> + ?Sized, const FIELD: u64> LeavesOut<FIELD> for &mut T {}
impl<T: LeavesOut<FIELD> + ?Sized, const FIELD: u64> LeavesOut<FIELD> for Box<T> {}

/// What is asked whether it has a derivative: `Has::<T>::DERIVATIVE` is the constant of the type
/// where `T` is `Differentiable`, and else that of the trait [`HasNone`].
#[derive(Debug)]
pub struct Has<T: ?Sized>(PhantomData<T>);

impl<T: Differentiable> Has<T> {
    /// Whether there are floats in it.
    pub const DERIVATIVE: bool = T::__HOLDS;
}

/// The answer for all other types.
pub trait HasNone {
    /// It has none.
    const DERIVATIVE: bool = false;
}

impl<T: ?Sized> HasNone for Has<T> {}

/// States that a field is left out.
#[inline(always)]
pub const fn leaves_out<const FIELD: u64, T: LeavesOut<FIELD> + ?Sized>(_: &T) {}

/// The number of a field, of its name.
#[must_use]
pub const fn number(field: &str) -> u64 {
    let (bytes, mut hash) = (field.as_bytes(), 0xcbf2_9ce4_8422_2325_u64);
    let mut k = if let [b'r', b'#', ..] = bytes { 2 } else { 0 };
    while k < bytes.len() {
        hash = (hash ^ bytes[k] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        k += 1;
    }
    hash
}

/// A field of a type, by its number, and what is lent of it.
#[derive(Clone, Copy, Debug)]
pub struct FieldOf<T: ?Sized, P: ?Sized, const FIELD: u64>(PhantomData<T>, PhantomData<P>);

/// The field of this number, of which a part is lent.
#[inline(always)]
#[must_use]
pub const fn field_of<const FIELD: u64, T: ?Sized, P: ?Sized>(_: &T, _: &P) -> FieldOf<T, P, FIELD> {
    FieldOf(PhantomData, PhantomData)
}

/// No field.
#[diagnostic::on_unimplemented(
    message = "a derivative would have to flow through a field that its type leaves out, `#[grad(skip)]`",
    label = "this field has no derivative",
    note = "write `derive_grad::stop_gradient(..)` around it, or let the type stand before the function, or put `#[derive_grad]` on the whole module in which both are"
)]
pub trait HasDerivative {}

impl<T: LeavesOut<FIELD> + ?Sized, P: Floats + ?Sized, const FIELD: u64> FieldOf<T, P, FIELD> {
    /// Refuses fields that are left out, of types that have a derivative.
    #[inline(always)]
    pub const fn kept(&self)
    where
        Self: HasDerivative,
    {
    }
}

/// A type that has a field of this number itself.
#[diagnostic::on_unimplemented(
    message = "this field is one of what `{Self}` dereferences to: a derivative cannot flow through `Deref`",
    label = "`{Self}` has no field of this name",
    note = "write the path to it, `model.layer.rate`"
)]
pub trait HasField<const FIELD: u64> {}

impl<T: HasField<FIELD> + ?Sized, const FIELD: u64> HasField<FIELD> for &T {}
impl<T: HasField<FIELD> + ?Sized, const FIELD: u64> HasField<FIELD> for &mut T {}
impl<T: HasField<FIELD> + ?Sized, const FIELD: u64> HasField<FIELD> for Box<T> {}

impl<T: Fields + ?Sized, P: Floats + ?Sized, const FIELD: u64> FieldOf<T, P, FIELD> {
    /// Refuses fields of what a type dereferences to.
    #[inline(always)]
    pub const fn own(&self)
    where
        T: HasField<FIELD>,
    {
    }
}

/// Takes all other fields: rustc looks for a method in a trait where the type itself has none.
pub trait KeptOther {
    /// Does nothing.
    #[inline(always)]
    fn kept(&self) {}

    /// Does nothing.
    #[inline(always)]
    fn own(&self) {}
}
impl<T: ?Sized, P: ?Sized, const FIELD: u64> KeptOther for FieldOf<T, P, FIELD> {}

/// `left_out!(s, "rate")`: the field is left out.
#[doc(hidden)]
#[macro_export]
macro_rules! __left_out {
    ($of:expr, $field:literal) => {
        $crate::__private::leaves_out::<{ $crate::__private::number($field) }, _>(&$of)
    };
}

/// `kept!(s, .rate)`: the field is one of the type's own, and not left out. In patterns
/// `kept!(s, "Circle.r")`.
#[doc(hidden)]
#[macro_export]
macro_rules! __kept {
    ($of:expr, $($field:tt)*) => {
        $crate::__private::lent!($of, $($field)*, 0.0_f64)
    };
}

/// `lent!(s, .rate, s.rate)`: the same, or the field has no derivative anyway.
#[doc(hidden)]
#[macro_export]
macro_rules! __lent {
    ($of:expr, .$field:tt, $part:expr) => {{
        $crate::__private::own!($of, .$field, $part);
        $crate::__private::lent!($of, stringify!($field), $part)
    }};
    ($of:expr, $field:expr, $part:expr) => {{
        use $crate::__private::KeptOther as _;
        $crate::__private::field_of::<{ $crate::__private::number($field) }, _, _>(&$of, &$part).kept()
    }};
}

/// `own!(s, .rate, s.rate)`: the field is one of the type's own, or has no derivative.
#[doc(hidden)]
#[macro_export]
macro_rules! __own {
    ($of:expr, .$field:tt, $part:expr) => {{
        use $crate::__private::KeptOther as _;
        $crate::__private::field_of::<{ $crate::__private::number(stringify!($field)) }, _, _>(&$of, &$part)
            .own()
    }};
}

/// A type that visibly holds floats.
pub trait Floats {}

impl Floats for f64 {}
impl Floats for f32 {}

/// A type of the user's that holds floats, or one that holds such.
pub trait Fields {}

macro_rules! holders {
    ($([$($generic:tt)*] [$($sized:tt)*] $t:ty;)*) => { $(
        impl<T: Floats $($sized)*, $($generic)*> Floats for $t {}
        impl<T: Fields $($sized)*, $($generic)*> Fields for $t {}
    )* };
}

holders! {
    [] [] [T];
    [const N: usize] [] [T; N];
    [] [] Vec<T>;
    [] [] Option<T>;
    [] [+ ?Sized] Box<T>;
    [] [+ ?Sized] &T;
    [] [+ ?Sized] &mut T;
    [U] [] (T, U);
    [U, V] [] (T, U, V);
    [U, V, W] [] (T, U, V, W);
}

macro_rules! positions {
    ($($at:literal of $($of:ident)*;)*) => { $(
        impl<$($of),*> HasField<{ number($at) }> for ($($of,)*) {}
    )* };
}

positions! {
    "0" of T U;
    "1" of T U;
    "0" of T U V;
    "1" of T U V;
    "2" of T U V;
    "0" of T U V W;
    "1" of T U V W;
    "2" of T U V W;
    "3" of T U V W;
}
