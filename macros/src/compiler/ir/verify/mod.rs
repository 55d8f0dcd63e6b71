//! Checks what the IR's specification promises (see [`ir`](super)): run after
//! every pass in tests.
//!
//! Takes a function, gives the first invariant that does not hold and the
//! statement that breaks it. A function with [`VarKind::Generated`] variables is
//! *derived*: it may use the statements and values that only generated code has,
//! may define a variable again where the first one's scope has ended (the two
//! sweeps), and may use memory as an operand: of an aggregate type anywhere, of
//! any type where it is only copied.

mod assigned;
#[cfg(test)]
mod tests;
mod types;

use super::visit::{self, Access};
use super::{
    Arg, Block, Call, CallReverse, Function, Loop, LoopKind, Match, Opaque, Operand, Place, Stmt, Ty, Value,
    VarId, VarKind, VarSet, print,
};
use assigned::Assigned;

/// Checks a function.
pub fn function(function: &Function) -> Result<(), String> {
    let mut verifier = Verifier::new(function);
    verifier.function().map_err(|fault| fault.report(function))
}

/// A broken invariant.
struct Fault {
    invariant: String,
    /// The innermost statement, printed.
    stmt: Option<String>,
}

/// Which memory may be an operand.
#[derive(Clone, Copy)]
enum Memory {
    Never,
    Aggregates,
    Copied,
}

type Check = Result<(), Fault>;

impl Fault {
    fn at(mut self, function: &Function, stmt: &Stmt) -> Fault {
        self.stmt.get_or_insert_with(|| print::stmt(function, stmt));
        self
    }

    fn report(&self, function: &Function) -> String {
        let stmt = self.stmt.as_deref().unwrap_or("(no statement)\n");
        format!("in `{}`: {}, but:\n{stmt}", function.name, self.invariant)
    }
}

/// Fails with the invariant where the condition is false.
fn ensure(holds: bool, invariant: impl FnOnce() -> String) -> Check {
    if holds { Ok(()) } else { Err(Fault { invariant: invariant(), stmt: None }) }
}

/// Walks statements in order.
struct Verifier<'f> {
    function: &'f Function,
    derived: bool,
    /// In the order of their definitions.
    scope: Vec<VarId>,
    /// Defined at any time.
    seen: VarSet,
    /// How many loops there are around.
    loops: usize,
    assigned: Assigned,
}

impl<'f> Verifier<'f> {
    fn new(function: &'f Function) -> Self {
        let derived = function.vars.handles().any(|v| matches!(function.vars[v].kind, VarKind::Generated));
        Verifier {
            function,
            derived,
            scope: Vec::new(),
            seen: VarSet::new(),
            loops: 0,
            assigned: Assigned::default(),
        }
    }

    fn name(&self, var: VarId) -> String {
        print::var(self.function, var)
    }

    fn function(&mut self) -> Check {
        for param in &self.function.params {
            let kind = &self.function.vars[param.var].kind;
            ensure(matches!(kind, VarKind::Param | VarKind::Generated), || {
                format!("the variable `{}` of a parameter is of kind `Param`", self.name(param.var))
            })?;
            self.define(param.var)?;
        }
        self.stmts(&self.function.body.stmts)?;
        let result = self.function.result;
        let unit = matches!(self.function.result_ty, Ty::Unit);
        ensure(unit == result.is_none(), || "a function has a result unless it returns `()`".into())?;
        let Some(result) = result else { return Ok(()) };
        self.readable(&Place::var(result))?;
        let (ty, expected) = (self.function.place_ty(&Place::var(result)), &self.function.result_ty);
        ensure(self.agree(&ty, expected), || {
            format!("the result has the function's type, not {}", print::ty(&ty))
        })
    }

    /// A block with a scope of its own.
    fn block(&mut self, block: &Block, binds: &[VarId]) -> Check {
        let outer = self.scope.len();
        binds.iter().try_for_each(|var| self.define(*var))?;
        self.stmts(&block.stmts)?;
        self.scope.truncate(outer);
        Ok(())
    }

    fn stmts(&mut self, stmts: &[Stmt]) -> Check {
        stmts.iter().try_for_each(|s| self.stmt(s).map_err(|fault| fault.at(self.function, s)))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Check {
        self.accesses(stmt)?;
        self.types(stmt)?;
        match stmt {
            Stmt::Let(var, value) => self.definition(*var, value),
            Stmt::Declare(var) => {
                self.owned(*var)?;
                self.define(*var)?;
                self.assigned.declare(*var, self.loops);
                Ok(())
            }
            Stmt::View(var) => self.view(*var),
            Stmt::Store(place, _) => self.store(place),
            Stmt::Update(place, ..) | Stmt::Push(place, _) => self.changeable(place),
            Stmt::Swap(a, b) => self.changeable(a).and_then(|()| self.changeable(b)),
            Stmt::If(branch) => self.branches(&[(&branch.then, &[]), (&branch.other, &[])]),
            Stmt::Match(m) => self.arms(m),
            Stmt::Loop(l) => self.iterate(l),
            Stmt::Call(call) => self.call(call),
            Stmt::Inert(inert) => {
                inert.defines.iter().try_for_each(|var| self.owned(*var).and_then(|()| self.define(*var)))
            }
            Stmt::Save(stack, _)
            | Stmt::Reserve(stack, _)
            | Stmt::SaveAll(stack, _)
            | Stmt::RestoreAll(stack, _) => {
                self.only_derived("a stack")?;
                self.changeable(&Place::var(*stack))
            }
            Stmt::Frame(frame) => {
                self.only_derived("a frame")?;
                self.changeable(&Place::var(frame.store))?;
                frame.parts.iter().try_for_each(|part| self.define(*part))
            }
            Stmt::Zero(place) | Stmt::Zeros(place, _) => {
                self.only_derived("`zero`")?;
                self.changeable(place)
            }
            Stmt::CallForward(call, residual) => {
                self.only_derived("the forward half of a call")?;
                self.call(call)?;
                self.define(*residual)
            }
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Switch(_, cases) => {
                self.only_derived("`switch`")?;
                self.branches(&cases.iter().map(|case| (case, &[][..])).collect::<Vec<_>>())
            }
        }
    }

    /// What a statement itself uses is there.
    fn accesses(&mut self, stmt: &Stmt) -> Check {
        if let Stmt::Match(m) = stmt {
            return self.opaque(&m.scrutinee);
        }
        let mut check = Ok(());
        let memory = match stmt {
            _ if !self.derived => Memory::Never,
            // The reverse half of a call is handed the adjoint as it is then.
            Stmt::Store(..)
            | Stmt::Save(..)
            | Stmt::CallReverse(_)
            | Stmt::Let(_, Value::Use(_) | Value::Tuple(_)) => Memory::Copied,
            _ => Memory::Aggregates,
        };
        visit::stmt(stmt, &mut |access| {
            if check.is_err() {
                return;
            }
            check = match access {
                Access::Operand(operand) => self.operand(operand, memory),
                Access::Read(place) => self.readable(place),
                Access::Write(place) | Access::Change(place) => self.reachable(place),
                Access::Opaque(code) => self.opaque(code),
                Access::Define(_) => Ok(()),
            };
        });
        check
    }

    fn operand(&self, operand: &Operand, memory: Memory) -> Check {
        let Operand::Var(var) = operand else { return Ok(()) };
        self.in_scope(*var)?;
        let info = &self.function.vars[*var];
        let view = matches!(info.kind, VarKind::View(..));
        ensure(!view, || format!("operands are values, not views like `{}`", self.name(*var)))?;
        let allowed = match memory {
            Memory::Never => !info.mutable,
            Memory::Aggregates => !info.mutable || !info.ty.is_scalar(),
            Memory::Copied => true,
        };
        ensure(allowed, || format!("operands are values, not memory like `{}`", self.name(*var)))?;
        self.written(*var)
    }

    fn opaque(&mut self, code: &Opaque) -> Check {
        code.writes.iter().try_for_each(|var| self.in_scope(*var))?;
        for var in &code.writes {
            self.assigned.assign(self.function.root(&Place::var(*var)));
        }
        code.reads.iter().try_for_each(|var| self.in_scope(*var))
    }

    fn in_scope(&self, var: VarId) -> Check {
        ensure(self.scope.contains(&var), || {
            let when =
                if self.seen.contains(&var) { "after its scope has ended" } else { "before its definition" };
            format!("no variable is used {when}, as `{}` is", self.name(var))
        })
    }

    /// A place's root (what a view is of, too) and operands are in scope.
    fn reachable(&self, place: &Place) -> Check {
        self.in_scope(place.root)?;
        place.operands().try_for_each(|operand| self.operand(operand, Memory::Never))?;
        match &self.function.vars[place.root].kind {
            VarKind::View(of, _) => self.in_scope(self.function.root(of)),
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => Ok(()),
        }
    }

    fn readable(&self, place: &Place) -> Check {
        self.reachable(place)?;
        self.written(self.function.root(place))
    }

    fn written(&self, var: VarId) -> Check {
        ensure(self.assigned.certainly(var), || {
            format!("memory is written on every path before it is read, as `{}` is not", self.name(var))
        })
    }

    /// Memory that can be overwritten any number of times.
    fn changeable(&self, place: &Place) -> Check {
        self.readable(place)?;
        self.exclusive(place)
    }

    /// Only memory, or what is behind a `&mut`, is written to.
    fn exclusive(&self, place: &Place) -> Check {
        let var = &self.function.vars[place.root];
        let name = || format!("only memory is written to, not `{}`", self.name(place.root));
        match &var.kind {
            VarKind::View(of, mutable) => {
                ensure(*mutable, || {
                    format!("nothing is written through the shared view `{}`", self.name(place.root))
                })?;
                self.exclusive(of)
            }
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => match &var.ty {
                Ty::Ref(mutable, _) => ensure(*mutable, name),
                _ => ensure(var.mutable, name),
            },
        }
    }

    fn store(&mut self, place: &Place) -> Check {
        let root = place.root;
        let var = &self.function.vars[root];
        let deferred = !var.mutable && self.assigned.is_declared(root);
        if deferred {
            ensure(place.steps.is_empty(), || "memory that is not mutable is written as a whole".into())?;
            let once = self.assigned.writable_once(root, self.loops);
            ensure(once, || {
                format!("memory that is not mutable is written once, as `{}` is not", self.name(root))
            })?;
        } else if place.steps.is_empty() {
            self.exclusive(place)?;
        } else {
            self.changeable(place)?;
        }
        self.assigned.assign(self.function.root(place));
        Ok(())
    }

    fn definition(&mut self, var: VarId, value: &Value) -> Check {
        self.owned(var)?;
        match value {
            Value::Stack(_) => self.only_derived("a stack")?,
            Value::Restore(stack) => {
                self.only_derived("a stack")?;
                self.changeable(&Place::var(*stack))?;
            }
            Value::Pop(place) => self.changeable(place)?,
            _ => {}
        }
        self.define(var)
    }

    fn define(&mut self, var: VarId) -> Check {
        ensure(!self.scope.contains(&var), || format!("`{}` is defined once in its scope", self.name(var)))?;
        let again = self.seen.contains(&var) && !self.derived;
        ensure(!again, || format!("a variable is defined once, and `{}` again", self.name(var)))?;
        self.scope.push(var);
        self.seen.insert(var);
        self.assigned.forget(var);
        Ok(())
    }

    fn owned(&self, var: VarId) -> Check {
        let kind = &self.function.vars[var].kind;
        ensure(!matches!(kind, VarKind::View(..) | VarKind::Param), || {
            format!("`let` defines values and memory, not a view or a parameter like `{}`", self.name(var))
        })
    }

    fn view(&mut self, var: VarId) -> Check {
        let VarKind::View(of, mutable) = &self.function.vars[var].kind else {
            return ensure(false, || {
                format!("`view` brings a view into scope, and not `{}`", self.name(var))
            });
        };
        self.readable(of)?;
        if *mutable {
            self.exclusive(of)?;
        }
        self.define(var)
    }

    /// Blocks of which one runs, with what their heads bind.
    fn branches(&mut self, blocks: &[(&Block, &[VarId])]) -> Check {
        let before = self.assigned.clone();
        let mut ends = Vec::new();
        for (block, binds) in blocks {
            self.assigned = before.clone();
            self.block(block, binds)?;
            ends.push((std::mem::take(&mut self.assigned), assigned::may_diverge(block)));
        }
        self.assigned = Assigned::join(&ends).unwrap_or(before);
        Ok(())
    }

    /// Guards are in the scope of their arm's bindings.
    fn arms(&mut self, m: &Match) -> Check {
        for arm in &m.arms {
            let (outer, seen) = (self.scope.len(), self.seen.clone());
            arm.binds.iter().try_for_each(|var| self.define(*var))?;
            arm.guard.iter().try_for_each(|guard| self.opaque(guard))?;
            self.scope.truncate(outer);
            self.seen = seen;
        }
        let blocks: Vec<(&Block, &[VarId])> =
            m.arms.iter().map(|arm| (&arm.body, arm.binds.as_slice())).collect();
        self.branches(&blocks)
    }

    fn iterate(&mut self, l: &Loop) -> Check {
        if let Some(exit) = l.exit {
            self.exit(exit)?;
        }
        let before = self.assigned.clone();
        self.loops += 1;
        let (index, binds) = match &l.kind {
            LoopKind::Counted { index, .. } => (Some(*index), &[][..]),
            LoopKind::While(block, cond) => {
                self.condition(block, cond)?;
                (None, &[][..])
            }
            LoopKind::Forever => (None, &[][..]),
            LoopKind::Items { binds, .. } => (None, binds.as_slice()),
        };
        let binds: Vec<VarId> = index.into_iter().chain(binds.iter().copied()).collect();
        self.block(&l.body, &binds)?;
        self.loops -= 1;
        if !matches!(l.kind, LoopKind::Forever) {
            self.assigned.merge(&before);
        }
        Ok(())
    }

    /// The condition is in the scope of its block, which the body does not see.
    fn condition(&mut self, block: &Block, cond: &Operand) -> Check {
        let outer = self.scope.len();
        self.stmts(&block.stmts)?;
        self.operand(cond, Memory::Never)?;
        self.bool(cond, "the condition of a loop")?;
        self.scope.truncate(outer);
        Ok(())
    }

    fn exit(&self, exit: VarId) -> Check {
        let var = &self.function.vars[exit];
        let holds = var.mutable && matches!(var.ty, Ty::Bool) && !matches!(var.kind, VarKind::View(..));
        ensure(holds, || format!("an exit is a mutable `bool`, and `{}` is not", self.name(exit)))?;
        self.readable(&Place::var(exit))
    }

    fn call(&mut self, call: &Call) -> Check {
        for arg in &call.args {
            if let Arg::RefMut(place) = arg {
                self.changeable(place)?;
            }
        }
        call.dest.map_or(Ok(()), |dest| self.owned(dest).and_then(|()| self.define(dest)))
    }

    fn call_reverse(&mut self, reverse: &CallReverse) -> Check {
        self.only_derived("the reverse half of a call")?;
        let same = reverse.slots.len() == reverse.call.args.len();
        ensure(same, || "the reverse half of a call has one slot for each argument".into())?;
        reverse.slots.iter().flatten().try_for_each(|slot| self.changeable(slot))
    }

    fn only_derived(&self, what: &str) -> Check {
        ensure(self.derived, || format!("only generated code has {what}"))
    }
}
