//! Plain enums, not `Differentiable`, that functions look at, that they return in forward mode,
//! and that annotated functions are lent: gradients, tangents and second derivatives against
//! differences.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::derive_grad;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Mode {
    Slow,
    Fast,
}

#[derive_grad(jvp, wrt(x), order = 2)]
fn advance(x: f64, m: &mut Mode) -> f64 {
    match *m {
        Mode::Slow => {
            *m = Mode::Fast;
            x * x
        }
        Mode::Fast => {
            *m = Mode::Slow;
            x.sin()
        }
    }
}

#[derive_grad(jvp, hvp)]
fn looked(x: f64) -> f64 {
    let mut m = Mode::Slow;
    let a = advance(x, &mut m);
    let b = if m == Mode::Fast { a * x } else { a };
    match m {
        Mode::Slow => b,
        Mode::Fast => b * x,
    }
}

#[derive_grad(jvp, hvp)]
fn looping(x: f64) -> f64 {
    let mut m = Mode::Slow;
    let mut s = 0.5;
    for _ in 0..4 {
        s += advance(x * s, &mut m);
        if matches!(m, Mode::Fast) {
            s *= x;
        }
    }
    s
}

#[derive_grad(jvp, hvp)]
fn assigned(x: f64) -> f64 {
    let mut m = Mode::Slow;
    let a = advance(x, &mut m);
    m = Mode::Slow;
    let c = advance(a * x, &mut m);
    let k = kind(c);
    if k == m { a * c } else { c.sin() }
}
#[derive_grad(jvp, wrt(x), order = 2)]
fn handed(x: f64, m: &mut Mode) -> f64 {
    let z = advance(x.exp(), m);
    z * x
}
#[derive_grad(jvp, hvp)]
fn with_handed(x: f64) -> f64 {
    let mut m = Mode::Fast;
    let mut s = 0.0;
    for k in 0..3 {
        let was = m;
        s += handed(x, &mut m) * k as f64;
        if was == m {
            s *= x;
        }
    }
    s
}
#[derive_grad]
fn linked(x: f64) -> f64 {
    looked(x) + with_handed(x) * assigned(x)
}
#[derive_grad(jvp, order = 2)]
fn kind(x: f64) -> Mode {
    if x > 0.5 { Mode::Fast } else { Mode::Slow }
}
#[derive_grad(jvp)]
fn side(s: &mut f64) -> Mode {
    *s *= 2.0;
    if *s > 0.3 { Mode::Fast } else { Mode::Slow }
}
#[derive_grad(jvp)]
fn matched(x: f64) -> f64 {
    let mut s = x;
    match side(&mut s) {
        Mode::Slow => s * 0.5,
        Mode::Fast => s.cos(),
    }
}

#[test]
fn plain_enums() {
    for x in [0.1, 0.7] {
        assert_gradient!(looked(x), wrt(x));
        assert_jvp!(looked(x), wrt(x));
        assert_hvp!(looked(x), wrt(x));
        assert_gradient!(looping(x), wrt(x));
        assert_jvp!(looping(x), wrt(x));
        assert_hvp!(looping(x), wrt(x));
        assert_gradient!(assigned(x), wrt(x));
        assert_jvp!(assigned(x), wrt(x));
        assert_hvp!(assigned(x), wrt(x));
        assert_gradient!(with_handed(x), wrt(x));
        assert_jvp!(with_handed(x), wrt(x));
        assert_hvp!(with_handed(x), wrt(x));
        assert_gradient!(linked(x), wrt(x));
        assert_eq!(side_jvp(&mut 0.3, &mut 1.0), (Mode::Fast, Mode::Fast));
        assert_gradient!(matched(x), wrt(x));
        assert_jvp!(matched(x), wrt(x));
    }
}

#[derive_grad(jvp, order = 2)]
fn square(x: &f64) -> f64 {
    x * x.sin()
}

/// A variant without fields that is of a generic type.
#[derive_grad(jvp, hvp)]
fn of_options(x: f64) -> f64 {
    let some = if x > 0.5 { Some(x * x) } else { None };
    match &some {
        Some(y) => square(y),
        None => x.exp(),
    }
}

#[test]
fn options() {
    for x in [0.1, 0.7] {
        assert_gradient!(of_options(x), wrt(x));
        assert_jvp!(of_options(x), wrt(x));
        assert_hvp!(of_options(x), wrt(x));
    }
}

#[derive_grad(order = 2)]
fn chosen(x: f64) -> f64 {
    let mut m = Mode::Slow;
    let mut s = x;
    for _ in 0..3 {
        s = if m == Mode::Fast { s * s } else { s * x };
        if s > 0.3 {
            m = Mode::Fast;
        }
    }
    s
}

#[derive_grad(order = 2)]
fn lent(x: f64) -> f64 {
    let mut m = Mode::Slow;
    let y = advance(x, &mut m);
    if m == Mode::Fast { y * y } else { y }
}

#[derive_grad]
fn of_gradients(x: f64) -> f64 {
    chosen_grad(x) * lent_grad(x) + x
}

#[test]
fn gradients_of_gradients() {
    for x in [0.4, 0.8] {
        assert_gradient!(of_gradients(x), wrt(x));
    }
}
