//! Values without derivative, of types that need not be `Differentiable`: variants without
//! fields that functions look at, return, and lend to annotated functions.
//!
//! Whether such a type is `Differentiable` all the same, the macro does not see: rustc finds
//! the methods of [`Like`] where it is, and otherwise those of the traits here.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::duplicate::Duplicate;
use crate::names::Names;
use crate::shape::{Accumulate, Nothing, Shape, Zero};
use crate::slot::{Bystander, Constant, ConstantOnly, Part};

/// The adjoint, or the tangent, of a variable of a type that is not `Differentiable`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

crate::shape::inert_type!([] Plain);

/// Nothing that has a derivative is of such a type, so that this is as good as a constant.
#[diagnostic::do_not_recommend]
impl ConstantOnly for &mut Plain {}

/// A value of which zeros in its shape are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Like<'v, T>(pub &'v T);

impl<T: Shape<Owned = T>> Like<'_, T> {
    /// Zeros in its shape.
    #[inline(always)]
    #[must_use]
    pub fn adjoint(self) -> T {
        self.0.zero_like()
    }

    /// The same; `variants` names those that the value may be.
    #[inline(always)]
    #[must_use]
    pub fn still<const N: usize>(self, _variants: fn() -> [T; N]) -> T {
        self.0.zero_like()
    }
}

impl<T: Duplicate> Like<'_, T> {
    /// The same value.
    #[inline(always)]
    #[must_use]
    pub fn copied(self) -> T {
        self.0.duplicate()
    }
}

/// A copy of other values.
pub trait LikeCopied<T> {
    /// The same value.
    fn copied(self) -> T
    where
        T: Still;
}

impl<T> LikeCopied<T> for Like<'_, T> {
    #[inline(always)]
    fn copied(self) -> T
    where
        T: Still,
    {
        self.0.clone()
    }
}

/// What stands for the adjoint of other values.
pub trait LikePlain: Sized {
    /// What stands for it.
    #[inline(always)]
    fn adjoint(self) -> Plain {
        Plain
    }
}

impl<T> LikePlain for Like<'_, T> {}

/// What has no derivative and is copied into tangents.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Differentiable`, nor `Clone`",
    label = "a copy of this is needed",
    note = "derive `Clone` for this type"
)]
pub trait Still: Clone {}

impl<T: Clone> Still for T {}

/// The tangent of other values, which are variants without fields.
pub trait LikeStill<T> {
    /// The same variant.
    fn still<const N: usize>(self, variants: fn() -> [T; N]) -> T
    where
        T: Still;
}

impl<T> LikeStill<T> for Like<'_, T> {
    #[inline(always)]
    fn still<const N: usize>(self, _variants: fn() -> [T; N]) -> T
    where
        T: Still,
    {
        self.0.clone()
    }
}

/// An adjoint or a tangent that a call is lent.
#[derive(Debug)]
pub struct Giving<'a, T>(pub &'a mut T);

impl Giving<'_, Plain> {
    /// It is none: the called function states that it needs none.
    #[inline(always)]
    #[must_use]
    pub fn tangent(self) -> Option<Bystander> {
        None
    }

    /// The same in a reverse half.
    #[inline(always)]
    #[must_use]
    pub fn slot(self) -> Constant {
        Constant
    }

    /// It is none: nothing is added.
    #[inline(always)]
    pub fn add_to<T>(self, _adjoint: &mut T) {}
}

/// The same of a type that is `Differentiable`.
pub trait GivingSome<'a, T>: Sized {
    /// The tangent.
    fn tangent(self) -> Option<&'a mut T>;
    /// The adjoint.
    fn slot(self) -> &'a mut T;
    /// Adds it to another one.
    fn add_to(self, adjoint: &mut T)
    where
        T: Accumulate<T>;
}

impl<'a, T> GivingSome<'a, T> for Giving<'a, T> {
    #[inline(always)]
    fn tangent(self) -> Option<&'a mut T> {
        Some(self.0)
    }

    #[inline(always)]
    fn slot(self) -> &'a mut T {
        self.0
    }

    #[inline(always)]
    fn add_to(self, adjoint: &mut T)
    where
        T: Accumulate<T>,
    {
        adjoint.accumulate(self.0);
    }
}

/// The adjoint, or the tangent, of a field of unknown type that a call is given.
#[derive(Debug)]
pub struct Lending<S>(pub S);

impl<'a, T: Shape + ?Sized> Lending<&'a mut T> {
    /// The adjoint.
    #[inline(always)]
    #[must_use]
    pub fn slot(self) -> &'a mut T {
        self.0
    }
}

impl<'a, T: Shape + ?Sized, M> Lending<Part<'a, T, M>> {
    /// The adjoint, where there is one.
    #[inline(always)]
    #[must_use]
    pub fn slot(self) -> Part<'a, T, M> {
        self.0
    }
}

impl<T: Shape> Lending<T> {
    /// The tangent.
    #[inline(always)]
    #[must_use]
    pub fn tangent(self) -> Option<T> {
        Some(self.0)
    }
}

impl<'a, T: Shape + ?Sized> Lending<&'a T> {
    /// The tangent, as what the called function takes.
    #[inline(always)]
    #[must_use]
    pub fn shared<U: ?Sized>(self) -> Option<&'a U>
    where
        T: Seen<U>,
    {
        Some(self.0.seen())
    }
}

/// What a reference may be taken for.
pub trait Seen<U: ?Sized> {
    /// It is.
    fn seen(&self) -> &U;
}

macro_rules! seen {
    ($([$($generic:tt)*] $of:ty => $as:ty;)*) => { $(
        impl<$($generic)*> Seen<$as> for $of {
            #[inline(always)]
            fn seen(&self) -> &$as {
                self
            }
        }
    )* };
}

seen! {
    [T: ?Sized] T => T;
    [T] Vec<T> => [T];
    [T] Box<T> => T;
    [T, const N: usize] [T; N] => [T];
}

/// The same of a type that is not `Differentiable`: its struct leaves the field out.
pub trait LendingNone: Sized {
    /// There is none.
    #[inline(always)]
    fn slot(self) -> Constant {
        Constant
    }

    /// There is none.
    #[inline(always)]
    fn tangent<T>(self) -> Option<T> {
        None
    }

    /// There is none.
    #[inline(always)]
    fn shared<T>(self) -> Option<T> {
        None
    }
}

impl<S> LendingNone for Lending<S> {}
