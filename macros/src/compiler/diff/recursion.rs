//! Functions that call themselves: takes the two halves of one, and lets all of its calls keep
//! what they must on the same stacks, so that no call has storage of its own.
//!
//! Each call leaves on them what its reverse half takes from them. That fits where the reverse
//! half pops, and calls itself, in the opposite order in which the forward half pushes and calls
//! itself ([`Event`]): stacks of which that is not so stay with their call.

use proc_macro2::Ident;

use super::reverse::Split;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Call, Callee, LoopKind, Operand, Stmt, Value, VarId, VarSet, rewrite};

/// What the calls of a function by itself share.
#[derive(Debug)]
pub struct Recursion {
    /// The stacks.
    pub stacks: Vec<VarId>,
    /// What declares them.
    pub opening: Vec<Stmt>,
    /// The residuals of its calls of itself, which are on the stacks.
    pub residuals: VarSet,
}

/// Takes the stacks that can be shared out of the halves of the function of this name.
pub fn share(split: &mut Split, name: &Ident) {
    let Some(own) = Own::of(split, name) else { return };
    if !own.is_mirrored(split, None) {
        return;
    }
    let fits = |stack: &VarId| !own.stacks.contains(stack) && own.is_mirrored(split, Some(*stack));
    let stacks: Vec<VarId> = candidates(split).filter(fits).collect();
    let mut opening = Vec::new();
    split.forward.retain(|stmt| {
        let shared = matches!(stmt, Stmt::Let(var, Value::Stack(_)) if stacks.contains(var));
        if shared {
            opening.push(stmt.clone());
        }
        !shared
    });
    for half in [&mut split.forward, &mut split.reverse] {
        *half = rewrite::filter_map(std::mem::take(half), &mut |stmt| {
            let is_there =
                matches!(stmt, Stmt::CallForward(..) | Stmt::CallReverse(_)) || !own.handles(&stmt);
            is_there.then_some(stmt)
        });
    }
    split.recursion = Some(Recursion { stacks, opening, residuals: own.residuals });
}

/// The stacks of the forward half from which the reverse half takes something.
fn candidates(split: &Split) -> impl Iterator<Item = VarId> {
    let used = visit::mentioned(&split.function, &split.reverse);
    split.forward.iter().filter_map(move |stmt| match stmt {
        Stmt::Let(var, Value::Stack(_)) if used.contains(var) => Some(*var),
        _ => None,
    })
}

/// Whether a call is one of the function of this name.
fn is_own(call: &Call, name: &Ident) -> bool {
    matches!(&call.callee, Callee::Function(path) if path.is_ident(name)) && call.tangents.is_none()
}

/// The residuals of a function's calls of itself.
struct Own {
    residuals: VarSet,
    /// The stacks with these alone.
    stacks: VarSet,
}

impl Own {
    /// `None` where there are none, or one is used in another way.
    fn of(split: &Split, name: &Ident) -> Option<Own> {
        let mut own = Own { residuals: VarSet::new(), stacks: VarSet::new() };
        let mut others = false;
        let halves = || split.forward.iter().chain(&split.reverse);
        let each = |f: &mut dyn FnMut(&Stmt)| {
            halves().for_each(|stmt| visit::each_stmt_of(std::slice::from_ref(stmt), &mut |stmt| f(stmt)));
        };
        each(&mut |stmt| {
            if let Stmt::CallForward(call, residual) = stmt
                && is_own(call, name)
            {
                own.residuals.insert(*residual);
            }
        });
        if own.residuals.is_empty() {
            return None;
        }
        each(&mut |stmt| match stmt {
            Stmt::Save(stack, Operand::Var(var)) if own.residuals.contains(var) => {
                own.stacks.insert(*stack);
            }
            _ => {}
        });
        each(&mut |stmt| match stmt {
            Stmt::Let(var, Value::Restore(stack)) if own.stacks.contains(stack) => {
                own.residuals.insert(*var);
            }
            _ => {}
        });
        each(&mut |stmt| {
            if own.handles(stmt) {
                return;
            }
            visit::stmt(stmt, &mut |access| match access {
                Access::Operand(Operand::Var(var)) => others |= own.has(*var),
                Access::Define(var) => others |= own.has(var),
                Access::Read(place) | Access::Write(place) | Access::Change(place) => {
                    others |= own.has(place.root);
                }
                Access::Opaque(_) | Access::Operand(Operand::Const(_)) => {}
            });
        });
        (!others).then_some(own)
    }

    fn has(&self, var: VarId) -> bool {
        self.residuals.contains(&var) || self.stacks.contains(&var)
    }

    /// Whether a statement does with residuals what is known here.
    fn handles(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::CallForward(_, residual) => self.residuals.contains(residual),
            Stmt::CallReverse(reverse) => self.residuals.contains(&reverse.residual),
            Stmt::Save(stack, Operand::Var(var)) => {
                self.stacks.contains(stack) && self.residuals.contains(var)
            }
            Stmt::Let(_, Value::Restore(stack))
            | Stmt::Let(stack, Value::Stack(_))
            | Stmt::Reserve(stack, _) => self.stacks.contains(stack),
            _ => false,
        }
    }

    /// Whether the reverse half undoes in the opposite order what the forward half does with a
    /// stack, and its calls of the function.
    fn is_mirrored(&self, split: &Split, stack: Option<VarId>) -> bool {
        mirrors(&self.events(&split.forward, stack), &self.events(&split.reverse, stack))
    }

    fn events(&self, stmts: &[Stmt], stack: Option<VarId>) -> Vec<Event> {
        let mut events = Vec::new();
        for stmt in stmts {
            let event = match stmt {
                Stmt::CallForward(_, residual) if self.residuals.contains(residual) => Event::Call,
                Stmt::CallReverse(reverse) if self.residuals.contains(&reverse.residual) => Event::Back,
                Stmt::Save(on, _) | Stmt::SaveAll(on, _) if Some(*on) == stack => Event::Push,
                Stmt::Let(_, Value::Restore(on)) | Stmt::RestoreAll(on, _) if Some(*on) == stack => {
                    Event::Pop
                }
                Stmt::Frame(frame) if Some(frame.store) == stack => {
                    if frame.again {
                        Event::Pop
                    } else {
                        Event::Push
                    }
                }
                nested => {
                    let blocks = self.nested(nested, stack);
                    if blocks.iter().all(Vec::is_empty) {
                        continue;
                    }
                    Event::Nested(blocks)
                }
            };
            if events.last().is_some_and(|last| undoes(last, &event)) {
                events.pop();
            } else {
                events.push(event);
            }
        }
        events
    }

    fn nested(&self, stmt: &Stmt, stack: Option<VarId>) -> Vec<Vec<Event>> {
        let mut found = Vec::new();
        visit::each_block(stmt, &mut |block| found.push(self.events(&block.stmts, stack)));
        // The reverse of a `while` loop is counted.
        let is_while = matches!(stmt, Stmt::Loop(l) if matches!(l.kind, LoopKind::While(..)));
        if is_while && found.first().is_some_and(Vec::is_empty) {
            found.remove(0);
        }
        found
    }
}

/// What happens to the stacks.
#[derive(Debug)]
enum Event {
    /// Something is put on the stack.
    Push,
    /// The stack gives it back.
    Pop,
    /// The function calls itself.
    Call,
    /// The reverse half does.
    Back,
    /// A branch or a loop.
    Nested(Vec<Vec<Event>>),
}

/// Whether an event takes back the one right before it.
const fn undoes(before: &Event, event: &Event) -> bool {
    matches!((before, event), (Event::Push, Event::Pop) | (Event::Call, Event::Back))
}

/// Whether the events of the reverse half are those of the forward half in the opposite order.
fn mirrors(forward: &[Event], reverse: &[Event]) -> bool {
    let undone = |(event, back): (&Event, &Event)| match (event, back) {
        (Event::Nested(there), Event::Nested(back)) => {
            there.len() == back.len() && there.iter().zip(back).all(|(there, back)| mirrors(there, back))
        }
        (event, back) => undoes(event, back),
    };
    forward.len() == reverse.len() && forward.iter().rev().zip(reverse).all(undone)
}
