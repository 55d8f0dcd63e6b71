//! Zoo: loops that index neighbours, and sums at indices of short inner loops: what
//! is carried from one iteration to the next in locals, and summed in local arrays.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at([0.5, -1.2, 2.0, 0.3]), at([0.7, 1.1]), at([2.0]))]
#[derive_grad]
fn two_neighbours(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i] * x[i]).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4]), at([0.7, 1.1, -0.2]), at([2.0]))]
#[derive_grad]
fn both_sides(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len().max(2) - 1 {
        sum += (x[i - 1] - 2.0 * x[i] + x[i + 1]).sin() * x[i];
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4, 0.9]), at([0.7, 1.1, -0.2]))]
#[derive_grad]
fn a_gap_between(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 2..x.len() {
        sum += x[i - 2] * x[i] * x[i];
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4, 0.9]), at([0.7, 1.1, -0.2]))]
#[derive_grad]
fn the_same_neighbour_twice(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in (1..x.len()).rev() {
        let before = i - 1;
        sum += x[before] * x[i];
        sum += x[i - 1].cos() - x[i] * x[i - 1];
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4], 0.1, 3), at([0.5, -1.2, 2.0], 0.2, 1), at([0.5, -1.2], 0.2, 2))]
#[derive_grad]
fn heat_in_place(start: &[f64], rate: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut left = u[0];
        for i in 1..n - 1 {
            let here = u[i];
            u[i] = here + rate * (left - 2.0 * here + u[i + 1]);
            left = here;
        }
    }
    let mut sum = 0.0;
    for v in &u {
        sum += v * v;
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4], 0.1, 3), at([0.5, -1.2, 2.0], 0.2, 2))]
#[derive_grad]
fn heat_in_two_buffers(start: &[f64], rate: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            next[i] = u[i] + rate * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * u[i];
        }
        std::mem::swap(&mut u, &mut next);
    }
    u[0] + u[1] * u[n - 1]
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4]), at([0.5, -1.2]))]
#[derive_grad]
fn a_recurrence_over_neighbours(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] = y[i] * y[i - 1].cos() + x[i - 1];
    }
    y[y.len() - 1]
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 1.4]), at([0.5, -1.2]))]
#[derive_grad]
fn a_neighbour_sometimes(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += x[i] * x[i];
        if x[i] > 0.0 {
            sum += x[i + 1] * x[i];
        }
    }
    sum
}

#[zoo(at([0.1, 0.2, 1.3, 1.2, -0.4, 0.6, 2.2, 0.9, -1.0]), at([0.3, 0.1, 0.5]))]
#[derive_grad]
fn pairs_of_points(p: &[f64]) -> f64 {
    let n = p.len() / 3;
    let mut energy = 0.0;
    for i in 0..n {
        for j in i + 1..n {
            let mut square = 0.0;
            for k in 0..3 {
                let d = p[3 * i + k] - p[3 * j + k];
                square += d * d;
            }
            energy += 1.0 / (1.0 + square);
        }
    }
    energy
}

// The same elements are hit through both indices.
#[zoo(at([0.1, 0.2, 1.3, 1.2, -0.4, 0.6, 2.2, 0.9, -1.0]), at([0.3, 0.1, 0.5]))]
#[derive_grad]
fn pairs_with_themselves(p: &[f64]) -> f64 {
    let n = p.len() / 3;
    let mut energy = 0.0;
    for i in 0..n {
        for j in 0..n {
            for k in 0..=1 {
                for l in 1..3 {
                    energy += (p[3 * i + k] * p[3 * j + l]).sin();
                }
            }
        }
    }
    energy
}

// What is before the counter, where the lists may be too short for one iteration, or for any.
#[zoo(at([0.5, -1.2, 2.0, 0.3], [0.7, 0.2, 1.9, -0.4]), at([0.7, 1.1], [0.4]), at([2.0], [0.0; 0]), at([0.0; 0], [0.0; 0]))]
#[derive_grad]
fn lists_before_the_counter(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.25;
    for i in 1..x.len() {
        sum += x[i].sin() * y[i - 1] * x[i - 1];
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.8], 5), at([0.7, 1.1, 0.3], 2), at([2.0], 1), at([0.0; 0], 0))]
#[derive_grad]
fn writes_before_the_counter(x: &[f64], n: usize) -> f64 {
    let (mut a, mut b) = (vec![0.0; n], vec![1.0; n]);
    for i in 2..n {
        a[i - 2] = x[i] * x[i - 1] + x[i - 2];
        b[i] *= a[i - 2].cos() * x[i - 2];
    }
    for i in (1..n).rev() {
        a[i - 1] += b[i] * a[i - 1];
    }
    a.iter().zip(&b).map(|(a, b)| a * a + b).sum()
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.8, 1.7], 2), at([0.7, 1.1, 0.4], 0))]
#[derive_grad]
fn before_and_at_a_distance(x: &[f64], k: usize) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() - k {
        sum += x[i - 1] * x[i + k] * (i as f64);
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.8], 5), at([0.7, 1.1, 0.4], 3), at([0.7], 1))]
#[derive_grad]
fn before_under_conditions(x: &[f64], n: usize) -> f64 {
    let mut s = 0.0;
    for i in 2..n {
        let k = i - 2;
        if k % 2 == 0 {
            continue;
        }
        s += x[i - 1] * x[k];
        if i + 1 < n {
            s += x[i + 1];
        }
    }
    for i in 1..n {
        let mut t = 0.0;
        for j in 1..=i {
            t += x[j - 1] * x[i - j];
        }
        s += t;
    }
    s
}

#[zoo(at([0.5, -1.2, 2.0, 0.3]), at([0.7, 1.1]))]
#[derive_grad]
fn rows_before_the_counter(x: &[f64]) -> f64 {
    let m: Vec<Vec<f64>> = vec![x.to_vec(), x.iter().map(|v| v * 2.0).collect()];
    let mut o = vec![vec![0.0; x.len()]; 2];
    for r in 0..2 {
        for i in 1..x.len() {
            o[r][i] = m[r][i - 1] * m[1 - r][i];
            o[r][i - 1] += m[r][i];
        }
    }
    for i in 1..2 {
        o[i - 1][0] *= o[i][1];
    }
    o.iter().flatten().map(|v| v * v).sum()
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.8]), at([0.7, 1.1]))]
#[derive_grad]
fn neighbours_in_place(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] = y[i - 1] * y[i] + 0.1;
    }
    for i in (1..y.len()).rev() {
        y[i - 1] = y[i] * y[i - 1].cos();
    }
    let mut best = y[0];
    for i in 1..y.len() {
        if y[i] - y[i - 1] > best {
            best = y[i] - y[i - 1];
        }
    }
    y.iter().sum::<f64>() * best
}
