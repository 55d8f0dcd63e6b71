//! What may be indexed where derivatives flow.
//!
//! The reverse sweep indexes the adjoint as the function indexes the value. That is
//! right for memory: for the sequences of the standard library, and for types of the
//! user's whose annotated `impl` of `IndexMut` gives out parts of `self`.

use crate::left_out::{Fields, Floats};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// A sequence of the standard library.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is taken for an array, a slice or a `Vec` here, and is none",
    label = "a derivative would have to flow through its elements",
    note = "where it is indexed by hand, put `#[derive_grad]` on its `impl` of `IndexMut`, and write its type: `let v: &{Self} = ..`"
)]
pub trait Sequence {}

impl<T> Sequence for [T] {}
impl<T, const N: usize> Sequence for [T; N] {}
impl<T> Sequence for Vec<T> {}
impl<S: Sequence + ?Sized> Sequence for Box<S> {}
impl<S: Sequence + ?Sized> Sequence for &S {}
impl<S: Sequence + ?Sized> Sequence for &mut S {}

/// A type whose elements at indices of type `I` are parts of it.
#[diagnostic::on_unimplemented(
    message = "no derivative is known through an element of `{Self}` at an index of type `{I}`",
    label = "a derivative would have to flow through this element",
    note = "if `index_mut` gives out a part of `self`, put `#[derive_grad]` on the `impl` of `IndexMut`"
)]
pub trait Indexed<I> {}

impl<T> Indexed<usize> for [T] {}
impl<T, const N: usize> Indexed<usize> for [T; N] {}
impl<T> Indexed<usize> for Vec<T> {}
impl<I, S: Indexed<I> + ?Sized> Indexed<I> for Box<S> {}
impl<I, S: Indexed<I> + ?Sized> Indexed<I> for &S {}
impl<I, S: Indexed<I> + ?Sized> Indexed<I> for &mut S {}

/// States that a value is a sequence.
#[inline(always)]
pub const fn sequence<S: Sequence + ?Sized>(of: &S) -> &S {
    of
}

/// States that a value is no reference.
#[inline(always)]
pub const fn owned<T: crate::shape::Shape<Owned = T>>(of: &T) -> &T {
    of
}

/// The type of a value.
#[derive(Clone, Copy, Debug)]
pub struct Kind<T>(core::marker::PhantomData<T>);

/// The type of a value.
#[inline(always)]
#[must_use]
pub const fn kind<T>(_: &T) -> Kind<T> {
    Kind(core::marker::PhantomData)
}

/// No type.
#[diagnostic::on_unimplemented(
    message = "a derivative would have to flow through an exclusive reference that cannot be followed",
    label = "what is written through this reference is lost; hand on the variable itself, `&mut name`"
)]
pub trait Followed {}

impl<T: ?Sized> Kind<&mut T> {
    /// Refuses exclusive references.
    #[inline(always)]
    pub fn followed(&self)
    where
        T: Followed,
    {
    }
}

/// States that a value is no exclusive reference.
pub trait Other {
    /// Takes everything else.
    #[inline(always)]
    fn followed(&self) {}
}
impl<T> Other for Kind<T> {}

/// States that the elements of a value are parts of it.
#[inline(always)]
pub const fn indexed<I, T: Indexed<I> + ?Sized>(of: &T) -> &T {
    of
}

/// Only arrays are taken: whose `map` gives an array.
#[inline(always)]
pub fn array<T, const N: usize>(_: &[T; N]) {}

/// An array of zeros, of a length that is inferred.
#[inline(always)]
#[must_use]
pub fn zeros<T: crate::shape::Zero, const N: usize>() -> [T; N] {
    core::array::from_fn(|_| T::zero())
}

/// Only arrays of one length are taken.
#[inline(always)]
pub fn as_long<T, U, const N: usize>(_: &[T; N], _: &[U; N]) {}

/// Parts of a list, by where they begin and end, of which it is known that they lie apart.
///
/// # Panics
/// If they do not.
#[inline]
#[track_caller]
#[must_use]
pub fn disjoint<T, const N: usize>(list: &mut [T], parts: [(usize, Option<usize>); N]) -> [&mut [T]; N] {
    let len = list.len();
    let parts = list.get_disjoint_mut(parts.map(|(from, to)| from..to.unwrap_or(len)));
    parts.expect("parts of a list that are lent together lie apart in it")
}

/// A type whose elements at indices of type `I` are found by a field, which is known by its
/// number ([`LeavesOut`](crate::left_out::LeavesOut)).
pub trait IndexReads<I, const FIELD: u64> {}

impl<I, S: IndexReads<I, FIELD> + ?Sized, const FIELD: u64> IndexReads<I, FIELD> for Box<S> {}
impl<I, S: IndexReads<I, FIELD> + ?Sized, const FIELD: u64> IndexReads<I, FIELD> for &S {}
impl<I, S: IndexReads<I, FIELD> + ?Sized, const FIELD: u64> IndexReads<I, FIELD> for &mut S {}

/// A field that changes.
#[derive(Clone, Copy, Debug)]
pub struct ChangedField<T: ?Sized, const FIELD: u64>(core::marker::PhantomData<T>);

/// The field of this number changes.
#[inline(always)]
#[must_use]
pub const fn changed_field<const FIELD: u64, T: ?Sized>(_: &T) -> ChangedField<T, FIELD> {
    ChangedField(core::marker::PhantomData)
}

/// No field.
#[diagnostic::on_unimplemented(
    message = "a field by which `index_mut` finds elements is changed here, where derivatives flow through them",
    label = "the adjoint would be indexed by what this field is at the end",
    note = "make a new value instead of changing this field, or index the list in it by hand"
)]
pub trait NotRead {}

/// Refuses fields by which elements are found.
pub trait ChangedRead<I> {
    /// Refuses it.
    #[inline(always)]
    fn changed(&self)
    where
        Self: NotRead,
    {
    }
}
impl<I, T: IndexReads<I, FIELD> + ?Sized, const FIELD: u64> ChangedRead<I> for ChangedField<T, FIELD> {}

/// Takes all other fields.
pub trait ChangedOther {
    /// Does nothing.
    #[inline(always)]
    fn changed(&self) {}
}
impl<T: ?Sized, const FIELD: u64> ChangedOther for &ChangedField<T, FIELD> {}

/// `changed!(s, .head)`: the field is one of the type's own, and no element is found by it.
#[doc(hidden)]
#[macro_export]
macro_rules! __changed {
    ($of:expr, .$field:tt) => {{
        $crate::__private::own!($of, .$field, 0.0_f64);
        $crate::__private::changed!($of, stringify!($field))
    }};
    ($of:expr, $field:expr) => {{
        use $crate::__private::{ChangedOther as _, ChangedRead as _};
        (&$crate::__private::changed_field::<{ $crate::__private::number($field) }, _>(&$of)).changed()
    }};
}

/// What an element is found by.
#[derive(Clone, Copy, Debug)]
pub struct PlaceFrom<T>(core::marker::PhantomData<T>);

/// Elements are found by a value.
#[inline(always)]
#[must_use]
pub const fn place_from<T>(_: &T) -> PlaceFrom<T> {
    PlaceFrom(core::marker::PhantomData)
}

/// No type.
#[diagnostic::on_unimplemented(
    message = "`index_mut` finds elements by a field that has a derivative: the adjoint would be indexed by that",
    label = "this is no index in the adjoint",
    note = "compute the index before, from what is no field of `self`"
)]
pub trait NoDerivative {}

impl<T: Floats> PlaceFrom<T> {
    /// Refuses it.
    #[inline(always)]
    pub const fn discrete(&self)
    where
        Self: NoDerivative,
    {
    }
}

/// No type.
#[diagnostic::on_unimplemented(
    message = "`index_mut` may find elements by a field of what is in this field, which may change elsewhere",
    label = "the adjoint would be indexed by what that is at the end",
    note = "name what is read, `self.a.b[self.at]`, or put `#[derive_grad]` on an `impl` of `IndexMut` for the type of the field, and give `&mut self.field[..]`"
)]
pub trait NoFields {}

impl<T: Fields> PlaceFrom<T> {
    /// Refuses it.
    #[inline(always)]
    pub const fn list(&self)
    where
        Self: NoFields,
    {
    }
}

/// Takes everything else.
pub trait PlaceOther {
    /// Does nothing.
    #[inline(always)]
    fn discrete(&self) {}

    /// Does nothing.
    #[inline(always)]
    fn list(&self) {}
}
impl<T> PlaceOther for PlaceFrom<T> {}
