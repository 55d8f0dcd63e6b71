//! `Box::new` in annotated functions: a call of [`new_box()`], which has a companion.

use alloc::boxed::Box;

use crate::depth::Depth;
use crate::shape::{Accumulate, Shape};
use crate::slot::{Companion, HasTangent, Slot};

/// `Box::new`
#[inline(always)]
pub fn new_box<T>(x: T) -> Box<T> {
    Box::new(x)
}

/// The companion of [`new_box()`].
#[doc(hidden)]
#[allow(non_camel_case_types, missing_debug_implementations, missing_copy_implementations)]
pub enum new_box {}

#[doc(hidden)]
#[allow(missing_docs, clippy::borrowed_box)] // a result's seed is a reference to its type
impl new_box {
    #[inline(always)]
    pub fn __fwd<T, D: Depth>(_depth: D, x: T) -> (Box<T>, ()) {
        (Box::new(x), ())
    }

    #[inline(always)]
    pub fn __bwd<T: Accumulate<T>, D: Depth>(
        _depth: D,
        _again: impl Sized,
        (): (),
        seed: &Box<T>,
        slot: impl Slot<T>,
    ) {
        if let (_, Some(d_x)) = slot.get() {
            d_x.accumulate(&**seed);
        }
    }

    #[inline(always)]
    pub fn __jvp<T: Shape<Owned = T>>(x: T, tangent: Option<T>) -> (Box<T>, Box<T>) {
        let tangent = tangent.unwrap_or_else(|| x.zero_like());
        (Box::new(x), Box::new(tangent))
    }

    #[inline(always)]
    pub fn __keep<D: Depth>(_depth: D, (): ()) {}

    #[inline(always)]
    pub fn __kept<D: Depth>(_depth: D, (): ()) {}
}

impl Companion for new_box {
    type Kept<D: Depth> = ();
    type Output = ();
}

impl HasTangent for new_box {}
