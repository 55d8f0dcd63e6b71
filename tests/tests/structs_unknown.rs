//! Structs in structs: what the macro is not told of types is found by rustc, or told by
//! the annotated `mod`. Each program is compared with Richardson differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slopes;
use std::ops::{Add, AddAssign, Mul, Sub};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

#[derive_grad]
impl Vec3 {
    #[derive_grad(wrt(self))]
    fn norm2(&self) -> f64 {
        self.x * self.x + self.y * self.y + self.z * self.z
    }
    #[derive_grad(wrt(self, other))]
    fn cross(self, other: Vec3) -> Vec3 {
        Vec3 {
            x: self.y * other.z - self.z * other.y,
            y: self.z * other.x - self.x * other.z,
            z: self.x * other.y - self.y * other.x,
        }
    }
}

#[derive_grad]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }
}

#[derive_grad]
impl Sub for Vec3 {
    type Output = Vec3;
    fn sub(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }
}

#[derive_grad]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, s: f64) -> Vec3 {
        Vec3 { x: self.x * s, y: self.y * s, z: self.z * s }
    }
}

#[derive_grad]
impl AddAssign for Vec3 {
    fn add_assign(&mut self, o: Vec3) {
        self.x += o.x;
        self.y += o.y;
        self.z += o.z;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Body {
    mass: f64,
    pos: Vec3,
    vel: Vec3,
}

fn body(x: &[f64]) -> Body {
    Body { mass: x[0], pos: Vec3 { x: x[1], y: x[2], z: x[3] }, vel: Vec3 { x: x[4], y: x[5], z: x[6] } }
}

fn numbers(b: &Body) -> [f64; 7] {
    [b.mass, b.pos.x, b.pos.y, b.pos.z, b.vel.x, b.vel.y, b.vel.z]
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct System {
    bodies: Vec<Body>,
}

fn system(x: &[f64]) -> System {
    System { bodies: x.chunks(7).map(body).collect() }
}

fn point() -> Vec<f64> {
    (0..21).map(|i| 0.4 + (i as f64 * 1.7).sin()).collect()
}

/// Methods of what operators give, in loops, of fields of unknown type.
mod energy {
    use super::*;

    #[derive_grad]
    impl System {
        #[derive_grad(wrt(self))]
        fn energy(&self) -> f64 {
            let mut e = 0.0;
            for (i, b) in self.bodies.iter().enumerate() {
                e += 0.5 * b.mass * b.vel.norm2();
                for c in &self.bodies[i + 1..] {
                    e -= b.mass * c.mass / (b.pos - c.pos).norm2().sqrt();
                }
            }
            e
        }
    }

    #[test]
    fn run() {
        let x = point();
        let g: Vec<f64> = system(&x).energy_grad().bodies.iter().flat_map(numbers).collect();
        assert_slopes(&g, |x| system(x).energy(), &x);
    }
}

/// Fields whose types only their sums with a vector tell.
mod forces {
    use super::*;

    #[derive_grad]
    fn step(bodies: &mut [Body], dt: f64) {
        let zero = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
        let mut forces = vec![zero; bodies.len()];
        for i in 0..bodies.len() {
            for j in 0..bodies.len() {
                if i != j {
                    let d = bodies[j].pos - bodies[i].pos;
                    forces[i] += d * (bodies[j].mass / (d.norm2() + 0.1).powf(1.5));
                }
            }
        }
        for (b, f) in bodies.iter_mut().zip(&forces) {
            b.vel += *f * dt;
        }
        for b in bodies.iter_mut() {
            b.pos += b.vel * dt;
        }
    }

    #[derive_grad]
    fn leapfrog(mut bodies: Vec<Body>, dt: f64) -> f64 {
        for _ in 0..3 {
            step(&mut bodies, dt);
        }
        let zero = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
        let momentum = bodies.iter().map(|b| b.vel * b.mass).fold(zero, |a, b| a + b);
        momentum.norm2() + bodies[0].pos.x * bodies[1].pos.y
    }

    #[test]
    fn run() {
        let x = point();
        let (bodies, dt) = leapfrog_grad(system(&x).bodies, 0.1);
        let g: Vec<f64> = bodies.iter().flat_map(numbers).collect();
        assert_slopes(&g, |x| leapfrog(system(x).bodies, 0.1), &x);
        assert_slopes(&[dt], |dt| leapfrog(system(&x).bodies, dt[0]), &[0.1]);
    }
}

/// An operator of operators, of fields; outside of a loop, in one, under a condition.
mod quaternion {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
    struct Quat {
        w: f64,
        x: f64,
        y: f64,
        z: f64,
    }

    #[derive_grad]
    impl Mul for Quat {
        type Output = Quat;
        fn mul(self, o: Quat) -> Quat {
            Quat {
                w: self.w * o.w - self.x * o.x - self.y * o.y - self.z * o.z,
                x: self.w * o.x + self.x * o.w + self.y * o.z - self.z * o.y,
                y: self.w * o.y - self.x * o.z + self.y * o.w + self.z * o.x,
                z: self.w * o.z + self.x * o.y - self.y * o.x + self.z * o.w,
            }
        }
    }

    #[derive_grad]
    impl Quat {
        #[derive_grad(wrt(self))]
        fn conj(&self) -> Quat {
            Quat { w: self.w, x: -self.x, y: -self.y, z: -self.z }
        }

        #[derive_grad(wrt(self, v))]
        fn rotate(&self, v: [f64; 3]) -> [f64; 3] {
            let p = Quat { w: 0.0, x: v[0], y: v[1], z: v[2] };
            let q = *self * p * self.conj();
            [q.x, q.y, q.z]
        }

        #[derive_grad(wrt(self, v))]
        fn often(&self, v: [f64; 3], n: usize) -> f64 {
            let mut s = 0.0;
            for i in 0..n {
                let p = Quat { w: s, x: v[0], y: v[1], z: v[2] };
                let q = *self * p * self.conj();
                if i % 2 == 1 {
                    s += (q * self.conj()).conj().w * q.y;
                } else {
                    s += q.x;
                }
            }
            s
        }
    }

    fn quat(x: &[f64]) -> Quat {
        Quat { w: x[0], x: x[1], y: x[2], z: x[3] }
    }

    #[test]
    fn run() {
        let x = [0.4, -0.3, 0.8, 0.5, 1.2, -0.7, 0.6];
        for k in 0..3 {
            let (mut dq, mut dv) = (quat(&[0.0; 4]), [0.0; 3]);
            let mut seed = [0.0; 3];
            seed[k] = 1.0;
            let _ = quat(&x).rotate_vjp([x[4], x[5], x[6]], &seed, &mut dq, &mut dv);
            let g = [dq.w, dq.x, dq.y, dq.z, dv[0], dv[1], dv[2]];
            assert_slopes(&g, |x| quat(x).rotate([x[4], x[5], x[6]])[k], &x);
        }
        let (dq, dv) = quat(&x).often_grad([x[4], x[5], x[6]], 4);
        let g = [dq.w, dq.x, dq.y, dq.z, dv[0], dv[1], dv[2]];
        assert_slopes(&g, |x| quat(x).often([x[4], x[5], x[6]], 4), &x);
    }
}

/// The same in functions, whose companions others call.
mod functions {
    use super::*;

    #[derive_grad]
    fn pairs(s: &System, k: f64) -> f64 {
        let mut e = 0.0;
        for (i, b) in s.bodies.iter().enumerate() {
            for c in &s.bodies[i + 1..] {
                let d = b.pos - c.pos;
                e += k * (d + b.vel).cross(c.vel).norm2();
                if e > 1.0 {
                    e *= d.cross(c.pos - b.vel).norm2();
                }
            }
        }
        e
    }

    #[derive_grad]
    fn outer(s: &System, k: f64) -> f64 {
        pairs(s, k * k) * k
    }

    #[test]
    fn run() {
        let mut x = point();
        let (ds, dk) = outer_grad(&system(&x), 0.3);
        let mut g: Vec<f64> = ds.bodies.iter().flat_map(numbers).collect();
        g.push(dk);
        x.push(0.3);
        assert_slopes(&g, |x| outer(&system(&x[..21]), x[21]), &x);
    }
}

/// An annotated `mod` tells the types of fields, of literals, and of what functions return.
mod whole {
    use super::{Differentiable, assert_slopes, derive_grad};

    #[derive_grad]
    mod model {
        use super::Differentiable;
        use std::ops::{Add, AddAssign, Mul, Sub};

        #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
        pub struct V {
            pub x: f64,
            pub y: f64,
        }

        impl V {
            pub fn zero() -> V {
                V { x: 0.0, y: 0.0 }
            }
            #[derive_grad(wrt(self, o))]
            pub fn dot(self, o: V) -> f64 {
                self.x * o.x + self.y * o.y
            }
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
            fn mul(self, s: f64) -> V {
                V { x: self.x * s, y: self.y * s }
            }
        }
        impl AddAssign for V {
            fn add_assign(&mut self, o: V) {
                self.x += o.x;
                self.y += o.y;
            }
        }

        #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
        pub struct Body {
            pub p: V,
            pub v: V,
        }

        #[derive(Clone, Debug, PartialEq, Differentiable)]
        pub struct System {
            pub bodies: Vec<Body>,
        }

        impl System {
            #[derive_grad(wrt(self))]
            pub fn accelerations(&self) -> Vec<V> {
                let mut all = vec![V { x: 0.0, y: 0.0 }; self.bodies.len()];
                for (i, a) in self.bodies.iter().enumerate() {
                    for (j, b) in self.bodies.iter().enumerate() {
                        if i != j {
                            let d = b.p - a.p;
                            all[i] += d * (1.0 / (0.1 + d.dot(d)));
                        }
                    }
                }
                all
            }

            #[derive_grad(wrt(self))]
            pub fn step(&mut self, dt: f64) {
                let acc = self.accelerations();
                for (b, a) in self.bodies.iter_mut().zip(&acc) {
                    b.v += *a * dt;
                }
                for b in self.bodies.iter_mut() {
                    b.p += b.v * dt;
                }
            }
        }

        pub fn literal(x: &[f64]) -> f64 {
            let mut acc = vec![V { x: 0.0, y: 0.0 }; 2];
            let d = V { x: x[0], y: x[1] };
            acc[1] += d * (x[2] * 2.0);
            let t = acc[1];
            acc[0] += t * x[0];
            acc[0].dot(acc[1])
        }

        pub fn constructed(x: &[f64]) -> f64 {
            let mut acc = vec![V::zero(); 2];
            let d = V { x: x[0], y: x[1] };
            acc[1] += d * (x[2] * 2.0);
            let t = acc[1];
            acc[0] += t * x[0];
            acc[0].dot(acc[1])
        }

        pub fn run(x: &[f64], n: usize) -> f64 {
            let mut s = System { bodies: Vec::new() };
            for i in 0..2 {
                let p = V { x: x[4 * i], y: x[4 * i + 1] };
                let v = V { x: x[4 * i + 2], y: x[4 * i + 3] };
                s.bodies.push(Body { p, v });
            }
            for _ in 0..n {
                s.step(0.1);
            }
            s.bodies[0].p.dot(s.bodies[1].v)
        }
    }

    #[test]
    fn run() {
        let x = [0.7, 1.3, 0.55, -0.4, 0.2, 0.9, -1.1, 0.3];
        assert_slopes(&model::literal_grad(&x[..3]), |x| model::literal(x), &x[..3]);
        assert_slopes(&model::constructed_grad(&x[..3]), |x| model::constructed(x), &x[..3]);
        assert_slopes(&model::run_grad(&x, 5), |x| model::run(x, 5), &x);
    }
}

/// Types that stand in the literals of a tuple struct and of an array.
mod constructed {
    use super::*;

    struct Rng(u64);

    impl Rng {
        fn next(&mut self) -> usize {
            self.0 = self.0.wrapping_mul(25214903917).wrapping_add(11);
            (self.0 >> 16) as usize
        }
    }

    #[derive_grad]
    fn noisy(x: &[f64]) -> f64 {
        let mut r = Rng(42);
        let mut s = 1.0;
        for _ in 0..5 {
            let k = r.next() % x.len();
            s += s * x[k].sin();
        }
        s
    }

    #[derive(Clone, Copy, Default, Differentiable)]
    struct P {
        x: f64,
        y: f64,
    }

    #[derive_grad]
    fn points(x: &[f64]) -> f64 {
        let mut ps = [P::default(); 3];
        for i in 0..3 {
            ps[i].x = x[i] * x[0];
            ps[i].y = x[i].sin();
        }
        let mut s = 1.0;
        for p in &ps {
            s += s * p.x * p.y;
        }
        s
    }

    #[derive_grad(wrt(x, k))]
    fn weighted(ps: &[P; 3], r: &Rng, x: f64, k: f64) -> f64 {
        (ps[0].x + k) * x * (r.0 % 7) as f64
    }

    #[derive_grad]
    fn given(x: &[f64]) -> f64 {
        let ps = [P::default(); 3];
        let r = Rng(38);
        let mut s = 1.0;
        for i in 0..3 {
            s += s * weighted(&ps, &r, x[i], s);
        }
        s
    }

    #[test]
    fn run() {
        let x = [0.7, 1.3, 0.55];
        assert_slopes(&noisy_grad(&x), noisy, &x);
        assert_slopes(&points_grad(&x), points, &x);
        assert_slopes(&given_grad(&x), given, &x);
    }
}
