//! Where adjoints go in linked calls.
//!
//! The reverse half of an annotated function takes one slot for each parameter:
//! `&mut` of the adjoint where the argument is active at this call, and
//! [`Constant`] where it is not. Slot types are generic, so that each call gets
//! code in which the adjoints of constants do not exist.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::depth::Depth;

/// What callers of an annotated function need to know of its derivative.
pub trait Companion {
    /// What the forward half leaves for the reverse half.
    type Kept<D: Depth>: 'static;
    /// The result; a box where it depends on generic parameters.
    type Output;
    /// For each parameter whether it is `&mut` and all of what it holds is
    /// overwritten before it is read: given that the parameters with these bits are
    /// as long, at least.
    const OVERWRITES: &'static [Option<u64>] = &[];
}

/// Whether a function overwrites a parameter, given that those with some bits are
/// as long.
#[must_use]
pub const fn overwrites<C: Companion>(param: usize, as_long: u64) -> bool {
    if param >= C::OVERWRITES.len() {
        return false;
    }
    match C::OVERWRITES[param] {
        Some(needed) => needed & !as_long == 0,
        None => false,
    }
}

/// The slot of an argument that no derivative flows to.
#[derive(Clone, Copy, Debug)]
pub struct Constant;

/// A place for the adjoint of a `T`.
#[diagnostic::on_unimplemented(
    message = "the adjoint of this argument is not what the called function's parameter asks for",
    label = "expected a slot for an adjoint of type `{T}`",
    note = "a `&mut` that is made from integers, or left out by `wrt(..)`, and that no other code looks into, is taken for \
            something without derivative: make it from its fields, or put the attribute on the whole `mod`"
)]
pub trait Slot<T: ?Sized> {
    /// Tells whether there is an adjoint.
    type Mark: Mark;

    /// Whether a derivative may flow through the argument.
    const FLOWS: bool = <Self::Mark as Mark>::ACTIVE;

    /// The adjoint, or `none` where there is none.
    fn open<'s>(self, none: &'s mut T) -> (Self::Mark, &'s mut T)
    where
        Self: 's;

    /// The adjoint, where there is one.
    fn get<'s>(self) -> (Self::Mark, Option<&'s mut T>)
    where
        Self: 's;
}

/// What a reference to an adjoint may be opened as.
macro_rules! references {
    ($([$($generic:tt)*] $of:ty => $as:ty;)*) => {$(
        impl<$($generic)*> Slot<$as> for &mut $of {
            type Mark = Active;

            #[inline(always)]
            fn open<'s>(self, _none: &'s mut $as) -> (Active, &'s mut $as)
            where
                Self: 's,
            {
                (Active, self)
            }

            #[inline(always)]
            fn get<'s>(self) -> (Active, Option<&'s mut $as>)
            where
                Self: 's,
            {
                (Active, Some(self))
            }
        }
    )*};
}

references! {
    [T: ?Sized] T => T;
    [T] Vec<T> => [T];
    [T] Box<T> => T;
    [T, const N: usize] [T; N] => [T];
}

impl<T: ?Sized> Slot<T> for Constant {
    type Mark = Inactive;

    #[inline(always)]
    fn open<'s>(self, none: &'s mut T) -> (Inactive, &'s mut T)
    where
        Self: 's,
    {
        (Inactive, none)
    }

    #[inline(always)]
    fn get<'s>(self) -> (Inactive, Option<&'s mut T>)
    where
        Self: 's,
    {
        (Inactive, None)
    }
}

/// The slot of a `&mut` argument that the caller takes to be constant after the call as
/// before. So is the tangent of such a parameter.
#[derive(Clone, Copy, Debug)]
pub struct Bystander;

impl ConstantOnly for Bystander {}

/// What holds no derivative anyway.
macro_rules! discrete {
    ($($t:ty)*) => {$(
        impl Slot<$t> for Bystander {
            type Mark = Inactive;

            #[inline(always)]
            fn open<'s>(self, none: &'s mut $t) -> (Inactive, &'s mut $t)
            where
                Self: 's,
            {
                (Inactive, none)
            }

            #[inline(always)]
            fn get<'s>(self) -> (Inactive, Option<&'s mut $t>)
            where
                Self: 's,
            {
                (Inactive, None)
            }
        }
    )*};
}

discrete!(bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// The tangent of a parameter that the called function leaves out of its `wrt(..)`: only
/// `None` of it is ever made, for an argument that is constant.
#[derive(Clone, Copy, Debug)]
pub enum LeftOut {}

/// A function with a tangent for those that call it.
#[diagnostic::on_unimplemented(
    message = "the tangent of this call is needed, but the called function has none",
    label = "called by a function with `jvp`, `hvp` or `hessian`",
    note = "put `jvp` into the called function's `#[derive_grad(..)]` too"
)]
pub trait HasTangent {}

/// A function whose tangent has a derivative.
#[diagnostic::on_unimplemented(
    message = "the second derivatives of this call are needed, but the called function has none",
    label = "called by a function with `hvp`, `hessian` or `order = 2`",
    note = "put `order = 2` into the called function's `#[derive_grad(..)]` too; for a gradient `f_grad`, `order = 3` into that of `f`"
)]
pub trait HasSecond {}

/// A function with derivatives of that order for those that call it.
#[diagnostic::on_unimplemented(
    message = "derivatives of order {N} of this call are needed, but the called function has none",
    label = "called by a function with `order = {N}`, or by one that is differentiated so often",
    note = "put `order = {N}` into the called function's `#[derive_grad(..)]` too; for a gradient `f_grad`, one more into that of `f`"
)]
pub trait HasOrder<const N: usize> {}

/// States that a function has derivatives of that order.
#[inline(always)]
pub const fn has_order<F: HasOrder<N>, const N: usize>() {}

/// States that a function's tangent has a derivative.
#[inline(always)]
pub const fn has_second<F: HasSecond>() {}

/// States that a function has a tangent.
#[inline(always)]
pub const fn has_tangent<F: HasTangent>() {}

/// Whether a slot holds an adjoint, as a type.
pub trait Mark: Copy {
    /// Whether there is an adjoint.
    const ACTIVE: bool;

    /// Whether there is an adjoint.
    fn is_active(self) -> bool;

    /// A slot for a part of the adjoint; where there is none, `part` is not called.
    fn lend<'a, T: ?Sized, U: ?Sized + 'a>(
        self,
        whole: &'a mut T,
        part: impl FnOnce(&'a mut T) -> &'a mut U,
    ) -> Part<'a, U, Self>;

    /// The same for an adjoint that [`Slot::get`] gave.
    fn lend_some<'a, T: ?Sized, U: ?Sized + 'a>(
        self,
        whole: Option<&'a mut T>,
        part: impl FnOnce(&'a mut T) -> &'a mut U,
    ) -> Part<'a, U, Self>;
}

/// There is an adjoint.
#[derive(Clone, Copy, Debug)]
pub struct Active;

/// There is none.
#[derive(Clone, Copy, Debug)]
pub struct Inactive;

/// The slot of a part of an argument's adjoint, if there is one. Like a reference to
/// that part, it also serves a parameter that is the slice of it.
#[derive(Debug)]
pub struct Part<'a, U: ?Sized, M> {
    mark: M,
    adjoint: Option<&'a mut U>,
}

impl Mark for Active {
    const ACTIVE: bool = true;

    #[inline(always)]
    fn is_active(self) -> bool {
        true
    }

    #[inline(always)]
    fn lend<'a, T: ?Sized, U: ?Sized + 'a>(
        self,
        whole: &'a mut T,
        part: impl FnOnce(&'a mut T) -> &'a mut U,
    ) -> Part<'a, U, Active> {
        Part { mark: self, adjoint: Some(part(whole)) }
    }

    #[inline(always)]
    fn lend_some<'a, T: ?Sized, U: ?Sized + 'a>(
        self,
        whole: Option<&'a mut T>,
        part: impl FnOnce(&'a mut T) -> &'a mut U,
    ) -> Part<'a, U, Active> {
        Part { mark: self, adjoint: whole.map(part) }
    }
}

impl Mark for Inactive {
    const ACTIVE: bool = false;

    #[inline(always)]
    fn is_active(self) -> bool {
        false
    }

    #[inline(always)]
    fn lend<'a, T: ?Sized, U: ?Sized + 'a>(
        self,
        _whole: &'a mut T,
        _part: impl FnOnce(&'a mut T) -> &'a mut U,
    ) -> Part<'a, U, Inactive> {
        Part { mark: self, adjoint: None }
    }

    #[inline(always)]
    fn lend_some<'a, T: ?Sized, U: ?Sized + 'a>(
        self,
        _whole: Option<&'a mut T>,
        _part: impl FnOnce(&'a mut T) -> &'a mut U,
    ) -> Part<'a, U, Inactive> {
        Part { mark: self, adjoint: None }
    }
}

/// What a part may be opened as.
macro_rules! parts {
    ($([$($generic:tt)*] $part:ty => $as:ty;)*) => {$(
        impl<M: Mark, $($generic)*> Slot<$as> for Part<'_, $part, M> {
            type Mark = M;

            #[inline(always)]
            fn open<'s>(self, none: &'s mut $as) -> (M, &'s mut $as)
            where
                Self: 's,
            {
                match self.adjoint {
                    Some(adjoint) => (self.mark, adjoint),
                    None => (self.mark, none),
                }
            }

            #[inline(always)]
            fn get<'s>(self) -> (M, Option<&'s mut $as>)
            where
                Self: 's,
            {
                match self.adjoint {
                    Some(adjoint) => (self.mark, Some(adjoint)),
                    None => (self.mark, None),
                }
            }
        }
    )*};
}

parts! {
    [T: ?Sized] T => T;
    [T, const N: usize] [T; N] => [T];
    [T] Vec<T> => [T];
    [T] Box<T> => T;
}

/// The slot of a parameter that the called function leaves out of its `wrt(..)`.
#[diagnostic::on_unimplemented(
    message = "a derivative would have to flow into a parameter that the called function leaves out of its `wrt(..)`",
    label = "this argument is active, but the called function is not differentiated with respect to it",
    note = "name the parameter in the called function's `wrt(..)`, or pass `derive_grad::stop_gradient(..)` of the argument"
)]
pub trait ConstantOnly {}

impl ConstantOnly for Constant {}

/// The slot of a `&mut` parameter that the called function leaves out of its `wrt(..)`,
/// and leaves something in that has a derivative.
#[diagnostic::on_unimplemented(
    message = "a derivative would have to flow through an argument that the called function changes but leaves out of its `wrt(..)`",
    label = "the called function leaves something here that has a derivative, or is given it",
    note = "name the parameter in the called function's `wrt(..)`, or lend it a workspace that nothing else uses"
)]
pub trait ConstantBefore {}

impl ConstantBefore for Constant {}

impl<S> ConstantBefore for Workspace<S> {}

/// The slot of a function: its derivative, beside a mark that tells whether it captures
/// something active.
#[derive(Debug)]
pub struct FunctionWithDerivative<M, F>(pub M, pub F);

/// A function that does nothing but compute.
#[diagnostic::on_unimplemented(
    message = "`{Self}` runs again in what is generated: what it does besides computing would happen twice",
    label = "this may do more than compute",
    note = "call it in a closure without what it does besides, or leave that out of it"
)]
pub trait Silent {}

/// What a function asks for that would run twice and does more than compute; nothing has it.
#[diagnostic::on_unimplemented(
    message = "this function is generic in a float and calls others, so that it runs twice where an annotated function calls it: what it does besides computing would happen twice",
    label = "this may do more than compute",
    note = "move what it does besides computing out of the called function"
)]
pub trait RunsTwice {}

/// What the hidden sibling of a method tells of it: that it does nothing but compute.
#[derive(Clone, Copy, Debug)]
pub struct Computes;

/// That it does more.
#[derive(Clone, Copy, Debug)]
pub struct DoesMore;

/// A method that does nothing but compute.
#[diagnostic::on_unimplemented(
    message = "this method runs again in what is generated: what it does besides computing would happen twice",
    label = "this may do more than compute"
)]
pub trait ComputesOnly {}

impl ComputesOnly for Computes {}

/// States that a method does nothing but compute.
pub fn computes_only<T: ComputesOnly>(_: T) {}

/// The mark of such a function as an argument.
#[inline(always)]
#[must_use]
pub const fn silent<F: Silent>() -> Constant {
    Constant
}

/// The slot of a workspace: a local of the caller's that is constant before the call and
/// that nothing looks at after it. It has an adjoint for what the called function keeps
/// there, if that differentiates with respect to it.
#[derive(Debug)]
pub struct Workspace<S>(pub S);

impl<S> ConstantOnly for Workspace<S> {}

impl<T: ?Sized, S: Slot<T>> Slot<T> for Workspace<S> {
    type Mark = S::Mark;
    const FLOWS: bool = false;

    #[inline(always)]
    fn open<'s>(self, none: &'s mut T) -> (S::Mark, &'s mut T)
    where
        Self: 's,
    {
        self.0.open(none)
    }

    #[inline(always)]
    fn get<'s>(self) -> (S::Mark, Option<&'s mut T>)
    where
        Self: 's,
    {
        self.0.get()
    }
}

/// The adjoint of what the called function changes: derivatives flow through what it
/// writes there, so a constant is refused.
#[inline(always)]
pub fn changed<'s, T: ?Sized, S: Slot<T> + 's>(slot: S) -> &'s mut T {
    const {
        assert!(
            <S::Mark as Mark>::ACTIVE,
            "a called function changes an argument whose derivative cannot be followed at the call: keep it in a local \
             variable of a known type, or leave it out of the called function's `wrt(..)`; a type parameter needs the bound `Differentiable`"
        );
    }
    match slot.get() {
        (_, Some(adjoint)) => adjoint,
        (_, None) => unreachable!("an active slot has an adjoint"),
    }
}

/// Refuses an adjoint for a parameter that a method of a trait leaves out of its
/// `wrt(..)`: the slot's type is the same for all types with that trait.
#[inline(always)]
pub fn left_out<T: ?Sized, S: Slot<T>>(_: &S) {
    const {
        assert!(
            !S::FLOWS,
            "a derivative would have to flow into a parameter that a method of this `impl` leaves out of its `wrt(..)`: \
             name the parameter there (`#[derive_grad(wrt(self, ..))]`), or pass `derive_grad::stop_gradient(..)` of the argument"
        );
    }
}
