//! Predict, compare, learn: the whole of deep learning with a single weight, as
//! Trask teaches it in "Grokking Deep Learning". The network predicts, the
//! error compares the prediction with the goal, and the gradient of the error
//! says in which direction the weight must move, and how far.
//!
//! Run with `cargo run --release --example predict_compare_learn`.

use derive_grad::derive_grad;

const INPUT: f64 = 0.5;
const GOAL: f64 = 0.8;
const STEPS: i32 = 20;
/// Trask writes the step as `(prediction - goal) * input`; the exact gradient
/// of the squared error is twice that, so half of it goes the same way.
const ALPHA: f64 = 0.5;

#[derive_grad(wrt(weight))]
fn predict(weight: f64, input: f64) -> f64 {
    weight * input
}

#[derive_grad(wrt(weight))]
fn error(weight: f64, input: f64, goal: f64) -> f64 {
    let miss = predict(weight, input) - goal;
    miss * miss
}

fn main() {
    let mut weight = 0.5;
    println!("step  prediction     error  d error / d weight");
    for step in 1..=STEPS {
        let prediction = predict(weight, INPUT);
        let (error, slope) = error_value_and_grad(weight, INPUT, GOAL);
        println!("{step:4}  {prediction:10.6}  {error:.6}  {slope:18.6}");
        weight -= ALPHA * slope;
    }
    let prediction = predict(weight, INPUT);
    println!("learned: {weight:.4} * {INPUT} = {prediction:.4}, the goal is {GOAL}");

    // Each step leaves 1 - 2 * alpha * input^2 = 3/4 of the miss.
    let miss = 0.55 * 0.75_f64.powi(STEPS);
    assert!((GOAL - prediction - miss).abs() < 1e-12, "{prediction} misses {GOAL} by other than {miss}");
    assert!(error(weight, INPUT, GOAL) < 1e-5);
}
