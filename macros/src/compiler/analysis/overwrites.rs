//! Memory that is overwritten before it is read: what it held does not matter.
//!
//! Takes a function as it was lowered. [`params`] says which `&mut` parameters it
//! overwrites completely and first of all, [`private`] which memory each iteration
//! of a loop does. Both are under-approximated.

use super::lengths::{Length, Lengths};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, Call, Callee, Function, Loop, LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarId, VarKind,
};

/// A call that must overwrite one of its arguments.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// The function that is called.
    pub callee: syn::Path,
    /// The argument's position.
    pub param: usize,
    /// The positions, as bits, of the arguments that are as long.
    pub as_long: u64,
}

impl Requirement {
    /// Whether another one is met where this one is.
    fn implies(&self, other: &Requirement) -> bool {
        self.callee == other.callee && self.param == other.param && self.as_long & !other.as_long == 0
    }
}

/// For each parameter, if it is overwritten, the parameters, as bits of their
/// positions, that must be as long for that.
pub fn params(function: &Function) -> Vec<Option<u64>> {
    let lengths = Lengths::of(function);
    let each = |k: usize| {
        let root = function.params[k].var;
        let exclusive = matches!(&function.vars[root].ty, Ty::Ref(true, t) if t.element().is_some());
        if !exclusive || k >= 64 {
            return None;
        }
        let mut scan =
            Scan { function, lengths: &lengths, root, is_param: true, as_long: 0, calls: Vec::new() };
        // What it calls may change the length of a `Vec`.
        let fixed = !matches!(function.vars[root].ty.peel(), Ty::Vec(_))
            || scan.all_calls().is_some_and(|calls| calls.is_empty());
        let length = fixed && lengths.length(function, root).is_some();
        (length && scan.block(&function.body.stmts) == Touch::Covered && scan.calls.is_empty())
            .then_some(scan.as_long)
    };
    (0..function.params.len()).map(each).collect()
}

/// Whether each iteration of a loop overwrites a local variable before it reads
/// it, given that some calls do.
pub fn private(function: &Function, l: &Loop, root: VarId) -> Option<Vec<Requirement>> {
    let var = &function.vars[root];
    let local = matches!(var.kind, VarKind::Local | VarKind::Temp);
    if !local || !var.ty.element().is_some_and(Ty::is_float) || matches!(var.ty, Ty::Ref(..)) {
        return None;
    }
    let lengths = Lengths::of(function);
    lengths.length(function, root)?;
    let mut scan = Scan { function, lengths: &lengths, root, is_param: false, as_long: 0, calls: Vec::new() };
    if scan.block(&l.body.stmts) == Touch::Read {
        return None;
    }
    let mut calls: Vec<Requirement> = Vec::new();
    for requirement in std::mem::take(&mut scan.calls).into_iter().chain(scan.all_calls()?) {
        if !calls.iter().any(|earlier| earlier.implies(&requirement)) {
            calls.push(requirement);
        }
    }
    Some(calls)
}

/// What statements do first to memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Touch {
    /// They overwrite all of it, or do nothing to it.
    Maybe,
    /// They overwrite all of it.
    Covered,
    /// They may read it.
    Read,
}

struct Scan<'f> {
    function: &'f Function,
    lengths: &'f Lengths<'f>,
    root: VarId,
    /// Whether it is a parameter that is looked at.
    is_param: bool,
    /// Parameters that must be as long as it.
    as_long: u64,
    /// Calls that must overwrite it.
    calls: Vec<Requirement>,
}

impl Scan<'_> {
    fn block(&mut self, stmts: &[Stmt]) -> Touch {
        for stmt in stmts {
            if !self.touches(stmt) {
                continue;
            }
            match self.stmt(stmt) {
                Touch::Maybe => {}
                done => return done,
            }
        }
        Touch::Maybe
    }

    fn stmt(&mut self, stmt: &Stmt) -> Touch {
        match stmt {
            Stmt::Store(place, value) if self.is_whole(place) && !self.is_operand(value) => Touch::Covered,
            Stmt::Loop(l) if self.fills(l) => Touch::Covered,
            Stmt::Loop(l) => match (&l.kind, self.block(&l.body.stmts)) {
                (LoopKind::Counted { .. } | LoopKind::Forever, Touch::Covered | Touch::Maybe) => Touch::Maybe,
                _ => Touch::Read,
            },
            Stmt::If(branch) => {
                let both = [&branch.then, &branch.other].map(|block| self.block(&block.stmts));
                match both {
                    [Touch::Read, _] | [_, Touch::Read] => Touch::Read,
                    [Touch::Covered, Touch::Covered] => Touch::Covered,
                    _ => Touch::Maybe,
                }
            }
            Stmt::Call(call) => match self.exclusive(call) {
                Some(requirement) => {
                    self.calls.push(requirement);
                    Touch::Covered
                }
                None => Touch::Read,
            },
            _ => Touch::Read,
        }
    }

    /// All calls that get it as `&mut`: none of them may change its length. Nothing
    /// where one of them says nothing of that.
    fn all_calls(&self) -> Option<Vec<Requirement>> {
        let mut calls = Some(Vec::new());
        visit::each_stmt(&self.function.body, &mut |stmt| {
            let Stmt::Call(call) = stmt else { return };
            let whole = |arg: &Arg| match arg {
                Arg::RefMut(place) => self.is_whole(place),
                Arg::Value(v) => self.is_operand(v),
                Arg::Ref(_) | Arg::Inert(_) | Arg::Callable(_) => false,
            };
            if !call.args.iter().any(whole) {
                return;
            }
            match (self.exclusive(call), &mut calls) {
                (Some(call), Some(calls)) => calls.push(Requirement { as_long: u64::MAX, ..call }),
                _ => calls = None,
            }
        });
        calls
    }

    fn is_operand(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if *v == self.root)
    }

    fn is_whole(&self, place: &Place) -> bool {
        let place = self.function.resolve(place);
        place.root == self.root && place.steps.is_empty()
    }

    /// A call that gets all of it as `&mut`, and nothing of it otherwise.
    fn exclusive(&self, call: &Call) -> Option<Requirement> {
        let touched = |arg: &Arg| match arg {
            Arg::Value(v) => self.is_operand(v),
            Arg::Ref(p) | Arg::RefMut(p) => self.function.root(p) == self.root,
            Arg::Inert(code) => self.opaque(code.reads.iter().chain(&code.writes)),
            Arg::Callable(callable) => self.opaque(callable.code.reads.iter().chain(&callable.code.writes)),
        };
        let mut positions = (0..call.args.len()).filter(|k| touched(&call.args[*k]));
        let (param, None) = (positions.next()?, positions.next()) else { return None };
        if !matches!(&call.args[param], Arg::RefMut(place) if self.is_whole(place)) {
            return None;
        }
        // What is not a free function says nothing of its arguments.
        let Callee::Function(callee) = &call.callee else { return None };
        let length = self.lengths.length(self.function, self.root);
        let mut as_long = 0;
        for (k, arg) in call.written().iter().enumerate().take(64) {
            let (Arg::Ref(place) | Arg::RefMut(place)) = arg else { continue };
            let place = self.function.resolve(place);
            if place.steps.is_empty() && self.lengths.length(self.function, place.root) == length {
                as_long |= 1 << k;
            }
        }
        Some(Requirement { callee: callee.clone(), param, as_long })
    }

    /// Whether a loop runs over all indices, and each iteration stores to its own
    /// before it does anything else to the memory, and touches no other.
    fn fills(&mut self, l: &Loop) -> bool {
        let LoopKind::Counted { index, from: Operand::Const(from), to, inclusive: false, .. } = &l.kind
        else {
            return false;
        };
        if l.exit.is_some() || from.number != Some(0.0) {
            return false;
        }
        let first = l.body.stmts.iter().find(|stmt| self.touches(stmt));
        let stores = matches!(first, Some(Stmt::Store(place, _)) if self.is_own(place, *index));
        let mut alone = stores;
        visit::each_access(&l.body, &mut |access| match access {
            Access::Read(p) | Access::Write(p) | Access::Change(p) => {
                alone &= self.function.root(p) != self.root || self.is_own(p, *index);
            }
            Access::Operand(operand) => alone &= !self.is_operand(operand),
            Access::Opaque(code) => alone &= !self.opaque(code.reads.iter().chain(&code.writes)),
            Access::Define(_) => {}
        });
        visit::each_stmt(&l.body, &mut |stmt| {
            alone &= !(matches!(stmt, Stmt::Call(_)) && self.touches(stmt));
        });
        alone && self.is_long(to)
    }

    fn is_own(&self, place: &Place, index: VarId) -> bool {
        let place = self.function.resolve(place);
        place.root == self.root && matches!(&place.steps[..], [Step::Index(Operand::Var(i))] if *i == index)
    }

    /// Whether an integer is as large as the memory is long, at least, given that
    /// parameters are.
    fn is_long(&mut self, end: &Operand) -> bool {
        let (Some(all), Some(length)) =
            (self.lengths.least_of(self.function, end), self.lengths.length(self.function, self.root))
        else {
            return false;
        };
        let mut as_long = 0;
        for other in all {
            let position = match &other {
                Length::Of(var) if self.is_param => self.function.params.iter().position(|p| p.var == *var),
                _ => None,
            };
            match position {
                _ if other == length => {}
                Some(k) if k < 64 => as_long |= 1 << k,
                _ => return false,
            }
        }
        self.as_long |= as_long;
        true
    }

    /// Whether a statement does anything to the content.
    fn touches(&self, stmt: &Stmt) -> bool {
        let mut touches = false;
        visit::each_stmt_of(std::slice::from_ref(stmt), &mut |stmt| {
            if let Stmt::Let(_, Value::Len(_)) = stmt {
                return;
            }
            visit::stmt(stmt, &mut |access| {
                touches |= match access {
                    Access::Operand(operand) => self.is_operand(operand),
                    Access::Read(p) | Access::Write(p) | Access::Change(p) => {
                        self.function.root(p) == self.root
                    }
                    Access::Opaque(code) => self.opaque(code.reads.iter().chain(&code.writes)),
                    Access::Define(_) => false,
                };
            });
        });
        touches
    }

    fn opaque<'v>(&self, mut vars: impl Iterator<Item = &'v VarId>) -> bool {
        vars.any(|v| self.function.root(&Place::var(*v)) == self.root)
    }
}
