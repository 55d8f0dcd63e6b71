//! `GradBench`'s det: a determinant by expansion in minors, a recursion that takes rows and columns
//! out of two linked lists, and puts them in again.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// The determinant of a matrix of `n` rows, one after the other.
#[derive_grad]
#[must_use]
pub fn det(a: &[f64], n: usize) -> f64 {
    // Each row's and column's successor; the last entry is the first one.
    let mut rows: Vec<usize> = (1..=n).chain([0]).collect();
    let mut columns: Vec<usize> = (1..=n).chain([0]).collect();
    minor(a, n, n, &mut rows, &mut columns)
}

/// The determinant of the `size` rows and columns that are left, by its first row.
#[derive_grad]
fn minor(a: &[f64], n: usize, size: usize, rows: &mut [usize], columns: &mut [usize]) -> f64 {
    let row = rows[n];
    if size == 1 {
        return a[row * n + columns[n]];
    }
    rows[n] = rows[row];
    let mut sum = 0.0;
    let mut sign = 1.0;
    let mut before = n;
    for _ in 0..size {
        let column = columns[before];
        columns[before] = columns[column];
        sum += sign * a[row * n + column] * minor(a, n, size - 1, rows, columns);
        columns[before] = column;
        before = column;
        sign = -sign;
    }
    rows[n] = row;
    sum
}

#[derive(Clone)]
struct Matrix {
    a: Vec<f64>,
    n: usize,
}

impl Inputs for Matrix {
    fn active(&mut self) -> Vec<&mut f64> {
        self.a.iter_mut().collect()
    }
}

/// `n` rows and columns.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let rng = &mut Rng::with_seed(23);
    let a = (0..n * n).map(|_| rng.f64()).collect();
    vec![case!(
        ("det", format!("n = {n}"), Bars::primal(6.0)),
        Matrix { a, n },
        |i| (&i.a, i.n),
        det,
        generated det_value_and_grad,
    )]
}
