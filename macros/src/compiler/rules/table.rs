//! The table itself: one line for each function.
//!
//! ```text
//! cost  result = name(arguments)  { a partial for each float argument }  when domain => [points]  edge [point => partials];
//! ```
//!
//! To add a function, add its line and run `UPDATE_EXPECT=1 cargo test`, which also writes it
//! into `RULES.md`. Three things to mind:
//!
//! - A partial is differentiated again for second derivatives, so a special case must be right
//!   *around* the point, or be a point where the function has no higher derivative anyway:
//!   `powf` tests for `x == 0 && p == 0` and not for `p == 0`, and nothing smooth goes through
//!   `abs`.
//! - Reuse the result where that loses no digits and no range, as `exp` does.
//! - A kink has the derivative that the contract promises, and NaN arguments take the branch
//!   that the function itself takes.

#[cfg(test)]
use super::tests::Evaluated;
use super::{Arg, ArgKind, Cost, Partial, Rule};
#[cfg(test)]
use std::f64::consts::{LN_2, LN_10, PI};
#[cfg(test)]
use std::ops::Rem;

const INFINITY: f64 = f64::INFINITY;

#[rustfmt::skip]
#[cfg_attr(test, allow(clippy::float_cmp, clippy::cast_lossless, clippy::cast_possible_truncation, unused_variables))]
pub(super) static RULES: &[Rule] = rules! {
    // Trigonometry. `1 - x²` is factored, since it cancels near 1, and near 1 is where it matters.
    Libm y = sin(x)   { x.cos() }                                  when true          => [[-2.0], [0.5], [3.0]]     edge [[0.0] => [1.0]];
    Libm y = cos(x)   { -x.sin() }                                 when true          => [[-2.0], [0.5], [3.0]]     edge [[0.0] => [0.0]];
    Libm y = tan(x)   { 1.0 + y * y }                              when true          => [[-1.0], [0.5], [3.0]]     edge [[0.0] => [1.0]];
    Libm y = asin(x)  { 1.0 / ((1.0 - x) * (1.0 + x)).sqrt() }     when x.abs() < 1.0 => [[-0.75], [0.25], [0.5]]   edge [[1.0] => [INFINITY], [-1.0] => [INFINITY]];
    Libm y = acos(x)  { -1.0 / ((1.0 - x) * (1.0 + x)).sqrt() }    when x.abs() < 1.0 => [[-0.75], [0.25], [0.5]]   edge [[1.0] => [-INFINITY], [-1.0] => [-INFINITY]];
    Libm y = atan(x)  { 1.0 / (1.0 + x * x) }                      when true          => [[-2.0], [0.5], [10.0]]    edge [[INFINITY] => [0.0]];
    // Scaled by the larger argument, because `a * a + b * b` leaves the range of `f32` at 1e-19 and 1e19. Domain: not on the branch cut.
    Libm y = atan2(a, b) { if a.abs() > b.abs() { b / a / (a + b * (b / a)) } else { 1.0 / (b + a * (a / b)) },
                           if a.abs() > b.abs() { -1.0 / (a + b * (b / a)) } else { -a / b / (b + a * (a / b)) } }
        when a != 0.0 || b > 0.0 => [[1.0, 2.0], [-1.0, -0.5], [3.0, -0.25]] edge [[0.0, 2.0] => [0.5, 0.0], [2.0, 0.0] => [0.0, -0.5], [1e200, 0.0] => [0.0, -1e-200]];

    // Hyperbolic functions.
    Libm y = sinh(x)  { x.cosh() }                                 when true          => [[-2.0], [0.5], [3.0]]     edge [[0.0] => [1.0]];
    Libm y = cosh(x)  { x.sinh() }                                 when true          => [[-2.0], [0.5], [3.0]]     edge [[0.0] => [0.0]];
    // The result is enough where it is not close to ±1. There `1 - y²` loses all digits (half of them at x = 9), `cosh` none.
    Libm y = tanh(x)  { if y.abs() < 0.9 { (1.0 - y) * (1.0 + y) } else { x.cosh().powi(-2) } }
        when true => [[-1.5], [0.25], [2.0]] edge [[0.0] => [1.0], [INFINITY] => [0.0], [-INFINITY] => [0.0]];
    // `hypot` and two roots, because `x * x` overflows from 1e154 on (`f32`: 1e19); `acosh` below 1 is NaN, and so is this.
    Libm y = asinh(x) { 1.0 / x.hypot(1.0) }                       when true          => [[-2.0], [0.5], [10.0]]    edge [[0.0] => [1.0], [1e200] => [1e-200]];
    Libm y = acosh(x) { 1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt()) } when x > 1.0    => [[1.5], [2.0], [10.0]]     edge [[1.0] => [INFINITY], [1e200] => [1e-200]];
    Libm y = atanh(x) { 1.0 / ((1.0 - x) * (1.0 + x)) }            when x.abs() < 1.0 => [[-0.75], [0.25], [0.5]]   edge [[1.0] => [INFINITY], [-1.0] => [INFINITY]];

    // Exponentials and logarithms. `exp_m1` does not use `y + 1`, which loses the digits of a small `exp(x)`.
    Libm y = exp(x)    { y }                                       when true          => [[-2.0], [0.5], [3.0]]     edge [[-INFINITY] => [0.0]];
    Libm y = exp2(x)   { y * LN_2 }                                when true          => [[-2.0], [0.5], [3.0]]     edge [[-INFINITY] => [0.0]];
    Libm y = exp_m1(x) { x.exp() }                                 when true          => [[-2.0], [0.5], [3.0]]     edge [[0.0] => [1.0]];
    Libm y = ln(x)     { 1.0 / x }                                 when x > 0.0       => [[0.25], [1.0], [8.0]]     edge [[0.0] => [INFINITY]];
    Libm y = log2(x)   { 1.0 / (x * LN_2) }                        when x > 0.0       => [[0.25], [1.0], [8.0]]     edge [[0.0] => [INFINITY]];
    Libm y = log10(x)  { 1.0 / (x * LN_10) }                       when x > 0.0       => [[0.25], [1.0], [8.0]]     edge [[0.0] => [INFINITY]];
    Libm y = ln_1p(x)  { 1.0 / (1.0 + x) }                         when x > -1.0      => [[-0.5], [0.25], [8.0]]    edge [[-1.0] => [INFINITY]];
    Libm y = log(x, base) { 1.0 / (x * base.ln()), -y / (base * base.ln()) }
        when x > 0.0 && base > 0.0 && base != 1.0 => [[8.0, 2.0], [0.25, 3.0], [5.0, 0.5]];

    // Roots and powers.
    Libm y = sqrt(x) { 0.5 / y }                                   when x > 0.0       => [[0.25], [1.0], [4.0]]     edge [[0.0] => [INFINITY]];
    Libm y = cbrt(x) { 1.0 / (3.0 * y * y) }                       when x != 0.0      => [[-0.25], [1.0], [8.0]]    edge [[0.0] => [INFINITY], [-0.0] => [INFINITY]];
    // Not `n * y / x`, which is NaN at 0, but where `n - 1` does not exist. `x.powi(0)` is 1 everywhere, so its derivative is 0 at 0 too.
    Libm y = powi(x, n: i32) { if n == 0 { 0.0 } else if n < -2_147_483_647 { n as f64 * (y / x) } else { n as f64 * x.powi(n - 1) } } when x != 0.0 || n >= 0
        => [[2.0, 3.0], [-0.5, -2.0], [1.5, 7.0], [-3.0, 0.0]]
        edge [[0.0, 0.0] => [0.0], [0.0, 1.0] => [1.0], [0.0, 2.0] => [0.0], [0.0, -1.0] => [-INFINITY], [0.0, -2.0] => [-INFINITY]];
    // `y / x` is right to the last digit and an eighth of the cost of a second `powf`, where y has its full range and precision
    // (above 1e-37, also in `f32`). Elsewhere, as at x = 0, IEEE's `powf` gives the contract's values but for p = 0, where it says 0 * ∞.
    // For p: not `0 * ln(0)`; as in PyTorch this is 0 at x = p = 0 too.
    Libm y = powf(x, p) { if x == 0.0 && p == 0.0 { 0.0 } else if y > 1e-37 && y < INFINITY { p * (y / x) } else { p * x.powf(p - 1.0) },
                          if x == 0.0 && p >= 0.0 { 0.0 } else { y * x.ln() } } when x > 0.0
        => [[2.0, 3.0], [0.5, -1.5], [3.0, 0.5], [2.0, 0.0], [1.5, 1.0]]
        edge [[0.0, 2.0] => [0.0, 0.0], [0.0, 1.0] => [1.0, 0.0], [0.0, 0.5] => [INFINITY, 0.0], [0.0, 0.0] => [0.0, 0.0]];
    // The origin has derivative 0, as norms do.
    Libm y = hypot(a, b) { if y == 0.0 { 0.0 } else { a / y }, if y == 0.0 { 0.0 } else { b / y } } when a != 0.0 || b != 0.0
        => [[3.0, 4.0], [-1.0, 0.5], [0.0, 2.0]] edge [[0.0, 0.0] => [0.0, 0.0], [1e200, 0.0] => [1.0, 0.0], [0.0, -1e-200] => [0.0, -1.0]];

    // Arithmetic.
    Libm  y = mul_add(a, b, c) { b, a, 1.0 }                       when true          => [[2.0, -3.0, 0.5], [0.0, 1.5, 2.0]];
    // The quotient is had back from the remainder: `(a / b).trunc()` rounds up to 10 for 1.0 % 0.1, which subtracts 9 times.
    Libm  y = rem(a, b)        { 1.0, -((a - y) / b).round() }     when b != 0.0 && y != 0.0
        => [[5.5, 2.0], [-5.5, 2.0], [5.5, -2.0], [-5.5, -2.0], [1.0, 3.0]] edge [[1.0, 0.1] => [1.0, -9.0], [6.0, 2.0] => [1.0, -3.0], [2.0, INFINITY] => [1.0, 0.0]];
    // Likewise; for a negative divisor the quotient is not floor(a / b) but that of `div_euclid`.
    Libm  y = rem_euclid(a, b) { 1.0, -((a - y) / b).round() }     when b != 0.0 && y != 0.0
        => [[5.5, 2.0], [-5.5, 2.0], [5.5, -2.0], [-5.5, -2.0], [1.0, 3.0]] edge [[1.0, 0.1] => [1.0, -9.0], [-1.0, 4.0] => [1.0, 1.0], [-5.0, -3.0] => [1.0, -2.0]];
    Libm  y = div_euclid(a, b) { 0.0, 0.0 }                        when b != 0.0 && y * b != a
        => [[5.5, 2.0], [-5.5, 2.0], [5.5, -2.0], [-5.5, -2.0]] edge [[6.0, 2.0] => [0.0, 0.0]];
    Libm  y = recip(x)         { -y * y }                          when x != 0.0      => [[-2.0], [0.5], [4.0]]     edge [[0.0] => [-INFINITY]];
    Cheap y = midpoint(a, b)   { 0.5, 0.5 }                        when true          => [[2.0, -3.0], [0.5, 1.0]];
    Cheap y = to_degrees(x)    { 180.0 / PI }                      when true          => [[-2.0], [0.5]];
    Cheap y = to_radians(x)    { PI / 180.0 }                      when true          => [[-90.0], [45.0]];

    // Signs. A zero has the sign of its bit in `copysign`, and `abs` has derivative 0 there.
    Cheap y = abs(x)           { if x == 0.0 { 0.0 } else { x.signum() } } when x != 0.0 => [[-2.0], [3.0]]         edge [[0.0] => [0.0], [-0.0] => [0.0]];
    Cheap y = signum(x)        { 0.0 }                             when x != 0.0      => [[-2.0], [3.0]]            edge [[0.0] => [0.0], [-0.0] => [0.0]];
    Cheap y = copysign(x, s)   { x.signum() * s.signum(), 0.0 }    when x != 0.0 && s != 0.0
        => [[2.0, -3.0], [-2.0, -3.0], [-2.0, 3.0]] edge [[0.0, 1.0] => [1.0, 0.0], [-0.0, 1.0] => [-1.0, 0.0], [2.0, -0.0] => [-1.0, 0.0]];

    // Choices. At a tie half each; 0 where the other side is a constant, as in `x.max(0.0)`. They are told from the
    // result: `a > b` would lose the derivative of `f64::NAN.max(b)`, which is `b`.
    Cheap y = max(a, b) { if a == b { 0.5 } else if y == b { 0.0 } else { 1.0 }; alone if y == b { 0.0 } else { 1.0 },
                          if a == b { 0.5 } else if y == a { 0.0 } else { 1.0 }; alone if y == a { 0.0 } else { 1.0 } }
        when a != b => [[2.0, -3.0], [-1.0, 0.5]] edge [[1.0, 1.0] => [0.5, 0.5], [0.0, -0.0] => [0.5, 0.5], [f64::NAN, 2.0] => [0.0, 1.0], [2.0, f64::NAN] => [1.0, 0.0]];
    Cheap y = min(a, b) { if a == b { 0.5 } else if y == b { 0.0 } else { 1.0 }; alone if y == b { 0.0 } else { 1.0 },
                          if a == b { 0.5 } else if y == a { 0.0 } else { 1.0 }; alone if y == a { 0.0 } else { 1.0 } }
        when a != b => [[2.0, -3.0], [-1.0, 0.5]] edge [[1.0, 1.0] => [0.5, 0.5], [0.0, -0.0] => [0.5, 0.5], [f64::NAN, 2.0] => [0.0, 1.0], [2.0, f64::NAN] => [1.0, 0.0]];
    // The interval is closed: at its bounds the derivative is that of the value.
    Cheap y = clamp(x, lo, hi) { if x < lo || x > hi { 0.0 } else { 1.0 }, if x < lo { 1.0 } else { 0.0 }, if x > hi { 1.0 } else { 0.0 } }
        when lo < hi && x != lo && x != hi => [[0.5, 0.0, 1.0], [-2.0, 0.0, 1.0], [3.0, 0.0, 1.0]]
        edge [[0.0, 0.0, 1.0] => [1.0, 0.0, 0.0], [1.0, 0.0, 1.0] => [1.0, 0.0, 0.0]];

    // Rounding: the result is a constant.
    Libm y = floor(x)           { 0.0 }                            when x != y        => [[-1.5], [2.25]]           edge [[2.0] => [0.0]];
    Libm y = ceil(x)            { 0.0 }                            when x != y        => [[-1.5], [2.25]]           edge [[2.0] => [0.0]];
    Libm y = trunc(x)           { 0.0 }                            when x != y        => [[-1.5], [2.25]]           edge [[2.0] => [0.0]];
    Libm y = round(x)           { 0.0 }                            when (x - y).abs() < 0.5 => [[-1.75], [2.25]]    edge [[2.5] => [0.0]];
    Libm y = round_ties_even(x) { 0.0 }                            when (x - y).abs() < 0.5 => [[-1.75], [2.25]]    edge [[2.5] => [0.0]];
    Libm y = fract(x)           { 1.0 }                            when y != 0.0      => [[-1.5], [2.25]]           edge [[2.0] => [1.0]];
};
