//! Whole programs with structs and their methods.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    feedback(between(4, 0.3..1.4));
    physics(between(4, 0.3..1.4));
    polygon(between(5, 0.3..1.4));
    welford(between(4, 0.3..1.4));
    potentials(between(4, 0.3..1.4));
    camera(between(15, 0.3..1.4));
}

/// A struct that is fed in a loop.
mod feedback {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Differentiable)]
    struct Acc {
        sum: f64,
        sq: f64,
        hist: [f64; 4],
        n: usize,
    }
    #[derive_grad(wrt(acc, v))]
    fn feed(acc: &mut Acc, v: f64) -> f64 {
        acc.sum += v;
        acc.sq += v * acc.sum;
        acc.hist[acc.n] = acc.sq;
        acc.n += 1;
        acc.hist[0]
    }
    #[derive_grad(wrt(acc))]
    fn result(acc: &Acc) -> f64 {
        acc.sum * acc.sq + acc.hist[..acc.n].iter().sum::<f64>()
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut a: Acc = Acc { sum: 0.0, sq: 1.0, hist: [0.0; 4], n: 0 };
        for v in x {
            let h = feed(&mut a, *v * *v);
            if h > 1.0 && a.n > 2 {
                break;
            }
            a.sum *= h;
        }
        result(&a)
    }
}

/// A thrown ball that bounces.
mod physics {
    use derive_grad::derive_grad;

    #[derive_grad]
    mod model {
        use derive_grad::Differentiable;
        pub const EPS: f64 = 1e-3;
        #[derive(Clone, Copy, Differentiable, Default)]
        pub struct State {
            pub pos: [f64; 2],
            pub vel: [f64; 2],
        }
        #[derive(Clone, Copy)]
        pub struct World {
            pub g: f64,
            pub floor: f64,
        }
        impl State {
            #[derive_grad(wrt(self))]
            pub fn step(self, w: World, dt: f64) -> State {
                let mut s = self;
                s.vel[1] -= w.g * dt;
                for i in 0..2 {
                    s.pos[i] += s.vel[i] * dt;
                }
                if s.pos[1] < w.floor {
                    s.pos[1] = 2.0 * w.floor - s.pos[1];
                    s.vel[1] = -0.8 * s.vel[1];
                }
                s
            }
            #[derive_grad(wrt(self))]
            pub fn energy(&self, w: &World) -> f64 {
                0.5 * self.vel.iter().map(|v| v * v).sum::<f64>() + w.g * self.pos[1] + EPS
            }
        }
        #[derive_grad(wrt(v0))]
        pub fn simulate(v0: [f64; 2], w: World, n: usize) -> f64 {
            let mut s = State { vel: v0, ..Default::default() };
            let mut cost = 0.0;
            for k in 0..n {
                let next: State = s.step(w, 0.1);
                cost += (next.pos[0] - s.pos[0]).powi(2) + next.energy(&w) * 0.01 * k as f64;
                s = next;
            }
            cost + s.pos[0] * s.pos[1]
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        model::simulate([x[0], x[1]], model::World { g: 9.81, floor: -0.05 }, 8) * x[2]
    }
}

/// A polygon of points.
mod polygon {
    use derive_grad::{Differentiable, derive_grad};

    #[derive_grad]
    mod m {
        use derive_grad::Differentiable;
        #[derive(Clone, Copy, Differentiable)]
        pub struct Pt {
            pub x: f64,
            pub y: f64,
        }
        #[derive(Clone, Differentiable)]
        pub struct Poly {
            pub pts: Vec<Pt>,
            pub closed: bool,
        }
        impl Poly {
            #[derive_grad(wrt(self))]
            pub fn perimeter(&self) -> f64 {
                let mut s: f64 = self.pts.windows(2).map(|w| (w[1].x - w[0].x).hypot(w[1].y - w[0].y)).sum();
                if self.closed {
                    let (a, b) = (self.pts[0], self.pts[self.pts.len() - 1]);
                    s += (a.x - b.x).hypot(a.y - b.y);
                }
                s
            }
            pub fn shift(&mut self, dx: f64, dy: f64) {
                for Pt { x, y } in &mut self.pts {
                    *x += dx * *y;
                    *y += dy;
                }
            }
            #[derive_grad(wrt(self))]
            pub fn centroid(&self) -> Pt {
                let n = self.pts.len() as f64;
                let (sx, sy) = self.pts.iter().fold((0.0, 0.0), |(a, b), p| (a + p.x, b + p.y));
                Pt { x: sx / n, y: sy / n }
            }
        }
    }
    use m::*;
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut p: Poly = Poly {
            pts: vec![
                Pt { x: x[0], y: 0.1 },
                Pt { x: 2.0, y: x[1] },
                Pt { x: x[2] + 1.0, y: 3.0 },
                Pt { x: -1.0, y: x[3] },
            ],
            closed: true,
        };
        p.shift(x[4], 0.3);
        let c: Pt = p.centroid();
        p.perimeter() + c.x * c.y
    }
}

/// Mean and variance in one pass.
mod welford {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Differentiable)]
    struct Welford {
        n: usize,
        mean: f64,
        m2: f64,
    }
    #[derive_grad]
    impl Welford {
        fn new() -> Self {
            Self { n: 0, mean: 0.0, m2: 0.0 }
        }
        fn add(&mut self, v: f64) {
            self.n += 1;
            let d = v - self.mean;
            self.mean += d / self.n as f64;
            self.m2 += d * (v - self.mean);
        }
        #[derive_grad(wrt(self))]
        fn var(&self) -> f64 {
            if self.n < 2 { 0.0 } else { self.m2 / (self.n - 1) as f64 }
        }
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut w = Welford::new();
        for v in x {
            w.add(*v * *v);
        }
        let a = w.var();
        w.add(a);
        w.var() * w.mean + w.n as f64 * a
    }
}

/// A trait of potentials, called generically.
mod potentials {
    use derive_grad::{Differentiable, derive_grad};

    #[derive_grad]
    trait Potential {
        #[derive_grad(wrt(self, r))]
        fn energy(&self, r: f64) -> f64;
    }
    #[derive(Clone, Copy, Differentiable)]
    struct Morse {
        d: f64,
        a: f64,
    }
    #[derive(Clone, Copy, Differentiable)]
    struct Harmonic {
        k: f64,
    }
    #[derive_grad]
    impl Potential for Morse {
        #[derive_grad(wrt(self, r))]
        fn energy(&self, r: f64) -> f64 {
            let e = (-self.a * (r - 1.0)).exp();
            self.d * (1.0 - e).powi(2)
        }
    }
    #[derive_grad]
    impl Potential for Harmonic {
        #[derive_grad(wrt(self, r))]
        fn energy(&self, r: f64) -> f64 {
            0.5 * self.k * (r - 1.0).powi(2)
        }
    }
    #[derive_grad(wrt(p, rs))]
    fn total<P: Potential + derive_grad::Differentiable>(p: &P, rs: &[f64]) -> f64 {
        let mut s = 0.0;
        for r in rs {
            s += p.energy(*r);
        }
        s
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let m: Morse = Morse { d: x[0], a: x[1] };
        let h: Harmonic = Harmonic { k: x[2] };
        total(&m, x) * total(&h, &x[1..])
    }
}

/// A camera as a struct.
mod camera {
    use derive_grad::{Differentiable, derive_grad};

    #[derive(Clone, Copy, Differentiable)]
    struct Camera {
        r: [f64; 3],
        c: [f64; 3],
        f: f64,
        x0: [f64; 2],
        rad: [f64; 2],
    }
    #[derive_grad]
    fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
        [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
    }
    #[derive_grad]
    fn dot3(a: &[f64; 3], b: &[f64; 3]) -> f64 {
        a.iter().zip(b.iter()).map(|(x, y)| x * y).sum()
    }
    #[derive_grad]
    fn rodrigues(rot: &[f64; 3], pt: &[f64; 3]) -> [f64; 3] {
        let sq = dot3(rot, rot);
        if sq == 0.0 {
            let c = cross(rot, pt);
            return [pt[0] + c[0], pt[1] + c[1], pt[2] + c[2]];
        }
        let theta = sq.sqrt();
        let (s, c) = theta.sin_cos();
        let w = rot.map(|v| v / theta);
        let wx: [f64; 3] = cross(&w, pt);
        let tmp = dot3(&w, pt) * (1.0 - c);
        std::array::from_fn(|i| pt[i] * c + wx[i] * s + w[i] * tmp)
    }
    #[derive_grad]
    fn project(cam: &Camera, p: &[f64; 3]) -> [f64; 2] {
        let mut d = [0.0; 3];
        for k in 0..3 {
            d[k] = p[k] - cam.c[k];
        }
        let q: [f64; 3] = rodrigues(&cam.r, &d);
        let uv = [q[0] / (q[2] + 4.0), q[1] / (q[2] + 4.0)];
        let rr = uv.iter().map(|v| v * v).sum::<f64>();
        let l = 1.0 + cam.rad[0] * rr + cam.rad[1] * rr.powi(2);
        let mut out = uv.map(|v| v * l * cam.f);
        for (o, x) in out.iter_mut().zip(&cam.x0) {
            *o += x;
        }
        out
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let cam: Camera = Camera {
            r: [x[0], x[1], x[2]],
            c: [x[3], x[4], x[5]],
            f: x[6],
            x0: [x[7], x[8]],
            rad: [x[9], x[10]],
        };
        let p: [f64; 2] = project(&cam, &[x[11], x[12], x[13]]);
        let w = x[14];
        let e: f64 = p.iter().map(|v| (w * (v - 0.3)).powi(2)).sum();
        e + (1.0 - w * w).powi(2)
    }
}
