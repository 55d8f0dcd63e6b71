//! A closure that is an argument runs again in the reverse sweep.
use derive_grad::derive_grad;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    0.5 * (f(a) + f(b)) * (b - a)
}

use std::cell::Cell;

#[derive_grad]
fn many(mut f: impl FnMut(f64) -> f64, a: f64) -> f64 {
    f(a) + f(2.0 * a)
}

#[derive_grad]
fn counts(x: f64) -> f64 {
    let n = Cell::new(0);
    integrate(|t| { n.set(n.get() + 1); t * x }, 0.0, x)
}

#[derive_grad]
fn prints(x: f64) -> f64 {
    integrate(|t| { println!("{t}"); t * x }, 0.0, x)
}

#[derive_grad]
fn sums(x: f64) -> f64 {
    let mut s = 0.0;
    many(|t| { s += t; t * x }, x) + s
}

#[derive_grad]
fn numbers(x: f64) -> f64 {
    let mut n = 0;
    let y = many(|t| { n += 1; t * x }, x);
    y * f64::from(n)
}

fn main() {}
