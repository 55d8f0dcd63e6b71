//! Calls of other functions of the program, and the two halves of linked calls.
//!
//! A residual is here simply what the arguments were: the reverse half runs the
//! whole derivative of the callee.

use super::{Cell, Code, Done, Machine, Num};
use crate::compiler::ir::{Arg, Call, CallReverse, Callee, Function, Operand, Place, VarId};

impl<N: Num> Machine<'_, N> {
    /// `let dest = path(args)`
    pub(super) fn call(&mut self, call: &Call) -> Done {
        if super::schedule::is_of_schedule(call) {
            return self.ask_schedule(call);
        }
        if let Some(tangents) = &call.tangents {
            return self.call_tangent(call, tangents);
        }
        let args = self.arguments(call)?;
        self.call_with(call, args)
    }

    fn call_with(&mut self, call: &Call, args: Vec<Cell<N>>) -> Done {
        let name = last(call);
        if name == "stop_gradient" {
            let stopped = args.first().ok_or("stop_gradient takes an argument")?;
            let stopped = stopped.map(&mut |x| N::constant(x.value()));
            call.dest.into_iter().for_each(|dest| self.define(dest, stopped.clone()));
            return Ok(());
        }
        let callee = self.program.functions.get(&name).ok_or_else(|| format!("no function `{name}`"))?;
        let outcome = self.program.run_with(callee, args, self.fuel)?;
        for (arg, end) in call.args.iter().zip(outcome.params) {
            if let Arg::RefMut(place) = arg {
                self.store(place, end)?;
            }
        }
        if let Some(dest) = call.dest {
            self.define(dest, outcome.result);
        }
        Ok(())
    }

    /// A function with its tangent; what is constant has a tangent of zeros.
    fn call_tangent(&mut self, call: &Call, tangents: &[Option<usize>]) -> Done {
        let (program, name) = (self.program, hooked(call));
        let callee = program.functions.get(&name).ok_or_else(|| format!("no function `{name}`"))?;
        let hook = program.tangents.get(&name).ok_or_else(|| format!("no tangent of `{name}`"))?;
        let mut given: Vec<Option<&Arg>> = call.args.iter().take(callee.params.len()).map(Some).collect();
        let mut args: Vec<Cell<N>> =
            given.iter().flatten().map(|arg| self.argument(arg)).collect::<Result<_, _>>()?;
        for k in (0..callee.params.len()).filter(|k| callee.params[*k].wrt) {
            let tangent = tangents.get(k).copied().flatten().map(|at| &call.args[at]);
            args.push(match tangent {
                Some(tangent) => self.argument(tangent)?,
                None => args[k].zeros(),
            });
            given.push(tangent);
        }
        let outcome = program.run_with(hook, args, self.fuel)?;
        for (arg, end) in given.into_iter().zip(outcome.params) {
            if let Some(Arg::RefMut(place)) = arg {
                self.store(place, end)?;
            }
        }
        call.dest.into_iter().for_each(|dest| self.define(dest, outcome.result.clone()));
        Ok(())
    }

    fn arguments(&mut self, call: &Call) -> Result<Vec<Cell<N>>, String> {
        call.args.iter().map(|arg| self.argument(arg)).collect()
    }

    fn argument(&mut self, arg: &Arg) -> Result<Cell<N>, String> {
        match arg {
            Arg::Value(v) => self.operand(v),
            Arg::Ref(place) | Arg::RefMut(place) => self.load(place),
            Arg::Inert(code) => self.opaque(code),
            Arg::Callable(_) => Err(format!("{}functions as arguments", super::UNREAD)),
        }
    }

    pub(super) fn call_forward(&mut self, call: &Call, residual: VarId) -> Done {
        let args = self.arguments(call)?;
        self.define(residual, Cell::Tuple(args.clone()));
        self.call_with(call, args)
    }

    pub(super) fn call_reverse(&mut self, reverse: &CallReverse) -> Done {
        let name = last(&reverse.call);
        if name == "stop_gradient" {
            return Ok(());
        }
        let program = self.program;
        let vjp = program.derivatives.get(&name).ok_or_else(|| format!("no derivative of `{name}`"))?;
        let callee = program.functions.get(&name).ok_or_else(|| format!("no function `{name}`"))?;
        let mut args = self.content(reverse.residual)?.parts()?.clone();
        let given = args.clone();
        if callee.result.is_some() {
            args.push(self.seed(callee, reverse.seed.as_ref(), &given)?);
        }
        let slots = slots(callee, reverse);
        for (slot, arg) in &slots {
            args.push(match slot {
                Some(place) => self.load(place)?,
                None => given[*arg].zeros(),
            });
        }
        let outcome = program.run_with(vjp, args, self.fuel)?;
        let ends = outcome.params.into_iter().rev().take(slots.len()).rev();
        for ((slot, _), end) in slots.into_iter().zip(ends) {
            if let Some(place) = slot {
                self.store(&place, end)?;
            }
        }
        Ok(())
    }

    /// A result that is never used has the adjoint zero.
    fn seed(&mut self, callee: &Code, seed: Option<&Operand>, args: &[Cell<N>]) -> Result<Cell<N>, String> {
        match seed {
            Some(seed) => self.operand(seed),
            None => Ok(self.program.run_with(callee, args.to_vec(), self.fuel)?.result.zeros()),
        }
    }
}

fn last(call: &Call) -> String {
    call.callee.name().map(ToString::to_string).unwrap_or_default()
}

/// The function whose hidden tangent is called.
fn hooked(call: &Call) -> String {
    let name = last(call);
    match &call.callee {
        Callee::Associated(path) if name == "tangent" => match path.qself.as_ref().map(|q| &*q.ty) {
            Some(syn::Type::Path(operator)) => {
                operator.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default()
            }
            _ => name,
        },
        Callee::Associated(path) if name == "__jvp" => {
            path.path.segments.iter().nth_back(1).map(|s| s.ident.to_string()).unwrap_or_default()
        }
        _ => name.trim_start_matches("__jvp_").to_owned(),
    }
}

/// The place of each adjoint that the derivative takes, and its argument.
fn slots(callee: &Function, reverse: &CallReverse) -> Vec<(Option<Place>, usize)> {
    let taken = callee.params.iter().zip(&reverse.slots).enumerate().filter(|(_, (param, _))| param.wrt);
    taken.map(|(k, (_, slot))| (slot.clone(), k)).collect()
}
