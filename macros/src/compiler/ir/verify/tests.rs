//! Each invariant is noticed when it is broken.

use quote::quote;

use super::function as verify;
use crate::compiler::ir::{Const, Function, LoadMode, LoopKind, Operand, Place, Sign, Step, Stmt, Ty, Value};
use crate::compiler::testing::lowered;

const SOURCE: &str = "fn f(x: &[f64], c: bool) -> f64 {
    let a = x[0] * 2.0;
    let mut m = a;
    if c { m += a; }
    let y;
    if c { y = m; } else { y = a; }
    let mut k = 0;
    loop { if k > 3 { break; } m = m * a; k += 1; }
    y + m
}";

/// Breaks the function and expects the invariant.
fn check(invariant: &str, damage: impl FnOnce(&mut Function)) {
    let mut function = lowered(SOURCE);
    damage(&mut function);
    let report = verify(&function).expect_err(invariant);
    assert!(report.contains(invariant), "expected {invariant:?}, found: {report}");
}

fn literal(tokens: proc_macro2::TokenStream, ty: Ty) -> Operand {
    Operand::Const(Const::new(tokens, ty, None))
}

/// The statement of the body that a test finds, and where.
fn find(function: &Function, is: impl Fn(&Stmt) -> bool) -> usize {
    function.body.stmts.iter().position(is).expect("the source has such a statement")
}

fn is_mutable(function: &Function, stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Let(var, _) if function.vars[*var].mutable)
}

#[test]
fn sound_code_passes() {
    assert_eq!(verify(&lowered(SOURCE)), Ok(()));
}

#[test]
fn definitions_come_first() {
    check("before its definition", |f| f.body.stmts.rotate_left(1));
}

#[test]
fn definitions_are_single() {
    check("is defined once", |f| {
        let first = f.body.stmts[0].clone();
        f.body.stmts.insert(1, first);
    });
}

#[test]
fn memory_is_no_operand() {
    check("operands are values", |f| {
        let at = find(f, |stmt| is_mutable(f, stmt));
        let Stmt::Let(memory, _) = f.body.stmts[at] else { unreachable!("found as a `let`") };
        f.body.stmts.insert(at + 1, Stmt::Update(Place::var(memory), Sign::Plus, Operand::Var(memory)));
    });
}

#[test]
fn values_are_not_written() {
    check("only memory is written to", |f| {
        let Stmt::Let(value, _) = f.body.stmts[0] else { unreachable!("the source begins with a `let`") };
        let zero = literal(quote!(0.0), Ty::F64);
        f.body.stmts.insert(1, Stmt::Store(Place::var(value), zero));
    });
}

#[test]
fn deferred_memory_is_written_before_it_is_read() {
    check("written on every path", |f| {
        let declared = find(f, |stmt| matches!(stmt, Stmt::Declare(_)));
        let Stmt::If(branch) = &mut f.body.stmts[declared + 1] else { unreachable!("an `if` comes next") };
        branch.other.stmts.clear();
    });
}

#[test]
fn deferred_memory_is_written_once() {
    check("is written once", |f| {
        let at = find(f, |stmt| matches!(stmt, Stmt::Declare(_)));
        let Stmt::Declare(declared) = f.body.stmts[at] else { unreachable!("found as a declaration") };
        let zero = literal(quote!(0.0), Ty::F64);
        f.body.stmts.insert(at + 2, Stmt::Store(Place::var(declared), zero));
    });
}

#[test]
fn conditions_are_bool() {
    check("the condition of `if`", |f| {
        let at = find(f, |stmt| matches!(stmt, Stmt::If(_)));
        let Stmt::If(branch) = &mut f.body.stmts[at] else { unreachable!("found as an `if`") };
        branch.cond = literal(quote!(1), Ty::usize());
    });
}

#[test]
fn indices_are_integers() {
    check("an index", |f| {
        let place = Place::var(f.params[0].var).step(Step::Index(literal(quote!(0.5), Ty::F64)));
        let Stmt::Let(first, _) = f.body.stmts[0] else { unreachable!("the source begins with a `let`") };
        f.body.stmts[0] = Stmt::Let(first, Value::Load(place, LoadMode::Use));
    });
}

#[test]
fn exits_are_mutable_flags() {
    check("an exit is a mutable `bool`", |f| {
        let at = find(f, |stmt| matches!(stmt, Stmt::Loop(l) if matches!(l.kind, LoopKind::Forever)));
        let exit = f.params[1].var;
        let Stmt::Loop(l) = &mut f.body.stmts[at] else { unreachable!("found as a loop") };
        l.exit = Some(exit);
    });
}

#[test]
fn some_statements_are_generated_only() {
    check("only generated code has", |f| {
        let at = find(f, |stmt| is_mutable(f, stmt));
        let Stmt::Let(memory, _) = f.body.stmts[at] else { unreachable!("found as a `let`") };
        f.body.stmts.insert(at + 1, Stmt::Zero(Place::var(memory)));
    });
}

#[test]
fn results_are_defined() {
    check("a function has a result", |f| f.result = None);
}
