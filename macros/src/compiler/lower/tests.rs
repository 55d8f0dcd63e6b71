//! Snapshots of what functions are lowered to, in the text form of the IR;
//! `UPDATE_EXPECT=1 cargo test` writes them.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;

use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{Block, Const, FloatTy, Function, Operand, Ty, print};
use crate::compiler::options::Options;
use crate::compiler::rules;

/// Lowers a function, with or without the attribute.
fn lower(source: &str) -> Result<Function, Vec<String>> {
    let mut item: syn::ItemFn = syn::parse_str(source).expect(source);
    let attribute = item.attrs.pop();
    let args =
        attribute.and_then(|a| a.meta.require_list().ok().map(|l| l.tokens.clone())).unwrap_or_default();
    lower_with(args, &item)
}

fn lower_with(args: TokenStream, item: &syn::ItemFn) -> Result<Function, Vec<String>> {
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(args, &mut diagnostics);
    let lowered = super::function(item, &options, &mut diagnostics);
    match diagnostics.into_compile_error() {
        Some(errors) => Err(messages(errors)),
        None => lowered.ok_or_else(Vec::new),
    }
}

/// The string literals of `compile_error!`s.
fn messages(errors: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in errors {
        match token {
            proc_macro2::TokenTree::Group(g) => found.extend(messages(g.stream())),
            proc_macro2::TokenTree::Literal(l) => {
                let text: syn::LitStr =
                    syn::parse2(TokenStream::from(proc_macro2::TokenTree::Literal(l))).expect("a string");
                found.push(text.value());
            }
            _ => {}
        }
    }
    found
}

fn check(source: &str, expected: &Expect) {
    match lower(source) {
        Ok(function) => expected.assert_eq(&print::function(&function)),
        Err(errors) => panic!("{}", errors.join("\n")),
    }
}

fn check_errors(args: &str, source: &str, expected: &Expect) {
    let item: syn::ItemFn = syn::parse_str(source).expect(source);
    let args: TokenStream = args.parse().expect(args);
    let errors = lower_with(args, &item).expect_err("there are errors");
    expected.assert_eq(&errors.join("\n"));
}

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
                let t1 = len x;
                let t2 = 1 < t1;
                let t3;
                if t2 {
                    let t4 = load x[1];
                    t3 = t4;
                } else {
                    t3 = 0.5;
                }
                let a: f64 = t3;
                let t5;
                let t6 = len x;
                let t7 = 0 < t6;
                if t7 {
                    view v = &x[0];
                    let t8 = load v;
                    let t9 = a * t8;
                    t5 = t9;
                } else {
                    t5 = a;
                }
                let result: f64 = t5;
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
fn blame() {
    check(
        "fn f(x: f64) -> f64 { let c = std::cell::RefCell::new(1.0); *c.borrow_mut() = x; let g = Box::new(|t: f64| t * x); mac!(x) + g(x) + x.frobnicate() }",
        &expect![[r#"
            fn f(wrt x: f64) -> f64 {
                let c: _ = `std :: cell :: RefCell :: new (1.0)`;
                inert `* c . borrow_mut () = x ;` reads (x, c) writes (c) blame "`borrow_mut` reaches into a cell or lock, through which derivatives cannot be followed; keep the value in a local variable or a `&mut` parameter";
                let g: _ = `Box :: new (| t : f64 | t * x)` reads (x) blame "not supported yet: a derivative through `Box::new`; keep the value in a local variable";
                let t1 = `(| | -> (() , _) { (() , mac ! (x)) }) () . 1` reads (x) blame "what `mac!` expands to cannot be seen, so its value has no derivative; write the code out, or move it to an annotated function";
                let t2 = `g (x)` reads (x, g) blame "`g` is a closure or function pointer, so what it computes cannot be seen; call an annotated function, or write the code in place";
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

#[test]
fn errors_several_errors() {
    check_errors(
        "wrt(y, z, z), fast, jvp, wrt(x)",
        "fn f(x: f64, n: usize) -> usize { n }",
        &expect![[r#"
            there is no option `fast`; the options are `wrt`, `jvp`, `jacobian`, `hvp`, `hessian`, `order`, `vjp`, `partials`, `reassociate`, `checkpoint`, `explain`, `no_link` and `crate`; to choose a parameter, write `wrt(fast)`
            not supported yet: `jvp`; call the generated `_vjp` instead
            the option `wrt` is given twice; keep one of them
            there is no parameter `y`; those that can be differentiated are `x`
            there is no parameter `z`; those that can be differentiated are `x`
            the result of type `usize` has no derivative; return a float, or an array, `Vec` or tuple of floats"#]],
    );
}

#[test]
fn errors_nothing() {
    check_errors(
        "",
        "fn f(n: usize, s: &str) -> f64 { n as f64 }",
        &expect![
            "there is nothing to differentiate: none of the parameters holds floating-point numbers (`n: usize`, `s: &str`)"
        ],
    );
}

#[test]
fn errors_kinds() {
    check_errors(
        "",
        r#"async unsafe extern "C" fn f(x: f64) -> f64 { x }"#,
        &expect![[r#"
        an `async` function cannot be differentiated: it may be suspended between its steps; compute the value in a function without `async`, and await outside of it
        an `unsafe` function cannot be differentiated: what its callers must uphold is not known to hold for the generated code; wrap it in a safe function with `partials(..)` or `vjp = path`
        a function with a foreign calling convention cannot be differentiated; move the body to an ordinary function and differentiate that"#]],
    );
}

#[test]
fn errors_user_types() {
    check_errors(
        "",
        "fn f(p: &Point, x: f64) -> Option<usize> { None }",
        &expect![
            "the result of type `Option<usize>` has no derivative; return a float, or an array, `Vec` or tuple of floats"
        ],
    );
}

#[test]
fn errors_exits_in_expressions() {
    check_errors(
        "",
        "fn f(x: f64) -> f64 { match x { y if { if y > 0.0 { return 1.0 } true } => x, _ => x * 2.0 } }",
        &expect![
            "`return` inside a larger expression cannot be followed; bind the part around it with a `let` first"
        ],
    );
}

/// Each partial of each rule lowers: the table is closed under differentiation.
#[test]
fn partials_of_all_rules() {
    for rule in rules::all() {
        for (index, partial) in rule.partials.iter().enumerate() {
            for alone in [false, partial.alone.is_some()] {
                let mut function =
                    lower("fn f(a: f64, b: f64, c: f64, n: i32) -> f64 { a }").expect("it lowers");
                let operand = |k: usize| Operand::Var(function.params[k].var);
                let args: Vec<Operand> = rule
                    .args
                    .iter()
                    .enumerate()
                    .map(|(k, arg)| operand(if arg.kind == rules::ArgKind::Int { 3 } else { k }))
                    .collect();
                let result = operand(0);
                let mut out = Vec::new();
                let value =
                    super::partial(&mut function, &mut out, rule, index, alone, &args, &result, FloatTy::F64);
                assert!(function.operand_ty(&value).is_float(), "{} {index}", rule.name);
            }
        }
    }
}

#[test]
fn partial_of_powf() {
    let mut function = lower("fn f(x: f32, p: f32) -> f32 { x.powf(p) }").expect("it lowers");
    let rule = rules::find("powf", 2).expect("a rule");
    let args: Vec<Operand> = function.params.iter().map(|p| Operand::Var(p.var)).collect();
    let result = Operand::Var(function.result.expect("a result"));
    let mut out = Vec::new();
    super::partial(&mut function, &mut out, rule, 0, false, &args, &result, FloatTy::F32);
    expect![[r#"
        let t1 = x == 0.0;
        let t2 = p == 0.0;
        let t3 = t1 && t2;
        let t4 = result > 1e-37;
        let t5 = result < :: core :: primitive :: f32 :: INFINITY;
        let t6 = t4 && t5;
        let t7 = result / x;
        let t8 = p * t7;
        let t9 = p - 1.0;
        let t10 = powf(x, t9);
        let t11 = p * t10;
        let t12 = if t6 { t8 } else { t11 };
        let t13 = if t3 { 0.0 } else { t12 };
    "#]]
    .assert_eq(&print::block(&function, &Block { stmts: out }));
}

#[test]
fn formulas_of_the_user() {
    let mut function = lower("fn f(x: f64, y: f64) -> f64 { x }").expect("it lowers");
    let names = ["x", "y"].iter().zip(&function.params).map(|(n, p)| ((*n).to_owned(), Operand::Var(p.var)));
    let names = names.collect::<std::collections::HashMap<_, _>>();
    let code: syn::Expr = syn::parse_quote!(if x > PI { x.powi(2) * K } else { f64::max(x, -y) });
    let mut diagnostics = Diagnostics::default();
    let mut out = Vec::new();
    let value = super::expression(&mut function, &mut out, &code, &names, &mut diagnostics);
    assert!(!diagnostics.has_errors());
    assert!(!matches!(value, Operand::Const(Const { ty: Ty::Unknown, .. })));
    expect![[r#"
        let t1 = x > PI;
        let t2 = powi(x, 2);
        let t3 = t2 * K;
        let t4 = -y;
        let t5 = max(x, t4);
        let t6 = if t1 { t3 } else { t5 };
    "#]]
    .assert_eq(&print::block(&function, &Block { stmts: out }));
}
