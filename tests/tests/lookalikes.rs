//! Types and methods of the user's whose names the standard library has too.
#![allow(missing_docs, clippy::pedantic, clippy::style)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slopes;

#[derive(Clone, Copy, Differentiable)]
struct Range {
    lo: f64,
    hi: f64,
}

#[derive_grad]
fn of_a_range(x: &[f64]) -> f64 {
    let r: Range = Range { lo: x[0], hi: x[1] };
    r.lo * r.hi * x[2]
}

#[derive(Clone, Differentiable)]
struct Series<K> {
    #[grad(skip)]
    key: K,
    values: Vec<f64>,
}

#[derive_grad]
fn of_a_generic_struct(x: &[f64]) -> f64 {
    let s: Series<u32> = Series { key: 3, values: x.to_vec() };
    s.values[0] * s.values[1] * s.key as f64
}

#[test]
fn types_with_known_names() {
    assert_slopes(&of_a_range_grad(&[0.7, 1.3, 0.55]), of_a_range, &[0.7, 1.3, 0.55]);
    assert_slopes(&of_a_generic_struct_grad(&[0.7, 1.3]), of_a_generic_struct, &[0.7, 1.3]);
}

#[derive(Clone, Copy, Differentiable)]
struct Vector {
    x: f64,
    y: f64,
}

#[derive_grad]
impl Vector {
    /// By its path: a method `len` is taken for one that counts.
    #[derive_grad(wrt(self))]
    fn len(&self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }
}

#[derive_grad]
fn of_a_length(x: &[f64]) -> f64 {
    let v = Vector { x: x[0], y: x[1] };
    Vector::len(&v) * x[2]
}

#[derive(Clone, Differentiable)]
struct Largest {
    value: f64,
}

#[derive_grad]
impl Largest {
    fn max(&mut self, v: f64) {
        if v > self.value {
            self.value = v * v;
        }
    }
}

impl Largest {
    fn contains(&self, v: f64) -> bool {
        self.value > v
    }

    fn len(&self) -> usize {
        self.value as usize + 1
    }
}

#[derive(Clone, Differentiable)]
struct Path {
    steps: Vec<f64>,
}

#[derive_grad]
impl Path {
    #[derive_grad(wrt(self))]
    fn len(&self, closed: bool) -> f64 {
        let mut sum = self.steps[0] * self.steps[0];
        if closed {
            sum += self.steps[1] * sum;
        }
        sum
    }
}

#[derive_grad]
fn of_a_length_with_an_argument(x: &[f64]) -> f64 {
    let path = Path { steps: vec![x[0], x[1]] };
    path.len(true) * x[2] + path.len(false)
}

#[derive_grad]
fn of_a_maximum(x: &[f64]) -> f64 {
    let mut largest = Largest { value: 0.0 };
    largest.max(x[0]);
    largest.max(x[1]);
    let sign = if largest.contains(0.0) { 1.0 } else { -1.0 };
    sign * largest.value * x[2] * largest.len() as f64
}

#[test]
fn methods_with_known_names() {
    assert_slopes(&of_a_length_grad(&[0.7, 1.3, 0.55]), of_a_length, &[0.7, 1.3, 0.55]);
    let f = of_a_length_with_an_argument;
    assert_slopes(&of_a_length_with_an_argument_grad(&[0.7, 1.3, 0.55]), f, &[0.7, 1.3, 0.55]);
    assert_slopes(&of_a_maximum_grad(&[0.7, 1.3, 0.55]), of_a_maximum, &[0.7, 1.3, 0.55]);
}
