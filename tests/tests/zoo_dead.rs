//! Zoo: values that do not reach the result, at points where their derivative is
//! infinite or NaN: the derivative is that of the path taken.
#![allow(missing_docs, unused_assignments, unused_variables, unused_mut, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink(0.0, 3.0), at(-1.0, 3.0))]
#[derive_grad]
fn overwritten_in_a_branch(x: f64, y: f64) -> f64 {
    let mut m = x.sqrt();
    if x <= 0.0 {
        m = y * y;
    }
    m * y
}

#[zoo(kink(0.0, 3.0), at(-1.0, 3.0))]
#[derive_grad]
fn overwritten_in_a_loop(x: f64, y: f64) -> f64 {
    let mut m = x.sqrt();
    for i in 0..2 {
        m = y * y;
    }
    m * y
}

#[zoo(kink(0.0, 3.0), at(-1.0, 3.0))]
#[derive_grad]
fn overwritten_element(x: f64, y: f64) -> f64 {
    let mut m = [x.sqrt(), y];
    m[0] = y * y;
    m[0] * m[1]
}

#[zoo(kink(0.0, 3.0, 1), kink(-1.0, 3.0, 1))]
#[derive_grad]
fn element_not_chosen(x: f64, y: f64, k: usize) -> f64 {
    let m = [x.sqrt(), y];
    m[k] * y
}

#[zoo(at([0.0, 2.0]), at([-1.0, 2.0]))]
#[derive_grad]
fn written_in_each_iteration(x: &[f64]) -> f64 {
    let mut last = 0.0;
    for i in 0..x.len() {
        last = x[i].ln();
    }
    last
}

#[zoo(kink(0.0, 3.0), at(-1.0, 3.0))]
#[derive_grad]
fn left_before_use(x: f64, y: f64) -> f64 {
    let m = x.sqrt();
    if x <= 0.0 {
        return y * y;
    }
    m * y
}

#[zoo(kink(0.0, 3.0), at(-1.0, 3.0))]
#[derive_grad]
fn swapped_away(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x.sqrt(), y * y);
    if x <= 0.0 {
        std::mem::swap(&mut a, &mut b);
    }
    a * y
}

#[zoo(at([0.0, 4.0]), at([9.0, 4.0]))]
#[derive_grad]
fn chosen_of_two(x: [f64; 2]) -> f64 {
    let a = x[0].sqrt();
    let b = x[1].sqrt();
    if x[0] > 1.0 { a } else { b }
}

#[zoo(kink(0.0, 3.0), at(4.0, 3.0))]
#[derive_grad]
fn greater_of_two(x: f64, y: f64) -> f64 {
    x.sqrt().max(y) + x.sqrt().clamp(1.0, 5.0)
}

#[zoo(kink([0.0, 4.0], 0.5), kink([0.0, 0.0], 0.5), at([1.0, 2.0], 0.5))]
#[derive_grad]
fn safe_norm(x: [f64; 2], least: f64) -> f64 {
    (x[0] * x[0] + x[1] * x[1]).sqrt().max(least)
}

#[zoo(at(0.0), at(2.0))]
#[derive_grad]
fn chain_of_infinities(x: f64) -> f64 {
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let e = (-square).exp();
    if x == 0.0 { 0.0 * x } else { e * square }
}
