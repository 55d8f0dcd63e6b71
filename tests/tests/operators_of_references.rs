//! Operators that are implemented for references, alone and beside those for values: matrices,
//! vectors, complex numbers, generic ones, in every mode.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{assert_slopes, between, whole_programs};

whole_programs! {
    matrices(between(8, 0.3..1.4));
    rows(between(6, 0.3..1.4));
    generic(between(6, 0.3..1.4));
    both(between(6, 0.3..1.4));
    one_after_the_other(between(6, 0.3..1.4));
    sides(between(6, 0.3..1.4));
}

/// Matrices that are not `Copy`, each operator alone.
mod matrices {
    use derive_grad::{Differentiable, derive_grad};
    use std::ops::{Add, AddAssign, Mul, Neg, Sub};

    #[derive(Differentiable, Clone, Debug)]
    pub struct Matrix {
        rows: usize,
        columns: usize,
        data: Vec<f64>,
    }

    #[derive_grad]
    impl Matrix {
        fn new(rows: usize, columns: usize, data: &[f64]) -> Matrix {
            Matrix { rows, columns, data: data.to_vec() }
        }

        #[derive_grad(wrt(self))]
        fn trace(&self) -> f64 {
            (0..self.rows).map(|i| self.data[i * self.columns + i]).sum()
        }
    }

    #[derive_grad]
    impl<'a> Add<&'a Matrix> for &'a Matrix {
        type Output = Matrix;
        fn add(self, other: &'a Matrix) -> Matrix {
            let data = self.data.iter().zip(&other.data).map(|(a, b)| a + b).collect();
            Matrix { rows: self.rows, columns: self.columns, data }
        }
    }

    #[derive_grad]
    impl Sub for &Matrix {
        type Output = Matrix;
        fn sub(self, other: Self) -> Self::Output {
            self + &-other
        }
    }

    #[derive_grad]
    impl<'a, 'b> Mul<&'b Matrix> for &'a Matrix {
        type Output = Matrix;
        fn mul(self, other: &'b Matrix) -> Matrix {
            let mut data = vec![0.0; self.rows * other.columns];
            for i in 0..self.rows {
                for j in 0..other.columns {
                    for k in 0..self.columns {
                        data[i * other.columns + j] +=
                            self.data[i * self.columns + k] * other.data[k * other.columns + j];
                    }
                }
            }
            Matrix { rows: self.rows, columns: other.columns, data }
        }
    }

    #[derive_grad]
    impl Mul<f64> for &Matrix {
        type Output = Matrix;
        fn mul(self, by: f64) -> Matrix {
            Matrix { data: self.data.iter().map(|a| a * by).collect(), ..self.clone() }
        }
    }

    #[derive_grad]
    impl Mul<&Matrix> for f64 {
        type Output = Matrix;
        fn mul(self, m: &Matrix) -> Matrix {
            m * self
        }
    }

    #[derive_grad]
    impl Neg for &Matrix {
        type Output = Matrix;
        fn neg(self) -> Matrix {
            self * -1.0
        }
    }

    #[derive_grad]
    impl AddAssign<&Matrix> for Matrix {
        fn add_assign(&mut self, other: &Matrix) {
            for (a, b) in self.data.iter_mut().zip(&other.data) {
                *a += b;
            }
        }
    }

    #[derive_grad]
    fn taylor(m: &Matrix, n: usize) -> Matrix {
        let mut term = Matrix::new(2, 2, &[1.0, 0.0, 0.0, 1.0]);
        let mut sum = term.clone();
        for k in 1..n {
            term = &(&term * m) * (1.0 / k as f64);
            sum += &term;
        }
        sum
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let a = Matrix::new(2, 2, &x[..4]);
        let b = Matrix::new(2, 2, &x[4..]);
        let both = [&a + &b, &a - &b, x[0] * &(&a * &b)];
        let mut all = Matrix::new(2, 2, &[0.0; 4]);
        for m in &both {
            all += &(m * m);
            all = &all + m;
        }
        let last = both.iter().rev().fold(a.clone(), |acc, m| &acc * m);
        let e = taylor(&b, 6);
        all.trace() * last.trace() + (-&e).trace()
    }
}

/// Rows of `Vec`s that rows of steps change: a solver of Runge and Kutta's.
mod rows {
    use derive_grad::derive_grad;

    #[derive_grad]
    mod state {
        use derive_grad::Differentiable;
        use std::ops::{Add, Mul};

        #[derive(Differentiable, Clone, Debug, PartialEq)]
        pub struct State(pub Vec<f64>);

        impl Add for &State {
            type Output = State;
            fn add(self, other: &State) -> State {
                State(self.0.iter().zip(other.0.iter()).map(|(a, b)| a + b).collect())
            }
        }
        impl Add<&State> for State {
            type Output = State;
            fn add(mut self, other: &State) -> State {
                for k in 0..self.0.len() {
                    self.0[k] += other.0[k];
                }
                self
            }
        }
        impl Mul<&State> for f64 {
            type Output = State;
            fn mul(self, other: &State) -> State {
                State(other.0.iter().map(|a| self * a).collect())
            }
        }

        pub fn slope(y: &State, k: f64) -> State {
            State(vec![y.0[1], -k * y.0[0].sin()])
        }

        pub fn step(y: &State, k: f64, h: f64) -> State {
            let k1 = slope(y, k);
            let k2 = slope(&(y + &(0.5 * h * &k1)), k);
            let k3 = slope(&(y + &(0.5 * h * &k2)), k);
            let k4 = slope(&(y + &(h * &k3)), k);
            y + &(h / 6.0 * &(&k1 + &(2.0 * &k2) + &(2.0 * &k3) + &k4))
        }

        pub fn f(x: &[f64]) -> f64 {
            let mut y = State(vec![x[0], x[1]]);
            for _ in 0..7 {
                y = step(&y, x[2], 0.1 * x[3]);
            }
            y.0[0] * x[4] + y.0[1] * x[5]
        }
    }
    pub use state::*;
}

/// With lifetimes and lengths as parameters.
mod generic {
    use derive_grad::{Differentiable, derive_grad};
    use std::ops::{Add, Mul, Sub};

    #[derive(Differentiable, Clone, Debug)]
    pub struct Point {
        x: f64,
        y: f64,
    }

    #[derive_grad]
    impl<'a, 'b> Add<&'b Point> for &'a Point
    where
        'b: 'a,
    {
        type Output = Point;
        fn add(self, other: &'b Point) -> Point {
            let other: &'a Point = other;
            Point { x: self.x + other.x, y: self.y + other.y }
        }
    }

    #[derive_grad]
    impl<'a> Sub for &'a Point {
        type Output = Point;
        fn sub(self, other: Self) -> Point {
            Point { x: self.x - other.x, y: self.y - other.y }
        }
    }

    #[derive_grad]
    impl Mul<f64> for &'_ Point {
        type Output = Point;
        fn mul(self, by: f64) -> Point {
            Point { x: self.x * by, y: self.y * by }
        }
    }

    #[derive(Differentiable, Clone, Copy, Debug)]
    pub struct Grid<const R: usize, const C: usize>([[f64; C]; R]);

    #[derive_grad]
    impl<const R: usize, const K: usize, const C: usize> Mul<&Grid<K, C>> for &Grid<R, K> {
        type Output = Grid<R, C>;
        fn mul(self, other: &Grid<K, C>) -> Grid<R, C> {
            let mut out = [[0.0; C]; R];
            for (row, out) in self.0.iter().zip(&mut out) {
                for j in 0..C {
                    out[j] = row.iter().enumerate().map(|(k, a)| a * other.0[k][j]).sum();
                }
            }
            Grid(out)
        }
    }

    #[derive_grad]
    fn along(a: &Point, b: &Point, t: f64) -> Point {
        a + &(&(b - a) * t)
    }

    #[derive_grad]
    fn curve(points: &[Point], t: f64) -> Point {
        let mut points = points.to_vec();
        while points.len() > 1 {
            points = points.windows(2).map(|p| along(&p[0], &p[1], t)).collect();
        }
        points[0].clone()
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let p =
            curve(&[Point { x: x[0], y: x[1] }, Point { x: x[2], y: x[3] }, Point { x: x[4], y: x[5] }], 0.3);
        let a: Grid<2, 3> = Grid([[x[0], x[1], x[2]], [x[3], x[4], x[5]]]);
        let b: Grid<3, 1> = Grid([[p.x], [p.y], [x[0]]]);
        let c = &a * &b;
        c.0[0][0] * c.0[1][0].sin()
    }
}

/// Beside operators of values, which references go through.
mod both {
    use derive_grad::derive_grad;

    #[derive_grad]
    mod vector {
        use derive_grad::Differentiable;
        use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

        #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
        pub struct V(pub f64, pub f64, pub f64);

        impl Add for V {
            type Output = V;
            fn add(self, o: V) -> V {
                V(self.0 + o.0, self.1 + o.1, self.2 + o.2)
            }
        }
        impl Add<&V> for &V {
            type Output = V;
            fn add(self, o: &V) -> V {
                *self + *o
            }
        }
        impl<'a> Add<&'a V> for V {
            type Output = V;
            fn add(self, o: &'a V) -> V {
                self + *o
            }
        }
        impl Add<V> for &V {
            type Output = V;
            fn add(self, o: V) -> V {
                *self + o
            }
        }
        impl Neg for V {
            type Output = V;
            fn neg(self) -> V {
                V(-self.0, -self.1, -self.2)
            }
        }
        impl Neg for &V {
            type Output = V;
            fn neg(self) -> V {
                -*self
            }
        }
        impl Mul<V> for f64 {
            type Output = V;
            fn mul(self, o: V) -> V {
                V(self * o.0, self * o.1, self * o.2)
            }
        }
        impl Mul<&V> for &f64 {
            type Output = V;
            fn mul(self, o: &V) -> V {
                *self * *o
            }
        }
        /// The product of the two as vectors, which that of values is not.
        impl Mul for &V {
            type Output = V;
            fn mul(self, o: &V) -> V {
                V(self.1 * o.2 - self.2 * o.1, self.2 * o.0 - self.0 * o.2, self.0 * o.1 - self.1 * o.0)
            }
        }
        impl Mul for V {
            type Output = f64;
            fn mul(self, o: V) -> f64 {
                self.0 * o.0 + self.1 * o.1 + self.2 * o.2
            }
        }
        impl AddAssign<&V> for V {
            fn add_assign(&mut self, o: &V) {
                *self = *self + o;
            }
        }
        impl SubAssign for V {
            fn sub_assign(&mut self, o: V) {
                *self += &-o;
            }
        }

        pub fn triple(a: &V, b: &V, c: &V) -> f64 {
            *a * (b * c)
        }

        pub fn f(x: &[f64]) -> f64 {
            let (a, b) = (V(x[0], x[1], x[2]), V(x[3], x[4], x[5]));
            let c = &a + b + &(a + &b);
            let mut total = &a + &b;
            for v in [&a, &b, &c] {
                total += &(v * &a);
                total -= &x[3] * v;
            }
            for (v, w) in [a, b].iter().zip(&[b, c]) {
                total += &(v * w);
                total = total + -v + w;
            }
            for v in [a, c] {
                total = total + v;
            }
            let list = [(a, 0.5), (b, 0.7)];
            for (v, k) in list {
                total = total + k * v;
            }
            for (v, k) in &list {
                total = total + k * v;
            }
            let r = &total;
            triple(&a, r, &c) + *r * a + (-r).1
        }
    }
    pub use vector::*;
}

/// An operator of references is found where it is used: what is lent may change afterwards.
mod one_after_the_other {
    use derive_grad::{Differentiable, derive_grad};
    use std::ops::{Add, Div, Mul};

    #[derive(Differentiable, Clone, Debug)]
    pub struct Poly {
        c: Vec<f64>,
    }

    #[derive_grad]
    impl Mul for &Poly {
        type Output = Poly;
        fn mul(self, o: &Poly) -> Poly {
            let mut c = vec![0.0; self.c.len() + o.c.len() - 1];
            for (i, a) in self.c.iter().enumerate() {
                for (j, b) in o.c.iter().enumerate() {
                    c[i + j] += a * b;
                }
            }
            Poly { c }
        }
    }

    #[derive_grad]
    impl Div<f64> for &Poly {
        type Output = Poly;
        fn div(self, by: f64) -> Poly {
            Poly { c: self.c.iter().map(|a| a / by).collect() }
        }
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut p = Poly { c: vec![x[0], x[1]] };
        let mut q = Poly { c: x[2..4].to_vec() };
        let mut s = 0.0;
        for k in 0..3 {
            let product = &p * &q;
            p.c[0] = product.c[1] * x[4];
            p.c.push(x[5] * product.c[0]);
            q = &product / (1.0 + x[k] * x[k]);
            q.c.truncate(2);
            s += product.c.iter().sum::<f64>();
        }
        if s > 0.0 {
            let square = &p * &p;
            s += square.c[square.c.len() - 1];
        }
        s
    }
}

/// What is lent is found behind names, fields, patterns and methods.
mod sides {
    use derive_grad::{Differentiable, derive_grad};
    use std::ops::Add;

    #[derive(Differentiable, Clone, Debug)]
    pub struct W {
        a: [f64; 2],
    }

    #[derive(Differentiable, Clone, Debug)]
    pub struct Pair {
        first: W,
        second: W,
    }

    #[derive_grad]
    impl Add for &W {
        type Output = W;
        fn add(self, o: &W) -> W {
            W { a: [self.a[0] * o.a[1], self.a[1] + o.a[0].sin()] }
        }
    }

    #[derive_grad]
    impl Pair {
        #[derive_grad(wrt(self))]
        fn sum(&self) -> W {
            let Pair { first, second } = self;
            first + second
        }
    }

    #[derive_grad]
    fn pick<'a>(pair: &'a Pair, of: &'a [W]) -> W {
        let r = &pair.second;
        match of {
            [] => r + r,
            [one] => one + &pair.first,
            [one, rest @ ..] => &(one + r) + &pick(pair, rest),
        }
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let pair = Pair { first: W { a: [x[0], x[1]] }, second: W { a: [x[2], x[3]] } };
        let list = vec![pair.first.clone(), W { a: [x[4], x[5]] }, pair.sum()];
        let add = |a: &W, b: &W| a + b;
        let mut w = add(&list[0], &pick(&pair, &list));
        if let Some(last) = list.last() {
            w = &w + last;
        }
        for (k, v) in list.iter().enumerate() {
            if k % 2 == 0 {
                w = v + &w;
            }
        }
        w.a[0] * w.a[1]
    }
}

mod modes {
    use derive_grad::{Differentiable, derive_grad};
    use derive_grad_tests::{assert_slope, assert_slopes};
    use std::ops::{Add, AddAssign, Mul, Neg};

    #[derive(Differentiable, Clone, Debug)]
    struct Z {
        re: f64,
        im: Vec<f64>,
    }

    #[derive_grad]
    impl Add for &Z {
        type Output = Z;
        fn add(self, o: &Z) -> Z {
            Z { re: self.re + o.re, im: self.im.iter().zip(&o.im).map(|(a, b)| a + b).collect() }
        }
    }
    #[derive_grad]
    impl Mul for &Z {
        type Output = Z;
        fn mul(self, o: &Z) -> Z {
            let im = self.im.iter().zip(&o.im).map(|(a, b)| self.re * b + a * o.re).collect();
            Z { re: self.re * o.re - self.im[0] * o.im[0], im }
        }
    }
    #[derive_grad]
    impl Mul<f64> for &Z {
        type Output = Z;
        fn mul(self, o: f64) -> Z {
            Z { re: self.re * o, im: self.im.iter().map(|a| a * o).collect() }
        }
    }
    #[derive_grad]
    impl Neg for &Z {
        type Output = Z;
        fn neg(self) -> Z {
            Z { re: -self.re, im: self.im.iter().map(|a| -a).collect() }
        }
    }
    #[derive_grad]
    impl AddAssign<&Z> for Z {
        fn add_assign(&mut self, o: &Z) {
            self.re += o.re;
            for (a, b) in self.im.iter_mut().zip(&o.im) {
                *a += b;
            }
        }
    }

    #[derive_grad(jvp, jacobian, hvp, hessian, order = 2)]
    fn f(x: [f64; 3]) -> f64 {
        let a = Z { re: x[0], im: vec![x[1]] };
        let mut z = Z { re: x[2], im: vec![1.0] };
        let mut s = 0.0;
        for _ in 0..3 {
            z = &(&z * &z) + &a;
            z += &(-&(&z * 0.5));
            s += z.re * z.im[0];
        }
        s
    }

    #[derive_grad(jvp)]
    fn slope(x: [f64; 3]) -> f64 {
        let g = f_grad(x);
        g[0] * g[1] + g[2]
    }

    const X: [f64; 3] = [0.3, 0.7, -0.4];
    const UNITS: [[f64; 3]; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

    fn at(x: &[f64]) -> [f64; 3] {
        [x[0], x[1], x[2]]
    }

    #[test]
    fn modes() {
        assert_slopes(&f_grad(X), |x| f(at(x)), &X);
        assert_slopes(&UNITS.map(|v| f_jvp(X, v).1), |x| f(at(x)), &X);
        for (k, row) in f_hessian(X).iter().enumerate() {
            assert_slopes(row, |x| f_grad(at(x))[k], &X);
            let product = f_hvp(X, UNITS[k]);
            assert_slopes(&product, |x| f_grad(at(x))[k], &X);
        }
        assert_slopes(&slope_grad(X), |x| slope(at(x)), &X);
        assert_slopes(&UNITS.map(|v| slope_jvp(X, v).1), |x| slope(at(x)), &X);
    }
}
