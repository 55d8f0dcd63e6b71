//! Active values are moved by their size in part: the error is at the method.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.select_nth_unstable_by(1, |a, b| a.total_cmp(b));
    sorted[0] * 2.0 + sorted[1]
}

fn main() {}
