//! Whole programs with operators of types of their own, and generic ones.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    dual_numbers(between(4, 0.3..1.4));
    complex(between(4, 0.3..1.4));
    vectors(between(6, 0.3..1.4));
    generic(between(5, 0.3..1.4));
}

/// Forward mode, differentiated in reverse.
mod dual_numbers {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Copy, Differentiable)]
    struct Dual {
        v: f64,
        d: f64,
    }
    #[derive_grad]
    impl std::ops::Add for Dual {
        type Output = Dual;
        fn add(self, o: Dual) -> Dual {
            Dual { v: self.v + o.v, d: self.d + o.d }
        }
    }
    #[derive_grad]
    impl std::ops::Mul for Dual {
        type Output = Dual;
        fn mul(self, o: Dual) -> Dual {
            Dual { v: self.v * o.v, d: self.d * o.v + self.v * o.d }
        }
    }
    #[derive_grad]
    impl std::ops::Sub<f64> for Dual {
        type Output = Dual;
        fn sub(self, o: f64) -> Dual {
            Dual { v: self.v - o, ..self }
        }
    }
    #[derive_grad]
    impl std::ops::Neg for Dual {
        type Output = Dual;
        fn neg(self) -> Dual {
            Dual { v: -self.v, d: -self.d }
        }
    }
    #[derive_grad]
    impl std::ops::MulAssign<f64> for Dual {
        fn mul_assign(&mut self, o: f64) {
            self.v *= o;
            self.d *= o;
        }
    }
    #[derive_grad]
    impl Dual {
        #[derive_grad(wrt(self))]
        fn sin(self) -> Dual {
            Dual { v: self.v.sin(), d: self.d * self.v.cos() }
        }
        const ZERO: Dual = Dual { v: 0.0, d: 0.0 };
        #[derive_grad]
        fn var(v: f64) -> Dual {
            Dual { v, d: 1.0 }
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let a: Dual = Dual::var(x[0]);
        let b = Dual { v: x[1], d: 0.0 };
        let mut c: Dual = a * b + a.sin() * -b - x[2];
        c *= x[3];
        let mut s: Dual = Dual::ZERO;
        for k in 0..3 {
            s = s + c * a;
            if k == 1 {
                s *= 0.5;
            }
        }
        s.d * s.v
    }
}

/// Complex numbers and an escape time.
mod complex {
    use derive_grad::derive_grad;

    #[derive_grad]
    mod c {
        use derive_grad::Differentiable;
        #[derive(Clone, Copy, Differentiable)]
        pub struct Complex {
            pub re: f64,
            pub im: f64,
        }
        impl std::ops::Add for Complex {
            type Output = Self;
            fn add(self, o: Self) -> Self {
                Complex { re: self.re + o.re, im: self.im + o.im }
            }
        }
        impl std::ops::Mul for Complex {
            type Output = Self;
            fn mul(self, o: Self) -> Self {
                Complex { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re }
            }
        }
        impl std::ops::Div for Complex {
            type Output = Self;
            fn div(self, o: Self) -> Self {
                let d = o.norm_sqr();
                Complex {
                    re: (self.re * o.re + self.im * o.im) / d,
                    im: (self.im * o.re - self.re * o.im) / d,
                }
            }
        }
        impl Complex {
            #[derive_grad(wrt(self))]
            pub fn norm_sqr(self) -> f64 {
                self.re * self.re + self.im * self.im
            }
            #[derive_grad(wrt(self))]
            pub fn abs(self) -> f64 {
                self.norm_sqr().sqrt()
            }
            #[derive_grad(wrt(self))]
            pub fn exp(self) -> Self {
                let r = self.re.exp();
                Complex { re: r * self.im.cos(), im: r * self.im.sin() }
            }
            #[derive_grad(wrt(self))]
            pub fn powi(self, n: i32) -> Self {
                let mut r = Complex { re: 1.0, im: 0.0 };
                for _ in 0..n {
                    r = r * self;
                }
                r
            }
        }
        #[derive_grad(wrt(c))]
        pub fn escape(c: Complex, max: usize) -> f64 {
            let mut z = Complex { re: 0.0, im: 0.0 };
            let mut n = 0;
            while n < max && z.norm_sqr() < 16.0 {
                z = z * z + c;
                n += 1;
            }
            n as f64 + 1.0 - (z.abs().ln() / 2.0f64.ln()).ln() / 2.0f64.ln()
        }
    }
    use c::*;
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let z: Complex = Complex { re: x[0], im: x[1] };
        let w: Complex = Complex { re: x[2], im: x[3] };
        let u: Complex = z.exp() / w + z.powi(3);
        let e = escape(z, 30);
        u.abs() * e
    }
}

/// Vectors with operators, their mean and cross product.
mod vectors {
    use derive_grad::derive_grad;

    #[derive_grad]
    mod v {
        use derive_grad::Differentiable;
        use std::ops::*;
        #[derive(Clone, Copy, Debug, Default, PartialEq, Differentiable)]
        pub struct V3 {
            pub x: f64,
            pub y: f64,
            pub z: f64,
        }
        impl Add for V3 {
            type Output = V3;
            fn add(self, o: V3) -> V3 {
                V3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
            }
        }
        impl Mul<V3> for f64 {
            type Output = V3;
            fn mul(self, o: V3) -> V3 {
                V3 { x: self * o.x, y: self * o.y, z: self * o.z }
            }
        }
        impl Div<f64> for V3 {
            type Output = V3;
            fn div(self, o: f64) -> V3 {
                V3 { x: self.x / o, y: self.y / o, z: self.z / o }
            }
        }
        #[derive_grad(wrt(a, b))]
        pub fn cross(a: V3, b: V3) -> V3 {
            V3 { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x }
        }
        #[derive_grad(wrt(ps))]
        pub fn mean(ps: &[V3]) -> V3 {
            ps.iter().copied().fold(V3::default(), |a, b| a + b) / ps.len() as f64
        }
    }
    use v::*;
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let a: V3 = V3 { x: x[0], y: x[1], z: x[2] };
        let b: V3 = V3 { x: x[3], y: x[4], z: x[5] };
        let c: V3 = cross(a, b);
        let m: V3 = mean(&[a, b, c, 2.0 * a]);
        m.x * m.y + m.z * c.x
    }
}

/// Functions of any float, one of which keeps nothing for the reverse sweep.
mod generic {
    use derive_grad::derive_grad;
    use num_traits::Float;
    #[derive_grad]
    fn quad<T: Float>(a: T, b: T, c: T) -> Option<T> {
        let d = b * b - T::from(4.0).unwrap() * a * c;
        if d < T::zero() { None } else { Some((-b + d.sqrt()) / (a + a)) }
    }
    #[derive_grad]
    fn lse<T: Float + std::iter::Sum<T>>(v: &[T]) -> T {
        let m = v.iter().copied().fold(T::neg_infinity(), T::max);
        m + v.iter().map(|&x| (x - m).exp()).sum::<T>().ln()
    }
    #[derive_grad]
    fn matvec<T: Float + Default, const R: usize, const C: usize>(m: &[[T; C]; R], v: &[T; C]) -> [T; R] {
        let mut out = [T::zero(); R];
        for i in 0..R {
            for j in 0..C {
                out[i] = out[i] + m[i][j] * v[j];
            }
        }
        out
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let r = match quad(x[0], x[1] + 3.0, x[2]) {
            Some(r) => r,
            None => x[3],
        };
        let m: [f64; 2] = matvec(&[[x[0], r], [x[1], x[4]]], &[x[2], x[3]]);
        lse(&m) * lse(x) + r
    }
}
