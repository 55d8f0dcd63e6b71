//! What unit does this old thermometer show? A line `w * t_u + b` through
//! eleven readings, by gradient descent: chapter 5 of "Deep Learning with
//! `PyTorch`" (Stevens, Antiga, Viehmann). Shows the exact gradient beside a
//! finite difference, a learning rate that is too large for raw inputs, and
//! what normalising the inputs does.
//!
//! Run with `cargo run --release --example thermometer [FOLDER]`; the plot goes
//! to that folder, by default `examples/out`.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 readings

use std::process::ExitCode;

use anyhow::Result;
use derive_grad::derive_grad;
use derive_grad_examples::{central_difference, check_samples, output_dir, plot, report};

/// Readings in degrees Celsius, and in the unknown unit.
const T_C: [f64; 11] = [0.5, 14.0, 15.0, 28.0, 11.0, 8.0, 3.0, -4.0, 6.0, 13.0, 21.0];
const T_U: [f64; 11] = [35.7, 55.9, 58.2, 81.9, 56.3, 48.9, 33.9, 21.8, 48.4, 60.4, 68.4];

/// Mean squared error of the line `w * x + b`.
#[derive_grad(wrt(w, b))]
fn mse(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
    assert!(x.len() == y.len(), "mse: {} inputs, but {} targets", x.len(), y.len());
    assert!(!x.is_empty(), "mse: there is no data");
    let mut sum = 0.0;
    for (&x, &y) in x.iter().zip(y) {
        let miss = w * x + b - y;
        sum += miss * miss;
    }
    sum / x.len() as f64
}

/// Gradient descent from `w = 1`, `b = 0`. Returns the loss before each step,
/// and the line after the last.
fn descend(x: &[f64], y: &[f64], rate: f64, steps: usize) -> (Vec<f64>, [f64; 2]) {
    let (mut w, mut b) = (1.0, 0.0);
    let mut losses = Vec::with_capacity(steps);
    for _ in 0..steps {
        let (loss, (dw, db)) = mse_value_and_grad(w, b, x, y);
        losses.push(loss);
        w -= rate * dw;
        b -= rate * db;
    }
    (losses, [w, b])
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let out = output_dir()?;
    check_samples(&T_U, 1, &T_C)?;
    let normalised = T_U.map(|t| 0.1 * t);

    println!("Gradient at w = 1, b = 0          d/dw         d/db");
    for (name, x) in [("raw inputs", &T_U), ("inputs * 0.1", &normalised)] {
        let (dw, db) = mse_grad(1.0, 0.0, x, &T_C);
        let near_w = central_difference(|w| mse(w, 0.0, x, &T_C), 1.0, 1e-3);
        let near_b = central_difference(|b| mse(1.0, b, x, &T_C), 0.0, 1e-3);
        println!("{name:12}  central difference  {near_w:10.4}  {near_b:11.4}");
        println!("{name:12}  exact               {dw:10.4}  {db:11.4}");
        assert!((dw - near_w).abs() < 1e-6 && (db - near_b).abs() < 1e-6);
    }

    println!("\nLearning rate 1e-2 on raw inputs: each step overshoots further");
    let (losses, _) = descend(&T_U, &T_C, 1e-2, 5);
    for (step, loss) in (1..).zip(&losses) {
        println!("step {step:4}  loss {loss:.4e}");
    }
    assert!(losses.is_sorted() && losses[4] > 1e15, "this was meant to blow up: {losses:?}");

    println!("\nLearning rate 1e-2 on inputs * 0.1: now the two slopes are of one size");
    let (losses, [w, b]) = descend(&normalised, &T_C, 1e-2, 5000);
    for step in [1, 10, 100, 1000, 5000] {
        println!("step {step:4}  loss {:.4}", losses[step - 1]);
    }
    println!("t_c = {w:.4} * 0.1 * t_u {b:+.4}   (Fahrenheit: 5.5556 * 0.1 * t_u -17.7778)");
    assert_eq!(format!("{:.4} {w:.4} {b:.4}", losses[4999]), "2.9276 5.3671 -17.3012");

    let path = out.join("thermometer.svg");
    let axes = ["Learned: the thermometer shows Fahrenheit", "unknown unit", "degrees Celsius"];
    let line = [20.0, 84.0].map(|t| [t, w * 0.1 * t + b]);
    let readings: Vec<_> = T_U.into_iter().zip(T_C).map(Into::into).collect();
    plot::curve(&path, axes, &line, &readings)?;
    println!("wrote {}", path.display());
    Ok(())
}
