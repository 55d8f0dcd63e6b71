//! A closure before `zip` counts its calls: how often it runs is not specified.
use derive_grad::derive_grad;

#[derive_grad]
fn f(x: &[f64], y: &[f64]) -> f64 {
    let mut n = 0.0;
    let sum = x
        .iter()
        .map(|v| {
            n += 1.0;
            v * n
        })
        .zip(y)
        .map(|(a, b)| a * b)
        .sum::<f64>();
    sum * n
}

#[derive_grad]
fn g(x: &[f64], y: &[f64]) -> f64 {
    let mut seen = Vec::new();
    let sum = x
        .iter()
        .map(|v| {
            seen.push(*v);
            v * v
        })
        .zip(y)
        .map(|(a, b)| a * b)
        .sum::<f64>();
    sum * seen[0]
}

fn main() {}
