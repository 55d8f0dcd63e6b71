//! `?` in closures and in functions inside the function.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

/// Different branches are taken at each.
const POINTS: [[f64; 6]; 3] =
    [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.31, 0.6, 1.4, 0.45, 0.8, 1.2], [1.1, 0.25, 0.4, 2.0, 0.9, 0.5]];

#[derive_grad]
fn opt(x: f64) -> Option<f64> {
    if x > 0.1 { Some(x * x) } else { None }
}

#[derive_grad]
fn res(x: f64) -> Result<f64, String> {
    if x > 0.1 { Ok(x * x) } else { Err("small".to_string()) }
}

#[derive_grad]
fn of_options(x: &[f64]) -> f64 {
    let f = |a: f64| -> Option<f64> {
        let b = opt(a)?;
        Some(b * opt(x[1])? + 1.0)
    };
    f(x[0]).unwrap_or(0.0) + f(x[2] - 0.4).unwrap_or(x[3])
}
at_all_points!(options: of_options, of_options_value_and_grad);

#[derive_grad]
fn of_results(x: &[f64]) -> f64 {
    let f = |a: f64| -> Result<f64, String> {
        let b = res(a)?;
        if b > 1.1 {
            return Err("big".into());
        }
        Ok(b * res(x[1] * b)?)
    };
    match f(x[0]) {
        Ok(v) => v,
        Err(_) => x[2],
    }
}
at_all_points!(results: of_results, of_results_value_and_grad);

#[derive(Debug)]
enum Failure {
    #[allow(dead_code)]
    Text(String),
    Big,
}

impl From<String> for Failure {
    fn from(text: String) -> Failure {
        Failure::Text(text)
    }
}

#[derive_grad]
fn converted(x: &[f64]) -> f64 {
    fn f(a: f64, b: f64) -> Result<f64, Failure> {
        let c = res(a)?;
        if c > 1.5 {
            return Err(Failure::Big);
        }
        let d = res(b - 0.5)?;
        Ok(c * d)
    }
    f(x[0], 2.0 * x[4]).unwrap() * f(x[2], x[3]).unwrap_or(x[4])
}
at_all_points!(functions_with_errors_of_their_own: converted, converted_value_and_grad);

#[derive_grad]
fn chained(x: &[f64]) -> f64 {
    fn divided(a: f64, b: f64) -> Result<f64, String> {
        if b == 0.0 { Err("zero".into()) } else { Ok(a / b) }
    }
    fn chain(a: f64, b: f64, c: f64) -> Result<f64, String> {
        let d = divided(a, b)?;
        let e = divided(d, c)?;
        Ok(d * e)
    }
    chain(x[0], x[1], x[2]).unwrap()
}
at_all_points!(functions_that_call_each_other: chained, chained_value_and_grad);

#[derive_grad]
fn filtered(x: &[f64]) -> f64 {
    let mapped: f64 = x
        .iter()
        .filter_map(|v| {
            let a = opt(*v - 0.31)?;
            Some(a * x[1])
        })
        .sum();
    let get = |i: usize| -> Option<f64> { x.get(i).copied() };
    let pair = |i: usize| -> Option<f64> { Some(get(i)? * get(i + 1)?) };
    mapped + (0..8).filter_map(pair).sum::<f64>()
}
at_all_points!(adaptors: filtered, filtered_value_and_grad);

#[derive_grad]
fn at_once(x: &[f64]) -> f64 {
    let r = (|| -> Option<f64> {
        let a = x.first()?;
        let b = x.get(1)?;
        Some(a * b)
    })();
    r.unwrap_or(0.0)
}
at_all_points!(called_at_once: at_once, at_once_value_and_grad);

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive_grad]
fn in_literals(x: &[f64]) -> f64 {
    let f = |a: f64, b: f64| -> Option<Pair> { Some(Pair { a: opt(a)?, b: opt(b - 0.3)? }) };
    match f(x[0], x[1]) {
        Some(p) => p.a * p.b,
        None => x[2] * x[0],
    }
}
at_all_points!(literals: in_literals, in_literals_value_and_grad);

#[derive_grad]
fn interpolated(x: &[f64]) -> f64 {
    fn at(xs: &[f64], ys: &[f64], t: f64) -> Option<f64> {
        let k = xs.iter().position(|&v| v > t)?;
        let before = k.checked_sub(1)?;
        Some(ys[before] + (ys[k] - ys[before]) * (t - xs[before]) / (xs[k] - xs[before]))
    }
    let xs = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0];
    at(&xs, x, x[0] + 1.1).unwrap_or(0.0) + at(&xs, x, -1.0).unwrap_or(x[3])
}
at_all_points!(constants: interpolated, interpolated_value_and_grad);
