//! Whole programs of one slice of numbers, of any length: takes what the attribute made of a
//! function, compares it with differences at points of a fixed sequence, and its
//! effects with the function's own.

use std::cell::RefCell;
use std::ops::Range;

use crate::{is_close, richardson};

/// A function of a slice and what is generated for it.
#[allow(clippy::type_complexity)] // the signatures that the attribute makes
pub struct Program {
    /// Its name.
    pub name: &'static str,
    /// How many numbers it takes.
    pub numbers: usize,
    /// Where they lie.
    pub between: Range<f64>,
    /// The function.
    pub value: fn(&[f64]) -> f64,
    /// `f_grad`.
    pub grad: fn(&[f64]) -> Vec<f64>,
    /// `f_value_and_grad`.
    pub value_and_grad: fn(&[f64]) -> (f64, Vec<f64>),
    /// `f_vjp`.
    pub vjp: fn(&[f64], f64, &mut [f64]) -> f64,
}

thread_local!(static NOTES: RefCell<Vec<i64>> = const { RefCell::new(Vec::new()) });

/// An effect that a program can have.
pub fn note(n: i64) {
    NOTES.with_borrow_mut(|notes| notes.push(n));
}

/// `#[test] fn name` for each `mod name` in which `f` is an annotated function of
/// a slice, as `name(how_many_numbers, from..to)`.
#[macro_export]
macro_rules! whole_programs {
    ($($name:ident($numbers:expr, $between:expr);)*) => {
        $(
            #[test]
            fn $name() {
                $crate::check_whole(&$crate::Program {
                    name: stringify!($name),
                    numbers: $numbers,
                    between: $between,
                    value: $name::f,
                    grad: $name::f_grad,
                    value_and_grad: $name::f_value_and_grad,
                    vjp: $name::f_vjp,
                });
            }
        )*
    };
}

/// A program for each body of one line, `name |x| { .. }`, over four numbers; what it
/// calls stands in the module around the macro.
#[macro_export]
macro_rules! one_liners {
    ($($name:ident |$x:ident| $body:block)*) => {
        $(
            mod $name {
                use super::*;

                #[derive_grad::derive_grad]
                pub fn f($x: &[f64]) -> f64 $body
            }
        )*

        $crate::whole_programs! { $($name(4, 0.3..1.4);)* }
    };
}

/// Checks the program at four points.
///
/// # Panics
/// Where a value, a derivative or an effect is not as it should be.
pub fn check_whole(program: &Program) {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    for _ in 0..4 {
        let at: Vec<f64> = (0..program.numbers).map(|_| next(&mut state, &program.between)).collect();
        check_at(program, &at);
    }
}

/// The next number of the sequence, by xorshift.
#[allow(clippy::cast_precision_loss)] // 53 bits
fn next(state: &mut u64, between: &Range<f64>) -> f64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    between.start + (between.end - between.start) * (*state >> 11) as f64 / (1_u64 << 53) as f64
}

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
                slope.error < 1e-4 * scale.max(1e-3),
                "{name} at {at:?}: differences are only good to {}",
                slope.error
            );
            assert!(
                is_close(found, slope.value, 1e-7, 1e-8 * scale + 1e-10 + 10.0 * slope.error),
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
    use super::{Program, check_whole, note};

    fn square(x: &[f64]) -> f64 {
        note(1);
        x[0] * x[0]
    }

    fn program() -> Program {
        Program {
            name: "square",
            numbers: 1,
            between: 0.5..1.5,
            value: square,
            grad: |x| (square(x), vec![2.0 * x[0]]).1,
            value_and_grad: |x| (square(x), vec![2.0 * x[0]]),
            vjp: |x, seed, d| {
                d[0] += seed * 2.0 * x[0];
                square(x)
            },
        }
    }

    #[test]
    fn right_ones_pass() {
        check_whole(&program());
    }

    #[test]
    #[should_panic(expected = "by grad is")]
    fn a_wrong_slope_is_found() {
        check_whole(&Program { grad: |x| (square(x), vec![2.001 * x[0]]).1, ..program() });
    }

    #[test]
    #[should_panic(expected = "by vjp is")]
    fn an_adjoint_that_is_overwritten_is_found() {
        let vjp = |x: &[f64], seed: f64, d: &mut [f64]| {
            d[0] = seed * 2.0 * x[0];
            square(x)
        };
        check_whole(&Program { vjp, ..program() });
    }

    #[test]
    #[should_panic(expected = "the effects of grad")]
    fn an_effect_that_is_left_out_is_found() {
        check_whole(&Program { grad: |x| vec![2.0 * x[0]], ..program() });
    }
}
