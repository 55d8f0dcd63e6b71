//! The interpreter's own formulas, and that it means what Rust means.

use super::{Cell, Dual, Num, rules, run};
use crate::compiler::activity::Activity;
use crate::compiler::rules::{ArgKind, Rule, all};
use crate::compiler::switches::Switches;
use crate::compiler::testing::{lowered, lowered_with, order};
use crate::compiler::vjp;

#[test]
fn formulas_equal_differences() {
    for rule in all() {
        for point in rule.points {
            let floats = rule.args.iter().zip(*point).filter(|(arg, _)| arg.kind == ArgKind::Float);
            let floats: Vec<f64> = floats.map(|(_, x)| *x).collect();
            for k in 0..floats.len() {
                let (found, expected) =
                    (tangent(rule, point, &floats, k), difference(rule, point, &floats, k));
                let close = (found - expected).abs() <= 1e-6 * expected.abs().max(1.0);
                assert!(close, "{} at {point:?}, argument {k}: {found}, not {expected}", rule.name);
            }
        }
    }
}

/// The exponent of `powi`.
#[allow(clippy::cast_possible_truncation)] // whole numbers
fn exponent(rule: &Rule, point: &[f64]) -> i32 {
    let int = rule.args.iter().zip(point).find(|(arg, _)| arg.kind == ArgKind::Int);
    int.map_or(0, |(_, x)| *x as i32)
}

fn tangent(rule: &Rule, point: &[f64], floats: &[f64], k: usize) -> f64 {
    let dual = |(at, value): (usize, &f64)| {
        let tangent = if at == k { 1.0 } else { 0.0 };
        Dual { value: *value, tangent, varied: true }
    };
    let args: Vec<Dual> = floats.iter().enumerate().map(dual).collect();
    rules::apply(rule.name, &args, exponent(rule, point)).expect("each rule has a formula").tangent
}

fn difference(rule: &Rule, point: &[f64], floats: &[f64], k: usize) -> f64 {
    let step = 1e-6;
    let value = |by: f64| {
        let mut args = floats.to_vec();
        args[k] += by;
        rules::apply(rule.name, &args, exponent(rule, point)).expect("each rule has a value").value()
    };
    (value(step) - value(-step)) / (2.0 * step)
}

fn floats(values: &[f64]) -> Cell<f64> {
    Cell::Seq(values.iter().map(|x| Cell::Float(*x)).collect())
}

#[test]
fn runs_as_rust_does() {
    let f = lowered(
        "fn f(x: &mut [f64], n: usize) -> f64 {
            let mut product = 1.0;
            for i in 0..n {
                if i == 2 { continue; }
                x[i] += 1.0;
                product *= x[i];
                if product > 100.0 { return -product; }
            }
            product
        }",
    );
    let outcome = run(&f, vec![floats(&[1.0, 2.0, 5.0]), Cell::Int(3)]).expect("no panic");
    assert_eq!(outcome.result.floats(), [6.0]);
    assert_eq!(outcome.params[0].floats(), [2.0, 3.0, 5.0]);
    let outcome = run(&f, vec![floats(&[100.0]), Cell::Int(1)]).expect("no panic");
    assert_eq!(outcome.result.floats(), [-101.0]);
}

#[test]
fn panics_are_errors() {
    let f = lowered("fn f(x: &[f64], n: usize) -> f64 { x[n - 1] }");
    let fails = |x: &[f64], n| run(&f, vec![floats(x), Cell::Int(n)]).expect_err("a panic");
    assert_eq!(fails(&[], 0), "overflow: -1");
    assert_eq!(fails(&[1.0], 2), "index 1 of 1");
}

/// Closures without derivative are read where they stand, with an early return of theirs.
#[test]
fn closures_return_early() {
    let f = lowered_with(
        quote::quote!(wrt(x)),
        "fn f(x: f64, k: f64) -> f64 {
            let g = |u: f64| -> f64 { let b = 3.0 * u; if b > 6.0 { return b; } b + 1.0 };
            x * g(k)
        }",
    );
    let at = |k| run(&f, vec![Cell::Float(1.0), Cell::Float(k)]).expect("no panic").result.floats();
    assert_eq!((at(1.0), at(5.0)), (vec![4.0], vec![15.0]));
}

/// An adjoint that is zero may change: what asks for one is no branch of the program's, while a
/// branch of the program's is taken by value.
#[test]
fn an_adjoint_is_zero_only_if_it_stays_so() {
    let f = lowered(
        "fn f(x: f64, y: f64) -> f64 {
            let r = y.sqrt();
            let mut s = 2.0 * x;
            if x != 0.0 { s *= y; }
            if y > 0.0 { s * r } else { 0.0 }
        }",
    );
    let gradient = vjp(&f, &Activity::of(&f), Switches::ALL, &order(&f));
    let dual = |value, tangent| Cell::Float(Dual { value, tangent, varied: true });
    let args = vec![dual(0.0, 1.0), dual(4.0, 0.0), dual(1.0, 0.0), dual(0.0, 0.0), dual(0.0, 0.0)];
    let outcome = run(&gradient, args).expect("no panic");
    let tangents: Vec<f64> =
        outcome.params[3..].iter().flat_map(Cell::floats).map(|adjoint| adjoint.tangent).collect();
    assert_eq!(tangents, [0.0, 0.5]);
}
