//! Branches that do nothing but choose: `let up = if i == 0 { n - 1 } else { i - 1 };`.
//!
//! What they choose is made again in the reverse sweep by the same branch, where all that
//! it computes may be computed again.

use std::collections::BTreeMap;

use super::Sweep;
use super::available::{Definition, Definitions, uses};
use super::is_copy;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Block, Stmt, VarId, VarSet, rewrite};

/// A branch that chooses values.
#[derive(Clone)]
pub(super) struct Choice {
    /// The branch.
    pub(super) stmt: Stmt,
    /// What it chooses: declared before it, without a value.
    pub(super) chosen: Vec<VarId>,
    /// What it computes on the way.
    pub(super) inside: VarSet,
}

impl Choice {
    /// What a branch chooses, of what was declared before it; `None` where it does more.
    pub(super) fn of(stmt: &Stmt, declared: &VarSet) -> Option<Choice> {
        let Stmt::If(branch) = stmt else { return None };
        let mut chosen = VarSet::new();
        let plain = [&branch.then, &branch.other].iter().all(|b| chooses(b, declared, &mut chosen));
        let mut inside = VarSet::new();
        visit::each_access_of(std::slice::from_ref(stmt), &mut |access| {
            if let Access::Define(var) = access {
                inside.insert(var);
            }
        });
        let chosen: Vec<VarId> = chosen.into_iter().collect();
        let always = |var: &VarId| [&branch.then, &branch.other].iter().all(|b| assigns(b, *var));
        (plain && !chosen.is_empty() && chosen.iter().all(always)).then(|| Choice {
            stmt: stmt.clone(),
            chosen,
            inside,
        })
    }

    /// What it is made of.
    pub(super) fn uses(&self) -> VarSet {
        let mut used = uses(std::slice::from_ref(&self.stmt));
        used.subtract(&self.inside);
        self.chosen.iter().for_each(|var| {
            used.remove(var);
        });
        used
    }

    /// Its statements, with the declarations.
    pub(super) fn stmts(self) -> impl Iterator<Item = Stmt> {
        self.chosen.into_iter().map(Stmt::Declare).chain([self.stmt])
    }
}

/// Whether a block only computes, and stores into what was `declared`.
fn chooses(block: &Block, declared: &VarSet, chosen: &mut VarSet) -> bool {
    block.stmts.iter().all(|stmt| match stmt {
        Stmt::Let(..) | Stmt::Declare(_) => true,
        Stmt::Store(place, _) if place.steps.is_empty() => {
            let outside = declared.contains(&place.root);
            if outside {
                chosen.insert(place.root);
            }
            outside
        }
        Stmt::If(branch) => {
            chooses(&branch.then, declared, chosen) && chooses(&branch.other, declared, chosen)
        }
        _ => false,
    })
}

/// Whether a block stores into a variable on each of its paths.
fn assigns(block: &Block, var: VarId) -> bool {
    block.stmts.iter().any(|stmt| match stmt {
        Stmt::Store(place, _) => place.root == var,
        Stmt::If(branch) => assigns(&branch.then, var) && assigns(&branch.other, var),
        _ => false,
    })
}

impl Sweep<'_> {
    /// Whether a branch may be run again at the end of its block.
    pub(super) fn can_choose_again(
        &self,
        choice: &Choice,
        at: usize,
        definitions: &Definitions,
        kills: &BTreeMap<VarId, usize>,
    ) -> bool {
        let settled = |var: &VarId| {
            let chosen = &self.function.vars[*var];
            !chosen.mutable && is_copy(&chosen.ty)
        };
        let mut cheap = self.switches.recompute;
        visit::each_stmt_of(std::slice::from_ref(&choice.stmt), &mut |stmt| {
            cheap &= match stmt {
                Stmt::Let(var, value) => {
                    !self.function.vars[*var].mutable
                        && self.can_repeat((*var, value), at, definitions, kills)
                }
                Stmt::Store(..) | Stmt::If(_) => true,
                _ => false,
            };
        });
        cheap && choice.chosen.iter().all(settled)
    }

    /// A branch with its places rooted at what owns them.
    pub(super) fn resolved_choice(&self, choice: &Choice) -> Choice {
        let mut resolved = choice.clone();
        rewrite::each_place(std::slice::from_mut(&mut resolved.stmt), &mut |place| {
            *place = self.function.resolve(place);
        });
        resolved
    }
}

/// The branches of a block that choose what it has declared, and nothing else assigns.
pub(super) fn of_block(forward: &[Stmt]) -> Vec<(usize, Choice)> {
    let mut declared = VarSet::new();
    let mut found: Vec<(usize, Choice)> = Vec::new();
    let mut assigned = VarSet::new();
    for (k, stmt) in forward.iter().enumerate() {
        if let Stmt::Declare(var) = stmt {
            declared.insert(*var);
            continue;
        }
        if declared.is_empty() {
            continue;
        }
        let written = written(stmt, &declared);
        let mut again = written.clone();
        again.intersect(&assigned);
        found.retain(|(_, earlier)| !earlier.chosen.iter().any(|var| again.contains(var)));
        let choice = if again.is_empty() { Choice::of(stmt, &declared) } else { None };
        assigned.unite(&written);
        found.extend(choice.map(|choice| (k + 1, choice)));
    }
    found
}

/// What a statement writes of what was `declared`.
fn written(stmt: &Stmt, declared: &VarSet) -> VarSet {
    let mut found = VarSet::new();
    visit::each_access_of(std::slice::from_ref(stmt), &mut |access| match access {
        Access::Write(place) | Access::Change(place) if declared.contains(&place.root) => {
            found.insert(place.root);
        }
        Access::Opaque(code) => {
            found.extend(code.writes.iter().filter(|var| declared.contains(var)));
        }
        _ => {}
    });
    found
}

/// Enters what branches choose among what a block defines.
pub(super) fn enter(choices: Vec<(usize, Choice)>, definitions: &mut Definitions) {
    for (at, choice) in choices {
        for var in choice.chosen.clone() {
            definitions.insert(var, (at, Definition::Choice(choice.clone())));
        }
    }
}
