//! Zoo: the functions of `f64` and `f32`, as methods and as paths, and their
//! kinks.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::suboptimal_flops)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(0.7), at(-2.1))]
#[derive_grad]
fn trigonometry(x: f64) -> f64 {
    x.sin() * x.cos() + x.tan() + (0.3 * x).asin() * (0.3 * x).acos() + x.atan()
}

#[zoo(at(0.7), at(-0.4))]
#[derive_grad]
fn hyperbolic(x: f64) -> f64 {
    x.sinh() + x.cosh() * x.tanh() - x.asinh() + (1.5 + x * x).acosh() * x.atanh()
}

#[zoo(at(0.7), at(2.4))]
#[derive_grad]
fn exponentials(x: f64) -> f64 {
    x.exp() + x.exp2() * x.exp_m1() + (-x * x).exp()
}

#[zoo(at(0.7), at(5.5))]
#[derive_grad]
fn logarithms(x: f64) -> f64 {
    x.ln() * x.log2() + x.log10() * x.ln_1p() + x.log(3.0)
}

#[zoo(at(0.7, 3.0), at(5.5, 0.5))]
#[derive_grad]
fn log_of_any_base(x: f64, base: f64) -> f64 {
    x.log(base) * base
}

#[zoo(at(0.7), at(5.5))]
#[derive_grad]
fn roots(x: f64) -> f64 {
    x.sqrt() * x.cbrt() + x.recip() + (-x).cbrt() * x
}

#[zoo(at(0.7), at(-1.3))]
#[derive_grad]
fn angles(x: f64) -> f64 {
    x.to_radians().sin() * x.to_degrees()
}

#[zoo(at(0.7, 2.0), at(-1.5, -0.5), at(-0.5, 3.0))]
#[derive_grad]
fn two_operands(y: f64, x: f64) -> f64 {
    y.atan2(x) * x.hypot(y)
}

#[zoo(at(0.7), at(-1.5), at(0.0))]
#[derive_grad]
fn integer_powers(x: f64) -> f64 {
    x.powi(3) - 2.0 * x.powi(2) + x.powi(1) + x.powi(0) + (x + 2.0).powi(-2)
}

#[zoo(at(0.7, 3), at(-1.5, -2), at(2.0, 0), at(0.0, 2), kink(0.0, 0), kink(0.0, 1))]
#[derive_grad]
fn power_of_parameter(x: f64, n: i32) -> f64 {
    3.0 * x.powi(n)
}

#[zoo(at(0.7, 2.5), at(3.0, -1.5), at(1.5, 0.5))]
#[derive_grad]
fn float_powers(x: f64, p: f64) -> f64 {
    x.powf(p) + x.powf(2.0) * 2.0_f64.powf(p) + x.powf(-0.5)
}

#[zoo(kink(0.0, 2.5), kink(0.0, 1.0), kink(0.0, 3.0))]
#[derive_grad]
fn power_at_zero(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[zoo(at(-2.0), kink(0.0), at(1.5))]
#[derive_grad]
fn power_of_negative_base(x: f64) -> f64 {
    x.powf(2.0) + x.powf(3.0)
}

#[zoo(at(1.5, 2.0, -0.5))]
#[derive_grad]
fn fused_multiply_add(a: f64, b: f64, c: f64) -> f64 {
    a.mul_add(b, c) * a.mul_add(2.0, b) + f64::mul_add(c, c, a)
}

#[zoo(at(0.7), at(-2.5))]
#[derive_grad]
fn sine_and_cosine(x: f64) -> f64 {
    let (s, c) = x.sin_cos();
    let (_, cos_twice) = (2.0 * x).sin_cos();
    s * c * c + cos_twice
}

#[zoo(at(1.5, -2.0), at(-1.0, 3.0), kink(2.0, 2.0), kink(-1.0, -1.0))]
#[derive_grad]
fn larger_and_smaller(x: f64, y: f64) -> f64 {
    x.max(y) * 3.0 + x.min(y) * 5.0
}

#[zoo(at(1.5), at(-1.0), kink(0.0))]
#[derive_grad]
fn max_with_literal(x: f64) -> f64 {
    x.max(0.0) * 2.0 + 0.0_f64.min(x) * 3.0
}

#[zoo(at(1.5, 0.5), kink(1.0, 1.0))]
#[derive_grad(wrt(x))]
fn max_with_left_out(x: f64, limit: f64) -> f64 {
    x.max(limit) * x + limit.min(x)
}

#[zoo(at(0.5, 0.0, 1.0), at(-0.5, 0.0, 1.0), at(1.5, 0.0, 1.0), kink(0.0, 0.0, 1.0), kink(1.0, 0.0, 1.0))]
#[derive_grad]
fn clamped(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high) * 3.0
}

#[zoo(at(0.5), at(2.0), at(-2.0), kink(-1.0), kink(1.0))]
#[derive_grad]
fn hard_tanh(x: f64) -> f64 {
    x.clamp(-1.0, 1.0) * x
}

#[zoo(at(0.5), at(-2.0), kink(0.0), kink(-0.0))]
#[derive_grad]
fn absolute(x: f64) -> f64 {
    x.abs() + 2.0 * f64::abs(x)
}

#[zoo(at(1.5, 2.0), at(1.5, -2.0), at(-1.5, 2.0), at(-1.5, -2.0))]
#[derive_grad]
fn sign_copied(x: f64, s: f64) -> f64 {
    x.copysign(s) * s
}

#[zoo(at(1.3), at(-2.7), at(0.4))]
#[derive_grad]
fn piecewise_constant(x: f64) -> f64 {
    x.floor() * x + x.ceil() + x.round() * 2.0 * x + x.trunc() + x.signum() * x
}

#[zoo(at(1.3), at(-2.7), kink(3.0))]
#[derive_grad]
fn fractional(x: f64) -> f64 {
    x.fract() * x + (x * 1.5).fract()
}

#[zoo(at(7.5, 2.0), at(-7.5, 2.0), at(7.5, -2.0), at(-7.5, -2.0))]
#[derive_grad]
fn euclidean_remainder(x: f64, y: f64) -> f64 {
    x.rem_euclid(y) * 2.0 + x.div_euclid(y) * x
}

#[zoo(at(7.5, 2.0), at(-7.5, 2.0))]
#[derive_grad]
fn remainders_differ(x: f64, y: f64) -> f64 {
    x % y - x.rem_euclid(y) * 3.0
}

#[zoo(kink(0.0))]
#[derive_grad]
fn root_at_zero(x: f64) -> f64 {
    x.sqrt()
}

#[zoo(kink(0.0, 0.0), at(3.0, 4.0), at(-3.0, 0.0))]
#[derive_grad]
fn distance_at_origin(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn as_paths(x: f64, y: f64) -> f64 {
    f64::sin(x) * f64::exp(y) + f64::powi(x, 3) + f64::atan2(x, y) - f64::max(x, y) * f64::sqrt(y)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn as_long_paths(x: f64, y: f64) -> f64 {
    std::primitive::f64::cos(x) + f64::powf(y, x) * <f64>::tanh(y) + f64::hypot(x, y)
}

#[zoo(at(0.7), at(1.9))]
#[derive_grad]
fn single_functions(x: f32) -> f32 {
    x.sin() * x.exp() + x.sqrt().ln() - f32::tanh(x) * x.powi(2) + x.atan2(2.0) + x.powf(1.5)
}

#[zoo(at(0.7, -1.9), kink(1.0, 1.0))]
#[derive_grad]
fn single_kinks(x: f32, y: f32) -> f32 {
    x.max(y) * x.abs() + y.clamp(-1.0, 2.0) * x.mul_add(y, 0.5)
}

#[zoo(at(0.25, 3), at(0.75, 2))]
#[derive_grad]
fn casts_to_integers(x: f64, n: usize) -> f64 {
    let cell = (x * n as f64) as usize;
    let left = (x * 10.0).floor() as i64;
    x * cell as f64 + x * x * left as f64
}

#[zoo(at(3.0), at(30.0), at(-30.0))]
#[derive_grad]
fn stable_softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

#[zoo(at(1.5), at(-0.25))]
#[derive_grad]
fn gelu(x: f64) -> f64 {
    let inner = (2.0 / std::f64::consts::PI).sqrt() * (x + 0.044715 * x.powi(3));
    0.5 * x * (1.0 + inner.tanh())
}

#[zoo(at(1.0, 2.0), at(3.0, 0.5))]
#[derive_grad]
fn nested_functions(x: f64, y: f64) -> f64 {
    (x.sin().exp() + (y.cos() * x).tanh()).powi(2).sqrt().ln_1p().max(x.min(y).sin())
}
