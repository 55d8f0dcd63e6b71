//! The scalars of a value: by position, for Jacobians of structs, or all of them.

use crate::differentiable::Differentiable;

/// How many scalars there are.
pub fn scalar_count<T: Differentiable>(value: &T) -> usize {
    let mut count = 0;
    value.__pairs(value, &mut |_, _| count += 1);
    count
}

/// Sets the scalar at a position.
pub fn set_scalar<T: Differentiable>(value: &mut T, at: usize, to: f64) {
    let mut position = 0;
    value.__scalars_mut(&mut |scalar| {
        if position == at {
            *scalar = to;
        }
        position += 1;
    });
}

/// The same value with each scalar 1.
#[must_use]
pub fn ones<T: Differentiable>(mut value: T) -> T {
    value.__scalars_mut(&mut |scalar| *scalar = 1.0);
    value
}
