//! Copies of parts of what does not change (`let p = world.p`, `dot(world.pairs[i], p)`), which have
//! no adjoint of their own: as arguments, beside each other, copied again, chosen, in loops that
//! end early or run again, and of what changes.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};

#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Pair {
    a: f64,
    b: f64,
}
#[derive(Clone, Debug, Differentiable)]
pub struct World {
    p: Pair,
    q: Pair,
    vs: Vec<Pair>,
    arr: [Pair; 2],
    t: (Pair, f64),
}
#[derive_grad]
fn dot(u: Pair, v: Pair) -> f64 {
    u.a * v.b + u.b.sin() * v.a
}
#[derive_grad]
fn dotr(u: &Pair, v: &Pair) -> f64 {
    u.a * v.b + u.b.sin() * v.a
}
#[derive_grad]
fn mid(u: Pair, v: Pair) -> Pair {
    Pair { a: u.a * v.b, b: u.b - v.a }
}
#[derive_grad]
fn each_way(w: &World) -> f64 {
    let p = w.p;
    let q = w.q;
    let r = p;
    let mut s = dot(p, q) * dot(p, p) + dot(r, p);
    for i in 0..w.vs.len() {
        let v = w.vs[i];
        s += dot(v, p) * v.a + dot(w.vs[i], w.vs[0]);
        let k = v;
        s += k.b * s;
    }
    for v in &w.vs {
        let u = *v;
        s = s.sin() + dot(u, mid(u, p));
        if s > 3.0 {
            break;
        }
    }
    let [x, y] = w.arr;
    s += dot(x, y) + x.a;
    let (t, z) = w.t;
    s += dot(t, t) * z;
    let mut m = w.p;
    m.a *= 2.0;
    s += dot(m, w.p);
    let c = if s > 0.0 { w.p } else { w.q };
    s += dot(c, p);
    let g = |v: Pair| dot(v, w.q) * v.a;
    s += g(w.p) + g(p);
    s
}
#[derive_grad(wrt(w))]
fn of_what_changes(w: &World) -> f64 {
    let mut w2 = w.clone();
    let p = w2.p;
    w2.p.a = 3.0;
    let q = w2.p;
    dot(p, q) * each_way(&w2) * dotr(&p, &w2.q)
}
#[derive_grad]
fn by_value(w: World) -> f64 {
    let p = w.p;
    let v = w.vs[1];
    dot(p, v) * dot(w.arr[0], v) + each_way(&w)
}
#[derive_grad(checkpoint)]
fn run_again(w: &World) -> f64 {
    let mut s = w.p.a;
    for i in 0..9 {
        let v = w.vs[i % 2];
        let p = w.p;
        s = s.sin() * dot(v, p) + dot(v, v);
    }
    s
}

#[test]
fn copies() {
    let of = |a, b| Pair { a, b };
    let vs = vec![of(0.1, 0.5), of(0.6, -0.3)];
    let w = World {
        p: of(0.3, 0.7),
        q: of(-0.4, 0.2),
        vs,
        arr: [of(0.9, 0.1), of(0.2, 0.8)],
        t: (of(0.5, 0.4), 0.7),
    };
    assert_gradient!(each_way(&w), wrt(w), tolerance = 1e-8);
    assert_gradient!(of_what_changes(&w), wrt(w), tolerance = 1e-8);
    assert_gradient!(by_value(w), wrt(w), tolerance = 1e-8);
    assert_gradient!(run_again(&w), wrt(w), tolerance = 1e-8);
}
