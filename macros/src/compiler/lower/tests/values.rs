//! Arithmetic, bindings, parameters and tuples: what becomes a value, and what a variable in memory.

use expect_test::expect;

use super::check;

#[test]
fn arithmetic() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let z = x * y + 2.0; -z.sin() / (1.0 - x) }",
        &expect![[r#"
        fn f(wrt x: f64, wrt y: f64) -> f64 {
            let t1 = x * y;
            let z: f64 = t1 + 2.0;
            let t2 = sin(z);
            let t3 = -t2;
            let t4 = 1.0 - x;
            let result: f64 = t3 / t4;
            result
        }
    "#]],
    );
}

#[test]
fn literals_fold_their_sign() {
    check(
        "fn f(x: f64) -> f64 { x * -2.0 - -x }",
        &expect![[r#"
        fn f(wrt x: f64) -> f64 {
            let t1 = x * - 2.0;
            let t2 = -x;
            let result: f64 = t1 - t2;
            result
        }
    "#]],
    );
}

#[test]
fn compound_assignment() {
    check(
        "fn f(x: f64) -> f64 { let mut a = x; a += x; a -= 2.0; a *= a; a /= x; a %= 3.0; a }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let mut a: f64 = x;
                a += x;
                a -= 2.0;
                let t1 = load a;
                let t2 = t1 * t1;
                a = t2;
                let t3 = load a;
                let t4 = t3 / x;
                a = t4;
                let t5 = load a;
                let t6 = rem(t5, 3.0);
                a = t6;
                let t7 = load a;
                let result: f64 = t7;
                result
            }
        "#]],
    );
}

#[test]
fn sums_in_place() {
    check(
        "fn f(x: f64) -> f64 { let mut a = x; a = a + x; a = x + a; a = a - x; a = x - a; a }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let mut a: f64 = x;
                a += x;
                a += x;
                a -= x;
                let t1 = load a;
                let t2 = x - t1;
                a = t2;
                let t3 = load a;
                let result: f64 = t3;
                result
            }
        "#]],
    );
}

#[test]
fn shadowing() {
    check(
        r#"fn f(x: f64) -> f64 { let x = x * x; let x = x.exp(); println!("{x}"); x }"#,
        &expect![[r#"
        fn f(wrt x: f64) -> f64 {
            let x1: f64 = x * x;
            let x2: f64 = exp(x1);
            inert `println ! ("{x}" , x = x2) ;` reads (x2);
            x2
        }
    "#]],
    );
}

#[test]
fn declared_later() {
    check(
        "fn f(x: f64) -> f64 { let a; let b: f64; if x > 0.0 { a = x; b = 1.0; } else { a = 2.0; b = x; } a * b }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let a: f64;
                let b: f64;
                let t1 = x > 0.0;
                if t1 {
                    a = x;
                    b = 1.0;
                } else {
                    a = 2.0;
                    b = x;
                }
                let result: f64 = a * b;
                result
            }
        "#]],
    );
}

#[test]
fn tuples() {
    check(
        "fn f(x: f64, y: f64) -> (f64, f64) { let t = (x * y, x); let mut u = t; u.0 *= 2.0; (u.0 + t.1, u.1) }",
        &expect![[r#"
            fn f(wrt x: f64, wrt y: f64) -> (f64, f64) {
                let t1 = x * y;
                let t: (f64, f64) = (t1, x);
                let mut u: (f64, f64) = t;
                let t2 = load u.0;
                let t3 = t2 * 2.0;
                u.0 = t3;
                let t4 = load u.0;
                let t5 = load t.1;
                let t6 = t4 + t5;
                let t7 = load u.1;
                let result: (f64, f64) = (t6, t7);
                result
            }
        "#]],
    );
}

#[test]
fn parameters_by_pattern() {
    check(
        "fn f((a, b): (f64, f64), [c, _]: [f64; 2], &d: &f64, mut e: f64) -> f64 { e *= a; e * b * c * d }",
        &expect![[r#"
            fn f(wrt arg0: (f64, f64), wrt arg1: [f64; 2], wrt arg2: &f64, wrt mut e: f64) -> f64 {
                let a: f64 = load arg0.0;
                let b: f64 = load arg0.1;
                let c: f64 = load arg1[0];
                let d: f64 = arg2;
                let t1 = load e;
                let t2 = t1 * a;
                e = t2;
                let t3 = load e;
                let t4 = t3 * b;
                let t5 = t4 * c;
                let result: f64 = t5 * d;
                result
            }
        "#]],
    );
}

#[test]
fn wrt() {
    check(
        "#[derive_grad(wrt(w))] fn f(w: f64, x: f64, n: usize) -> f64 { w * x * n as f64 }",
        &expect![[r#"
            fn f(wrt w: f64, x: f64, n: usize) -> f64 {
                let t1 = w * x;
                let t2 = n as f64;
                let result: f64 = t1 * t2;
                result
            }
        "#]],
    );
}

#[test]
fn generic_floats() {
    check(
        "fn f<T: num_traits::Float>(x: T, y: T) -> T { x.sin() * y + x.powi(2) }",
        &expect![[r#"
        fn f(wrt x: T, wrt y: T) -> T {
            let t1 = sin(x);
            let t2 = t1 * y;
            let t3 = powi(x, 2);
            let result: T = t2 + t3;
            result
        }
    "#]],
    );
}
