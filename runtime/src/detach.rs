//! A function that lets no derivative through.

use crate::depth::Depth;
use crate::slot::Slot;

/// Returns its argument; in annotated functions no derivative flows through it.
///
/// ```
/// use derive_grad::{derive_grad, stop_gradient};
///
/// #[derive_grad]
/// fn f(x: f64) -> f64 {
///     x * stop_gradient(x)
/// }
///
/// assert_eq!(f_grad(3.0), 3.0);
/// ```
#[inline(always)]
pub const fn stop_gradient<T: Copy>(x: T) -> T {
    x
}

/// The companion of [`stop_gradient()`].
#[doc(hidden)]
#[allow(non_camel_case_types, missing_debug_implementations, missing_copy_implementations)]
pub enum stop_gradient {}

#[doc(hidden)]
#[allow(missing_docs)]
impl stop_gradient {
    /// What no other companion has.
    #[inline(always)]
    pub const fn __is_the_stop_gradient_of_derive_grad() {}

    #[inline(always)]
    pub fn __fwd<T: Copy, D: Depth>(_depth: D, x: T) -> (T, ()) {
        (x, ())
    }

    #[inline(always)]
    pub fn __bwd<T, D: Depth>(_depth: D, _again: impl Sized, (): (), _seed: &T, _slot: impl Slot<T>) {}

    #[inline(always)]
    pub fn __jvp<T: Copy + crate::shape::Shape<Owned = T>>(x: T, _tangent: Option<T>) -> (T, T) {
        (x, x.zero_like())
    }

    #[inline(always)]
    pub fn __keep<D: Depth>(_depth: D, (): ()) {}

    #[inline(always)]
    pub fn __kept<D: Depth>(_depth: D, (): ()) {}
}

impl crate::slot::Companion for stop_gradient {
    type Kept<D: Depth> = ();
    type Output = ();
}

impl crate::slot::HasTangent for stop_gradient {}
