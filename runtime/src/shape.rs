//! Zeros and sums of values of one shape: floats, and arrays, slices, `Vec`s and
//! tuples of them.

use alloc::string::String;
use alloc::vec::Vec;

use crate::duplicate::Duplicate;
use crate::names::Names;

/// Values with a zero that their type alone determines.
#[diagnostic::on_unimplemented(
    message = "a variable of type `{Self}` has no value yet where rustc must see one, and `{Self}` has no zero",
    label = "derive `Differentiable` for this type",
    note = "a struct has a zero if its fields have one: those with derivatives are floats, arrays, `Vec`s, `Option`s, tuples and structs of them, and the others are `Default`"
)]
pub trait Zero {
    /// The zero.
    fn zero() -> Self;
}

/// The same as a bound of an impl for one type, which rustc looks at only where the impl is
/// used: the lifetime, which nothing needs, keeps it from being checked at once.
pub trait ZeroOf<'z>: Sized {
    /// The zero.
    fn zero_of() -> Self;
}

impl<T: Zero> ZeroOf<'_> for T {
    #[inline(always)]
    fn zero_of() -> T {
        T::zero()
    }
}

/// The same of [`Default`], for fields without derivative.
pub trait DefaultOf<'z>: Sized {
    /// The default.
    fn default_of() -> Self;
}

impl<T: Default> DefaultOf<'_> for T {
    #[inline(always)]
    fn default_of() -> T {
        T::default()
    }
}

/// Values with a one.
pub trait One {
    /// The one.
    fn one() -> Self;
}

/// Floating-point scalars.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is used in arithmetic where a derivative flows, but is not a float",
    label = "taken for a float",
    note = "say what it is: `let x: {Self} = ..`, so that its operators and methods are looked up"
)]
pub trait IsFloat {}

impl IsFloat for f32 {}
impl IsFloat for f64 {}

/// States that a value is a float.
#[inline(always)]
pub fn float<T: IsFloat>(_: &T) {}

/// Values that a gradient can be taken with respect to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Differentiable`",
    label = "derive `Differentiable` for this type",
    note = "to leave out a field, mark it `#[grad(skip)]`; to leave out a parameter, name the others in `#[derive_grad(wrt(..))]`"
)]
pub trait Shape {
    /// An owned value of the same shape.
    type Owned;

    /// Zeros in the shape of `self`.
    fn zero_like(&self) -> Self::Owned;

    /// Sets all floats to zero.
    fn set_zero(&mut self);
}

/// Sums of values of one shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Differentiable`",
    label = "derive `Differentiable` for this type",
    note = "to leave out a field, mark it `#[grad(skip)]`; to leave out a parameter, name the others in `#[derive_grad(wrt(..))]`"
)]
pub trait Accumulate<Other: ?Sized = Self> {
    /// `self += other`
    fn accumulate(&mut self, other: &Other);

    /// `self -= other`
    fn subtract(&mut self, other: &Other);

    /// Panics unless both have one shape; `names` are what to call them.
    fn check_shape(&self, primal: &Other, names: &Names<'_>);
}

/// `T::zero()`, with `T` left to inference.
#[inline(always)]
#[must_use]
pub fn zero<T: Zero>() -> T {
    T::zero()
}

/// Zeros in the shape of a value.
#[inline(always)]
pub fn zero_like<T: Shape + ?Sized>(like: &T) -> T::Owned {
    like.zero_like()
}

/// Zeros in the shape of an owned value, which are of its type.
#[inline(always)]
pub fn zero_same<T: Shape<Owned = T>>(like: &T) -> T {
    like.zero_like()
}

/// Sets all floats in a value to zero.
#[inline(always)]
pub fn set_zero<T: Shape + ?Sized>(value: &mut T) {
    value.set_zero();
}

/// Sets a `Vec` to that many zeros.
#[inline(always)]
pub fn set_zeros<T: Zero + Clone>(value: &mut Vec<T>, len: usize) {
    value.clear();
    value.resize(len, T::zero());
}

/// `to += amount`
#[inline(always)]
pub fn accumulate<T: Accumulate<U> + ?Sized, U: ?Sized>(to: &mut T, amount: &U) {
    to.accumulate(amount);
}

/// `to += amount`, of one type, which an `amount as _` becomes.
#[inline(always)]
pub fn accumulate_same<T: Accumulate>(to: &mut T, amount: T) {
    to.accumulate(&amount);
}

/// `to -= amount`, of one type.
#[inline(always)]
pub fn subtract_same<T: Accumulate>(to: &mut T, amount: T) {
    to.subtract(&amount);
}

/// `to += seed`, at the start of the reverse sweep.
///
/// # Panics
/// If the seed has another length than the result; the message says both.
#[inline(always)]
#[track_caller]
pub fn accumulate_seed<T: Accumulate<U> + ?Sized, U: ?Sized>(to: &mut T, seed: &U) {
    Accumulate::<U>::check_shape(to, seed, &Names::Whole { primal: "seed", adjoint: "result" });
    Accumulate::<U>::accumulate(to, seed);
}

/// `to -= amount`
#[inline(always)]
pub fn subtract<T: Accumulate<U> + ?Sized, U: ?Sized>(to: &mut T, amount: &U) {
    to.subtract(amount);
}

/// Panics unless the adjoint of a parameter has the parameter's shape.
///
/// # Panics
/// If two lengths differ; the message says both.
#[inline]
#[track_caller]
pub fn check_shape<P: ?Sized, A: Accumulate<P> + ?Sized>(
    primal: &P,
    primal_name: &str,
    adjoint: &A,
    adjoint_name: &str,
) {
    adjoint.check_shape(primal, &Names::Whole { primal: primal_name, adjoint: adjoint_name });
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Zero for $float {
            #[inline(always)]
            fn zero() -> Self {
                0.0
            }
        }

        impl One for $float {
            #[inline(always)]
            fn one() -> Self {
                1.0
            }
        }

        impl Shape for $float {
            type Owned = $float;

            #[inline(always)]
            fn zero_like(&self) -> $float {
                0.0
            }

            #[inline(always)]
            fn set_zero(&mut self) {
                *self = 0.0;
            }
        }

        impl Accumulate for $float {
            #[inline(always)]
            fn accumulate(&mut self, other: &$float) {
                *self += *other;
            }

            #[inline(always)]
            fn subtract(&mut self, other: &$float) {
                *self -= *other;
            }

            #[inline(always)]
            fn check_shape(&self, _: &$float, _: &Names<'_>) {}
        }
    )*};
}

floats!(f64 f32);

/// The adjoint of an argument that has none.
#[derive(Debug)]
pub struct Nothing;

/// The methods of `Accumulate` for what nothing flows to.
macro_rules! nothing_flows {
    ($inert:ty) => {
        #[inline(always)]
        fn accumulate(&mut self, _: &$inert) {}

        #[inline(always)]
        fn subtract(&mut self, _: &$inert) {}

        #[inline(always)]
        fn check_shape(&self, _: &$inert, _: &Names<'_>) {}
    };
}
pub(crate) use nothing_flows;

/// A type without floats: it stands beside floats in tuples, and nothing flows to it. The
/// traits have a parameter for its kind, or none.
macro_rules! inert_type {
    ([$($kind:ty)?] $inert:ty) => {
        impl Zero<$($kind)?> for $inert {
            #[inline(always)]
            fn zero() -> Self {
                <$inert>::default()
            }
        }

        impl Shape<$($kind)?> for $inert {
            type Owned = $inert;

            #[inline(always)]
            #[allow(clippy::clone_on_copy)]
            fn zero_like(&self) -> $inert {
                self.clone()
            }

            #[inline(always)]
            fn set_zero(&mut self) {}
        }

        impl Duplicate<$($kind)?> for $inert {
            #[inline(always)]
            #[allow(clippy::clone_on_copy)]
            fn duplicate(&self) -> $inert {
                self.clone()
            }
        }

        impl Accumulate<$($kind,)? $inert> for $inert {
            $crate::shape::nothing_flows!($inert);
        }

        #[diagnostic::do_not_recommend]
        impl Accumulate<$($kind,)? $inert> for Nothing {
            $crate::shape::nothing_flows!($inert);
        }
    };
}
pub(crate) use inert_type;

/// The types without floats, of a kind.
macro_rules! inert {
    ($kind:tt) => {
        $crate::shape::inert! {
            $kind u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool, char, (), String
        }
    };
    ($kind:tt $($inert:ty),+) => {
        $($crate::shape::inert_type!($kind $inert);)+
    };
}
pub(crate) use inert;

inert!([]);

impl<T: Zero, const N: usize> Zero for [T; N] {
    #[inline(always)]
    fn zero() -> Self {
        core::array::from_fn(|_| T::zero())
    }
}

impl Zero for &str {
    #[inline(always)]
    fn zero() -> Self {
        ""
    }
}

impl<T> Zero for &[T] {
    #[inline(always)]
    fn zero() -> Self {
        &[]
    }
}

impl<T> Zero for Vec<T> {
    #[inline(always)]
    fn zero() -> Self {
        Vec::new()
    }
}

impl<T: Shape, const N: usize> Shape for [T; N] {
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

impl<T: Shape> Shape for [T] {
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

impl<T: Shape> Shape for Vec<T> {
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

impl<T: Shape + ?Sized> Shape for &T {
    type Owned = T::Owned;

    #[inline(always)]
    fn zero_like(&self) -> Self::Owned {
        (**self).zero_like()
    }

    fn set_zero(&mut self) {
        unreachable!("the adjoint of a shared reference is owned")
    }
}

impl<T: Shape + ?Sized> Shape for &mut T {
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
macro_rules! sequences {
    ($([$($generic:tt)*] $to:ty, $from:ty;)*) => {$(
        impl<A: Accumulate<B>, B, $($generic)*> Accumulate<$from> for $to {
            #[inline(always)]
            #[track_caller]
            fn accumulate(&mut self, other: &$from) {
                same_len(self.len(), other.len());
                self.iter_mut().zip(other.iter()).for_each(|(a, b)| a.accumulate(b));
            }

            #[inline(always)]
            #[track_caller]
            fn subtract(&mut self, other: &$from) {
                same_len(self.len(), other.len());
                self.iter_mut().zip(other.iter()).for_each(|(a, b)| a.subtract(b));
            }

            #[inline(always)]
            #[track_caller]
            fn check_shape(&self, primal: &$from, names: &Names<'_>) {
                names.same_length(self.len(), primal.len());
                for (k, (a, p)) in self.iter().zip(primal.iter()).enumerate() {
                    a.check_shape(p, &names.element(k));
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

impl<A: Accumulate<B> + ?Sized, B: ?Sized> Accumulate<&B> for A {
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

/// What is added must not be cut to fit.
#[inline(always)]
#[track_caller]
pub fn same_len(to: usize, amount: usize) {
    assert!(to == amount, "an adjoint of length {to} gets a contribution of length {amount}");
}

macro_rules! tuples {
    ($($($name:ident $other:ident $k:tt),*;)*) => {$(
        impl<$($name: Zero),*> Zero for ($($name,)*) {
            #[inline(always)]
            fn zero() -> Self {
                ($($name::zero(),)*)
            }
        }

        impl<$($name: Shape),*> Shape for ($($name,)*) {
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

        impl<$($name: Accumulate<$other>, $other),*> Accumulate<($($other,)*)> for ($($name,)*) {
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
    A A2 0;
    A A2 0, B B2 1;
    A A2 0, B B2 1, C C2 2;
    A A2 0, B B2 1, C C2 2, D D2 3;
    A A2 0, B B2 1, C C2 2, D D2 3, E E2 4;
    A A2 0, B B2 1, C C2 2, D D2 3, E E2 4, F F2 5;
    A A2 0, B B2 1, C C2 2, D D2 3, E E2 4, F F2 5, G G2 6;
    A A2 0, B B2 1, C C2 2, D D2 3, E E2 4, F F2 5, G G2 6, H H2 7;
}
