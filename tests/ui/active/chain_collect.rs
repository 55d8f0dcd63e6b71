//! A chain is collected into something else than a `Vec`: the error is at `collect`.
use derive_grad::derive_grad;

use std::collections::VecDeque;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let all: VecDeque<f64> = x.iter().map(|v| v * v).collect();
    all[0]
}

fn main() {}
