//! Types of the user's in code that is generic in a float: vectors, complex numbers, matrices,
//! layers and models over `T: Float`, by functions, methods, operators and traits, for `f64` and
//! `f32`, against differences.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

/// A vector with operators, as free-standing items.
mod vectors {
    use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

    use derive_grad::{Differentiable, derive_grad};
    use num_traits::Float;

    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct Vec3<T> {
        pub x: T,
        pub y: T,
        pub z: T,
    }

    #[derive_grad]
    impl<T: Float> Add for Vec3<T> {
        type Output = Self;
        fn add(self, o: Self) -> Self {
            Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
        }
    }

    #[derive_grad]
    impl<T: Float> Sub for Vec3<T> {
        type Output = Vec3<T>;
        fn sub(self, o: Vec3<T>) -> Vec3<T> {
            Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
        }
    }

    #[derive_grad]
    impl<T> Mul<T> for Vec3<T>
    where
        T: Float,
    {
        type Output = Self;
        fn mul(self, k: T) -> Self {
            Self { x: self.x * k, y: self.y * k, z: self.z * k }
        }
    }

    #[derive_grad]
    impl<T: Float> Div<T> for Vec3<T> {
        type Output = Self;
        fn div(self, k: T) -> Self {
            self * k.recip()
        }
    }

    #[derive_grad]
    impl<T: Float> Neg for Vec3<T> {
        type Output = Self;
        fn neg(self) -> Self {
            Vec3 { x: -self.x, y: -self.y, z: -self.z }
        }
    }

    #[derive_grad]
    impl<T: Float> AddAssign for Vec3<T> {
        fn add_assign(&mut self, o: Self) {
            self.x = self.x + o.x;
            self.y = self.y + o.y;
            self.z = self.z + o.z;
        }
    }

    #[derive_grad]
    impl<T: Float> SubAssign<&Vec3<T>> for Vec3<T> {
        fn sub_assign(&mut self, o: &Vec3<T>) {
            *self = *self - *o;
        }
    }

    #[derive_grad]
    impl<T: Float> Mul<&Vec3<T>> for &Vec3<T> {
        type Output = T;
        fn mul(self, o: &Vec3<T>) -> T {
            self.x * o.x + self.y * o.y + self.z * o.z
        }
    }

    #[derive_grad]
    impl<T: Float> Vec3<T> {
        #[derive_grad(order = 2)]
        pub fn new(x: T, y: T, z: T) -> Self {
            Vec3 { x, y, z }
        }

        #[derive_grad(wrt(self, o), jvp)]
        pub fn cross(self, o: Self) -> Self {
            Vec3::new(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
        }

        #[derive_grad(wrt(self), jvp)]
        pub fn norm(&self) -> T {
            let square: T = self * self;
            square.sqrt()
        }

        #[derive_grad(wrt(self), jvp)]
        pub fn normalized(&self) -> Self {
            *self / self.norm()
        }
    }

    #[derive_grad(jvp)]
    pub fn kinetic<T: Float>(v: Vec3<T>, w: Vec3<T>, m: T) -> T {
        let mut p = v * m;
        p += w - v;
        p -= &w;
        let axis = -p.cross(w).normalized();
        let along: T = &p * &axis;
        along + p.norm() / (m + T::one())
    }

    #[derive_grad(jvp)]
    pub fn of_numbers<T: Float>(a: T, b: T) -> T {
        let v: Vec3<T> = Vec3 { x: a, y: b, z: a * b };
        let w = Vec3::new(b, T::one(), a.sin());
        kinetic(v, w, a)
    }

    #[derive_grad(jvp)]
    pub fn concrete(x: &[f64; 3]) -> f64 {
        let v = Vec3::new(x[0], x[1], x[2]);
        let u: Vec3<f64> = v * x[0] + v / 2.0;
        let product: f64 = &u * &v;
        u.norm() + product
    }

    /// Twice the energy of a spring, and its square.
    #[derive_grad(order = 2)]
    pub fn spring<T: Float>(v: &Vec3<T>, k: T) -> T {
        let square = v.x * v.x + v.y * v.y + v.z * v.z;
        k * square + square * square
    }

    #[derive_grad(hvp, hessian)]
    pub fn springs(x: [f64; 3]) -> f64 {
        let v = Vec3::<f64>::new(x[0], x[1], x[2] * x[0]);
        spring(&v, x[1].sin())
    }

    #[derive_grad]
    pub fn path<T: Float>(points: &[Vec3<T>], stiffness: T) -> T {
        let mut total = T::zero();
        for pair in points.windows(2) {
            let d = pair[1] - pair[0];
            total = total + stiffness * (d.norm() - T::one()).powi(2);
        }
        total
    }

    /// The reverse half of `centre` runs it again, with its constructor.
    #[derive_grad]
    pub fn off_centre(points: &[Vec3<f64>; 3], k: f64) -> f64 {
        centre(&points[..2]) * k - centre(points)
    }

    #[derive_grad]
    pub fn centre<T: Float>(points: &[Vec3<T>]) -> T {
        let mut sum = Vec3::new(T::zero(), T::zero(), T::zero());
        for p in points {
            sum += *p * p.x;
        }
        let n = T::from(points.len()).unwrap();
        (sum / n).norm()
    }
}

/// A whole module of generic items.
#[derive_grad::derive_grad]
mod networks {
    use derive_grad::Differentiable;
    use num_traits::Float;

    #[derive(Differentiable, Clone, Debug)]
    pub struct Layer<T, const IN: usize, const OUT: usize> {
        pub weights: [[T; IN]; OUT],
        pub bias: [T; OUT],
    }

    #[derive(Differentiable, Clone, Debug)]
    pub struct Net<T> {
        pub first: Layer<T, 2, 3>,
        pub second: Layer<T, 3, 1>,
        pub scale: Option<T>,
        pub more: Vec<T>,
        #[grad(skip)]
        pub name: &'static str,
    }

    impl<T: Float, const IN: usize, const OUT: usize> Layer<T, IN, OUT> {
        #[derive_grad(wrt(self, x))]
        pub fn forward(&self, x: &[T; IN]) -> [T; OUT] {
            let mut out = self.bias;
            for o in 0..OUT {
                for i in 0..IN {
                    out[o] = out[o] + self.weights[o][i] * x[i];
                }
            }
            out
        }
    }

    impl<T: Float> Net<T> {
        #[derive_grad(wrt(self, x))]
        pub fn predict(&self, x: &[T; 2]) -> T {
            let hidden = self.first.forward(x).map(|v| v.tanh());
            let out = self.second.forward(&hidden)[0];
            let out = match self.scale {
                Some(scale) => out * scale,
                None => out,
            };
            self.more.iter().fold(out, |sum, m| sum + *m * *m)
        }
    }

    pub fn loss<T: Float>(net: &Net<T>, data: &[([T; 2], T)]) -> T {
        let mut sum = T::zero();
        for (x, y) in data {
            let e = net.predict(x) - *y;
            sum = sum + e * e;
        }
        sum / T::from(data.len()).unwrap()
    }

    pub fn net() -> Net<f64> {
        Net {
            first: Layer { weights: [[0.1, -0.2], [0.3, 0.4], [-0.5, 0.6]], bias: [0.01, -0.02, 0.03] },
            second: Layer { weights: [[0.7, -0.8, 0.9]], bias: [0.1] },
            scale: Some(1.3),
            more: vec![0.2, -0.3],
            name: "small",
        }
    }
}

/// Traits over a float, and an enum.
mod potentials {
    use derive_grad::{Differentiable, derive_grad};
    use num_traits::Float;

    #[derive_grad]
    pub trait Potential<T: Float>: Differentiable {
        #[derive_grad(wrt(self, r))]
        fn energy(&self, r: T) -> T;
    }

    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct Morse<T> {
        pub depth: T,
        pub width: T,
    }

    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub enum Pair<T> {
        Harmonic { k: T, rest: T },
        Coulomb(T),
        Nothing,
    }

    #[derive_grad]
    pub fn pair<T: Float>(p: &Pair<T>, r: T) -> T {
        match p {
            Pair::Harmonic { k, rest } => *k * (r - *rest) * (r - *rest),
            Pair::Coulomb(q) => *q / r,
            Pair::Nothing => T::zero(),
        }
    }

    #[derive_grad]
    pub fn pairs<T: Float>(all: &[Pair<T>], r: T) -> T {
        let mut sum = T::zero();
        for p in all {
            sum = sum + pair(p, r);
        }
        sum
    }

    #[derive_grad]
    impl<T: Float + Differentiable + 'static> Potential<T> for Morse<T> {
        #[derive_grad(wrt(self, r))]
        fn energy(&self, r: T) -> T {
            let e = T::one() - (-self.width * (r - T::one())).exp();
            self.depth * e * e
        }
    }

    #[derive_grad(wrt(r, s))]
    pub fn by_trait<T: Float, P: Potential<T>>(p: &P, r: T, s: T) -> T {
        p.energy(r) * s + p.energy(s)
    }

    #[derive_grad(wrt(r))]
    pub fn at(m: Morse<f64>, r: f64) -> f64 {
        by_trait(&m, r, r * r)
    }

    /// What is between the ends of a table.
    #[derive(Differentiable, Clone, Debug)]
    pub struct Table<T, K> {
        values: Vec<T>,
        ends: (T, T),
        inner: Morse<T>,
        #[grad(skip)]
        key: K,
    }

    #[derive_grad]
    impl<T: Float, K: Copy + Into<usize>> Table<T, K> {
        #[derive_grad(wrt(self, x), jvp)]
        pub fn weighted(&self, x: T) -> T {
            let k: usize = self.key.into();
            let depth = self.inner.depth;
            let (low, high) = self.ends;
            let t = (x - low) / (high - low);
            self.values[k] * t + self.values[k + 1] * (T::one() - t) * depth
        }
    }

    pub fn table() -> Table<f64, u8> {
        let inner = Morse { depth: 0.7, width: 1.2 };
        Table { values: vec![0.3, -0.8, 1.4], ends: (-1.0, 2.0), inner, key: 1 }
    }

    #[derive_grad(jvp)]
    pub fn of_table(t: &Table<f64, u8>, x: f64) -> f64 {
        t.weighted(x * x) * t.weighted(x)
    }

    #[derive_grad]
    pub fn bound<T: Float>(m: Morse<T>, r: &[T]) -> T {
        r.iter().map(|r| m.depth * (*r - m.width).powi(2)).fold(T::zero(), |a, b| a + b)
    }
}

mod tests {
    use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};

    use super::{networks, potentials, vectors};
    use vectors::Vec3;

    fn v() -> Vec3<f64> {
        Vec3::new(0.4, -0.7, 1.1)
    }

    fn w() -> Vec3<f64> {
        Vec3::new(-0.3, 0.9, 0.2)
    }

    #[test]
    fn operators() {
        use vectors::*;
        assert_gradient!(kinetic(v(), w(), 1.7));
        assert_gradient!(of_numbers(0.8, -0.6));
        assert_gradient!(concrete(&[0.3, -0.5, 0.9]));
        assert_jvp!(kinetic(v(), w(), 1.7));
        assert_jvp!(concrete(&[0.3, -0.5, 0.9]));
        assert_hvp!(springs([0.3, -0.5, 0.9]));
    }

    #[test]
    fn slices() {
        use vectors::*;
        let points = [v(), w(), v() * 2.0 + w()];
        assert_gradient!(path(&points, 0.7));
        assert_gradient!(centre(&points));
        assert_gradient!(off_centre(&points, 0.4));
    }

    #[test]
    fn single() {
        let (a, b) = (0.8f32, -0.6);
        let (g, d) = (vectors::of_numbers_grad(a, b), vectors::of_numbers_grad(0.8f64, -0.6));
        assert!((f64::from(g.0) - d.0).abs() < 1e-5 && (f64::from(g.1) - d.1).abs() < 1e-5, "{g:?} {d:?}");
    }

    #[test]
    fn models() {
        use networks::*;
        let data = [([0.3, -0.4], 0.5), ([1.2, 0.8], -0.3)];
        assert_gradient!(loss(&net(), &data));
        let without = Net { scale: None, ..net() };
        assert_gradient!(loss(&without, &data));
        assert_eq!(loss_grad(&net(), &data).0.name, "small");
    }

    #[test]
    fn variants() {
        use potentials::*;
        let all = [Pair::Harmonic { k: 0.7, rest: 1.1 }, Pair::Coulomb(-0.4), Pair::Nothing];
        assert_gradient!(pairs(&all, 1.6));
        assert_gradient!(bound(Morse { depth: 0.9, width: 1.4 }, &[0.8, 1.3, 2.1]));
        let (m, r) = (Morse { depth: 0.9, width: 1.4 }, 0.8);
        assert_gradient!(at(m, r), wrt(r));
        assert_gradient!(of_table(&table(), 0.6));
        assert_jvp!(of_table(&table(), 0.6));
    }
}
