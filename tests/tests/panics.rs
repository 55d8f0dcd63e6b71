//! The panics of generated functions are the original's, and adjoints of another
//! length than their parameters panic too, saying both lengths.
#![allow(missing_docs, unused_variables, clippy::all, clippy::pedantic)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use derive_grad::derive_grad;

/// What a panic says.
fn message(f: impl FnOnce()) -> String {
    let payload = match catch_unwind(AssertUnwindSafe(f)) {
        Ok(()) => panic!("it didn't panic"),
        Err(payload) => payload,
    };
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&str>().expect("a text")).to_owned(),
    }
}

macro_rules! same_panic {
    ($f:ident, $grad:ident, $both:ident ($($arg:expr),*)) => {{
        let expected = message(|| { let _ = $f($($arg),*); });
        assert_eq!(message(|| { let _ = $grad($($arg),*); }), expected);
        assert_eq!(message(|| { let _ = $both($($arg),*); }), expected);
        expected
    }};
}

#[derive_grad]
fn indexes(x: &[f64], i: usize) -> f64 {
    let dead = x[i] * 0.0;
    let used = x[0];
    used * used
}

#[derive_grad]
fn indexes_in_loop(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += x[i] * x[i];
    }
    sum
}

#[derive_grad]
fn indexes_before_in_loop(x: &[f64], y: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 1..n {
        sum += x[i] * y[i - 1];
    }
    sum
}

#[derive_grad]
fn asserts(x: f64, n: usize) -> f64 {
    assert!(n > 2, "n is {n}, x is {x}");
    assert_eq!(n % 2, 1, "odd");
    x * x
}

#[derive_grad]
fn panics(x: f64, n: Option<u8>) -> f64 {
    let scale = match n {
        Some(0) => panic!("zero at {x:.2}"),
        Some(1) => unreachable!("one"),
        Some(2) => todo!(),
        Some(n) => f64::from(n),
        None => None::<f64>.expect("some"),
    };
    x * scale
}

#[derive_grad]
fn integer_division(x: f64, n: i32, k: i32) -> f64 {
    let unused = n / k;
    let _ = n % k;
    x * n as f64
}

#[derive_grad]
fn slices(x: &[f64], from: usize, to: usize) -> f64 {
    let part = &x[from..to];
    let mut sum = 0.0;
    for v in part {
        sum += v * v;
    }
    sum
}

#[derive_grad]
fn copies(x: &[f64], y: &[f64]) -> f64 {
    let mut buffer = vec![0.0; x.len()];
    buffer.copy_from_slice(y);
    buffer[0] * x[0]
}

#[derive_grad]
fn splits(x: &[f64], at: usize) -> f64 {
    let (a, b) = x.split_at(at);
    a[0] * b[0]
}

#[derive_grad]
fn chunk_size(x: &[f64], size: usize) -> f64 {
    let mut sum = 0.0;
    for chunk in x.chunks(size) {
        sum += chunk[0] * chunk[0];
    }
    sum
}

#[derive_grad]
fn clamps(x: f64, lo: f64, hi: f64) -> f64 {
    x.clamp(lo, hi) * x
}

#[test]
fn panics_are_the_originals() {
    for n in 2..6 {
        for (x, y) in [(1, 5), (5, 1), (2, 2), (3, 2), (0, 5), (5, 0), (2, 0)] {
            let (x, y) = (&[0.5; 5][..x], &[0.7; 5][..y]);
            if n > x.len() || n > y.len() + 1 {
                same_panic!(
                    indexes_before_in_loop,
                    indexes_before_in_loop_grad,
                    indexes_before_in_loop_value_and_grad(x, y, n)
                );
            }
        }
    }
    assert!(same_panic!(indexes, indexes_grad, indexes_value_and_grad(&[1.0], 3)).contains("index is 3"));
    same_panic!(indexes, indexes_grad, indexes_value_and_grad(&[], 0));
    assert!(
        same_panic!(indexes_in_loop, indexes_in_loop_grad, indexes_in_loop_value_and_grad(&[1.0, 2.0], 5))
            .contains("the len is 2 but the index is 2")
    );
    assert_eq!(same_panic!(asserts, asserts_grad, asserts_value_and_grad(1.5, 2)), "n is 2, x is 1.5");
    assert!(same_panic!(asserts, asserts_grad, asserts_value_and_grad(1.5, 4)).contains("odd"));
    assert_eq!(same_panic!(panics, panics_grad, panics_value_and_grad(1.0, Some(0))), "zero at 1.00");
    for n in [Some(1), Some(2), None] {
        same_panic!(panics, panics_grad, panics_value_and_grad(1.0, n));
    }
    same_panic!(integer_division, integer_division_grad, integer_division_value_and_grad(1.0, 1, 0));
    same_panic!(integer_division, integer_division_grad, integer_division_value_and_grad(1.0, i32::MIN, -1));
    same_panic!(slices, slices_grad, slices_value_and_grad(&[1.0, 2.0], 1, 5));
    same_panic!(slices, slices_grad, slices_value_and_grad(&[1.0, 2.0], 2, 1));
    same_panic!(copies, copies_grad, copies_value_and_grad(&[1.0, 2.0], &[1.0]));
    same_panic!(splits, splits_grad, splits_value_and_grad(&[1.0, 2.0], 3));
    same_panic!(chunk_size, chunk_size_grad, chunk_size_value_and_grad(&[1.0, 2.0], 0));
    same_panic!(clamps, clamps_grad, clamps_value_and_grad(1.0, 2.0, 1.0));
}

#[derive_grad]
fn overflows(x: f64, n: u8) -> f64 {
    let next = n + 1;
    x * next as f64
}

#[derive_grad]
fn underflows(x: &[f64], n: usize) -> f64 {
    x[n - 1] * x[0]
}

#[test]
#[cfg(debug_assertions)]
fn overflow_panics_in_debug_mode() {
    let text = same_panic!(overflows, overflows_grad, overflows_value_and_grad(1.0, 255));
    assert_eq!(text, "attempt to add with overflow");
    let text = same_panic!(underflows, underflows_grad, underflows_value_and_grad(&[1.0], 0));
    assert_eq!(text, "attempt to subtract with overflow");
}

#[test]
#[cfg(not(debug_assertions))]
fn overflow_wraps_in_release_mode() {
    assert_eq!(overflows_value_and_grad(1.0, 255), (0.0, 0.0));
    same_panic!(underflows, underflows_grad, underflows_value_and_grad(&[1.0], 0));
}

/// Where it is called is part of the value of a `track_caller` function.
#[derive_grad]
#[track_caller]
fn tracked(x: f64) -> f64 {
    x * f64::from(std::panic::Location::caller().line())
}

#[test]
fn track_caller_is_inherited() {
    let here = f64::from(line!());
    assert_eq!(tracked_grad(1.0), here + 1.0);
    assert_eq!(tracked_value_and_grad(2.0), (2.0 * (here + 2.0), here + 2.0));
    assert_eq!(tracked_vjp(2.0, 1.0, &mut 0.0), 2.0 * (here + 3.0));
}

#[test]
fn adjoints_of_other_lengths_panic() {
    let text = message(|| {
        let _ = indexes_vjp(&[1.0, 2.0, 3.0], 0, 1.0, &mut [0.0, 0.0]);
    });
    assert!(text.contains('3') && text.contains('2'), "{text}");
    let text = message(|| {
        let _ = copies_vjp(&[1.0], &[1.0], 1.0, &mut [0.0], &mut [0.0; 7]);
    });
    assert!(text.contains('1') && text.contains('7') && text.contains('y'), "{text}");
    let text = message(|| {
        let _ = nested_vjp(&[vec![1.0], vec![2.0, 3.0]], 1.0, &mut [vec![0.0], vec![0.0; 5]]);
    });
    assert!(text.contains('2') && text.contains('5'), "{text}");
}

#[derive_grad]
fn nested(x: &[Vec<f64>]) -> f64 {
    x[0][0] * x[1][1]
}

/// What an adjoint gets is never cut to fit, whatever its floats are.
#[test]
fn contributions_have_the_length_of_the_adjoint() {
    use derive_grad::__private::{accumulate, generic};
    let expected = "an adjoint of length 2 gets a contribution of length 3";
    let (mut to, amount) = ([0.0; 2], vec![1.0; 3]);
    assert_eq!(message(|| accumulate(&mut to[..], &amount)), expected);
    assert_eq!(message(|| generic::accumulate(&mut to[..], &amount)), expected);
    assert_eq!(message(|| generic::subtract(&mut to[..], &amount)), expected);
}

#[derive_grad]
fn rearranges(x: &[f64], method: usize, at: usize) -> f64 {
    let mut v = x.to_vec();
    match method {
        0 => v.insert(at, x[0]),
        1 => {
            v.remove(at);
        }
        2 => {
            v.swap_remove(at);
        }
        3 => v.rotate_left(at),
        4 => v.rotate_right(at),
        5 => v.copy_within(0..2, at),
        6 => {
            let _ = v.split_off(at);
        }
        7 => {
            v.drain(at..);
        }
        _ => {
            v.drain(..at);
        }
    }
    v[0] * v[0]
}

#[test]
fn positions_outside_of_lists() {
    for method in 0..9 {
        assert_eq!(rearranges_grad(&[2.0, 3.0, 4.0], method, 1).len(), 3);
        message(|| assert!(rearranges(&[2.0, 3.0, 4.0], method, 7) > 0.0));
        message(|| drop(rearranges_grad(&[2.0, 3.0, 4.0], method, 7)));
    }
}
