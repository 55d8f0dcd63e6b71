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
fn taken(x: f64, left: &Cell<usize>) -> f64 {
    apply(|t| t * left.take() as f64, x)
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

fn silent(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn changed(x: f64) -> f64 {
    let mut g: fn(f64) -> f64 = silent;
    if x > 1.0 {
        g = noisy;
    }
    apply(|t| t * g(1.0), x)
}

#[derive_grad]
fn given_later(x: f64) -> f64 {
    let g: fn(f64) -> f64;
    if x > 1.0 {
        g = noisy;
    } else {
        g = silent;
    }
    apply(|t| t * g(1.0), x)
}

#[derive_grad]
fn in_turn(x: f64) -> f64 {
    let all: [fn(f64) -> f64; 2] = [silent, noisy];
    let mut sum = 0.0;
    for g in all {
        sum += apply(|t| t * g(1.0), x);
    }
    sum
}

fn main() {}
