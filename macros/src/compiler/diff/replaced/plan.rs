//! Which loops only replace, and how. Takes a loop between its statements, gives a [`Plan`].

use super::counters;
use super::slice::Slice;
use super::{How, Level, Pass, Plan};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, LoadMode, Loop, LoopKind, Operand, Stmt, Ty, Value, Var, VarId, VarKind, VarSet,
};
use crate::compiler::rules::Rule;

impl Pass<'_> {
    /// What can be done with a loop that stands between these statements.
    pub(super) fn plan(&self, l: &Loop, before: &[Stmt], after: &[Stmt]) -> Option<Plan> {
        let LoopKind::Counted { index, .. } = &l.kind else { return None };
        let mut own = VarSet::new();
        own.insert(*index);
        visit::each_definition(&l.body.stmts, &mut |var| {
            own.insert(var);
        });
        let written = self.written(l, &own);
        let replaced: Vec<VarId> = written.iter().filter(|var| self.facts.active(*var)).collect();
        let named: Vec<VarId> =
            replaced.iter().copied().filter(|var| is_named(*var, &l.body.stmts)).collect();
        let fine = |var: &VarId| {
            let parted = || !is_named(*var, after) && untouched(*var, before);
            self.is_replaceable(*var) && (!named.contains(var) || parted())
        };
        if replaced.is_empty() || !replaced.iter().all(fine) {
            return None;
        }
        let mut path = Vec::new();
        let site = self.site(&l.body, &replaced, &mut path)?;
        let stores = stores(site, &replaced)?;
        let at = site
            .stmts
            .iter()
            .rposition(|stmt| matches!(stmt, Stmt::Store(p, _) if replaced.contains(&p.root)))?;
        let (how, old, values) = match better(l, site, &stores) {
            Some((rule, first, old, other)) => (How::Better(rule, first), Some(old), vec![other]),
            None => (How::Anew, None, stores.iter().map(|(_, value)| value.clone()).collect()),
        };
        let again = self.again(l, &path, at, (&values, how), (&own, &written))?;
        let stores = match how {
            How::Anew => stores,
            How::Better(..) => vec![(stores[0].0, values[0].clone())],
        };
        let counter = counters::ty(self.source, *index)?;
        Some(Plan { counter, stores, named, how, old, path, at: at + 1, again })
    }

    /// What a loop changes that lives longer than an iteration.
    fn written(&self, l: &Loop, own: &VarSet) -> VarSet {
        let mut written = VarSet::new();
        let mut note = |var: VarId| {
            if !own.contains(&var) {
                written.insert(var);
            }
        };
        visit::each_access(&l.body, &mut |access| match access {
            Access::Write(p) | Access::Change(p) => note(self.function.root(p)),
            Access::Opaque(code) => code.writes.iter().copied().for_each(&mut note),
            _ => {}
        });
        written
    }

    /// Whether a variable is memory of its own that holds something, and may be copied.
    fn is_replaceable(&self, var: VarId) -> bool {
        let Var { ty, mutable, kind, .. } = &self.function.vars[var];
        *mutable
            && matches!(kind, VarKind::Local | VarKind::Temp)
            && is_copied(ty)
            && !self.viewed.contains(&var)
            && !self.declared.contains(&var)
    }

    /// The one block that replaces them all, and the way to it.
    fn site<'b>(
        &self,
        block: &'b Block,
        replaced: &[VarId],
        path: &mut Vec<(usize, bool)>,
    ) -> Option<&'b Block> {
        let changes = |stmt: &Stmt| {
            let mut found = false;
            visit::each_access_of(std::slice::from_ref(stmt), &mut |access| {
                found |= match access {
                    Access::Write(p) | Access::Change(p) => replaced.contains(&self.function.root(p)),
                    Access::Opaque(code) => code.writes.iter().any(|var| replaced.contains(var)),
                    _ => false,
                };
            });
            found
        };
        let mut changing = block.stmts.iter().enumerate().filter(|(_, stmt)| changes(stmt));
        let (at, first) = changing.next()?;
        let Stmt::If(branch) = first else { return Some(block) };
        let others = changing.next().is_some();
        let [then, other] = [&branch.then, &branch.other].map(|side| side.stmts.iter().any(changes));
        if others || then == other {
            return None;
        }
        path.push((at, then));
        self.site(if then { &branch.then } else { &branch.other }, replaced, path)
    }

    /// What an iteration computes to get these values.
    fn again(
        &self,
        l: &Loop,
        path: &[(usize, bool)],
        at: usize,
        (values, how): (&[Operand], How),
        (own, written): (&VarSet, &VarSet),
    ) -> Option<Vec<Level>> {
        let (mut block, mut levels) = (&l.body, Vec::new());
        for (k, then) in path {
            let Stmt::If(branch) = &block.stmts[*k] else { return None };
            levels.push((&block.stmts[..*k], Some((&branch.cond, *then))));
            block = if *then { &branch.then } else { &branch.other };
        }
        levels.push((&block.stmts[..=at], None));
        let mut slice = Slice { function: &self.function, own, written, needed: VarSet::new() };
        values.iter().for_each(|value| slice.need(value));
        let mut again = Vec::new();
        for (stmts, cond) in levels.into_iter().rev() {
            // Once it is known which iteration replaced, that is no question any more.
            let cond = cond.filter(|_| matches!(how, How::Better(..)));
            cond.iter().for_each(|(cond, _)| slice.need(cond));
            let stmts = slice.of(stmts)?;
            again.push(Level { stmts, cond: cond.map(|(cond, then)| (cond.clone(), then)) });
        }
        if slice.needed.iter().any(|var| written.contains(&var)) {
            return None;
        }
        again.reverse();
        Some(again)
    }
}

/// The rule by which something is replaced by the better of itself and something else, with
/// both, and whether it is the first of them.
fn better(
    l: &Loop,
    site: &Block,
    stores: &[(VarId, Operand)],
) -> Option<(&'static Rule, bool, Operand, Operand)> {
    let [(var, Operand::Var(value))] = stores else { return None };
    let found = site.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Let(v, Value::Rule(rule, args)) if v == value => Some((*rule, args)),
        _ => None,
    });
    let (rule, args) = found.filter(|(rule, _)| matches!(rule.name, "max" | "min"))?;
    let mut uses = 0;
    visit::each_access(&l.body, &mut |access| match access {
        Access::Operand(Operand::Var(var)) => uses += usize::from(var == value),
        Access::Opaque(code) => uses += 2 * usize::from(code.reads.contains(value)),
        _ => {}
    });
    if uses != 1 {
        return None;
    }
    let [a, b] = args.as_slice() else { return None };
    let is_old = |operand: &Operand| {
        site.stmts.iter().any(|stmt| match (stmt, operand) {
            (Stmt::Let(v, Value::Load(place, LoadMode::Use)), Operand::Var(o)) => {
                v == o && place.root == *var && place.steps.is_empty()
            }
            _ => false,
        })
    };
    match (is_old(a), is_old(b)) {
        (true, false) => Some((rule, true, a.clone(), b.clone())),
        (false, true) => Some((rule, false, b.clone(), a.clone())),
        _ => None,
    }
}

/// Whether one of these statements defines a variable, and those after it do not change it.
fn untouched(var: VarId, before: &[Stmt]) -> bool {
    let made = |stmt: &Stmt| matches!(stmt, Stmt::Let(v, _) if *v == var);
    let Some(at) = before.iter().position(made) else { return false };
    let mut changed = false;
    visit::each_access_of(&before[at + 1..], &mut |access| match access {
        Access::Write(p) | Access::Change(p) => changed |= p.root == var,
        Access::Opaque(code) => changed |= code.writes.contains(&var),
        _ => {}
    });
    !changed
}

/// Whether all that is in a type is copied by `=`.
fn is_copied(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool => true,
        Ty::Tuple(ts) => ts.iter().all(is_copied),
        _ => false,
    }
}

/// Whether code that is not looked into names a variable.
fn is_named(var: VarId, stmts: &[Stmt]) -> bool {
    let mut found = false;
    visit::each_access_of(stmts, &mut |access| {
        if let Access::Opaque(code) = access {
            found |= code.reads.contains(&var) || code.writes.contains(&var);
        }
    });
    found
}

/// By what a block replaces all of them, each once.
fn stores(site: &Block, replaced: &[VarId]) -> Option<Vec<(VarId, Operand)>> {
    let of = |var: &VarId| {
        let mut stores = site.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Store(place, value) if place.root == *var => Some((place, value)),
            _ => None,
        });
        match (stores.next(), stores.next()) {
            (Some((place, value)), None) if place.steps.is_empty() => Some((*var, value.clone())),
            _ => None,
        }
    };
    let others = site.stmts.iter().any(|stmt| match stmt {
        Stmt::Store(..) => false,
        stmt => {
            let mut found = false;
            visit::each_access_of(std::slice::from_ref(stmt), &mut |access| {
                if let Access::Write(p) | Access::Change(p) = access {
                    found |= replaced.contains(&p.root);
                }
            });
            found
        }
    });
    if others { None } else { replaced.iter().map(of).collect() }
}
