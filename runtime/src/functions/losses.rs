//! Losses.

use derive_grad_macros::derive_grad;

use super::softmax_family::largest;
#[cfg(not(feature = "std"))]
use crate::float::Float as _;
use crate::stop_gradient;

/// Huber's loss of a residual: r² / 2 up to delta, beyond it delta · (|r| - delta / 2).
///
/// Source: P. J. Huber, "Robust estimation of a location parameter", 1964.
///
/// # Panics
/// If `delta` is negative.
#[derive_grad(order = 3)]
#[inline]
#[must_use]
#[track_caller]
pub fn huber(residual: f64, delta: f64) -> f64 {
    assert!(
        delta >= 0.0 || delta.is_nan(),
        "`huber` needs a `delta` that is not negative, but it is {delta}"
    );
    let size = residual.abs();
    if size <= delta { 0.5 * residual * residual } else { delta * (size - 0.5 * delta) }
}

/// The hinge loss max(0, 1 - label · score) of a label that is 1 or -1. The
/// derivative at margin 1 is 0.
#[derive_grad(order = 3)]
#[inline]
#[must_use]
pub fn hinge(score: f64, label: f64) -> f64 {
    let short = 1.0 - label * score;
    if short <= 0.0 { 0.0 } else { short }
}

/// The cross-entropy of a class under the softmax of logits,
/// ln(Σ exp(xᵢ)) - x\[class\], as [`log_softmax()`](super::log_softmax()) gives it,
/// but without allocation.
///
/// # Panics
/// If there are no logits, or not one for the class.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn cross_entropy(logits: &[f64], class: usize) -> f64 {
    let count = logits.len();
    assert!(class < count, "`cross_entropy` has {count} logits, none of which is of class {class}");
    let at: usize = largest(stop_gradient(logits));
    let top: f64 = stop_gradient(logits[at]);
    let chosen = logits[class];
    if class != at {
        let mut sum = 0.0;
        for x in logits {
            sum += (x - top).exp();
        }
        return top - chosen + sum.ln();
    }
    // The class itself is left out of the sum: 1 would drown what is left of a
    // probability close to 1.
    let mut rest = 0.0;
    for x in &logits[..class] {
        rest += (x - chosen).exp();
    }
    for x in &logits[class + 1..] {
        rest += (x - chosen).exp();
    }
    rest.ln_1p()
}
