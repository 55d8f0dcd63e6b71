//! Branches, `return`, `break` and `continue`, which become flags and `else` branches.

use expect_test::expect;

use super::check;

#[test]
fn branches() {
    check(
        "fn f(x: f64) -> f64 { let y = if x > 0.0 { x.sqrt() } else { -x }; if y > 1.0 { return y; } y * x }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let y: f64;
                let t1 = x > 0.0;
                if t1 {
                    let t2 = sqrt(x);
                    y = t2;
                } else {
                    let t3 = -x;
                    y = t3;
                }
                let t4;
                let t5 = y > 1.0;
                if t5 {
                    t4 = y;
                } else {
                    let t6 = y * x;
                    t4 = t6;
                }
                let result: f64 = t4;
                result
            }
        "#]],
    );
}

#[test]
fn early_return() {
    check(
        "fn f(x: f64) -> f64 { if x < 0.0 { return 0.0; } let y = x.sqrt(); if y > 2.0 { return y; } y * x }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let t1;
                let t2 = x < 0.0;
                if t2 {
                    t1 = 0.0;
                } else {
                    let y: f64 = sqrt(x);
                    let t3 = y > 2.0;
                    if t3 {
                        t1 = y;
                    } else {
                        let t4 = y * x;
                        t1 = t4;
                    }
                }
                let result: f64 = t1;
                result
            }
        "#]],
    );
}

#[test]
fn return_from_loop() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for v in x { s += v; if s > 1.0 { return s; } } s }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut t7 = false;
                let mut result: f64 = zero f64;
                let mut s: f64 = 0.0;
                let t1 = len x;
                let mut t8 = false;
                for t2 in 0..t1 exit t8 {
                    view v = &x[t2];
                    let t3 = load v;
                    s += t3;
                    let t4 = load s;
                    let t5 = t4 > 1.0;
                    if t5 {
                        let t6 = load s;
                        result = t6;
                        t7 = true;
                        t8 = true;
                    }
                }
                let t9 = load t7;
                if t9 {
                } else {
                    let t10 = load s;
                    result = t10;
                }
                result
            }
        "#]],
    );
}

#[test]
fn nested_exits() {
    check(
        "fn f(m: &[[f64; 2]]) -> f64 { let mut s = 1.0; 'rows: for row in m { for &v in row { if v < 0.0 { continue 'rows; } s *= v; } s += 1.0; } s }",
        &expect![[r#"
            fn f(wrt m: &[[f64; 2]]) -> f64 {
                let mut s: f64 = 1.0;
                let t1 = len m;
                for t2 in 0..t1 {
                    let mut t5 = false;
                    view row = &m[t2];
                    let mut t6 = false;
                    for t3 in 0..2 exit t6 {
                        let v: f64 = load row[t3];
                        let t4 = v < 0.0;
                        if t4 {
                            t5 = true;
                            t6 = true;
                        } else {
                            let t7 = load s;
                            let t8 = t7 * v;
                            s = t8;
                        }
                    }
                    let t9 = load t5;
                    if t9 {
                    } else {
                        s += 1.0;
                    }
                }
                let t10 = load s;
                let result: f64 = t10;
                result
            }
        "#]],
    );
}

/// An exit leaves the loop that bears the label nearest to it. Here and not in a
/// program, as rustc warns of shadowed labels.
#[test]
fn shadowed_labels() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 1.0; 'a: for &v in x { 'a: for k in 0..3 { if v < 0.0 { break 'a; } s *= v; } s += 1.0; } s }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut s: f64 = 1.0;
                let t1 = len x;
                for t2 in 0..t1 {
                    let v: f64 = load x[t2];
                    let mut t4 = false;
                    for k in 0..3 exit t4 {
                        let t3 = v < 0.0;
                        if t3 {
                            t4 = true;
                        } else {
                            let t5 = load s;
                            let t6 = t5 * v;
                            s = t6;
                        }
                    }
                    s += 1.0;
                }
                let t7 = load s;
                let result: f64 = t7;
                result
            }
        "#]],
    );
}

#[test]
fn continue_inside() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 1.0; for (i, v) in x.iter().enumerate() { if i == 2 { s += 1.0; if *v > 0.0 { continue; } s *= 2.0; } s *= v; } s }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut s: f64 = 1.0;
                let t1 = len x;
                for i in 0..t1 {
                    let mut t5 = false;
                    view v = &x[i];
                    let t2 = i == 2;
                    if t2 {
                        s += 1.0;
                        let t3 = load v;
                        let t4 = t3 > 0.0;
                        if t4 {
                            t5 = true;
                        } else {
                            let t6 = load s;
                            let t7 = t6 * 2.0;
                            s = t7;
                        }
                    }
                    let t8 = load t5;
                    if t8 {
                    } else {
                        let t9 = load v;
                        let t10 = load s;
                        let t11 = t10 * t9;
                        s = t11;
                    }
                }
                let t12 = load s;
                let result: f64 = t12;
                result
            }
        "#]],
    );
}

#[test]
fn break_with_value() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; let last = loop { y *= x; if y > 9.0 { break y; } }; last + y }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let mut y: f64 = x;
                let mut last: f64 = zero f64;
                let mut t6 = false;
                loop exit t6 {
                    let t1 = load y;
                    let t2 = t1 * x;
                    y = t2;
                    let t3 = load y;
                    let t4 = t3 > 9.0;
                    if t4 {
                        let t5 = load y;
                        last = t5;
                        t6 = true;
                    }
                }
                let t7 = load last;
                let t8 = load y;
                let result: f64 = t7 + t8;
                result
            }
        "#]],
    );
}

#[test]
fn labelled_block() {
    check(
        "fn f(x: f64) -> f64 { let y = 'b: { if x < 0.0 { break 'b -x; } x * x }; y * x }",
        &expect![[r#"
        fn f(wrt x: f64) -> f64 {
            let mut y: f64 = zero f64;
            let t1 = x < 0.0;
            if t1 {
                let t2 = -x;
                y = t2;
            } else {
                let t4 = x * x;
                y = t4;
            }
            let t5 = load y;
            let result: f64 = t5 * x;
            result
        }
    "#]],
    );
}

#[test]
fn deferred_in_a_loop() {
    check(
        "fn f(x: f64) -> f64 { let a; loop { a = x; break; } a }",
        &expect![[r#"
        fn f(wrt x: f64) -> f64 {
            let mut a: f64 = zero f64;
            let mut t1 = false;
            loop exit t1 {
                a = x;
                t1 = true;
            }
            let t2 = load a;
            let result: f64 = t2;
            result
        }
    "#]],
    );
}
