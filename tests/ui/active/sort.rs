//! Active values are sorted: the error is at the sort.

use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.total_cmp(b));
    sorted[0] * 2.0 + sorted[1]
}

fn main() {}
