//! Elements of the user's types, through annotated impls of `IndexMut`.

use std::ops::{Index, IndexMut};

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient;

#[derive(Differentiable, Clone, Debug)]
struct V(f64, f64, f64);
#[derive_grad]
impl Index<usize> for V {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        match i {
            0 => &self.0,
            1 => &self.1,
            2 => &self.2,
            _ => panic!(),
        }
    }
}
#[derive_grad]
impl IndexMut<usize> for V {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        match i {
            0 => &mut self.0,
            1 => &mut self.1,
            2 => &mut self.2,
            _ => panic!(),
        }
    }
}
#[derive(Differentiable, Clone, Debug)]
struct Grid {
    data: Vec<f64>,
    cols: usize,
}
#[derive_grad]
impl Index<(usize, usize)> for Grid {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.cols + j]
    }
}
#[derive_grad]
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * self.cols + j]
    }
}
#[derive_grad]
fn f(m: &V, x: f64) -> f64 {
    let mut v = m.clone();
    let mut s = 0.0;
    for i in 0..3 {
        v[i] *= x;
        s += v[i] * m[i] * x;
    }
    v[1] = s * v[0];
    s + v[1].sin()
}
#[derive_grad]
fn g(m: &Grid, x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        for j in 0..3 {
            s += m[(i, j)] * x * m[(1 - i, j)];
        }
    }
    s
}
#[derive_grad]
fn h(m: &mut Grid, x: f64) {
    for i in 0..2 {
        for j in 1..3 {
            m[(i, j)] = m[(i, j - 1)] * x + m[(i, j)].sin();
            m[(i, j)] *= x;
        }
    }
}
#[derive_grad]
fn k(m: &Grid, x: f64) -> f64 {
    let mut m = m.clone();
    h(&mut m, x);
    g(&m, x)
}

#[test]
fn elements() {
    let v = V(0.3, -0.7, 1.1);
    let (d_v, d_x) = f_grad(&v, 0.6);
    assert_gradient(&v, &d_v, |v| f(v, 0.6));
    assert_gradient(&0.6, &d_x, |x| f(&v, *x));
}

#[test]
fn elements_at_pairs() {
    let m = Grid { data: vec![0.3, -0.7, 1.1, 0.2, 0.5, -0.4], cols: 3 };
    let (d_m, d_x) = k_grad(&m, 0.6);
    assert_gradient(&m, &d_m, |m| k(m, 0.6));
    assert_gradient(&0.6, &d_x, |x| k(&m, *x));
}

/// A new value is found by its own fields.
#[derive_grad]
fn renewed(x: f64, y: f64) -> f64 {
    let mut m = Grid { data: vec![x, y, x * y, 1.0], cols: 2 };
    let a = m[(1, 0)];
    m = Grid { cols: 1, ..m };
    m[(1, 0)] *= a;
    m[(1, 0)] * m[(2, 0)]
}

#[test]
fn values_are_renewed() {
    assert_gradient(&[0.7, 0.4], &<[f64; 2]>::from(renewed_grad(0.7, 0.4)), |p| renewed(p[0], p[1]));
}

/// With two kinds of index, by one field, and fields that change.
#[derive(Differentiable, Clone, Debug)]
struct Counted {
    data: Vec<f64>,
    cols: usize,
    changes: usize,
    log: Vec<usize>,
}
impl Index<(usize, usize)> for Counted {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.cols + j]
    }
}
#[derive_grad]
impl IndexMut<(usize, usize)> for Counted {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        let at = i * self.cols + j;
        assert!(at < self.data.len());
        &mut self.data[at]
    }
}
impl Index<usize> for Counted {
    type Output = [f64];
    fn index(&self, i: usize) -> &[f64] {
        &self.data[i * self.cols..][..self.cols]
    }
}
#[derive_grad]
impl IndexMut<usize> for Counted {
    fn index_mut(&mut self, i: usize) -> &mut [f64] {
        let cols = self.cols;
        &mut self.data[i * cols..][..cols]
    }
}

#[derive_grad]
impl Counted {
    fn scale(&mut self, k: f64) {
        self[(0, 1)] *= k;
        self.log.push(self.cols);
        self.changes += 1;
    }

    /// Of another shape.
    #[derive_grad(wrt(self))]
    fn turned(&self) -> Self {
        let cols = self.data.len() / self.cols;
        let data = (0..self.data.len()).map(|k| self[(k % cols, k / cols)]).collect();
        Counted { data, cols, changes: 0, log: Vec::new() }
    }
}

#[derive_grad]
fn counted(m: &Counted, x: f64) -> f64 {
    let mut a = m.clone();
    a[(1, 0)] *= x;
    a.scale(x * x);
    a = a.turned();
    a.log.push(2);
    a[1][0] *= a[(2, 1)];
    a.scale(x);
    a[(0, 0)] + a[(0, 1)] * a[1][0] * a[2][1]
}

#[test]
fn by_fields_that_do_not_change() {
    let m = Counted { data: vec![0.5, 1.5, -1.0, 2.0, 0.75, 0.25], cols: 3, changes: 0, log: Vec::new() };
    let (_, (d_m, d_x)) = counted_value_and_grad(&m, 1.25);
    let at = |k: usize, h: f64| {
        let (mut m, mut x) = (m.clone(), 1.25);
        if k == 6 {
            x += h
        } else {
            m.data[k] += h
        }
        counted(&m, x)
    };
    let found = d_m.data.iter().copied().chain([d_x]);
    for (k, found) in found.enumerate() {
        let expected = (at(k, 1e-5) - at(k, -1e-5)) / 2e-5;
        assert!((found - expected).abs() < 1e-8, "{k}: {found}, {expected}");
    }
}

/// Rows that are lent on: to methods of lists, and to another type's `IndexMut`.
#[derive(Differentiable, Clone, Debug)]
struct Rows {
    rows: Vec<Vec<f64>>,
    counted: Counted,
}
impl Index<usize> for Rows {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        let n = self.rows[0].len();
        &self.rows[i / n][i % n]
    }
}
#[derive_grad]
impl IndexMut<usize> for Rows {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        let n = self.rows[0].len();
        let row = &mut self.rows[i / n];
        row.get_mut(i % n).unwrap()
    }
}
impl Index<(usize, usize)> for Rows {
    type Output = f64;
    fn index(&self, at: (usize, usize)) -> &f64 {
        &self.counted[at]
    }
}
#[derive_grad]
impl IndexMut<(usize, usize)> for Rows {
    fn index_mut(&mut self, at: (usize, usize)) -> &mut f64 {
        &mut self.counted[at]
    }
}

#[derive_grad]
fn rows(x: f64, y: f64) -> f64 {
    let counted = Counted { data: vec![x, y, x * y, 1.0], cols: 2, changes: 0, log: Vec::new() };
    let mut r = Rows { rows: vec![vec![x, y], vec![y, x * y]], counted };
    let a = r[3] * r[(1, 0)];
    r.counted = Counted { data: vec![y, x, a, x], cols: 1, changes: 1, log: Vec::new() };
    r.counted.log.push(2);
    r[2] *= a * r[(2, 0)];
    r[2] * r[1] * r[(3, 0)] * r[(1, 0)]
}

#[test]
fn through_lists_and_other_types() {
    assert_gradient(&[0.7, 1.3], &<[f64; 2]>::from(rows_grad(0.7, 1.3)), |p| rows(p[0], p[1]));
}
