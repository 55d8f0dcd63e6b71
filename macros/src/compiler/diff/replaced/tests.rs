//! What becomes of loops, as IR text.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};

use super::loops;
use crate::compiler::activity::Activity;
use crate::compiler::diff;
use crate::compiler::ir::{print, verify};
use crate::compiler::testing::lowered;

fn check(source: &str, expected: Expect) {
    let function = diff::normalize::function(lowered(source));
    let text = match loops(&function, &Activity::of(&function)) {
        Some((function, _)) => {
            verify::function(&function).expect("good code");
            print::function(&function)
        }
        None => "as it was\n".to_owned(),
    };
    expected.assert_eq(&text);
}

#[test]
fn what_replaced_last_is_computed_once_more() {
    check(
        "fn f(x: &[f64], a: f64) -> f64 {
            let mut best = a;
            for i in 0..x.len() { let y = x[i].sin(); if y > best { best = y; } }
            best
        }",
        expect![[r#"
            fn f(wrt x: &[f64], wrt a: f64) -> f64 {
                let mut best: f64 = a;
                let t1 = len x;
                let mut t6 = load best;
                let mut t7 = false;
                let mut t8 = 0;
                for i in 0..t1 {
                    let t2 = load x[i];
                    let y: f64 = sin(t2);
                    let t3 = load t6;
                    let t4 = y > t3;
                    if t4 {
                        t6 = y;
                        t8 = i;
                        t7 = true;
                    }
                }
                let t9 = load t7;
                if t9 {
                    let t10 = load t8;
                    let t11 = t10;
                    let t12 = load x[t11];
                    let t13 = sin(t12);
                    best = t13;
                }
                let t5 = load best;
                let result: f64 = t5;
                result
            }
        "#]],
    );
}

#[test]
fn at_a_tie_the_loop_runs_again_from_where_it_replaced_last() {
    check(
        "fn f(x: &[f64]) -> f64 {
            let mut best = 0.0;
            for i in 0..x.len() { best = f64::max(best, x[i]); }
            best
        }",
        expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut best: f64 = 0.0;
                let t1 = len x;
                let mut t6 = load best;
                let mut t7 = false;
                let mut t8 = 0;
                let mut t9 = 0;
                let mut t10 = false;
                for i in 0..t1 {
                    let t2 = load t6;
                    let t3 = load x[i];
                    let t14 = t3 < t2;
                    if t14 {
                    } else {
                        let t4 = max(t2, t3);
                        t6 = t4;
                        let t11 = t4 == t3;
                        let t12 = t2 == t3;
                        if t11 {
                            if t12 {
                                t10 = true;
                                let t13 = load t7;
                                if t13 {
                                } else {
                                    t9 = i;
                                }
                            } else {
                                t10 = false;
                                t9 = i;
                            }
                            t8 = i;
                            t7 = true;
                        }
                    }
                }
                let t15 = load t7;
                if t15 {
                    let t25 = load t10;
                    if t25 {
                        let t19 = load t9;
                        let t20 = load t8;
                        for t21 in t19..=t20 {
                            let t22 = load x[t21];
                            let t23 = load best;
                            let t24 = max(t23, t22);
                            best = t24;
                        }
                    } else {
                        let t16 = load t8;
                        let t17 = t16;
                        let t18 = load x[t17];
                        best = t18;
                    }
                }
                let t5 = load best;
                let result: f64 = t5;
                result
            }
        "#]],
    );
}

#[test]
fn a_loop_that_changes_more_or_reads_what_it_replaced_stays() {
    let loops = [
        "for i in 0..x.len() { if x[i] > best { best = x[i]; } sum += x[i]; }",
        "for i in 0..x.len() { if x[i] > best { best = 0.5 * best + x[i]; } }",
        "for i in 0..x.len() { best = f64::max(best, best * x[i]); }",
        "for i in 0..x.len() { if x[i] > best { best = x[k]; } k += 1; }",
        "for i in 0..x.len() { if x[i] > best { best = x[i]; } else { best = 2.0 * x[i]; } }",
        "for i in 0..x.len() { if x[i] > best { best = x[i]; best += 1.0; } }",
        "for i in 0..x.len() { if x[i] > best { best = g(x[i]); } }",
        "while best < 3.0 { best = x[k]; k += 1; }",
    ];
    for body in loops {
        let source = format!(
            "fn f(x: &[f64]) -> f64 {{ let mut best = 0.0; let mut sum = 0.0; let mut k = 0; {body} best + sum }}"
        );
        check(&source, expect!["as it was\n"]);
    }
}
