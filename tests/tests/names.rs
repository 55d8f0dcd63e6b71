//! Generated code works whatever the user's variables are called, also where they
//! are shadowed and captured by format strings.
#![allow(missing_docs, non_camel_case_types, dead_code, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::close;

/// Variables called like generated ones, in the original and where they are renamed.
#[derive_grad]
fn names(x: f64, d_x: f64, seed: f64, tape: f64, value: f64, residual: f64, d_d_x: f64) -> f64 {
    let t = x * d_x;
    let t_1 = t.sin() * seed;
    let sum = t + t_1;
    let d_t = sum * tape;
    let d_sum = d_t * value;
    let none_0 = d_sum * residual;
    let none_x = none_0 * d_d_x;
    let x = none_x + x;
    let x_1 = x * d_x;
    let x = x_1 * x;
    let d_x_1 = x + t_1;
    let (ret, returned, exit, count, trips, saved, kept) = (x, d_x_1, x_1, seed, tape, value, d_t);
    let (slot, mark, acc, one, arg0, branch) = (ret, returned, exit, count, trips, saved);
    slot + mark * acc + one * arg0 + branch * kept
}

fn names_twin(a: &[f64]) -> f64 {
    names(a[0], a[1], a[2], a[3], a[4], a[5], a[6])
}

#[test]
fn variables_like_generated_ones() {
    let at = [0.5, 1.5, 0.7, -0.3, 1.1, 0.9, 0.4];
    let (a, b, c, d, e, f, g) = names_grad(at[0], at[1], at[2], at[3], at[4], at[5], at[6]);
    let expected = derive_grad_tests::richardson(names_twin, &at);
    for (found, expected) in [a, b, c, d, e, f, g].into_iter().zip(expected) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

/// The same in loops, where values are kept and adjoints are carried.
#[derive_grad]
fn names_in_loops(x: &[f64], seed: f64, d_x: &[f64]) -> f64 {
    let mut t = seed;
    let mut sum = 0.0;
    for k in 0..x.len() {
        let d_t = t * x[k];
        for (i, tape) in d_x.iter().enumerate() {
            let stack = d_t.sin() * tape;
            let t_saved = stack + i as f64;
            t = t_saved * 0.5;
            if t > 3.0 {
                break;
            }
            sum += stack * t;
        }
        let value = t * sum;
        sum = value + d_t;
    }
    sum * t
}

#[test]
fn variables_like_generated_ones_in_loops() {
    let (dx, ds, dd) = names_in_loops_grad(&[0.5, 1.5], 0.7, &[1.1, -0.4, 2.0]);
    let all = |a: &[f64]| names_in_loops(&a[..2], a[2], &a[3..]);
    let expected = derive_grad_tests::richardson(all, &[0.5, 1.5, 0.7, 1.1, -0.4, 2.0]);
    for (found, expected) in dx.into_iter().chain([ds]).chain(dd).zip(expected) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

#[derive_grad(wrt(r#type, r#match))]
fn r#loop(r#type: f64, r#match: f64, r#fn: usize) -> f64 {
    let r#let = r#type * r#match;
    let mut r#mut = r#let;
    for r#in in 0..r#fn {
        r#mut *= r#let + r#in as f64;
    }
    r#mut
}

#[derive_grad]
fn raw(r#x: f64, y: f64) -> f64 {
    let r#y = x * y;
    r#loop(r#y, r#x, 1) * y
}

#[test]
fn raw_identifiers() {
    let (dt, dm) = loop_grad(2.0, 3.0, 1);
    close(dt, 2.0 * 6.0 * 3.0);
    close(dm, 2.0 * 6.0 * 2.0);
    // x⁴ y² · x y
    let (dx, dy) = raw_grad(2.0, 3.0);
    close(dx, 5.0 * 16.0 * 27.0);
    close(dy, 3.0 * 32.0 * 9.0);
}

/// Functions that the variables below are named like.
#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

/// A parameter and a local named like annotated functions.
#[derive_grad]
fn uses_names_of_functions(square: f64, names: f64) -> f64 {
    let weighted = square * names;
    let raw = weighted * square;
    raw + names * self::square(1.0)
}

#[test]
fn variables_named_like_functions() {
    let (ds, dn) = uses_names_of_functions_grad(2.0, 3.0);
    close(ds, 12.0);
    close(dn, 5.0);
}

/// A format string captures names, also where they were shadowed and reassigned.
#[derive_grad(wrt(x))]
fn captures(x: f64, log: &mut Vec<String>) -> f64 {
    let mut y = x * 2.0;
    log.push(format!("{y}"));
    y *= y;
    log.push(format!("{y:.1} {0} {x:>1$}", y, 4));
    let y = y + 1.0;
    log.push(format!("{y} {y:?} {}", x));
    let x = y * x;
    log.push(format!("{x} {y}"));
    x
}

#[test]
fn captured_names() {
    let (mut log, mut generated) = (Vec::new(), Vec::new());
    let value = captures(1.5, &mut log);
    let (again, grad) = captures_value_and_grad(1.5, &mut generated);
    assert_eq!(log, generated);
    assert_eq!(value.to_bits(), again.to_bits());
    close(grad, 12.0 * 1.5 * 1.5 + 1.0);
}
