//! The option `checkpoint`: how many states is a number, and what would run again must be
//! able to: no effects, nothing that can be gone over only once, and with a number of states
//! a number of iterations that is known when the loop begins.

use derive_grad::derive_grad;

#[derive_grad(checkpoint = 0)]
fn none(x: f64) -> f64 {
    x * x
}

#[derive_grad(checkpoint(4))]
fn parentheses(x: f64) -> f64 {
    x * x
}

#[derive_grad(checkpoint = x)]
fn variable(x: f64) -> f64 {
    x * x
}

#[derive_grad(checkpoint)]
fn prints(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * x;
        println!("{n}");
    }
    y
}

#[derive_grad(wrt(x), checkpoint)]
fn items(x: f64, names: &[String]) -> f64 {
    let mut y = x;
    for name in names.iter().map(|name| name.len()).collect::<Vec<usize>>() {
        y = y.sin() * x + name as f64;
    }
    y
}

#[derive_grad(checkpoint = 4)]
fn unknown(x: f64) -> f64 {
    let mut y = x;
    while y > 0.1 {
        y = y.sin() * y;
    }
    y
}

#[derive_grad(checkpoint)]
fn fails(x: f64, n: usize) -> Option<f64> {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * x;
        if n > 5 {
            return None;
        }
    }
    Some(y)
}

#[derive_grad(wrt(x), checkpoint)]
fn calls(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = loud(y);
    }
    y
}

#[derive_grad]
fn loud(x: f64) -> f64 {
    println!("called");
    x.sin()
}

fn main() {}
