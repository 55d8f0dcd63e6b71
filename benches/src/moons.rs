//! The two-moons classifier of Karpathy's micrograd: a perceptron of two hidden layers, as a bench.
//! Neurons that are off, and samples that are right by the margin, have no derivative.
#![allow(clippy::needless_range_loop)] // one form of each objective is indexed

use derive_grad::derive_grad;
use fastrand::Rng;

use crate::case::Inputs;
use crate::{Bars, Case};

/// Neurons in each hidden layer.
pub const HIDDEN: usize = 16;
/// Weights and biases of the layers 2 -> 16 -> 16 -> 1.
pub const PARAMETERS: usize = 4 * HIDDEN + HIDDEN * HIDDEN + HIDDEN + 1;
/// Weight of the regularisation.
const ALPHA: f64 = 1e-4;

/// Max-margin loss of the network, plus the squares of its parameters.
#[derive_grad(wrt(parameters))]
#[must_use]
pub fn moons(parameters: &[f64], points: &[[f64; 2]], labels: &[f64]) -> f64 {
    let mut hinge = 0.0;
    for (point, &label) in points.iter().zip(labels) {
        hinge += (1.0 - label * score(parameters, point)).max(0.0);
    }
    let squares: f64 = parameters.iter().map(|p| p * p).sum();
    hinge / points.len() as f64 + ALPHA * squares
}

#[derive_grad(wrt(parameters))]
fn score(parameters: &[f64], point: &[f64; 2]) -> f64 {
    let (w1, rest) = parameters.split_at(HIDDEN * 2);
    let (b1, rest) = rest.split_at(HIDDEN);
    let (w2, rest) = rest.split_at(HIDDEN * HIDDEN);
    let (b2, rest) = rest.split_at(HIDDEN);
    let (w3, b3) = rest.split_at(HIDDEN);

    let mut first = [0.0; HIDDEN];
    for ((neuron, w), &b) in first.iter_mut().zip(w1.chunks_exact(2)).zip(b1) {
        *neuron = (w[0] * point[0] + w[1] * point[1] + b).max(0.0);
    }
    let mut second = [0.0; HIDDEN];
    for ((neuron, w), &b) in second.iter_mut().zip(w2.chunks_exact(HIDDEN)).zip(b2) {
        let mut sum = b;
        for (&w, &x) in w.iter().zip(&first) {
            sum += w * x;
        }
        *neuron = sum.max(0.0);
    }
    let mut output = b3[0];
    for (&w, &x) in w3.iter().zip(&second) {
        output += w * x;
    }
    output
}

/// The network by its layers.
type Layers<'a> = (
    &'a [[f64; 2]; HIDDEN],
    &'a [f64; HIDDEN],
    &'a [[f64; HIDDEN]; HIDDEN],
    &'a [f64; HIDDEN],
    &'a [f64; HIDDEN],
    f64,
);

/// [`moons`] in one function, with indices, over arrays.
#[derive_grad(wrt(w1, b1, w2, b2, w3, b3))]
#[allow(clippy::too_many_arguments)]
#[must_use]
pub fn moons_indexed(
    w1: &[[f64; 2]; HIDDEN],
    b1: &[f64; HIDDEN],
    w2: &[[f64; HIDDEN]; HIDDEN],
    b2: &[f64; HIDDEN],
    w3: &[f64; HIDDEN],
    b3: f64,
    points: &[[f64; 2]],
    labels: &[f64],
) -> f64 {
    let mut hinge = 0.0;
    for s in 0..points.len() {
        let mut first = [0.0; HIDDEN];
        for i in 0..HIDDEN {
            let z = w1[i][0] * points[s][0] + w1[i][1] * points[s][1] + b1[i];
            first[i] = if z > 0.0 { z } else { 0.0 };
        }
        let mut output = b3;
        for i in 0..HIDDEN {
            let mut z = b2[i];
            for j in 0..HIDDEN {
                z += w2[i][j] * first[j];
            }
            if z > 0.0 {
                output += w3[i] * z;
            }
        }
        let margin = 1.0 - labels[s] * output;
        if margin > 0.0 {
            hinge += margin;
        }
    }
    let mut squares = b3 * b3;
    for i in 0..HIDDEN {
        squares += w1[i][0] * w1[i][0] + w1[i][1] * w1[i][1] + b1[i] * b1[i];
        squares += b2[i] * b2[i] + w3[i] * w3[i];
        for j in 0..HIDDEN {
            squares += w2[i][j] * w2[i][j];
        }
    }
    hinge / points.len() as f64 + ALPHA * squares
}

/// [`moons`] and its gradient: nothing is done for samples that are right by the margin, nor for
/// neurons that are off.
///
/// # Panics
/// If the number of parameters is another.
#[must_use]
pub fn moons_hand(parameters: &[f64], points: &[[f64; 2]], labels: &[f64]) -> (f64, Vec<f64>) {
    let scale = 1.0 / points.len() as f64;
    let mut gradient = vec![0.0; PARAMETERS];
    let (w1, b1, w2, b2, w3, b3) = layers(parameters);
    let (d_w1, rest) = gradient.split_at_mut(2 * HIDDEN);
    let (d_b1, rest) = rest.split_at_mut(HIDDEN);
    let (d_w2, rest) = rest.split_at_mut(HIDDEN * HIDDEN);
    let (d_b2, rest) = rest.split_at_mut(HIDDEN);
    let (d_w3, d_b3) = rest.split_at_mut(HIDDEN);
    let mut hinge = 0.0;
    for (point, label) in points.iter().zip(labels) {
        let mut first = [0.0; HIDDEN];
        for ((neuron, w), b) in first.iter_mut().zip(w1).zip(b1) {
            *neuron = (w[0] * point[0] + w[1] * point[1] + b).max(0.0);
        }
        let mut second = [0.0; HIDDEN];
        let mut output = b3;
        for (((neuron, row), b), w) in second.iter_mut().zip(w2).zip(b2).zip(w3) {
            *neuron = row.iter().zip(&first).fold(*b, |sum, (w, x)| sum + w * x).max(0.0);
            output += w * *neuron;
        }
        let margin = 1.0 - label * output;
        if margin <= 0.0 {
            continue;
        }
        hinge += margin;
        let d_output = -scale * label;
        d_b3[0] += d_output;
        let mut d_first = [0.0; HIDDEN];
        for (i, d_row) in d_w2.as_chunks_mut::<HIDDEN>().0.iter_mut().enumerate() {
            if second[i] > 0.0 {
                d_w3[i] += d_output * second[i];
                let d_z = d_output * w3[i];
                d_b2[i] += d_z;
                for j in 0..HIDDEN {
                    d_row[j] += d_z * first[j];
                    d_first[j] += d_z * w2[i][j];
                }
            }
        }
        for (i, d_row) in d_w1.as_chunks_mut::<2>().0.iter_mut().enumerate() {
            if first[i] > 0.0 {
                d_row[0] += d_first[i] * point[0];
                d_row[1] += d_first[i] * point[1];
                d_b1[i] += d_first[i];
            }
        }
    }
    let mut squares = 0.0;
    for (d, p) in gradient.iter_mut().zip(parameters) {
        squares += p * p;
        *d += 2.0 * ALPHA * p;
    }
    (hinge * scale + ALPHA * squares, gradient)
}

fn layers(parameters: &[f64]) -> Layers<'_> {
    let (w1, rest) = parameters.split_first_chunk::<{ 2 * HIDDEN }>().expect("parameters");
    let (b1, rest) = rest.split_first_chunk().expect("parameters");
    let (w2, rest) = rest.split_first_chunk::<{ HIDDEN * HIDDEN }>().expect("parameters");
    let (b2, rest) = rest.split_first_chunk().expect("parameters");
    let (w3, b3) = rest.split_first_chunk().expect("parameters");
    let w1 = w1.as_chunks::<2>().0.try_into().expect("16 rows");
    let w2 = w2.as_chunks::<HIDDEN>().0.try_into().expect("16 rows");
    (w1, b1, w2, b2, w3, b3[0])
}

#[derive(Clone)]
struct Moons {
    parameters: Vec<f64>,
    points: Vec<[f64; 2]>,
    labels: Vec<f64>,
}

impl Moons {
    fn random(n: usize) -> Self {
        let rng = &mut Rng::with_seed(25);
        let parameters = (0..PARAMETERS).map(|_| rng.f64() - 0.5).collect();
        let labels: Vec<f64> = (0..n).map(|i| if i % 2 == 0 { 1.0 } else { -1.0 }).collect();
        let mut point = |label: &f64| {
            let (sin, cos) = (std::f64::consts::PI * rng.f64()).sin_cos();
            let noise = 0.1 * rng.f64();
            if *label > 0.0 { [cos + noise, sin] } else { [1.0 - cos + noise, 0.5 - sin] }
        };
        Self { points: labels.iter().map(&mut point).collect(), parameters, labels }
    }
}

impl Inputs for Moons {
    fn active(&mut self) -> Vec<&mut f64> {
        self.parameters.iter_mut().collect()
    }
}

/// `n` samples.
#[must_use]
pub fn cases(n: usize) -> Vec<Case> {
    let about = |name| (name, format!("n = {n}"), Bars::hand(1.3));
    let inputs = &std::rc::Rc::new(Moons::random(n));
    let indexed = Case::new(about("moons, indexed"), inputs, |i| {
        let (w1, b1, w2, b2, w3, b3) = layers(&i.parameters);
        moons_indexed(w1, b1, w2, b2, w3, b3, &i.points, &i.labels)
    });
    let indexed = indexed.hand(inputs, |i| moons_hand(&i.parameters, &i.points, &i.labels));
    #[cfg(feature = "generated")]
    let indexed = indexed.generated(inputs, |i| {
        let (w1, b1, w2, b2, w3, b3) = layers(&i.parameters);
        moons_indexed_value_and_grad(w1, b1, w2, b2, w3, b3, &i.points, &i.labels)
    });
    let chains = case!(
        about("moons, zip"),
        Moons::random(n),
        |i| (&i.parameters, &i.points, &i.labels),
        moons,
        hand moons_hand,
        generated moons_value_and_grad,
    );
    vec![chains, indexed]
}
