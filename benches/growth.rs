//! Prints how time and memory of generated gradients grow with the number of iterations:
//!
//!     cargo run --release -p derive_grad_benches --example growth
//!
//! The time is the least of several calls, over the number of iterations. Allocations are counted
//! over one call, and so is the most memory that was in use at one time, less the gradient itself.
//! Where nothing must be kept, neither grows; where a state is carried, memory does, and the number
//! of allocations does not.

use std::hint::black_box;
use std::time::Instant;

use derive_grad::derive_grad;
use derive_grad_benches::least_squares::least_squares_value_and_grad;
use derive_grad_benches::log_sum_exp::log_sum_exp_value_and_grad;
use derive_grad_benches::logistic::logistic_value_and_grad;
use derive_grad_benches::mse::mse_value_and_grad;
use derive_grad_benches::recurrence::recurrence_value_and_grad;
use derive_grad_benches::rosenbrock::rosenbrock_value_and_grad;
use fastrand::Rng;

const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

/// A state that goes through a sine in each step: about the root of its number of states is kept.
#[derive_grad(checkpoint)]
fn some_states(start: f64, x: &[f64]) -> f64 {
    let mut state = start;
    for &x in x {
        state = (state + x).sin();
    }
    state
}

/// The same, of which no more than 20 are kept.
#[derive_grad(checkpoint = 20)]
fn few_states(start: f64, x: &[f64]) -> f64 {
    let mut state = start;
    for &x in x {
        state = (state + x).sin();
    }
    state
}

/// A state that goes into the next step with a factor.
#[derive_grad(wrt(start, x))]
fn filter(start: f64, decay: f64, x: &[f64]) -> f64 {
    let mut state = start;
    for &x in x {
        state = decay * state + x;
    }
    state
}

fn main() {
    println!("| objective | n | ns for each | allocations | peak without the gradient |");
    println!("| --- | --- | --- | --- | --- |");
    for n in SIZES {
        let x = uniform(n);
        row("mean squared error", n, 0, || mse_value_and_grad(0.5, 0.1, &x, &x));
    }
    for n in SIZES {
        let (w, x, y) = (uniform(10), uniform(n), uniform(n / 10));
        row("logistic regression, d = 10", n, 10, || logistic_value_and_grad(&w, 0.1, &x, &y));
    }
    for n in SIZES {
        let x = uniform(16);
        row("least squares, m = 16", n, 16, || least_squares_value_and_grad(&x, n / 16));
    }
    for n in SIZES {
        let x = uniform(n);
        row("generalized Rosenbrock", n, n, || rosenbrock_value_and_grad(&x));
    }
    for n in SIZES {
        let x = uniform(n);
        row("linear recurrence", n, n, || filter_value_and_grad(0.1, 0.9, &x));
    }
    for n in SIZES {
        let x = uniform(n);
        row("log-sum-exp (keeps)", n, n, || log_sum_exp_value_and_grad(&x));
    }
    for n in SIZES {
        let x = uniform(n);
        row("sine recurrence (keeps)", n, n, || recurrence_value_and_grad(1.3, &x));
    }
    for n in SIZES {
        let x = uniform(n);
        row("sine recurrence, checkpoint", n, n, || some_states_value_and_grad(1.3, &x));
    }
    for n in SIZES {
        let x = uniform(n);
        row("sine recurrence, checkpoint = 20", n, n, || few_states_value_and_grad(1.3, &x));
    }
}

fn uniform(n: usize) -> Vec<f64> {
    let mut rng = Rng::with_seed(41);
    (0..n).map(|_| rng.f64() - 0.5).collect()
}

/// `entries` scalars of the gradient are in lists.
fn row<T>(name: &str, n: usize, entries: usize, gradient: impl Fn() -> T) {
    let calls = 10 + 1_000_000 / n;
    let time = || {
        let start = Instant::now();
        black_box(gradient());
        start.elapsed().as_secs_f64()
    };
    let least = (0..calls).map(|_| time()).fold(f64::INFINITY, f64::min);
    let memory = allocation_counter::measure(|| {
        black_box(gradient());
    });
    let kept = memory.bytes_max.saturating_sub(8 * entries as u64);
    println!("| {name} | {n} | {:.3} | {} | {kept} bytes |", 1e9 * least / n as f64, memory.count_total);
}
