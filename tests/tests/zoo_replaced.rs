//! Zoo: loops that look for a minimum, a maximum, or the last of something: only what replaces
//! last has a derivative.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slopes, dual, zoo};

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.7))]
#[derive_grad]
fn largest(x: &[f64], a: f64) -> f64 {
    let mut best = f64::NEG_INFINITY;
    for &x in x {
        let y = (a * x).sin();
        if y > best {
            best = y;
        }
    }
    best * best
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.7), at([1.3, -0.2, -0.8, 0.5], 0.7))]
#[derive_grad]
fn never_better_than_what_it_starts_with(x: &[f64], a: f64) -> f64 {
    let mut best = a * 1.5;
    for i in 0..x.len() {
        if x[i] > best {
            best = x[i] * a;
        }
    }
    best.sin()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], [0.7, 0.1]))]
#[derive_grad]
fn distances(points: &[f64], centres: &[f64]) -> f64 {
    let mut sum = 0.0;
    for p in points {
        let mut nearest = f64::INFINITY;
        let mut at = 0;
        for (k, c) in centres.iter().enumerate() {
            let d = (p - c) * (p - c);
            if d < nearest {
                nearest = d;
                at = k;
            }
        }
        sum += nearest * (1.0 + at as f64);
    }
    sum
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], [0.7, 0.1]))]
#[derive_grad]
fn distances_in_chains(points: &[f64], centres: &[f64]) -> f64 {
    points.iter().map(|p| centres.iter().map(|c| (p - c).powi(2)).fold(f64::INFINITY, f64::min)).sum()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5]), at([0.3, 0.9, 0.8, 0.95]))]
#[derive_grad]
fn best_from_the_end(x: &[f64]) -> f64 {
    let mut best = x[0];
    for i in (1..x.len()).rev() {
        best = best.max(x[i] * x[i - 1]);
    }
    best.exp()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn on_some_conditions(x: &[f64], a: f64) -> f64 {
    let mut low = 10.0;
    for i in 0..x.len() {
        if i % 2 == 0 {
            let y = x[i] * a + x[i] * x[i];
            if i > 0 {
                low = f64::min(y, low);
            }
        }
    }
    low * a
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn left_early(x: &[f64], a: f64) -> f64 {
    let mut best = 0.0;
    for &v in x {
        if v > 0.7 {
            break;
        }
        if v < 0.0 {
            continue;
        }
        let t = v * a;
        if t > best {
            best = t;
        }
    }
    best + a
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn the_last_of_all(x: &[f64], a: f64) -> f64 {
    let mut last = a;
    for &v in x {
        last = (v * a).tan();
    }
    last * last
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn with_a_buffer_of_each_iteration(x: &[f64], a: f64) -> f64 {
    let mut best = f64::MAX;
    for i in 0..x.len() {
        let mut row = [0.0; 3];
        for (k, r) in row.iter_mut().enumerate() {
            *r = x[i] * a + k as f64;
        }
        let view = &mut row[1..];
        view[0] *= a;
        let mut sum = 0.0;
        for r in row {
            sum += r * r;
        }
        if sum < best {
            best = sum;
        }
    }
    best
}

// What the loop changes beside, and what it reads of what it replaced: as before.
#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn beside_a_sum(x: &[f64], a: f64) -> f64 {
    let (mut best, mut sum) = (0.1, 0.0);
    for &v in x {
        let t = v * a;
        sum += t * t;
        if t > best {
            best = t;
        }
    }
    best * sum
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn of_what_was_there(x: &[f64], a: f64) -> f64 {
    let mut best = 0.1;
    for &v in x {
        if v * a > best - 0.05 {
            best = v * a + 0.5 * best;
        }
    }
    best.sin()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn of_what_was_there_by_a_rule(x: &[f64], a: f64) -> f64 {
    let mut best = 0.1;
    for &v in x {
        best = f64::max(best, v * a + 0.5 * best);
    }
    best.sin()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn from_a_buffer_that_changes(x: &[f64], a: f64) -> f64 {
    let mut scratch = x.to_vec();
    let mut best = 0.0;
    for i in 0..x.len() {
        scratch[0] = a * x[i];
        let t = scratch[0] + scratch[1];
        if t > best {
            best = t;
        }
    }
    best * scratch[2]
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1], 0.3))]
#[derive_grad]
fn from_a_counter_that_steps(x: &[f64], a: f64) -> f64 {
    let mut best = 0.0;
    let mut k = 0;
    for _ in 0..3 {
        let t = x[k] * a;
        k += 2;
        if t > best {
            best = t;
        }
    }
    best + a
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1, 0.9], 0.3))]
#[derive_grad]
fn kept_by_two_loops(x: &[f64], a: f64) -> f64 {
    let mut best = -1.0;
    for &v in &x[..3] {
        if v * a > best {
            best = v * a;
        }
    }
    let first = best * best;
    for &v in &x[3..] {
        best = best.max(v.sin());
    }
    first + best
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1, 0.9], 2))]
#[derive_grad]
fn over_rows(x: &[f64], cols: usize) -> f64 {
    let mut best = f64::NEG_INFINITY;
    for row in x.chunks(cols) {
        for v in row {
            if v * v > best {
                best = v * v;
            }
        }
    }
    best.ln()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1, 0.9]))]
#[derive_grad]
fn by_comparison(x: &[f64]) -> f64 {
    let low = x.iter().map(|v| v * v).min_by(|a, b| a.total_cmp(b)).unwrap();
    let high = x.iter().copied().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    low * high
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1, 0.9]))]
#[derive_grad]
fn with_where_it_was(x: &[f64]) -> f64 {
    let mut best = (f64::INFINITY, 0);
    for (j, &d) in x.iter().enumerate() {
        if d < best.0 {
            best = (d * d, j);
        }
    }
    best.0 * (best.1 as f64 + 1.0)
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.1, 0.9], 4), at([0.3, -0.2, 0.8, 0.5, 0.1, 0.9], 0))]
#[derive_grad]
fn chosen_by_an_expression(x: &[f64], n: usize) -> f64 {
    let mut m = x[0] * x[1];
    for i in 0..n {
        m = if x[i] > m { x[i] * x[i] } else { m };
    }
    m.cos()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], [0.1, 0.9, 0.2, -0.4]))]
#[derive_grad]
fn best_of_two_at_once(x: &[f64], y: &[f64]) -> f64 {
    let (mut key, mut value) = (-1.0, 0.0);
    for i in 0..x.len() {
        let k = x[i] * y[i];
        if k > key {
            key = k;
            value = x[i] - y[i];
        }
    }
    key * value
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.5))]
#[derive_grad]
fn of_rows_in_place(x: &[f64], a: f64) -> f64 {
    let mut rows = x.to_vec();
    for row in rows.chunks_mut(2) {
        let m = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        for r in row.iter_mut() {
            *r = (*r - m * a).exp();
        }
    }
    rows.iter().map(|r| r * r).sum()
}

fn is_odd(i: i32) -> bool {
    i % 2 == 1
}

fn double(i: u8) -> f64 {
    2.0 * f64::from(i)
}

/// Only what is called tells of which type the counters are.
#[dual]
#[derive_grad]
fn by_odd_counters(x: f64) -> f64 {
    let mut best = 0.0;
    for i in 0..4 {
        if is_odd(i) {
            let t = x * i as f64;
            if t > best {
                best = t;
            }
        }
    }
    let mut low = 9.0;
    for i in 1..4 {
        let limit = double(i);
        let t = x * x * i as f64;
        if t < low && t < limit {
            low = t;
        }
    }
    best * low
}

#[zoo(calls(by_odd_counters), at(0.7))]
#[derive_grad]
fn counters_of_untold_types(x: f64) -> f64 {
    by_odd_counters(x * x).sin()
}

#[zoo(at([0.3, -0.2, 0.8, 0.5]))]
#[derive_grad]
fn raw_names(x: &[f64]) -> f64 {
    let mut r#match = 0.0;
    for r#type in x {
        if *r#type > r#match {
            r#match = r#type.sin();
        }
    }
    r#match
}

#[zoo(at([0.31, -0.72, 0.53, 0.94, -0.45, 0.66, 0.12, 0.27, 0.81, -0.33, 0.05, 0.49, 0.77, 0.2, -0.9, 0.61], 4, 0.8))]
#[derive_grad]
fn pooled(image: &[f64], width: usize, scale: f64) -> f64 {
    let mut sum = 0.0;
    for row in (0..width).step_by(2) {
        for column in (0..width).step_by(2) {
            let mut most = f64::NEG_INFINITY;
            for down in 0..2 {
                for right in 0..2 {
                    most = most.max(image[(row + down) * width + column + right] * scale);
                }
            }
            sum += most * most;
        }
    }
    sum
}

#[zoo(at([0.31, -0.72, 0.53, 0.94, -0.45, 0.66, 0.12, 0.27, 0.81, -0.33, 0.05, 0.49], 3))]
#[derive_grad]
fn best_path(x: &[f64], states: usize) -> f64 {
    let mut scores = vec![0.0; states];
    for row in x.chunks_exact(states) {
        let mut next = vec![0.0; states];
        for to in 0..states {
            let mut best = f64::NEG_INFINITY;
            let mut from = 0;
            for k in 0..states {
                let score = scores[k] * 0.9 + row[to] * (1.0 + k as f64 * 0.1);
                if score > best {
                    best = score;
                    from = k;
                }
            }
            next[to] = best + from as f64 * 0.01;
        }
        scores = next;
    }
    scores.iter().cloned().fold(f64::NEG_INFINITY, f64::max)
}

/// Both have half of the derivative at a tie, from the last that was better on.
#[test]
fn ties() {
    #[derive_grad]
    fn best(x: &[f64], a: f64) -> f64 {
        let mut best = a;
        for &v in x {
            best = best.max(v);
        }
        best
    }
    assert_eq!(best_grad(&[1.0, 3.0, 3.0, 2.0, 3.0, 1.0], 0.0), (vec![0.0, 0.25, 0.25, 0.0, 0.5, 0.0], 0.0));
    assert_eq!(best_grad(&[3.0, 1.0, 3.0], 3.0), (vec![0.25, 0.0, 0.5], 0.25));
    assert_eq!(best_grad(&[1.0, 3.0, 3.0, 4.0], 3.0), (vec![0.0, 0.0, 0.0, 1.0], 0.0));
    assert_eq!(best_grad(&[1.0, f64::NAN, 3.0], f64::NAN), (vec![0.0, 0.0, 1.0], 0.0));
    assert_eq!(best_grad(&[1.0, f64::NAN], 3.0), (vec![0.0, 0.0], 1.0));
    assert_eq!(best_grad(&[], 3.0), (vec![], 1.0));
}

/// What the user's own condition says holds at a tie as well.
#[test]
fn ties_by_a_condition() {
    #[derive_grad]
    fn first(x: &[f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for &v in x {
            if v > best {
                best = v;
            }
        }
        best
    }
    #[derive_grad]
    fn last(x: &[f64]) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for &v in x {
            if v >= best {
                best = v;
            }
        }
        best
    }
    assert_eq!(first_grad(&[1.0, 3.0, 3.0, 2.0]), [0.0, 1.0, 0.0, 0.0]);
    assert_eq!(last_grad(&[1.0, 3.0, 3.0, 2.0]), [0.0, 0.0, 1.0, 0.0]);
}

/// What happens in the loop happens once.
#[test]
fn effects_of_the_loop() {
    use std::cell::Cell;
    #[derive_grad(wrt(x))]
    fn counted(x: &[f64], calls: &Cell<usize>) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for &v in x {
            calls.set(calls.get() + 1);
            let y = v * v;
            if y > best {
                best = y;
            }
        }
        best
    }
    let calls = Cell::new(0);
    let (value, gradient) = counted_value_and_grad(&[0.5, -2.0, 1.0], &calls);
    assert_eq!((value, calls.get()), (4.0, 3));
    assert_slopes(&gradient, |x| counted(x, &Cell::new(0)), &[0.5, -2.0, 1.0]);
}
