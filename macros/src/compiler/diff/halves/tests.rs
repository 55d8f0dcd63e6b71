//! The halves that are taken from `f_vjp`, as IR text.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};

use super::Seam;
use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::{Block, print};
use crate::compiler::switches::Switches;
use crate::compiler::testing::{lowered, order};
use crate::compiler::{diff, simplify};

/// Both halves; nothing where they must be made on their own.
fn check(source: &str, expected: &Expect) {
    let source = diff::normalize::function(lowered(source));
    let order = order(&source);
    let sweeps = diff::reverse::sweeps(&source, &Activity::of(&source), Switches::ALL);
    let seam = Seam::of(&source, &sweeps).expect("the halves are those of `f_vjp`");
    let vjp = diff::reverse::joined(sweeps.split, &order);
    let count = source.params.len();
    let vjp = crate::compiler::tidy(vjp, (count, &order), Switches::ALL);
    let text = seam.halves(&vjp, count, simplify::dead).map_or_else(String::new, |split| {
        let [forward, reverse] =
            [split.forward, split.reverse].map(|stmts| print::block(&split.function, &Block { stmts }));
        format!("{forward}---\n{reverse}")
    });
    expected.assert_eq(&text);
}

#[test]
fn a_fused_loop_is_taken_apart() {
    check(
        "fn f(x: &[f64], w: f64) -> f64 {
            let mut loss = 0.0;
            for i in 0..x.len() {
                let p = (w * x[i]).sin();
                if p > 0.0 { loss += p.exp(); } else { loss -= p; }
            }
            0.5 * loss
        }",
        &expect![[r#"
            let mut loss: f64 = 0.0;
            let t1 = len x;
            for i in 0..t1 {
                let t2 = load x[i];
                let t3 = w * t2;
                let p: f64 = sin(t3);
                let t4 = p > 0.0;
                if t4 {
                    let t5 = exp(p);
                    loss += t5;
                } else {
                    loss -= p;
                }
            }
            let t6 = load loss;
            let result: f64 = 0.5 * t6;
            ---
            let t1 = len x;
            let seed: f64 = load seed#2;
            let mut d_w#2: f64 = zero f64;
            let d: f64 = 0.5 * seed;
            view d_x_part = &mut d_x[..t1];
            for i in 0..t1 {
                let mut t_kept: f64 = zero f64;
                let t2 = load x[i];
                let t3 = w * t2;
                let p: f64 = sin(t3);
                let t4 = p > 0.0;
                if t4 {
                    let t5 = exp(p);
                    t_kept = t5;
                }
                let mut d_p: f64 = zero f64;
                if t4 {
                    let t#6: f64 = load t_kept;
                    let t#5: f64 = d * t#6;
                    d_p += t#5;
                } else {
                    d_p -= d;
                }
                let d_p#2: f64 = load d_p;
                let t#3: f64 = cos(t3);
                let t#4: f64 = d_p#2 * t#3;
                let t: f64 = t#4 * t2;
                d_w#2 += t;
                let t#2: f64 = t#4 * w;
                d_x_part[i] += t#2;
            }
            let d_w#3: f64 = load d_w#2;
            d_w += d_w#3;
        "#]],
    );
}

#[test]
fn sweeps_that_share_no_loop_are_cut() {
    check(
        "fn f(x: &[f64], w: f64) -> f64 {
            let (mut loss, mut buffer) = (0.0, [0.0; 2]);
            for i in 0..x.len() {
                buffer[0] = w * x[i];
                buffer[1] = buffer[0].sin();
                loss += buffer[0] * buffer[1];
            }
            loss
        }",
        &expect![[r#"
            let mut kept#2: Stack<(f64, f64, f64)> = stack;
            let mut loss: f64 = 0.0;
            let mut buffer: [f64; 2] = [0.0; 2];
            let t1 = len x;
            reserve kept#2, t1;
            for i in 0..t1 {
                let t2 = load x[i];
                let t3 = w * t2;
                let buffer_before: f64 = load buffer[0];
                buffer[0] = t3;
                let t4 = load buffer[0];
                let t5 = sin(t4);
                let buffer_before#2: f64 = load buffer[1];
                buffer[1] = t5;
                let t6 = load buffer[0];
                let t7 = load buffer[1];
                let t8 = t6 * t7;
                loss += t8;
                let kept: (f64, f64, f64) = (buffer_before, t4, buffer_before#2);
                save kept#2, kept;
            }
            let t9 = load loss;
            let result: f64 = t9;
            ---
            let t1 = len x;
            let seed: f64 = load seed#2;
            let mut d_w#2: f64 = zero f64;
            let mut d_buffer: [f64; 2] = zero [f64; 2];
            view d_x_part = &mut d_x[..t1];
            for i in 0..t1 rev {
                let kept#3: (f64, f64, f64) = restore kept#2;
                let buffer_before#3: f64 = load kept#3.0;
                let t#8: f64 = load kept#3.1;
                let buffer_before#4: f64 = load kept#3.2;
                let t#7: f64 = load x[i];
                let t#9: f64 = load buffer[0];
                let t#10: f64 = load buffer[1];
                let t#5: f64 = seed * t#10;
                let t#6: f64 = seed * t#9;
                d_buffer[1] += t#6;
                d_buffer[0] += t#5;
                buffer[1] = buffer_before#4;
                let d_buffer#3: f64 = load d_buffer[1];
                zero d_buffer[1];
                let t#3: f64 = cos(t#8);
                let t#4: f64 = d_buffer#3 * t#3;
                d_buffer[0] += t#4;
                buffer[0] = buffer_before#3;
                let d_buffer#2: f64 = load d_buffer[0];
                zero d_buffer[0];
                let t: f64 = d_buffer#2 * t#7;
                d_w#2 += t;
                let t#2: f64 = d_buffer#2 * w;
                d_x_part[i] += t#2;
            }
            let d_w#3: f64 = load d_w#2;
            d_w += d_w#3;
        "#]],
    );
}
