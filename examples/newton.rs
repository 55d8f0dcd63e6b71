//! Newton's method with generated gradients and Hessians: on each of these classic problems the number of right
//! digits doubles with every step, but for a few that are lost, once the solution is near.
//!
//! Run with `cargo run --release --example newton`.

use derive_grad::derive_grad;
use nalgebra::{DMatrix, DVector};

#[derive_grad(hessian)]
fn rosenbrock(x: &[f64]) -> f64 {
    x.windows(2).map(|p| 100.0 * (p[1] - p[0] * p[0]).powi(2) + (1.0 - p[0]).powi(2)).sum()
}

#[derive_grad(hessian)]
fn freudenstein_roth(x: &[f64]) -> f64 {
    let r = -13.0 + x[0] + ((5.0 - x[1]) * x[1] - 2.0) * x[1];
    let s = -29.0 + x[0] + ((x[1] + 1.0) * x[1] - 14.0) * x[1];
    r * r + s * s
}

#[derive_grad(hessian)]
fn helical_valley(x: &[f64]) -> f64 {
    let turn = x[1].atan2(x[0]) / (2.0 * std::f64::consts::PI);
    let (r, s) = (x[2] - 10.0 * turn, x[0].hypot(x[1]) - 1.0);
    100.0 * (r * r + s * s) + x[2] * x[2]
}

#[derive_grad(hessian)]
fn brown_dennis(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..=20 {
        let t = f64::from(i) / 5.0;
        let (p, q) = (x[0] + t * x[1] - t.exp(), x[2] + t.sin() * x[3] - t.cos());
        sum += (p * p + q * q).powi(2);
    }
    sum
}

/// The points that Newton's method goes through, until the steps are below rounding.
fn newton(
    mut x: DVector<f64>,
    grad: impl Fn(&[f64]) -> Vec<f64>,
    hessian: impl Fn(&[f64]) -> Vec<Vec<f64>>,
) -> Vec<DVector<f64>> {
    let mut path = vec![x.clone()];
    while path.len() < 30 {
        let rows = hessian(x.as_slice()).concat();
        let (h, g) = (DMatrix::from_row_slice(x.len(), x.len(), &rows), DVector::from(grad(x.as_slice())));
        let Some(step) = h.lu().solve(&g) else { break };
        x -= &step;
        path.push(x.clone());
        if step.norm() <= 1e-15 * x.norm() {
            break;
        }
    }
    path
}

/// Prints the right digits at each step, as the last point has them, and asserts that the error
/// is squared: at most 3000 times its square is left.
fn report(name: &str, path: &[DVector<f64>]) {
    let last = &path[path.len() - 1];
    let digits = |x: &DVector<f64>| -((x - last).norm() / last.norm()).max(1e-16).log10();
    let digits: Vec<f64> = path.iter().map(digits).collect();
    let words: Vec<String> = digits.iter().map(|d| format!("{:.1}", d.max(0.0))).collect();
    println!("{name:18} {}", words.join("  "));
    assert!(path.len() < 30, "{name} has not converged");
    for pair in digits.windows(2).filter(|pair| (2.0..8.0).contains(&pair[0])) {
        let quadratic = pair[1] > 2.0 * pair[0] - 3.5;
        assert!(quadratic, "{name}: {:.1} digits are followed by {:.1}", pair[0], pair[1]);
    }
}

macro_rules! solve {
    ($($name:ident from $start:expr, $grad:ident, $hessian:ident;)*) => {$(
        report(stringify!($name), &newton(DVector::from($start.to_vec()), $grad, $hessian));
    )*};
}

fn main() {
    println!("problem            right digits after each step");
    solve! {
        rosenbrock from [-1.2, 1.0], rosenbrock_grad, rosenbrock_hessian;
        rosenbrock from [1.2, 1.1, 1.3, 1.5, 2.0], rosenbrock_grad, rosenbrock_hessian;
        freudenstein_roth from [6.0, 5.0], freudenstein_roth_grad, freudenstein_roth_hessian;
        helical_valley from [0.9, 0.2, 0.3], helical_valley_grad, helical_valley_hessian;
        brown_dennis from [25.0, 5.0, -5.0, -1.0], brown_dennis_grad, brown_dennis_hessian;
    }
}
