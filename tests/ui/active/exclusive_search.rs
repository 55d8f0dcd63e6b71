//! A search for an exclusive reference: the error is at the search.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64]) -> f64 {
    let mut list = x.to_vec();
    if let Some(largest) = list.iter_mut().max_by(|a, b| a.total_cmp(b)) {
        *largest *= *largest;
    }
    list[0] * list[1]
}

fn main() {}
