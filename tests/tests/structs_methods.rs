//! Methods: chains, recursion, methods that change or give structs, fields without derivative.
//! Each program is compared with Richardson differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

#[path = "support/point.rs"]
mod point;

mod chain3 {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        Point::make(x, x * x).scaled(x).shifted(2.0).length()
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod chain_let {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point::make(x, x * x);
        let q = p.scaled(x);
        let r = q.shifted(x);
        r.length() * p.dot(q)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod chain_make {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        Point::make(x, x * x).length()
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod chain_new {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        Point::new(x, x * x).length()
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod free_make {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn mk(x: f64) -> Point {
        Point { x, y: x * x }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        mk(x).length() + mk(x).scaled(x).dot(mk(2.0))
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod loop_chain {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point::new(x, 1.0);
        let mut s = 0.0;
        for i in 0..4 {
            p = p.scaled(x).shifted(s);
            s += p.length() * i as f64;
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod recursion {
    use super::point::Point;
    use derive_grad::derive_grad;

    impl Point {
        #[derive_grad(wrt(self, k))]
        fn rec(self, k: f64, n: usize) -> f64 {
            if n == 0 {
                return self.x * k;
            }
            let p = Point { x: self.y * k, y: self.x };
            p.rec(k * k, n - 1) + self.y
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        Point::new(x, 1.5).rec(x, 4)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod shadow {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point::new(x, 2.0);
        let p = Point { x: p.y * x, y: p.x };
        let x = p.x;
        let p = {
            let p = p.scaled(x);
            p.shifted(x)
        };
        p.x * x + p.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod while_state {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 1.0 };
        let mut n = 0;
        while p.length() < 5.0 {
            p = p.scaled(1.0 + x);
            n += 1;
            if n > 3 {
                break;
            }
            p.y += p.x * x;
        }
        p.x * p.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod index_field {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct R {
        at: usize,
        buf: [f64; 3],
    }
    impl R {
        #[derive_grad(wrt(self, x))]
        fn push(&mut self, x: f64) -> f64 {
            let old = self.buf[self.at];
            self.buf[self.at] = x;
            self.at = (self.at + 1) % 3;
            old
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut r = R { at: 0, buf: [1.0, x, x * x] };
        let mut s = 0.0;
        for i in 0..7 {
            let o = r.push(x * s + i as f64);
            s += o * x;
        }
        s + r.buf[r.at]
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.2), f, 0.2);
    }
}

mod counter {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct C {
        n: usize,
        v: f64,
    }
    impl C {
        #[derive_grad(wrt(self, x))]
        fn add(&mut self, x: f64) {
            self.n += 1;
            self.v += x * self.n as f64;
        }
        #[derive_grad(wrt(self))]
        fn mean(&self) -> f64 {
            self.v / self.n as f64
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut c = C { n: 0, v: 1.0 };
        let mut s = 0.0;
        for i in 0..4 {
            c.add(x * i as f64);
            s += c.mean() * c.v;
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod self_n {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct Poly {
        c: Vec<f64>,
        n: usize,
        sign: bool,
        shift: i32,
    }
    #[derive_grad]
    impl Poly {
        #[derive_grad(wrt(self, x))]
        fn eval(&self, x: f64) -> f64 {
            let mut s = 0.0;
            for k in (0..self.n).rev() {
                s = s * x + self.c[k] / (k as f64 + 1.0);
            }
            s *= self.n as f64 + self.shift as f64;
            if self.sign { -s } else { s }
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Poly { c: vec![x, 2.0, x * x], n: 3, sign: true, shift: -2 };
        p.eval(x) * p.eval(p.c[0] * 2.0)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod lifetimes {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct W {
        p: Point,
        k: Vec<f64>,
    }
    #[derive_grad]
    fn pick<'a>(w: &'a W, k: &'a [f64]) -> f64 {
        let p = &w.p;
        let k0 = &k[0];
        let q = &w.k;
        p.x * k0 + q[0] * q[1]
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let w = W { p: Point { x, y: x }, k: vec![x, x * x] };
        pick(&w, &w.k)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod method_in_cond {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point { x, y: 0.5 };
        let mut s = if p.length() > 0.6 { p.x } else { p.y * x };
        while s < p.dot(p) * 3.0 {
            s += p.length();
            if s > 2.0 && p.x > 0.1 {
                break;
            }
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod opt_mod {
    use derive_grad::derive_grad;
    #[derive_grad]
    mod m {
        use derive_grad::Differentiable;
        #[derive(Differentiable, Clone, Debug)]
        pub struct M {
            pub w: Vec<f64>,
            pub k: Option<usize>,
            pub name: String,
        }
        pub fn g(m: &M, x: f64) -> f64 {
            let mut s = x;
            if let Some(k) = m.k {
                s *= m.w[k];
            }
            match m.name.as_str() {
                "a" => s * x,
                _ => s,
            }
        }
        pub fn f(x: f64) -> f64 {
            let m = M { w: vec![x, 2.0], k: Some(0), name: "a".into() };
            g(&m, x)
        }
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(m::f_grad(0.7), m::f, 0.7);
    }
}

mod ops_loop {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Copy, Debug)]
    struct V {
        x: f64,
        y: f64,
    }
    #[derive_grad]
    impl std::ops::Add for V {
        type Output = Self;
        fn add(self, o: Self) -> Self {
            Self { x: self.x + o.x, y: self.y + o.y }
        }
    }
    #[derive_grad]
    impl std::ops::Sub for V {
        type Output = Self;
        fn sub(self, o: Self) -> Self {
            Self { x: self.x - o.x, y: self.y - o.y }
        }
    }
    #[derive_grad]
    impl std::ops::Mul for V {
        type Output = Self;
        fn mul(self, o: Self) -> Self {
            Self { x: self.x * o.x - self.y * o.y, y: self.x * o.y + self.y * o.x }
        }
    }
    #[derive_grad]
    impl std::ops::Mul<f64> for V {
        type Output = Self;
        fn mul(self, k: f64) -> Self {
            Self { x: self.x * k, y: self.y * k }
        }
    }
    #[derive_grad]
    impl V {
        #[derive_grad(wrt(self))]
        fn norm(self) -> f64 {
            self.x * self.x + self.y * self.y
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let c = V { x, y: 0.3 };
        let mut z = c;
        let mut n = 0;
        let mut s = 0.0;
        while z.norm() < 4.0 && n < 6 {
            z = z * z + c;
            let w = z - c * x;
            s += w.norm() * n as f64;
            n += 1;
        }
        s + z.x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.2), f, 0.2);
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod swap_self {
    use super::point::Point;
    use derive_grad::derive_grad;
    impl Point {
        #[derive_grad(wrt(self))]
        fn flip(&mut self) {
            let t = self.x;
            self.x = self.y;
            self.y = t * 2.0;
        }
        #[derive_grad(wrt(self, o))]
        fn exch(&mut self, o: &mut Point) {
            std::mem::swap(self, o);
            self.x += o.y;
        }
        #[derive_grad(wrt(self, o))]
        fn set(&mut self, o: Point) {
            *self = o;
            self.y *= self.x;
        }
        #[derive_grad(wrt(self))]
        fn reset(&mut self) {
            *self = Self { x: self.y, ..*self };
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut a = Point { x, y: 2.0 };
        let mut b = Point { x: 3.0, y: x * x };
        a.flip();
        a.exch(&mut b);
        b.set(a);
        b.reset();
        a.dot(b)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod assoc_const {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    impl Point {
        const K: f64 = 1.5;
        const ORIGIN: Point = Point { x: 0.5, y: 0.25 };
        fn rot(k: f64) -> Self {
            let mut o = Self::ORIGIN;
            o.x += k * Self::K;
            o.y *= k;
            o
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point::rot(x * Point::K);
        let o = Point::ORIGIN;
        p.x * p.y + o.x * x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod method_chain_mut {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    impl Point {
        #[derive_grad(wrt(self, k))]
        fn mulx(mut self, k: f64) -> Self {
            self.x *= k;
            self
        }
        #[derive_grad(wrt(self, k))]
        fn addy(mut self, k: f64) -> Self {
            self.y += k * self.x;
            self
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point::new(x, 1.0).mulx(x).addy(x).mulx(3.0);
        let q = p.addy(p.x).mulx(p.y);
        q.x * q.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod big_mat {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct Mat {
        d: Vec<f64>,
        n: usize,
    }
    #[derive_grad]
    impl Mat {
        fn eye(n: usize, k: f64) -> Self {
            let mut d = vec![0.0; n * n];
            for i in 0..n {
                d[i * n + i] = k;
            }
            Self { d, n }
        }
        #[derive_grad(wrt(self, o))]
        fn mul(&self, o: &Mat) -> Mat {
            let n = self.n;
            let mut d = vec![0.0; n * n];
            for i in 0..n {
                for j in 0..n {
                    for k in 0..n {
                        d[i * n + j] += self.d[i * n + k] * o.d[k * n + j];
                    }
                }
            }
            Mat { d, n }
        }
        #[derive_grad(wrt(self))]
        fn trace(&self) -> f64 {
            let mut s = 0.0;
            for i in 0..self.n {
                s += self.d[i * self.n + i];
            }
            s
        }
        #[derive_grad(wrt(self))]
        fn pow(&self, k: usize) -> Mat {
            if k == 0 {
                return Mat::eye(self.n, 1.0);
            }
            let half = self.pow(k / 2);
            let sq = half.mul(&half);
            if k % 2 == 1 { sq.mul(self) } else { sq }
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let m = Mat { d: vec![x, 1.0, 0.5, x * x], n: 2 };
        let e = Mat::eye(2, x);
        m.pow(5).mul(&e).trace()
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}
