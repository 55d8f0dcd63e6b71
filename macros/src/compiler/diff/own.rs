//! Ownership: a `Vec` that generated code still uses after user code has moved
//! it is cloned where it was moved, and what generated code reads for the last
//! time is moved.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};

use super::reverse::Split;
use super::{apart, outlived};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arena, Arg, Block, Function, LoadMode, Operand, Place, Step, Stmt, Ty, Value, Var, VarId, VarKind, VarSet,
};

/// Clones what is moved too early in a function.
pub fn owned(mut function: Function) -> Function {
    let mut stmts = std::mem::take(&mut function.body.stmts);
    outlived::references(&mut function.vars, &mut stmts);
    if moves_any(&function) {
        let mut later: VarSet = function.result.into_iter().collect();
        block(&mut function.vars, &mut stmts, &mut later);
    }
    apart::calls(&mut function.vars, &mut stmts);
    function.body.stmts = stmts;
    function
}

/// The same in a function with its tangent, whose results are these.
pub fn owned_tangent(function: &mut Function, results: &[VarId]) {
    let mut stmts = std::mem::take(&mut function.body.stmts);
    if moves_any(function) {
        let mut later = results.iter().copied().collect();
        block(&mut function.vars, &mut stmts, &mut later);
    }
    apart::calls(&mut function.vars, &mut stmts);
    function.body.stmts = stmts;
}

/// Clones what is moved too early in two halves.
pub fn owned_split(mut split: Split) -> Split {
    outlived::references(&mut split.function.vars, &mut split.forward);
    if moves_any(&split.function) {
        let mut later = VarSet::new();
        block(&mut split.function.vars, &mut split.reverse, &mut later);
        later.extend(split.function.result);
        block(&mut split.function.vars, &mut split.forward, &mut later);
    }
    apart::calls(&mut split.function.vars, &mut split.forward);
    apart::calls(&mut split.function.vars, &mut split.reverse);
    split
}

/// Walks backwards; `later` is what later statements mention.
fn block(vars: &mut Arena<Var>, stmts: &mut Vec<Stmt>, later: &mut VarSet) {
    let mut before = Vec::new();
    for at in (0..stmts.len()).rev() {
        let stmt = &mut stmts[at];
        inner(vars, stmt, later);
        keep(vars, stmt, later, &mut before);
        visit::stmt(stmt, &mut |access| mention(access, later));
        later.extend(seen_through(vars, stmt));
        if !before.is_empty() {
            stmts.splice(at..at, before.drain(..));
        }
    }
}

/// The blocks inside a statement.
fn inner(vars: &mut Arena<Var>, stmt: &mut Stmt, later: &mut VarSet) {
    match stmt {
        Stmt::If(branch) => {
            block(vars, &mut branch.then.stmts, later);
            block(vars, &mut branch.other.stmts, later);
        }
        Stmt::Match(m) => {
            for arm in &mut m.arms {
                block(vars, &mut arm.body.stmts, later);
            }
        }
        Stmt::Switch(_, cases) => {
            for case in cases {
                block(vars, &mut case.stmts, later);
            }
        }
        Stmt::Loop(l) => {
            // An iteration comes after the others.
            mention_outer(vars, &l.body, later);
            block(vars, &mut l.body.stmts, later);
        }
        _ => {}
    }
}

/// What a view looks at.
fn seen_through(vars: &Arena<Var>, stmt: &Stmt) -> Option<VarId> {
    let Stmt::View(var) = stmt else { return None };
    match &vars[*var].kind {
        VarKind::View(place, _) => Some(place.root),
        VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => None,
    }
}

fn mention(access: Access<'_>, later: &mut VarSet) {
    match access {
        Access::Operand(Operand::Var(v)) => {
            later.insert(*v);
        }
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            later.insert(p.root);
        }
        Access::Opaque(code) => later.extend(code.reads.iter().chain(&code.writes)),
        Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
    }
}

/// What an iteration mentions of variables from outside of the loop.
fn mention_outer(vars: &Arena<Var>, body: &Block, later: &mut VarSet) {
    let (mut mentioned, mut inside) = (Vec::new(), BTreeSet::new());
    visit::each_stmt(body, &mut |stmt| mentioned.extend(seen_through(vars, stmt)));
    visit::each_access(body, &mut |access| match access {
        Access::Operand(Operand::Var(v)) => mentioned.push(*v),
        Access::Read(p) | Access::Write(p) | Access::Change(p) => mentioned.push(p.root),
        Access::Opaque(code) => mentioned.extend(code.reads.iter().chain(&code.writes)),
        Access::Define(v) => {
            inside.insert(v);
        }
        Access::Operand(Operand::Const(_)) => {}
    });
    later.extend(mentioned.into_iter().filter(|v| !inside.contains(v)));
}

/// Clones the operands that a statement moves although they are used later.
fn keep(vars: &mut Arena<Var>, stmt: &mut Stmt, later: &VarSet, before: &mut Vec<Stmt>) {
    match stmt {
        Stmt::Let(_, Value::Load(place, mode @ LoadMode::Use))
            if place.steps.is_empty() && later.contains(&place.root) && moves(&vars[place.root]) =>
        {
            *mode = LoadMode::Clone;
        }
        // A part that may be moved out of what is used as a whole later.
        Stmt::Let(var, Value::Load(place, mode @ LoadMode::Use))
            if !place.steps.is_empty()
                && (later.contains(&place.root) || is_lent(place))
                && moves(&vars[place.root])
                && !matches!(vars[*var].ty, Ty::Ref(..))
                && moves(&vars[*var]) =>
        {
            *mode = LoadMode::Clone;
        }
        // What is read for the last time need not be copied.
        Stmt::Let(_, Value::Load(place, mode @ LoadMode::Clone))
            if place.steps.is_empty() && !later.contains(&place.root) && is_own(&vars[place.root]) =>
        {
            *mode = LoadMode::Use;
        }
        Stmt::Let(_, value) => {
            operands_mut(value).into_iter().for_each(|o| keep_operand(vars, o, later, before))
        }
        Stmt::Store(_, v) | Stmt::Push(_, v) | Stmt::Save(_, v) => keep_operand(vars, v, later, before),
        Stmt::Call(call) | Stmt::CallForward(call, _) => {
            for arg in &mut call.args {
                if let Arg::Value(v) = arg {
                    keep_operand(vars, v, later, before);
                }
            }
        }
        _ => {}
    }
}

/// Whether code reaches a place through a reference that it makes.
fn is_lent(place: &Place) -> bool {
    place.steps.iter().any(|step| matches!(step, Step::Payload(..)))
}

fn keep_operand(vars: &mut Arena<Var>, operand: &mut Operand, later: &VarSet, before: &mut Vec<Stmt>) {
    let Operand::Var(var) = operand else { return };
    if !later.contains(var) || !moves(&vars[*var]) {
        return;
    }
    let (name, ty) = (Ident::new("kept", Span::mixed_site()), vars[*var].ty.clone());
    let copy = vars.add(Var { name, ty, mutable: false, kind: VarKind::Generated });
    before.push(Stmt::Let(copy, Value::Load(Place::var(*var), LoadMode::Clone)));
    *operand = Operand::Var(copy);
}

/// The operands that a value is built from by moving them.
fn operands_mut(value: &mut Value) -> Vec<&mut Operand> {
    match value {
        Value::Use(a) | Value::Repeat(a, _) => vec![a],
        Value::VecRepeat(a, _) => vec![a],
        Value::Array(all) | Value::Tuple(all) | Value::Vec(all) => all.iter_mut().collect(),
        Value::Struct(_, all) => all.iter_mut().map(|(_, o)| o).collect(),
        _ => Vec::new(),
    }
}

/// Whether a variable is one of generated code that owns what it holds.
fn is_own(var: &Var) -> bool {
    matches!(var.kind, VarKind::Generated) && moves(var)
}

/// Whether anything may be moved.
fn moves_any(function: &Function) -> bool {
    (&function.vars).into_iter().any(moves)
}

/// Whether using a variable as a whole may move out of it.
fn moves(var: &Var) -> bool {
    !matches!(var.kind, VarKind::View(..)) && var.ty.owns()
}
