//! Parameters that are functions, and which of their derivatives the public functions need.
//!
//! A companion takes the derivative of each such parameter, since what is passed may capture
//! something active. Who calls a public function passes constants: there a derivative is
//! needed only where the parameter is called with something that depends on another one.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::closures;
use crate::compiler::analysis::activity::Activity;
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::ir::visit;
use crate::compiler::ir::{Arg, CallableKind, Callee, Function, Operand, Stmt, VarId};
use crate::compiler::switches::Switches;

/// The function as the public functions differentiate it, with its activity, where it is
/// not the same as for companions.
pub fn public(
    source: &Function,
    switches: Switches,
    diagnostics: &mut Diagnostics,
) -> Option<(Function, Activity)> {
    let all: BTreeSet<VarId> = called(source).collect();
    if all.is_empty() || !source.params.iter().any(|p| p.wrt) {
        return None;
    }
    let mut needed = BTreeSet::new();
    loop {
        let (mut public, facts) = with(source, &needed);
        let more = needs(&public, &facts);
        if needed.is_superset(&more) {
            if needed == all {
                return None;
            }
            closures::derive(&mut public, &facts, switches, diagnostics);
            return Some((public, facts));
        }
        needed.extend(more);
    }
}

/// Reports parameters of a trait's method that derivatives would flow through.
pub fn refuse(source: &Function, diagnostics: &mut Diagnostics) {
    for f in called(source) {
        diagnostics.error(source.vars[f].name.span(), text::FUNCTION_IN_TRAIT);
    }
}

/// The parameters that are functions.
fn called(source: &Function) -> impl Iterator<Item = VarId> {
    let active = |p: &&crate::compiler::ir::Param| p.called.as_ref().is_some_and(|called| called.active);
    source.params.iter().filter(active).map(|p| p.var)
}

/// The function where derivatives flow through some of them.
fn with(source: &Function, some: &BTreeSet<VarId>) -> (Function, Activity) {
    let mut function = source.clone();
    for param in &mut function.params {
        if let Some(called) = &mut param.called {
            Rc::make_mut(called).active &= some.contains(&param.var);
        }
    }
    let facts = Activity::of(&function);
    (function, facts)
}

/// The functions that are called with something varied, or handed on.
fn needs(function: &Function, facts: &Activity) -> BTreeSet<VarId> {
    let mut found = BTreeSet::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        let Stmt::Call(call) = stmt else { return };
        let varied = |arg: &Arg| match arg {
            Arg::Value(operand) => facts.varied_operand(operand),
            Arg::Ref(p) | Arg::RefMut(p) => {
                facts.varied_operand(&Operand::Var(function.root(p)))
                    && function.place_ty(p).may_be_active()
                    && !function.is_left_out(p)
            }
            Arg::Inert(_) | Arg::Callable(_) => false,
        };
        if let Callee::Parameter(f, ..) = call.callee
            && call.args.iter().any(varied)
        {
            found.insert(f);
        }
        for arg in &call.args {
            if let Arg::Callable(callable) = arg
                && let CallableKind::Parameter(f) = callable.kind
            {
                found.insert(f);
            }
        }
    });
    found
}
