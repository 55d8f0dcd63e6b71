//! `Option`s that annotated functions give, collected and added up in chains.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{between, whole_programs};

#[derive_grad]
fn root(x: f64) -> Option<f64> {
    (x >= 0.5).then(|| x.sqrt())
}

mod summed {
    use super::*;

    #[derive_grad]
    fn inner(x: &[f64]) -> Option<f64> {
        let sum: f64 = x.iter().map(|x| root(*x)).sum::<Option<f64>>()?;
        Some(sum * sum)
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let rest = match inner(&x[1..]) {
            Some(v) => v,
            None => x[1] * x[2],
        };
        inner(x).unwrap_or(x[0]) + rest
    }
}

mod listed {
    use super::*;

    #[derive_grad]
    fn inner(x: &[f64], k: f64) -> Option<f64> {
        let roots = x.iter().map(|v| root(v * k)).collect::<Option<Vec<f64>>>()?;
        Some(roots[0] * roots[1] * k)
    }

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut sum = x[0];
        for k in 1..4 {
            sum += inner(x, k as f64 * x[2]).unwrap_or(0.1) * sum;
        }
        sum
    }
}

whole_programs! {
    summed(between(4, 0.3..1.4));
    listed(between(4, 0.3..1.4));
}
