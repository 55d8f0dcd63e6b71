//! Fields that structs leave out of their derivative, `#[grad(skip)]`.
//!
//! In an adjoint or a tangent such a field is a copy of the value's, and no derivative.
//! Generated code takes a field for one that is left out, or not; what it takes it for
//! is stated in code that never runs, which rustc checks.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;

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

/// States that a field is left out.
#[inline(always)]
pub const fn leaves_out<const FIELD: u64, T: LeavesOut<FIELD> + ?Sized>(_: &T) {}

/// A field of a type, by its number.
#[derive(Clone, Copy, Debug)]
pub struct FieldOf<T: ?Sized, const FIELD: u64>(PhantomData<T>);

/// A field of a type, by its number, and what is lent of it.
#[derive(Clone, Copy, Debug)]
pub struct FieldLent<T: ?Sized, P: ?Sized, const FIELD: u64>(PhantomData<T>, PhantomData<P>);

/// The field of this number.
#[inline(always)]
#[must_use]
pub const fn field_of<const FIELD: u64, T: ?Sized>(_: &T) -> FieldOf<T, FIELD> {
    FieldOf(PhantomData)
}

/// The field of this number, of which a part is lent.
#[inline(always)]
#[must_use]
pub const fn field_lent<const FIELD: u64, T: ?Sized, P: ?Sized>(_: &T, _: &P) -> FieldLent<T, P, FIELD> {
    FieldLent(PhantomData, PhantomData)
}

/// No field.
#[diagnostic::on_unimplemented(
    message = "a derivative would have to flow through a field that its type leaves out, `#[grad(skip)]`",
    label = "this field has no derivative",
    note = "write `derive_grad::stop_gradient(..)` around it, or let the type stand before the function, or put `#[derive_grad]` on the whole module in which both are"
)]
pub trait HasDerivative {}

impl<T: LeavesOut<FIELD> + ?Sized, const FIELD: u64> FieldOf<T, FIELD> {
    /// Refuses fields that are left out.
    #[inline(always)]
    pub const fn kept(&self)
    where
        Self: HasDerivative,
    {
    }
}

impl<T: LeavesOut<FIELD> + ?Sized, P: Floats + ?Sized, const FIELD: u64> FieldLent<T, P, FIELD> {
    /// Refuses fields that are left out, of types that have a derivative.
    #[inline(always)]
    pub const fn kept(&self)
    where
        Self: HasDerivative,
    {
    }
}

/// Takes all other fields: rustc looks for a method in a trait where the type itself has none.
pub trait KeptOther {
    /// Does nothing.
    #[inline(always)]
    fn kept(&self) {}
}

impl<T: ?Sized, const FIELD: u64> KeptOther for FieldOf<T, FIELD> {}
impl<T: ?Sized, P: ?Sized, const FIELD: u64> KeptOther for FieldLent<T, P, FIELD> {}

/// A type that visibly holds floats.
pub trait Floats {}

macro_rules! floats {
    ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> Floats for $t {})* };
}

floats! {
    [] f64;
    [] f32;
    [T: Floats] [T];
    [T: Floats, const N: usize] [T; N];
    [T: Floats] Vec<T>;
    [T: Floats] Option<T>;
    [T: Floats + ?Sized] Box<T>;
    [T: Floats + ?Sized] &T;
    [T: Floats + ?Sized] &mut T;
    [T: Floats, U] (T, U);
    [T: Floats, U, V] (T, U, V);
    [T: Floats, U, V, W] (T, U, V, W);
}
