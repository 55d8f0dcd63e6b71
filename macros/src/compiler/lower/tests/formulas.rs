//! Partial derivatives, those of the rule table and those that the user writes.

use expect_test::expect;

use super::lowered;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{Block, FloatTy, Operand, Ty, print};
use crate::compiler::{lower, rules};

/// Each partial of each rule lowers: the table is closed under differentiation.
#[test]
fn partials_of_all_rules() {
    for rule in rules::all() {
        for (index, partial) in rule.partials.iter().enumerate() {
            for alone in [false, partial.alone.is_some()] {
                let mut function =
                    lowered("fn f(a: f64, b: f64, c: f64, n: i32) -> f64 { a }").expect("it lowers");
                let operand = |k: usize| Operand::Var(function.params[k].var);
                let args: Vec<Operand> = rule
                    .args
                    .iter()
                    .enumerate()
                    .map(|(k, arg)| operand(if arg.kind == rules::ArgKind::Int { 3 } else { k }))
                    .collect();
                let result = operand(0);
                let mut out = Vec::new();
                let code = lower::Partials::default().of(rule, index, alone);
                let value =
                    lower::partial(&mut function, &mut out, &code, rule, &args, &result, FloatTy::F64);
                assert!(function.operand_ty(&value).is_float(), "{} {index}", rule.name);
            }
        }
    }
}

#[test]
fn partial_of_powf() {
    let mut function = lowered("fn f(x: f32, p: f32) -> f32 { x.powf(p) }").expect("it lowers");
    let rule = rules::find("powf", 2).expect("a rule");
    let args: Vec<Operand> = function.params.iter().map(|p| Operand::Var(p.var)).collect();
    let result = Operand::Var(function.result.expect("a result"));
    let mut out = Vec::new();
    let code = lower::Partials::default().of(rule, 0, false);
    lower::partial(&mut function, &mut out, &code, rule, &args, &result, FloatTy::F32);
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
    let mut function = lowered("fn f(x: f64, y: f64) -> f64 { x }").expect("it lowers");
    let names = ["x", "y"].iter().zip(&function.params).map(|(n, p)| ((*n).to_owned(), Operand::Var(p.var)));
    let names = names.collect::<std::collections::HashMap<_, _>>();
    let code: syn::Expr = syn::parse_quote!(if x > PI { x.powi(2) * K } else { f64::max(x, -y) });
    let mut diagnostics = Diagnostics::default();
    let mut out = Vec::new();
    let value = lower::expression(&mut function, &mut out, &code, &names, &mut diagnostics);
    assert!(!diagnostics.has_errors());
    assert!(!matches!(value, Operand::Const(c) if matches!(c.ty, Ty::Unknown)));
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
