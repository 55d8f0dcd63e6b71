//! Programs over generic types as users write them: matrices whose sizes are parameters, complex
//! numbers, a system of bodies that steps, curves, layers.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};
use num_traits::{Float, FloatConst};
use std::ops::*;

mod mat {
    use super::*;
    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct Matrix<T, const R: usize, const C: usize> {
        pub data: [[T; C]; R],
    }
    #[derive_grad]
    impl<T: Float, const R: usize, const K: usize, const C: usize> Mul<Matrix<T, K, C>> for Matrix<T, R, K> {
        type Output = Matrix<T, R, C>;
        fn mul(self, o: Matrix<T, K, C>) -> Matrix<T, R, C> {
            let mut data = [[T::zero(); C]; R];
            for r in 0..R {
                for c in 0..C {
                    for k in 0..K {
                        data[r][c] = data[r][c] + self.data[r][k] * o.data[k][c];
                    }
                }
            }
            Matrix { data }
        }
    }
    #[derive_grad]
    impl<T: Float, const R: usize, const C: usize> Add for Matrix<T, R, C> {
        type Output = Self;
        fn add(mut self, o: Self) -> Self {
            for (a, b) in self.data.iter_mut().zip(o.data.iter()) {
                for (x, y) in a.iter_mut().zip(b) {
                    *x = *x + *y;
                }
            }
            self
        }
    }
    #[derive_grad]
    impl<T: Float, const R: usize, const C: usize> Matrix<T, R, C> {
        pub fn zeros() -> Self {
            Matrix { data: [[T::zero(); C]; R] }
        }
        #[derive_grad(wrt(self))]
        pub fn transpose(&self) -> Matrix<T, C, R> {
            let mut m = Matrix::<T, C, R>::zeros();
            for r in 0..R {
                for c in 0..C {
                    m.data[c][r] = self.data[r][c];
                }
            }
            m
        }
        #[derive_grad(wrt(self))]
        pub fn frobenius(&self) -> T {
            self.data.iter().flatten().fold(T::zero(), |s, &x| s + x * x).sqrt()
        }
    }
    impl<T, const R: usize, const C: usize> Index<(usize, usize)> for Matrix<T, R, C> {
        type Output = T;
        fn index(&self, (r, c): (usize, usize)) -> &T {
            &self.data[r][c]
        }
    }
    impl<T, const R: usize, const C: usize> IndexMut<(usize, usize)> for Matrix<T, R, C> {
        fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut T {
            &mut self.data[r][c]
        }
    }
    #[derive_grad]
    pub fn energy<T: Float>(a: Matrix<T, 2, 3>, b: Matrix<T, 3, 2>) -> T {
        let p = a * b + b.transpose() * a.transpose();
        p.frobenius()
    }
}
mod complex {
    use super::*;
    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct Complex<T> {
        pub re: T,
        pub im: T,
    }
    #[derive_grad]
    impl<T: Float> Add for Complex<T> {
        type Output = Self;
        fn add(self, o: Self) -> Self {
            Self { re: self.re + o.re, im: self.im + o.im }
        }
    }
    #[derive_grad]
    impl<T: Float> Mul for Complex<T> {
        type Output = Self;
        fn mul(self, o: Self) -> Self {
            Self::new(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)
        }
    }
    #[derive_grad]
    impl<T: Float> Mul<T> for Complex<T> {
        type Output = Self;
        fn mul(self, k: T) -> Self {
            Self::new(self.re * k, self.im * k)
        }
    }
    #[derive_grad]
    impl<T: Float> Div for Complex<T> {
        type Output = Self;
        fn div(self, o: Self) -> Self {
            let d = o.norm_sqr();
            Self::new((self.re * o.re + self.im * o.im) / d, (self.im * o.re - self.re * o.im) / d)
        }
    }
    #[derive_grad]
    impl Mul<Complex<f64>> for f64 {
        type Output = Complex<f64>;
        fn mul(self, z: Complex<f64>) -> Complex<f64> {
            z * self
        }
    }
    #[derive_grad]
    impl<T: Float> Complex<T> {
        pub fn new(re: T, im: T) -> Self {
            Complex { re, im }
        }
        pub fn from_polar(r: T, phi: T) -> Self {
            let (s, c) = phi.sin_cos();
            Self::new(r * c, r * s)
        }
        #[derive_grad(wrt(self))]
        pub fn norm_sqr(&self) -> T {
            self.re * self.re + self.im * self.im
        }
        #[derive_grad(wrt(self))]
        pub fn norm(self) -> T {
            self.norm_sqr().sqrt()
        }
        #[derive_grad(wrt(self))]
        pub fn exp(self) -> Self {
            Self::from_polar(self.re.exp(), self.im)
        }
        #[derive_grad(wrt(self))]
        pub fn arg(&self) -> T {
            self.im.atan2(self.re)
        }
        #[derive_grad(wrt(self))]
        pub fn powi(self, n: i32) -> Self {
            let mut z = Complex::new(T::one(), T::zero());
            for _ in 0..n {
                z = z * self;
            }
            z
        }
    }
    #[derive_grad]
    pub fn mandel(x: f64, y: f64) -> f64 {
        let c = Complex::new(x, y);
        let mut z = Complex::new(0.0, 0.0);
        for _ in 0..6 {
            z = z * z + c;
            if z.norm_sqr() > 100.0 {
                break;
            }
        }
        z.norm_sqr()
    }
    #[derive_grad]
    pub fn transfer<T: Float + FloatConst>(w: T, r: T, l: T) -> T {
        let one = Complex::new(T::one(), T::zero());
        let z = Complex::new(r, w * l);
        let h = one / (one + z);
        h.norm() + h.arg() * T::PI() + z.exp().re + z.powi(3).im
    }
    #[derive_grad]
    pub fn scaled(x: f64) -> f64 {
        let z = 2.0 * Complex::new(x, x * x);
        (z / Complex::new(x, 1.0)).norm()
    }
}
mod state {
    use super::*;
    #[derive(Differentiable, Clone, Debug)]
    pub struct Body<T> {
        pub pos: [T; 2],
        pub vel: [T; 2],
        pub mass: T,
    }
    #[derive(Differentiable, Clone, Debug)]
    pub struct System<T> {
        pub bodies: Vec<Body<T>>,
        pub g: T,
    }
    #[derive_grad]
    impl<T: Float> System<T> {
        #[derive_grad(wrt(self, dt))]
        pub fn step(&mut self, dt: T) {
            let n = self.bodies.len();
            for i in 0..n {
                let mut acc = [T::zero(); 2];
                for j in 0..n {
                    if i == j {
                        continue;
                    }
                    let dx = self.bodies[j].pos[0] - self.bodies[i].pos[0];
                    let dy = self.bodies[j].pos[1] - self.bodies[i].pos[1];
                    let r2 = dx * dx + dy * dy + T::from(0.01).unwrap();
                    let f = self.g * self.bodies[j].mass / (r2 * r2.sqrt());
                    acc[0] = acc[0] + f * dx;
                    acc[1] = acc[1] + f * dy;
                }
                let b = &mut self.bodies[i];
                for k in 0..2 {
                    b.vel[k] = b.vel[k] + acc[k] * dt;
                }
            }
            for b in self.bodies.iter_mut() {
                for k in 0..2 {
                    b.pos[k] = b.pos[k] + b.vel[k] * dt;
                }
            }
        }
        #[derive_grad(wrt(self))]
        pub fn energy(&self) -> T {
            self.bodies
                .iter()
                .map(|b| T::from(0.5).unwrap() * b.mass * (b.vel[0].powi(2) + b.vel[1].powi(2)))
                .fold(T::zero(), |a, b| a + b)
        }
    }
    #[derive_grad]
    pub fn simulate<T: Float>(s: System<T>, dt: T, n: usize) -> T {
        let mut s = s;
        for _ in 0..n {
            s.step(dt);
        }
        s.energy()
    }
    pub fn sys() -> System<f64> {
        System {
            g: 0.9,
            bodies: vec![
                Body { pos: [0.1, 0.2], vel: [0.3, -0.1], mass: 1.1 },
                Body { pos: [1.1, -0.2], vel: [-0.3, 0.1], mass: 0.7 },
                Body { pos: [0.5, 1.2], vel: [0.0, 0.4], mass: 0.4 },
            ],
        }
    }
}
mod mixed {
    use super::*;
    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct Pt<T>(pub T, pub T);
    #[derive_grad]
    impl<T> AddAssign<Pt<T>> for Pt<T>
    where
        T: Float + AddAssign,
    {
        fn add_assign(&mut self, o: Pt<T>) {
            self.0 += o.0;
            self.1 += o.1;
        }
    }
    #[derive_grad]
    impl<T: Float> Sub for &Pt<T> {
        type Output = Pt<T>;
        fn sub(self, o: &Pt<T>) -> Pt<T> {
            Pt(self.0 - o.0, self.1 - o.1)
        }
    }
    #[derive_grad]
    impl<T: Float> Mul<T> for &Pt<T> {
        type Output = Pt<T>;
        fn mul(self, k: T) -> Pt<T> {
            Pt(self.0 * k, self.1 * k)
        }
    }
    #[derive_grad]
    pub fn walk<T: Float + AddAssign>(pts: &[Pt<T>], k: T) -> T {
        let mut at = Pt(T::zero(), T::one());
        for w in pts.windows(2) {
            let d = &w[1] - &w[0];
            at += &d * k;
            at += &at.clone() * (k * d.0);
        }
        at.0 * at.1
    }
    #[derive_grad]
    pub fn bezier<T: Float>(p: &[Pt<T>; 4], t: T) -> Pt<T> {
        let u = T::one() - t;
        let three = T::from(3).unwrap();
        let w = [u * u * u, three * u * u * t, three * u * t * t, t * t * t];
        let mut out = Pt(T::zero(), T::zero());
        for (p, w) in p.iter().zip(w) {
            out = Pt(out.0 + p.0 * w, out.1 + p.1 * w);
        }
        out
    }
    #[derive_grad]
    pub fn dist(p: &[Pt<f64>; 4], t: f64, q: Pt<f64>) -> f64 {
        let Pt(x, y) = bezier(p, t);
        (x - q.0).hypot(y - q.1)
    }
    #[derive(Differentiable, Clone, Debug)]
    pub enum Act<T> {
        Leaky(T),
        Relu,
        Scale { k: T, b: T },
    }
    #[derive_grad]
    impl<T: Float> Act<T> {
        #[derive_grad(wrt(self, x))]
        pub fn apply(&self, x: T) -> T {
            match self {
                Act::Leaky(a) => {
                    if x > T::zero() {
                        x
                    } else {
                        *a * x
                    }
                }
                Act::Relu => x.max(T::zero()),
                Act::Scale { k, b } => *k * x + *b,
            }
        }
    }
    #[derive_grad]
    pub fn chain<T: Float>(acts: &[Act<T>], x: T) -> T {
        let mut y = x;
        for a in acts {
            y = a.apply(y) + y * y;
        }
        y
    }
    #[derive_grad]
    pub fn opt<T: Float>(p: Option<Pt<T>>, q: &Pt<T>) -> Option<T> {
        let p = p?;
        let d = &p - q;
        if d.0 < T::zero() {
            return None;
        }
        Some(d.0.sqrt() * d.1)
    }
}
#[test]
fn agree_with_differences() {
    use mat::*;
    let a = Matrix { data: [[0.1, 0.5, -0.3], [0.7, -0.2, 0.4]] };
    let b = Matrix { data: [[0.3, -0.1], [0.2, 0.8], [-0.6, 0.9]] };
    assert_gradient!(energy(a, b));
    use complex::*;
    assert_gradient!(mandel(0.21, 0.13));
    assert_gradient!(transfer(0.7, 0.4, 1.2));
    assert_gradient!(scaled(0.8));
    use state::*;
    let (s, dt) = (sys(), 0.05);
    assert_gradient!(simulate(s, dt, 4), wrt(s, dt));
    use mixed::*;
    let p = [Pt(0.1, 0.4), Pt(0.9, -0.3), Pt(1.2, 0.8), Pt(-0.4, 0.2)];
    assert_gradient!(walk(&p, 0.7));
    assert_gradient!(dist(&p, 0.3, Pt(2.0, 1.0)));
    assert_gradient!(chain(&[Act::Leaky(0.1), Act::Relu, Act::Scale { k: 0.4, b: 0.2 }], 0.6));
    let g = opt_grad(Some(Pt(0.9, 0.4)), &Pt(0.3, 0.9)).unwrap();
    assert!((g.1.1 + 0.6f64.sqrt()).abs() < 1e-12);
}
