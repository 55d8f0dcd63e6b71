//! One form for loops before they are reversed: a `while` whose condition does
//! more than compute a `bool` becomes a `loop` with an exit. Numbers of unknown type
//! are told apart from references to them ([`foreign`]).

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, Const, FloatTy, Function, If, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, Var, VarId, VarKind,
};
use crate::compiler::lower::foreign;

/// Normalizes all loops of a function.
pub fn function(mut function: Function) -> Function {
    let body = std::mem::take(&mut function.body);
    function.body = block(&mut function, body);
    let mut body = std::mem::take(&mut function.body);
    initialize(&mut function, &mut body);
    let foreign = foreign::candidates(&function, &body);
    while take_for_floats(&mut function, &body) {}
    foreign::numbers(&function, &mut body, &foreign);
    function.body = body;
    function
}

/// Values of unknown type that stand in arithmetic with floats are floats; rustc
/// checks it.
fn take_for_floats(function: &mut Function, body: &Block) -> bool {
    if !(&function.vars).into_iter().any(|var| matches!(var.ty, Ty::Unknown)) {
        return false;
    }
    let mut floats = Vec::new();
    visit::each_stmt(body, &mut |stmt| {
        let Stmt::Let(var, value) = stmt else { return };
        let mut all: Vec<VarId> = vec![*var];
        all.extend(visit::operands(value).into_iter().filter_map(|o| match o {
            Operand::Var(v) => Some(*v),
            Operand::Const(_) => None,
        }));
        let known = all.iter().any(|v| function.vars[*v].ty.is_float());
        let unknown = |v: &VarId| matches!(function.vars[*v].ty, Ty::Unknown);
        let integers = all.iter().any(|v| matches!(function.vars[*v].ty, Ty::Int(_)));
        match value {
            Value::Rule(..) => floats.extend(all.into_iter().filter(unknown)),
            Value::Binary(..) | Value::Neg(_) if !integers => floats.extend(all.into_iter().filter(unknown)),
            Value::Use(_) if known => floats.extend(all.into_iter().filter(unknown)),
            _ => {}
        }
    });
    let float = match function.ambient_float() {
        param @ FloatTy::Param(_) => param,
        FloatTy::F64 | FloatTy::F32 | FloatTy::Any => FloatTy::Any,
    };
    for var in &floats {
        function.vars[*var].ty = Ty::Float(float.clone());
    }
    !floats.is_empty()
}

/// Memory that is declared without value and first assigned in a loop gets a zero: that
/// the loop assigns it once is no longer visible where its exit is a flag.
fn initialize(function: &mut Function, block: &mut Block) {
    for at in 0..block.stmts.len() {
        let (before, after) = block.stmts.split_at_mut(at + 1);
        match &mut before[at] {
            stmt @ Stmt::Declare(_) => {
                let Stmt::Declare(var) = *stmt else { continue };
                if is_first_assigned_in_loop(var, after) {
                    function.vars[var].mutable = true;
                    *stmt = Stmt::Let(var, Value::Zero(function.vars[var].ty.clone()));
                }
            }
            Stmt::If(b) => {
                initialize(function, &mut b.then);
                initialize(function, &mut b.other);
            }
            Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| initialize(function, &mut arm.body)),
            Stmt::Loop(l) => initialize(function, &mut l.body),
            _ => {}
        }
    }
}

/// Whether a loop assigns a variable before each path has done so.
fn is_first_assigned_in_loop(var: VarId, stmts: &[Stmt]) -> bool {
    for stmt in stmts {
        if assigns(var, stmt) {
            return false;
        }
        let mut in_loop = false;
        visit::each_stmt_of(std::slice::from_ref(stmt), &mut |stmt| {
            if let Stmt::Loop(l) = stmt {
                visit::each_access(&l.body, &mut |access| {
                    in_loop |= matches!(access, Access::Write(p) if p.root == var);
                });
            }
        });
        if in_loop {
            return true;
        }
    }
    false
}

/// Whether a statement assigns a variable on every path, outside of loops.
fn assigns(var: VarId, stmt: &Stmt) -> bool {
    let on_all = |block: &Block| block.stmts.iter().any(|stmt| assigns(var, stmt));
    match stmt {
        Stmt::Store(place, _) => place.root == var && place.steps.is_empty(),
        Stmt::If(b) => on_all(&b.then) && on_all(&b.other),
        Stmt::Match(m) => m.arms.iter().all(|arm| on_all(&arm.body)),
        _ => false,
    }
}

fn block(function: &mut Function, block: Block) -> Block {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for s in block.stmts {
        stmt(function, s, &mut stmts);
    }
    Block { stmts }
}

fn stmt(function: &mut Function, stmt: Stmt, out: &mut Vec<Stmt>) {
    match stmt {
        Stmt::If(branch) => {
            let (then, other) = (block(function, branch.then), block(function, branch.other));
            out.push(Stmt::If(If { cond: branch.cond, then, other }));
        }
        Stmt::Match(mut m) => {
            for arm in &mut m.arms {
                let body = std::mem::take(&mut arm.body);
                arm.body = block(function, body);
            }
            out.push(Stmt::Match(m));
        }
        Stmt::Loop(l) => out.extend(iterate(function, *l)),
        // A partial derivative may mention the result: that of memory is gone when
        // the memory is overwritten, so it gets a name.
        Stmt::Let(var, value @ (Value::Rule(..) | Value::Binary(..))) if function.vars[var].mutable => {
            let Var { name, ty, .. } = function.vars[var].clone();
            let first = function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp });
            out.push(Stmt::Let(first, value));
            out.push(Stmt::Let(var, Value::Use(Operand::Var(first))));
        }
        other => out.push(other),
    }
}

fn iterate(function: &mut Function, mut l: Loop) -> Vec<Stmt> {
    l.body = block(function, l.body);
    match l.kind {
        LoopKind::While(cond, on) if has_effect(&cond) => {
            let cond = block(function, cond);
            let (mut stmts, exit) = match l.exit {
                Some(exit) => (Vec::new(), exit),
                None => declare_exit(function),
            };
            let leave = Stmt::Store(Place::var(exit), boolean(true));
            let other = Block { stmts: vec![leave] };
            let mut body = cond.stmts;
            body.push(Stmt::If(If { cond: on, then: l.body, other }));
            stmts.push(Stmt::Loop(Box::new(Loop {
                kind: LoopKind::Forever,
                body: Block { stmts: body },
                exit: Some(exit),
            })));
            stmts
        }
        kind => vec![Stmt::Loop(Box::new(Loop { kind, ..l }))],
    }
}

fn declare_exit(function: &mut Function) -> (Vec<Stmt>, VarId) {
    let name = Ident::new("exit", Span::mixed_site());
    let exit = function.vars.add(Var { name, ty: Ty::Bool, mutable: true, kind: VarKind::Temp });
    (vec![Stmt::Let(exit, Value::Use(boolean(false)))], exit)
}

fn boolean(value: bool) -> Operand {
    Operand::Const(Const::new(quote!(#value), Ty::Bool, None))
}

/// Whether a condition changes anything.
fn has_effect(cond: &Block) -> bool {
    let mut effect = false;
    visit::each_access(cond, &mut |access| {
        effect |= match access {
            Access::Write(_) | Access::Change(_) => true,
            Access::Opaque(code) => !code.writes.is_empty(),
            _ => false,
        };
    });
    visit::each_stmt(cond, &mut |s| effect |= matches!(s, Stmt::Call(_)));
    effect
}
