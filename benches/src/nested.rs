//! `GradBench`'s particle and saddle: objectives that use a gradient, and are minimised by descent
//! along theirs. The inner gradients are written by hand here.

use derive_grad::derive_grad;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Where a charged particle comes down, squared: two charges repel it, of which one stands `w`
/// below its place.
#[derive_grad]
#[must_use]
pub fn landing(w: f64) -> f64 {
    let dt = 0.1;
    let charges = [[10.0, 10.0 - w], [10.0, 0.0]];
    let mut x = [0.0, 8.0];
    let mut v = [0.75, 0.0];
    loop {
        let mut push = [0.0; 2];
        for charge in &charges {
            let d = [x[0] - charge[0], x[1] - charge[1]];
            let square = d[0] * d[0] + d[1] * d[1];
            let inverse_cube = 1.0 / (square * square.sqrt());
            push[0] += d[0] * inverse_cube;
            push[1] += d[1] * inverse_cube;
        }
        x = [x[0] + dt * v[0], x[1] + dt * v[1]];
        if x[1] <= 0.0 {
            let after = -x[1] / v[1];
            return (x[0] + after * v[0]).powi(2);
        }
        v = [v[0] + dt * push[0], v[1] + dt * push[1]];
    }
}

/// A saddle.
#[derive_grad]
fn f(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    (a[0] * a[0] + a[1] * a[1]) - (b[0] * b[0] + b[1] * b[1])
}

/// The largest `f`, over `b`, found by ascent from `start`.
#[derive_grad(wrt(a))]
#[must_use]
pub fn highest(a: &[f64; 2], start: &[f64; 2]) -> f64 {
    let mut b = *start;
    let mut value = f(a, &b);
    let mut slope = [-2.0 * b[0], -2.0 * b[1]];
    let mut rate = 1e-5;
    let mut good = 0;
    loop {
        if slope[0].hypot(slope[1]) <= 1e-5 {
            return value;
        }
        if good == 10 {
            rate *= 2.0;
            good = 0;
            continue;
        }
        let next = [b[0] + rate * slope[0], b[1] + rate * slope[1]];
        if (next[0] - b[0]).hypot(next[1] - b[1]) <= 1e-5 {
            return value;
        }
        let there = f(a, &next);
        if there > value {
            (b, value) = (next, there);
            slope = [-2.0 * b[0], -2.0 * b[1]];
            good += 1;
        } else {
            rate /= 2.0;
            good = 0;
        }
    }
}

/// Follows the gradient downwards, by steps that grow while they lead down.
fn descend<const N: usize>(
    start: [f64; N],
    value_and_grad: impl Fn(&[f64; N]) -> (f64, [f64; N]),
) -> [f64; N] {
    let norm = |x: [f64; N]| x.iter().map(|x| x * x).sum::<f64>().sqrt();
    let mut x = start;
    let (mut value, mut slope) = value_and_grad(&x);
    let (mut rate, mut good) = (1e-5, 0);
    loop {
        if norm(slope) <= 1e-5 {
            return x;
        }
        if good == 10 {
            (rate, good) = (2.0 * rate, 0);
            continue;
        }
        let mut next = x;
        next.iter_mut().zip(&slope).for_each(|(x, d)| *x -= rate * d);
        let mut step = next;
        step.iter_mut().zip(&x).for_each(|(step, x)| *step -= x);
        if norm(step) <= 1e-5 {
            return x;
        }
        let (there, slope_there) = value_and_grad(&next);
        if there < value {
            (x, value, slope, good) = (next, there, slope_there, good + 1);
        } else {
            (rate, good) = (rate / 2.0, 0);
        }
    }
}

/// The `w` for which [`landing`] is least.
#[must_use]
pub fn particle() -> f64 {
    let [w] = descend([0.0], |[w]| {
        let (value, slope) = landing_value_and_grad(*w);
        (value, [slope])
    });
    w
}

/// The saddle's point: `a` for which [`highest`] is least, and the `b` which that is highest for.
#[must_use]
pub fn saddle(start: [f64; 2]) -> ([f64; 2], [f64; 2]) {
    let a = descend(start, |a| highest_value_and_grad(a, &start));
    let b = descend(start, |b| {
        let (value, (_, slope)) = f_value_and_grad(&a, b);
        (-value, slope.map(|d| -d))
    });
    (a, b)
}

impl Inputs for f64 {
    fn active(&mut self) -> Vec<&mut f64> {
        vec![self]
    }
}

impl Inputs for [f64; 2] {
    fn active(&mut self) -> Vec<&mut f64> {
        self.iter_mut().collect()
    }
}

/// The inner functions at the points where the descents start.
#[must_use]
pub fn cases() -> Vec<Case> {
    let about = |name| (name, "-".to_owned(), Bars::NONE);
    vec![
        case!(
            about("particle's landing"),
            0.1,
            |w| (*w),
            landing,
            generated landing_value_and_grad,
        ),
        case!(
            about("saddle's highest"),
            [0.7, 0.9],
            |a| (a, &[1.0, 1.0]),
            highest,
            generated highest_value_and_grad,
        ),
    ]
}
