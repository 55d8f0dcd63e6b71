//! Whole programs of one slice of numbers: takes what the attribute made of a function,
//! compares its values bit for bit, its derivatives with differences, what it adds to
//! adjoints, and its effects with the function's own, at given points.

use std::cell::RefCell;
use std::ops::Range;

use crate::{is_close, richardson};

/// A function of a slice and what is generated for it.
#[allow(clippy::type_complexity)] // the signatures that the attribute makes
pub struct Program {
    /// Its name.
    pub name: &'static str,
    /// The function.
    pub value: fn(&[f64]) -> f64,
    /// `f_grad`.
    pub grad: fn(&[f64]) -> Vec<f64>,
    /// `f_value_and_grad`.
    pub value_and_grad: fn(&[f64]) -> (f64, Vec<f64>),
    /// `f_vjp`.
    pub vjp: fn(&[f64], f64, &mut [f64]) -> f64,
}

impl Program {
    /// The program of these functions.
    #[must_use]
    pub fn new(
        name: &'static str,
        value: fn(&[f64]) -> f64,
        grad: fn(&[f64]) -> Vec<f64>,
        value_and_grad: fn(&[f64]) -> (f64, Vec<f64>),
        vjp: fn(&[f64], f64, &mut [f64]) -> f64,
    ) -> Self {
        Self { name, value, grad, value_and_grad, vjp }
    }
}

thread_local!(static NOTES: RefCell<Vec<i64>> = const { RefCell::new(Vec::new()) });

/// An effect that a program can have.
pub fn note(n: i64) {
    NOTES.with_borrow_mut(|notes| notes.push(n));
}

/// Four points of so many numbers, of a fixed sequence.
#[must_use]
pub fn between(numbers: usize, between: Range<f64>) -> Vec<Vec<f64>> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut point = || (0..numbers).map(|_| next(&mut state, &between)).collect();
    (0..4).map(|_| point()).collect()
}

/// Points of three numbers, of both signs.
#[must_use]
pub fn threes() -> Vec<Vec<f64>> {
    vec![vec![0.7, 1.3, 0.55], vec![-0.4, 0.9, 1.7]]
}

/// Points of six numbers, of both signs.
#[must_use]
pub fn sixes() -> Vec<Vec<f64>> {
    vec![
        vec![0.71, 1.32, -0.43, 2.11, 0.93, 1.74],
        vec![1.93, -0.62, 0.84, 0.35, -1.26, 0.57],
        vec![-0.81, 0.46, 1.63, -1.14, 2.25, 0.27],
    ]
}

/// The next number of the sequence, by xorshift.
#[allow(clippy::cast_precision_loss)] // 53 bits
fn next(state: &mut u64, between: &Range<f64>) -> f64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    between.start + (between.end - between.start) * (*state >> 11) as f64 / (1_u64 << 53) as f64
}

/// Checks the program at the points.
///
/// # Panics
/// Where a value, a derivative or an effect is not as it should be, or without points.
pub fn check_program(program: &Program, points: &[Vec<f64>]) {
    assert!(!points.is_empty(), "{}: no points", program.name);
    for at in points {
        check_at(program, at);
    }
}

/// How far numbers may be off relatively, as some programs compute a part in single precision.
const SINGLE: f64 = 1e-7;

fn check_at(program: &Program, at: &[f64]) {
    let Program { name, value, grad, value_and_grad, vjp, .. } = program;
    let (expected, notes) = noted(|| value(at));
    let slopes = richardson(value, at);
    let scale = slopes.iter().map(|slope| slope.value.abs()).fold(0.0, f64::max);
    assert!(scale > 0.0 && scale.is_finite(), "{name} at {at:?}: the differences are {slopes:?}");
    let compare = |by: &str, found: &[f64], notes_of_it: &[i64]| {
        assert_eq!(notes_of_it, notes, "{name} at {at:?}: the effects of {by}");
        assert_eq!(found.len(), at.len(), "{name} at {at:?}: the length by {by}");
        for (i, (&found, slope)) in found.iter().zip(&slopes).enumerate() {
            assert!(
                slope.error < 1e-7 * scale,
                "{name} at {at:?}: differences are only good to {}",
                slope.error
            );
            assert!(
                is_close(found, slope.value, SINGLE, 1e-9 * scale + 10.0 * slope.error),
                "{name} at {at:?}: d{i} by {by} is {found}, the differences {slope:?}"
            );
        }
    };
    let ((first, gradient), seen) = noted(|| value_and_grad(at));
    compare("value_and_grad", &gradient, &seen);
    let (gradient, seen) = noted(|| grad(at));
    compare("grad", &gradient, &seen);
    let mut adjoints = vec![0.5; at.len()];
    let (second, seen) = noted(|| vjp(at, -2.0, &mut adjoints));
    let gradient: Vec<f64> = adjoints.iter().map(|d| (d - 0.5) / -2.0).collect();
    compare("vjp", &gradient, &seen);
    let bits = [first, second].map(f64::to_bits);
    assert_eq!(bits, [expected.to_bits(); 2], "{name} at {at:?}: the values {first} {second} of {expected}");
}

/// The result, and the notes that were taken.
fn noted<T>(f: impl FnOnce() -> T) -> (T, Vec<i64>) {
    NOTES.take();
    let result = f();
    (result, NOTES.take())
}

#[cfg(test)]
mod tests {
    use super::{Program, between, check_program, note};

    fn square(x: &[f64]) -> f64 {
        note(1);
        x[0] * x[0]
    }

    fn program() -> Program {
        Program {
            name: "square",
            value: square,
            grad: |x| (square(x), vec![2.0 * x[0]]).1,
            value_and_grad: |x| (square(x), vec![2.0 * x[0]]),
            vjp: |x, seed, d| {
                d[0] += seed * 2.0 * x[0];
                square(x)
            },
        }
    }

    fn check(program: &Program) {
        check_program(program, &between(1, 0.5..1.5));
    }

    #[test]
    fn right_ones_pass() {
        check(&program());
    }

    #[test]
    #[should_panic(expected = "by grad is")]
    fn a_wrong_slope_is_found() {
        check(&Program { grad: |x| (square(x), vec![2.001 * x[0]]).1, ..program() });
    }

    #[test]
    #[should_panic(expected = "the values")]
    fn a_value_that_is_another_by_a_bit_is_found() {
        let value_and_grad = |x: &[f64]| (square(x).next_up(), vec![2.0 * x[0]]);
        check(&Program { value_and_grad, ..program() });
    }

    #[test]
    #[should_panic(expected = "by vjp is")]
    fn an_adjoint_that_is_overwritten_is_found() {
        let vjp = |x: &[f64], seed: f64, d: &mut [f64]| {
            d[0] = seed * 2.0 * x[0];
            square(x)
        };
        check(&Program { vjp, ..program() });
    }

    #[test]
    #[should_panic(expected = "the effects of grad")]
    fn an_effect_that_is_left_out_is_found() {
        check(&Program { grad: |x| vec![2.0 * x[0]], ..program() });
    }
}
