//! A `Vec` inside a slice that is a parameter changes its length: the error is at what changes it.

use derive_grad::derive_grad;

#[derive_grad]
fn inner(y: &mut [Vec<f64>], v: f64) {
    let row = &mut y[1];
    row.push(v);
}

#[derive_grad]
fn pair(y: &mut (Vec<f64>, f64), v: f64) {
    y.0.push(v * y.1);
}

#[derive_grad]
fn extended(y: &mut (Vec<f64>, f64), v: f64) {
    y.0.extend([v, v].iter().map(|v| v * v));
}

fn main() {}
