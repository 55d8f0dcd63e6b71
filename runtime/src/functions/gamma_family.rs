//! The gamma function and its relatives.

use derive_grad_macros::derive_grad;

#[cfg(not(feature = "std"))]
use crate::float::Float as _;
use core::f64::consts::PI;

/// The gamma function: (x - 1)! for positive integers. NaN at negative integers.
///
/// Source: the value is that of the crate `libm`; Γ' = Γ ψ, DLMF 5.2.2.
///
/// ```
/// assert_eq!(derive_grad::gamma(5.0), 24.0);
/// ```
#[derive_grad(partials(value * digamma(x)), order = 4)]
#[inline]
#[must_use]
pub fn gamma(x: f64) -> f64 {
    libm::tgamma(x)
}

/// The logarithm of the absolute value of [`gamma()`]. Infinite at 0 and at
/// negative integers.
///
/// Source: the value is that of the crate `libm`.
#[derive_grad(partials(digamma(x)), order = 4)]
#[inline]
#[must_use]
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// The logarithmic derivative of [`gamma()`], ψ = Γ' / Γ. Infinite at 0, NaN at
/// negative integers. Near its zeros the absolute error is some 1e-16.
///
/// Source: recurrence, asymptotic series and reflection, DLMF 5.5.2, 5.11.2, 5.5.4.
#[derive_grad(partials(trigamma(x)), order = 4)]
#[must_use]
pub fn digamma(x: f64) -> f64 {
    if x <= 0.0 {
        return if x == 0.0 { (-x).recip() } else { digamma(1.0 - x) - PI * cot_pi(x) };
    }
    let mut sum = 0.0;
    let mut x = x;
    while x < SHIFT {
        sum -= x.recip();
        x += 1.0;
    }
    let square = (x * x).recip();
    let mut series = 0.0;
    for (k, b) in BERNOULLI.iter().enumerate().rev() {
        series = (series + b / (2 * k + 2) as f64) * square;
    }
    sum + (x.ln() - 0.5 / x - series)
}

/// The derivative of [`digamma()`]. Infinite at 0 and at negative integers.
///
/// Source: as for [`polygamma()`].
#[derive_grad(partials(polygamma(2, x)), order = 4)]
#[inline]
#[must_use]
pub fn trigamma(x: f64) -> f64 {
    polygamma(1, x)
}

/// The n-th derivative of [`digamma()`]. At 0 and at negative integers it is
/// infinite for odd n and NaN for even n.
///
/// Source: recurrence, asymptotic series and reflection, DLMF 5.15.5, 5.15.8, 5.15.6.
#[derive_grad(partials(polygamma(n + 1, x)), order = 4)]
#[must_use]
pub fn polygamma(n: u32, x: f64) -> f64 {
    if n == 0 {
        return digamma(x);
    }
    let sign = if n.is_multiple_of(2) { -1.0 } else { 1.0 };
    if x <= 0.0 {
        return -sign * polygamma(n, 1.0 - x) - PI * cot_pi_derivative(n, x);
    }
    let mut sum = 0.0;
    let mut x = x;
    while x < SHIFT + f64::from(n) {
        sum += quotient(n, x) / x;
        x += 1.0;
    }
    let (order, square) = (f64::from(n), (x * x).recip());
    let mut series = 1.0 + order / (2.0 * x);
    let mut factor = 1.0;
    for (k, b) in BERNOULLI.iter().enumerate() {
        let even = (2 * k + 2) as f64;
        factor *= square * (even + order - 2.0) / (even - 1.0) * (even + order - 1.0) / even;
        series += b * factor;
    }
    sign * (sum + quotient(n, x) / order * series)
}

/// The beta function Γ(a) Γ(b) / Γ(a + b).
///
/// Source: DLMF 5.12.1; for large arguments the exponential of [`ln_beta()`].
#[derive_grad(partials(-value * digamma_rise(a, b), -value * digamma_rise(b, a)), order = 4)]
#[must_use]
pub fn beta(a: f64, b: f64) -> f64 {
    if a + b > 171.0 && a > 0.0 && b > 0.0 {
        return ln_beta(a, b).exp();
    }
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    gamma(small) * (gamma(large) / gamma(a + b))
}

/// The logarithm of [`beta()`], for positive arguments; otherwise NaN.
///
/// Source: W. Fullerton's DLBETA of SLATEC, with Stirling's series for large
/// arguments, where the logarithms of [`gamma()`] would cancel; DLMF 5.11.1.
#[derive_grad(partials(-digamma_rise(a, b), -digamma_rise(b, a)), order = 4)]
#[must_use]
pub fn ln_beta(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() || a < 0.0 || b < 0.0 {
        return f64::NAN;
    }
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    if small == 0.0 {
        return f64::INFINITY;
    }
    if large.is_infinite() {
        return f64::NEG_INFINITY;
    }
    let share = small / (small + large);
    if small >= SHIFT {
        let rest = stirling_rest(small) + stirling_rest(large) - stirling_rest(small + large);
        return -0.5 * large.ln()
            + LN_SQRT_TAU
            + rest
            + (small - 0.5) * share.ln()
            + large * (-share).ln_1p();
    }
    if large >= SHIFT {
        let rest = stirling_rest(large) - stirling_rest(small + large);
        let power = (large - 0.5) * (-share).ln_1p();
        return ln_gamma(small) + (rest + small - small * (small + large).ln() + power);
    }
    ln_gamma(small) + (gamma(large) / gamma(small + large)).ln()
}

/// ψ(a + b) - ψ(a) without cancellation.
#[derive_grad(partials(trigamma(a + b) - trigamma(a), trigamma(a + b)), order = 4)]
fn digamma_rise(a: f64, b: f64) -> f64 {
    if a <= 0.0 || a + b <= 0.0 {
        return digamma(a + b) - digamma(a);
    }
    let mut sum = 0.0;
    let mut a = a;
    while a < SHIFT {
        sum += b / (a * (a + b));
        a += 1.0;
    }
    let growth = (b / a).ln_1p();
    let square = (a * a).recip();
    let mut power = 1.0;
    let mut series = growth + 0.5 * b / (a * (a + b));
    for (k, b) in BERNOULLI.iter().enumerate() {
        let even = (2 * k + 2) as f64;
        power *= square;
        series += b / even * power * -(-even * growth).exp_m1();
    }
    sum + series
}

/// From here on the asymptotic series are exact.
const SHIFT: f64 = 16.0;

/// B₂, B₄, ..., B₂₀
const BERNOULLI: [f64; 10] = [
    1.0 / 6.0,
    -1.0 / 30.0,
    1.0 / 42.0,
    -1.0 / 30.0,
    5.0 / 66.0,
    -691.0 / 2730.0,
    7.0 / 6.0,
    -3617.0 / 510.0,
    43867.0 / 798.0,
    -174_611.0 / 330.0,
];

const LN_SQRT_TAU: f64 = 0.918_938_533_204_672_8;

/// n! / xⁿ
fn quotient(n: u32, x: f64) -> f64 {
    (1..=n).map(|k| f64::from(k) / x).product()
}

/// ln Γ(x) - ((x - 1/2) ln x - x + ln(2π) / 2) for large x.
fn stirling_rest(x: f64) -> f64 {
    let square = (x * x).recip();
    let mut series = 0.0;
    for (k, b) in BERNOULLI.iter().enumerate().rev() {
        let even = (2 * k + 2) as f64;
        series = series * square + b / (even * (even - 1.0));
    }
    series / x
}

/// cot(πx); NaN at integers.
fn cot_pi(x: f64) -> f64 {
    let part = x - x.round();
    if part == 0.0 { f64::NAN } else { (PI * part).tan().recip() }
}

/// The n-th derivative of cot(πx), a polynomial in c = cot(πx), since c' = -π (1 + c²).
/// At integers negative infinity for odd n, else NaN.
fn cot_pi_derivative(n: u32, x: f64) -> f64 {
    let c = cot_pi(x);
    if c.is_nan() {
        return if n % 2 == 1 && !x.is_nan() { f64::NEG_INFINITY } else { f64::NAN };
    }
    let mut coefficients = alloc::vec![0.0, 1.0];
    for _ in 0..n {
        let mut next = alloc::vec![0.0; coefficients.len() + 1];
        for (power, k) in coefficients.iter().enumerate().skip(1) {
            let slope = -PI * power as f64 * k;
            next[power - 1] += slope;
            next[power + 1] += slope;
        }
        coefficients = next;
    }
    coefficients.iter().rev().fold(0.0, |sum, k| sum * c + k)
}
