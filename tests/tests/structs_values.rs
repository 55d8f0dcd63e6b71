//! Structs as values: literals, copies, patterns, results, early returns.
//! Each program is compared with Richardson differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

#[path = "support/point.rs"]
mod point;

mod array_in_struct {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;

    #[derive(Differentiable, Clone, Copy, Debug)]
    struct A {
        v: [f64; 3],
        m: [[f64; 2]; 2],
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut a = A { v: [x, 1.0, 2.0], m: [[x; 2]; 2] };
        let b = a;
        a.v[1] = a.v[0] * x;
        a.m[0][1] += b.v[0];
        for i in 0..3 {
            a.v[i] *= b.v[2 - i];
        }
        let [p, q, r] = a.v;
        let mut s = p * q + r;
        for row in &a.m {
            for e in row {
                s *= e;
            }
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod arrays {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut ps = [Point { x, y: 1.0 }, Point { x: 2.0, y: x * x }, Point::new(x, x)];
        ps[1].x *= ps[0].y + x;
        ps.swap(0, 1);
        for p in &mut ps {
            p.x += p.y * x;
        }
        let mut s = 0.0;
        for p in ps.iter() {
            s += p.length();
        }
        for (i, p) in ps.iter().enumerate() {
            s *= p.x + i as f64;
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod default {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point::default();
        p.x = x;
        p.y += x * x;
        p.length()
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod default2 {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point { x, ..Default::default() };
        let q = Point { y: x * x, ..p };
        q.length() + p.length()
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod early {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 1.0 };
        for i in 0..9 {
            p.x *= x + 0.5;
            if p.x > 1.3 {
                return p.length() * x;
            }
            p.y -= x * i as f64;
        }
        p.dot(p)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
        derive_grad_tests::assert_slope(f_grad(0.1), f, 0.1);
        derive_grad_tests::assert_slope(f_grad(0.9), f, 0.9);
    }
}

mod early_struct {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn g(p: Point, x: f64) -> Point {
        if p.x > x {
            return Point { x: p.x * x, ..p };
        }
        let mut q = p;
        q.y *= x;
        q
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let a = g(Point { x: 1.0, y: x }, x);
        let b = g(Point { x: x * x, y: x }, x);
        a.dot(b)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod loop_state {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 1.0 };
        for _ in 0..4 {
            p = Point { x: p.y * x, y: p.x + p.y };
        }
        p.x * p.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod matching_ref {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn g(p: &Point) -> f64 {
        let Point { x, y } = p;
        let Point { x: a, .. } = *p;
        x * y * a
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        g(&Point { x, y: x })
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod nested_base {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;

    #[derive(Differentiable, Clone, Debug)]
    struct B {
        at: Point,
        v: Point,
        m: f64,
        tag: Vec<f64>,
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let b = B { at: Point { x, ..Point::default() }, v: Point::new(1.0, x), m: x, tag: vec![x; 2] };
        let c = B { m: b.m * x, at: Point { y: x * 3.0, ..b.at }, ..b.clone() };
        let B { at, v: Point { x: vx, y: vy }, .. } = c.clone();
        let d = B { tag: vec![x, at.x], ..c };
        at.x * at.y * vx * vy + d.tag[1] * d.m + b.tag[0]
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod as_arg_twice {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn g(a: &Point, b: &Point, c: Point) -> f64 {
        a.x * b.y * c.x
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point { x, y: x * 2.0 };
        g(&p, &p, p) + g(&p, &Point { y: p.x, ..p }, Point { x: p.y, y: 0.0 })
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod cond_struct {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = if x > 0.5 { Point { x, y: 1.0 } } else { Point { x: 2.0, y: x } };
        let mut q = p;
        if p.x > 0.1 {
            q = Point { x: q.y, y: q.x * x };
        }
        let r = match 3 {
            1 => p,
            _ => q,
        };
        r.x * r.y + p.x * q.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
        derive_grad_tests::assert_slope(f_grad(0.3), f, 0.3);
    }
}

mod tuple_of_structs {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let (mut a, b) = (Point { x, y: 1.0 }, Point { x: 2.0, y: x });
        let t = (a, b, x);
        a.x *= t.1.y;
        let (c, d) = (t.0, t.1);
        let (mut m, mut n) = (c, d);
        (m, n) = (n, m);
        m.x += x;
        a.dot(m) * n.x * c.y + d.x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod returns_tuple {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn two(x: f64) -> (Point, f64) {
        (Point { x, y: x * x }, x * 3.0)
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let (p, k) = two(x);
        let t = two(k);
        p.x * p.y * k + t.0.y * t.1
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod returns_vec {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn many(x: f64) -> Vec<Point> {
        vec![Point { x, y: x * x }, Point { x: 1.0, y: x }]
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let ps = many(x);
        let mut s = 0.0;
        for p in &ps {
            s += p.x * p.y;
        }
        for i in 0..2 {
            s *= ps[i].y;
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod copy_sem {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let p = Point { x, y: 1.0 };
        let mut q = p;
        q.x *= 2.0;
        let r = [p, q, p];
        let mut s = r;
        s[0].x += x;
        s[2] = s[0];
        s[0].y = 5.0 * x;
        p.x * q.x + r[0].x * s[2].x * s[0].y + s[2].y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod mutate_then_read {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 1.0 };
        let a = p.length();
        p.x = a * x;
        let b = p.length();
        p.y = b * p.x;
        let c = p;
        p.x = 0.0;
        p.y *= 2.0;
        a * b * c.x * c.y + p.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod tuple_field {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct S {
        t: (f64, Point),
        u: [(f64, f64); 2],
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut s = S { t: (x, Point { x, y: 2.0 }), u: [(x, 1.0), (2.0, x)] };
        s.t.0 *= s.t.1.x;
        s.t.1.y += s.t.0;
        s.u[1].0 *= s.u[0].1 * x;
        let (a, p) = s.t;
        let mut q = a * p.y;
        for (c, d) in s.u {
            q *= c + d;
        }
        q
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod opt_typed {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct M {
        w: Vec<f64>,
        k: Option<usize>,
    }
    #[derive_grad]
    fn g(m: &M, x: f64) -> f64 {
        let k: Option<usize> = m.k;
        let mut s = x;
        if let Some(k) = k {
            s *= m.w[k];
        }
        s
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let m = M { w: vec![x, 2.0], k: Some(0) };
        g(&m, x)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}
