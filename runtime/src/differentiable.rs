//! The public trait of values that a gradient can be taken with respect to, with
//! what an optimiser does to them: all their scalars as one sequence.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::duplicate::Duplicate;
use crate::names::Names;
use crate::shape::{Accumulate, Shape};
use crate::wrappers::different_variants;

/// A value that a gradient can be taken with respect to: floats, and arrays,
/// `Vec`s, `Option`s, boxes, tuples, structs and enums of them.
///
/// Implemented by `#[derive(Differentiable)]`, not by hand. The gradient of a
/// function with respect to such a value is a value of the same type, and the methods
/// of [`Parameters`] see both as one sequence of scalars, in the order of the fields, so
/// that an optimiser needs no loop over the parts of a model:
///
/// ```
/// use derive_grad::{Differentiable, Parameters};
///
/// #[derive(Differentiable)]
/// struct Model {
///     weights: Vec<f64>,
///     bias: f64,
///     #[grad(skip)]
///     name: &'static str,
/// }
///
/// let mut model = Model { weights: vec![1.0, 2.0], bias: 3.0, name: "line" };
/// let gradient = Model { weights: vec![10.0, 20.0], bias: 30.0, name: "line" };
///
/// // Gradient descent:
/// model.axpy(-0.1, &gradient);
/// assert_eq!(model.flatten(), [0.0, 0.0, 0.0]);
///
/// // Momentum:
/// let mut velocity = model.zeros_like();
/// velocity.for_each_with(&gradient, |v, g| *v = 0.9 * *v + g);
/// model.axpy(-0.1, &velocity);
/// assert_eq!(model.bias, -3.0);
/// ```
///
/// Integers, `bool`, `char` and `String` are values without any scalar.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `Differentiable`",
    label = "derive `Differentiable` for this type",
    note = "to leave out a field, mark it `#[grad(skip)]`; to leave out a parameter, name the others in `#[derive_grad(wrt(..))]`"
)]
pub trait Differentiable: Shape<Owned = Self> + Accumulate<Self> + Duplicate + Sized {
    /// Whether there are scalars in its values.
    #[doc(hidden)]
    const __HOLDS: bool = true;

    /// Calls `f` with each scalar of `self` and the one of `other` at its place.
    #[doc(hidden)]
    fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64));

    /// Calls `f` with each scalar.
    #[doc(hidden)]
    fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64));

    /// Calls `f` with each scalar of `self` and the one of `other` at its place.
    #[doc(hidden)]
    fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64));

    /// `zero_like` of the trait above; here, as the derive asks for no other trait.
    #[doc(hidden)]
    #[inline(always)]
    #[must_use]
    fn __zero_like(&self) -> Self {
        self.zero_like()
    }

    /// `set_zero` of the trait above.
    #[doc(hidden)]
    #[inline(always)]
    fn __set_zero(&mut self) {
        self.set_zero();
    }

    /// `accumulate` of the trait above.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    fn __accumulate(&mut self, other: &Self) {
        self.accumulate(other);
    }

    /// `subtract` of the trait above.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    fn __subtract(&mut self, other: &Self) {
        self.subtract(other);
    }

    /// `check_shape` of the trait above.
    #[doc(hidden)]
    #[inline(always)]
    #[track_caller]
    fn __check_shape(&self, primal: &Self, names: &Names<'_>) {
        self.check_shape(primal, names);
    }

    /// `duplicate` of the trait above.
    #[doc(hidden)]
    #[inline(always)]
    #[must_use]
    fn __duplicate(&self) -> Self {
        self.duplicate()
    }
}

/// What an optimiser does to values: all their scalars as one sequence. A trait of its
/// own, so that its methods are in scope only where they are wanted.
///
/// # Panics
/// Methods that take two values panic where these have different shapes: `Vec`s
/// of different lengths, or different variants of an enum.
pub trait Parameters: Differentiable {
    /// Calls `f` with each scalar. An `f32` becomes an `f64` on the way.
    #[inline]
    fn for_each(&self, mut f: impl FnMut(f64)) {
        self.__pairs(self, &mut |scalar, _| f(scalar));
    }

    /// Calls `f` with each scalar, which it may change.
    #[inline]
    fn for_each_mut(&mut self, mut f: impl FnMut(&mut f64)) {
        self.__scalars_mut(&mut f);
    }

    /// Calls `f` with each scalar, which it may change, and the one of `other` at
    /// its place.
    #[inline]
    #[track_caller]
    fn for_each_with(&mut self, other: &Self, mut f: impl FnMut(&mut f64, f64)) {
        self.__pairs_mut(other, &mut f);
    }

    /// How many scalars there are.
    #[inline]
    fn scalar_count(&self) -> usize {
        let mut count = 0;
        self.for_each(|_| count += 1);
        count
    }

    /// All scalars.
    #[inline]
    fn flatten(&self) -> Vec<f64> {
        let mut all = vec![0.0; self.scalar_count()];
        let mut places = all.iter_mut();
        self.for_each(|scalar| {
            if let Some(place) = places.next() {
                *place = scalar;
            }
        });
        all
    }

    /// A value of this shape with other scalars; what holds none is copied.
    ///
    /// # Panics
    /// If there are more or fewer than [`scalar_count`](Self::scalar_count).
    #[inline]
    #[track_caller]
    #[must_use]
    fn unflatten(&self, scalars: &[f64]) -> Self {
        let mut value = self.duplicate();
        value.assign(scalars);
        value
    }

    /// Replaces all scalars.
    ///
    /// # Panics
    /// If there are more or fewer than [`scalar_count`](Self::scalar_count).
    #[inline]
    #[track_caller]
    fn assign(&mut self, scalars: &[f64]) {
        let (count, given) = (self.scalar_count(), scalars.len());
        assert!(count == given, "the value has {count} scalars, but the slice has length {given}");
        let mut scalars = scalars.iter();
        self.for_each_mut(|scalar| {
            if let Some(new) = scalars.next() {
                *scalar = *new;
            }
        });
    }

    /// `self += alpha * other`
    #[inline]
    #[track_caller]
    fn axpy(&mut self, alpha: f64, other: &Self) {
        self.for_each_with(other, |scalar, other| *scalar += alpha * other);
    }

    /// `self *= factor`
    #[inline]
    fn scale(&mut self, factor: f64) {
        self.for_each_mut(|scalar| *scalar *= factor);
    }

    /// The sum of the products of scalars at the same place.
    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        let mut sum = 0.0;
        self.__pairs(other, &mut |a, b| sum += a * b);
        sum
    }

    /// The Euclidean norm.
    #[cfg(feature = "std")]
    #[inline]
    fn norm(&self) -> f64 {
        self.dot(self).sqrt()
    }

    /// A value of this shape with all scalars zero; what holds none is copied.
    #[inline]
    #[must_use]
    fn zeros_like(&self) -> Self {
        self.zero_like()
    }
}

impl<T: Differentiable> Parameters for T {}

impl Differentiable for f64 {
    #[inline(always)]
    fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
        f(*self, *other);
    }

    #[inline(always)]
    fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64)) {
        f(self);
    }

    #[inline(always)]
    fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64)) {
        f(self, *other);
    }
}

impl Differentiable for f32 {
    #[inline(always)]
    fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
        f(f64::from(*self), f64::from(*other));
    }

    #[inline(always)]
    fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64)) {
        let mut wide = f64::from(*self);
        f(&mut wide);
        *self = wide as f32;
    }

    #[inline(always)]
    fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64)) {
        let mut wide = f64::from(*self);
        f(&mut wide, f64::from(*other));
        *self = wide as f32;
    }
}

/// Types without any scalar.
macro_rules! inert {
    ($($ty:ty),*) => {$(
        impl Differentiable for $ty {
            const __HOLDS: bool = false;

            #[inline(always)]
            fn __pairs(&self, _other: &Self, _f: &mut impl FnMut(f64, f64)) {}

            #[inline(always)]
            fn __scalars_mut(&mut self, _f: &mut impl FnMut(&mut f64)) {}

            #[inline(always)]
            fn __pairs_mut(&mut self, _other: &Self, _f: &mut impl FnMut(&mut f64, f64)) {}
        }
    )*};
}

inert!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, bool, char, (), String);

/// Everything that is a slice at heart.
macro_rules! sequences {
    ($([$($generic:tt)*] $ty:ty;)*) => {$(
        impl<T: Differentiable, $($generic)*> Differentiable for $ty {
            const __HOLDS: bool = T::__HOLDS;

            #[inline]
            #[track_caller]
            fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
                same_length(self.len(), other.len());
                for (a, b) in self.iter().zip(other.iter()) {
                    a.__pairs(b, f);
                }
            }

            #[inline]
            fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64)) {
                for a in self.iter_mut() {
                    a.__scalars_mut(f);
                }
            }

            #[inline]
            #[track_caller]
            fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64)) {
                same_length(self.len(), other.len());
                for (a, b) in self.iter_mut().zip(other.iter()) {
                    a.__pairs_mut(b, f);
                }
            }
        }
    )*};
}

sequences! {
    [const N: usize] [T; N];
    [] Vec<T>;
    [] Box<[T]>;
}

#[inline(always)]
#[track_caller]
fn same_length(one: usize, other: usize) {
    assert!(
        one == other,
        "one value has length {one}, the other has length {other}: they must have one shape"
    );
}

impl<T: Differentiable> Differentiable for Box<T> {
    const __HOLDS: bool = T::__HOLDS;

    #[inline]
    #[track_caller]
    fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
        (**self).__pairs(other, f);
    }

    #[inline]
    fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64)) {
        (**self).__scalars_mut(f);
    }

    #[inline]
    #[track_caller]
    fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64)) {
        (**self).__pairs_mut(other, f);
    }
}

impl<T: Differentiable> Differentiable for Option<T> {
    const __HOLDS: bool = T::__HOLDS;

    #[inline]
    #[track_caller]
    fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
        match (self, other) {
            (Some(a), Some(b)) => a.__pairs(b, f),
            (None, None) => {}
            (None, Some(_)) | (Some(_), None) => different_variants("Option"),
        }
    }

    #[inline]
    fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64)) {
        if let Some(a) = self {
            a.__scalars_mut(f);
        }
    }

    #[inline]
    #[track_caller]
    fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64)) {
        match (self, other) {
            (Some(a), Some(b)) => a.__pairs_mut(b, f),
            (None, None) => {}
            (None, Some(_)) | (Some(_), None) => different_variants("Option"),
        }
    }
}

macro_rules! tuples {
    ($($($name:ident $k:tt),*;)*) => {$(
        impl<$($name: Differentiable),*> Differentiable for ($($name,)*) {
            const __HOLDS: bool = false $(|| $name::__HOLDS)*;

            #[inline]
            #[track_caller]
            fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
                $(self.$k.__pairs(&other.$k, f);)*
            }

            #[inline]
            fn __scalars_mut(&mut self, f: &mut impl FnMut(&mut f64)) {
                $(self.$k.__scalars_mut(f);)*
            }

            #[inline]
            #[track_caller]
            fn __pairs_mut(&mut self, other: &Self, f: &mut impl FnMut(&mut f64, f64)) {
                $(self.$k.__pairs_mut(&other.$k, f);)*
            }
        }
    )*};
}

crate::tuples::each_tuple!(tuples);
