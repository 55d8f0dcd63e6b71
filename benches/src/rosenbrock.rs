//! The generalized Rosenbrock function: each term has two neighbours, so the
//! gradient is a stencil.

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::peers::{Number, Objective};
use crate::{Bars, Case};

/// The sum over neighbours.
///
/// # Panics
/// If `x` is empty.
#[derive_grad(hessian)]
#[must_use]
pub fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (&a, &b) in x.iter().zip(&x[1..]) {
        let bend = b - a * a;
        let slope = 1.0 - a;
        sum += 100.0 * bend * bend + slope * slope;
    }
    sum
}

/// [`rosenbrock`] with indices.
///
/// # Panics
/// If `x` is empty.
#[derive_grad(hessian)]
#[must_use]
pub fn rosenbrock_indexed(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i] * x[i]).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

/// [`rosenbrock`] and its gradient: what a term adds to its second neighbour is
/// carried to the next term.
#[must_use]
pub fn rosenbrock_hand(x: &[f64]) -> (f64, Vec<f64>) {
    let mut gradient = vec![0.0; x.len()];
    let (mut sum, mut carried) = (0.0, 0.0);
    for (pair, d) in x.windows(2).zip(&mut gradient) {
        let [a, b] = [pair[0], pair[1]];
        let (bend, slope) = (b - a * a, 1.0 - a);
        sum += 100.0 * bend * bend + slope * slope;
        let d_bend = 200.0 * bend;
        *d = carried - 2.0 * (d_bend * a + slope);
        carried = d_bend;
    }
    if let Some(last) = gradient.last_mut() {
        *last = carried;
    }
    (sum, gradient)
}

#[derive(Clone)]
struct Point(Vec<f64>);

impl Objective for Point {
    fn at<N: Number>(&self, x: &[N]) -> N {
        let terms = x.windows(2).map(|pair| {
            let bend = pair[1].clone() - pair[0].clone() * pair[0].clone();
            let slope = -pair[0].clone() + 1.0;
            bend.clone() * bend * 100.0 + slope.clone() * slope
        });
        terms.reduce(|sum, term| sum + term).unwrap_or_else(|| x[0].clone() * 0.0)
    }
}

impl Inputs for Point {
    fn active(&mut self) -> Vec<&mut f64> {
        self.0.iter_mut().collect()
    }
}

/// In 20 dimensions, with Hessians.
#[must_use]
pub fn small() -> Vec<Case> {
    let about = |name| (name, "n = 20".to_owned(), Bars::NONE);
    let rng = &mut Rng::with_seed(9);
    let x: Vec<f64> = (0..20).map(|_| 2.0 * rng.f64() - 0.5).collect();
    vec![
        case!(
            about("Rosenbrock, zip"),
            Point(x.clone()),
            |i| (&i.0),
            rosenbrock,
            hand rosenbrock_hand,
            generated rosenbrock_value_and_grad,
            hvp rosenbrock_hvp(&i.0, &i.0),
            hessian rosenbrock_hessian,
        ),
        case!(
            about("Rosenbrock, indexed"),
            Point(x),
            |i| (&i.0),
            rosenbrock_indexed,
            hand rosenbrock_hand,
            generated rosenbrock_indexed_value_and_grad,
            hvp rosenbrock_indexed_hvp(&i.0, &i.0),
            hessian rosenbrock_indexed_hessian,
        ),
    ]
}

/// In `n` dimensions.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}"), Bars::hand(1.15));
    let rng = &mut Rng::with_seed(9);
    let x: Vec<f64> = (0..n).map(|_| 2.0 * rng.f64() - 0.5).collect();
    let zip = case!(
        about("Rosenbrock, zip"),
        Point(x.clone()),
        |i| (&i.0),
        rosenbrock,
        hand rosenbrock_hand,
        generated rosenbrock_value_and_grad,
        hvp rosenbrock_hvp(&i.0, &i.0),
    );
    vec![
        // In a million dimensions, forward mode takes hours.
        if n <= 10_000 { zip.peers(Point(x.clone()), x.clone()) } else { zip },
        case!(
            about("Rosenbrock, indexed"),
            Point(x.clone()),
            |i| (&i.0),
            rosenbrock_indexed,
            hand rosenbrock_hand,
            generated rosenbrock_indexed_value_and_grad,
            hvp rosenbrock_indexed_hvp(&i.0, &i.0),
        ),
    ]
}
