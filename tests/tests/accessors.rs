//! Methods that only look at what they are called on and give an integer or a truth value:
//! indices, lengths and questions, of what is built and changed meanwhile; with the `impl` in
//! sight, and without.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_slopes, at_all_points};

const POINTS: [[f64; 3]; 2] = [[0.4, 0.8, 1.3], [0.9, -0.7, 0.6]];

#[derive(Clone, Differentiable)]
struct Table {
    cols: usize,
    data: Vec<f64>,
}

impl Table {
    fn at(&self, i: usize, j: usize) -> usize {
        i * self.cols + j
    }
    fn rows(&self) -> usize {
        self.data.len() / self.cols
    }
    fn is_square(&self) -> bool {
        self.rows() == self.cols
    }
    fn has_row(&self, i: usize) -> bool {
        i < self.rows()
    }
}

/// The `impl` is not seen.
#[derive_grad(jvp)]
fn unseen(x: &[f64]) -> f64 {
    let mut t = Table { cols: 3, data: vec![0.0; 9] };
    for i in 0..t.rows() {
        for j in 0..3 {
            let k: usize = t.at(i, j);
            t.data[k] = x[i] * x[j];
        }
        let diagonal = t.at(i, i);
        if t.is_square() && t.has_row(i) {
            t.data[diagonal] *= x[0].sin();
        }
    }
    let mut kept = vec![1.0; t.rows() + 1];
    while t.is_square() {
        let k = t.at(1, 2) + 1;
        t.data[k] *= kept[t.rows() - 2] * x[1];
        kept[t.rows()] = t.data[t.at(2, 2)];
        t.cols -= 1;
    }
    let ends = [t.data[t.at(0, 1)], t.data[t.at(1, 0)]];
    ends[0] * ends[1] + kept[3] + t.data[8]
}

#[derive(Clone, Differentiable)]
struct Grid {
    side: usize,
    cells: Vec<f64>,
}

/// All methods of one `impl`, some of which change what others look at.
#[derive_grad]
impl Grid {
    fn at(&self, i: usize, j: usize) -> usize {
        i * self.side + j
    }
    fn count(&self) -> usize {
        self.cells.len()
    }
    fn inside(&self, i: usize) -> bool {
        i + 1 < self.side
    }
    fn set(&mut self, i: usize, j: usize, v: f64) {
        let at = self.at(i, j);
        self.cells[at] = v;
    }
    fn grow(&mut self, v: f64) -> usize {
        self.cells.push(v * self.cells[0]);
        self.cells.len()
    }
    fn spread(&mut self, rate: f64) {
        for i in 0..self.side {
            if self.inside(i) {
                let (a, b) = (self.at(i, 0), self.at(i + 1, 0));
                self.cells[a] += rate * self.cells[b];
            }
            let value = rate * self.cells[self.at(i, 0)];
            self.set(i, 1, value);
        }
    }
    fn mean(&self) -> f64 {
        self.cells.iter().sum::<f64>() / self.count() as f64
    }
    fn settle(&mut self, rate: f64) -> f64 {
        self.spread(rate);
        let n = self.grow(rate);
        self.cells[n - 1] *= rate;
        self.mean() * self.cells[n - 1] / self.count() as f64
    }
}

#[derive_grad]
fn of_impl(x: &[f64]) -> f64 {
    let mut g = Grid { side: 2, cells: vec![x[0], x[1], x[2], x[0] * x[1]] };
    let a = g.settle(x[2]);
    let b = g.settle(a);
    b + g.cells[g.at(1, 1)]
}

#[derive_grad]
mod seen {
    use derive_grad::Differentiable;

    #[derive(Clone, Differentiable)]
    pub struct Tensor<const N: usize> {
        pub shape: [usize; N],
        pub data: Vec<f64>,
    }

    impl<const N: usize> Tensor<N> {
        fn offset(&self, index: [usize; N]) -> usize {
            index.iter().zip(&self.shape).fold(0, |at, (i, n)| at * n + i)
        }
        fn size(&self) -> usize {
            self.shape.iter().product()
        }
        fn first_above(&self, bound: f64) -> Option<usize> {
            self.data.iter().position(|v| *v > bound)
        }
    }

    trait Sized2 {
        fn width(&self) -> usize;
    }

    impl Sized2 for Tensor<2> {
        fn width(&self) -> usize {
            self.shape[1]
        }
    }

    fn scaled(t: &Tensor<2>, by: f64) -> f64 {
        let n = t.size();
        by * t.data[t.offset([1, 0])] / n as f64
    }

    pub fn f(x: &[f64]) -> f64 {
        let mut t = Tensor::<2> { shape: [2, 3], data: vec![0.0; 6] };
        for i in 0..2 {
            for j in 0..t.width() {
                let at = t.offset([i, j]);
                t.data[at] = x[j] * (i as f64 + x[0]);
            }
        }
        let row = t.data.iter().skip(t.offset([1, 0])).sum::<f64>();
        let n = t.size() as f64;
        if let Some(k) = t.first_above(0.5) {
            t.data[k] *= row;
        }
        let mean = t.data.iter().sum::<f64>() / n;
        scaled(&t, x[1]) + mean * row / t.width() as f64
    }
}

use seen::{f, f_value_and_grad};

at_all_points!(without_sight: unseen, unseen_value_and_grad);
at_all_points!(of_one_impl: of_impl, of_impl_value_and_grad);
at_all_points!(of_a_module: f, f_value_and_grad);

#[test]
fn tangents() {
    for x in &POINTS {
        let (gradient, direction) = (unseen_grad(x), [0.3, -0.2, 0.9]);
        let (_, tangent) = unseen_jvp(x, &direction);
        let expected: f64 = gradient.iter().zip(&direction).map(|(g, d)| g * d).sum();
        assert!((tangent - expected).abs() < 1e-12 * (1.0 + expected.abs()));
    }
    assert_slopes(&unseen_grad(&POINTS[0]), unseen, &POINTS[0]);
}
