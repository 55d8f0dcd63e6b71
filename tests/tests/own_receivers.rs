//! Methods of annotated `impl`s and modules that are called with an active `self`, although
//! their own `wrt` does not name it: their siblings differentiate it, what users call does not.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable, Clone, Debug)]
struct System {
    at: Vec<[f64; 2]>,
    speed: Vec<[f64; 2]>,
    soft: f64,
}

#[derive_grad]
impl System {
    /// Nothing but `self` to differentiate.
    fn accelerations(&self) -> Vec<[f64; 2]> {
        let mut found = vec![[0.0; 2]; self.at.len()];
        for i in 0..self.at.len() {
            for j in 0..self.at.len() {
                let d = [self.at[j][0] - self.at[i][0], self.at[j][1] - self.at[i][1]];
                let r2 = d[0] * d[0] + d[1] * d[1] + self.soft * self.soft;
                for k in 0..2 {
                    found[i][k] += d[k] / (r2 * r2.sqrt());
                }
            }
        }
        found
    }

    fn kick(&mut self, dt: f64) {
        let all = self.accelerations();
        for (v, a) in self.speed.iter_mut().zip(&all) {
            v[0] += a[0] * dt;
            v[1] += a[1] * dt;
        }
    }

    fn drift(&mut self, dt: f64) {
        for (x, v) in self.at.iter_mut().zip(&self.speed) {
            x[0] += v[0] * dt;
            x[1] += v[1] * dt;
        }
    }

    #[derive_grad(wrt(self, dt))]
    fn energy(&self, dt: f64) -> f64 {
        let mut s = self.clone();
        for _ in 0..3 {
            s.kick(dt);
            s.drift(dt);
        }
        s.speed.iter().map(|v| v[0] * v[0] + v[1] * v[1]).sum()
    }
}

#[derive(Differentiable, Clone, Debug)]
struct Model {
    w: Vec<f64>,
    b: f64,
    #[grad(skip)]
    name: String,
}

#[derive_grad]
impl Model {
    #[derive_grad(jvp, hvp)]
    pub fn score(&self, x: &[f64]) -> f64 {
        self.b + self.w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>()
    }

    #[derive_grad(jvp, hvp)]
    pub fn predict(&self, x: &[f64]) -> f64 {
        self.score(x).tanh() * (1.0 + 0.1 * self.b)
    }

    #[derive_grad(wrt(self), jvp, hvp)]
    pub fn loss(&self, x: &[Vec<f64>], y: &[f64]) -> f64 {
        x.iter().zip(y).map(|(x, y)| (self.predict(x) - y).powi(2)).sum()
    }

    /// Left alone: nobody calls it with an active `self`.
    fn label(&self) -> f64 {
        length(&self.name) + self.b
    }

    /// What the user wrote under a name that would have been generated.
    fn norm(&self) -> f64 {
        self.w.iter().map(|w| w * w).sum::<f64>().sqrt()
    }

    fn norm_grad(&self) -> Vec<f64> {
        let n = self.norm();
        self.w.iter().map(|w| w / n).collect()
    }

    #[derive_grad(wrt(self))]
    fn penalty(&self) -> f64 {
        self.norm() * self.b
    }
}

fn length(name: &str) -> f64 {
    name.len() as f64
}

#[test]
fn methods_of_an_impl() {
    let at = vec![[0.0, 0.1], [1.0, 0.0], [-1.2, 0.3]];
    let s = System { at, speed: vec![[0.0, 0.1], [0.0, 0.8], [0.1, -0.6]], soft: 0.3 };
    let dt = 0.1;
    assert_gradient!(s.energy(dt), wrt(s, dt), tolerance = 1e-8);
}

#[test]
fn what_users_call_stays_as_it_is() {
    let m = Model { w: vec![0.5, -0.2], b: 0.1, name: "m".to_owned() };
    let (x, y) = (vec![vec![1.0, 2.0], vec![0.3, -0.4]], vec![0.3, 0.5]);
    assert_gradient!(m.loss(&x, &y), wrt(m), tolerance = 1e-8);
    assert_jvp!(m.loss(&x, &y), wrt(m), tolerance = 1e-8);
    assert_hvp!(m.loss(&x, &y), wrt(m), tolerance = 1e-7);
    assert_gradient!(m.penalty(), wrt(m), tolerance = 1e-8);
    let x = vec![0.4, 0.9];
    assert_gradient!(m.score(&x), wrt(x), tolerance = 1e-8);
    assert_gradient!(m.predict(&x), wrt(x), tolerance = 1e-8);
    let gradient: Vec<f64> = m.predict_grad(&x);
    assert_eq!((gradient.len(), m.norm_grad().len(), m.label()), (2, 2, 1.1));
}

#[derive_grad]
mod matrices {
    use std::ops::{Add, Index, IndexMut, Mul};

    use derive_grad::Differentiable;

    #[derive(Differentiable, Clone, Debug)]
    pub struct Matrix {
        pub rows: usize,
        pub cols: usize,
        pub data: Vec<f64>,
    }

    impl Matrix {
        pub fn zeros(rows: usize, cols: usize) -> Matrix {
            Matrix { rows, cols, data: vec![0.0; rows * cols] }
        }

        pub fn transpose(&self) -> Matrix {
            let mut t = Matrix::zeros(self.cols, self.rows);
            for i in 0..self.rows {
                for j in 0..self.cols {
                    t[(j, i)] = self[(i, j)];
                }
            }
            t
        }

        pub fn trace(&self) -> f64 {
            (0..self.rows).map(|i| self[(i, i)]).sum()
        }
    }

    impl Index<(usize, usize)> for Matrix {
        type Output = f64;
        fn index(&self, (i, j): (usize, usize)) -> &f64 {
            &self.data[i * self.cols + j]
        }
    }

    impl IndexMut<(usize, usize)> for Matrix {
        fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
            &mut self.data[i * self.cols + j]
        }
    }

    impl Mul for &Matrix {
        type Output = Matrix;
        fn mul(self, o: &Matrix) -> Matrix {
            let mut r = Matrix::zeros(self.rows, o.cols);
            for i in 0..self.rows {
                for j in 0..o.cols {
                    let mut s = 0.0;
                    for k in 0..self.cols {
                        s += self[(i, k)] * o[(k, j)];
                    }
                    r[(i, j)] = s;
                }
            }
            r
        }
    }

    impl Add for &Matrix {
        type Output = Matrix;
        fn add(self, o: &Matrix) -> Matrix {
            let data = self.data.iter().zip(&o.data).map(|(a, b)| a + b).collect();
            Matrix { rows: self.rows, cols: self.cols, data }
        }
    }

    pub fn gram(a: &Matrix, s: f64) -> f64 {
        let g = &a.transpose() * a;
        let h = &(&g * &g) + &g;
        h.trace() * s
    }
}

#[test]
fn methods_of_a_module() {
    let a = matrices::Matrix { rows: 2, cols: 3, data: vec![0.1, 0.5, -0.3, 1.0, 0.4, 0.7] };
    let s = 0.3;
    assert_gradient!(matrices::gram(&a, s), wrt(a, s), tolerance = 1e-8);
}
