//! Snapshots of derivatives in the text form of the IR, for the passes that change
//! how much work they are; `UPDATE_EXPECT=1 cargo test` writes them.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};

use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::{Block, print};
use crate::compiler::switches::Switches;
use crate::compiler::testing::{lowered, order};
use crate::compiler::vjp;

/// The statements of the derivative that come after those of the function.
fn check(source: &str, expected: &Expect) {
    let source = lowered(source);
    let order = order(&source);
    let derivative =
        vjp(&source, &Activity::of(&source), Switches { reslice: false, ..Switches::ALL }, &order);
    let own = source.body.stmts.iter().map(|s| print::stmt(&source, s)).collect::<Vec<_>>();
    let mut stmts = derivative.body.stmts.clone();
    stmts.retain(|s| !own.contains(&print::stmt(&derivative, s)));
    expected.assert_eq(&print::block(&derivative, &Block { stmts }));
}

#[test]
fn like_terms_are_one() {
    // d_x = d_t * 2 + d_t * 3
    check(
        "fn f(x: f64) -> f64 { let t = x.sin(); t * 2.0 + 3.0 * t }",
        &expect![[r#"
        let t#2: f64 = cos(x);
        let t#6: f64 = 5.0 * seed;
        let t#3: f64 = t#6 * t#2;
        d_x += t#3;
    "#]],
    );
}

#[test]
fn factors_are_taken_out() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let t = x * x + x * y; t.exp() }",
        &expect![[r#"
        let t#6: f64 = seed * result;
        let t#5: f64 = t#6 * x;
        let d_x#6: f64 = t#6 * y;
        let d_x#7: f64 = 2.0 * t#5;
        let d_x#5: f64 = d_x#6 + d_x#7;
        d_x += d_x#5;
        d_y += t#5;
    "#]],
    );
}

#[test]
fn products_are_used_again() {
    check(
        "fn f(x: f64) -> f64 { let u = x.sin(); let v = u * u * u; v * v }",
        &expect![[r#"
        let d_v#4: f64 = 6.0 * v;
        let d_v#3: f64 = d_v#4 * seed;
        let t: f64 = cos(x);
        let t#9: f64 = t1 * d_v#3;
        let t#2: f64 = t#9 * t;
        d_x += t#2;
    "#]],
    );
}

#[test]
fn divisors_are_inverted_once() {
    check(
        "fn f(x: f64, y: f64, z: f64) -> f64 { x.sin() / z + y.sin() / z }",
        &expect![[r#"
        let d_quotient#3: f64 = 1.0 / z;
        let d_quotient#2: f64 = d_quotient#3 * seed;
        let t#4: f64 = cos(y);
        let t#5: f64 = d_quotient#2 * t#4;
        let d_z#6: f64 = t4 * d_quotient#2;
        let d_z#7: f64 = -d_z#6;
        let d_z#8: f64 = t2 * d_quotient#2;
        let d_z#5: f64 = d_z#7 - d_z#8;
        let t: f64 = cos(x);
        let t#2: f64 = d_quotient#2 * t;
        d_x += t#2;
        d_y += t#5;
        d_z += d_z#5;
    "#]],
    );
}

#[test]
fn numbers_leave_loops() {
    check(
        "fn f(w: f64, x: &[f64]) -> f64 {
             let mut sum = 0.0;
             for i in 0..x.len() { let e = w - 1.0; sum += e * e; }
             sum
         }",
        &expect![[r#"
            let mut d_w#3: f64 = zero f64;
            for i in 0..t1 {
                let e: f64 = w - 1.0;
                let t2 = e * e;
                sum += t2;
                d_w#3 += e;
            }
            let d_sum#3: f64 = load d_w#3;
            let d_scaled#2: f64 = 2.0 * seed;
            let d_scaled: f64 = d_scaled#2 * d_sum#3;
            d_w += d_scaled;
        "#]],
    );
}

#[test]
fn numbers_go_into_what_they_multiply() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let t = (x - y).powi(2) + (x + y).powi(2); t.sin() }",
        &expect![[r#"
            let t#12: f64 = cos(t);
            let t#14: f64 = 2.0 * seed;
            let t#13: f64 = t#14 * t#12;
            let t#11: f64 = t#13 * t3;
            let t#6: f64 = t#13 * t1;
            let d_x#4: f64 = t#11 + t#6;
            let d_y#4: f64 = t#11 - t#6;
            d_x += d_x#4;
            d_y += d_y#4;
        "#]],
    );
}

#[test]
fn numbers_come_out_of_choices() {
    check(
        "fn f(x: f64) -> f64 { let t = x.sin(); 4.0 * t.max(0.0) - 3.0 * t }",
        &expect![[r#"
        let t#4: bool = t1 == 0.0;
        let t#9: f64 = if t#4 { 0.0 } else { seed };
        let d_t#11: f64 = 4.0 * t#9;
        let d_t#12: f64 = 3.0 * seed;
        let d_t#10: f64 = d_t#11 - d_t#12;
        let t#2: f64 = cos(x);
        let t#3: f64 = d_t#10 * t#2;
        d_x += t#3;
    "#]],
    );
}

#[test]
fn one_side_of_a_choice() {
    check(
        "fn f(x: f64) -> f64 { x.tanh() }",
        &expect![[r#"
        let t: f64 = abs(result);
        let t#2: bool = t < 0.9;
        let t#10: f64;
        if t#2 {
            let t#3: f64 = 1.0 - result;
            let t#4: f64 = 1.0 + result;
            let t#5: f64 = t#3 * t#4;
            t#10 = t#5;
        } else {
            let t#6: f64 = cosh(x);
            let t#8: f64 = t#6 * t#6;
            let t#9: f64 = 1.0 / t#8;
            t#10 = t#9;
        }
        let t#11: f64 = seed * t#10;
        d_x += t#11;
    "#]],
    );
    check(
        "fn f(x: f64, y: f64) -> f64 { y.atan2(x) }",
        &expect![[r#"
        let t: f64 = abs(y);
        let t#2: f64 = abs(x);
        let t#3: bool = t > t#2;
        let t#4: f64 = x / y;
        let t#6: f64 = x * t#4;
        let t#7: f64 = y + t#6;
        let t#9: f64 = y / x;
        let t#10: f64 = y * t#9;
        let t#11: f64 = x + t#10;
        let t#13: f64;
        if t#3 {
            let t#8: f64 = t#4 / t#7;
            t#13 = t#8;
        } else {
            let t#12: f64 = 1.0 / t#11;
            t#13 = t#12;
        }
        let t#14: f64 = seed * t#13;
        let t#21: f64 = - 1.0 / t#7;
        let t#23: f64 = -t#9;
        let t#27: f64 = t#23 / t#11;
        let t#28: f64 = if t#3 { t#21 } else { t#27 };
        let t#29: f64 = seed * t#28;
        d_x += t#29;
        d_y += t#14;
    "#]],
    );
}

#[test]
fn what_is_computed_again_stays_as_it_is() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
             let mut s = 1.0;
             for i in 0..n { let t = (x[i] - 0.5) + (x[i] + x[i]); s *= t.sin(); }
             s
         }",
        &expect![[r#"
            let mut kept#2: Stack<(f64, f64)> = stack;
            reserve kept#2, n;
            for i in 0..n {
                let t1 = load x[i];
                let t2 = t1 - 0.5;
                let t3 = t1 + t1;
                let t: f64 = t2 + t3;
                let t4 = sin(t);
                let t5 = load s;
                let t6 = t5 * t4;
                s = t6;
                let kept: (f64, f64) = (t4, t5);
                save kept#2, kept;
            }
            let mut d_s: f64 = zero f64;
            d_s += seed;
            for i in 0..n rev {
                let kept#3: (f64, f64) = restore kept#2;
                let t#10: f64 = load kept#3.0;
                let t#11: f64 = load kept#3.1;
                let t#6: f64 = load x[i];
                let t#7: f64 = t#6 - 0.5;
                let t#8: f64 = t#6 + t#6;
                let t#9: f64 = t#7 + t#8;
                let d_s#2: f64 = load d_s;
                zero d_s;
                let t#4: f64 = d_s#2 * t#10;
                d_s += t#4;
                let t#2: f64 = cos(t#9);
                let d_t#19: f64 = 3.0 * d_s#2;
                let d_t#20: f64 = d_t#19 * t#11;
                let d_t#18: f64 = d_t#20 * t#2;
                d_x[i] += d_t#18;
            }
        "#]],
    );
}

#[test]
fn neighbours_are_carried() {
    check(
        "fn f(x: &[f64]) -> f64 {
             let mut sum = 0.0;
             for i in 0..x.len() - 1 { sum += x[i + 1] * x[i]; }
             sum
         }",
        &expect![[r#"
            let mut d_x_carried: f64 = zero f64;
            for i in 0..t2 {
                let d_x#2: f64 = load d_x_carried;
                let t3 = i + 1;
                let t4 = load x[t3];
                let t5 = load x[i];
                let t6 = t4 * t5;
                sum += t6;
                let t: f64 = seed * t5;
                let t#2: f64 = seed * t4;
                let d_x#3: f64 = d_x#2 + t#2;
                d_x[i] += d_x#3;
                d_x_carried = t;
            }
            let d_x#4: f64 = load d_x_carried;
            let some: bool = d_x#4 != 0.0;
            if some {
                d_x[t2] += d_x#4;
            }
        "#]],
    );
}

#[test]
fn sums_at_counters_of_short_loops_are_arrays() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
             let mut sum = 0.0;
             for i in 0..n { for j in 0..n { for k in 0..3 { sum += x[3 * i + k] * x[3 * j + k]; } } }
             sum
         }",
        &expect![[r#"
            for i in 0..n {
                let mut d_x_sum: [f64; 3] = zero [f64; 3];
                for j in 0..n {
                    for k in 0..3 {
                        let t1 = 3 * i;
                        let t2 = t1 + k;
                        let t3 = load x[t2];
                        let t4 = 3 * j;
                        let t5 = t4 + k;
                        let t6 = load x[t5];
                        let t7 = t3 * t6;
                        sum += t7;
                        let t: f64 = seed * t6;
                        let t#2: f64 = seed * t3;
                        d_x[t5] += t#2;
                        d_x_sum[k] += t;
                    }
                }
                for k#2 in 0..3 {
                    let total: f64 = load d_x_sum[k#2];
                    let some: bool = total != 0.0;
                    if some {
                        let t#3: usize = 3 * i;
                        let t#4: usize = t#3 + k#2;
                        d_x[t#4] += total;
                    }
                }
            }
        "#]],
    );
}
