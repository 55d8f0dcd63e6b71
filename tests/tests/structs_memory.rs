//! Structs in memory: references, moves, swaps, `Vec`s of structs, `&mut` arguments.
//! Each program is compared with Richardson differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

#[path = "support/point.rs"]
mod point;

mod refs {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: x * 2.0 };
        {
            let r = &mut p.x;
            *r *= x;
            *r += 1.0;
        }
        {
            let r = &mut p;
            r.y *= r.x;
            r.x = r.y * x;
        }
        let q = &p;
        q.x * q.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod lists_in_fields {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Differentiable)]
    pub struct Machine {
        stack: Vec<f64>,
        log: Vec<Vec<f64>>,
        scale: f64,
    }

    #[derive_grad]
    fn f(machine: Machine, x: f64) -> f64 {
        let mut machine = machine;
        let mut sum = 0.0;
        for k in 0..4 {
            machine.stack.insert(1, x * machine.scale);
            let first = machine.stack.remove(0);
            machine.stack.extend(machine.log[0].iter().map(|v| v * first));
            machine.stack.rotate_left(1);
            machine.stack.retain(|v| *v < 50.0);
            machine.log[0].push(machine.stack[0]);
            let dropped = machine.stack.drain(1..3).sum::<f64>();
            machine.stack.resize(4, dropped);
            machine.log[0].truncate(2);
            machine.scale += first;
            sum += machine.stack.swap_remove(2) * dropped * machine.stack[k % 3];
        }
        sum * machine.scale
    }

    #[test]
    fn run() {
        let at = |v: f64| Machine { stack: vec![v, 0.5, v * v], log: vec![vec![0.4, 2.0]], scale: 0.3 * v };
        let (d, d_x) = f_grad(at(0.7), 0.7);
        let slope = d.stack[0] + 1.4 * d.stack[2] + 0.3 * d.scale + d_x;
        derive_grad_tests::assert_slope(slope, |v| f(at(v), v), 0.7);
    }
}

mod swap {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: x * 2.0 };
        let mut q = Point { x: 1.0, y: x * x };
        std::mem::swap(&mut p, &mut q);
        std::mem::swap(&mut p.x, &mut q.y);
        let o = std::mem::replace(&mut p, Point { x: 3.0, y: x });
        let t = std::mem::take(&mut q);
        p.dot(o) * t.length() + q.x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod vecs {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut ps = Vec::new();
        for i in 0..4 {
            ps.push(Point { x: x * i as f64, y: 1.0 });
        }
        for i in 1..ps.len() {
            let prev = ps[i - 1];
            ps[i].x += prev.x * prev.y;
            ps[i].y = prev.dot(ps[i]);
        }
        let mut s = 0.0;
        for p in &ps {
            s += p.x * p.y;
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod index_mut_fn {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn bump(v: &mut f64, k: f64) {
        *v = *v * *v + k;
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 1.0 };
        bump(&mut p.x, x);
        bump(&mut p.y, p.x);
        p.x * p.y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod mut_ref_arg {
    use super::point::Point;
    use derive_grad::derive_grad;

    #[derive_grad]
    fn a(p: &mut Point, k: f64) {
        p.x *= k;
        p.y += p.x;
    }
    #[derive_grad]
    fn b(p: &mut Point, k: f64) {
        a(p, k);
        a(p, p.y);
        p.x = p.x.sin();
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 1.0 };
        b(&mut p, x);
        let r = &mut p;
        a(r, x);
        a(&mut *r, 2.0);
        p.dot(p)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod partial_move {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;

    #[derive(Differentiable, Clone, Debug)]
    struct B {
        at: Point,
        tag: Vec<f64>,
    }
    #[derive_grad]
    fn s(v: Vec<f64>) -> f64 {
        v[0] * v[1]
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let b = B { at: Point::new(x, x), tag: vec![x, x * x] };
        let t = b.tag;
        let a = b.at;
        s(t) * a.x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod moved {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;

    #[derive(Differentiable, Clone, Debug)]
    struct B {
        at: Point,
        tag: Vec<f64>,
    }
    #[derive_grad]
    fn s(b: B) -> f64 {
        b.tag[0] * b.at.y
    }
    #[derive_grad]
    fn up(mut b: B, k: f64) -> B {
        b.tag[0] *= k;
        b.at.y += k;
        b
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let b = B { at: Point::new(x, x), tag: vec![x, x * x] };
        let b = up(b, x);
        let b = up(b, x * x);
        s(b)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod swap_fields {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut p = Point { x, y: 3.0 };
        (p.x, p.y) = (p.y * x, p.x);
        std::mem::swap(&mut p.x, &mut p.y);
        let mut v = vec![p, Point { x: 1.0, y: x }];
        v.swap(0, 1);
        let (a, b) = v.split_at_mut(1);
        std::mem::swap(&mut a[0], &mut b[0]);
        a[0].x *= b[0].y;
        v[0].x * v[1].y + v[0].y
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod bodies {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Copy, Debug)]
    struct B {
        at: Point,
        v: Point,
        m: f64,
    }
    #[derive_grad]
    fn start(x: f64, y: f64) -> [B; 2] {
        [
            B { at: Point { x, y }, v: Point { x: 0.0, y: 1.0 }, m: 1.0 },
            B { at: Point { x: 1.0, y: x }, v: Point { x: 0.2, y: -x }, m: x },
        ]
    }
    #[derive_grad]
    fn energy(bs: &[B]) -> f64 {
        let mut e = 0.0;
        for b in bs {
            e += b.m * (b.v.x * b.v.x + b.at.y * b.v.y);
        }
        e
    }
    #[derive_grad]
    fn acc(bs: &[B], i: usize) -> Point {
        let mut a = Point { x: 0.0, y: 0.0 };
        for (j, b) in bs.iter().enumerate() {
            if i != j {
                let dx = b.at.x - bs[i].at.x;
                let dy = b.at.y - bs[i].at.y;
                let r2 = dx * dx + dy * dy + 0.1;
                let k = b.m / (r2 * r2.sqrt());
                a.x += dx * k;
                a.y += dy * k;
            }
        }
        a
    }
    #[derive_grad]
    fn step(bs: &mut Vec<B>, dt: f64) {
        let n = bs.len();
        for i in 0..n {
            let a = acc(bs, i);
            bs[i].v.x += a.x * dt;
            bs[i].v.y += a.y * dt;
        }
        for b in bs.iter_mut() {
            b.at.x += b.v.x * dt;
            b.at.y += b.v.y * dt;
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let [a, b] = start(x, 0.0);
        let mut bs: Vec<B> = vec![a, b];
        for _ in 0..3 {
            step(&mut bs, 0.1 * x);
        }
        energy(&bs)
    }
    #[derive_grad]
    fn kick(b: &mut B, a: Point, dt: f64) {
        b.v.x += a.x * dt;
        b.v.y += a.y * dt / b.m;
    }
    #[derive_grad]
    fn step_kicked(bs: &mut [B], dt: f64) {
        for i in 0..bs.len() {
            let a = Point { x: bs[0].at.x * dt, y: bs[i].v.x };
            kick(&mut bs[i], a, dt);
            let r = &mut bs[i];
            r.at.x += r.v.x;
        }
        for b in bs {
            b.at.y *= b.v.y;
            kick(b, b.at, dt);
        }
    }
    #[derive_grad]
    fn of_a_slice(x: f64) -> f64 {
        let mut bs = start(x, 0.5);
        for _ in 0..3 {
            step_kicked(&mut bs, 0.1 * x);
        }
        energy(&bs)
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
    #[test]
    fn run_on_a_slice() {
        derive_grad_tests::assert_slope(of_a_slice_grad(0.7), of_a_slice, 0.7);
    }
}

mod partial_moves2 {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct B {
        a: Vec<f64>,
        b: Vec<f64>,
        p: Point,
    }
    #[derive_grad]
    fn g(v: Vec<f64>, k: f64) -> Vec<f64> {
        let mut v = v;
        v[0] *= k;
        v
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let b = B { a: vec![x, 2.0], b: vec![1.0, x * x], p: Point::new(x, 2.0) };
        let a2 = g(b.a, b.p.x);
        let B { b: inner, p, .. } = B { a: a2, ..b };
        let c = g(inner, p.y);
        c[0] * c[1] + p.x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod cond_move {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct B {
        a: Vec<f64>,
    }
    #[derive_grad]
    fn up(b: B, k: f64) -> B {
        let mut b = b;
        b.a[0] += k;
        b.a.push(k * k);
        b
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut b = B { a: vec![x] };
        for i in 0..4 {
            if i % 2 == 0 {
                b = up(b, x * i as f64);
            } else {
                let t = b;
                b = up(t, 2.0);
            }
        }
        let mut s = 0.0;
        for v in &b.a {
            s += v * v;
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod vec_grow {
    use super::point::Point;
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct H {
        vals: Vec<f64>,
        ps: Vec<Point>,
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut h = H { vals: Vec::new(), ps: vec![] };
        for i in 0..3 {
            h.vals.push(x * i as f64);
            h.ps.push(Point { x: x + i as f64, y: h.vals[i] });
        }
        h.vals[1] *= h.ps[2].x;
        let last = h.ps.pop().unwrap();
        last.x * last.y + h.vals[1] * h.ps[0].x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod while_struct_vec {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut stack = vec![Point { x, y: 1.0 }];
        let mut s = 0.0;
        let mut n = 0;
        while let Some(p) = stack.pop() {
            s += p.x * p.y;
            n += 1;
            if n < 5 {
                stack.push(Point { x: p.x * x, y: p.y + s });
            }
        }
        s
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod field_slices {
    use derive_grad::Differentiable;
    use derive_grad::derive_grad;
    #[derive(Differentiable, Clone, Debug)]
    struct S {
        v: Vec<f64>,
        m: [[f64; 3]; 2],
    }
    #[derive_grad]
    fn add(a: &mut [f64], b: &[f64], k: f64) {
        for (x, y) in a.iter_mut().zip(b) {
            *x += k * y * y;
        }
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut s = S { v: vec![x, 1.0, 2.0], m: [[x; 3], [1.0; 3]] };
        add(&mut s.v, &s.m[0], x);
        add(&mut s.m[1], &s.v, 2.0);
        add(&mut s.v[1..], &s.m[1][..2], x);
        let mut t = 0.0;
        for (i, v) in s.v.iter().enumerate() {
            t += v * s.m[1][i];
        }
        for row in s.m.iter_mut() {
            for v in row.iter_mut() {
                *v *= t;
            }
        }
        t + s.m[0][1]
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.3), f, 0.3);
    }
}

mod struct_param_mut {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn g(mut p: Point, mut ps: Vec<Point>) -> f64 {
        p.x *= p.y;
        for q in ps.iter_mut() {
            q.x += p.x;
            p.y += q.x * q.y;
        }
        ps[0] = p;
        ps[0].x * p.y + ps[1].x
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        g(Point { x, y: 2.0 }, vec![Point { x: 1.0, y: x }, Point { x, y: x }])
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}

mod two_muts {
    use super::point::Point;
    use derive_grad::derive_grad;
    #[derive_grad]
    fn ex(a: &mut Point, b: &mut Point, k: f64) {
        let t = a.x;
        a.x = b.y * k;
        b.y = t * t;
        a.y += b.x;
    }
    #[derive_grad]
    fn f(x: f64) -> f64 {
        let mut ps = [Point { x, y: 1.0 }, Point { x: 2.0, y: x }];
        let (l, r) = ps.split_at_mut(1);
        ex(&mut l[0], &mut r[0], x);
        ex(&mut r[0], &mut l[0], 2.0);
        let [a, b] = ps;
        a.x * b.y + a.y * b.x
    }
    #[test]
    fn run() {
        derive_grad_tests::assert_slope(f_grad(0.7), f, 0.7);
    }
}
