//! What becomes of tangents in three directions, as IR text.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};
use quote::quote;

use super::function;
use crate::compiler::activity::Activity;
use crate::compiler::ir::eval::{self, Cell};
use crate::compiler::ir::{Function, VarId, print};
use crate::compiler::modes;
use crate::compiler::switches::{Snapshots, Switches};
use crate::compiler::testing::{lowered, order};

fn check(source: &str, expected: Expect) {
    let source = lowered(source);
    let jvp = modes::jvp(&source, &Activity::of(&source), Switches::ALL, &order(&source));
    let start: Vec<VarId> = jvp.function.params[source.params.len()..].iter().map(|p| p.var).collect();
    let results: Vec<VarId> = jvp.tangent.into_iter().collect();
    let text = match function(&jvp.function, &start, (&[], &results), &quote!(3)) {
        Some(function) => print::function(&function),
        None => "one by one\n".to_owned(),
    };
    expected.assert_eq(&text);
}

#[test]
fn what_is_shared_is_computed_once() {
    check(
        "fn f(x: &[f64], y: f64) -> f64 {
            let mut sum = 0.0;
            for i in 0..x.len() { sum += (x[i] * y).sin(); }
            sum
        }",
        expect![[r#"
            fn f(x: &[f64], y: f64, t_x: &[[f64; 3]], t_y: [f64; 3]) -> f64 {
                let mut sum: f64 = 0.0;
                let mut t_sum: [f64; 3] = [0.0; 3];
                let t1 = len x;
                let len: usize = len t_x;
                let less: bool = t1 < len;
                let n: usize = if less { t1 } else { len };
                view x_part = &x[..n];
                view t_x_part = &t_x[..n];
                let short: bool = n < t1;
                for i in 0..n {
                    let t2 = load x_part[i];
                    let t3 = t2 * y;
                    let t4 = sin(t3);
                    let t#3: f64 = cos(t3);
                    sum += t4;
                    let t_t: [f64; 3] = load t_x_part[i];
                    for t6 in 0..3 {
                        let t7 = load t_t[t6];
                        let t: f64 = t7 * y;
                        let t8 = load t_y[t6];
                        let t#2: f64 = t2 * t8;
                        let t_t#2: f64 = t + t#2;
                        let t#4: f64 = t#3 * t_t#2;
                        t_sum[t6] += t#4;
                    }
                }
                if short {
                    view _beyond = &t_x[n];
                }
                let t5 = load sum;
                let result: f64 = t5;
                let mut t_result: [f64; 3] = zero [f64; 3];
                for t9 in 0..3 {
                    let t_t#4: f64 = load t_sum[t9];
                    let t10 = t_t#4;
                    t_result[t9] = t10;
                }
                result
            }
        "#]],
    );
}

#[test]
fn elements_are_copied_before_and_written_after() {
    check(
        "fn f(x: &mut [f64], y: f64) {
            x[0] *= y;
            x[1] += x[0];
        }",
        expect![[r#"
            fn f(mut x: &mut [f64], y: f64, mut t_x: &mut [[f64; 3]], t_y: [f64; 3]) {
                let t1 = load x[0];
                let t2 = t1 * y;
                x[0] = t2;
                let t3 = load x[0];
                let t_t: [f64; 3] = load t_x[0];
                let mut t_t#2: [f64; 3] = zero [f64; 3];
                for t4 in 0..3 {
                    let t5 = load t_t[t4];
                    let t: f64 = t5 * y;
                    let t6 = load t_y[t4];
                    let t#2: f64 = t1 * t6;
                    let t7 = t + t#2;
                    t_t#2[t4] = t7;
                }
                for t8 in 0..3 {
                    let t9 = load t_t#2[t8];
                    t_x[0][t8] = t9;
                }
                x[1] += t3;
                let t_t#3: [f64; 3] = load t_x[0];
                for t10 in 0..3 {
                    let t11 = load t_t#3[t10];
                    t_x[1][t10] += t11;
                }
            }
        "#]],
    );
}

#[test]
fn there_are_no_options_for_several_directions() {
    check(
        "fn f(x: Option<f64>) -> f64 { x.unwrap_or(1.0).sin() }",
        expect![[r#"
        one by one
    "#]],
    );
}

/// A loop whose states are kept with what is the same in each direction, as one tuple, gives for
/// two directions what it gives for each.
#[test]
fn what_is_kept_together_is_wide_together() {
    let source = lowered(
        "fn f(p: (f64, f64), x: &[f64]) -> f64 {
            let mut s = p.0;
            for e in x { s = (s * (0.25 * (*e * p.1))).sin(); }
            s
        }",
    );
    let switches = Switches { checkpoint: Some(Snapshots::Root), ..Switches::ALL };
    let hvp = modes::hvp(&source, &Activity::of(&source), switches, &order(&source));
    let added: Vec<VarId> = hvp.params[2..].iter().map(|p| p.var).collect();
    let wide = function(&hvp, &added[..2], (&added[2..], &[]), &quote!(2)).expect("nothing is of the user's");
    let float = |x: f64| Cell::Float(x);
    let both = |a: f64, b: f64| Cell::Seq(vec![float(a), float(b)]);
    let (p, x) = (Cell::Tuple(vec![float(0.3), float(0.7)]), Cell::Seq(vec![float(1.5), float(-2.0)]));
    let (a, b) = ([1.0, -0.5, 0.25, 2.0], [0.5, 3.0, -1.0, 0.75]);
    let shaped = |t: &[Cell<f64>]| vec![Cell::Tuple(t[..2].to_vec()), Cell::Seq(t[2..].to_vec())];
    let run = |function: &Function, tangents: Vec<Cell<f64>>| {
        let zeros: Vec<Cell<f64>> = tangents.iter().map(Cell::zeros).collect();
        let args = [vec![p.clone(), x.clone()], shaped(&tangents), shaped(&zeros)].concat();
        let outcome = eval::run(function, args).expect("no panic");
        outcome.params[4..].iter().flat_map(Cell::floats).collect::<Vec<f64>>()
    };
    let (first, second) = (run(&hvp, a.map(float).to_vec()), run(&hvp, b.map(float).to_vec()));
    let expected: Vec<f64> = first.into_iter().zip(second).flat_map(|(a, b)| [a, b]).collect();
    assert_eq!(run(&wide, (0..4).map(|k| both(a[k], b[k])).collect()), expected);
}
