//! Second derivatives through operators of the user's types: against the same function without
//! them, and differences.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_slope, assert_slopes, close};
use std::ops::*;

#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
struct Complex {
    re: f64,
    im: f64,
}
#[derive_grad]
impl Mul for Complex {
    type Output = Complex;
    fn mul(self, o: Complex) -> Complex {
        Complex { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re }
    }
}
#[derive_grad]
impl Add for Complex {
    type Output = Complex;
    fn add(self, o: Complex) -> Complex {
        Complex { re: self.re + o.re, im: self.im + o.im }
    }
}
#[derive_grad]
impl Mul<f64> for Complex {
    type Output = Complex;
    fn mul(self, o: f64) -> Complex {
        Complex { re: self.re * o, im: self.im * o }
    }
}
#[derive_grad]
impl Div for Complex {
    type Output = Complex;
    fn div(self, o: Complex) -> Complex {
        let n = o.re * o.re + o.im * o.im;
        Complex { re: (self.re * o.re + self.im * o.im) / n, im: (self.im * o.re - self.re * o.im) / n }
    }
}
#[derive_grad]
impl Neg for Complex {
    type Output = Complex;
    fn neg(self) -> Complex {
        Complex { re: -self.re, im: -self.im }
    }
}
#[derive_grad]
impl MulAssign for Complex {
    fn mul_assign(&mut self, o: Complex) {
        let re = self.re * o.re - self.im * o.im;
        self.im = self.re * o.im + self.im * o.re;
        self.re = re;
    }
}
#[derive_grad]
impl AddAssign for Complex {
    fn add_assign(&mut self, o: Complex) {
        self.re += o.re;
        self.im += o.im;
    }
}
#[derive_grad]
impl Mul<i32> for Complex {
    type Output = Complex;
    fn mul(self, o: i32) -> Complex {
        Complex { re: self.re * o as f64, im: self.im * o as f64 }
    }
}

#[derive_grad(hessian, order = 2)]
fn mandel(x: f64, y: f64, n: usize) -> f64 {
    let c = Complex { re: x, im: y };
    let mut z = c;
    for _ in 0..n {
        z = z * z + c * 0.5;
        z *= c;
        z += -c / z * 2i32;
    }
    z.re * z.re + z.im
}
#[derive_grad(hessian)]
fn mandel1(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        let re = a * a - b * b + 0.5 * x;
        let im = 2.0 * a * b + 0.5 * y;
        let re2 = re * x - im * y;
        let im2 = re * y + im * x;
        let nn = re2 * re2 + im2 * im2;
        a = re2 - 2.0 * (x * re2 + y * im2) / nn;
        b = im2 - 2.0 * (y * re2 - x * im2) / nn;
    }
    a * a + b
}
#[derive_grad(order = 2)]
fn dot(z: Complex, w: &[Complex]) -> f64 {
    let mut s = z * 2.0;
    for v in w {
        s = s * *v + z;
    }
    s.re
}
#[derive_grad(hvp)]
fn of_dot(z: Complex, w: &[Complex]) -> f64 {
    let d = dot(z * z, w);
    d * d
}

#[derive_grad(hvp)]
fn of_grad(x: f64, y: f64) -> f64 {
    let a = mandel(x, y, 2);
    a * x
}
#[derive_grad]
fn of_g(x: f64, y: f64) -> f64 {
    let (a, b) = mandel_grad(x, y, 1);
    a * b
}

#[test]
fn operators() {
    for n in 0..3 {
        let h = mandel_hessian(0.7, 0.4, n);
        let g = mandel1_hessian(0.7, 0.4, n);
        for i in 0..2 {
            for j in 0..2 {
                close(h[i][j], g[i][j]);
            }
        }
    }
    let (d_x, d_y) = of_g_grad(0.7, 0.4);
    assert_slopes(&[d_x, d_y], |at| of_g(at[0], at[1]), &[0.7, 0.4]);
    let z = Complex { re: 0.3, im: 0.5 };
    let w = [Complex { re: 0.2, im: -0.4 }, Complex { re: 1.2, im: 0.6 }];
    let t = Complex { re: 1.0, im: -2.0 };
    let tw = [Complex { re: 0.5, im: 0.1 }, Complex { re: -0.3, im: 0.8 }];
    let (hz, hw) = of_dot_hvp(z, &w, t, &tw);
    let at = |h: f64| {
        let z = z + t * h;
        let w: Vec<_> = w.iter().zip(&tw).map(|(a, b)| *a + *b * h).collect();
        of_dot_grad(z, &w)
    };
    let parts = |of: &(Complex, Vec<Complex>)| [of.0, of.1[0], of.1[1]].map(|c| [c.re, c.im]).concat();
    for (k, found) in parts(&(hz, hw)).into_iter().enumerate() {
        assert_slope(found, |h| parts(&at(h))[k], 0.0);
    }
}
