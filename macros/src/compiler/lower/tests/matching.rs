//! `match`: on what no derivative flows through it stays, on the rest it becomes conditions.

use expect_test::expect;

use super::check;

#[test]
fn match_on_inert() {
    check(
        "fn f(x: f64, n: i32) -> f64 { match n { 0 => x, 1 | 2 => x * x, k if x > 1.0 => x * k as f64, _ => 1.0 } }",
        &expect![[r#"
            fn f(wrt x: f64, n: i32) -> f64 {
                let t1;
                match `n` reads (n) {
                    0 => {
                        t1 = x;
                    }
                    1 | 2 => {
                        let t2 = x * x;
                        t1 = t2;
                    }
                    k binds (k) if `x > 1.0` reads (x) => {
                        let t3 = k as f64;
                        let t4 = x * t3;
                        t1 = t4;
                    }
                    _ => {
                        t1 = 1.0;
                    }
                }
                let result: f64 = t1;
                result
            }
        "#]],
    );
}

#[test]
fn match_on_active() {
    check(
        "fn f(x: f64, y: f64) -> f64 { match (x * y, y) { (p, q) if p > q => p, (p, 0.0) => p * p, (p, q) => p - q } }",
        &expect![[r#"
            fn f(wrt x: f64, wrt y: f64) -> f64 {
                let t1;
                let t2 = x * y;
                let p: f64 = t2;
                let q: f64 = y;
                let t3 = p > q;
                if t3 {
                    t1 = p;
                } else {
                    let t4 = y == 0.0;
                    if t4 {
                        let p1: f64 = t2;
                        let t5 = p1 * p1;
                        t1 = t5;
                    } else {
                        let p2: f64 = t2;
                        let q1: f64 = y;
                        let t6 = p2 - q1;
                        t1 = t6;
                    }
                }
                let result: f64 = t1;
                result
            }
        "#]],
    );
}

#[test]
fn slice_patterns() {
    check(
        "fn f(x: &[f64]) -> f64 { match x { [] => 0.0, [a] => *a, [a, .., b] => a * b } }",
        &expect![[r#"
        fn f(wrt x: &[f64]) -> f64 {
            let t1;
            let t2 = len x;
            let t3 = t2 == 0;
            if t3 {
                t1 = 0.0;
            } else {
                let t4 = len x;
                let t5 = t4 == 1;
                if t5 {
                    view a = &x[0];
                    let t6 = load a;
                    t1 = t6;
                } else {
                    view a1 = &x[0];
                    let t7 = len x;
                    let t8 = t7 - 1;
                    let t9 = len x;
                    let t10 = t9 - 1;
                    view b = &x[t10];
                    let t11 = load a1;
                    let t12 = load b;
                    let t13 = t11 * t12;
                    t1 = t13;
                }
            }
            let result: f64 = t1;
            result
        }
    "#]],
    );
}

#[test]
fn match_that_returns() {
    check(
        "fn f(x: f64, n: Option<usize>) -> f64 { let n = match n { None => return 0.5, Some(n) => n }; x * n as f64 }",
        &expect![[r#"
            fn f(wrt x: f64, n: Option < usize >) -> f64 {
                let t1;
                match `n` reads (n) {
                    None => {
                        t1 = 0.5;
                    }
                    Some (n1) binds (n1) => {
                        let n2: _ = `n1` reads (n1);
                        let t2 = `n2 as f64` reads (n2);
                        let t3 = x * t2;
                        t1 = t3;
                    }
                }
                let result: f64 = t1;
                result
            }
        "#]],
    );
}
