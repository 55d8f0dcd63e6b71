//! A chain is collected into something else than a `Vec`: the error is at `collect`.
use derive_grad::derive_grad;

use std::collections::LinkedList;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let all: LinkedList<f64> = x.iter().map(|v| v * v).collect();
    *all.front().unwrap()
}

fn main() {}
