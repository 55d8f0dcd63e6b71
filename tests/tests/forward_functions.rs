//! Forward mode of functions that are given functions, and of calls that give them closures,
//! annotated functions, and what they were given themselves; against the gradient.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slope, close};

#[derive_grad(jvp)]
fn integrate(f: impl Fn(f64) -> f64, lo: f64, hi: f64, n: usize) -> f64 {
    let h = (hi - lo) / n as f64;
    let mut s = 0.0;
    for k in 0..n {
        s += f(lo + (k as f64 + 0.5) * h);
    }
    s * h
}
#[derive_grad(jvp)]
fn square(x: f64) -> f64 {
    x * x * x.sin()
}
#[derive_grad(jvp)]
fn calls(a: f64, b: f64) -> f64 {
    let c = a * b;
    integrate(|x| c * x.sin() + a, 0.0, b, 10)
        + integrate(square, a, 2.0, 5)
        + integrate(|x| x * x, a, b, 4)
        + integrate(|_| c, 0.0, 1.0, 3)
}
#[derive_grad(jvp)]
fn fold(f: impl Fn(&[f64], f64) -> Vec<f64>, x: &[f64], n: usize) -> Vec<f64> {
    let mut y = x.to_vec();
    for k in 0..n {
        y = f(&y, k as f64);
    }
    y
}
#[derive_grad(jvp)]
fn steps(x: &[f64], w: f64, g: &[f64]) -> f64 {
    let y = fold(
        |y, t| {
            let mut out = Vec::new();
            for i in 0..y.len() {
                out.push(y[i] * w + t * g[i]);
            }
            out
        },
        x,
        3,
    );
    let mut s = 0.0;
    for v in &y {
        s += v * v;
    }
    s
}
#[derive_grad(jvp)]
fn handed(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    integrate(&f, 0.0, a, 4) + integrate(|x| f(x) * a, 0.0, 1.0, 3) + f(a)
}
#[derive_grad(jvp)]
fn outer(a: f64, b: f64) -> f64 {
    handed(|x| x * x * b + a, a * b) + handed(square, b)
}
#[derive_grad(jvp)]
fn constant_call(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    x * f(2.0)
}
#[derive_grad(jvp)]
fn of_constant(x: f64, k: f64) -> f64 {
    constant_call(|y| y * k, x)
}
#[derive_grad(jvp)]
fn in_place(f: impl Fn(&mut [f64], f64), x: &[f64], a: f64) -> f64 {
    let mut y = x.to_vec();
    f(&mut y, a);
    let mut s = 0.0;
    for v in &y {
        s += v.sin();
    }
    s
}
#[derive_grad(jvp)]
fn changes(x: &[f64], a: f64) -> f64 {
    in_place(
        |y: &mut [f64], c: f64| {
            for v in y.iter_mut() {
                *v *= c * a;
            }
        },
        x,
        a,
    )
}

#[test]
fn functions_that_are_given() {
    let g = calls_grad(0.7, 1.3);
    let (v, t) = calls_jvp(0.7, 1.3, 2.0, -0.5);
    assert_eq!(v, calls(0.7, 1.3));
    close(t, 2.0 * g.0 - 0.5 * g.1);
    let g = outer_grad(0.7, 1.3);
    let (v, t) = outer_jvp(0.7, 1.3, 2.0, -0.5);
    assert_eq!(v, outer(0.7, 1.3));
    close(t, 2.0 * g.0 - 0.5 * g.1);
    let (x, gg) = ([0.3, -0.5], [0.1, 0.9]);
    let g = steps_grad(&x, 0.7, &gg);
    let (v, t) = steps_jvp(&x, 0.7, &gg, &[1.0, 2.0], 0.5, &[-1.0, 0.25]);
    assert_eq!(v, steps(&x, 0.7, &gg));
    close(t, g.0[0] + 2.0 * g.0[1] + 0.5 * g.1 - g.2[0] + 0.25 * g.2[1]);
    let g = of_constant_grad(0.7, 1.3);
    close(of_constant_jvp(0.7, 1.3, 2.0, 3.0).1, 2.0 * g.0 + 3.0 * g.1);
    let g = changes_grad(&x, 0.7);
    let (v, t) = changes_jvp(&x, 0.7, &[1.0, 2.0], 0.5);
    assert_eq!(v, changes(&x, 0.7));
    close(t, g.0[0] + 2.0 * g.0[1] + 0.5 * g.1);
    // public
    let (_, t) = integrate_jvp(|x| x * x, |x, t| (x * x, 2.0 * x * t), 0.0, 1.5, 4, 0.5, 2.0);
    assert_slope(t, |h| integrate(|x| x * x, 0.0 + 0.5 * h, 1.5 + 2.0 * h, 4), 0.0);
}

#[derive_grad(jvp)]
fn trapezium(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

#[derive_grad(jvp)]
fn cube(x: f64) -> f64 {
    x * x * x
}

/// (a^3 + b^3) (b - a) / 2
#[test]
fn a_tangent_beside_the_function() {
    let (value, along) = trapezium_jvp(cube, cube_jvp, 1.0, 2.0, 1.0, 0.0);
    assert_eq!((value, along), (4.5, 0.5 * (3.0 - 9.0)));
    assert_eq!(trapezium_jvp(cube, cube_jvp, 1.0, 2.0, 0.0, 1.0).1, 0.5 * (12.0 + 9.0));
}

#[derive_grad(jvp)]
fn weighted(f: impl Fn(usize, f64) -> f64, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (k, x) in x.iter().enumerate() {
        sum += f(k, *x);
    }
    sum
}

/// The position is a number in the closure, but nothing that is differentiated.
#[derive_grad(jvp)]
fn by_position(x: &[f64], a: f64) -> f64 {
    weighted(|k, x| (k as f64 + a) * x, x)
}

#[test]
fn integers_that_are_given() {
    let (value, along) = by_position_jvp(&[1.0, 2.0, 4.0], 0.5, &[1.0, 1.0, 1.0], 2.0);
    assert_eq!((value, along), (0.5 + 3.0 + 10.0, 0.5 + 1.5 + 2.5 + 2.0 * 7.0));
}
