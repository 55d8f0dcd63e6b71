//! Zoo: forms that programs of well-known suites are written in: loops that an exit ends,
//! parts of arrays, integers made of what is varied, searches, literals of a written type.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at([1.0, 2.0, 3.0]), at([0.2, 0.4, 5.0]))]
#[derive_grad]
fn loop_without_end(x: &[f64]) -> f64 {
    let mut s = x[0];
    for k in 1.. {
        s = s * x[1].sin() + x[2] / k as f64;
        if s > 4.0 || k >= 5 {
            break;
        }
    }
    s
}

#[zoo(at([1.0, 2.0, 3.1]), at([0.2, 0.4, 5.0]))]
#[derive_grad]
fn loop_without_end_returns(x: &[f64]) -> f64 {
    let mut s = x[0];
    for k in 0.. {
        if k == 7 {
            return s * x[1];
        }
        if s > x[2] {
            break;
        }
        s += x[1] * s;
    }
    s * x[2]
}

#[zoo(at([1.0, 2.0, 3.0, 0.5]))]
#[derive_grad]
fn rest_of_an_array(x: [f64; 4]) -> f64 {
    let [a, rest @ .., b] = x;
    let [_, tail @ ..] = rest;
    a * rest[0] + b * tail[0].sin() + rest.iter().sum::<f64>()
}

#[zoo(at([0.3, 1.7, 2.6]), at([2.2, 0.1, 1.1]))]
#[derive_grad]
fn cells_of_points(x: [f64; 3]) -> f64 {
    let cells = x.map(|v| (v * 2.0) as usize % 3);
    let weights = [x[1], x[2] * x[0], 1.5];
    (0..3).map(|k| weights[cells[k]] * x[k]).sum()
}

#[zoo(at([0.3, 1.7, 2.6]), at([2.2, 0.1, 1.1]))]
#[derive_grad]
fn searched(x: &[f64]) -> f64 {
    let knots = [0.0, 0.5, 1.0, 2.0, 3.0];
    let mut s = 0.0;
    for t in x {
        let k = match knots.binary_search_by(|v: &f64| v.partial_cmp(t).unwrap()) {
            Ok(k) => k,
            Err(k) => k - 1,
        };
        s += (t - knots[k]) * x[k % 3];
    }
    s + x[knots.partition_point(|v| v < &x[0]) % 3]
}

#[zoo(at([0.3, 1.7, 2.6]))]
#[derive_grad]
fn copied_over(x: &[f64]) -> f64 {
    let mut state = vec![0.0; 3];
    let mut next = x.to_vec();
    for k in 0..3 {
        state.clone_from(&next);
        next[k] = state[(k + 1) % 3] * state[k].sin();
    }
    state.iter().zip(&next).map(|(a, b)| a * b).sum()
}

#[zoo(at([0.3, 1.7, 2.6]))]
#[derive_grad]
fn literals_of_a_type(x: &[f64]) -> f64 {
    let mut at: [[f64; 2]; 3] = [[0.1, 0.5], [0.4, -0.2], [0.6, 0.45]];
    let scale: Vec<f64> = vec![1.0; 3];
    let mut s = 0.0;
    for k in 0..3 {
        let d = [at[k][0] - at[0][0], at[k][1] - at[0][1]];
        let far = (d[0] * d[0] + d[1] * d[1] + 0.1).sqrt() * scale[k].sqrt();
        at[k][1] += x[k] * far;
        s += at[k][1] * at[0][1];
    }
    s
}
