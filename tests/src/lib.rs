//! Oracles of the test suite, none of which knows the compiler: dual numbers,
//! Richardson differences, and the harnesses that compare generated gradients
//! with them.

mod bodies;
mod cast;
mod dual;
mod dual_ops;
mod first;
mod flat;
mod programs;
mod slopes;
mod unary;
mod zoo;

pub use cast::{AsDual, Cast};
pub use derive_grad::check::{Differences, richardson};
pub use derive_grad_dual::{dual, zoo};
pub use dual::{Dual, stop_gradient};
pub use flat::{Fill, Leaves, Lift, Seeder, leaves, lift};
pub use programs::{Program, between, check_program, note, sixes, threes};
pub use slopes::{assert_gradient, assert_slope, assert_slopes, close};
pub use zoo::{Case, Generated, Run, check, check_panics};

/// What a number is, for messages.
#[derive(Clone, Copy, Debug)]
pub struct What<'a> {
    /// The function.
    pub function: &'a str,
    /// What was computed: `f_grad`, `differences`, ...
    pub by: &'a str,
    /// The parameter.
    pub param: &'a str,
    /// The position within it.
    pub index: usize,
}

/// Panics unless `found` is within `relative * |expected| + absolute`; NaN
/// equals NaN, and an infinity itself.
///
/// # Panics
/// With both values and the place, where they differ.
#[track_caller]
pub fn assert_close(what: What, found: f64, expected: f64, relative: f64, absolute: f64) {
    let What { function, by, param, index } = what;
    assert!(
        is_close(found, expected, relative, absolute),
        "{function}: d/d{param}[{index}] by {by} is {found:e}, expected {expected:e}"
    );
}

/// Whether `found` is within `relative * |expected| + absolute` of `expected`.
#[must_use]
pub fn is_close(found: f64, expected: f64, relative: f64, absolute: f64) -> bool {
    if found.is_nan() || expected.is_nan() || found.is_infinite() || expected.is_infinite() {
        return found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan());
    }
    (found - expected).abs() <= relative * expected.abs() + absolute
}

/// The README's code is run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
#[cfg(doctest)]
mod refused;
