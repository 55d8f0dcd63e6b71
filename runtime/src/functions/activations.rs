//! Activation functions of neural networks.

use derive_grad_macros::derive_grad;

use super::erfc;
#[cfg(not(feature = "std"))]
use crate::float::Float as _;
use core::f64::consts::FRAC_1_SQRT_2;

/// The rectifier: x above 0, else 0. The derivative at 0 is 0.
///
/// ```
/// assert_eq!(derive_grad::relu(2.0), 2.0);
/// assert_eq!(derive_grad::functions::relu_grad(0.0), 0.0);
/// ```
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn relu(x: f64) -> f64 {
    if x <= 0.0 { 0.0 } else { x }
}

/// x above 0, else slope · x. The derivative at 0 is the slope.
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn leaky_relu(x: f64, slope: f64) -> f64 {
    if x > 0.0 { x } else { slope * x }
}

/// The exponential linear unit: x above 0, else alpha · (eˣ - 1). The derivative
/// at 0 is alpha.
///
/// Source: Clevert, Unterthiner, Hochreiter, "Fast and accurate deep network
/// learning by exponential linear units", 2016.
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn elu(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { x } else { alpha * x.exp_m1() }
}

/// The Gaussian error linear unit, x · Φ(x) = x · erfc(-x / √2) / 2.
///
/// Source: Hendrycks, Gimpel, "Gaussian error linear units", 2016.
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn gelu(x: f64) -> f64 {
    if x < -40.0 {
        0.0 // Φ is below the smallest number
    } else if x > 40.0 {
        x
    } else {
        0.5 * x * erfc(-x * FRAC_1_SQRT_2)
    }
}

/// The approximation of [`gelu()`] by a hyperbolic tangent,
/// x · (1 + tanh u) / 2 where u = √(2 / π) · (x + 0.044715 · x³).
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn gelu_tanh(x: f64) -> f64 {
    const TWICE_ROOT: f64 = 1.595_769_121_605_730_7; // 2 · √(2 / π)
    if x < -25.0 {
        0.0
    } else if x > 25.0 {
        x
    } else {
        x * sigmoid(TWICE_ROOT * (x + 0.044_715 * x * x * x))
    }
}

/// The sigmoid linear unit or "swish", x / (1 + e⁻ˣ).
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn silu(x: f64) -> f64 {
    if x < -800.0 {
        0.0
    } else if x > 50.0 {
        x
    } else {
        x * sigmoid(x)
    }
}

/// ln(1 + eˣ), without overflow.
///
/// ```
/// assert_eq!(derive_grad::softplus(1000.0), 1000.0);
/// ```
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn softplus(x: f64) -> f64 {
    if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
}

/// The logistic function 1 / (1 + e⁻ˣ), without overflow.
///
/// ```
/// assert_eq!(derive_grad::sigmoid(0.0), 0.5);
/// assert_eq!(derive_grad::sigmoid(-1000.0), 0.0);
/// ```
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn sigmoid(x: f64) -> f64 {
    if x < 0.0 {
        let e = x.exp();
        e / (1.0 + e)
    } else {
        1.0 / (1.0 + (-x).exp())
    }
}

/// The logarithm of [`sigmoid()`], -ln(1 + e⁻ˣ), without overflow.
///
/// ```
/// assert_eq!(derive_grad::log_sigmoid(-1000.0), -1000.0);
/// ```
#[derive_grad(order = 4)]
#[inline]
#[must_use]
pub fn log_sigmoid(x: f64) -> f64 {
    if x < 0.0 { x - x.exp().ln_1p() } else { -(-x).exp().ln_1p() }
}
