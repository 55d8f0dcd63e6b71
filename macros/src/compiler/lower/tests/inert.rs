//! Code that no derivative flows through is kept as the tokens that it is; what is not understood is kept with its blame.

use expect_test::expect;

use super::check;

#[test]
fn inert_code_is_kept() {
    check(
        "fn f(x: f64, names: &[&str]) -> f64 { let n = names.iter().filter(|s| s.len() > 2).count(); let k: usize = names.len() * 2; x * n as f64 + k as f64 }",
        &expect![[r#"
            fn f(wrt x: f64, names: &[&str]) -> f64 {
                let n: _ = `names . iter () . filter (| s | s . len () > 2) . count ()` reads (names);
                let t1 = len names;
                let k: usize = t1 * 2;
                let t2 = `n as f64` reads (n);
                let t3 = x * t2;
                let t4 = k as f64;
                let result: f64 = t3 + t4;
                result
            }
        "#]],
    );
}

#[test]
fn integers_that_can_be_said() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 { let k = n * 2 + 1; let last = x.len() - 1; x[k] * x[last] }",
        &expect![[r#"
            fn f(wrt x: &[f64], n: usize) -> f64 {
                let t1 = n * 2;
                let k: usize = t1 + 1;
                let t2 = len x;
                let last: usize = t2 - 1;
                let t3 = load x[k];
                let t4 = load x[last];
                let result: f64 = t3 * t4;
                result
            }
        "#]],
    );
}

#[test]
fn short_circuit_stays_opaque() {
    check(
        "fn f(x: &[f64], i: usize) -> f64 { if i < x.len() && x[i] > 0.0 { x[i] } else { 0.0 } }",
        &expect![[r#"
            fn f(wrt x: &[f64], i: usize) -> f64 {
                let t1;
                let t2 = `i < x . len () && x [i] > 0.0` reads (x, i);
                if t2 {
                    let t3 = load x[i];
                    t1 = t3;
                } else {
                    t1 = 0.0;
                }
                let result: f64 = t1;
                result
            }
        "#]],
    );
}

#[test]
fn conditions_without_danger() {
    check(
        "fn f(x: f64, y: f64) -> f64 { if x > 0.0 && !(y < x) { x } else { y } }",
        &expect![[r#"
        fn f(wrt x: f64, wrt y: f64) -> f64 {
            let t1;
            let t2 = x > 0.0;
            let t3 = y < x;
            let t4 = !t3;
            let t5 = t2 && t4;
            if t5 {
                t1 = x;
            } else {
                t1 = y;
            }
            let result: f64 = t1;
            result
        }
    "#]],
    );
}

#[test]
fn items() {
    check(
        "fn f(x: f64) -> f64 { const N: usize = 2; use std::f64::consts::PI; let v = [x; N]; v[1] * PI }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                inert `const N : usize = 2 ;`;
                inert `use std :: f64 :: consts :: PI ;`;
                let v: [f64; 2] = [x; 2];
                let t1 = load v[1];
                let result: f64 = t1 * PI;
                result
            }
        "#]],
    );
}

#[test]
fn blame() {
    check(
        "fn f(x: f64) -> f64 { let c = std::cell::RefCell::new(1.0); *c.borrow_mut() = x; let g = Box::new(|t: f64| t * x); mac!(x) + g(x) + x.frobnicate() }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let c: _ = `std :: cell :: RefCell :: new (1.0)`;
                inert `* c . borrow_mut () = x ;` reads (x, c) writes (c) blame "`borrow_mut` reaches into a cell or lock, through which derivatives cannot be followed; keep the value in a local variable or a `&mut` parameter";
                let g: _ = `Box :: new (| t : f64 | t * x)` reads (x) blame "not supported yet: a derivative through `Box::new`; keep the value in a local variable";
                let t1 = `(| | -> (() , _) { (() , mac ! (x)) }) () . 1` reads (x) blame "what `mac!` expands to cannot be seen, so its value has no derivative; write the code out, or move it to an annotated function";
                let t2 = `g (x)` reads (x, g) blame "`g` is a closure or function pointer, so what it computes cannot be seen; call an annotated function, write the code in place, or take it as a parameter of a type like `impl Fn(f64) -> f64`, which gives no reference";
                let t3 = t1 + t2;
                let t4 = `x . frobnicate ()` reads (x) blame "no derivative is known for the method `frobnicate`; move the computation to an annotated function, or give it derivatives with `partials(..)`";
                let result: f64 = t3 + t4;
                result
            }
        "#]],
    );
}

#[test]
fn known_macros() {
    check(
        r#"fn f(x: f64) -> f64 { assert!(x > 0.0, "x is {x}"); let y = dbg!(x * 2.0); debug_assert_ne!(y, 1.0); if y > 9.0 { panic!("{y}"); } y }"#,
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                inert `assert ! (x > 0.0 , "x is {x}") ;` reads (x);
                inert `dbg ! (x * 2.0) ;` reads (x);
                let y: f64 = x * 2.0;
                inert `debug_assert_ne ! (y , 1.0) ;` reads (y);
                let t1 = y > 9.0;
                if t1 {
                    inert `panic ! ("{y}") ;` reads (y);
                }
                y
            }
        "#]],
    );
}

#[test]
fn unknown_macros_are_wrapped() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let k = mystery!(n); other!(n); x * k as f64 }",
        &expect![[r#"
            fn f(wrt x: f64, n: usize) -> f64 {
                let k: _ = `(| | -> (() , _) { (() , mystery ! (n)) }) () . 1` reads (n);
                inert `(| | -> (() ,) { other ! (n) ; (() ,) }) () ;` reads (n);
                let t1 = `k as f64` reads (k);
                let result: f64 = x * t1;
                result
            }
        "#]],
    );
}

#[test]
fn inert_items() {
    check(
        "fn f(x: f64, map: &std::collections::BTreeMap<String, usize>) -> f64 { let mut s = x; for (_, n) in map { s *= *n as f64; } s }",
        &expect![[r#"
            fn f(wrt x: f64, map: &std :: collections :: BTreeMap < String , usize >) -> f64 {
                let mut s: f64 = x;
                for (_ , n) binds (n) in `map` reads (map) {
                    let t1 = `* n as f64` reads (n);
                    let t2 = load s;
                    let t3 = t2 * t1;
                    s = t3;
                }
                let t4 = load s;
                let result: f64 = t4;
                result
            }
        "#]],
    );
}
