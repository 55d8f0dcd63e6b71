//! Functions that call themselves: in loops and branches, with lists that they change, with what
//! each call keeps, beside other functions, and in an order that no stack has.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

/// The permanent of a matrix by its rows; which columns are taken is put back after each call.
#[dual]
#[derive_grad]
fn from_row(a: &[f64], row: usize, taken: &mut [bool]) -> f64 {
    let n = taken.len();
    if row == n {
        return 1.0;
    }
    let mut sum = 0.0;
    for column in 0..n {
        if taken[column] {
            continue;
        }
        taken[column] = true;
        sum += a[row * n + column] * from_row(a, row + 1, taken);
        taken[column] = false;
    }
    sum
}

#[zoo(calls(from_row), at([1.0, 2.0, 0.5, -1.0], 2), at([1.0, 2.0, 0.5, -1.0, 0.3, 2.0, 0.7, -0.2, 1.1], 3))]
#[derive_grad]
fn permanent(a: &[f64], n: usize) -> f64 {
    from_row(a, 0, &mut vec![false; n])
}

/// Halves in place, then what is made of both.
#[dual]
#[derive_grad]
fn butterflies(data: &mut [f64], turn: f64) {
    let n = data.len() / 2;
    if n == 0 {
        return;
    }
    let (left, right) = data.split_at_mut(n);
    butterflies(left, turn * 0.5);
    butterflies(right, turn);
    for (l, r) in left.iter_mut().zip(right) {
        let x = *r * turn.cos() + *l * *r;
        *r = *l - x;
        *l += x;
    }
}

#[zoo(calls(butterflies), at([1.0, 0.5, -0.3, 0.2], 0.7), at([1.0, 0.5, -0.3, 0.2, 0.1, 0.4, -0.6, 0.9], 0.3))]
#[derive_grad]
fn transformed(x: &[f64], turn: f64) -> f64 {
    let mut data = x.to_vec();
    butterflies(&mut data, turn);
    data.iter().enumerate().map(|(i, v)| v * (i as f64 + 1.0).sin()).sum()
}

#[zoo(at(1.3, 6), at(1.3, 1))]
#[derive_grad]
fn fibonacci(x: f64, n: u32) -> f64 {
    if n < 2 { x + n as f64 } else { fibonacci(x, n - 1).sin() * x + fibonacci(x * 0.9, n - 2) }
}

/// What is kept before the call and after it.
#[zoo(at([0.5, 1.5, -0.7, 0.3], 0), at([2.0], 0))]
#[derive_grad]
fn along(x: &[f64], at: usize) -> f64 {
    if at == x.len() {
        return 1.0;
    }
    let mut before = 1.0;
    for i in 0..at + 1 {
        before = (before * x[i]).sin() + x[at];
    }
    let rest = along(x, at + 1);
    let mut after = rest;
    for v in x.iter().skip(at) {
        after = (after * v).cos() * before;
    }
    after * rest
}

/// Calls in a loop that ends early, and in a `while` loop.
#[zoo(at([0.5, 1.5, -0.7, 0.3], 3), at([0.2, 0.1], 2))]
#[derive_grad]
fn search(x: &[f64], depth: usize) -> f64 {
    let mut best = x[depth % x.len()];
    if depth == 0 {
        return best * best;
    }
    for (k, v) in x.iter().enumerate() {
        let next = search(x, depth - 1) * v;
        if next > 2.0 {
            break;
        }
        best = best * 0.5 + next * (k as f64 + 1.0);
    }
    let mut k = 0;
    while k < 2 && best < 3.0 && x.len() > 1 {
        best += search(&x[1..], depth - 1) * best;
        k += 1;
    }
    best
}

/// Where one call is not reversed in the opposite order of another: its value is not used.
#[zoo(at(0.4, 4))]
#[derive_grad]
fn unused(x: f64, n: usize) -> f64 {
    if n == 0 {
        return x * x;
    }
    let first = unused(x + 0.1, n - 1);
    let _second = unused(x * 2.0, n - 1);
    let third = unused(x.sin(), n - 1);
    if n > 2 { first * third } else { first + third * x }
}

/// A branch with one call, one with two, one with none.
#[zoo(at(0.4, 7), at(0.4, 5), at(1.4, 3))]
#[derive_grad]
fn branches(x: f64, n: u32) -> f64 {
    match n {
        0 => x,
        1 | 2 => (x * n as f64).exp(),
        n if n % 2 == 0 => {
            let half = branches(x, n / 2);
            half * half.sin()
        }
        n if x > 1.0 => branches(x * 0.5, n - 1) * branches(x * 0.25, n - 2),
        _ => x * branches(x, n - 1),
    }
}

#[dual(calls(scaled_sum))]
#[derive_grad]
fn twice(x: f64, n: usize) -> f64 {
    scaled_sum(x * 0.5, n) + scaled_sum(x, n)
}

/// By itself and through another function.
#[zoo(calls(twice), at(0.7, 4))]
#[derive_grad]
fn scaled_sum(x: f64, n: usize) -> f64 {
    let mut sum = x;
    for k in 1..n {
        sum += scaled_sum(x * sum, n - k) * 0.1;
        sum += twice(x, n - k - 1) * 0.1;
    }
    sum
}

#[zoo(at(0.7, 3))]
#[derive_grad]
fn single(x: f32, n: usize) -> f32 {
    if n == 0 { x } else { single(x * x, n - 1) + x }
}

#[derive_grad(wrt(x))]
fn checked(x: &[f64], at: usize) -> Result<f64, String> {
    let Some(v) = x.get(at) else { return Ok(1.0) };
    if v.is_nan() {
        return Err(format!("no number at {at}"));
    }
    Ok(v * checked(x, at + 1)? + checked(x, at + 2)?.sin())
}

#[derive_grad(wrt(x))]
fn is_checked(x: &[f64]) -> f64 {
    checked(x, 0).unwrap_or(0.0)
}

#[derive_grad]
fn chebyshev(x: f64, n: usize) -> Vec<f64> {
    if n == 0 {
        return vec![1.0];
    }
    let mut all = chebyshev(x, n - 1);
    let next = if n == 1 { x } else { 2.0 * x * all[n - 1] - all[n - 2] };
    all.push(next);
    all
}

#[derive_grad]
fn series(x: f64) -> f64 {
    chebyshev(x, 5).iter().enumerate().map(|(k, t)| t * k as f64).sum()
}

fn leaf(x: f64) -> f64 {
    x
}

/// A closure beside the calls.
#[derive_grad]
fn shadowed(x: f64, n: usize) -> f64 {
    let inner = |x: f64| leaf(2.0) * x;
    if n == 0 { inner(x) } else { shadowed(inner(x), n - 1) * x }
}

mod other {
    #[derive_grad::derive_grad]
    pub fn twins(x: f64, n: usize) -> f64 {
        if n == 0 { x * x } else { twins(x * 0.5, n - 1) * x }
    }
}

/// Another function of the same name inside, which does not share storage with this one.
#[derive_grad]
fn twins(x: f64, n: usize) -> f64 {
    use other::twins;
    let mut s: f64 = 0.0;
    for k in 0..n {
        s += twins(x, k) * s.cos();
    }
    s + x
}

#[derive_grad]
fn of_twins(x: f64) -> f64 {
    twins(x, 4) * other::twins(x, 2)
}

#[derive_grad(jvp, hvp, hessian)]
fn tree(x: &[f64; 3], depth: usize) -> f64 {
    if depth == 0 {
        return x[0] * x[1] + x[2].sin();
    }
    let left = [x[1], x[2] * 0.5, x[0]];
    tree(&left, depth - 1) * x[depth % 3] + tree(x, depth - 1)
}

#[test]
fn others() {
    assert_gradient!(is_checked(&[0.5, 1.5, -0.7, 0.3]));
    assert!(checked_grad(&[0.5, f64::NAN], 0).is_err());
    assert_eq!(checked_grad(&[2.0], 0), Ok(vec![1.0]));
    assert_gradient!(series(0.3));
    let (x, at) = (0.3, [0.3, 0.7, -0.4]);
    assert_gradient!(shadowed(x, 4), wrt(x));
    assert_gradient!(of_twins(x), wrt(x));
    assert_gradient!(tree(&at, 3), wrt(at));
    assert_jvp!(tree(&at, 3), wrt(at));
    assert_hvp!(tree(&at, 3), wrt(at));
}
