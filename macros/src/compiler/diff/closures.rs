//! The derivatives of closures that are arguments of calls.
//!
//! Takes a function and its activity, gives each closure in it the derivative with respect
//! to its parameters and to what it captures that is active.

use std::rc::Rc;

use crate::compiler::analysis::activity::{self, Activity};
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::rewrite;
use crate::compiler::ir::{Arg, Block, Call, CallableKind, Closure, Function, Stmt};
use crate::compiler::switches::Switches;

/// Whether a function has closures as arguments.
pub fn has_closures(function: &Function) -> bool {
    let mut found = false;
    crate::compiler::ir::visit::each_stmt(&function.body, &mut |stmt| {
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
            each(function, call, facts, switches, diagnostics);
        }
        for inner in rewrite::blocks(stmt) {
            block(function, inner, facts, switches, diagnostics);
        }
    }
}

fn closure(arg: &Arg) -> Option<&Closure> {
    let Arg::Callable(callable) = arg else { return None };
    match &callable.kind {
        CallableKind::Closure(closure) => Some(closure),
        CallableKind::Parameter(_) | CallableKind::Function(_) => None,
    }
}

fn each(
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
        let order: Vec<usize> = (0..source.params.len()).filter(|k| source.params[*k].wrt).collect();
        let derivative = Rc::new(crate::compiler::vjp(&source, &inner, switches, &order));
        if let Arg::Callable(callable) = &mut call.args[k]
            && let CallableKind::Closure(closure) = &mut callable.kind
        {
            closure.source = Rc::new(source);
            closure.derivative = Some(derivative);
        }
    }
}
