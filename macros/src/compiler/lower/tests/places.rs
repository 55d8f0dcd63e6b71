//! Elements, slices, references, swaps and calls: what is read from and written to memory.

use expect_test::expect;

use super::check;

#[test]
fn vectors() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut v = vec![x; n]; v.push(x * x); v[0] = 2.0; v.swap(0, 1); let w = v.clone(); w[0] + v.len() as f64 }",
        &expect![[r#"
            fn f(wrt x: f64, n: usize) -> f64 {
                let mut v: Vec<f64> = vec![x; n];
                let t1 = x * x;
                push v, t1;
                v[0] = 2.0;
                swap v[0], v[1];
                let w: Vec<f64> = clone v;
                let t2 = load w[0];
                let t3 = len v;
                let t4 = t3 as f64;
                let result: f64 = t2 + t4;
                result
            }
        "#]],
    );
}

#[test]
fn references_are_places() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let e = &mut y[1]; *e *= 2.0; let t = &y[1..]; t[0] * t[1] }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut y: Vec<f64> = to_vec x;
                view e = &mut y[1];
                let t1 = load e;
                let t2 = t1 * 2.0;
                e = t2;
                view t = &y[1..];
                let t3 = load t[0];
                let t4 = load t[1];
                let result: f64 = t3 * t4;
                result
            }
        "#]],
    );
}

#[test]
fn split_at_mut() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut y = x.to_vec(); let (a, b) = y.split_at_mut(1); a[0] *= b[0]; b[0] += 1.0; y[0] * y[1] }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let mut y: Vec<f64> = to_vec x;
                view a = &mut y[..1];
                view b = &mut y[1..];
                let t1 = load b[0];
                let t2 = load a[0];
                let t3 = t2 * t1;
                a[0] = t3;
                b[0] += 1.0;
                let t4 = load y[0];
                let t5 = load y[1];
                let result: f64 = t4 * t5;
                result
            }
        "#]],
    );
}

#[test]
fn optional_elements() {
    check(
        "fn f(x: &[f64]) -> f64 { let a = x.get(1).copied().unwrap_or(0.5); if let Some(v) = x.first() { a * v } else { a } }",
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let a: f64;
                let t1 = len x;
                let t2 = 1 < t1;
                if t2 {
                    view value = &x[1];
                    let t3 = load value;
                    a = t3;
                } else {
                    a = 0.5;
                }
                let t4;
                let t5 = len x;
                let t6 = 0 < t5;
                if t6 {
                    view v = &x[0];
                    let t7 = load v;
                    let t8 = load t7;
                    let t9 = a * t8;
                    t4 = t9;
                } else {
                    t4 = a;
                }
                let result: f64 = t4;
                result
            }
        "#]],
    );
}

#[test]
fn unwrapped_elements() {
    check(
        r#"fn f(x: &[f64]) -> f64 { let a = *x.last().unwrap(); a * x.first().expect("one") }"#,
        &expect![[r#"
            fn f(wrt x: &[f64]) -> f64 {
                let t1 = len x;
                let t2 = 0 < t1;
                if t2 {
                } else {
                    inert `:: core :: option :: Option :: < () > :: None . unwrap () ;`;
                }
                let t3 = t1 - 1;
                let t4 = load x[t3];
                let a: f64 = t4;
                let t5 = len x;
                let t6 = 0 < t5;
                if t6 {
                } else {
                    inert `:: core :: option :: Option :: < () > :: None . expect ("one") ;`;
                }
                let t7 = load x[0];
                let result: f64 = a * t7;
                result
            }
        "#]],
    );
}

#[test]
fn swapping() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let (mut a, mut b) = (x, y); (a, b) = (b, a * b); std::mem::swap(&mut a, &mut b); let c = std::mem::replace(&mut a, x); a * b * c }",
        &expect![[r#"
            fn f(wrt x: f64, wrt y: f64) -> f64 {
                let mut a: f64 = x;
                let mut b: f64 = y;
                let t1 = load b;
                let t2 = load a;
                let t3 = t2 * t1;
                a = t1;
                b = t3;
                swap a, b;
                let t4 = load a;
                a = x;
                let c: f64 = t4;
                let t5 = load a;
                let t6 = load b;
                let t7 = t5 * t6;
                let result: f64 = t7 * c;
                result
            }
        "#]],
    );
}

#[test]
fn exclusive_parameters() {
    check(
        "fn f(x: &mut [f64], k: f64) { for v in x.iter_mut() { *v *= k; } x[0] = k; }",
        &expect![[r#"
        fn f(wrt mut x: &mut [f64], wrt k: f64) {
            let t1 = len x;
            for t2 in 0..t1 {
                view v = &mut x[t2];
                let t3 = load v;
                let t4 = t3 * k;
                v = t4;
            }
            x[0] = k;
        }
    "#]],
    );
}

#[test]
fn calls() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 { let mut y = [0.0; 2]; fill(&mut y, x, n); let (a, b) = m::pair(y[0], 2.0); a * g(&x[1..]) + b }",
        &expect![[r#"
            fn f(wrt x: &[f64], n: usize) -> f64 {
                let mut y: [float; 2] = [0.0; 2];
                call fill(&mut y, &x, `n` reads (n));
                let t2 = load y[0];
                let t1 = call m :: pair(t2, `2.0`);
                let a: f64 = load t1.0;
                let b: f64 = load t1.1;
                let t3 = call g(&x[1..]);
                let t4 = a * t3;
                let result: f64 = t4 + b;
                result
            }
        "#]],
    );
}
