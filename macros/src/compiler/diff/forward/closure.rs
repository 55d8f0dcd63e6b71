//! The tangents of closures that are arguments of calls.

use std::rc::Rc;

use super::{Jvp, Pass, jvp};
use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::{Arg, Call, CallableKind, Closure, ClosureTangent};

impl Pass<'_> {
    /// Gives the closures among the arguments of a call their tangents; what of these they
    /// capture is added to the arguments.
    pub(super) fn closures(&mut self, call: &mut Call) {
        for k in 0..call.args.len() {
            let Some(closure) = closure(&call.args[k]) else { continue };
            let source = closure.source.clone();
            let (inputs, captures) = (closure.inputs.len(), closure.captures.clone());
            let order: Vec<usize> = (0..source.params.len()).filter(|k| source.params[*k].wrt).collect();
            let Jvp { function, tangent, unsupported, called, .. } =
                jvp(&source, &Activity::of(&source), &order);
            self.unsupported.extend(unsupported);
            self.called.extend(called);
            let mut positions = Vec::new();
            for (param, at) in source.params[inputs..].iter().zip(captures) {
                let tangent = if param.wrt { self.argument(&call.args[at].clone()) } else { None };
                positions.push(tangent.is_some().then_some(call.args.len()));
                call.args.extend(tangent);
            }
            let made = ClosureTangent { function: Rc::new(function), result: tangent, captures: positions };
            if let Arg::Callable(callable) = &mut call.args[k]
                && let CallableKind::Closure(closure) = &mut callable.kind
            {
                closure.tangent = Some(made);
            }
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
