//! Zoo: assignments to parts of structs and to some parts of tuples and arrays, values that are
//! dropped before the end, text that is taken apart beside floats.
#![allow(missing_docs, dropping_copy_types, unused_assignments, clippy::all, clippy::pedantic)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{dual, zoo};

#[derive(Differentiable, Clone, Copy, Debug)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Differentiable, Clone, Copy, Debug)]
struct Pair(f64, Point);

#[derive_grad(jvp, hvp)]
fn parts_of_structs(p: Point, mut a: [f64; 3]) -> f64 {
    let (mut w, mut u);
    Point { x: w, y: u } = p;
    for k in 0..3 {
        Point { x: u, y: a[k] } = Point { x: w * u, y: u.sin() };
        Pair(w, Point { y: a[0], .. }) = Pair(u * a[k], Point { x: w, y: w * w });
    }
    w * u * a[0] + a[1] * a[2]
}

#[test]
fn of_structs() {
    let (p, a) = (Point { x: 0.7, y: 1.3 }, [0.2, 0.4, 0.6]);
    assert_gradient!(parts_of_structs(p, a));
    assert_jvp!(parts_of_structs(p, a));
    assert_hvp!(parts_of_structs(p, a));
}

#[zoo(at([1.0, 0.5, -1.5]))]
#[derive_grad]
fn some_parts(x: [f64; 3]) -> f64 {
    let mut a = x;
    let (mut u, mut v) = (0.0, 1.0);
    [u, .., a[0]] = x;
    (v, ..) = (u * v * a[0], 2, a[1]);
    [.., a[1], _] = [a[0], u * v, v];
    (.., (u, _)) = (1, (u * a[1], 3));
    u * v * a[0] + a[1]
}

#[zoo(at(0.7, 1.2))]
#[derive_grad]
fn dropped(x: f64, y: f64) -> f64 {
    let v = vec![x, y, x * y];
    let s: f64 = v.iter().map(|a| a * a * y).product();
    drop(v);
    let b = [s * x, y];
    let t = b[0] * y;
    std::mem::drop(b);
    t * s
}

/// The gate of a network, not that of `std::mem`.
#[dual]
#[derive_grad]
fn forget(h: &mut [f64], gate: f64) {
    for v in h.iter_mut() {
        *v *= gate;
    }
}

#[zoo(no_second, calls(forget), at([1.0, 0.5, -1.5], 0.7))]
#[derive_grad]
fn gated(x: [f64; 3], gate: f64) -> f64 {
    let mut h = x;
    forget(&mut h, gate);
    let rest = &mut h[1..];
    forget(rest, gate * gate);
    h[0] * h[1] + h[2]
}

#[derive_grad(wrt(x), jvp)]
fn term(text: &str, x: f64) -> Result<f64, String> {
    let (head, power) = match text.split_once('^') {
        Some((head, power)) => (head, power.parse::<i32>().map_err(|_| power.to_string())?),
        None => (text, 1),
    };
    Ok(head.len() as f64 * x.powi(power))
}

#[test]
fn text_beside_floats() {
    assert_eq!(term_grad("xx^3", 2.0), Ok(24.0));
    assert_eq!(term_grad("x", 2.0), Ok(1.0));
    assert_eq!(term_grad("x^y", 2.0), Err("y".to_owned()));
    assert_eq!(term_jvp("xx^3", 2.0, 0.5), Ok((16.0, 12.0)));
}
