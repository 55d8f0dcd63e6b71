//! Which declared memory has been written: what rustc will check of the emitted
//! code, too.

use std::collections::BTreeMap;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Block, Loop, LoopKind, Stmt, VarId, VarSet};

/// The state at one point of the function.
#[derive(Clone, Debug, Default)]
pub(super) struct Assigned {
    /// Variables that were declared without value, and in how many loops.
    declared: BTreeMap<VarId, usize>,
    /// Those that may not have been written yet.
    unset: VarSet,
    /// Those that may have been written.
    set: VarSet,
}

impl Assigned {
    /// `let var;`
    pub(super) fn declare(&mut self, var: VarId, loops: usize) {
        self.declared.insert(var, loops);
        self.unset.insert(var);
        self.set.remove(&var);
    }

    /// Another definition of a variable whose scope has ended.
    pub(super) fn forget(&mut self, var: VarId) {
        self.declared.remove(&var);
        self.unset.remove(&var);
    }

    /// Whether a variable was declared without value.
    pub(super) fn is_declared(&self, var: VarId) -> bool {
        self.declared.contains_key(&var)
    }

    /// Notes that all of a variable is written.
    pub(super) fn assign(&mut self, var: VarId) {
        if self.is_declared(var) {
            self.unset.remove(&var);
            self.set.insert(var);
        }
    }

    /// Whether a variable holds something.
    pub(super) fn certainly(&self, var: VarId) -> bool {
        !self.unset.contains(&var)
    }

    /// Whether a variable that is written once may be written here.
    pub(super) fn writable_once(&self, var: VarId, loops: usize) -> bool {
        !self.set.contains(&var) && self.declared.get(&var) == Some(&loops)
    }

    /// What is known after one of several blocks has run; the flags say which of
    /// them may never end.
    pub(super) fn join(ends: &[(Assigned, bool)]) -> Option<Assigned> {
        let all_may = ends.iter().all(|(_, diverges)| *diverges);
        let mut ending = ends.iter().filter(|(_, diverges)| all_may || !diverges).map(|(state, _)| state);
        let mut joined = ending.next()?.clone();
        for state in ending {
            if all_may {
                joined.unset.intersect(&state.unset);
            } else {
                joined.unset.extend(&state.unset);
            }
        }
        for (state, _) in ends {
            joined.set.extend(&state.set);
        }
        Some(joined)
    }

    /// What is known where a block may have run or not.
    pub(super) fn merge(&mut self, skipped: &Assigned) {
        self.unset.extend(&skipped.unset);
        self.set.extend(&skipped.set);
    }
}

/// Whether a block may not end: user code in it may panic.
pub(super) fn may_diverge(block: &Block) -> bool {
    let mut diverges = false;
    visit::each_stmt(block, &mut |stmt| {
        diverges |=
            matches!(stmt, Stmt::Loop(l) if matches!(**l, Loop { kind: LoopKind::Forever, exit: None, .. }));
    });
    visit::each_access(block, &mut |access| diverges |= matches!(access, Access::Opaque(_)));
    diverges
}
