//! What generated code allocates on the heap: nothing where all sizes are
//! constants, the returned gradient alone where a loop over slices is fused, one
//! piece of memory where a counted loop keeps values, and none that grows with the
//! number of iterations where nothing must be kept.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_gradient, assert_slope, assert_slopes};

/// Checks how often a gradient allocates, its result included.
#[track_caller]
fn check<T>(expected: u64, run: impl FnOnce() -> T) {
    let mut result = None;
    let found = allocation_counter::measure(|| result = Some(run()));
    std::hint::black_box(result);
    assert_eq!(found.count_total, expected, "allocations");
}

#[derive_grad]
fn straight_line(x: f64, y: f64) -> f64 {
    let a = x * y;
    let b = a.sin() / x;
    (a + b).exp() * b
}

#[derive_grad]
fn branches(x: f64, n: usize) -> f64 {
    let mut y = x.exp();
    if y > 1.0 {
        y = y.ln() * x;
    }
    match n {
        0 => y.sin(),
        1 => return y * y,
        _ => y / x,
    }
}

#[derive_grad]
fn arrays(x: [f64; 3], m: &[[f64; 3]; 3]) -> f64 {
    let mut y = [0.0; 3];
    for i in 0..3 {
        for j in 0..3 {
            y[i] += m[i][j] * x[j];
        }
        y[i] = y[i].tanh();
    }
    y[0] * y[1] * y[2]
}

#[derive_grad]
fn state_in_a_constant_loop(x: f64) -> f64 {
    let mut a = x;
    for i in 0..10 {
        if i % 3 == 0 {
            a *= x.sin();
        } else {
            a = (a * x).sin();
        }
    }
    a
}

#[derive_grad]
fn array_state_in_nested_constant_loops(x: [f64; 4]) -> f64 {
    const STEPS: usize = 5;
    let mut y = x;
    for _ in 0..STEPS {
        for j in 0..4 {
            y[j] = (y[j] * y[(j + 1) % 4]).sin();
        }
    }
    y[0] + y[1] * y[2]
}

#[derive_grad]
fn array_is_rotated(x: [f64; 3]) -> f64 {
    let mut y = x;
    let mut s = 0.0;
    for _ in 0..6 {
        y.swap(0, 1);
        y.swap(1, 2);
        s += y[0] * y[0];
        y[1] *= y[2];
    }
    s
}

#[derive_grad]
fn leaf(a: f64, b: f64) -> f64 {
    (a * b).sin() * a.exp()
}

#[derive_grad]
fn twig(a: f64, b: f64) -> f64 {
    leaf(a, b) * leaf(b, a.cos())
}

#[derive_grad]
fn nested_calls(x: f64, y: f64) -> f64 {
    twig(x, twig(y, x)) + leaf(x, y)
}

#[derive_grad]
fn norm(v: &[f64; 3]) -> f64 {
    (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]).sqrt()
}

#[derive_grad]
fn call_with_an_array(x: [f64; 3]) -> f64 {
    let y = [x[0] * x[1], x[1].sin(), x[2]];
    norm(&x) * norm(&y)
}

#[derive_grad]
fn scale(v: &mut [f64; 3], by: f64) {
    for i in 0..3 {
        v[i] *= by;
    }
}

#[derive_grad]
fn call_that_changes_an_array(x: [f64; 3], by: f64) -> f64 {
    let mut y = x;
    scale(&mut y, by);
    scale(&mut y, by * by);
    y[0] * y[1] + y[2]
}

#[derive_grad]
fn calls_in_a_constant_loop(x: f64, y: f64) -> f64 {
    let mut a = x;
    for _ in 0..8 {
        a = leaf(a, y);
    }
    a
}

#[derive_grad]
fn calls_under_a_condition(x: f64, y: f64) -> f64 {
    if x > y { leaf(x, y) } else { twig(x, y) }
}

#[derive_grad(wrt(w, b))]
fn squares(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (&x, &y) in x.iter().zip(y) {
        let err = w * x + b - y;
        sum += err * err;
    }
    sum / x.len() as f64
}

#[derive_grad(wrt(w))]
fn logistic(w: &[f64], x: &[f64], label: f64) -> f64 {
    let mut z = 0.0;
    for i in 0..w.len() {
        z += w[i] * x[i];
    }
    (-label * z).exp().ln_1p()
}

#[derive_grad]
fn sum_of_functions(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &v in x {
        let s = v.sin();
        if s > 0.0 {
            sum += s.sqrt() * v.exp();
        }
    }
    sum
}

#[derive_grad(wrt(positions))]
fn pairs(positions: &[[f64; 3]]) -> f64 {
    let mut energy = 0.0;
    for i in 0..positions.len() {
        for j in 0..i {
            let mut r2 = 0.0;
            for k in 0..3 {
                let d = positions[i][k] - positions[j][k];
                r2 += d * d;
            }
            energy += 1.0 / r2;
        }
    }
    energy
}

#[derive_grad(wrt(w))]
fn calls_in_a_fused_loop(w: f64, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &v in x {
        sum += leaf(w, v);
    }
    sum
}

#[test]
fn counts() {
    check(1, || Box::new(1.0));
    check(0, || 1.0);
}

#[test]
fn straight_lines_and_branches() {
    check(0, || straight_line_value_and_grad(1.2, 0.4));
    check(0, || straight_line_vjp(1.2, 0.4, 1.0, &mut 0.0, &mut 0.0));
    for n in 0..3 {
        check(0, || branches_grad(1.2, n));
    }
}

#[test]
fn constant_loops_with_arrays() {
    check(0, || arrays_value_and_grad([0.1, 0.2, 0.3], &[[0.5; 3]; 3]));
    check(0, || state_in_a_constant_loop_grad(0.7));
    // What it keeps of the nested loops lies on one stack.
    check(1, || array_state_in_nested_constant_loops_grad([0.1, 0.2, 0.3, 0.4]));
    check(0, || array_is_rotated_grad([0.1, 0.2, 0.3]));
}

#[test]
fn calls() {
    check(0, || nested_calls_grad(0.3, 0.4));
    check(0, || call_with_an_array_grad([0.1, 0.2, 0.3]));
    check(0, || call_that_changes_an_array_grad([0.1, 0.2, 0.3], 1.5));
}

#[test]
fn calls_in_branches_and_loops() {
    // A residual that is kept under a condition or in a loop is boxed.
    check(1, || calls_under_a_condition_grad(0.3, 0.4));
    check(2, || calls_in_a_constant_loop_grad(0.3, 0.4));
}

#[test]
fn fused_loops_over_slices() {
    let (x, y) = (vec![0.5; 100], vec![0.25; 100]);
    check(0, || squares_value_and_grad(0.3, 0.4, &x, &y));
    check(1, || logistic_value_and_grad(&x, &y, 1.0));
    check(1, || sum_of_functions_grad(&x));
    check(1, || pairs_grad(&[[0.1, 0.2, 0.3], [1.0, 2.0, 0.0], [-1.0, 0.4, 0.1]]));
    check(0, || calls_in_a_fused_loop_grad(0.5, &x));
}

/// The number of allocations, and how many bytes they ask for.
fn cost(run: impl FnOnce()) -> (u64, u64) {
    let found = allocation_counter::measure(run);
    (found.count_total, found.bytes_total)
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

#[test]
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

#[test]
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

#[derive(Differentiable, Clone, Debug)]
struct Line {
    slope: f64,
    intercept: f64,
}

/// Of the fields' types nothing is known.
#[derive_grad]
fn mean_square_of(line: &Line, x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in x.iter().zip(y) {
        let d = line.slope * x + line.intercept - y;
        sum += d * d;
    }
    sum / x.len() as f64
}

#[test]
fn what_is_lent_to_operators_is_not_kept() {
    let (x, y, line) = (numbers(9), numbers(9), Line { slope: 0.7, intercept: 0.0 });
    let (mut d_x, mut d_y, mut d_line) = (vec![0.0; 9], vec![0.0; 9], line.clone());
    d_line.slope = 0.0;
    let (allocations, _) = cost(|| {
        mean_square_of_vjp(&line, &x, &y, 1.0, &mut d_line, &mut d_x, &mut d_y);
    });
    assert_eq!(allocations, 0);
    let (by_x, by_y, by_slope) = mean_square_grad(&x, &y, 0.7);
    for (found, expected) in d_x.iter().chain(&d_y).zip(by_x.iter().chain(&by_y)) {
        assert!((found - expected).abs() < 1e-12);
    }
    assert!((d_line.slope - by_slope).abs() < 1e-12);
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

#[test]
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

#[test]
fn counted_loops_allocate_once() {
    let n = 1000;
    let x = numbers(n);
    let (mut d_x, mut d_a) = (vec![0.0; n], 0.0);
    let (allocations, bytes) = cost(|| {
        recurrence_vjp(&x, 0.7, 1.0, &mut d_x, &mut d_a);
    });
    assert_eq!((allocations, bytes), (1, 8 * n as u64));

    let counts = [10, 100].map(|steps| {
        let (mut d_x, mut d_a) = (vec![0.0; n], 0.0);
        cost(|| {
            diffusion_vjp(&x, 0.2, steps, 1.0, &mut d_x, &mut d_a);
        })
    });
    assert_eq!(counts[0].0, counts[1].0, "allocations depend on the number of steps");
}

/// What allocates so little is right, too.
#[test]
fn gradients_of_what_is_counted() {
    let (w, h) = ([[0.3, -0.2, 0.1, 0.4]; 4], [1.0, 2.0, 0.5, -1.0]);
    let (d_w, d_h) = constant_sizes_grad(&w, &h);
    assert_gradient(&w, &d_w, |w| constant_sizes(w, &h));
    assert_gradient(&h, &d_h, |h| constant_sizes(&w, h));

    let (x, y) = (numbers(9), numbers(7));
    let (d_x, d_y, d_a) = mean_square_grad(&x, &y, 0.7);
    assert_slopes(&d_x, |x| mean_square(x, &y, 0.7), &x);
    assert_slopes(&d_y, |y| mean_square(&x, y, 0.7), &y);
    assert_slope(d_a, |a| mean_square(&x, &y, a), 0.7);

    let (d_x, d_y) = refilled_grad(&x, &y);
    assert_slopes(&d_x, |x| refilled(x, &y), &x);
    assert_slopes(&d_y, |y| refilled(&x, y), &y);

    let (d_x, d_a) = recurrence_grad(&x, 0.7);
    assert_slopes(&d_x, |x| recurrence(x, 0.7), &x);
    assert_slope(d_a, |a| recurrence(&x, a), 0.7);

    let (d_x, d_rate) = diffusion_grad(&x, 0.2, 4);
    assert_slopes(&d_x, |x| diffusion(x, 0.2, 4), &x);
    assert_slope(d_rate, |rate| diffusion(&x, rate, 4), 0.2);
}

// With checkpoints memory grows with the root of the number of iterations, or not at all.

#[derive_grad(checkpoint)]
fn recurrence_with_checkpoints(x: f64, n: usize) -> f64 {
    let (mut y, mut v) = (x, 0.3);
    for _ in 0..n {
        v -= 0.01 * y.sin();
        y += 0.01 * v;
    }
    y
}

#[derive_grad(checkpoint)]
fn while_with_checkpoints(x: f64, end: f64) -> f64 {
    let (mut y, mut t) = (x, 0.0);
    while t < end {
        y += 0.001 * (y + t).sin();
        t += 1.0;
    }
    y
}

#[derive_grad(checkpoint = 10)]
fn recurrence_with_ten(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y += 0.01 * y.sin();
    }
    y
}

#[derive_grad(checkpoint)]
fn lists_with_checkpoints(x: &[f64], n: usize) -> f64 {
    let mut u = x.to_vec();
    for _ in 0..n {
        for i in 1..u.len() {
            u[i] += 0.01 * (u[i] * u[i - 1]).sin();
        }
    }
    u[x.len() - 1]
}

/// The most bytes that are in use at once.
fn peak<T>(run: impl FnOnce() -> T) -> u64 {
    let mut result = None;
    let found = allocation_counter::measure(|| result = Some(run()));
    std::hint::black_box(result);
    found.bytes_max
}

#[test]
fn checkpoints_grow_like_the_root() {
    let roots: [&dyn Fn(usize) -> u64; 3] = [
        &|n| peak(|| recurrence_with_checkpoints_grad(0.5, n)),
        &|n| peak(|| while_with_checkpoints_grad(0.5, n as f64)),
        &|n| peak(|| lists_with_checkpoints_grad(&[0.5; 10], n)),
    ];
    for root in roots {
        let (small, large) = (root(10_000), root(1_000_000));
        // Ten times, but that lists grow by doubling.
        assert!(small > 1000 && large < 20 * small, "{small} and {large} bytes");
    }
    let ten = |n| peak(|| recurrence_with_ten_grad(0.5, n));
    assert_eq!(ten(100), ten(10_000));
}

#[derive_grad(wrt(x))]
fn tree(x: &[f64], depth: usize, scale: f64) -> f64 {
    let mut sum = x[depth] * scale;
    for k in 0..if depth == 0 { 0 } else { 2 } {
        sum += (sum * tree(x, depth - 1, scale * 0.5) + k as f64).sin();
    }
    sum
}

/// The stacks of a function that calls itself grow a few times, whatever the number of calls is.
#[test]
fn recursion_has_one_storage() {
    for (depth, most) in [(6, 40), (10, 70)] {
        let x = numbers(depth + 1);
        let mut d_x = vec![0.0; depth + 1];
        let (allocations, _) = cost(|| {
            tree_vjp(&x, depth, 1.0, 1.0, &mut d_x);
        });
        assert!(allocations < most, "{allocations} for {} calls", 2 << depth);
        assert_slopes(&d_x, |x| tree(x, depth, 1.0), &x);
    }
}

#[derive_grad]
fn doubled(x: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    for (out, x) in out.iter_mut().zip(x) {
        *out = 2.0 * x;
    }
    out
}

#[derive_grad]
fn doubled_twice(x: &[f64]) -> f64 {
    let half = doubled(x);
    let all = doubled(&half);
    all.iter().sum()
}

/// A function keeps no copy of the list that it returns.
#[test]
fn results_are_not_copied() {
    let n = 1000;
    let (x, mut d_x) = (numbers(n), vec![0.0; n]);
    let (_, bytes) = cost(|| {
        doubled_twice_vjp(&x, 1.0, &mut d_x);
    });
    // Both lists, their adjoints, and the adjoint of each call's own list.
    assert_eq!(bytes, 6 * 8 * n as u64);
    assert_slopes(&d_x, doubled_twice, &x);
}
