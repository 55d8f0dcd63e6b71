//! What is written through references that user code gives: `let r = pick(&mut a, k); r[0]
//! = x;`, or references that change places, `std::mem::swap(&mut now, &mut next)`.
//!
//! Takes a lowered function and its activity. A variable that stands for such a reference is
//! memory of its own to all passes, so what is written to it would be lost to its owner.
//! Promises that no such write is left where the owner is read later: it is an error, or,
//! where the variable may as well own what it holds, the generated code states that it does.

use super::activity::{Activity, is_mut_ref};
use crate::compiler::diagnostics::{Diagnostics, blame};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, Call, Function, LoopKind, Opaque, Operand, Place, Stmt, Value, VarId, VarSet,
};

/// A variable through which something varied is written, and what else that may change.
struct Hidden {
    var: VarId,
    owner: VarId,
    /// Whether the variable is a reference for certain.
    certain: bool,
}

/// Reports what is written through references for certain.
pub(super) fn check(function: &Function, facts: &Activity, diagnostics: &mut Diagnostics) {
    for Hidden { var, owner, certain } in find(function, given(function), facts) {
        if certain {
            let (name, owner) = (&function.vars[var].name, &function.vars[owner].name);
            diagnostics.error(name.span(), blame::hidden_write(owner));
        }
    }
}

/// The variables that must own what they hold, and those that are handed on and must be no
/// exclusive references.
pub(super) fn owners(function: &Function) -> (Vec<VarId>, Vec<VarId>) {
    let given = given(function);
    if given.is_empty() {
        return Default::default();
    }
    let facts = Activity::of(function);
    let handed = handed(function, &given, &facts);
    let hidden = find(function, given, &facts).into_iter();
    (hidden.filter(|h| !h.certain).map(|h| h.var).collect(), handed)
}

/// The variables that calls are given beside something varied.
fn handed(function: &Function, given: &[Given], facts: &Activity) -> Vec<VarId> {
    let read = read(function);
    let may_hide = |var: VarId| {
        let open = !function.vars[var].ty.is_scalar();
        open && given.iter().any(|g| g.var == var && g.lent.iter().any(|owner| read.contains(owner)))
    };
    let mut found = Vec::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        let Stmt::Call(call) = stmt else { return };
        let varied = |arg: &Arg| match arg {
            Arg::Value(v) => facts.varied_operand(v),
            Arg::Ref(p) | Arg::RefMut(p) => facts.varied(function.root(p)),
            Arg::Inert(_) | Arg::Callable(_) => false,
        };
        if !call.args.iter().any(varied) {
            return;
        }
        found.extend(call.args.iter().filter_map(|arg| match arg {
            Arg::Value(Operand::Var(v)) if may_hide(*v) => Some(*v),
            _ => None,
        }));
    });
    found
}

fn find(function: &Function, given: Vec<Given>, facts: &Activity) -> Vec<Hidden> {
    if given.is_empty() {
        return Vec::new();
    }
    let written = written(function);
    let read = read(function);
    let hidden = |Given { var, lent, certain, .. }: Given| {
        let is_varied = facts.varied(var) && written.contains(&var);
        let owner = lent.into_iter().find(|owner| *owner != var && read.contains(owner))?;
        is_varied.then_some(Hidden { var, owner, certain })
    };
    given.into_iter().filter_map(hidden).collect()
}

/// A variable that holds what user code gives, or a call.
struct Given {
    var: VarId,
    /// What it may be an exclusive reference to.
    lent: Vec<VarId>,
    /// Whether it is a reference that stands there by itself.
    moved: bool,
    /// Whether it is a reference if something is written to it.
    certain: bool,
}

fn given(function: &Function) -> Vec<Given> {
    let mut all: Vec<Given> = Vec::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        let (vars, lent, moved) = match stmt {
            Stmt::Let(var, Value::Opaque(code)) => (vec![*var], of_code(function, code), is_reference(code)),
            Stmt::Inert(inert) => (inert.defines.clone(), of_code(function, &inert.code), false),
            Stmt::Match(m) => (visit::binds(stmt), of_code(function, &m.scrutinee), false),
            Stmt::Loop(l) => match &l.kind {
                LoopKind::Items { iter, .. } => (visit::binds(stmt), of_code(function, iter), false),
                LoopKind::Counted { .. } | LoopKind::While(..) | LoopKind::Forever => return,
            },
            Stmt::Call(call) => (call.dest.into_iter().collect(), of_call(function, call), false),
            Stmt::Store(to, Operand::Var(from)) => match all.iter().find(|g| g.var == *from) {
                Some(from) => (vec![function.root(to)], from.lent.clone(), from.moved),
                None => return,
            },
            _ => return,
        };
        if !lent.is_empty() {
            let certain = |var: VarId| moved || !function.vars[var].mutable;
            let given = |var| Given { var, lent: lent.clone(), moved, certain: certain(var) };
            // What is written to a number is not written through a reference: rustc sees that.
            all.extend(vars.into_iter().filter(|v| !function.vars[*v].ty.is_scalar()).map(given));
        }
    });
    all
}

/// Whether code is a reference that is given by itself.
fn is_reference(code: &Opaque) -> bool {
    code.blame.as_ref().is_some_and(|b| b.message == blame::LET_REFERENCE)
}

/// What code may give an exclusive reference to.
fn of_code(function: &Function, code: &Opaque) -> Vec<VarId> {
    let moved = code.reads.iter().filter(|v| is_mut_ref(&function.vars[**v].ty));
    let lent = code.writes.iter().chain(moved).map(|v| function.root(&Place::var(*v)));
    lent.filter(|v| function.vars[*v].ty.may_be_active()).collect()
}

/// What a call may give an exclusive reference to.
fn of_call(function: &Function, call: &Call) -> Vec<VarId> {
    let lent = call.args.iter().flat_map(|arg| match arg {
        Arg::RefMut(place) => vec![function.root(place)],
        Arg::Inert(code) => of_code(function, code),
        Arg::Value(_) | Arg::Ref(_) | Arg::Callable(_) => Vec::new(),
    });
    lent.filter(|v| function.vars[*v].ty.may_be_active()).collect()
}

/// The variables that are looked at, other than to give a reference to them.
fn read(function: &Function) -> VarSet {
    let mut read: VarSet = VarSet::new();
    for param in function.params.iter().filter(|p| p.wrt && is_mut_ref(&function.vars[p.var].ty)) {
        read.insert(param.var);
    }
    visit::each_stmt(&function.body, &mut |stmt| {
        let gives = matches!(stmt, Stmt::Let(_, Value::Opaque(_)) | Stmt::Inert(_));
        visit::stmt(stmt, &mut |access| match access {
            Access::Operand(Operand::Var(v)) => {
                read.insert(function.root(&Place::var(*v)));
            }
            Access::Read(place) | Access::Change(place) => {
                read.insert(function.root(place));
            }
            Access::Opaque(code) => {
                let lent = |v: &&VarId| gives && code.writes.contains(*v);
                for var in code.reads.iter().filter(|v| !lent(v)) {
                    read.insert(function.root(&Place::var(*var)));
                }
            }
            _ => {}
        });
    });
    read
}

/// The variables that are changed, other than by being given their first value.
fn written(function: &Function) -> VarSet {
    let (mut declared, mut written) = (VarSet::new(), VarSet::new());
    visit::each_stmt(&function.body, &mut |stmt| {
        if let Stmt::Declare(var) = stmt {
            declared.insert(*var);
        }
        visit::stmt(stmt, &mut |access| {
            let (Access::Write(place) | Access::Change(place)) = access else { return };
            let place = function.resolve(place);
            let first = place.steps.is_empty()
                && matches!(access, Access::Write(_))
                && declared.contains(&place.root);
            if !first {
                written.insert(place.root);
            }
        });
    });
    written
}
