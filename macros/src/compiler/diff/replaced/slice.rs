//! What an iteration computes to get some values: the statements that matter, if they may run
//! again.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Function, LoopKind, Operand, Place, Stmt, VarId, VarSet};

/// What an iteration computes to get some values.
pub struct Slice<'f> {
    pub function: &'f Function,
    /// What an iteration defines.
    pub own: &'f VarSet,
    /// What the loop changes besides.
    pub written: &'f VarSet,
    pub needed: VarSet,
}

impl Slice<'_> {
    pub fn need(&mut self, operand: &Operand) {
        if let Operand::Var(var) = operand {
            self.needed.insert(*var);
        }
    }

    /// The statements that matter; `None` where one must not run again.
    pub fn of(&mut self, stmts: &[Stmt]) -> Option<Vec<Stmt>> {
        let mut kept = Vec::new();
        for stmt in stmts.iter().rev() {
            if !self.matters(stmt) {
                continue;
            }
            if !self.only_computes(stmt) {
                return None;
            }
            self.needed.extend(visit::mentioned(self.function, std::slice::from_ref(stmt)).iter());
            let roots: Vec<VarId> =
                self.needed.iter().map(|var| self.function.root(&Place::var(var))).collect();
            self.needed.extend(roots);
            kept.push(stmt.clone());
        }
        kept.reverse();
        Some(kept)
    }

    /// Whether a statement makes or changes something that is needed.
    fn matters(&self, stmt: &Stmt) -> bool {
        let stmt = std::slice::from_ref(stmt);
        let mut found = false;
        visit::each_definition(stmt, &mut |var| found |= self.needed.contains(&var));
        visit::each_access_of(stmt, &mut |access| match access {
            Access::Write(p) | Access::Change(p) => found |= self.needed.contains(&self.function.root(p)),
            Access::Opaque(code) => found |= code.writes.iter().any(|var| self.needed.contains(var)),
            _ => {}
        });
        found
    }

    /// Whether a statement changes nothing but what the iteration itself defines, and reads
    /// nothing else that the loop changes.
    fn only_computes(&self, stmt: &Stmt) -> bool {
        let stmts = std::slice::from_ref(stmt);
        let mut fine = true;
        visit::each_stmt_of(stmts, &mut |stmt| {
            fine &= !matches!(stmt, Stmt::Inert(_) | Stmt::Call(_) | Stmt::Match(_));
            fine &= !matches!(stmt, Stmt::Loop(l) if matches!(l.kind, LoopKind::Items { .. }) || l.exit.is_some());
        });
        let changed = |var: VarId| self.written.contains(&var);
        visit::each_access_of(stmts, &mut |access| match access {
            Access::Write(p) | Access::Change(p) => fine &= self.own.contains(&self.function.root(p)),
            Access::Read(p) => fine &= !changed(self.function.root(p)),
            Access::Operand(Operand::Var(var)) => fine &= !changed(*var),
            Access::Opaque(_) => fine = false,
            Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
        });
        fine
    }
}
