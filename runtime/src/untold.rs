//! Integers whose types only the user's other functions tell: residuals, whose types are
//! written, keep them as the widest, or in a box what is made of them.

use crate::storage::{Boxed, Frames, Stack, boxed, unboxed};
use alloc::vec::Vec;

/// A value with such integers in it, kept as a `K`.
pub trait Untold<K>: Sized {
    /// As it is kept.
    fn keep(self) -> K;
    /// The value again.
    fn again(kept: K) -> Self;
}

/// Keeps a value.
#[inline(always)]
pub fn keep_untold<T: Untold<K>, K>(value: T) -> K {
    value.keep()
}

/// What was kept, of the type of what `like` would give, which is not called.
#[inline(always)]
pub fn again_as<T: Untold<K>, K>(kept: K, like: impl FnOnce() -> T) -> T {
    let _ = like;
    T::again(kept)
}

/// A value, in code that is never run.
#[must_use]
#[allow(clippy::missing_panics_doc)]
pub fn never<T>() -> T {
    unreachable!("only its type is asked for")
}

macro_rules! integers {
    ($($t:ty)*) => { $(
        impl Untold<i128> for $t {
            #[inline(always)]
            #[allow(clippy::cast_lossless, clippy::cast_possible_wrap)]
            fn keep(self) -> i128 {
                self as i128
            }

            #[inline(always)]
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            fn again(kept: i128) -> Self {
                kept as $t
            }
        }
    )* };
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl<T: Untold<K>, K, const N: usize> Untold<[K; N]> for [T; N] {
    #[inline(always)]
    fn keep(self) -> [K; N] {
        self.map(T::keep)
    }

    #[inline(always)]
    fn again(kept: [K; N]) -> Self {
        kept.map(T::again)
    }
}

macro_rules! boxes {
    ($($list:ident)*) => { $(
        impl<T: 'static> Untold<Boxed> for $list<T> {
            #[inline]
            fn keep(self) -> Boxed {
                boxed(self)
            }

            #[inline]
            fn again(kept: Boxed) -> Self {
                unboxed(kept)
            }
        }
    )* };
}

boxes!(Vec Stack Frames);
