//! Central differences with Richardson extrapolation, and how far they are to
//! be trusted.

use alloc::vec;
use alloc::vec::Vec;

/// A derivative by differences.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Differences {
    /// The extrapolated value.
    pub value: f64,
    /// An estimate of its error.
    pub error: f64,
    /// The smallest step that went into it.
    pub step: f64,
}

/// The gradient of `f` at `x` by differences, one estimate for each component.
pub fn richardson(f: impl Fn(&[f64]) -> f64, x: &[f64]) -> Vec<Differences> {
    let along = |at: usize| {
        let shifted = |h: f64| {
            let mut x = x.to_vec();
            x[at] += h;
            f(&x)
        };
        slope(shifted, 0.02 * x[at].abs().max(0.1))
    };
    (0..x.len()).map(along).collect()
}

/// The derivative of `f` at 0, by Ridders' method: a tableau over steps that shrink by 1.6,
/// of which the entry with the smallest error estimate is taken.
pub fn slope(f: impl Fn(f64) -> f64, first_step: f64) -> Differences {
    const ROWS: usize = 12;
    const SHRINK: f64 = 1.6;
    let central = |h: f64| (f(h) - f(-h)) / (2.0 * h);
    let mut step = first_step;
    let mut above = vec![central(step)];
    let mut best = Differences { value: above[0], error: f64::INFINITY, step };
    for _ in 1..ROWS {
        step /= SHRINK;
        let mut row = vec![central(step)];
        let mut factor = 1.0;
        for (column, &upper) in above.iter().enumerate() {
            factor *= SHRINK * SHRINK;
            let value = (row[column] * factor - upper) / (factor - 1.0);
            let error = (value - row[column]).abs().max((value - upper).abs());
            if error <= best.error {
                best = Differences { value, error, step };
            }
            row.push(value);
        }
        above = row;
    }
    best
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::richardson;

    #[test]
    fn smooth_functions_are_exact_to_ten_digits() {
        let f = |x: &[f64]| x[0].sin() * x[1].exp() / x[0];
        let (a, b) = (1.3_f64, -0.4_f64);
        let found = richardson(f, &[a, b]);
        let by_a = b.exp() * (a * a.cos() - a.sin()) / (a * a);
        let by_b = a.sin() * b.exp() / a;
        assert!((found[0].value - by_a).abs() < 1e-10, "{found:?} {by_a}");
        assert!((found[1].value - by_b).abs() < 1e-10, "{found:?} {by_b}");
    }
}
