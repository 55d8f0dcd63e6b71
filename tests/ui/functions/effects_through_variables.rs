//! What a closure calls by the names of variables, and what only seems to be one.
use derive_grad::derive_grad;
use std::cell::Cell;

#[derive_grad]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[derive_grad]
fn noisy(x: f64) -> f64 {
    println!("noisy");
    x * x
}

#[derive_grad]
fn counted(x: f64, count: &Cell<usize>) -> f64 {
    let next = |n: usize| count.replace(n);
    let twice = |n: usize| next(n) + next(n);
    apply(|t| t * twice(2) as f64, x)
}

#[derive_grad(no_link)]
fn counted_inside(x: f64, count: &Cell<usize>) -> f64 {
    let next = |n: usize| count.replace(n);
    apply(|t| apply(|s| s * next(2) as f64, t), x)
}

#[derive_grad]
fn bound_later(x: f64) -> f64 {
    apply(
        |t| {
            let a = noisy(t);
            let noisy = t;
            a * noisy
        },
        x,
    )
}

fn main() {}
