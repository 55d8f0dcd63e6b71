//! Gradients of `const fn`s at compile time.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::derive_grad;

#[derive_grad(jvp, hvp)]
const fn f(x: f64, y: f64) -> f64 {
    x * x * y + y / x
}

const G: (f64, f64) = f_grad(1.0, 2.0);
const VG: (f64, (f64, f64)) = f_value_and_grad(1.0, 2.0);
const T: (f64, f64) = f_jvp(1.0, 2.0, 1.0, 0.5);
const H: (f64, f64) = f_hvp(1.0, 2.0, 1.0, 0.0);

#[derive_grad]
const fn branches(x: [f64; 2], k: usize) -> f64 {
    let v = x[0] * x[1];
    if k > 2 { v * v } else { v.abs() + x[k] }
}

const B: [f64; 2] = branches_grad([2.0, -3.0], 1);
const C: [f64; 2] = branches_grad([2.0, -3.0], 3);

struct Line(f64);

impl Line {
    #[derive_grad(wrt(x))]
    const fn at(&self, x: f64) -> f64 {
        self.0 * x * x
    }
}

const SLOPE: f64 = Line(3.0).at_grad(2.0);

/// What a loop keeps is not constant: the gradient is an ordinary function.
#[derive_grad]
const fn power(x: f64, n: u32) -> f64 {
    let mut value = x;
    let mut k = 1;
    while k < n {
        value = value * x;
        k += 1;
    }
    value
}

#[test]
fn at_compile_time() {
    assert_eq!(G, (2.0, 2.0));
    assert_eq!(VG, (4.0, (2.0, 2.0)));
    assert_eq!(T, (4.0, 3.0));
    assert_eq!(H, (8.0, 1.0));
    assert_eq!(B, [3.0, -1.0]);
    assert_eq!(C, [36.0, -24.0]);
    assert_eq!(SLOPE, 12.0);
    assert_eq!(power_grad(2.0, 4), 32.0);
}
