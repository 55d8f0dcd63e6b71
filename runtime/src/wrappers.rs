//! Zeros and sums of `Option` and `Box`. An adjoint is `Some` exactly where the
//! value is.

use alloc::boxed::Box;

use crate::duplicate::Duplicate;
use crate::names::Names;
use crate::shape::{Accumulate, Shape, Zero};

/// What a function returns its value in.
pub trait Wrapped {
    /// The value.
    type Value;
    /// The wrapper without a value.
    type Ended;

    /// The value, and the rest.
    fn apart(self) -> (Option<Self::Value>, Self::Ended);
}

impl<T> Wrapped for Option<T> {
    type Value = T;
    type Ended = Option<()>;

    #[inline(always)]
    fn apart(self) -> (Option<T>, Option<()>) {
        let ended = self.as_ref().map(|_| ());
        (self, ended)
    }
}

impl<T, E> Wrapped for Result<T, E> {
    type Value = T;
    type Ended = Result<(), E>;

    #[inline(always)]
    fn apart(self) -> (Option<T>, Result<(), E>) {
        match self {
            Ok(value) => (Some(value), Ok(())),
            Err(error) => (None, Err(error)),
        }
    }
}

/// A wrapper without a value.
pub trait Ended {
    /// The one around a value.
    fn not_ended() -> Self;
    /// Whether it is that one.
    fn has_value(&self) -> bool;
}

impl Ended for Option<()> {
    #[inline(always)]
    fn not_ended() -> Self {
        Some(())
    }

    #[inline(always)]
    fn has_value(&self) -> bool {
        self.is_some()
    }
}

impl<E> Ended for Result<(), E> {
    #[inline(always)]
    fn not_ended() -> Self {
        Ok(())
    }

    #[inline(always)]
    fn has_value(&self) -> bool {
        self.is_ok()
    }
}

/// A wrapper around a value, without it.
#[inline(always)]
#[must_use]
pub fn not_ended<W: Ended>() -> W {
    W::not_ended()
}

/// Whether there was a value in a wrapper.
#[inline(always)]
pub fn has_value<W: Ended>(ended: &W) -> bool {
    ended.has_value()
}

/// The value in a wrapper, zero where there is none; the rest goes into `ended`.
#[inline(always)]
pub fn taken<W>(wrapped: W, ended: &mut W::Ended) -> W::Value
where
    W: Wrapped,
    W::Value: Zero,
{
    let (value, rest) = wrapped.apart();
    *ended = rest;
    value.unwrap_or_else(Zero::zero)
}

/// `Option`s and `Box`es of what has an adjoint. The traits have a parameter for their kind, which is
/// that of what is inside, or none.
macro_rules! holders {
    ([$($m:ident)?] [$($kind:ty)?]) => {
        impl<$($m,)? T> Zero<$($kind)?> for Option<T> $(where T: Zero<$m>)? {
            #[inline(always)]
            fn zero() -> Self {
                None
            }
        }

        impl<$($m,)? T: Shape<$($m)?>> Shape<$($kind)?> for Option<T> {
            type Owned = Option<T::Owned>;

            #[inline(always)]
            fn zero_like(&self) -> Self::Owned {
                self.as_ref().map(T::zero_like)
            }

            #[inline(always)]
            fn set_zero(&mut self) {
                self.iter_mut().for_each(T::set_zero);
            }
        }

        impl<$($m,)? T: Duplicate<$($m)?>> Duplicate<$($kind)?> for Option<T> {
            #[inline(always)]
            fn duplicate(&self) -> Self {
                self.as_ref().map(T::duplicate)
            }
        }

        /// `None` is the zero of values that are not there, and adds nothing.
        impl<$($m,)? A: Accumulate<$($m,)? B>, B> Accumulate<$($kind,)? Option<B>> for Option<A> {
            #[inline(always)]
            #[track_caller]
            fn accumulate(&mut self, other: &Option<B>) {
                match (self, other) {
                    (Some(a), Some(b)) => a.accumulate(b),
                    (_, None) => {}
                    (None, Some(_)) => $crate::wrappers::different_variants("Option"),
                }
            }

            #[inline(always)]
            #[track_caller]
            fn subtract(&mut self, other: &Option<B>) {
                match (self, other) {
                    (Some(a), Some(b)) => a.subtract(b),
                    (_, None) => {}
                    (None, Some(_)) => $crate::wrappers::different_variants("Option"),
                }
            }

            #[inline(always)]
            #[track_caller]
            fn check_shape(&self, primal: &Option<B>, names: &Names<'_>) {
                match (self, primal) {
                    (Some(a), Some(p)) => a.check_shape(p, names),
                    (None, None) => {}
                    (None, Some(_)) | (Some(_), None) => names.other_variant("Option"),
                }
            }
        }

        impl<$($m,)? T: Zero<$($m)?>> Zero<$($kind)?> for Box<T> {
            #[inline(always)]
            fn zero() -> Self {
                Box::new(T::zero())
            }
        }

        impl<$($m,)? T: Shape<$($m)?>> Shape<$($kind)?> for Box<T> {
            type Owned = Box<T::Owned>;

            #[inline(always)]
            fn zero_like(&self) -> Self::Owned {
                Box::new((**self).zero_like())
            }

            #[inline(always)]
            fn set_zero(&mut self) {
                (**self).set_zero();
            }
        }

        impl<$($m,)? T: Duplicate<$($m)?>> Duplicate<$($kind)?> for Box<T> {
            #[inline(always)]
            fn duplicate(&self) -> Self {
                Box::new((**self).duplicate())
            }
        }

        impl<$($m,)? T: Accumulate<$($m,)? U> + ?Sized, U: ?Sized> Accumulate<$($kind,)? Box<U>> for Box<T> {
            #[inline(always)]
            #[track_caller]
            fn accumulate(&mut self, other: &Box<U>) {
                (**self).accumulate(&**other);
            }

            #[inline(always)]
            #[track_caller]
            fn subtract(&mut self, other: &Box<U>) {
                (**self).subtract(&**other);
            }

            #[inline(always)]
            #[track_caller]
            fn check_shape(&self, primal: &Box<U>, names: &Names<'_>) {
                (**self).check_shape(&**primal, names);
            }
        }
    };
}
pub(crate) use holders;

holders!([] []);

impl<T: Shape> Shape for Box<[T]> {
    type Owned = Box<[T::Owned]>;

    #[inline(always)]
    fn zero_like(&self) -> Self::Owned {
        self.iter().map(T::zero_like).collect()
    }

    #[inline(always)]
    fn set_zero(&mut self) {
        (**self).set_zero();
    }
}

/// `held!(s, Shape::Circle, r)`: the reference to what a variant holds, of one to a value
/// that holds that variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __held {
    ($of:expr, $variant:path, $field:tt) => {
        match $of {
            $variant { $field: part, .. } => part,
            _ => $crate::__private::other_variant(),
        }
    };
}

/// References to several parts of what a variant holds.
#[doc(hidden)]
#[macro_export]
macro_rules! __held_together {
    ($of:expr, $variant:path, $($field:tt $part:ident),+) => {
        match $of {
            $variant { $($field: $part,)+ .. } => ($($part,)+),
            _ => $crate::__private::other_variant(),
        }
    };
}

/// What a variant holds, of a value that holds another one.
///
/// # Panics
/// Always.
#[cold]
#[track_caller]
pub fn other_variant() -> ! {
    panic!("the adjoint of a value of an enum is of another variant than the value")
}

/// Two values of an enum of different variants have no sum.
///
/// # Panics
/// Always.
#[cold]
#[track_caller]
pub fn different_variants(ty: &str) -> ! {
    panic!("two values of `{ty}` of different variants have no sum: they must have one shape")
}
