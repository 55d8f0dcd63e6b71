//! The values that CONTRACT promises at kinks and boundaries.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::f64::{INFINITY, NAN};

use derive_grad::derive_grad;

/// A module for each function, with its gradient for both types.
macro_rules! functions {
    ($($name:ident($first:ident $(, $rest:ident)*);)*) => {$(
        mod $name {
            use derive_grad::derive_grad;

            #[derive_grad]
            pub fn f($first: f64 $(, $rest: f64)*) -> f64 {
                $first.$name($($rest),*)
            }

            #[derive_grad]
            pub fn single($first: f32 $(, $rest: f32)*) -> f32 {
                $first.$name($($rest),*)
            }
        }
    )*};
}

functions! {
    abs(x);
    max(x, y);
    min(x, y);
    clamp(x, lo, hi);
    fract(x);
    rem_euclid(x, y);
    sqrt(x);
    cbrt(x);
    hypot(x, y);
    powf(x, p);
}

mod powi {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: f64, n: i32) -> f64 {
        x.powi(n)
    }

    #[derive_grad]
    pub fn single(x: f32, n: i32) -> f32 {
        x.powi(n)
    }
}

mod remainder {
    #[derive_grad::derive_grad]
    pub fn f(x: f64, y: f64) -> f64 {
        x % y
    }
}

#[test]
fn abs_at_zero() {
    assert_eq!(abs::f_grad(0.0), 0.0);
    assert_eq!(abs::f_grad(-0.0), 0.0);
}

#[test]
fn ties_take_half_each() {
    assert_eq!(max::f_grad(2.0, 2.0), (0.5, 0.5));
    assert_eq!(min::f_grad(2.0, 2.0), (0.5, 0.5));
    assert_eq!(max::f_grad(0.0, -0.0), (0.5, 0.5));
    assert_eq!(max::f_grad(NAN, 2.0), (0.0, 1.0));
    assert_eq!(min::f_grad(2.0, NAN), (1.0, 0.0));
}

#[derive_grad]
fn with_literal(x: f64) -> f64 {
    x.max(0.0)
}

#[derive_grad]
fn literal_first(x: f64) -> f64 {
    f64::min(0.0, x)
}

#[derive_grad]
fn with_constant_expression(x: f64, n: usize) -> f64 {
    x.max(n as f64 - 1.0)
}

#[derive_grad(wrt(x))]
fn with_left_out(x: f64, y: f64) -> f64 {
    x.max(y) + y.min(x)
}

#[derive_grad]
fn relu(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.0 }
}

#[test]
fn a_constant_takes_no_half() {
    assert_eq!(with_literal_grad(0.0), 0.0);
    assert_eq!(with_literal_grad(1.0), 1.0);
    assert_eq!(with_literal_grad(-1.0), 0.0);
    assert_eq!(literal_first_grad(0.0), 0.0);
    assert_eq!(literal_first_grad(-1.0), 1.0);
    assert_eq!(with_constant_expression_grad(1.0, 2), 0.0);
    assert_eq!(with_left_out_grad(2.0, 2.0), 0.0);
    assert_eq!(with_left_out_grad(3.0, 2.0), 1.0);
    assert_eq!(relu_grad(0.0), 0.0);
}

#[test]
fn clamp_at_its_bounds() {
    assert_eq!(clamp::f_grad(0.0, 0.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::f_grad(1.0, 0.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamp::f_grad(-1.0, 0.0, 1.0), (0.0, 1.0, 0.0));
    assert_eq!(clamp::f_grad(2.0, 0.0, 1.0), (0.0, 0.0, 1.0));
    assert_eq!(clamp::f_grad(0.5, 0.5, 0.5), (1.0, 0.0, 0.0));
}

#[derive_grad]
fn piecewise_constant(x: f64, y: f64) -> f64 {
    let compared = if x < y { 1.0 } else { 2.0 };
    let casts = (x as i64) as f64 + (x > y) as u8 as f64 + f64::from(y as i16);
    x.floor() + x.ceil() + x.round() + x.trunc() + y.signum() + x.round_ties_even() + compared + casts
}

#[test]
fn piecewise_constants_have_derivative_zero() {
    assert_eq!(piecewise_constant_grad(2.0, 0.0), (0.0, 0.0));
    assert_eq!(piecewise_constant_grad(-1.5, 2.5), (0.0, 0.0));
    assert_eq!(piecewise_constant_grad(INFINITY, NAN), (0.0, 0.0));
}

#[test]
fn remainders() {
    assert_eq!(fract::f_grad(3.0), 1.0);
    assert_eq!(remainder::f_grad(6.0, 2.0), (1.0, -3.0));
    assert_eq!(remainder::f_grad(-7.0, 2.0), (1.0, 3.0));
    assert_eq!(remainder::f_grad(1.0, 0.1), (1.0, -9.0));
    assert_eq!(rem_euclid::f_grad(6.0, 2.0), (1.0, -3.0));
    assert_eq!(rem_euclid::f_grad(-7.0, 2.0), (1.0, 4.0));
}

#[test]
fn roots_at_zero() {
    assert_eq!(sqrt::f_grad(0.0), INFINITY);
    assert_eq!(cbrt::f_grad(0.0), INFINITY);
    assert_eq!(hypot::f_grad(0.0, 0.0), (0.0, 0.0));
    assert!(sqrt::f_grad(-1.0).is_nan());
}

#[derive_grad]
fn square_by_powf(x: f64) -> f64 {
    x.powf(2.0)
}

#[derive_grad]
fn exponential_by_powf(p: f64) -> f64 {
    2f64.powf(p)
}

#[test]
fn powf_at_zero() {
    assert_eq!(powf::f_grad(0.0, 2.0), (0.0, 0.0));
    assert_eq!(powf::f_grad(0.0, 1.0), (1.0, 0.0));
    assert_eq!(powf::f_grad(0.0, 0.5), (INFINITY, 0.0));
    assert_eq!(powf::f_grad(0.0, 0.0), (0.0, 0.0));
    assert_eq!(square_by_powf_grad(0.0), 0.0);
    assert_eq!(square_by_powf_grad(-3.0), -6.0);
    assert!((exponential_by_powf_grad(3.0) - 8.0 * std::f64::consts::LN_2).abs() < 1e-14);
}

#[test]
fn powi_at_zero() {
    assert_eq!(powi::f_grad(0.0, 0), 0.0);
    assert_eq!(powi::f_grad(3.0, 0), 0.0);
    assert_eq!(powi::f_grad(0.0, 1), 1.0);
    assert_eq!(powi::f_grad(0.0, 2), 0.0);
    assert_eq!(powi::f_grad(-2.0, 3), 12.0);
}

/// `low` depends on `x` at the end, but not at the tie.
#[derive_grad(wrt(x))]
fn tie_before_a_side_depends(x: f64, mut low: f64) -> f64 {
    let top = low.max(x);
    low = top * top;
    low + x
}

#[derive_grad(wrt(x))]
fn tie_in_a_loop(x: f64, mut low: f64) -> f64 {
    for _ in 0..2 {
        low = 3.0 * low.max(x);
    }
    low
}

#[test]
fn a_tie_is_shared_with_what_depends_by_then() {
    assert_eq!(tie_before_a_side_depends_grad(2.0, 2.0), 1.0);
    assert_eq!(tie_before_a_side_depends_grad(2.0, 1.0), 5.0);
    // `low` may depend on `x` from the second iteration on: it shares the first's tie.
    assert_eq!(tie_in_a_loop_grad(2.0, 2.0), 4.5);
}

#[test]
fn single_precision_has_the_same_kinks() {
    assert_eq!(abs::single_grad(0.0), 0.0);
    assert_eq!(max::single_grad(2.0, 2.0), (0.5, 0.5));
    assert_eq!(powf::single_grad(0.0, 1.0), (1.0, 0.0));
    assert_eq!(sqrt::single_grad(0.0), f32::INFINITY);
    assert_eq!(hypot::single_grad(0.0, 0.0), (0.0, 0.0));
    assert_eq!(powi::single_grad(0.0, 0), 0.0);
}
