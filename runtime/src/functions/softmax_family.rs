//! Softmax and its logarithms. The largest entry is subtracted before the
//! exponential; the result does not depend on it, so no derivative flows there.

use alloc::vec::Vec;

use derive_grad_macros::derive_grad;

#[cfg(not(feature = "std"))]
use crate::float::Float as _;
use crate::stop_gradient;

/// exp(xᵢ) / Σ exp(xⱼ), without overflow. Entries of -∞ have probability 0.
///
/// NaN where an entry is ∞ or all are -∞.
///
/// # Panics
/// If the slice is empty.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn softmax(x: &[f64]) -> Vec<f64> {
    assert!(!x.is_empty(), "`softmax` of an empty slice");
    let at: usize = largest(stop_gradient(x));
    let top: f64 = stop_gradient(x[at]);
    let mut y = Vec::with_capacity(x.len());
    let mut sum = 0.0;
    for x in x {
        let e = (x - top).exp();
        sum += e;
        y.push(e);
    }
    for y in &mut y {
        *y /= sum;
    }
    y
}

/// [`softmax()`] into a slice of the same length, without allocation.
///
/// # Panics
/// If the slice is empty, or the lengths differ.
#[derive_grad(order = 3)]
#[track_caller]
pub fn softmax_into(x: &[f64], y: &mut [f64]) {
    assert!(!x.is_empty(), "`softmax_into` of an empty slice");
    let (given, room) = (x.len(), y.len());
    assert!(given == room, "`softmax_into` has {given} entries, but its result has length {room}");
    let at: usize = largest(stop_gradient(x));
    let top: f64 = stop_gradient(x[at]);
    let mut sum = 0.0;
    for (x, y) in x.iter().zip(y.iter_mut()) {
        *y = (x - top).exp();
        sum += *y;
    }
    for y in y {
        *y /= sum;
    }
}

/// xᵢ - ln(Σ exp(xⱼ)), the logarithm of [`softmax()`], without overflow and without
/// the cancellation near probability 1.
///
/// # Panics
/// If the slice is empty.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn log_softmax(x: &[f64]) -> Vec<f64> {
    assert!(!x.is_empty(), "`log_softmax` of an empty slice");
    let at: usize = largest(stop_gradient(x));
    let top: f64 = stop_gradient(x[at]);
    // The largest entry's own 1 is left to `ln_1p`; what is left of it is 0, and its derivative.
    let mut rest = (x[at] - top).exp_m1();
    for x in &x[..at] {
        rest += (x - top).exp();
    }
    for x in &x[at + 1..] {
        rest += (x - top).exp();
    }
    let log = rest.ln_1p();
    let mut y = Vec::with_capacity(x.len());
    for x in x {
        y.push(x - top - log);
    }
    y
}

/// ln(Σ exp(xᵢ)), without overflow. -∞ where all entries are.
///
/// ```
/// assert_eq!(derive_grad::log_sum_exp(&[1000.0, f64::NEG_INFINITY]), 1000.0);
/// ```
///
/// # Panics
/// If the slice is empty.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn log_sum_exp(x: &[f64]) -> f64 {
    assert!(!x.is_empty(), "`log_sum_exp` of an empty slice");
    let at: usize = largest(stop_gradient(x));
    let top: f64 = stop_gradient(x[at]);
    if top.is_infinite() {
        return if top > 0.0 { x[at] } else { top };
    }
    // The largest entry's own 1 is left to `ln_1p`; what is left of it is 0, and its derivative.
    let mut rest = (x[at] - top).exp_m1();
    for x in &x[..at] {
        rest += (x - top).exp();
    }
    for x in &x[at + 1..] {
        rest += (x - top).exp();
    }
    top + rest.ln_1p()
}

/// The position of the largest entry, of the first NaN where there is one.
pub(super) fn largest(x: &[f64]) -> usize {
    let mut at = 0;
    for (k, &value) in x.iter().enumerate() {
        if value.is_nan() {
            return k;
        }
        if value > x[at] {
            at = k;
        }
    }
    at
}
