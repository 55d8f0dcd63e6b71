//! What is overwritten by something of another length: its adjoint has the old length again.
//! Each program is compared with Richardson differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

#[path = "support/point.rs"]
mod point;

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slope;
use point::Point;

#[derive(Differentiable, Clone, Debug)]
struct Buffer {
    a: Vec<f64>,
}

#[derive(Differentiable, Clone, Debug)]
struct Matrix {
    rows: Vec<Vec<f64>>,
}

impl Matrix {
    #[derive_grad(wrt(self, x))]
    fn mul(&self, x: &[f64]) -> Vec<f64> {
        let mut out = vec![0.0; self.rows.len()];
        for (o, row) in out.iter_mut().zip(&self.rows) {
            for (a, b) in row.iter().zip(x) {
                *o += a * b;
            }
        }
        out
    }

    #[derive_grad(wrt(self, k))]
    fn scale(&mut self, k: f64) {
        for row in &mut self.rows {
            for v in row.iter_mut() {
                *v *= k;
            }
        }
    }
}

mod shrink {
    use super::*;

    #[derive_grad]
    fn last(b: Buffer) -> Buffer {
        Buffer { a: vec![b.a[2] * b.a[1]] }
    }

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut b = Buffer { a: vec![1.0, x, x * x] };
        let s = b.a[2];
        b = last(b);
        b.a[0] * s
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod shrink_in_place {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut b = Buffer { a: vec![1.0, x, x * x] };
        let s = b.a[2];
        b = Buffer { a: vec![s * x] };
        b.a[0] * s
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod shrink_field {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut b = Buffer { a: vec![1.0, x, x * x] };
        let s = b.a[2];
        b.a = vec![s * x];
        b.a[0] * s
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod shrink_self {
    use super::*;

    impl Buffer {
        #[derive_grad(wrt(self, k))]
        fn cut(&mut self, k: f64) -> f64 {
            let s = self.a[2] * k;
            *self = Buffer { a: vec![s * k] };
            s
        }
    }

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut b = Buffer { a: vec![1.0, x, x * x] };
        let s = b.cut(x);
        b.a[0] * s
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod shrink_loop {
    use super::*;

    #[derive_grad]
    fn g(x: f64) -> f64 {
        let mut b = Buffer { a: vec![1.0, x, x * x] };
        let mut s = 0.0;
        for i in 0..3 {
            s += b.a[0] * b.a[b.a.len() - 1];
            let mut n = vec![x * s];
            if i == 0 {
                n.push(s);
            }
            b = Buffer { a: n };
        }
        s
    }

    #[derive_grad]
    fn f(x: f64) -> f64 {
        g(x) * x
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod swap_shapes {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut b = Buffer { a: vec![1.0, x, x * x] };
        let mut c = Buffer { a: vec![x] };
        let s = b.a[2] * c.a[0];
        std::mem::swap(&mut b, &mut c);
        let t = b.a[0] * c.a[1];
        b = c;
        b.a[2] * s * t
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod rows {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut m = vec![vec![x, 1.0], vec![x * x]];
        let s = m[0][1] * m[1][0];
        m[0] = vec![s];
        m = vec![vec![m[0][0] * x, 2.0, x]];
        m[0][2] * m[0][0]
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod rows_pop {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut m = vec![vec![x, 1.0], vec![x * x]];
        let r = m.pop().unwrap();
        m.push(vec![r[0] * m[0][0], x]);
        m[1][0] * m[1][1]
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod truncate {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut ps = vec![Point { x, y: 1.0 }, Point { x: 2.0, y: x }, Point { x, y: x }];
        let s = ps[2].x * ps[1].y;
        ps.truncate(1);
        ps.push(Point { x: s, y: ps[0].x });
        ps[1].x * ps[1].y
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod matrix {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut m = Matrix { rows: vec![vec![x, 1.0], vec![2.0, x * x]] };
        m.scale(x);
        let v = vec![x, 3.0];
        let w: Vec<f64> = m.mul(&v);
        let u: Vec<f64> = m.mul(&w);
        u[0] * w[1] + u[1]
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod rows_untyped {
    use super::*;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let m = Matrix { rows: vec![vec![x, 1.0], vec![2.0, x * x]] };
        let v = vec![x, 3.0];
        let w = m.mul(&v);
        let u = m.mul(&w);
        u[0] * w[1] + u[1]
    }

    #[test]
    fn run() {
        assert_slope(f_grad(0.7), f, 0.7);
    }
}
