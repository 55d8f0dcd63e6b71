//! Derivatives by central differences, extrapolated after Richardson.

use crate::case::Inputs;

/// How a list of scalars changes where all active scalars grow in proportion to themselves;
/// extrapolated once.
pub fn change<I: Inputs>(inputs: &I, f: impl Fn(&I) -> Vec<f64>) -> Vec<f64> {
    let at = |step: f64| {
        let mut moved = inputs.clone();
        moved.active().into_iter().for_each(|scalar| *scalar *= 1.0 + step);
        f(&moved)
    };
    let central = |step: f64| -> Vec<f64> {
        at(step).iter().zip(at(-step)).map(|(above, below)| (above - below) / (2.0 * step)).collect()
    };
    central(1e-4).iter().zip(central(5e-5)).map(|(wide, near)| (4.0 * near - wide) / 3.0).collect()
}

/// The derivative with respect to the `k`th active scalar; extrapolated twice.
pub fn slope<I: Inputs>(inputs: &I, f: impl Fn(&I) -> f64, k: usize) -> f64 {
    let at = |step: f64| {
        let mut moved = inputs.clone();
        *moved.active()[k] += step;
        f(&moved)
    };
    let central = |step: f64| (at(step) - at(-step)) / (2.0 * step);
    let rows = [4e-4, 2e-4, 1e-4].map(central);
    let once = [1, 2].map(|i| (4.0 * rows[i] - rows[i - 1]) / 3.0);
    (16.0 * once[1] - once[0]) / 15.0
}
