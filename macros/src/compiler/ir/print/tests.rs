//! What the text form looks like.
#![allow(clippy::needless_raw_string_hashes)] // as `expect!` writes them

use expect_test::{Expect, expect};

use crate::compiler::ir::print;
use crate::compiler::testing::lowered;

fn check(source: &str, expected: &Expect) {
    expected.assert_eq(&print::function(&lowered(source)));
}

#[test]
fn scalars() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut y = x.sin() * 2.0; y -= n as f64; y }",
        &expect![[r#"
        fn f(wrt x: f64, n: usize) -> f64 {
            let t1 = sin(x);
            let mut y: f64 = t1 * 2.0;
            let t2 = n as f64;
            y -= t2;
            let t3 = load y;
            let result: f64 = t3;
            result
        }
    "#]],
    );
}

#[test]
fn memory_and_loops() {
    check(
        "fn f(x: &mut [f64], k: &[usize]) -> f64 {
            let mut sum = 0.0;
            for i in (0..k.len()).rev() {
                if sum > 1.0 { break; }
                x[k[i]] *= 2.0;
                sum += x[k[i]];
            }
            x.swap(0, 1);
            let tail = &mut x[1..];
            tail[0] = sum;
            sum
        }",
        &expect![[r#"
            fn f(wrt mut x: &mut [f64], k: &[usize]) -> f64 {
                let mut sum: f64 = 0.0;
                let t1 = len k;
                let mut t4 = false;
                for i in 0..t1 rev exit t4 {
                    let t2 = load sum;
                    let t3 = t2 > 1.0;
                    if t3 {
                        t4 = true;
                    } else {
                        let t5 = load k[i];
                        let t6 = load x[t5];
                        let t7 = t6 * 2.0;
                        x[t5] = t7;
                        let t8 = load k[i];
                        let t9 = load x[t8];
                        sum += t9;
                    }
                }
                swap x[0], x[1];
                view tail = &mut x[1..];
                let t10 = load sum;
                tail[0] = t10;
                let t11 = load sum;
                let result: f64 = t11;
                result
            }
        "#]],
    );
}

#[test]
fn opaque_code() {
    check(
        "fn f(x: f64, mode: Option<u8>) -> f64 {
            println!(\"{mode:?}\");
            match mode { Some(n) if n > 3 => x * f64::from(n), _ => g(x) }
        }",
        &expect![[r#"
            fn f(wrt x: f64, mode: Option < u8 >) -> f64 {
                inert `println ! ("{mode:?}") ;` reads (mode);
                let t1;
                match `mode` reads (mode) {
                    Some (n) binds (n) if `n > 3` reads (n) => {
                        let t2 = `f64 :: from (n)` reads (n);
                        let t3 = x * t2;
                        t1 = t3;
                    }
                    _ => {
                        let t4 = call g(x);
                        t1 = t4;
                    }
                }
                let result: f64 = t1;
                result
            }
        "#]],
    );
}
