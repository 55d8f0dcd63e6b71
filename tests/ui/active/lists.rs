//! Methods of what is not known to be a `Vec`, and those of `Vec`s that are not followed.

use derive_grad::derive_grad;

fn start() -> Vec<f64> {
    vec![1.0]
}

#[derive_grad]
fn of_unknown_type(x: f64) -> f64 {
    let mut list = start();
    list.insert(0, x * x);
    list[0]
}

#[derive_grad]
fn duplicates(x: &[f64]) -> f64 {
    let mut list = x.to_vec();
    list.dedup();
    list[0]
}

#[derive_grad]
fn range_in_a_variable(x: &[f64], range: std::ops::Range<usize>) -> f64 {
    let mut list = x.to_vec();
    list.drain(range);
    list[0]
}

#[derive_grad]
fn in_an_argument(x: &[f64]) -> f64 {
    let mut list = x.to_vec();
    drop(list.remove(0));
    list[0]
}

fn main() {}
