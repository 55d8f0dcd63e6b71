//! Operators on the user's types, whole `impl`s and modules: complex numbers,
//! quaternions, vectors. Each gradient is compared with Richardson differences.

#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::needless_range_loop,
    clippy::assign_op_pattern
)]

use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub};

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient;

#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    re: f64,
    im: f64,
}

#[derive_grad]
impl Add for Complex {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Complex { re: self.re + other.re, im: self.im + other.im }
    }
}

#[derive_grad]
impl Sub for Complex {
    type Output = Complex;
    fn sub(self, other: Complex) -> Complex {
        Complex { re: self.re - other.re, im: self.im - other.im }
    }
}

#[derive_grad]
impl Mul for Complex {
    type Output = Self;
    fn mul(self, other: Self) -> Self::Output {
        Self { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

#[derive_grad]
impl Mul<f64> for Complex {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        Self { re: self.re * by, im: self.im * by }
    }
}

#[derive_grad]
impl Mul<Complex> for f64 {
    type Output = Complex;
    fn mul(self, z: Complex) -> Complex {
        z * self
    }
}

#[derive_grad]
impl Div for Complex {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        let n = other.norm_sqr();
        Self {
            re: (self.re * other.re + self.im * other.im) / n,
            im: (self.im * other.re - self.re * other.im) / n,
        }
    }
}

#[derive_grad]
impl Neg for Complex {
    type Output = Self;
    fn neg(self) -> Self {
        Complex { re: -self.re, im: -self.im }
    }
}

#[derive_grad]
impl AddAssign for Complex {
    fn add_assign(&mut self, other: Self) {
        self.re += other.re;
        self.im += other.im;
    }
}

#[derive_grad]
impl MulAssign for Complex {
    fn mul_assign(&mut self, other: Self) {
        *self = *self * other;
    }
}

#[derive_grad]
impl Complex {
    #[must_use]
    pub fn new(re: f64, im: f64) -> Self {
        Self { re, im }
    }

    #[derive_grad(wrt(self))]
    #[must_use]
    pub fn norm_sqr(&self) -> f64 {
        self.re * self.re + self.im * self.im
    }

    #[derive_grad(wrt(self))]
    #[must_use]
    pub fn exp(self) -> Self {
        let size = self.re.exp();
        Self::new(size * self.im.cos(), size * self.im.sin())
    }
}

#[derive_grad]
fn polynomial(z: Complex, a: Complex, t: f64) -> f64 {
    let w = a * z * z + z * t - a / z;
    let mut sum = -w;
    sum += 0.5 * w;
    sum *= z;
    (sum * w.exp()).norm_sqr()
}

#[test]
fn complex_arithmetic() {
    let (z, a, t) = (Complex::new(0.6, -0.3), Complex::new(0.2, 0.5), 0.7);
    let (d_z, d_a, d_t) = polynomial_grad(z, a, t);
    assert_gradient(&z, &d_z, |z| polynomial(*z, a, t));
    assert_gradient(&a, &d_a, |a| polynomial(z, *a, t));
    assert_gradient(&t, &d_t, |t| polynomial(z, a, *t));
}

#[derive_grad]
fn escape(c: Complex, limit: usize) -> f64 {
    let mut z = Complex::new(0.0, 0.0);
    for k in 0..limit {
        z = z * z + c;
        if z.norm_sqr() > 4.0 {
            return k as f64 - z.norm_sqr().ln().ln();
        }
    }
    z.norm_sqr()
}

#[test]
fn mandelbrot() {
    for c in [Complex::new(0.3, 0.6), Complex::new(0.1, 0.2), Complex::new(1.0, 1.0)] {
        let d_c = escape_grad(c, 40);
        assert_gradient(&c, &d_c, |c| escape(*c, 40));
    }
}

#[derive_grad]
fn nested(z: Complex, t: f64) -> f64 {
    polynomial(z * t, z, t) + escape(z, 5)
}

#[test]
fn calls_of_functions_on_users_types() {
    let (z, t) = (Complex::new(0.6, -0.3), 0.7);
    let (d_z, d_t) = nested_grad(z, t);
    assert_gradient(&z, &d_z, |z| nested(*z, t));
    assert_gradient(&t, &d_t, |t| nested(z, *t));
}

/// Three-dimensional vectors and bodies, in an annotated module.
#[derive_grad]
mod space {
    use derive_grad::Differentiable;
    use std::ops::{Add, AddAssign, Mul, Sub, SubAssign};

    #[derive(Differentiable, Clone, Copy, Debug)]
    pub struct Vec3 {
        pub x: f64,
        pub y: f64,
        pub z: f64,
    }

    #[derive(Differentiable, Clone, Debug)]
    pub struct Body {
        pub at: Vec3,
        pub speed: Vec3,
        pub mass: f64,
    }

    impl Add for Vec3 {
        type Output = Vec3;
        fn add(self, o: Vec3) -> Vec3 {
            Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
        }
    }

    impl Sub for Vec3 {
        type Output = Vec3;
        fn sub(self, o: Vec3) -> Vec3 {
            Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
        }
    }

    impl Mul<f64> for Vec3 {
        type Output = Vec3;
        fn mul(self, t: f64) -> Vec3 {
            Vec3 { x: self.x * t, y: self.y * t, z: self.z * t }
        }
    }

    impl AddAssign for Vec3 {
        fn add_assign(&mut self, o: Vec3) {
            self.x += o.x;
            self.y += o.y;
            self.z += o.z;
        }
    }

    impl SubAssign for Vec3 {
        fn sub_assign(&mut self, o: Vec3) {
            *self = *self - o;
        }
    }

    impl Vec3 {
        #[derive_grad(wrt(self, o))]
        pub fn dot(self, o: Vec3) -> f64 {
            self.x * o.x + self.y * o.y + self.z * o.z
        }

        #[derive_grad(wrt(self))]
        pub fn length(&self) -> f64 {
            self.dot(*self).sqrt()
        }
    }

    pub fn leapfrog(bodies: &mut Vec<Body>, dt: f64) {
        for i in 0..bodies.len() {
            let mut force = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
            for j in 0..bodies.len() {
                if i != j {
                    let d = bodies[j].at - bodies[i].at;
                    let r = d.length() + 0.1;
                    force += d * (bodies[j].mass / (r * r * r));
                }
            }
            bodies[i].speed += force * dt;
        }
        for b in bodies.iter_mut() {
            b.at += b.speed * dt;
        }
    }

    pub fn energy(start: &[Body], dt: f64, steps: usize) -> f64 {
        let mut bodies = start.to_vec();
        for _ in 0..steps {
            leapfrog(&mut bodies, dt);
        }
        let mut total = 0.0;
        for b in &bodies {
            total += 0.5 * b.mass * b.speed.dot(b.speed) + b.at.length();
        }
        total
    }
}

#[test]
fn bodies() {
    use space::{Body, Vec3};
    let v = |x, y, z| Vec3 { x, y, z };
    let start = vec![
        Body { at: v(0.0, 0.1, 0.0), speed: v(0.1, 0.0, 0.2), mass: 1.0 },
        Body { at: v(1.0, 0.0, 0.3), speed: v(0.0, 0.5, 0.0), mass: 0.5 },
        Body { at: v(-0.4, 1.0, 0.2), speed: v(-0.3, 0.0, 0.1), mass: 0.25 },
    ];
    let (d_start, d_dt) = space::energy_grad(&start, 0.05, 4);
    assert_gradient(&start, &d_start, |s| space::energy(s, 0.05, 4));
    assert_gradient(&0.05, &d_dt, |dt| space::energy(&start, *dt, 4));
}

/// Elements of lists that take no part, times what does.
#[derive_grad(wrt(y))]
fn multiples(z: &[Complex], y: &[f64]) -> f64 {
    let all = [z[0] * y[1]; 3];
    let other: [Complex; 2] = [z[1] * (if y[0] > 1.0 { y[1] } else { y[0] }); 2];
    all[0].re * y[0] + all[1].im + other[0].re * other[1].im
}

#[test]
fn elements_that_are_constant() {
    let z = [Complex { re: 2.0, im: 3.0 }, Complex { re: 0.5, im: -1.5 }];
    for y in [[5.0, 7.0], [0.25, 3.0]] {
        assert_gradient(&y, &multiples_grad(&z, &y).try_into().unwrap(), |y| multiples(&z, y));
    }
}
