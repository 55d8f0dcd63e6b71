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

/// The operators of one type for values and for references differ on purpose, so that it is seen
/// which is taken, wherever a side may come from.
mod differing {
    use derive_grad::check::assert_gradient;
    use derive_grad::{Differentiable, derive_grad};
    use derive_grad_tests::close;
    use std::ops::{Mul, Neg, Sub, SubAssign};

    #[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
    pub struct V(f64, f64);

    #[derive_grad]
    impl Sub<V> for V {
        type Output = V;
        fn sub(self, o: V) -> V {
            V(self.0 - 2.0 * o.0, self.1 - 2.0 * o.1)
        }
    }

    #[derive_grad]
    impl Sub<V> for &V {
        type Output = V;
        fn sub(self, o: V) -> V {
            V(3.0 * self.0 - o.0, 3.0 * self.1 - o.1)
        }
    }

    #[derive_grad]
    impl Sub<&V> for V {
        type Output = V;
        fn sub(self, o: &V) -> V {
            V(self.0 * o.1, self.1 * o.0)
        }
    }

    #[derive_grad]
    impl Sub<&V> for &V {
        type Output = V;
        fn sub(self, o: &V) -> V {
            V(self.0 + o.0 * o.0, self.1 + o.1 * o.0)
        }
    }

    #[derive_grad]
    impl Neg for V {
        type Output = V;
        fn neg(self) -> V {
            V(-self.0, self.1)
        }
    }

    #[derive_grad]
    impl Neg for &V {
        type Output = V;
        fn neg(self) -> V {
            V(self.0, -self.1 * 2.0)
        }
    }

    #[derive_grad]
    impl Mul<V> for f64 {
        type Output = V;
        fn mul(self, o: V) -> V {
            V(self * o.0, self * o.1)
        }
    }

    #[derive_grad]
    impl Mul<V> for &f64 {
        type Output = V;
        fn mul(self, o: V) -> V {
            V(*self * o.0, 2.0 * o.1)
        }
    }

    #[derive_grad]
    impl Mul<&V> for &f64 {
        type Output = V;
        fn mul(self, o: &V) -> V {
            V(o.0, *self * o.1)
        }
    }

    #[derive_grad]
    impl Mul<&V> for f64 {
        type Output = V;
        fn mul(self, o: &V) -> V {
            V(o.1, self * self * o.0)
        }
    }

    #[derive_grad]
    impl SubAssign<V> for V {
        fn sub_assign(&mut self, o: V) {
            self.0 -= o.0;
            self.1 -= 2.0 * o.1;
        }
    }

    #[derive_grad]
    impl SubAssign<&V> for V {
        fn sub_assign(&mut self, o: &V) {
            self.0 -= 3.0 * o.0;
            self.1 *= o.1;
        }
    }

    #[derive(Differentiable, Clone, Copy, Debug)]
    pub struct Pair {
        p: V,
        q: V,
    }

    impl Pair {
        #[derive_grad(jvp, wrt(self))]
        fn own(self) -> V {
            let Pair { p, q } = self;
            p - q - &self.p
        }
    }

    #[derive_grad(jvp)]
    fn values(a: V, b: V) -> V {
        a - b
    }

    #[derive_grad(jvp)]
    fn bump(a: &mut V) -> V {
        a.0 += 1.0;
        a.1 *= 2.0;
        *a
    }

    #[derive_grad(jvp)]
    fn dot(a: [f64; 2], b: [f64; 2]) -> f64 {
        a[0] * b[0] + 2.0 * a[1] * b[1]
    }

    macro_rules! programs {
        ($($name:ident |$x:ident, $y:ident, $a:ident, $b:ident| $body:block)*) => {$(
            mod $name {
                use super::*;

                #[derive_grad(jvp)]
                fn f($x: f64, $y: f64) -> f64 {
                    let $a = V($x, $y + 1.0);
                    let $b = V($x * $y, 0.5 - $x);
                    $body
                }

                #[test]
                fn derivatives() {
                    for (x, y) in [(0.7, -0.4), (0.3, 0.9)] {
                        let (value, (d_x, d_y)) = f_value_and_grad(x, y);
                        assert_eq!(value, f(x, y));
                        assert_gradient!(f(x, y));
                        let (again, slope) = f_jvp(x, y, 0.3, 0.7);
                        assert_eq!(again, value);
                        close(slope, 0.3 * d_x + 0.7 * d_y);
                    }
                }
            }
        )*};
    }

    programs! {
        assign |x, y, a, b| {
            let mut s = a;
            s -= b;
            s -= &b;
            let l = [a, b];
            for v in l {
                s -= v;
            }
            for v in &l {
                s -= v;
            }
            let r = &l[0];
            s -= r;
            s -= *r;
            let m = &mut s;
            *m -= &b;
            *m -= b;
            s.0 * s.1
        }
        closure_values |x, y, a, b| {
            let sub = |p: V, q: V| p - q;
            let v = sub(a, b);
            let sub2 = |p, q| p - q;
            let w: V = sub2(&v, &b);
            v.0 * w.1 + w.0
        }
        fold |x, y, a, b| {
            let l = vec![a, b, V(x, x)];
            let s = l.iter().fold(a, |acc, v| acc - v);
            let t = l.iter().fold(a, |acc, v| &acc - v);
            let u = l.iter().copied().fold(b, |acc, v| acc - v);
            let w = l.iter().fold(a, |acc, &v| acc - v);
            s.0 * t.1 + u.0 * w.1
        }
        for_forms |x, y, a, b| {
            let l = vec![a, b, V(x, y)];
            let mut s = a;
            for v in &l {
                s = s - v;
            }
            for v in l.iter().copied() {
                s = s - v;
            }
            for &v in &l {
                s = v - s;
            }
            for v in l.clone() {
                s = v - s;
            }
            for (v, w) in l.iter().zip(l.clone()) {
                s = v - w - s;
            }
            for v in l {
                s = v - &s;
            }
            s.0 + s.1
        }
        for_windows |x, y, a, b| {
            let l = [a, b, V(x, y)];
            let mut s = a;
            for w in l.windows(2) {
                s = w[0] - w[1] - &s;
                let [p, q] = w else { panic!() };
                s = p - q - s;
                if let [p, q] = *w {
                    s = p - q - s;
                }
            }
            for c in l.chunks(2) {
                s = &c[0] - s;
            }
            s.0 * s.1
        }
        map_copied |x, y, a, b| {
            let l = [a, b, V(x, x)];
            let s: Vec<V> = l.iter().copied().map(|v| v - a).collect();
            let t: Vec<V> = l.iter().map(|v| v - a).collect();
            let u: Vec<V> = l.iter().map(|&v| v - &a).collect();
            s[1].0 * t[2].1 + u[0].0 + u[2].1
        }
        map_into |x, y, a, b| {
            let l = vec![a, b, V(x, x)];
            let s: Vec<V> = l.clone().into_iter().map(|v| v - b).collect();
            let t: Vec<V> = l.into_iter().enumerate().map(|(i, v)| v - &a).collect();
            s[1].0 * t[2].1 + s[0].1
        }
        matches |x, y, a, b| {
            let o = Some(a);
            let s = match o {
                Some(p) => p - b,
                None => b,
            };
            let t = match &o {
                Some(p) => p - b,
                None => b,
            };
            let u = if let Some(p) = o { p - &b } else { a };
            let w = if let Some(ref p) = o { p - &b } else { a };
            let z = match (a, b) {
                (p, q) if p.0 > q.0 => p - q,
                (p, q) => q - p,
            };
            let zz = match (&a, &b) {
                (p, q) => p - q,
            };
            s.0 * t.1 + u.0 * w.1 + z.0 + z.1 * zz.0 + zz.1
        }
        neg |x, y, a, b| {
            let r = &a;
            let s = -a - -r;
            let t = -&b;
            let l = [a, b];
            let u: Vec<V> = l.iter().map(|v| -v).collect();
            let w: Vec<V> = l.iter().map(|v| -*v).collect();
            s.0 * t.1 + u[0].1 * w[1].0
        }
        option_change |x, y, a, b| {
            let mut o = Some(x);
            let s = o
                .map(|p| {
                    o = Some(p * y);
                    p * 2.0
                })
                .unwrap_or(1.0);
            let t = o.map_or(0.0, |p| {
                o = None;
                p * p
            });
            let u = o.unwrap_or_else(|| {
                o = Some(x);
                y
            });
            s * t + u + o.unwrap()
        }
        optional |x, y, a, b| {
            let o = Some(a);
            let d = o.unwrap_or(b) - b;
            let e = o.map(|p| p - b).unwrap_or(a);
            let f = o.as_ref().map(|p| p - b).unwrap_or(a);
            let g = o.map_or(a, |p| p - &b);
            d.0 * e.1 + f.0 * g.1
        }
        order |x, y, a, b| {
            let mut v = a;
            let s = v - {
                v.0 = 3.0 * y;
                v
            };
            let t = v - bump(&mut v);
            let u = (v, {
                v = b;
                v
            });
            let w = Pair {
                p: v,
                q: {
                    v.1 = x * y;
                    v
                },
            };
            let z = values(v, {
                v.0 *= 2.0;
                v
            });
            let mut c = [x, y];
            let d = dot(c, {
                c[0] = 7.0 * y;
                c
            });
            let e = [c, {
                c[1] = 2.0;
                c
            }];
            s.0 + t.1 * u.0.0 + u.1.1 + w.p.1 * w.q.1 + z.0 + z.1 + d + e[0][1] * e[1][0]
        }
        order_refs |x, y, a, b| {
            let mut v = a;
            let r = &b;
            let s = r - {
                v.0 = 3.0 * y;
                v
            };
            let t = &v - r;
            v.1 = 2.0 * x;
            let u = &v - &t;
            let k = v;
            v = u - k;
            let m = &v;
            let w = m - m;
            v = *m - w;
            s.0 * t.1 + u.0 + v.1
        }
        pairs |x, y, a, b| {
            let l = [(a, b), (b, V(x, y))];
            let mut s = a;
            for (p, q) in l {
                s = p - q - s;
            }
            for (p, q) in &l {
                s = p - q - s;
            }
            for &(p, q) in &l {
                s = p - q - s;
            }
            for (i, (p, q)) in l.iter().enumerate() {
                s = p - q - s;
            }
            for (i, &(p, ref q)) in l.iter().enumerate() {
                s = p - q - s;
            }
            s.0 - s.1 * 2.0
        }
        scalar_again |x, y, a, b| {
            let l = [x, y];
            let s = &l[0] * &a;
            let t = l[0] * 2.0;
            let u = &l[0] * b;
            let mut m = [x];
            let w = &m[0] * &b;
            let q = m[0] * m[0];
            m[0] = 3.0 * y;
            let z = &m[0] * &b;
            s.0 + s.1 * t * u.0 + w.1 * q + z.1 + t
        }
        scalars |x, y, a, b| {
            let l = [x, y];
            let s = &x * a;
            let t = x * a;
            let u = &l[0] * &a;
            let w = l[1] * &b;
            let mut z = a;
            for k in &l {
                z = k * z - k * &a - *k * b;
            }
            for k in l {
                z = k * z;
            }
            for (k, v) in [(x, a), (y, b)] {
                z = k * v - z;
            }
            for (k, v) in &[(x, a), (y, b)] {
                z = k * v - z;
            }
            s.0 * t.1 + u.1 * w.0 + z.0 * z.1 + l[0] * x + l[1]
        }
        names |x, y, a, b| {
            let r = &a;
            let t = r - b;
            t.0 * t.1
        }
        twice_followed |x, y, a, b| {
            let r = &a;
            let rr = &r;
            let u = **rr - &b;
            u.0 * u.1
        }
        elements |x, y, a, b| {
            let l = [a, b];
            let w = l[0] - l[1] - (&l[0] - &l[1]);
            w.0 * w.1
        }
        ends |x, y, a, b| {
            let l = [a, b];
            let f = l.first().unwrap() - l.last().unwrap();
            f.0 * f.1
        }
        ends_followed |x, y, a, b| {
            let l = [a, b];
            let g = *l.first().unwrap() - *l.last().unwrap();
            g.0 * g.1
        }
        by_get |x, y, a, b| {
            let l = [a, b];
            let h = l.get(1).unwrap() - a;
            let k = l.get(1).copied().unwrap() - a;
            h.0 * h.1 + k.0
        }
        one_by_one |x, y, a, b| {
            let l = [a, b];
            let mut it = l.iter();
            let p = it.next().unwrap();
            let q = it.next().unwrap();
            let k = p - q;
            let z = *p - q;
            k.0 * k.1 + z.0
        }
        divided |x, y, a, b| {
            let l = [a, b];
            let (p, q) = l.split_at(1);
            let k = &p[0] - q[0];
            let z = p[0] - &q[0];
            k.0 * k.1 + z.1
        }
        copies |x, y, a, b| {
            let l = [a, b];
            let k = l.as_ref()[0] - l.to_vec()[1];
            let z = (&l[..])[0] - &l.clone()[1];
            k.0 * k.1 + z.1
        }
        inner_values |x, y, a, b| {
            fn inner(p: V, q: &V) -> V {
                p - q
            }
            let s = inner(a, &b);
            s.0 * s.1
        }
        inner_references |x, y, a, b| {
            fn by(p: &V, q: V) -> V {
                p - q - -p
            }
            let s = by(&a, b);
            s.0 * s.1
        }
        own_patterns |x, y, a, b| {
            let p = Pair { p: a, q: b };
            let Pair { p: u, q: v } = p;
            let s = u - v;
            s.0 * s.1
        }
        ref_patterns |x, y, a, b| {
            let p = Pair { p: a, q: b };
            let Pair { p: ref m, q: ref n } = p;
            let s = m - n;
            s.0 * s.1
        }
        patterns_of_references |x, y, a, b| {
            let p = Pair { p: a, q: b };
            let Pair { p: g, .. } = &p;
            let s = g - &a;
            s.0 * s.1
        }
        fields_of_references |x, y, a, b| {
            let p = Pair { p: a, q: b };
            let r = &p;
            let s = r.p - r.q;
            s.0 * s.1
        }
        methods_by_value |x, y, a, b| {
            let p = Pair { p: a, q: b };
            let k = p.own();
            k.0 * k.1
        }
        captured |x, y, a, b| {
            let c = &a;
            let k = move |v: &V| c - v;
            let z = k(&b);
            let m = |v: V| -> V { &v - c };
            let w = m(b);
            z.0 * w.1
        }
    }
}

/// Sides that take no part.
mod inert {
    use derive_grad::check::assert_gradient;
    use derive_grad::{Differentiable, derive_grad};
    use std::ops::{Add, Mul};

    #[derive(Differentiable, Clone, Debug)]
    pub struct M {
        d: Vec<f64>,
    }

    #[derive(Differentiable, Clone, Debug)]
    pub struct Order {
        #[grad(skip)]
        order: Vec<usize>,
    }

    #[derive_grad]
    impl Mul<&Order> for &M {
        type Output = M;
        fn mul(self, p: &Order) -> M {
            M { d: p.order.iter().map(|&k| self.d[k] * self.d[k]).collect() }
        }
    }

    #[derive_grad]
    impl Mul<&M> for &f64 {
        type Output = M;
        fn mul(self, m: &M) -> M {
            M { d: m.d.iter().map(|x| x * self).collect() }
        }
    }

    #[derive_grad]
    impl Add for &M {
        type Output = M;
        fn add(self, o: &M) -> M {
            M { d: self.d.iter().zip(&o.d).map(|(a, b)| a * b).collect() }
        }
    }

    #[derive_grad(wrt(m))]
    fn parameters(m: &M, k: &M, order: &Order) -> f64 {
        let s = &(m + k) * order;
        let t = &(k + &s) * &Order { order: vec![1, 0] };
        t.d[0] * t.d[1] + s.d[0]
    }

    #[derive_grad(wrt(x))]
    fn elements(x: f64, l: &[M]) -> f64 {
        let m = M { d: vec![x, x * x] };
        let mut s = &l[0] + &m;
        for k in l {
            s = k + &s;
        }
        s = &(&l[0] + &l[1]) + &s;
        s.d[0] * s.d[1]
    }

    #[derive_grad(wrt(m))]
    fn iterated(m: &M, l: &[M], orders: &[Order], rate: &f64, by: f64) -> f64 {
        let mut s = rate * m;
        for order in orders {
            s = &s * order;
        }
        for (k, order) in l.iter().zip(orders) {
            s = &(&by * &(&s + k)) * order;
        }
        s.d[0] + s.d[1]
    }

    #[test]
    fn gradients() {
        let x = 0.7;
        let (m, k) = (M { d: vec![0.3, 0.8] }, M { d: vec![0.5, -0.4] });
        let order = Order { order: vec![1, 0] };
        let (lists, orders) = ([k.clone(), m.clone()], [order.clone(), order.clone()]);
        assert_gradient!(parameters(&m, &k, &order), wrt(m));
        assert_gradient!(elements(x, &lists), wrt(x));
        assert_gradient!(iterated(&m, &lists, &orders, &0.6, 1.3), wrt(m));
    }
}
