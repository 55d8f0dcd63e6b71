//! The schedules of loops with checkpoints, as the runtime has them: a variable holds the
//! number of its schedule.

use super::{Cell, Done, Machine, Num};
use crate::compiler::ir::{Arg, Call, Callee};

#[path = "../../../../../runtime/src/checkpoint.rs"]
mod checkpoint;

pub use checkpoint::Schedule;

/// Whether a call is one of the runtime's for schedules.
pub fn is_of_schedule(call: &Call) -> bool {
    let Callee::Function(path) = &call.callee else { return false };
    path.segments.iter().rev().nth(1).is_some_and(|s| s.ident == "checkpoint")
}

impl<N: Num> Machine<'_, N> {
    /// Asks a schedule.
    pub(super) fn ask_schedule(&mut self, call: &Call) -> Done {
        let name = call.callee.name().map(ToString::to_string).unwrap_or_default();
        let numbers = call.args.iter().map(|arg| self.number(arg)).collect::<Result<Vec<_>, _>>()?;
        let int = |n: usize| Cell::Int(n as i128);
        let answer = match (name.as_str(), &numbers[..]) {
            ("root", [steps]) => self.new_schedule(checkpoint::root(*steps)),
            ("limited", [steps, most]) => self.new_schedule(checkpoint::limited(*steps, *most)),
            ("growing", []) => self.new_schedule(checkpoint::growing()),
            ("keeps", [at]) => Cell::Bool(checkpoint::keeps(&mut self.schedules[*at])),
            ("stretches", [at]) => int(checkpoint::stretches(&mut self.schedules[*at])),
            ("back", [at]) => {
                let (start, turn, end) = checkpoint::back(&mut self.schedules[*at]);
                Cell::Tuple([start, turn, end].map(int).to_vec())
            }
            _ => return Err(format!("schedules have no `{name}`")),
        };
        call.dest.into_iter().for_each(|dest| self.define(dest, answer.clone()));
        Ok(())
    }

    fn number(&self, arg: &Arg) -> Result<usize, String> {
        match arg {
            Arg::Value(v) => self.operand(v)?.index(),
            Arg::RefMut(place) => self.load(place)?.index(),
            Arg::Ref(_) | Arg::Inert(_) | Arg::Callable(_) => Err("schedules take numbers".to_owned()),
        }
    }

    fn new_schedule(&mut self, schedule: Schedule) -> Cell<N> {
        self.schedules.push(schedule);
        Cell::Int(self.schedules.len() as i128 - 1)
    }
}
