//! References inside slices, whose adjoints would have to be of such types too.
use derive_grad::derive_grad;

#[derive_grad]
fn product(m: &[&[f64]]) -> f64 {
    m[0][0] * m[1][0]
}

#[derive_grad]
fn halve(rows: &mut [&mut [f64; 2]]) {
    rows[0][1] *= 0.5;
}

#[derive_grad(wrt(x))]
fn scaled(x: f64, rows: &[&[f64]]) -> f64 {
    x * rows[0][0]
}

fn main() {
    assert_eq!(scaled_grad(1.0, &[&[2.0]]), 2.0);
}
