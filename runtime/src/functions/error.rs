//! The error function and its complement.

use derive_grad_macros::derive_grad;

#[cfg(not(feature = "std"))]
use crate::float::Float as _;
use core::f64::consts::FRAC_2_SQRT_PI;

/// The error function, 2 / √π times the integral of e^(-t²) from 0 to x.
///
/// Source: the value is that of the crate `libm`; DLMF 7.2.1, 7.10.
#[derive_grad(partials(FRAC_2_SQRT_PI * (-x * x).exp()), order = 4)]
#[inline]
#[must_use]
pub fn erf(x: f64) -> f64 {
    libm::erf(x)
}

/// The complementary error function, 1 - erf(x), without its cancellation.
///
/// Source: the value is that of the crate `libm`; DLMF 7.2.2, 7.10.
#[derive_grad(partials(-FRAC_2_SQRT_PI * (-x * x).exp()), order = 4)]
#[inline]
#[must_use]
pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}
