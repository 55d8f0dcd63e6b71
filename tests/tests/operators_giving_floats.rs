//! What an operator between the user's types gives may be a float, whose methods are called
//! without its type being written: each method of the rule table, against the same with the
//! type written.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad::check::{assert_gradient, assert_jvp};
use derive_grad::{Differentiable, derive_grad};
use std::ops::{Add, Mul, Sub};

#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct V {
    x: f64,
    y: f64,
}

#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Owned(Vec<f32>);

#[derive_grad]
impl Mul for V {
    type Output = f64;
    fn mul(self, o: V) -> f64 {
        self.x * o.x + self.y * o.y
    }
}

#[derive_grad]
impl Mul for &Owned {
    type Output = f32;
    fn mul(self, o: &Owned) -> f32 {
        self.0.iter().zip(&o.0).map(|(a, b)| a * b).sum()
    }
}

#[derive_grad]
impl Mul<f64> for V {
    type Output = V;
    fn mul(self, o: f64) -> V {
        V { x: self.x * o, y: self.y * o }
    }
}

#[derive_grad]
impl Sub for V {
    type Output = V;
    fn sub(self, o: V) -> V {
        V { x: self.x - o.x, y: self.y - o.y }
    }
}

#[derive_grad]
impl V {
    /// Not that of floats.
    #[derive_grad(wrt(self), jvp)]
    pub fn abs(self) -> f64 {
        self.x * self.y
    }
}

/// Each method, as it is found and with the type written; called by an annotated function, too.
macro_rules! methods {
    (($a:ident, $b:ident) $($name:ident($($arg:expr),*);)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        $(mod $name {
            use super::{V, derive_grad};

            #[derive_grad(jvp)]
            pub fn found($a: V, $b: V) -> f64 {
                ($a * $b).$name($($arg),*)
            }

            #[derive_grad(jvp)]
            pub fn written($a: V, $b: V) -> f64 {
                let product: f64 = $a * $b;
                product.$name($($arg),*)
            }

            #[derive_grad(jvp)]
            pub fn called($a: V, $b: V) -> f64 {
                3.0 * found($a, $b)
            }
        })*
        #[test]
        fn as_with_the_type_written() {
            let (t_a, t_b) = (V { x: 2.0, y: -1.0 }, V { x: 0.25, y: 3.0 });
            for (a, b) in [
                (V { x: 0.5, y: 0.25 }, V { x: 1.0, y: 0.5 }),
                (V { x: 0.0, y: 0.0 }, V { x: 1.0, y: 0.5 }),
                (V { x: -0.5, y: 0.25 }, V { x: 1.0, y: 0.5 }),
                (V { x: 1.5, y: 0.25 }, V { x: 1.0, y: 0.5 }),
            ] {
                $(
                    let expected = $name::written_value_and_grad(a, b);
                    same(&$name::found_value_and_grad(a, b), &expected, stringify!($name));
                    let tripled = |v: V| V { x: 3.0 * v.x, y: 3.0 * v.y };
                    let (value, (d_a, d_b)) = expected;
                    let expected = (3.0 * value, (tripled(d_a), tripled(d_b)));
                    same(&$name::called_value_and_grad(a, b), &expected, stringify!($name));
                    let expected = $name::written_jvp(a, b, t_a, t_b);
                    same(&$name::found_jvp(a, b, t_a, t_b), &expected, stringify!($name));
                )*
            }
        }
    };
}

/// Equal to rounding; NaN is NaN.
fn same<T: std::fmt::Debug>(found: &T, expected: &T, name: &str) {
    let numbers = |of: &T| -> Vec<f64> {
        let text = format!("{of:?}");
        let parts = text.split([' ', '(', ')', ',', '{', '}', ':']);
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    let (found, expected) = (numbers(found), numbers(expected));
    assert!(!found.is_empty() && found.len() == expected.len(), "{name}");
    for (a, b) in found.iter().zip(&expected) {
        let close = a == b || a.is_nan() && b.is_nan() || (a - b).abs() < 1e-14 * b.abs();
        assert!(close, "{name}: {found:?} is not {expected:?}");
    }
}

methods! {
    (a, b)
    sin(); cos(); tan(); asin(); acos(); atan(); atan2(a.x); sinh(); cosh(); tanh(); asinh(); acosh(); atanh();
    exp(); exp2(); exp_m1(); ln(); log2(); log10(); ln_1p(); log(b.x + 1.0); sqrt(); cbrt(); powi(3); powf(b.y);
    hypot(a.y); mul_add(a.x, b.x); rem_euclid(b.y); div_euclid(b.y); recip(); midpoint(a.x); to_degrees();
    to_radians(); abs(); signum(); copysign(a.x); max(0.0); min(b.x); clamp(0.0, b.x); floor(); ceil(); trunc();
    round(); round_ties_even(); fract();
}

#[test]
fn the_methods_are_those_of_the_rule_table() {
    let table = include_str!("../../macros/RULES.md");
    // Of `| `a.atan2(b)` | ..`; the operator `%` has no name.
    let calls = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let methods: Vec<&str> = calls.filter_map(|call| call.split_once('.')?.1.split('(').next()).collect();
    assert_eq!(NAMES, methods);
}

#[derive_grad(jvp)]
fn cosine(a: V, b: V) -> f64 {
    a * b / ((a * a).sqrt() * (b * b).sqrt())
}

#[derive_grad(jvp)]
fn reflected(d: V, n: V) -> f64 {
    let r = d - n * (2.0 * (d * n));
    let mut light = 0.0;
    for k in 1..4 {
        light += (r * d).max(0.1).powi(k) + r.abs();
    }
    light * r.x.max(d * n)
}

#[derive_grad]
fn in_single_precision(a: &Owned, b: &Owned) -> f32 {
    let length = (a * a).sqrt();
    length * (a * b).exp()
}

#[test]
fn in_larger_functions() {
    let (a, b) = (V { x: 0.7, y: 0.4 }, V { x: 1.1, y: -0.2 });
    assert_gradient!(cosine(a, b));
    assert_gradient!(reflected(a, b));
    assert_jvp!(cosine(a, b));
    assert_jvp!(reflected(a, b));
    let (u, v) = (Owned(vec![0.6, 0.8]), Owned(vec![1.0, -0.5]));
    let (_, (d_u, d_v)) = in_single_precision_value_and_grad(&u, &v);
    // The length is 1, and u v is 0.2.
    let e = 0.2_f32.exp();
    for (found, expected) in d_u.0.iter().zip([0.6 * e + e, 0.8 * e - 0.5 * e]) {
        assert!((found - expected).abs() < 1e-6, "{found} {expected}");
    }
    for (found, expected) in d_v.0.iter().zip([0.6 * e, 0.8 * e]) {
        assert!((found - expected).abs() < 1e-6, "{found} {expected}");
    }
}
