//! The named traps of DESIGN.md, each of which has given silently wrong gradients
//! in a well-known tool: values, loops, numbers. `zoo_traps.rs` has those of calls,
//! names and inert code.
#![allow(missing_docs, unused_assignments, unused_variables, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn value_overwritten_then_read(x: f64, y: f64) -> f64 {
    let mut a = x * y;
    let p = a * a;
    a = p.sin() + x;
    let q = a * p;
    a = q * a;
    a + q * p
}

#[zoo(at([1.0, 2.0, 3.0], 1), at([1.0, 2.0, 3.0], 0))]
#[derive_grad]
fn shadowing_in_loops_and_arms(x: &[f64], n: usize) -> f64 {
    let y = x[0];
    let mut acc = y;
    for &y in x {
        let y = y * y;
        let acc_before = acc;
        let y = match n {
            0 => y * acc_before,
            n => {
                let y = y.sin() * n as f64;
                let acc = y * 2.0;
                acc + acc_before
            }
        };
        acc += y;
    }
    acc * y
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn parameters_reassigned(mut x: f64, mut y: f64) -> f64 {
    let first = x * y;
    x = y.sin();
    y = x * first;
    x += y * y;
    x * y + first
}

#[zoo(at(1.5, 2.0), at(3.0, 2.0))]
#[derive_grad]
fn swap_by_tuple(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    if a < b {
        (a, b) = (b, a);
    }
    (b, a) = (a * b, b.sin());
    a - 2.0 * b
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn swap_by_memory(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y.sin());
    for _ in 0..3 {
        std::mem::swap(&mut a, &mut b);
        a *= b;
    }
    a - 2.0 * b
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn swap_in_slice(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 0..2 {
        y.swap(i, i + 1);
        y[i] *= y[i + 1];
        y.swap(i, i);
    }
    y[0] - 2.0 * y[1] + y[2] * y[0]
}

#[zoo(at(0.5, 1.5, 6), at(0.5, 1.5, 0))]
#[derive_grad]
fn rotation_of_loop_variables(x: f64, y: f64, n: usize) -> f64 {
    let (mut a, mut b, mut c) = (x, y, x * y);
    for _ in 0..n {
        (a, b, c) = (b, c, a * b.sin() + c);
        let next = 0.5 * (a + b);
        a = b;
        b = c;
        c = next;
    }
    a + 2.0 * b + 3.0 * c
}

#[zoo(at([], 0.5), at([2.0], 0.5))]
#[derive_grad]
fn zero_trip_loops(x: &[f64], y: f64) -> f64 {
    let mut a = y;
    for v in x {
        a = v * y;
    }
    for i in 5..3 {
        a *= i as f64;
    }
    for i in (1..=0).rev() {
        a *= i as f64;
    }
    while a > 1e9 {
        a = 0.0;
    }
    a * a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0]))]
#[derive_grad]
fn reversed_and_stepped(x: &[f64]) -> f64 {
    let mut a = 1.0;
    for i in (0..x.len()).rev().step_by(2) {
        a = a * x[i] + 1.0;
    }
    for i in (0..x.len()).step_by(2).rev() {
        a = a * 0.5 + x[i].sin() * a;
    }
    for i in (1..=4).step_by(3) {
        a *= x[i];
    }
    for v in x.iter().rev().step_by(3) {
        a = v - a * v;
    }
    a
}

#[zoo(at(1.1, 254), at(1.1, 255))]
#[derive_grad]
fn inclusive_to_the_largest(x: f64, from: u8) -> f64 {
    let mut a = x;
    for i in from..=u8::MAX {
        a *= x + i as f64 / 255.0;
    }
    a
}

#[zoo(at([1.0, -2.0, 3.0, 0.5]))]
#[derive_grad]
fn continue_mid_loop(x: &[f64]) -> f64 {
    let mut a = 0.5;
    let mut skipped = 1.0;
    for &v in x {
        let t = a * v;
        if t < 0.0 {
            skipped += t * t;
            continue;
        }
        a += t.sin();
    }
    a * skipped
}

#[zoo(at([1.0, 2.0, 3.0], 4.0), at([1.0, 2.0, 3.0], 1e9), at([5.0, 2.0, 3.0], 0.0))]
#[derive_grad(wrt(x))]
fn break_mid_loop(x: &[f64], limit: f64) -> f64 {
    let mut a = 1.0;
    for &v in x {
        a += v * a;
        if a > limit {
            break;
        }
        a *= v.cos();
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0], 6.0), at([1.0, 2.0, 3.0], 1e9))]
#[derive_grad(wrt(x))]
fn labelled_break_mid_loop(x: &[f64], limit: f64) -> f64 {
    let mut a = 1.0;
    let mut b = 0.0;
    'outer: for &u in x {
        for &v in x {
            a += u * v;
            if a > limit {
                b = a * v;
                break 'outer;
            }
        }
        a *= 0.5;
    }
    a * a + b
}

#[zoo(at(1.2, 4.0))]
#[derive_grad]
fn break_value(x: f64, y: f64) -> f64 {
    let mut a = x;
    let r = loop {
        let t = a * x;
        if t > y {
            break t * a;
        }
        a = t;
    };
    r * a
}

#[zoo(at([1.0, 2.0, 3.0], 1), at([1.0, 2.0, 3.0], 9), at([-1.0, 2.0, 3.0], 9))]
#[derive_grad]
fn early_return_in_and_before_loop(x: &[f64], stop: usize) -> f64 {
    if x[0] < 0.0 {
        return x[1] * x[2];
    }
    let mut a = 1.0;
    for (i, v) in x.iter().enumerate() {
        a = a * v + 0.5;
        if i == stop {
            return a * a * v;
        }
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0], 2.0))]
#[derive_grad]
fn divisor_inline_in_loop(x: &[f64], d: f64) -> f64 {
    let mut a = 0.0;
    for v in x {
        a += v / d;
        a /= 1.0 + v * v;
    }
    for v in x {
        a = a / v / (d + a);
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn loop_local_adjoint(x: &[f64]) -> f64 {
    let mut a = 0.0;
    for v in x {
        let t = v * v;
        let mut u = t;
        if t > 2.0 {
            u = t.sin() * v;
        }
        a += u * t;
    }
    a
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn inner_trips_depend_on_outer(x: &[f64]) -> f64 {
    let mut a = 1.0;
    for i in 0..x.len() {
        let mut p = 1.0;
        for j in i..x.len() {
            p *= x[j];
        }
        for j in (0..i * i).step_by(i.max(1)) {
            p = p.sin() + j as f64 * x[i];
        }
        a += p * a / 10.0;
    }
    a
}

#[zoo(at([0.5, 1.0, 1.5], 3))]
#[derive_grad]
fn buffer_refilled(x: &[f64], rounds: usize) -> f64 {
    let mut buffer = [0.0; 3];
    let mut a = 1.0;
    for _ in 0..rounds {
        for i in 0..3 {
            buffer[i] = x[i] * a;
        }
        buffer[0] *= buffer[2];
        a = buffer[0] + buffer[1].sin();
    }
    a
}

#[zoo(at([0.5, 1.0, 1.5]))]
#[derive_grad]
fn accumulator_read_in_loop(x: &[f64]) -> f64 {
    let mut sum = 1.0;
    let mut weighted = 0.0;
    for v in x {
        sum += v * v;
        weighted += sum * v;
        sum += weighted.sin();
    }
    weighted / sum
}

#[zoo(at([2.0, 0.0, 3.0]), at([0.0, 0.0, 3.0]), at([2.0, 1.0, 3.0]))]
#[derive_grad]
fn product_with_zero(x: &[f64]) -> f64 {
    let mut p = 1.0;
    for v in x {
        p *= v;
    }
    p
}

#[zoo(at([2.0, 1.0, 3.0], [0, 2, 0, 0, 1, 2]))]
#[derive_grad]
fn gather_with_repeats(x: &[f64], index: &[usize]) -> f64 {
    let mut a = 1.0;
    for &i in index {
        a = a * x[i] / 2.0 + x[i];
    }
    a + x[index[0]] * x[index[2]]
}

#[zoo(at([2.0, 1.0, 3.0], [1, 1, 0]))]
#[derive_grad]
fn scatter_and_add(x: &[f64], index: &[usize]) -> f64 {
    let mut bins = vec![0.5; 2];
    for (v, &i) in x.iter().zip(index) {
        bins[i] += v * bins[i];
        bins[i] += v;
    }
    bins[0] * bins[1]
}

#[zoo(at([2.0, 1.0, 3.0, 0.5]))]
#[derive_grad]
fn reads_and_writes_one_slice(x: &mut [f64]) {
    for i in 1..x.len() - 1 {
        x[i] = (x[i - 1] + x[i + 1]) * x[i];
        x[i - 1] = x[i] - x[i - 1];
    }
}

#[zoo(at([2.0, 1.0, 3.0]))]
#[derive_grad]
fn copies_of_arrays(x: [f64; 3]) -> f64 {
    let mut a = x;
    let b = a;
    a[0] *= a[1];
    let c = [a, b];
    let mut d = c;
    d[0][1] = d[1][0] * x[2];
    d[1] = d[0];
    d[1][0] += 1.0;
    a[0] * b[0] + d[0][1] * c[0][1] + d[0][0] * d[1][0]
}
