//! The elementary functions again, with formulas that were not taken from the
//! rule table: the oracle that the table's users are compared with.

use std::f64::consts::{LN_2, LN_10, PI};

use super::number::Num;

/// Applies a function to its float arguments and, for `powi`, its exponent.
pub fn apply<N: Num>(name: &str, args: &[N], exponent: i32) -> Result<N, String> {
    let x: Vec<f64> = args.iter().map(|a| a.value()).collect();
    let y = value(name, &x, exponent)?;
    let varied: Vec<bool> = args.iter().map(|a| a.varied()).collect();
    let partials = partials(name, &x, exponent, y, &varied)?;
    let parts: Vec<(N, f64)> = args.iter().copied().zip(partials).collect();
    Ok(N::chain(y, &parts))
}

fn value(name: &str, x: &[f64], n: i32) -> Result<f64, String> {
    Ok(match (name, x) {
        ("powi", [a]) => a.powi(n),
        (_, [a]) => unary(name, *a)?,
        ("mul_add", [a, b, c]) => a.mul_add(*b, *c),
        ("clamp", [a, lo, hi]) if lo <= hi => a.clamp(*lo, *hi),
        (_, [a, b]) => binary(name, *a, *b)?,
        _ => return Err(format!("no value of `{name}` with these arguments: {x:?}")),
    })
}

fn unary(name: &str, x: f64) -> Result<f64, String> {
    Ok(match name {
        "sin" => x.sin(),
        "cos" => x.cos(),
        "tan" => x.tan(),
        "asin" => x.asin(),
        "acos" => x.acos(),
        "atan" => x.atan(),
        "sinh" => x.sinh(),
        "cosh" => x.cosh(),
        "tanh" => x.tanh(),
        "asinh" => x.asinh(),
        "acosh" => x.acosh(),
        "atanh" => x.atanh(),
        "exp" => x.exp(),
        "exp2" => x.exp2(),
        "exp_m1" => x.exp_m1(),
        "ln" => x.ln(),
        "log2" => x.log2(),
        "log10" => x.log10(),
        "ln_1p" => x.ln_1p(),
        "sqrt" => x.sqrt(),
        "cbrt" => x.cbrt(),
        "recip" => x.recip(),
        "to_degrees" => x.to_degrees(),
        "to_radians" => x.to_radians(),
        "abs" => x.abs(),
        "signum" => x.signum(),
        "floor" => x.floor(),
        "ceil" => x.ceil(),
        "trunc" => x.trunc(),
        "round" => x.round(),
        "round_ties_even" => x.round_ties_even(),
        "fract" => x.fract(),
        _ => return Err(format!("no value of `{name}`")),
    })
}

fn binary(name: &str, a: f64, b: f64) -> Result<f64, String> {
    Ok(match name {
        "atan2" => a.atan2(b),
        "log" => a.log(b),
        "powf" => a.powf(b),
        "hypot" => a.hypot(b),
        "rem" => a % b,
        "rem_euclid" => a.rem_euclid(b),
        "div_euclid" => a.div_euclid(b),
        "midpoint" => f64::midpoint(a, b),
        "copysign" => a.copysign(b),
        "max" => a.max(b),
        "min" => a.min(b),
        _ => return Err(format!("no value of `{name}`")),
    })
}

fn partials(name: &str, x: &[f64], n: i32, y: f64, varied: &[bool]) -> Result<Vec<f64>, String> {
    Ok(match (name, x) {
        ("powi", [a]) => vec![if n == 0 { 0.0 } else { f64::from(n) * a.powi(n - 1) }],
        (_, [a]) => vec![unary_partial(name, *a, y)?],
        ("mul_add", [a, b, _]) => vec![*b, *a, 1.0],
        ("clamp", [a, lo, hi]) => vec![one_if(lo <= a && a <= hi), one_if(a < lo), one_if(a > hi)],
        ("max" | "min", [a, b]) => choice(*a, *b, y, varied),
        (_, [a, b]) => binary_partials(name, *a, *b, y)?.to_vec(),
        _ => return Err(format!("no derivative of `{name}`")),
    })
}

fn unary_partial(name: &str, x: f64, y: f64) -> Result<f64, String> {
    Ok(match name {
        "sin" => x.cos(),
        "cos" => -x.sin(),
        "tan" => 1.0 / (x.cos() * x.cos()),
        "asin" => 1.0 / (1.0 - x * x).sqrt(),
        "acos" => -1.0 / (1.0 - x * x).sqrt(),
        "atan" => 1.0 / (1.0 + x * x),
        "sinh" => x.cosh(),
        "cosh" => x.sinh(),
        "tanh" => 1.0 / (x.cosh() * x.cosh()),
        "asinh" => 1.0 / (x * x + 1.0).sqrt(),
        "acosh" => 1.0 / (x * x - 1.0).sqrt(),
        "atanh" => 1.0 / (1.0 - x * x),
        "exp" | "exp_m1" => x.exp(),
        "exp2" => x.exp2() * LN_2,
        "ln" => 1.0 / x,
        "log2" => 1.0 / (x * LN_2),
        "log10" => 1.0 / (x * LN_10),
        "ln_1p" => 1.0 / (1.0 + x),
        "sqrt" => 1.0 / (2.0 * x.sqrt()),
        "cbrt" => 1.0 / (3.0 * x.cbrt() * x.cbrt()),
        "recip" => -1.0 / (x * x),
        "to_degrees" => 180.0 / PI,
        "to_radians" => PI / 180.0,
        "abs" => one_if(x > 0.0) - one_if(x < 0.0),
        "fract" => 1.0,
        "signum" | "floor" | "ceil" | "trunc" | "round" | "round_ties_even" => 0.0,
        _ => return Err(format!("no derivative of `{name}` at {x}, where it is {y}")),
    })
}

fn binary_partials(name: &str, a: f64, b: f64, y: f64) -> Result<[f64; 2], String> {
    Ok(match name {
        "atan2" => [b / (a * a + b * b), -a / (a * a + b * b)],
        "log" => [1.0 / (a * b.ln()), -a.ln() / (b * b.ln() * b.ln())],
        "powf" => [if b == 0.0 { 0.0 } else { b * a.powf(b - 1.0) }, if a == 0.0 { 0.0 } else { y * a.ln() }],
        "hypot" if y == 0.0 => [0.0, 0.0],
        "hypot" => [a / y, b / y],
        "rem" | "rem_euclid" => [1.0, ((y - a) / b).round()],
        "div_euclid" => [0.0, 0.0],
        "midpoint" => [0.5, 0.5],
        "copysign" => [if a.is_sign_negative() == b.is_sign_negative() { 1.0 } else { -1.0 }, 0.0],
        _ => return Err(format!("no derivative of `{name}`")),
    })
}

/// `max` and `min`: half each at a tie, all to the side that varies if only one
/// does and it is the greater; a constant side of a tie takes all.
#[allow(clippy::float_cmp)] // a choice gives one of its arguments
fn choice(a: f64, b: f64, y: f64, varied: &[bool]) -> Vec<f64> {
    let both = varied.iter().all(|v| *v);
    if a == b {
        return if both { vec![0.5, 0.5] } else { vec![0.0, 0.0] };
    }
    vec![one_if(y == a), one_if(y == b)]
}

fn one_if(condition: bool) -> f64 {
    if condition { 1.0 } else { 0.0 }
}
