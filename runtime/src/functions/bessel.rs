//! Bessel functions of the first kind.

use derive_grad_macros::derive_grad;

/// The Bessel function of the first kind of order 0.
///
/// Near its zeros and for large arguments the error is small beside the amplitude
/// √(2 / (π x)), not beside the value.
///
/// Source: the value is that of the crate `libm`; J₀' = -J₁, DLMF 10.6.3.
#[derive_grad(partials(-j1(x)), order = 4)]
#[inline]
#[must_use]
pub fn j0(x: f64) -> f64 {
    libm::j0(x)
}

/// The Bessel function of the first kind of order 1.
///
/// Source: as for [`j0()`]; J₁' = (J₀ - J₂) / 2, DLMF 10.6.1.
#[derive_grad(partials(0.5 * (j0(x) - jn(2, x))), order = 4)]
#[inline]
#[must_use]
pub fn j1(x: f64) -> f64 {
    libm::j1(x)
}

/// The Bessel function of the first kind of integer order.
///
/// Source: as for [`j0()`]; Jₙ' = (Jₙ₋₁ - Jₙ₊₁) / 2, DLMF 10.6.1.
#[derive_grad(partials(0.5 * (jn(n - 1, x) - jn(n + 1, x))), order = 4)]
#[inline]
#[must_use]
pub fn jn(n: i32, x: f64) -> f64 {
    libm::jn(n, x)
}
