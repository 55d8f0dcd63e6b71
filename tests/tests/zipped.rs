//! What has derivatives beside something that has none and is no list, or of which that
//! is not seen.
#![allow(missing_docs, clippy::pedantic, clippy::style)]

use std::collections::BTreeMap;

use derive_grad::derive_grad;
use derive_grad_tests::assert_slopes;

struct Config {
    weights: Vec<f64>,
    names: Vec<String>,
    scales: BTreeMap<String, f64>,
    powers: Option<Vec<i32>>,
}

fn config() -> Config {
    Config {
        weights: vec![0.3, 0.2, 0.9],
        names: vec!["a".into(), "bcd".into()],
        scales: BTreeMap::from([("u".to_owned(), 1.5), ("vw".to_owned(), 0.5)]),
        powers: Some(vec![1, 2]),
    }
}

const X: [f64; 4] = [0.7, 1.3, 0.55, 0.9];

#[derive_grad(wrt(x))]
fn weighted(x: &[f64], weights: Option<&[f64]>) -> f64 {
    match weights {
        Some(w) => x.iter().zip(w).map(|(a, b)| a * b * a).sum(),
        None => x.iter().sum(),
    }
}

#[test]
fn options_of_slices() {
    let w = [2.0, 3.0];
    assert_slopes(&weighted_grad(&X, Some(&w)), |x| weighted(x, Some(&w)), &X);
    assert_slopes(&weighted_grad(&X, Some(&[1.0; 9])), |x| weighted(x, Some(&[1.0; 9])), &X);
    assert_slopes(&weighted_grad(&X, None), |x| weighted(x, None), &X);
}

/// `Option<&[f64]>` given by another annotated function.
#[derive_grad]
fn of_options(x: &[f64]) -> f64 {
    let w = [1.0, 2.0];
    weighted(x, Some(&w)) * weighted(x, None)
}

#[derive_grad(wrt(x))]
fn loops(x: &[f64], c: &Config) -> f64 {
    let mut s = 1.0;
    for (a, (k, w)) in x.iter().zip(&c.scales) {
        s += s * a * *w * k.len() as f64;
    }
    for (v, n) in x.iter().zip(&c.names) {
        s *= v + n.len() as f64;
    }
    for (c, a) in "hello".chars().zip(x) {
        s += a * (c as u32) as f64 * 0.01;
    }
    s
}

#[derive_grad(wrt(x))]
fn chains(x: &[f64], c: &Config) -> f64 {
    let three = c.weights.iter().zip(x).zip(c.names.iter().map(|n| n.len()));
    let a = three.map(|((w, x), n)| w * x * n as f64).sum::<f64>();
    let b = c.scales.values().zip(x.iter()).map(|(v, x)| v * x * x).sum::<f64>();
    let Some(powers) = c.powers.as_ref() else { return a };
    a * b + x.iter().zip(powers).map(|(a, &k)| a.powi(k)).sum::<f64>()
}

/// The type of `c` is not written: nothing that calls this is annotated.
#[derive_grad]
fn of_a_config(x: &[f64]) -> f64 {
    let c = config();
    loops(x, &c) + chains(x, &c) * x[0]
}

#[test]
fn what_is_no_list() {
    let c = config();
    assert_slopes(&of_options_grad(&X), of_options, &X);
    assert_slopes(&loops_grad(&X, &c), |x| loops(x, &c), &X);
    assert_slopes(&chains_grad(&X, &c), |x| chains(x, &c), &X);
    assert_slopes(&of_a_config_grad(&X), of_a_config, &X);
}

/// The side with derivatives ends first, in each iteration of a loop anew.
#[derive_grad]
fn again(x: &[f64]) -> f64 {
    let mut s = x[0];
    for part in x.chunks(2) {
        let mut left = "ab cd ef".split(' ').map(str::len);
        s += part.iter().zip(left.by_ref()).map(|(a, n)| a * s * n as f64).sum::<f64>();
        s *= left.count() as f64;
    }
    s
}

#[test]
fn what_is_left_of_the_other_side() {
    assert_slopes(&again_grad(&X), again, &X);
}
