//! How residuals of calls nest.
//!
//! The residual of a function contains those of the functions that it calls. In
//! recursion that type would be infinite, and no macro sees the recursion. So the
//! type has a depth: each call under a condition or in a loop lowers it, and where
//! it has come down to [`Z`] the callee's residual is put in a box without type,
//! in which the depth starts again.

use crate::slot::Companion;
use crate::storage::{Boxed, boxed, unboxed};

/// How many levels of calls are kept without a box.
pub trait Depth: Copy + 'static {
    /// Always false: code that must not be instantiated asserts it. (A constant that does not
    /// depend on a parameter is evaluated where a function is only optimised.)
    const LINKED: bool = false;

    /// One level less.
    type Inner: Depth;

    /// The residual of a callee under a condition or in a loop.
    type Keep<C: Companion>: 'static;

    /// One level less, as a value.
    fn inner(self) -> Self::Inner;

    /// Keeps the residual of a callee.
    fn pack<C: Companion>(kept: C::Kept<Self::Inner>) -> Self::Keep<C>;

    /// Gives it back.
    fn unpack<C: Companion>(kept: Self::Keep<C>) -> C::Kept<Self::Inner>;
}

/// No level is left.
#[derive(Clone, Copy, Debug)]
pub struct Z;

/// One level more.
#[derive(Clone, Copy, Debug)]
pub struct S<D>(pub D);

/// The depth at which linked calls start.
pub type Start = S<S<S<Z>>>;

/// The depth at which linked calls start.
pub const START: Start = S(S(S(Z)));

impl Depth for Z {
    type Inner = Start;
    type Keep<C: Companion> = Boxed;

    #[inline(always)]
    fn inner(self) -> Start {
        START
    }

    #[inline]
    fn pack<C: Companion>(kept: C::Kept<Start>) -> Boxed {
        boxed(kept)
    }

    #[inline]
    fn unpack<C: Companion>(kept: Boxed) -> C::Kept<Start> {
        unboxed(kept)
    }
}

impl<D: Depth> Depth for S<D> {
    type Inner = D;
    type Keep<C: Companion> = C::Kept<D>;

    #[inline(always)]
    fn inner(self) -> D {
        self.0
    }

    #[inline(always)]
    fn pack<C: Companion>(kept: C::Kept<D>) -> C::Kept<D> {
        kept
    }

    #[inline(always)]
    fn unpack<C: Companion>(kept: C::Kept<D>) -> C::Kept<D> {
        kept
    }
}
