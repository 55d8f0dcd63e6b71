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

/// [`det`] and its gradient. The minors' values stand on one stack, in the order in which the reverse
/// recursion wants them; it takes rows and columns out, and puts them in again, as the first one did.
#[must_use]
pub fn det_hand(a: &[f64], n: usize) -> (f64, Vec<f64>) {
    let mut lists = [(); 2].map(|()| (1..=n).chain([0]).collect::<Vec<_>>());
    let mut matrix = Expanded { a, n, lists: &mut lists, kept: Vec::new(), gradient: vec![0.0; n * n] };
    let value = matrix.forward(n);
    matrix.backward(n, 1.0);
    (value, matrix.gradient)
}

/// A matrix of which rows and columns are taken out.
struct Expanded<'a> {
    a: &'a [f64],
    n: usize,
    lists: &'a mut [Vec<usize>; 2],
    /// The minors' values.
    kept: Vec<f64>,
    gradient: Vec<f64>,
}

impl Expanded<'_> {
    fn forward(&mut self, size: usize) -> f64 {
        let n = self.n;
        let row = self.lists[0][n];
        if size == 1 {
            return self.a[row * n + self.lists[1][n]];
        }
        self.lists[0][n] = self.lists[0][row];
        let (mut sum, mut sign, mut before) = (0.0, 1.0, n);
        for _ in 0..size {
            let column = self.lists[1][before];
            self.lists[1][before] = self.lists[1][column];
            let minor = self.forward(size - 1);
            self.kept.push(minor);
            sum += sign * self.a[row * n + column] * minor;
            self.lists[1][before] = column;
            (before, sign) = (column, -sign);
        }
        self.lists[0][n] = row;
        sum
    }

    fn backward(&mut self, size: usize, d: f64) {
        let n = self.n;
        let row = self.lists[0][n];
        if size == 1 {
            self.gradient[row * n + self.lists[1][n]] += d;
            return;
        }
        self.lists[0][n] = self.lists[0][row];
        let mut order = [n; 16];
        for k in 1..size {
            order[k] = self.lists[1][order[k - 1]];
        }
        let mut signed = if size.is_multiple_of(2) { -d } else { d };
        for &before in order[..size].iter().rev() {
            let column = self.lists[1][before];
            let minor = self.kept.pop().unwrap_or_default();
            self.gradient[row * n + column] += signed * minor;
            self.lists[1][before] = self.lists[1][column];
            self.backward(size - 1, signed * self.a[row * n + column]);
            self.lists[1][before] = column;
            signed = -signed;
        }
        self.lists[0][n] = row;
    }
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

/// `n` rows and columns, of at most 16.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let rng = &mut Rng::with_seed(23);
    let a = (0..n * n).map(|_| rng.f64()).collect();
    vec![case!(
        ("det", format!("n = {n}"), Bars::primal(6.0)),
        Matrix { a, n },
        |i| (&i.a, i.n),
        det,
        hand det_hand,
        generated det_value_and_grad,
    )]
}
