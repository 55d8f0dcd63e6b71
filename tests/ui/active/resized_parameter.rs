//! A `&mut Vec` parameter that changes its length: the error is at what changes it.

use derive_grad::derive_grad;

#[derive_grad]
fn push(y: &mut Vec<f64>, v: f64) {
    let last = y[y.len() - 1];
    y.push(v * last);
}

#[derive_grad]
fn shorten(y: &mut Vec<f64>, v: f64) {
    if let Some(last) = y.pop() {
        y[0] *= last * v;
    }
    y.truncate(2);
    y.clear();
}

#[derive_grad]
fn replace(y: &mut Vec<f64>, v: f64) {
    *y = vec![v; 3];
}

#[derive_grad]
fn inner(y: &mut Vec<Vec<f64>>, v: f64) {
    let row = &mut y[1];
    row.push(v);
}

fn main() {}
