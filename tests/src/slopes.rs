//! A gradient that a test has computed, against differences of the function.

use derive_grad::{Differentiable, Parameters};

use crate::richardson;

/// Panics unless a number is another one, to rounding.
///
/// # Panics
/// With both, where they differ.
#[track_caller]
pub fn close(found: f64, expected: f64) {
    let scale = expected.abs().max(1.0);
    assert!((found - expected).abs() <= 1e-12 * scale, "{found:?}, not {expected:?}");
}

/// Panics unless `gradient` is that of `f` in every scalar of `at`.
///
/// # Panics
/// With the scalar and both values, where they differ.
#[track_caller]
pub fn assert_gradient<T: Differentiable>(at: &T, gradient: &T, f: impl Fn(&T) -> f64) {
    assert_slopes(&gradient.flatten(), |scalars| f(&at.unflatten(scalars)), &at.flatten());
}

/// Panics unless `gradient` is that of `f` at the numbers `at`.
///
/// # Panics
/// With the number and both values, where they differ.
#[track_caller]
pub fn assert_slopes(gradient: &[f64], f: impl Fn(&[f64]) -> f64, at: &[f64]) {
    let expected = richardson(f, at);
    assert_eq!(gradient.len(), expected.len());
    for (k, (found, expected)) in gradient.iter().zip(&expected).enumerate() {
        let expected = expected.value;
        assert!(
            (found - expected).abs() <= 1e-8 * expected.abs() + 1e-9,
            "scalar {k}: found {found}, expected {expected}"
        );
    }
}

/// Panics unless `slope` is the derivative of `f` at `x`.
///
/// # Panics
/// With both values, where they differ.
#[track_caller]
pub fn assert_slope(slope: f64, f: impl Fn(f64) -> f64, x: f64) {
    assert_slopes(&[slope], |x| f(x[0]), &[x]);
}

/// `at_all_points!(test: f, f_value_and_grad);` is a test that compares the value with that of the
/// function, bit for bit, and the gradient with differences, at
/// each of `POINTS`.
#[macro_export]
macro_rules! at_all_points {
    ($test:ident: $f:ident, $value_and_grad:ident) => {
        #[test]
        fn $test() {
            for x in &POINTS {
                let (value, gradient) = $value_and_grad(x);
                assert_eq!(value.to_bits(), $f(x).to_bits(), "the value is the function's own");
                $crate::assert_slopes(&gradient, $f, x);
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::{assert_gradient, assert_slope};

    #[test]
    fn right_ones_pass() {
        assert_slope(1.4, |x| x * x, 0.7);
        assert_gradient(&[0.7, 2.0], &[2.0, 0.7], |x| x[0] * x[1]);
    }

    #[test]
    #[should_panic(expected = "scalar 0: found 1.4000001")]
    fn a_wrong_slope_is_found() {
        assert_slope(1.400_000_1, |x| x * x, 0.7);
    }

    #[test]
    #[should_panic(expected = "found NaN")]
    fn no_number_is_found() {
        assert_slope(f64::NAN, |x| x * x, 0.7);
    }

    #[test]
    #[should_panic(expected = "left: 1")]
    fn a_missing_scalar_is_found() {
        assert_gradient(&vec![0.7, 2.0], &vec![2.0], |x| x[0] * x[1]);
    }
}
