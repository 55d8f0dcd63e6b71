//! Types that hold floats out of sight: a written type does not make a constant of what
//! is put there.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use derive_grad::derive_grad;

#[derive_grad]
fn collected(x: &[f64]) -> f64 {
    let map: BTreeMap<usize, f64> = x.iter().copied().enumerate().collect();
    map[&0] * x[1]
}

#[derive_grad]
fn inserted(x: f64) -> f64 {
    let map: HashMap<u32, f64> = HashMap::from([(0, x)]);
    map[&0] * x
}

#[derive_grad]
fn between(x: f64, y: f64) -> f64 {
    let range: Range<f64> = x..y;
    (range.end - range.start) * x
}

#[derive_grad]
fn boxed(x: f64) -> f64 {
    let scale: Box<dyn Fn(f64) -> f64> = Box::new(move |v| v * x);
    scale(2.0) * x
}

fn main() {}
