//! What annotated functions give, taken apart or iterated over where the call stands.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

#[derive_grad]
fn quotient(a: f64, b: f64) -> Option<f64> {
    if b > 0.0 { Some(a / b) } else { None }
}

#[derive_grad]
fn product(a: f64, b: f64) -> Result<f64, String> {
    if b > 0.0 { Ok(a * b) } else { Err(format!("{b} is not positive")) }
}

#[derive_grad]
fn three(x: &[f64]) -> [f64; 3] {
    [x[0] * x[1], x[1].sin(), x[2] * x[0]]
}

#[derive_grad]
fn scaled(x: &[f64], k: f64) -> Vec<f64> {
    x.iter().map(|v| v * k).collect()
}

/// Where all is well, and where nothing is.
const POINTS: [[f64; 4]; 3] = [[0.7, 1.3, 0.55, 0.9], [2.0, 0.5, 1.5, 0.3], [0.7, -1.3, 0.55, 0.9]];

#[derive_grad]
fn guarded(x: &[f64]) -> f64 {
    match quotient(x[0], x[1]) {
        Some(v) if v > 1.0 => v * v,
        Some(v) => v,
        None => x[2],
    }
}
at_all_points!(arms_with_guards: guarded, guarded_value_and_grad);

#[derive_grad]
fn guarded_result(x: &[f64]) -> f64 {
    match product(x[0], x[1]) {
        Ok(v) if v > 0.95 => v * v,
        Ok(v) => v,
        Err(e) => x[3] * e.len() as f64,
    }
}
at_all_points!(arms_of_results_with_guards: guarded_result, guarded_result_value_and_grad);

#[derive_grad]
fn guarded_errors(x: &[f64]) -> f64 {
    let a = match product(x[0], x[1]) {
        Ok(v) if v > 0.95 => v,
        Ok(v) => {
            let w = v * v;
            w * x[2]
        }
        Err(e) if e.len() > 100 => x[2],
        Err(_) => x[3],
    };
    a * match product(x[3], -x[1]) {
        Ok(v) => v * a,
        Err(e) if e.starts_with('-') => x[0],
        Err(_) => x[2],
    }
}
at_all_points!(arms_of_errors_with_guards: guarded_errors, guarded_errors_value_and_grad);

#[derive_grad]
fn mapped(x: &[f64]) -> f64 {
    let a = quotient(x[0], x[1]).map_or(x[2], |v| v * v);
    let b = quotient(x[0], x[1]).and_then(|v| quotient(v, x[2])).map(|v| v.exp()).unwrap_or_default();
    let c = product(x[0], x[1]).map(|v| v * x[2]).unwrap_or_else(|_| x[3]);
    let d = product(x[1], x[3]).ok().filter(|v| *v > 0.2).unwrap_or(x[0]);
    a + b * c + d
}
at_all_points!(methods_of_options: mapped, mapped_value_and_grad);

#[derive_grad]
fn unwrapped(x: &[f64]) -> f64 {
    let a = quotient(x[1], x[0]).map(|v| v * x[2]).unwrap();
    a * product(x[3], x[2])
        .and_then(|v| {
            let w = v * v;
            product(w, x[0])
        })
        .expect("positive")
}
at_all_points!(unwrapped_after_a_map: unwrapped, unwrapped_value_and_grad);

#[derive_grad]
fn in_variables(x: &[f64]) -> f64 {
    let a = quotient(x[0], x[1]);
    let b: Option<f64> = quotient(x[2], x[3]);
    let c = match a {
        Some(v) => v * x[2],
        None => 0.5 * x[3],
    };
    if let Some(v) = b { v * c } else { c }
}
at_all_points!(options_in_variables: in_variables, in_variables_value_and_grad);

#[derive_grad]
fn conditions(x: &[f64]) -> f64 {
    let a = if let Some(v) = quotient(x[0], x[1])
        && v > 1.0
    {
        v * x[2]
    } else {
        x[3]
    };
    let Some(b) = quotient(x[0], x[1]).map(|v| v * x[2]) else {
        return a * x[3];
    };
    a * b
}
at_all_points!(let_among_conditions: conditions, conditions_value_and_grad);

#[derive_grad]
fn each_step(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        match quotient(x[i], x[i + 1]) {
            Some(v) if v > 1.0 => s += v,
            Some(v) => s += v * v,
            None => continue,
        }
    }
    s
}
at_all_points!(in_a_loop: each_step, each_step_value_and_grad);

// What is iterated over.

#[derive(Clone, Differentiable)]
struct Layer {
    w: Vec<f64>,
    b: f64,
}

#[derive_grad]
impl Layer {
    #[derive_grad(wrt(self, x))]
    fn apply(&self, x: &[f64]) -> Vec<f64> {
        self.w.iter().zip(x).map(|(w, x)| w * x + self.b).collect()
    }
}

#[derive_grad]
fn sums(x: &[f64]) -> f64 {
    let layer: Layer = Layer { w: vec![x[0], x[1]], b: x[2] };
    let pairs = layer.apply(&x[2..]).iter().zip(scaled(x, 2.0).iter()).map(|(a, b)| a * b).sum::<f64>();
    let steps: f64 = scaled(x, 3.0).windows(2).map(|w| w[0] * w[1]).sum();
    let nested = x.iter().map(|&k| scaled(x, k).iter().sum::<f64>()).sum::<f64>();
    let later: f64 = x.iter().skip(1).zip(scaled(x, x[0]).iter()).map(|(a, b)| a * b * b).sum();
    later + three(x).iter().sum::<f64>() + pairs * steps + nested + scaled(x, 1.0).first().unwrap()
}
at_all_points!(chains_over_calls: sums, sums_value_and_grad);

#[derive_grad]
fn loops(x: &[f64]) -> f64 {
    let mut s = x[0];
    for (i, v) in scaled(x, x[1]).iter().enumerate() {
        s += v * i as f64;
    }
    for v in three(x) {
        s *= v;
    }
    for v in &three(x) {
        s += v;
    }
    for v in scaled(x, s).into_iter().map(|v| v * v) {
        s += v;
    }
    s
}
at_all_points!(loops_over_calls: loops, loops_value_and_grad);

// Iterators of `Result`s.

#[derive_grad]
fn logarithms(x: &[f64]) -> Result<Vec<f64>, String> {
    x.iter().map(|&a| if a > 0.0 { Ok(a.ln()) } else { Err(format!("{a} is not positive")) }).collect()
}

#[derive_grad]
fn collected(x: &[f64], k: f64) -> Result<f64, String> {
    let a = x
        .iter()
        .enumerate()
        .filter(|(i, _)| i % 2 == 0)
        .map(|(i, v)| {
            let t = v * k;
            product(t, *v - i as f64 * 0.01)
        })
        .collect::<Result<Vec<f64>, String>>()?;
    let b: Vec<f64> = x.windows(2).map(|w: &[f64]| product(w[0], w[1])).collect::<Result<_, _>>()?;
    Ok(a.iter().product::<f64>() * b.iter().sum::<f64>())
}

#[derive_grad]
fn folded(x: &[f64], k: f64) -> Result<f64, String> {
    let total = x.iter().try_fold(1.0, |acc, v| product(acc, *v + k))?;
    x.iter().copied().try_fold(total, |acc: f64, v: f64| {
        if v > 0.0 { Ok(acc * 0.5 + v.ln()) } else { Err("not positive".to_owned()) }
    })
}

#[derive_grad]
fn of_results(x: &[f64]) -> f64 {
    let a = match logarithms(x) {
        Ok(v) => v.iter().map(|a| a * a).sum(),
        Err(_) => x[0],
    };
    a + collected(x, x[3]).unwrap_or(x[2]) * folded(x, x[1]).unwrap_or(x[1])
        + logarithms(&x[2..]).unwrap().iter().product::<f64>()
}
at_all_points!(iterators_of_results: of_results, of_results_value_and_grad);

#[test]
fn the_first_error_ends_an_iterator() {
    assert_eq!(logarithms(&[1.0, -2.0, -3.0]), Err("-2 is not positive".to_owned()));
    assert_eq!(folded_grad(&[0.5, -2.0], 0.1).unwrap_err(), "-1.9 is not positive");
    assert!(collected_grad(&[0.5, -2.0], 0.1).is_err());
    assert!(collected_grad(&[0.5, 2.0], 0.1).is_ok());
}
