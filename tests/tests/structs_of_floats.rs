//! Structs of floats alone, of an annotated module: their adjoints need no copies to tell their shape.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::assert_slopes;

#[derive_grad]
mod vectors {

    use derive_grad::Differentiable;
    use std::ops::{Add, AddAssign, Mul, Sub};
    #[derive(Clone, Copy, Differentiable)]
    pub struct V {
        pub x: f64,
        pub y: f64,
    }
    #[derive(Clone, Copy, Differentiable)]
    pub struct M {
        pub rows: [V; 2],
        pub s: f64,
    }
    #[derive(Clone, Copy, Differentiable)]
    pub struct T(pub f64, pub [f64; 2]);
    #[derive(Clone, Differentiable)]
    pub struct N {
        pub v: V,
        pub n: usize,
        pub m: M,
    }
    impl Add for V {
        type Output = V;
        fn add(self, o: V) -> V {
            V { x: self.x + o.x, y: self.y + o.y }
        }
    }
    impl Sub for V {
        type Output = V;
        fn sub(self, o: V) -> V {
            V { x: self.x - o.x, y: self.y - o.y }
        }
    }
    impl Mul<f64> for V {
        type Output = V;
        fn mul(self, o: f64) -> V {
            V { x: self.x * o, y: self.y * o }
        }
    }
    impl Mul for V {
        type Output = V;
        fn mul(self, o: V) -> V {
            V { x: self.x * o.x - self.y * o.y, y: self.x * o.y + self.y * o.x }
        }
    }
    impl AddAssign for V {
        fn add_assign(&mut self, o: V) {
            self.x += o.x;
            self.y += o.y;
        }
    }
    impl V {
        fn norm(&self) -> f64 {
            (self.x * self.x + self.y * self.y).sqrt()
        }
        fn turned(self) -> V {
            V { x: -self.y, y: self.x }
        }
        fn scale(&mut self, k: f64) {
            self.x *= k;
            *self = self.turned();
        }
    }
    fn mul(m: &M, v: V) -> V {
        let mut r = V { x: m.s, y: 0.0 };
        r += m.rows[0] * v.x;
        r += m.rows[1] * v.y;
        r
    }
    fn step(b: &mut [V], k: f64) {
        for i in 0..b.len() {
            let mut acc = V { x: 0.0, y: 0.0 };
            for j in 0..b.len() {
                if i != j {
                    let d = b[j] - b[i];
                    acc += d * (k / (d.norm() + 1.0));
                }
            }
            b[i] += acc;
            b[i].scale(1.1);
        }
    }
    fn pick(a: V, b: V) -> V {
        if a.x > b.x {
            return a;
        }
        let mut c = b;
        for _ in 0..2 {
            c = c * a + b;
            if c.norm() > 5.0 {
                break;
            }
        }
        c
    }
    pub fn f(z: &[f64]) -> f64 {
        let mut v = V { x: z[0], y: z[1] };
        let c = V { x: z[2], y: z[0] * z[1] };
        for _ in 0..4 {
            v = v * v + c;
        }
        let m = M { rows: [v, c], s: z[2] };
        let w = mul(&m, c);
        let w2 = mul(&m, w);
        let mut b = vec![v, w, w2, c];
        for k in 0..3 {
            step(&mut b, 0.1 * k as f64 + z[0]);
        }
        let mut arr = [V { x: 0.0, y: 0.0 }; 3];
        arr[1] = b[0];
        arr[2] = arr[1] * b[1];
        arr[0] = pick(arr[2], b[2]);
        let o: Option<V> = if z[0] > 0.0 { Some(arr[0]) } else { None };
        let t = T(w.x, [w.y, v.norm()]);
        let T(p, [q, r]) = t;
        let mut n = N { v: arr[1], n: 2, m };
        n.m.rows[1] = n.v;
        n.v = n.m.rows[0] * 2.0;
        for _ in 0..n.n {
            n.v = n.v + n.m.rows[1];
        }
        let extra = match o {
            Some(u) => u.norm(),
            None => 1.0,
        };
        b.iter().map(|v| v.norm()).sum::<f64>() + arr[0].x * arr[2].y + extra + p * q * r + n.v.x * n.v.y
    }
}

#[derive_grad]
mod hv {
    use derive_grad::Differentiable;
    use std::ops::{Add, Mul};
    #[derive(Clone, Copy, Differentiable)]
    pub struct V {
        pub x: f64,
        pub y: f64,
    }
    impl Add for V {
        type Output = V;
        fn add(self, o: V) -> V {
            V { x: self.x + o.x, y: self.y + o.y }
        }
    }
    impl Mul for V {
        type Output = V;
        fn mul(self, o: V) -> V {
            V { x: self.x * o.x - self.y * o.y, y: self.x * o.y + self.y * o.x }
        }
    }
    #[derive_grad(hvp, jvp, hessian)]
    pub fn f(a: f64, b: f64, c: f64) -> f64 {
        let mut z = V { x: a, y: b };
        let k = V { x: c, y: a * b };
        for _ in 0..3 {
            let old = z;
            z = z * z + k;
            if z.x > 3.0 {
                z = old;
            }
        }
        z.x * z.y
    }
}

#[test]
fn in_loops_lists_and_options() {
    for x in [[0.4, 0.3, -0.3], [-0.2, 0.25, 0.1]] {
        let (value, gradient) = vectors::f_value_and_grad(&x);
        assert_eq!(value.to_bits(), vectors::f(&x).to_bits());
        assert_slopes(&gradient, vectors::f, &x);
    }
}

#[test]
fn twice() {
    let x = [0.4, 0.3, 0.2];
    let hessian = hv::f_hessian(x[0], x[1], x[2]);
    for k in 0..3 {
        let slope = |x: &[f64]| <[f64; 3]>::from(hv::f_grad(x[0], x[1], x[2]))[k];
        assert_slopes(&hessian[k], slope, &x);
    }
}
