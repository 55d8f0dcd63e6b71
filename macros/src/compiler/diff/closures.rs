//! The derivatives of closures that are arguments of calls.
//!
//! Takes a function and its activity, gives each closure in it the derivative with respect
//! to its parameters and to what it captures that is active.

use std::rc::Rc;

use proc_macro2::TokenStream;

use super::{normalize, replay};
use crate::compiler::analysis::activity::{self, Activity};
use crate::compiler::analysis::called::{self, Functions};
use crate::compiler::analysis::{assume, operators};
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::ir::rewrite;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Arg, Block, Call, CallableKind, Closure, Function, Param, Stmt, VarId};
use crate::compiler::switches::Switches;

/// Brings the bodies of all closures into the form in which they are differentiated.
pub fn prepare(function: &mut Function, krate: &TokenStream, diagnostics: &mut Diagnostics) {
    prepare_in(function, Functions::new(), krate, diagnostics);
}

/// The same, where it is known what parameters do when they are called.
fn prepare_in(function: &mut Function, known: Functions, krate: &TokenStream, diagnostics: &mut Diagnostics) {
    if !has_closures(function) {
        return;
    }
    let variables = called::functions(function, known);
    let mut body = std::mem::take(&mut function.body);
    each_closure(&mut body, &mut |closure, captured| {
        let source = Rc::make_mut(&mut closure.source);
        assume::floats(source, krate);
        operators::calls(source, krate);
        *source = normalize::function(source.clone());
        let params = source.params[closure.inputs.len()..].iter().zip(captured);
        let known = params.filter_map(|(p, v)| Some((p.var, variables.get(v.as_ref()?)?.clone())));
        let known: Functions = known.collect();
        closure.calls = replay::check_closure(source, &called::functions(source, known.clone()), diagnostics);
        changes(source, closure.inputs.len(), diagnostics);
        prepare_in(source, known, krate, diagnostics);
    });
    function.body = body;
}

/// Reports what a closure changes outside of itself: what it captures, and what parameters
/// refer to of which it is not known that they are `&mut`.
fn changes(source: &Function, inputs: usize, diagnostics: &mut Diagnostics) {
    let params: Vec<VarId> = source.params.iter().map(|p| p.var).collect();
    let (given, captured) = params.split_at(inputs);
    let known = |v: &VarId| source.vars[*v].mutable || activity::is_mut_ref(&source.vars[*v].ty);
    let untyped: Vec<VarId> = given.iter().copied().filter(|v| !known(v)).collect();
    let mut changed = Vec::new();
    visit::each_access(&source.body, &mut |access| {
        if let Access::Write(place) | Access::Change(place) = access {
            let root = source.root(place);
            if (captured.contains(&root) || untyped.contains(&root)) && !changed.contains(&root) {
                changed.push(root);
            }
        }
    });
    for var in changed {
        let name = &source.vars[var].name;
        if untyped.contains(&var) {
            diagnostics.error(name.span(), text::untyped_parameter(name));
        } else {
            diagnostics.error(source.name.span(), text::changed_capture(name));
        }
    }
}

/// Looks at all closures, with the variables that stand for what they capture without
/// derivative.
fn each_closure(block: &mut Block, f: &mut dyn FnMut(&mut Closure, &[Option<VarId>])) {
    for stmt in &mut block.stmts {
        if let Stmt::Call(call) = stmt {
            let inert = |arg: &Arg| match arg {
                Arg::Inert(code) => code.reads.first().copied(),
                Arg::Value(_) | Arg::Ref(_) | Arg::RefMut(_) | Arg::Callable(_) => None,
            };
            let all: Vec<Option<VarId>> = call.args.iter().map(inert).collect();
            for arg in &mut call.args {
                if let Arg::Callable(callable) = arg
                    && let CallableKind::Closure(closure) = &mut callable.kind
                {
                    let captured = &all[closure.captures.clone()];
                    f(closure, captured);
                }
            }
        }
        rewrite::blocks(stmt).into_iter().for_each(|inner| each_closure(inner, f));
    }
}

/// Whether a function has closures as arguments.
fn has_closures(function: &Function) -> bool {
    let mut found = false;
    visit::each_stmt(&function.body, &mut |stmt| {
        if let Stmt::Call(call) = stmt {
            found |= call.args.iter().any(|arg| closure(arg).is_some());
        }
    });
    found
}

/// Differentiates all closures in a function.
pub fn derive(function: &mut Function, facts: &Activity, switches: Switches, diagnostics: &mut Diagnostics) {
    if !has_closures(function) {
        return;
    }
    let mut body = std::mem::take(&mut function.body);
    let context = function.clone();
    block(&context, &mut body, facts, switches, diagnostics);
    function.body = body;
}

fn block(
    function: &Function,
    at: &mut Block,
    facts: &Activity,
    switches: Switches,
    diagnostics: &mut Diagnostics,
) {
    for stmt in &mut at.stmts {
        if let Stmt::Call(call) = stmt {
            derive_call(function, call, facts, switches, diagnostics);
        }
        for inner in rewrite::blocks(stmt) {
            block(function, inner, facts, switches, diagnostics);
        }
    }
}

/// Whether a derivative other than zero may come out of a closure.
fn gives(source: &Function, facts: &Activity) -> bool {
    let changed = |p: &Param| p.wrt && activity::is_mut_ref(&source.vars[p.var].ty);
    source.result.is_some_and(|v| facts.active(v)) || source.params.iter().any(changed)
}

fn closure(arg: &Arg) -> Option<&Closure> {
    let Arg::Callable(callable) = arg else { return None };
    match &callable.kind {
        CallableKind::Closure(closure) => Some(closure),
        CallableKind::Parameter(_) | CallableKind::Function(_) => None,
    }
}

/// Differentiates the closures that are arguments of one call: what they capture takes part
/// where it is active in the function.
fn derive_call(
    function: &Function,
    call: &mut Call,
    facts: &Activity,
    switches: Switches,
    diagnostics: &mut Diagnostics,
) {
    for k in 0..call.args.len() {
        let Some(given) = closure(&call.args[k]) else { continue };
        let mut source = (*given.source).clone();
        let inputs = given.inputs.len();
        for (param, arg) in source.params[inputs..].iter_mut().zip(&call.args[given.captures.clone()]) {
            param.wrt = matches!(arg, Arg::Ref(place) if facts.active_place(function, place));
            if let Arg::Callable(callable) = arg
                && let (CallableKind::Parameter(f), Some(called)) = (&callable.kind, &mut param.called)
            {
                Rc::make_mut(called).active = function.called(*f).is_some();
            }
        }
        let inner = Activity::of(&source);
        activity::check(&source, &inner, diagnostics);
        derive(&mut source, &inner, switches, diagnostics);
        if diagnostics.has_errors() {
            return;
        }
        let derivative = gives(&source, &inner).then(|| {
            let order: Vec<usize> = (0..source.params.len()).filter(|k| source.params[*k].wrt).collect();
            Rc::new(crate::compiler::vjp(&source, &inner, switches, &order))
        });
        if let Arg::Callable(callable) = &mut call.args[k]
            && let CallableKind::Closure(closure) = &mut callable.kind
        {
            closure.source = Rc::new(source);
            closure.derivative = derivative;
        }
    }
}
