//! The named traps of DESIGN.md: calls, effects, hidden exits, names and inert
//! state. `traps.rs` has the others.
#![allow(missing_docs, unused_assignments, unused_variables, clippy::all, clippy::pedantic)]

use std::cell::Cell;

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[dual]
#[derive_grad]
fn weighted(x: f64, y: f64, v: &[f64], w: &[f64]) -> f64 {
    x * x * y + v[0] * w[1] * x
}

#[zoo(calls(weighted), at(1.5, [2.0, 3.0]))]
#[derive_grad]
fn same_argument_twice(x: f64, v: &[f64]) -> f64 {
    weighted(x, x, v, v) * weighted(x * 2.0, x, v, &v[..])
}

#[dual]
#[derive_grad]
fn accumulate(total: &mut f64, v: f64) {
    *total = *total * v + v;
}

#[zoo(calls(accumulate), at([2.0, 1.0, 3.0]))]
#[derive_grad]
fn mutable_borrow_of_local(x: &[f64]) -> f64 {
    let mut total = 1.0;
    for &v in x {
        accumulate(&mut total, v);
    }
    let r = &mut total;
    accumulate(r, x[0]);
    accumulate(&mut *r, 2.0);
    *r *= x[1];
    total
}

#[zoo(at([2.0, 4.0], 0), at([2.0, 4.0], 1), at([2.0, 4.0], 2))]
#[derive_grad]
fn short_circuit(x: &[f64], i: usize) -> f64 {
    // Beyond the end the right operand would panic.
    if i < x.len() && x[i] > 1.0 {
        x[i] * x[0]
    } else if i >= x.len() || x[i] < 0.0 {
        x[0].sin()
    } else {
        0.0
    }
}

#[dual]
fn count(calls: &mut Vec<usize>, i: usize) -> usize {
    calls.push(i);
    i
}

#[zoo(at([2.0, 1.0, 3.0], []))]
#[derive_grad]
fn effects_in_indices(x: &[f64], calls: &mut Vec<usize>) -> f64 {
    let mut a = x[count(calls, 1)] * x[count(calls, 2)];
    let mut y = x.to_vec();
    y[count(calls, 0)] *= a;
    if count(calls, 3) > 2 && count(calls, 4) > 9 || count(calls, 5) == 5 {
        a += y[count(calls, 0)];
    }
    for i in 0..count(calls, 2) {
        a *= y[i];
    }
    a
}

#[zoo(at(1.5, Cell::new(0)))]
#[derive_grad]
fn effects_in_conditions(x: f64, calls: &Cell<usize>) -> f64 {
    let tick = || {
        calls.set(calls.get() + 1);
        calls.get()
    };
    let mut a = x;
    while tick() < 4 {
        a *= x;
    }
    if tick() == 5 { a.sin() * tick() as f64 } else { a }
}

#[zoo(at(1.5, 2.0, 0.5, 4.0))]
#[derive_grad]
fn names_like_generated_ones(d_x: f64, seed: f64, tape: f64, x: f64) -> f64 {
    let d_d_x = d_x * x;
    let value = d_d_x.sin() * seed;
    let residual = value * tape;
    let mut d_value = residual;
    for i in 0..2 {
        d_value *= d_x + i as f64;
    }
    let (grad, d_seed, acc, tmp, t0) = (d_value, value, seed, tape, x);
    grad * d_seed + acc * tmp * t0 + d_tape(tape as usize)
}

fn d_tape(n: usize) -> f64 {
    n as f64
}

#[zoo(at(1.5, None), at(1.5, Some(2)), at(1.5, Some(0)))]
#[derive_grad]
fn exits_hidden_in_inert_code(x: f64, n: Option<usize>) -> f64 {
    let n = match n {
        None => return 0.5,
        Some(0) => {
            if x.is_finite() {
                return 7.0;
            }
            1
        }
        Some(n) => n,
    };
    x * x * n as f64
}

#[zoo(at(1.5, [1, 2, 0, 4]), at(1.5, [1, 9, 3, 4]), at(1.5, [1, 2]))]
#[derive_grad]
fn exits_hidden_in_inert_loops(x: f64, codes: &[usize]) -> f64 {
    let mut total = 1;
    for &code in codes {
        let step = match code {
            0 => continue,
            9 => break,
            4 => return 0.25,
            c => c,
        };
        total += step;
    }
    x.powi(total as i32)
}

/// Names `x` and `y` from two hygiene contexts.
macro_rules! two_contexts {
    ($name:ident, $x:ident, $inner:ident) => {
        #[zoo(at(1.5, 2.0))]
        #[derive_grad]
        fn $name($x: f64, factor: f64) -> f64 {
            let y = $x * factor;
            let $inner = y + 1.0;
            let y = y * $inner;
            y * $inner
        }
    };
}

two_contexts!(names_of_two_contexts, x, t);

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn formats_after_reassignment(x: f64, y: f64) -> f64 {
    let mut y = y * x;
    println!("{y}");
    y = y.sin();
    let text = format!("{y:.6} {x:.3}");
    y *= text.len() as f64;
    assert!(y.is_finite(), "{y}");
    y * x
}

#[dual(calls(pong))]
#[derive_grad]
fn ping(x: f64, n: usize) -> f64 {
    if n == 0 {
        return x;
    }
    let y = pong(x * x / 2.0, n - 1);
    y * pong(y, n - 1)
}

#[dual(calls(ping))]
#[derive_grad]
fn pong(x: f64, n: usize) -> f64 {
    if n == 0 { x.sin() } else { ping(x + 1.0, n - 1) * x }
}

#[zoo(calls(ping, pong), at(0.7, 4), at(0.7, 0))]
#[derive_grad]
fn mutually_recursive(x: f64, n: usize) -> f64 {
    ping(x, n) + pong(x, n)
}

#[dual]
#[derive_grad]
fn slice_dot(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len().min(y.len()) {
        sum += x[i] * y[i].sin();
    }
    sum
}

#[zoo(calls(slice_dot), at([1.0, 2.0, 3.0, 4.0], 1, 2))]
#[derive_grad]
fn two_arguments_share_a_root(x: &[f64], i: usize, j: usize) -> f64 {
    let y = [x[0] * x[1], x[2]];
    slice_dot(&x[i..], &x[j..]) * slice_dot(x, x) + slice_dot(&y, &y[1..]) * slice_dot(&y, x)
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [0, 1, 2, 3]))]
#[derive_grad]
fn inert_state_changes(x: &[f64], order: &mut [usize]) -> f64 {
    let mut a = 1.0;
    let mut at = 0;
    for step in 0..6 {
        order.swap(step % 3, (step + 2) % 4);
        at = order[at];
        a = a * x[at] / 2.0 + x[order[step % 4]];
        order[step % 4] = (order[step % 4] + 1) % 4;
    }
    a * x[at] * x[order[0]]
}

#[zoo(at(1.1, [3, 1, 2]))]
#[derive_grad(wrt(x))]
fn inert_counters(x: f64, mut counts: Vec<usize>) -> f64 {
    let mut a = x;
    let mut left: usize = 5;
    while left > 0 {
        let i = left % counts.len();
        a = 0.1 * (a * x).powi(counts[i] as i32 % 4).sin() + a;
        counts[i] += left;
        left -= 1 + counts[i] % 2;
    }
    a + counts[0] as f64 * x
}

#[zoo(at([1.0, 2.0], 1), panics([1.0, 2.0], 2), panics([1.0, 2.0], 3))]
#[derive_grad]
fn panic_in_dead_code(x: &[f64], i: usize) -> f64 {
    // Only indexing, whose value the gradient does not need.
    let dead = x[i] * 2.0;
    let _ = dead;
    let unused = 10 / (3 - i);
    x[0] * x[0]
}

#[zoo(at(1.5, 3, 1), panics(1.5, 0, 0))]
#[derive_grad]
fn panic_in_inert_arithmetic(x: f64, n: usize, m: usize) -> f64 {
    let difference = n - m;
    x + difference as f64 + (10 / n) as f64 * 0.0
}

#[zoo(at(1.5, 7, 2), at(1.5, -7, 2))]
#[derive_grad]
fn integer_division(x: f64, n: i32, d: i32) -> f64 {
    let quotient = n / d;
    x * quotient as f64
        + x * x * (n % d) as f64
        + x.powi(n / d) * (1 / 2) as f64
        + x.sin() * n.rem_euclid(d) as f64
}

#[derive_grad]
fn single_round_trip(x: f64, y: f64) -> f64 {
    let r = (x * y) as f32 as f64;
    r * x + ((r * y) as f32 as f64).sin()
}

#[zoo(at(7.5, 2.0), at(-7.5, 2.0), at(7.5, -2.0), at(-7.5, -2.0))]
#[derive_grad]
fn remainders(x: f64, y: f64) -> f64 {
    let mut a = x % y;
    a *= x.rem_euclid(y) + 2.0;
    a %= 3.0 * y;
    a
}

#[zoo(at(0.5, 3), at(1.5, 3), at(1.5, 30))]
#[derive_grad]
fn match_guards(x: f64, n: usize) -> f64 {
    let mut y = x * x;
    let z = match n {
        k if k > 20 => y * k as f64,
        k if y > 1.0 => {
            y = y.sin();
            y * k as f64
        }
        _ => y,
    };
    y * z
}

#[zoo(at(0.5), at(-0.5))]
#[derive_grad]
fn let_without_initialiser(x: f64) -> f64 {
    let a;
    let mut b: f64;
    if x > 0.0 {
        a = x * x;
        b = a * x;
    } else {
        b = x.sin();
        a = b * b;
    }
    b *= a;
    let c;
    loop {
        c = b + x;
        break;
    }
    a * c
}

#[zoo(at(-1.0), kink(0.0), at(4.0))]
#[derive_grad]
fn nan_in_untaken_branch(x: f64) -> f64 {
    if x > 0.0 { x.sqrt() + x.ln() } else { x * x + x }
}

#[zoo(at(0.0, 3.0), at(-1.0, 3.0))]
#[derive_grad]
fn nan_in_dead_code(x: f64, y: f64) -> f64 {
    let dead = x.ln() / x;
    let mut overwritten = x.sqrt() * dead;
    overwritten = y * x;
    let _ = 1.0 / dead;
    overwritten + y
}

#[zoo(at([0.0, 4.0, -1.0]))]
#[derive_grad]
fn infinity_in_untaken_iteration(x: &[f64]) -> f64 {
    let mut a = 1.0;
    for &v in x {
        let root = v.sqrt();
        if v > 0.5 {
            a *= root;
        }
        a += v;
    }
    a
}

/// Adjoints of `f32` values are `f32` themselves.
#[test]
fn check_single_round_trip() {
    let (x, y) = (1.1_f64, 0.7_f64);
    let (dx, dy) = single_round_trip_grad(x, y);
    let c = (x * y * y).cos();
    assert!((dx - (2.0 * x * y + y * y * c)).abs() < 1e-5, "{dx}");
    assert!((dy - (x * x + 2.0 * x * y * c)).abs() < 1e-5, "{dy}");
}
