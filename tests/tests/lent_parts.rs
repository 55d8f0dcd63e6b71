//! Several parts of one list that a call is lent together, by patterns and by methods that
//! split; temporaries that calls are lent; patterns of `&mut` of elements. Gradients,
//! tangents and second derivatives against differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

/// The gradient, the tangent and the Hessian of each function of `x: &[f64]`.
macro_rules! of_lists {
    ($test:ident: $($f:ident)*) => {

        #[test]
        fn $test() {
            let x = vec![0.3, 0.7, 0.2, 0.9];
            $(
                assert_gradient!($f(&x), wrt(x), tolerance = 1e-8);
                assert_jvp!($f(&x), wrt(x), tolerance = 1e-8);
                assert_hvp!($f(&x), wrt(x), tolerance = 1e-7);
            )*
        }
    };
}

#[derive_grad(jvp, order = 2)]
fn kick(a: &mut f64, b: &mut f64) {
    *a *= *b;
    *b += a.sin();
}

#[derive_grad(jvp, order = 2)]
fn pull(a: &mut f64, b: &f64) {
    *a *= b.sin();
}

#[derive_grad(jvp, order = 2)]
fn mix(a: &mut [f64], b: &mut [f64]) {
    a[0] *= b[0];
    b[0] += a[1].sin();
}

#[derive_grad(jvp, hvp)]
fn by_pattern(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1]];
    let [p, q] = &mut y;
    kick(p, q);
    y[0] * y[1]
}

#[derive_grad(jvp, hvp)]
fn with_a_rest(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1], x[2], x[3]];
    for _ in 0..2 {
        let [p, q, rest @ ..] = &mut y;
        kick(p, q);
        kick(&mut rest[1], p);
        pull(q, &rest[0]);
    }
    y[0] * y[1] * y[3]
}

#[derive_grad(jvp, hvp)]
fn first_and_rest(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (first, rest) = y.split_first_mut().unwrap();
    kick(first, &mut rest[1]);
    let (last, rest) = y.split_last_mut().unwrap();
    kick(last, &mut rest[0]);
    y[0] * y[2] * y[3]
}

#[derive_grad(jvp, hvp)]
fn halves(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (left, right) = y.split_at_mut(2);
    mix(left, right);
    kick(&mut left[0], &mut right[0]);
    for (a, b) in left.iter_mut().zip(right) {
        kick(a, b);
    }
    y[0] * y[1] * y[2] * y[3]
}

#[derive_grad(jvp, hvp)]
fn chunks(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for chunk in y.chunks_exact_mut(2) {
        if let [a, b] = chunk {
            kick(a, b);
        }
    }
    for chunk in y.chunks_mut(2) {
        let (a, b) = chunk.split_at_mut(1);
        kick(&mut a[0], &mut b[0]);
    }
    y[0] * y[1] + y[2] * y[3]
}

#[derive(Differentiable, Clone, Debug)]
struct Body {
    at: f64,
    speed: [f64; 2],
}

#[derive_grad]
impl Body {
    #[derive_grad(jvp, order = 2)]
    fn attract(&mut self, other: &mut Body) {
        self.at *= other.speed[0];
        other.at += self.at.sin();
    }
}

#[derive_grad(jvp, hvp)]
fn parts_of_elements(x: &[f64]) -> f64 {
    let mut bodies = vec![Body { at: x[0], speed: [x[1], x[2]] }, Body { at: x[1], speed: [x[2], x[3]] }];
    let (a, b) = bodies.split_at_mut(1);
    a[0].attract(&mut b[0]);
    let [p, q] = &mut bodies[..] else { return 0.0 };
    q.attract(p);
    kick(&mut p.at, &mut q.speed[1]);
    let (s, t) = bodies[0].speed.split_at_mut(1);
    kick(&mut s[0], &mut t[0]);
    bodies[0].at * bodies[1].at * bodies[0].speed[0]
}

#[derive_grad(jvp, hvp)]
fn nested(x: &[f64]) -> f64 {
    let mut y = [(x[0], x[1]), (x[2], x[3])];
    let [(a, b), (c, d)] = &mut y;
    kick(a, b);
    kick(d, a);
    pull(c, &*b);
    y[0].0 * y[0].1 * y[1].0 * y[1].1
}

#[derive_grad]
fn linked(x: &[f64]) -> f64 {
    halves(x).sin() + chunks(x)
}

of_lists! {
    together: by_pattern with_a_rest first_and_rest halves chunks parts_of_elements nested
}

#[derive_grad(jvp)]
fn of_a_parameter(x: &mut [f64]) -> f64 {
    let (a, b) = x.split_at_mut(2);
    mix(a, b);
    let [p, q, ..] = x else { return 0.0 };
    kick(q, p);
    x[0] * x[1]
}

#[test]
fn of_parameters_and_linked() {
    let x = vec![0.3, 0.7, 0.2, 0.9];
    assert_jvp!(of_a_parameter(&mut x), wrt(x));
    assert_gradient!(linked(&x), wrt(x));
}

#[derive_grad(jvp, order = 2)]
fn head(v: &mut [f64]) -> f64 {
    v[0] *= v[1];
    v[0] * v[0]
}

#[derive_grad(jvp, order = 2)]
fn half(v: &mut f64) -> f64 {
    *v *= 0.5;
    *v * *v
}

#[derive_grad(jvp, hvp)]
fn temporaries(x: &[f64]) -> f64 {
    let y = x.to_vec();
    let z = x[3];
    head(&mut [x[0], x[1]])
        + head(&mut x.to_vec())
        + head(&mut y.clone()) * head(&mut vec![x[1], x[2]])
        + half(&mut (x[0] * x[1])) * half(&mut { z }) * z
        + half(&mut x[2].clone()) * half(&mut 3.0)
        + y[0]
}

#[derive(Differentiable, Clone, Debug)]
struct Pair(f64, f64);

#[derive_grad(jvp, hvp)]
fn of_an_element(x: &[f64]) -> f64 {
    let mut p = vec![(x[0], x[1]), (x[2], x[3])];
    let (a, b) = &mut p[0];
    *a = *a * 0.5 + b.sin();
    match &mut p[1] {
        (c, d) => *c *= *d,
    }
    for (a, b) in p.iter_mut() {
        let c = *a;
        *a *= *b;
        *b = c;
    }
    p[0].0 * p[1].0 * p[0].1
}

#[derive_grad(jvp, hvp)]
fn of_structs(x: &[f64]) -> f64 {
    let mut p = vec![Pair(x[0], x[1])];
    let Pair(a, b) = &mut p[0];
    *a = *a * 0.5 + b.sin();
    let Pair(ref mut c, d) = p[0];
    *c *= d;
    p[0].0 * p[0].1
}

#[derive_grad(jvp, hvp)]
fn by_reference(x: &[f64]) -> f64 {
    let mut p = [x[0], x[1]];
    let [ref mut a, b] = p;
    *a *= b * b;
    p[0].sin()
}

of_lists! {
    alone: temporaries of_an_element of_structs by_reference
}

#[derive_grad(jvp, hvp)]
fn pulled(x: &[f64]) -> f64 {
    let mut p = [(x[0], x[1]), (x[2], x[3])];
    let (a, b) = &mut p[0];
    pull(a, b);
    let mut y = [x[0], x[1]];
    let [r, s] = &mut y;
    pull(r, s);
    pull(s, r);
    let mut v = vec![(x[0], x[1]), (x[2], x[3])];
    for k in 0..2 {
        let (a, b) = &mut v[k];
        pull(a, b);
        pull(b, a);
    }
    let mut w = vec![(x[1], x[0]), (x[3], x[2])];
    for _ in 0..2 {
        let (c, d) = w.split_at_mut(1);
        let (c, d) = (&mut c[0], &mut d[0]);
        pull(&mut c.0, &d.1);
        pull(&mut d.0, &c.1);
    }
    w[0].0 * w[1].0 + p[0].0 * p[0].1 + y[0] * y[1] + v[0].0 * v[0].1 * v[1].0 * v[1].1
}
#[derive_grad(jvp, hvp)]
fn pairs(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = [x[1], x[2], x[3], x[0]];
    for (p, q) in a.iter_mut().zip(b.iter_mut()) {
        kick(p, q);
        pull(q, p);
    }
    if let [first, .., last] = a.as_mut_slice() {
        kick(first, last);
    }
    a[0] * a[1] * a[3] + b[0] * b[2]
}
#[derive(Differentiable, Clone, Debug)]
enum Shape {
    Circle { r: f64 },
    Rect { w: f64, h: f64 },
    Dot,
}
#[derive(Differentiable, Clone, Debug)]
struct Particle {
    x: f64,
    v: f64,
    m: f64,
}
#[derive_grad(jvp, hvp)]
fn of_variants(x: &[f64]) -> f64 {
    let mut shapes = vec![Shape::Circle { r: x[0] }, Shape::Rect { w: x[1], h: x[2] }, Shape::Dot];
    for i in 0..3 {
        if let Shape::Circle { r } = &mut shapes[i] {
            *r *= r.sin();
        }
        match &mut shapes[i] {
            Shape::Circle { r } => *r += x[3],
            Shape::Rect { w, h } => {
                *w *= *h;
                *h = w.sin();
                kick(w, h);
            }
            Shape::Dot => {}
        }
    }
    let mut ps = vec![Particle { x: x[0], v: x[1], m: 1.0 }, Particle { x: x[2], v: x[3], m: 2.0 }];
    for i in 0..2 {
        let Particle { x, v, .. } = &mut ps[i];
        *x += *v * 0.1;
        let Particle { x, v, m } = &mut ps[i];
        kick(x, v);
        pull(m, v);
    }
    let mut t = 0.0;
    for s in &shapes {
        t += match s {
            Shape::Circle { r } => r * r,
            Shape::Rect { w, h } => w * h,
            Shape::Dot => 1.0,
        };
    }
    t + ps[0].x * ps[1].v * ps[0].m
}
of_lists! { more: pulled pairs of_variants }

/// What is `&mut` where it is handed on, and shared where it is taken, is read again.
#[derive_grad(jvp, hvp)]
fn handed_on_as_shared(x: &[f64]) -> f64 {
    let mut p = (x[0], x[1]);
    let (a, b) = (&mut p.0, &mut p.1);
    pull(a, b);
    p.0 * p.1
}
#[derive_grad(jvp, hvp)]
fn handed_on_in_turn(x: &[f64]) -> f64 {
    let (mut p, mut q) = (x[0], x[1]);
    let b = &mut q;
    pull(&mut p, b);
    pull(b, &p);
    p * q
}

of_lists! { handed_on: handed_on_as_shared handed_on_in_turn }

/// The list is looked at after the last use of what is lent.
#[derive_grad(jvp, hvp)]
fn looked_at_later(x: &[f64]) -> f64 {
    let mut u = vec![x[1], x[0]];
    let r = &mut u;
    mix(r, &mut [x[2], x[3]]);
    r[0] * r[1] * u.len() as f64
}

of_lists! { later: looked_at_later }

#[derive_grad(jvp, hvp)]
fn named_again(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (c, d) = y.split_at_mut(1);
    let (c, d) = (&mut c[0], &mut d[0]);
    kick(c, d);
    *c *= *d;
    let [a, b, rest @ ..] = &mut y[..] else { panic!() };
    let (b, e) = (&mut *b, &mut rest[1]);
    kick(b, e);
    *b *= *a;
    *e *= *a;
    let r = &mut rest[0];
    kick(a, r);
    y[0] * y[1] + y[2] * y[3]
}

#[derive_grad(jvp, hvp)]
fn of_a_local_option(x: &[f64]) -> f64 {
    let mut w = Some(x.to_vec());
    if let Some(v) = w.as_mut() {
        v[0] *= x[1];
    }
    let u = w.unwrap();
    u[0] * u[1]
}

of_lists! {
    named_once_more: named_again of_a_local_option
}
