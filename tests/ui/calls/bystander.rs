//! What is taken for a generator of random numbers or the like, and is none.

use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable)]
struct Total {
    sum: f64,
    count: usize,
}

impl Total {
    fn from(count: usize) -> Total {
        Total { sum: 0.0, count }
    }

    fn sum(&self) -> f64 {
        self.sum
    }
}

/// Differentiates with respect to it.
#[derive_grad]
fn differentiated(x: f64, total: &mut Total) -> f64 {
    total.sum += x;
    x
}

#[derive_grad]
fn calls_differentiated(x: f64) -> f64 {
    let mut total = Total::from(3);
    let y = differentiated(x, &mut total);
    y * total.sum()
}

/// Leaves something with a derivative there.
#[derive_grad(wrt(x))]
fn left_out(x: f64, total: &mut Total) -> f64 {
    total.sum += x;
    x
}

#[derive_grad]
fn calls_left_out(x: f64) -> f64 {
    let mut total = Total::from(3);
    let y = left_out(x, &mut total);
    y * total.sum()
}

/// No call of which the derivative is taken.
#[derive_grad]
fn discrete(x: f64) -> f64 {
    let mut total = Total::from(3);
    let n = left_out(x, &mut total) as i32;
    x * total.sum() + f64::from(n)
}

fn main() {}
