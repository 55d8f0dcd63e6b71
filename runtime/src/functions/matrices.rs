//! Matrices as slices, row after row.

use alloc::vec;
use alloc::vec::Vec;

use derive_grad_macros::derive_grad;

/// The product of a matrix, given row after row, and a vector: `a` has as many
/// columns as `x` has entries.
///
/// # Panics
/// If the vector is empty, or the matrix has no whole number of rows of its length.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn mat_vec(a: &[f64], x: &[f64]) -> Vec<f64> {
    let (entries, columns) = (a.len(), x.len());
    assert!(columns > 0, "`mat_vec` with an empty vector");
    assert!(entries % columns == 0, "`mat_vec` has {entries} entries for rows of length {columns}");
    let mut y = vec![0.0; entries / columns];
    mat_vec_into(a, x, &mut y);
    y
}

/// [`mat_vec()`] into a slice, without allocation.
///
/// # Panics
/// If the lengths do not fit.
#[derive_grad(order = 3)]
#[track_caller]
pub fn mat_vec_into(a: &[f64], x: &[f64], y: &mut [f64]) {
    let (entries, rows, columns) = (a.len(), y.len(), x.len());
    assert!(
        entries == rows * columns,
        "`mat_vec_into` has {entries} entries for a matrix of {rows} rows and {columns} columns"
    );
    for (row, y) in y.iter_mut().enumerate() {
        let mut sum = 0.0;
        for (a, x) in a[row * columns..(row + 1) * columns].iter().zip(x) {
            sum += a * x;
        }
        *y = sum;
    }
}

/// The product of two matrices, each given row after row: `a` has `inner` columns,
/// `b` as many rows.
///
/// ```
/// // (1 2) (5)   (17)
/// // (3 4) (6) = (39)
/// assert_eq!(derive_grad::mat_mul(&[1.0, 2.0, 3.0, 4.0], &[5.0, 6.0], 2), [17.0, 39.0]);
/// ```
///
/// # Panics
/// If `inner` is 0 or does not divide both lengths.
#[derive_grad(order = 3)]
#[must_use]
#[track_caller]
pub fn mat_mul(a: &[f64], b: &[f64], inner: usize) -> Vec<f64> {
    assert!(inner > 0, "`mat_mul` with no inner dimension");
    let (left, right) = (a.len(), b.len());
    assert!(
        left % inner == 0 && right % inner == 0,
        "`mat_mul` has {left} and {right} entries, which an inner dimension of {inner} does not divide"
    );
    let mut c = vec![0.0; (left / inner) * (right / inner)];
    mat_mul_into(a, b, inner, &mut c);
    c
}

/// [`mat_mul()`] into a slice, without allocation.
///
/// # Panics
/// If the lengths do not fit.
#[derive_grad(order = 3)]
#[track_caller]
pub fn mat_mul_into(a: &[f64], b: &[f64], inner: usize, c: &mut [f64]) {
    assert!(inner > 0, "`mat_mul_into` with no inner dimension");
    let (left, right, room) = (a.len(), b.len(), c.len());
    let (rows, columns) = (left / inner, right / inner);
    assert!(
        left == rows * inner && right == columns * inner && room == rows * columns,
        "`mat_mul_into` has {left} and {right} entries and a result of length {room}, which do not fit an inner \
         dimension of {inner}"
    );
    c.fill(0.0);
    for row in 0..rows {
        for k in 0..inner {
            let factor = a[row * inner + k];
            for column in 0..columns {
                c[row * columns + column] += factor * b[k * columns + column];
            }
        }
    }
}
