//! Dead code: generated values that nobody uses.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Function, LoadMode, LoopKind, Operand, Step, Stmt, Value, VarId, VarKind, VarSet, rewrite,
};

/// Removes unused definitions; `results` are used by what comes after.
pub fn run(function: &Function, mut stmts: Vec<Stmt>, results: &[VarId]) -> Vec<Stmt> {
    let mut live = results.iter().copied().collect();
    let mut dce = Dce { function, live: &mut live };
    dce.mark_writes(&stmts);
    dce.block(&mut stmts);
    stmts
}

struct Dce<'f, 'l> {
    function: &'f Function,
    live: &'l mut VarSet,
}

impl Dce<'_, '_> {
    /// Memory that is written anywhere is kept, but for sums that nobody reads.
    fn mark_writes(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Reserve(..) => continue,
                Stmt::Let(_, value) if !value.changes() => continue,
                _ => {}
            }
            let mut look = |access: Access<'_>| match access {
                Access::Write(p) | Access::Change(p) => {
                    self.live.insert(p.root);
                }
                _ => {}
            };
            visit::stmt(stmt, &mut look);
            visit::each_block(stmt, &mut |b| self.mark_writes(&b.stmts));
        }
    }

    fn block(&mut self, stmts: &mut Vec<Stmt>) {
        let mut dead = Vec::new();
        let mut at = stmts.len();
        while at > 0 {
            at -= 1;
            if self.is_dead(&stmts[at]) {
                dead.push(at);
            } else {
                self.mark(&stmts[at]);
                self.inner(&mut stmts[at]);
            }
        }
        if dead.is_empty() {
            return;
        }
        let mut at = 0;
        stmts.retain(|_| {
            at += 1;
            let gone = dead.last() == Some(&(at - 1));
            if gone {
                dead.pop();
            }
            !gone
        });
    }

    fn is_dead(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let(var, value) => !self.live.contains(var) && self.removable(*var, value),
            Stmt::Reserve(stack, _) => !self.live.contains(stack),
            _ => false,
        }
    }

    fn inner(&mut self, stmt: &mut Stmt) {
        if let Stmt::Loop(l) = &*stmt {
            // Memory that an iteration reads may be what the one before has written;
            // values are new in each.
            visit::each_access(&l.body, &mut |access| {
                if !matches!(access, Access::Operand(_)) {
                    note(access, self.live);
                }
            });
        }
        rewrite::each_block(stmt, &mut |stmts| self.block(stmts));
    }

    fn mark(&mut self, stmt: &Stmt) {
        visit::stmt(stmt, &mut |access| note(access, self.live));
        if let Stmt::Loop(l) = stmt {
            self.live.extend(l.exit);
            if let LoopKind::While(cond, on) = &l.kind {
                visit::each_access(cond, &mut |access| note(access, self.live));
                note(Access::Operand(on), self.live);
            }
        }
        if let Stmt::View(var) = stmt
            && let VarKind::View(place, _) = &self.function.vars[*var].kind
        {
            self.live.insert(place.root);
            place.operands().for_each(|o| note(Access::Operand(o), self.live));
        }
    }

    /// Whether a definition may go: generated, and nothing that can panic.
    fn removable(&self, var: VarId, value: &Value) -> bool {
        let generated = matches!(self.function.vars[var].kind, VarKind::Generated);
        let float = self.function.vars[var].ty.is_float();
        match value {
            Value::Use(_)
            | Value::Cast(..)
            | Value::IsFloat(_)
            | Value::Compare(..)
            | Value::Select(..)
            | Value::Matches(..)
            | Value::Zero(_) => true,
            Value::Overwrites(..) | Value::And(..) => generated,
            Value::Stack(_) | Value::ZeroLike(_) | Value::Len(_) | Value::Lent(_) => generated,
            Value::Neg(_) | Value::Binary(..) | Value::Rule(..) => float || generated,
            Value::Load(place, LoadMode::Use) => {
                generated || !place.steps.iter().any(|s| matches!(s, Step::Index(_) | Step::Range(..)))
            }
            Value::Load(..) => generated,
            _ => false,
        }
    }
}

fn note(access: Access<'_>, live: &mut VarSet) {
    match access {
        Access::Operand(Operand::Var(v)) => {
            live.insert(*v);
        }
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            live.insert(p.root);
        }
        Access::Opaque(code) => live.extend(code.reads.iter().chain(&code.writes)),
        Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
    }
}
