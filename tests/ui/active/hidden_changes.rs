//! Something varied is written where that cannot be followed: in a closure that other
//! code calls, through a reference that is stored in another value.

use derive_grad::derive_grad;

fn each(numbers: &[f64], mut change: impl FnMut(f64)) -> usize {
    numbers.iter().for_each(|v| change(*v));
    numbers.len()
}

#[derive_grad]
fn by_a_function(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    each(x, |v| sum += v * v);
    sum * x[1]
}

#[derive_grad]
fn by_an_option(x: &[f64]) -> f64 {
    let mut first = 0.0;
    let some = x.first().is_some_and(|v| {
        first += v * v;
        true
    });
    if some { first * x[1] } else { 0.0 }
}

struct Total<'a> {
    sum: &'a mut f64,
}

impl Total<'_> {
    fn add(&mut self, v: f64) {
        *self.sum += v;
    }
}

#[derive_grad]
fn in_a_struct(x: f64) -> f64 {
    let mut a = 1.0;
    let mut total = Total { sum: &mut a };
    total.add(x);
    a * x
}

#[derive_grad]
fn in_a_struct_by_name(x: f64) -> f64 {
    let mut a = 1.0;
    let sum = &mut a;
    let mut total = Total { sum };
    total.add(x);
    a * x
}

#[derive_grad]
fn in_a_temporary(x: f64) -> f64 {
    let mut a = 1.0;
    Total { sum: &mut a }.add(x);
    a * x
}

fn main() {}
