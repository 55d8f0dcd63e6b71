//! Vectors as slices.

use derive_grad_macros::derive_grad;

#[cfg(not(feature = "std"))]
use crate::float::Float as _;
use crate::stop_gradient;

/// The inner product Σ aᵢ bᵢ.
///
/// # Panics
/// If the lengths differ.
#[derive_grad(order = 3)]
#[inline]
#[must_use]
#[track_caller]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (left, right) = (a.len(), b.len());
    assert!(left == right, "`dot` of slices of lengths {left} and {right}");
    let mut sum = 0.0;
    for (a, b) in a.iter().zip(b) {
        sum += a * b;
    }
    sum
}

/// The Euclidean norm √(Σ xᵢ²), without overflow; 0 for an empty slice. The
/// derivative at the origin is 0.
///
/// ```
/// assert_eq!(derive_grad::norm(&[3.0, 4.0]), 5.0);
/// assert_eq!(derive_grad::norm(&[1e200, 0.0]), 1e200);
/// assert_eq!(derive_grad::functions::norm_grad(&[0.0, 0.0]), [0.0, 0.0]);
/// ```
#[derive_grad(order = 3)]
#[must_use]
pub fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += x * x;
    }
    if sum > 1e-280 && sum < 1e300 {
        return sum.sqrt();
    }
    // Squares leave the range of floats: the entries are divided by the largest, which
    // has no influence on the result.
    let scale: f64 = largest_size(stop_gradient(x));
    if scale == 0.0 || scale == f64::INFINITY {
        return scale;
    }
    let mut sum = 0.0;
    for x in x {
        let part = x / scale;
        sum += part * part;
    }
    scale * sum.sqrt()
}

/// The sum of sizes Σ |xᵢ|; 0 for an empty slice. The derivative for an entry
/// that is 0 is 0.
#[derive_grad(order = 3)]
#[inline]
#[must_use]
pub fn norm1(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += x.abs();
    }
    sum
}

/// The arithmetic mean.
///
/// # Panics
/// If the slice is empty.
#[derive_grad(order = 3)]
#[inline]
#[must_use]
#[track_caller]
pub fn mean(x: &[f64]) -> f64 {
    assert!(!x.is_empty(), "`mean` of an empty slice");
    let mut sum = 0.0;
    for x in x {
        sum += x;
    }
    sum / x.len() as f64
}

/// The variance Σ (xᵢ - mean)² / n of a whole population; for a sample's estimate
/// multiply it by n / (n - 1).
///
/// # Panics
/// If the slice is empty.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn variance(x: &[f64]) -> f64 {
    assert!(!x.is_empty(), "`variance` of an empty slice");
    let center = mean(x);
    let mut sum = 0.0;
    for x in x {
        let off = x - center;
        sum += off * off;
    }
    sum / x.len() as f64
}

/// The largest size of an entry; NaN where there is one.
fn largest_size(x: &[f64]) -> f64 {
    x.iter().fold(0.0, |largest, x| if x.is_nan() || x.abs() > largest { x.abs() } else { largest })
}
