//! Checks of derivatives, for your own tests: generated ones, and those that you write by hand.
//!
//! ```
//! use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
//! use derive_grad::derive_grad;
//!
//! #[derive_grad(jvp, hvp, wrt(w, b))]
//! fn mse(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for (&x, &y) in x.iter().zip(y) {
//!         let err = w * x + b - y;
//!         sum += err * err;
//!     }
//!     sum / x.len() as f64
//! }
//!
//! let (w, b, x, y) = (0.5, 0.1, [1.0, 2.0], [2.0, 4.0]);
//! assert_gradient!(mse(w, b, &x, &y), wrt(w, b)); // `mse_value_and_grad` and `mse_grad` against differences
//! assert_jvp!(mse(w, b, &x, &y), wrt(w, b)); // `mse_jvp` against differences, and against `mse_vjp`
//! assert_hvp!(mse(w, b, &x, &y), wrt(w, b)); // `mse_hvp` against differences of `mse_grad`
//! ```
//!
//! The call is written as in the program, with any path or method (`model::mse(..)`, `model.loss(..)`).
//! What the function takes by reference is written with `&` or `&mut`, and is not changed. `wrt(..)` names
//! the arguments that the function is differentiated with respect to, in the order of its gradient, which are
//! variables then; without it all are, but for a method's `self`, closures and literals that are no floats.
//! `tolerance = 1e-4` behind it is the relative error that may be (the default is [`TOLERANCE`]); for functions
//! of `f32` it must be larger. `reassociate` says that the function has that option, so that its value may be
//! rounded otherwise. `unit` says to [`assert_jvp!`](assert_jvp) that the function returns nothing.
//!
//! A gradient that is written by hand is checked by [`gradient`], whose [`Report`] holds the numbers:
//!
//! ```
//! use derive_grad::check;
//!
//! let area = |x: &[f64]| x[0] * x[1] * x[1];
//! let report = check::gradient(area, &[2.0, 3.0], &[9.0, 12.0]);
//! report.assert(1e-8);
//! assert!(report.worst().unwrap().error() < 1e-10);
//!
//! let wrong = check::gradient(area, &[2.0, 3.0], &[9.0, 6.0]).check(1e-8).unwrap_err();
//! assert!(wrong.starts_with("gradient: scalar 1 of `x` is 6, by differences 12"));
//! ```

mod differences;
#[doc(hidden)]
pub mod generated;
mod report;

use alloc::vec::Vec;

pub use derive_grad_macros::{assert_gradient, assert_hvp, assert_jvp};

pub use differences::{Differences, richardson, slope};
pub use report::{Comparison, Report, TOLERANCE};

/// Compares a gradient with differences of the function.
///
/// # Panics
/// If there are not as many derivatives as numbers.
#[track_caller]
#[must_use]
pub fn gradient(f: impl Fn(&[f64]) -> f64, x: &[f64], gradient: &[f64]) -> Report {
    let (numbers, derivatives) = (x.len(), gradient.len());
    assert!(numbers == derivatives, "{numbers} numbers, but {derivatives} derivatives");
    let expected = richardson(&f, x);
    let places = (0..x.len()).map(|k| ("x", k));
    report("gradient", noise(f(x)), places.zip(gradient.iter().copied().zip(expected)))
}

fn report<'n>(
    what: &str,
    noise: f64,
    of: impl Iterator<Item = ((&'n str, usize), (f64, Differences))>,
) -> Report {
    let comparisons: Vec<_> = of.map(|(place, (found, by))| Comparison::of(place, found, by)).collect();
    Report { what: what.into(), by: "differences".into(), comparisons, noise }
}

/// The differences that rounding a value of this size makes.
fn noise(value: f64) -> f64 {
    1e-11 * value.abs() + 1e-13
}
