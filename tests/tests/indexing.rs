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
