//! Loops: conditions, ranges, and iterators over slices, which become indices.

use expect_test::expect;

use super::check;

#[test]
fn while_loop() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut i = 0; let mut y = x; while i < n { y *= x; i += 1; } y }",
        &expect![[r#"
            fn f(wrt x: f64, n: usize) -> f64 {
                let mut i: usize = 0;
                let mut y: f64 = x;
                while {
                    let t1 = load i;
                    let t2 = t1 < n;
                    t2
                } {
                    let t3 = load y;
                    let t4 = t3 * x;
                    y = t4;
                    i += 1;
                }
                let t5 = load y;
                let result: f64 = t5;
                result
            }
        "#]],
    );
}

#[test]
fn while_let() {
    check(
        "fn f(x: f64, mut stack: Vec<usize>) -> f64 { let mut y = 1.0; while let Some(n) = stack.pop() { y *= x + n as f64; } y }",
        &expect![[r#"
            fn f(wrt x: f64, mut stack: Vec<usize>) -> f64 {
                let mut y: f64 = 1.0;
                let mut t5 = false;
                loop exit t5 {
                    match `stack . pop ()` reads (stack) writes (stack) {
                        Some (n) binds (n) => {
                            let t1 = `n as f64` reads (n);
                            let t2 = x + t1;
                            let t3 = load y;
                            let t4 = t3 * t2;
                            y = t4;
                        }
                        _ => {
                            t5 = true;
                        }
                    }
                }
                let t6 = load y;
                let result: f64 = t6;
                result
            }
        "#]],
    );
}

#[test]
fn ranges() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut s = 0.0; for i in (1..=n).rev() { s += x * i as f64; } for i in (0..n).step_by(2) { s *= x; } s }",
        &expect![[r#"
            fn f(wrt x: f64, n: usize) -> f64 {
                let mut s: f64 = 0.0;
                for i in 1..=n rev {
                    let t1 = i as f64;
                    let t2 = x * t1;
                    s += t2;
                }
                let t3 = n + 1;
                let t4 = t3 / 2;
                for t5 in 0..t4 {
                    let t6 = t5 * 2;
                    let i1: usize = t6;
                    let t7 = load s;
                    let t8 = t7 * x;
                    s = t8;
                }
                let t9 = load s;
                let result: f64 = t9;
                result
            }
        "#]],
    );
}

#[test]
fn zip_and_enumerate() {
    check(
        "fn f(x: &[f64], y: &[f64]) -> f64 { let mut s = 0.0; for (i, (a, &b)) in x.iter().zip(y).enumerate() { s += a * b * i as f64; } s }",
        &expect![[r#"
            fn f(wrt x: &[f64], wrt y: &[f64]) -> f64 {
                let mut s: f64 = 0.0;
                let t1 = len x;
                let t2 = len y;
                let t3 = t1 < t2;
                let t4 = if t3 { t1 } else { t2 };
                for i in 0..t4 {
                    view a = &x[i];
                    let b: f64 = load y[i];
                    let t5 = load a;
                    let t6 = t5 * b;
                    let t7 = i as f64;
                    let t8 = t6 * t7;
                    s += t8;
                }
                let t9 = load s;
                let result: f64 = t9;
                result
            }
        "#]],
    );
}

#[test]
fn windows_and_chunks() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for w in x.windows(2) { s += w[0] * w[1]; } for c in x.chunks(3) { s *= c[0]; } s }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut s: f64 = 0.0;
                let t1 = len x;
                let t2 = t1 + 1;
                let t3 = t2 < 2;
                let t4 = if t3 { 2 } else { t2 };
                let t5 = t4 - 2;
                for t6 in 0..t5 {
                    let t7 = t6 + 2;
                    view w = &x[t6..t7];
                    let t8 = load w[0];
                    let t9 = load w[1];
                    let t10 = t8 * t9;
                    s += t10;
                }
                let t11 = len x;
                let t12 = t11 + 2;
                let t13 = t12 / 3;
                for t14 in 0..t13 {
                    let t15 = t14 * 3;
                    let t16 = t15 + 3;
                    let t17 = t16 < t11;
                    let t18 = if t17 { t16 } else { t11 };
                    view c = &x[t15..t18];
                    let t19 = load c[0];
                    let t20 = load s;
                    let t21 = t20 * t19;
                    s = t21;
                }
                let t22 = load s;
                let result: f64 = t22;
                result
            }
        "#]],
    );
}

#[test]
fn reversed_parts() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for v in x.iter().skip(1).rev().take(2) { s = s * 0.5 + v; } s }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut s: f64 = 0.0;
                let t1 = len x;
                let t2 = 1 < t1;
                let t3 = if t2 { 1 } else { t1 };
                let t4 = t1 - t3;
                let t5 = 2 < t4;
                let t6 = if t5 { 2 } else { t4 };
                for t7 in 0..t6 {
                    let t8 = t4 - 1;
                    let t9 = t8 - t7;
                    let t10 = t9 + t3;
                    view v = &x[t10];
                    let t11 = load s;
                    let t12 = t11 * 0.5;
                    let t13 = load v;
                    let t14 = t12 + t13;
                    s = t14;
                }
                let t15 = load s;
                let result: f64 = t15;
                result
            }
        "#]],
    );
}
