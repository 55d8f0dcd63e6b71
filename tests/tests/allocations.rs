//! What derivatives allocate: nothing for each iteration, nothing at all where
//! all sizes are constants, and no memory that grows with the number of iterations
//! where nothing must be kept.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::needless_range_loop)]

use std::alloc::System;

use derive_grad::derive_grad;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTING: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The number of allocations, and how many bytes they ask for.
fn cost(run: impl FnOnce()) -> (usize, usize) {
    let region = Region::new(COUNTING);
    run();
    let change = region.change();
    (change.allocations + change.reallocations, change.bytes_allocated)
}

/// In one test, because other threads are counted too.
#[test]
fn derivatives_allocate_little() {
    constant_sizes_do_not_allocate();
    map_reduce_keeps_nothing();
    buffers_that_are_filled_again_are_not_kept();
    counted_loops_allocate_once();
}

fn numbers(n: usize) -> Vec<f64> {
    (0..n).map(|i| (i as f64 * 0.37).sin()).collect()
}

#[derive_grad]
fn constant_sizes(w: &[[f64; 4]; 4], x: &[f64; 4]) -> f64 {
    let mut h = *x;
    for _ in 0..10 {
        let mut next = [0.0; 4];
        for i in 0..4 {
            let mut z = 0.0;
            for j in 0..4 {
                z += w[i][j] * h[j];
            }
            next[i] = z.tanh();
        }
        h = next;
    }
    h[0] * h[1] + h[2] * h[3]
}

fn constant_sizes_do_not_allocate() {
    let (w, x) = ([[0.3; 4]; 4], [1.0, 2.0, 0.5, -1.0]);
    let (mut d_w, mut d_x) = ([[0.0; 4]; 4], [0.0; 4]);
    let (allocations, _) = cost(|| {
        constant_sizes_vjp(&w, &x, 1.0, &mut d_w, &mut d_x);
    });
    assert_eq!(allocations, 0);
}

#[derive_grad]
fn mean_square(x: &[f64], y: &[f64], a: f64) -> f64 {
    let mut sum = 0.0;
    for (x, y) in x.iter().zip(y) {
        sum += (a * x - y).powi(2);
    }
    sum / x.len() as f64
}

fn map_reduce_keeps_nothing() {
    for n in [10, 10_000] {
        let (x, y) = (numbers(n), numbers(n));
        let (mut d_x, mut d_y, mut d_a) = (vec![0.0; n], vec![0.0; n], 0.0);
        let (allocations, _) = cost(|| {
            mean_square_vjp(&x, &y, 0.7, 1.0, &mut d_x, &mut d_y, &mut d_a);
        });
        assert_eq!(allocations, 0, "for n = {n}");
    }
}

#[derive_grad]
fn scaled(x: f64, w: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = (x * w[i]).sin();
    }
}

#[derive_grad]
fn refilled(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.0; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        scaled(x[i], w, &mut buffer);
        for j in 1..buffer.len() {
            sum += buffer[j] * buffer[j - 1];
        }
    }
    sum
}

fn buffers_that_are_filled_again_are_not_kept() {
    let w = numbers(8);
    let measured = [10, 1000].map(|n| {
        let x = numbers(n);
        let (mut d_x, mut d_w) = (vec![0.0; n], vec![0.0; 8]);
        cost(|| {
            refilled_vjp(&x, &w, 1.0, &mut d_x, &mut d_w);
        })
    });
    assert_eq!(measured[0].1, measured[1].1, "the memory depends on the number of iterations");
}

#[derive_grad]
fn recurrence(x: &[f64], a: f64) -> f64 {
    let mut z = 0.0;
    for i in 0..x.len() {
        z = (a * z + x[i]).sin();
    }
    z
}

#[derive_grad(wrt(start, rate))]
fn diffusion(start: &[f64], rate: f64, steps: usize) -> f64 {
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
    u[n / 2]
}

fn counted_loops_allocate_once() {
    let n = 1000;
    let x = numbers(n);
    let (mut d_x, mut d_a) = (vec![0.0; n], 0.0);
    let (allocations, bytes) = cost(|| {
        recurrence_vjp(&x, 0.7, 1.0, &mut d_x, &mut d_a);
    });
    assert_eq!((allocations, bytes), (1, 8 * n));

    let counts = [10, 100].map(|steps| {
        let (mut d_x, mut d_a) = (vec![0.0; n], 0.0);
        cost(|| {
            diffusion_vjp(&x, 0.2, steps, 1.0, &mut d_x, &mut d_a);
        })
    });
    assert_eq!(counts[0].0, counts[1].0, "allocations depend on the number of steps");
}
