//! Which values are varied, and where; which reach the result, and whether that
//! matters.

use super::activity::Activity;
use crate::compiler::diff;
use crate::compiler::ir::{Function, Stmt, Value, visit};
use crate::compiler::testing::lowered_with;

/// The facts of a function that is differentiated with respect to `x`.
fn analysed(source: &str) -> (Function, Activity) {
    let function = diff::normalize::function(lowered_with(quote::quote!(wrt(x)), source));
    let facts = Activity::of(&function);
    (function, facts)
}

/// Checks, for each `max` in the order in which they stand, whether its first
/// argument is varied.
fn check(expected: &[bool], source: &str) {
    let (function, facts) = analysed(source);
    let mut found = Vec::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        if let Stmt::Let(_, Value::Rule(rule, args)) = stmt
            && rule.name == "max"
        {
            found.push(facts.varied_operand(&args[0]));
        }
    });
    assert_eq!(found, expected, "{source}");
}

#[test]
fn a_load_before_anything_varied_is_stored() {
    check(&[false, true], "fn f(x: f64) -> f64 { let mut m = 1.0; let a = m.max(x); m = a; m.max(x) }");
    check(&[false], "fn f(x: f64, mut y: [f64; 2]) -> f64 { let a = y[1].max(x); y[0] = a; y[0] }");
}

#[test]
fn a_load_after_it_is_replaced() {
    check(&[false], "fn f(x: f64) -> f64 { let mut m = x; let a = m; m = 1.0; a * m.max(x) }");
    check(&[true], "fn f(x: f64) -> f64 { let mut m = [x, x]; m[0] = 1.0; m[0].max(x) }");
    check(
        &[false],
        "fn f(x: f64) -> f64 { let mut m = [x, x]; let a = m[0]; m = [1.0, 2.0]; a * m[0].max(x) }",
    );
}

#[test]
fn branches_are_united() {
    check(&[true], "fn f(x: f64, c: bool) -> f64 { let mut m = 1.0; if c { m = x; } m.max(x) }");
    check(
        &[false],
        "fn f(x: f64, c: bool) -> f64 { let mut m = 1.0; if c { m = 2.0; } else { m = 3.0; } m.max(x) }",
    );
    check(
        &[false, true],
        "fn f(x: f64, c: bool) -> f64 { let mut m = 1.0; if c { m = m.max(x); } m.max(x) }",
    );
    check(
        &[true],
        "fn f(x: f64, k: usize) -> f64 {
            let m;
            match k { 0 => m = 1.0, 1 => m = x, _ => m = 2.0 }
            f64::max(m, x)
        }",
    );
}

#[test]
fn loops_are_repeated() {
    // Varied from the second iteration on.
    check(&[true], "fn f(x: f64) -> f64 { let mut m = 1.0; for _ in 0..3 { m = m.max(x); } m }");
    // Through three variables, one in each iteration.
    check(
        &[true, true],
        "fn f(x: f64) -> f64 {
            let (mut a, mut b, mut c) = (1.0, 2.0, 3.0);
            for _ in 0..5 {
                a = b.max(1.0);
                b = c;
                c = x;
            }
            a.max(x) + b + c
        }",
    );
    // Reset in each iteration before it is read.
    check(
        &[false, true],
        "fn f(x: f64) -> f64 {
            let mut m = 1.0;
            for _ in 0..3 { m = 0.5; let a = m.max(x); m = a * x; }
            m.max(x)
        }",
    );
    check(&[true], "fn f(x: f64) -> f64 { let mut m = 1.0; while m < 3.0 { m = 2.0 * m.max(x); } m }");
    check(
        &[false, true],
        "fn f(x: f64) -> f64 {
            let mut m = 1.0;
            let mut n = 0;
            loop { n += 1; if n > 3 { break; } let t = 2.0; let a = f64::max(t, x); m += a; }
            m.max(x)
        }",
    );
}

#[test]
fn through_views_and_swaps() {
    check(
        &[true],
        "fn f(x: f64) -> f64 { let mut m = [1.0, 2.0]; { let r = &mut m[0]; *r = x; } m[1].max(x) }",
    );
    check(
        &[false, true],
        "fn f(x: f64) -> f64 {
            let (mut a, mut b) = (1.0, x);
            std::mem::swap(&mut a, &mut b);
            b.max(x) + a.max(x)
        }",
    );
}

/// Checks, for each `ln` in the order in which they stand, whether its infinite
/// derivative may meet an adjoint of zero.
fn check_guards(expected: &[bool], source: &str) {
    let (function, facts) = analysed(source);
    let mut found = Vec::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        if let Stmt::Let(var, Value::Rule(rule, _)) = stmt
            && rule.name == "ln"
        {
            found.push(facts.zero_times_infinity(*var));
        }
    });
    assert_eq!(found, expected, "{source}");
}

#[test]
fn straight_lines_and_sums_reach_the_result() {
    check_guards(&[false], "fn f(x: f64) -> f64 { let mut m = x.ln(); m *= 2.0; let y = m; y.sin() + x }");
    check_guards(
        &[false],
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..x.len() { s += x[i].ln(); } s }",
    );
    check_guards(&[false, false], "fn f(x: f64) -> f64 { if x > 0.0 { x.ln() } else { (-x).ln() } }");
}

#[test]
fn what_is_left_behind_does_not() {
    check_guards(&[true], "fn f(x: f64) -> f64 { let y = x.ln(); if x > 0.0 { y } else { x } }");
    check_guards(&[true], "fn f(x: f64) -> f64 { let y = x.ln(); if x < 0.0 { return x; } y * x }");
    check_guards(&[true], "fn f(x: f64) -> f64 { let mut y = x.ln(); if x < 0.0 { y = x; } y }");
    check_guards(&[true], "fn f(x: f64) -> f64 { x.ln().max(x) }");
    check_guards(&[true], "fn f(x: f64, k: usize) -> f64 { let y = [x.ln(), x]; y[k] }");
    check_guards(
        &[true],
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for i in 0..x.len() { s = x[i].ln(); } s }",
    );
    check_guards(
        &[true],
        "fn f(x: f64, n: usize) -> f64 { let y = x.ln(); let mut s = x; for _ in 0..n { s += y; } s }",
    );
}
