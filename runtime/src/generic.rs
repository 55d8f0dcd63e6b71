//! Zeros and sums in functions that are generic in a float, `T: Float`.
//!
//! The same as in [`shape`](crate::shape), but for everything that is a
//! `num_traits::Float`, so that generated functions need no bound that the user did
//! not write. Rust's coherence rules would not let `T: Float` stand beside arrays of
//! `T`; so each trait has a parameter that says what kind of type it is implemented
//! for, and that rustc infers.

use alloc::boxed::Box;
use alloc::string::String;
pub use alloc::vec::Vec;
use core::marker::PhantomData;

use crate::duplicate;
use crate::names::Names;
use crate::shape::{self, Nothing, inert, same_len};
use crate::wrappers::holders;

/// Floats.
#[derive(Debug)]
pub struct Leaf;

/// Arrays, slices and `Vec`s of a kind.
#[derive(Debug)]
pub struct Sequence<M>(PhantomData<M>);

/// References to a kind.
#[derive(Debug)]
pub struct Reference<M>(PhantomData<M>);

/// Values in an `Option` or a `Box`.
#[derive(Debug)]
pub struct Held<M>(PhantomData<M>);

/// Types of the user's that derive `Differentiable`, with the kinds of their fields.
#[derive(Debug)]
pub struct Fields<M>(PhantomData<M>);

/// Types of the user's without type parameters.
#[derive(Debug)]
pub struct Whole;

/// What a type of the user's that derives `Differentiable` has where it has no type parameters:
/// its kind is its own, and what it does is what it does elsewhere.
pub trait Concrete {}

/// What holds no floats.
#[derive(Debug)]
pub struct Inert;

/// Compiles where `T` is the `Float` of `num_traits`, which generated code takes it
/// for.
#[cfg(all(feature = "num-traits", any(feature = "std", feature = "libm")))]
#[inline(always)]
pub const fn is_float<T: num_traits::Float>() {}

/// Values of a kind with a zero that their type alone determines.
pub trait Zero<M> {
    /// The zero.
    fn zero() -> Self;
}

/// Values of a kind that a gradient can be taken with respect to.
pub trait Shape<M> {
    /// An owned value of the same shape.
    type Owned;

    /// Zeros in the shape of `self`.
    fn zero_like(&self) -> Self::Owned;

    /// Sets all floats to zero.
    fn set_zero(&mut self);
}

/// Sums of values of one shape.
pub trait Accumulate<M, Other: ?Sized = Self> {
    /// `self = self + other`
    fn accumulate(&mut self, other: &Other);

    /// `self = self - other`
    fn subtract(&mut self, other: &Other);

    /// Panics unless both have one shape; `names` are what to call them.
    fn check_shape(&self, primal: &Other, names: &Names<'_>);
}

/// Values of a kind that can be copied.
pub trait Duplicate<M> {
    /// The same value again.
    #[must_use]
    fn duplicate(&self) -> Self;
}

/// The same value again.
#[inline(always)]
pub fn duplicate<M, T: Duplicate<M>>(value: &T) -> T {
    value.duplicate()
}

/// The zero of a type that is left to inference.
#[inline(always)]
#[must_use]
pub fn zero<M, T: Zero<M>>() -> T {
    T::zero()
}

/// The value in a wrapper, zero where there is none; the rest goes into `ended`.
#[inline(always)]
pub fn taken<M, W>(wrapped: W, ended: &mut W::Ended) -> W::Value
where
    W: crate::wrappers::Wrapped,
    W::Value: Zero<M>,
{
    let (value, rest) = wrapped.apart();
    *ended = rest;
    value.unwrap_or_else(Zero::zero)
}

/// Zeros in the shape of a value.
#[inline(always)]
pub fn zero_like<M, T: Shape<M> + ?Sized>(like: &T) -> T::Owned {
    like.zero_like()
}

/// Zeros in the shape of an owned value, which are of its type.
#[inline(always)]
pub fn zero_same<M, T: Shape<M, Owned = T>>(like: &T) -> T {
    like.zero_like()
}

/// Sets all floats in a value to zero.
#[inline(always)]
pub fn set_zero<M, T: Shape<M> + ?Sized>(value: &mut T) {
    value.set_zero();
}

/// Sets a `Vec` to that many zeros.
#[inline(always)]
pub fn set_zeros<M, T: Zero<M> + Clone>(value: &mut Vec<T>, len: usize) {
    value.clear();
    value.resize(len, T::zero());
}

/// `to = to + amount`
#[inline(always)]
pub fn accumulate<M, T: Accumulate<M, U> + ?Sized, U: ?Sized>(to: &mut T, amount: &U) {
    to.accumulate(amount);
}

/// `to = to - amount`
#[inline(always)]
pub fn subtract<M, T: Accumulate<M, U> + ?Sized, U: ?Sized>(to: &mut T, amount: &U) {
    to.subtract(amount);
}

/// `to = to + amount`, of one type.
#[inline(always)]
pub fn accumulate_same<M, T: Accumulate<M>>(to: &mut T, amount: T) {
    to.accumulate(&amount);
}

/// `to = to - amount`, of one type.
#[inline(always)]
pub fn subtract_same<M, T: Accumulate<M>>(to: &mut T, amount: T) {
    to.subtract(&amount);
}

/// `to = to + seed`, at the start of the reverse sweep.
///
/// # Panics
/// If the seed has another length than the result; the message says both.
#[inline(always)]
#[track_caller]
pub fn accumulate_seed<M, T: Accumulate<M, U> + ?Sized, U: ?Sized>(to: &mut T, seed: &U) {
    Accumulate::<M, U>::check_shape(to, seed, &Names::Whole { primal: "seed", adjoint: "result" });
    Accumulate::<M, U>::accumulate(to, seed);
}

/// Panics unless the adjoint of a parameter has the parameter's shape.
///
/// # Panics
/// If two lengths differ; the message says both.
#[inline]
#[track_caller]
pub fn check_shape<M, P: ?Sized, A: Accumulate<M, P> + ?Sized>(
    primal: &P,
    primal_name: &str,
    adjoint: &A,
    adjoint_name: &str,
) {
    adjoint.check_shape(primal, &Names::Whole { primal: primal_name, adjoint: adjoint_name });
}

/// Floats are the leaves.
#[cfg(all(feature = "num-traits", any(feature = "std", feature = "libm")))]
mod leaf {
    use num_traits::Float;

    use super::{Accumulate, Duplicate, Leaf, Shape, Zero};
    use crate::names::Names;

    impl<T: Float> Zero<Leaf> for T {
        #[inline(always)]
        fn zero() -> Self {
            T::zero()
        }
    }

    impl<T: Float> Shape<Leaf> for T {
        type Owned = T;

        #[inline(always)]
        fn zero_like(&self) -> T {
            T::zero()
        }

        #[inline(always)]
        fn set_zero(&mut self) {
            *self = T::zero();
        }
    }

    impl<T: Float> Accumulate<Leaf> for T {
        #[inline(always)]
        fn accumulate(&mut self, other: &T) {
            *self = *self + *other;
        }

        #[inline(always)]
        fn subtract(&mut self, other: &T) {
            *self = *self - *other;
        }

        #[inline(always)]
        fn check_shape(&self, _: &T, _: &Names<'_>) {}
    }

    impl<T: Float> Duplicate<Leaf> for T {
        #[inline(always)]
        fn duplicate(&self) -> T {
            *self
        }
    }
}

inert!([Inert]);

impl<T: Concrete + shape::Zero> Zero<Whole> for T {
    #[inline(always)]
    fn zero() -> Self {
        shape::Zero::zero()
    }
}

impl<T: Concrete + shape::Shape> Shape<Whole> for T {
    type Owned = T::Owned;

    #[inline(always)]
    fn zero_like(&self) -> Self::Owned {
        shape::Shape::zero_like(self)
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        shape::Shape::set_zero(self);
    }
}

impl<T: Concrete + shape::Accumulate> Accumulate<Whole> for T {
    #[inline(always)]
    #[track_caller]
    fn accumulate(&mut self, other: &T) {
        shape::Accumulate::accumulate(self, other);
    }

    #[inline(always)]
    #[track_caller]
    fn subtract(&mut self, other: &T) {
        shape::Accumulate::subtract(self, other);
    }

    #[inline(always)]
    #[track_caller]
    fn check_shape(&self, primal: &T, names: &Names<'_>) {
        shape::Accumulate::check_shape(self, primal, names);
    }
}

impl<T: Concrete + duplicate::Duplicate> Duplicate<Whole> for T {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        duplicate::Duplicate::duplicate(self)
    }
}

impl<M, T: Duplicate<M>, const N: usize> Duplicate<Sequence<M>> for [T; N] {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self.each_ref().map(T::duplicate)
    }
}

impl<M, T: Duplicate<M>> Duplicate<Sequence<M>> for Vec<T> {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self.iter().map(T::duplicate).collect()
    }
}

impl<T: ?Sized> Duplicate<Reference<()>> for &T {
    #[inline(always)]
    fn duplicate(&self) -> Self {
        self
    }
}

holders!([M] [Held<M>]);

impl<M, T: Zero<M>, const N: usize> Zero<Sequence<M>> for [T; N] {
    #[inline(always)]
    fn zero() -> Self {
        core::array::from_fn(|_| T::zero())
    }
}

impl<M, T: Zero<M>> Zero<Sequence<M>> for Vec<T> {
    #[inline(always)]
    fn zero() -> Self {
        Vec::new()
    }
}

impl<M, T: Shape<M>, const N: usize> Shape<Sequence<M>> for [T; N] {
    type Owned = [T::Owned; N];

    #[inline(always)]
    fn zero_like(&self) -> Self::Owned {
        core::array::from_fn(|k| self[k].zero_like())
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }
}

impl<M, T: Shape<M>> Shape<Sequence<M>> for [T] {
    type Owned = Vec<T::Owned>;

    #[inline]
    fn zero_like(&self) -> Self::Owned {
        self.iter().map(T::zero_like).collect()
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }
}

impl<M, T: Shape<M>> Shape<Sequence<M>> for Vec<T> {
    type Owned = Vec<T::Owned>;

    #[inline]
    fn zero_like(&self) -> Self::Owned {
        self.as_slice().zero_like()
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        self.as_mut_slice().set_zero();
    }
}

impl<M, T: Shape<M> + ?Sized> Shape<Reference<M>> for &T {
    type Owned = T::Owned;

    #[inline(always)]
    fn zero_like(&self) -> Self::Owned {
        (**self).zero_like()
    }

    fn set_zero(&mut self) {
        unreachable!("the adjoint of a shared reference is owned")
    }
}

impl<M, T: Shape<M> + ?Sized> Shape<Reference<M>> for &mut T {
    type Owned = T::Owned;

    #[inline(always)]
    fn zero_like(&self) -> Self::Owned {
        (**self).zero_like()
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        (**self).set_zero();
    }
}

/// The sums of everything that is a slice at heart.
macro_rules! sequences {
    ($([$($generic:tt)*] $to:ty, $from:ty;)*) => {$(
        impl<M, A: Accumulate<M, B>, B, $($generic)*> Accumulate<Sequence<M>, $from> for $to {
            #[inline(always)]
            #[track_caller]
            fn accumulate(&mut self, other: &$from) {
                same_len(self.len(), other.len());
                self.iter_mut().zip(other.iter()).for_each(|(a, b)| A::accumulate(a, b));
            }

            #[inline(always)]
            #[track_caller]
            fn subtract(&mut self, other: &$from) {
                same_len(self.len(), other.len());
                self.iter_mut().zip(other.iter()).for_each(|(a, b)| A::subtract(a, b));
            }

            #[inline(always)]
            #[track_caller]
            fn check_shape(&self, primal: &$from, names: &Names<'_>) {
                names.same_length(self.len(), primal.len());
                for (k, (a, p)) in self.iter().zip(primal.iter()).enumerate() {
                    A::check_shape(a, p, &names.element(k));
                }
            }
        }
    )*};
}

sequences! {
    [const N: usize] [A; N], [B; N];
    [const N: usize] [A; N], [B];
    [const N: usize] [A; N], Vec<B>;
    [const N: usize] [A], [B; N];
    [] [A], [B];
    [] [A], Vec<B>;
    [const N: usize] Vec<A>, [B; N];
    [] Vec<A>, [B];
    [] Vec<A>, Vec<B>;
}

impl<M, A: Accumulate<M, B> + ?Sized, B: ?Sized> Accumulate<Reference<M>, &B> for A {
    #[inline(always)]
    fn accumulate(&mut self, other: &&B) {
        self.accumulate(*other);
    }

    #[inline(always)]
    fn subtract(&mut self, other: &&B) {
        self.subtract(*other);
    }

    #[inline(always)]
    #[track_caller]
    fn check_shape(&self, primal: &&B, names: &Names<'_>) {
        self.check_shape(*primal, names);
    }
}

macro_rules! tuples {
    ($($($name:ident $other:ident $kind:ident $k:tt),*;)*) => {$(
        impl<$($name: Zero<$kind>, $kind),*> Zero<($($kind,)*)> for ($($name,)*) {
            #[inline(always)]
            fn zero() -> Self {
                ($($name::zero(),)*)
            }
        }

        impl<$($name: Duplicate<$kind>, $kind),*> Duplicate<($($kind,)*)> for ($($name,)*) {
            #[inline(always)]
            fn duplicate(&self) -> Self {
                ($(self.$k.duplicate(),)*)
            }
        }

        impl<$($name: Shape<$kind>, $kind),*> Shape<($($kind,)*)> for ($($name,)*) {
            type Owned = ($($name::Owned,)*);

            #[inline(always)]
            fn zero_like(&self) -> Self::Owned {
                ($(self.$k.zero_like(),)*)
            }

            #[inline(always)]
            fn set_zero(&mut self) {
                $(self.$k.set_zero();)*
            }
        }

        impl<$($name: Accumulate<$kind, $other>, $other, $kind),*> Accumulate<($($kind,)*), ($($other,)*)> for ($($name,)*) {
            #[inline(always)]
            fn accumulate(&mut self, other: &($($other,)*)) {
                $(self.$k.accumulate(&other.$k);)*
            }

            #[inline(always)]
            fn subtract(&mut self, other: &($($other,)*)) {
                $(self.$k.subtract(&other.$k);)*
            }

            #[inline(always)]
            #[track_caller]
            fn check_shape(&self, primal: &($($other,)*), names: &Names<'_>) {
                $(self.$k.check_shape(&primal.$k, &names.field(stringify!($k)));)*
            }
        }
    )*};
}

tuples! {
    A A2 MA 0;
    A A2 MA 0, B B2 MB 1;
    A A2 MA 0, B B2 MB 1, C C2 MC 2;
    A A2 MA 0, B B2 MB 1, C C2 MC 2, D D2 MD 3;
    A A2 MA 0, B B2 MB 1, C C2 MC 2, D D2 MD 3, E E2 ME 4;
    A A2 MA 0, B B2 MB 1, C C2 MC 2, D D2 MD 3, E E2 ME 4, F F2 MF 5;
    A A2 MA 0, B B2 MB 1, C C2 MC 2, D D2 MD 3, E E2 ME 4, F F2 MF 5, G G2 MG 6;
    A A2 MA 0, B B2 MB 1, C C2 MC 2, D D2 MD 3, E E2 ME 4, F F2 MF 5, G G2 MG 6, H H2 MH 7;
}
