//! Chains and closures expand to the same code as the loops that one would write by
//! hand, word by word.

use crate::compiler::expand;
use proc_macro2::TokenStream;

fn expansion(source: &str) -> String {
    let item: TokenStream = source.parse().expect(source);
    expand(TokenStream::new(), item.clone()).to_string().replace(&item.to_string(), "")
}

fn same(chain: &str, by_hand: &str) {
    assert_eq!(expansion(chain), expansion(by_hand), "{chain}");
}

#[test]
fn squared_errors() {
    same(
        "fn f(w: f64, x: &[f64], y: &[f64]) -> f64 {
            x.iter().zip(y).map(|(a, b)| (w * a - b).powi(2)).sum::<f64>()
        }",
        "fn f(w: f64, x: &[f64], y: &[f64]) -> f64 {
            let mut sum: f64 = -0.0;
            for (a, b) in x.iter().zip(y) {
                sum += (w * a - b).powi(2);
            }
            sum
        }",
    );
}

#[test]
fn folds_and_filters() {
    same(
        "fn f(x: &[f64]) -> f64 {
            x.iter().filter(|&v| *v > 1.0).fold(0.0, |a, v| a + v * v)
        }",
        "fn f(x: &[f64]) -> f64 {
            let mut acc = 0.0;
            for v2 in x.iter() {
                if *v2 > 1.0 {
                    acc += v2 * v2;
                }
            }
            acc
        }",
    );
}

#[test]
fn collects() {
    same(
        "fn f(x: &[f64], w: f64) -> Vec<f64> {
            x.iter().map(|v| v * w).collect()
        }",
        "fn f(x: &[f64], w: f64) -> Vec<f64> {
            let mut out: Vec<f64> = Vec::with_capacity(x.len());
            for v in x.iter() {
                out.push(v * w);
            }
            out
        }",
    );
}

#[test]
fn calls_of_closures() {
    same(
        "fn f(x: f64, w: f64) -> f64 {
            let g = |t: f64| { let s = t * w; s.sin() };
            g(x * x)
        }",
        "fn f(x: f64, w: f64) -> f64 {
            let t: f64 = x * x;
            let s = t * w;
            s.sin()
        }",
    );
}
