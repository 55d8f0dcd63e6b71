//! Loops that look for a minimum, a maximum, or the last of something: of what they replace
//! again and again, only the last replacement has a derivative. So the loop becomes one without
//! derivatives, which notes at which iteration it replaced last, and that iteration is
//! computed once more after it.
//!
//! ```text
//! let mut near = a;                 let mut near = a;
//! for i in 0..n {                   let (mut best, mut found, mut last) = (near, false, 0);
//!     let d = f(i);                 for i in 0..n {
//!     if d < near {                     let d = f(i);
//!         near = d;          =>         if d < best { best = d; last = i; found = true; }
//!     }                             }
//! }                                 if found { let i = last; let d = f(i); near = d; }
//! g(near)                           g(near)
//! ```
//!
//! The reverse sweep then has one iteration to reverse, and nothing is kept for the others. Of
//! `near = near.min(d)` both sides have half of the derivative at a tie: where there was one,
//! everything from the last iteration that replaced to the last that gave the same runs once
//! more, as it is written. What is visibly worse is not even given to `min`.
//!
//! Takes a normalized function and its activity, gives the same in the language of source
//! code. Done only where the loop changes nothing else through which derivatives flow, and where
//! what is computed again does nothing but compute, from what the loop does not change.

use std::collections::BTreeMap;

use proc_macro2::Span;
use quote::{format_ident, quote};

use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, CmpOp, Const, Function, If, LoadMode, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, Var, VarId,
    VarKind, VarSet, rewrite,
};
use crate::compiler::rules::Rule;
use crate::compiler::texts::Plain as _;

/// The function with such loops rewritten, and its activity; `None` where it has none.
pub fn loops(source: &Function, facts: &Activity) -> Option<(Function, Activity)> {
    if !has_loops(&source.body) {
        return None;
    }
    let mut declared = VarSet::new();
    visit::each_stmt(&source.body, &mut |stmt| {
        if let Stmt::Declare(var) = stmt {
            declared.insert(*var);
        }
    });
    let viewed = source.view_roots();
    let mut pass = Pass { function: source.clone(), facts, viewed, declared, changed: false };
    let body = std::mem::take(&mut pass.function.body);
    pass.function.body = pass.block(body);
    pass.changed.then(|| {
        let facts = Activity::of(&pass.function);
        (pass.function, facts)
    })
}

fn has_loops(block: &Block) -> bool {
    let mut found = false;
    visit::each_stmt(block, &mut |stmt| found |= matches!(stmt, Stmt::Loop(_)));
    found
}

struct Pass<'f> {
    function: Function,
    facts: &'f Activity,
    /// What the function's views refer to.
    viewed: VarSet,
    /// What is declared without a value.
    declared: VarSet,
    changed: bool,
}

/// How a loop replaces what it replaces.
#[derive(Clone, Copy)]
enum How {
    /// By something of the iteration alone.
    Anew,
    /// By what a rule gives of the old (the first side, or else the second) and of something of
    /// the iteration alone.
    Better(&'static Rule, bool),
}

/// What is to become of a loop.
struct Plan {
    /// What it replaces, and by what.
    stores: Vec<(VarId, Operand)>,
    /// Which of it code that is not looked into names.
    named: Vec<VarId>,
    how: How,
    /// The old value, where it is read to be replaced.
    old: Option<Operand>,
    /// Where, in the blocks inside the loop's body: the statement, and on which side of it.
    path: Vec<(usize, bool)>,
    /// After how many statements of the innermost block.
    at: usize,
    /// What is computed again, from the outermost block inwards, with what it stands under.
    again: Vec<(Vec<Stmt>, Option<(Operand, bool)>)>,
}

impl Pass<'_> {
    fn block(&mut self, block: Block) -> Block {
        let mut out: Vec<Stmt> = Vec::with_capacity(block.stmts.len());
        let mut names: BTreeMap<VarId, VarId> = BTreeMap::new();
        let mut rest = block.stmts.into_iter();
        while let Some(mut stmt) = rest.next() {
            rename(std::slice::from_mut(&mut stmt), &names);
            self.inside(&mut stmt);
            let Stmt::Loop(l) = &mut stmt else {
                out.push(stmt);
                continue;
            };
            without_idle_stores(&mut l.body);
            let Some(plan) = self.plan(l, &out, rest.as_slice()) else {
                out.push(stmt);
                continue;
            };
            self.changed = true;
            names.extend(self.apply(l.take(), plan, &mut out));
        }
        Block { stmts: out }
    }

    /// Rewrites the loops in a statement's blocks.
    fn inside(&mut self, stmt: &mut Stmt) {
        let mut each = |block: &mut Block| *block = self.block(std::mem::take(block));
        match stmt {
            Stmt::If(branch) => {
                each(&mut branch.then);
                each(&mut branch.other);
            }
            Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| each(&mut arm.body)),
            Stmt::Loop(l) => each(&mut l.body),
            _ => {}
        }
    }

    /// What can be done with a loop that stands between these statements.
    fn plan(&self, l: &Loop, before: &[Stmt], after: &[Stmt]) -> Option<Plan> {
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
            let parted = || !is_named(*var, after) && self.untouched(*var, before);
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
        let (how, old, values) = match self.better(l, site, &stores) {
            Some((rule, first, old, other)) => (How::Better(rule, first), Some(old), vec![other]),
            None => (How::Anew, None, stores.iter().map(|(_, value)| value.clone()).collect()),
        };
        let again = self.again(l, &path, at, (&values, how), (&own, &written))?;
        let stores = match how {
            How::Anew => stores,
            How::Better(..) => vec![(stores[0].0, values[0].clone())],
        };
        Some(Plan { stores, named, how, old, path, at: at + 1, again })
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

    /// Whether one of these statements defines a variable, and those after it do not change it.
    fn untouched(&self, var: VarId, before: &[Stmt]) -> bool {
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

    /// The rule by which something is replaced by the better of itself and something else, with
    /// both, and whether it is the first of them.
    fn better(
        &self,
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

    /// What an iteration computes to get these values.
    fn again(
        &self,
        l: &Loop,
        path: &[(usize, bool)],
        at: usize,
        (values, how): (&[Operand], How),
        (own, written): (&VarSet, &VarSet),
    ) -> Option<Vec<(Vec<Stmt>, Option<(Operand, bool)>)>> {
        let mut levels: Vec<(&[Stmt], Option<(&Operand, bool)>)> = Vec::new();
        let mut block = &l.body;
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
            again.push((slice.of(stmts)?, cond.map(|(cond, then)| (cond.clone(), then))));
        }
        if slice.needed.iter().any(|var| written.contains(&var)) {
            return None;
        }
        again.reverse();
        Some(again)
    }

    /// Puts the loop and what follows it behind the statements; gives what is read afterwards
    /// instead of what the loop replaced.
    fn apply(&mut self, mut l: Loop, plan: Plan, out: &mut Vec<Stmt>) -> Vec<(VarId, VarId)> {
        let LoopKind::Counted { index, from, reversed, .. } = &l.kind else { return Vec::new() };
        let (index, from, reversed) = (*index, from.clone(), *reversed);
        let counter = self.function.vars[index].ty.clone();
        let names: Vec<_> =
            plan.stores.iter().map(|(var, _)| self.function.vars[*var].name.plain().to_string()).collect();
        let mut later = Vec::new();
        let (mut within, mut after, mut renamed) = (BTreeMap::new(), Vec::new(), Vec::new());
        for ((var, _), name) in plan.stores.iter().zip(&names) {
            let ty = self.function.vars[*var].ty.clone();
            let other = self.add(name, ty.clone(), true);
            if plan.named.contains(var) {
                let first = self.add(name, ty, false);
                split_definition(out, *var, first);
                after.push(Stmt::Let(other, Value::Use(Operand::Var(first))));
                renamed.push((*var, other));
                later.push(other);
            } else {
                out.push(Stmt::Let(other, Value::Load(Place::var(*var), LoadMode::Use)));
                within.insert(*var, other);
                later.push(*var);
            }
        }
        let name = &names[0];
        let found = self.add(&format!("{name}_found"), Ty::Bool, true);
        let last = self.add(&format!("{name}_at"), counter.clone(), true);
        out.push(Stmt::Let(found, Value::Use(boolean(false))));
        out.push(Stmt::Let(last, Value::Use(from.clone())));
        let mut marks = Marks { found, last, tied: None };
        if let How::Better(..) = plan.how {
            let since = self.add(&format!("{name}_since"), counter, true);
            let tied = self.add(&format!("{name}_tied"), Ty::Bool, true);
            out.push(Stmt::Let(since, Value::Use(from)));
            out.push(Stmt::Let(tied, Value::Use(boolean(false))));
            marks.tied = Some((tied, since));
        }
        let notes = self.notes(&mut l, &plan, index, marks);
        let site = inner(&mut l.body, &plan.path);
        let taken = if marks.tied.is_some() { 2 } else { 0 };
        let at = plan.at - taken;
        site.stmts.splice(at..at, notes);
        rename(&mut l.body.stmts, &within);
        out.push(Stmt::Loop(Box::new(l)));
        out.append(&mut after);
        let is_found = self.load(out, found);
        let then = Block { stmts: self.once_more(&plan, (index, reversed), marks, &later) };
        out.push(Stmt::If(If { cond: is_found, then, other: Block::default() }));
        renamed
    }

    /// What an iteration does and notes where it replaces.
    fn notes(&mut self, l: &mut Loop, plan: &Plan, index: VarId, marks: Marks) -> Vec<Stmt> {
        let index = Operand::Var(index);
        let noted = [(marks.last, index.clone()), (marks.found, boolean(true))];
        let noted = noted.map(|(mark, value)| Stmt::Store(Place::var(mark), value));
        let (Some((tied, since)), Some(old), [(_, value)]) = (marks.tied, &plan.old, plan.stores.as_slice())
        else {
            return noted.into();
        };
        let How::Better(rule, _) = plan.how else { return noted.into() };
        let mut out = Vec::new();
        let (replace, best) = take_better(l, plan);
        // Without a tie, the derivative of all before is zero.
        let mut then = replace;
        let same = self.bind(&mut then, "same", Value::Compare(CmpOp::Eq, best, value.clone()));
        let tie = self.bind(&mut then, "tie", Value::Compare(CmpOp::Eq, old.clone(), value.clone()));
        let mut goes_on = vec![Stmt::Store(Place::var(tied), boolean(true))];
        let known = self.load(&mut goes_on, marks.found);
        let start = Stmt::Store(Place::var(since), index);
        goes_on.push(when(known, Vec::new(), vec![start.clone()]));
        let anew = vec![Stmt::Store(Place::var(tied), boolean(false)), start];
        let mut noting = vec![when(tie, goes_on, anew)];
        noting.extend(noted);
        then.push(when(same, noting, Vec::new()));
        let worse = if rule.name == "max" { CmpOp::Lt } else { CmpOp::Gt };
        let worse = self.bind(&mut out, "worse", Value::Compare(worse, value.clone(), old.clone()));
        out.push(when(worse, Vec::new(), then));
        out
    }

    /// The iterations that have derivatives.
    fn once_more(
        &mut self,
        plan: &Plan,
        (index, reversed): (VarId, bool),
        marks: Marks,
        later: &[VarId],
    ) -> Vec<Stmt> {
        let mut once = Vec::new();
        let to = self.load(&mut once, marks.last);
        let names = self.names_of(&plan.again, index);
        once.push(Stmt::Let(names[&index], Value::Use(to)));
        once.append(&mut self.iteration(plan, &names, None, later));
        let (Some((tied, since)), How::Better(rule, first)) = (marks.tied, plan.how) else { return once };
        let mut ties = Vec::new();
        let (from, to) = (self.load(&mut ties, since), self.load(&mut ties, marks.last));
        let (from, to) = if reversed { (to, from) } else { (from, to) };
        let names = self.names_of(&plan.again, index);
        let stmts = self.iteration(plan, &names, Some((rule, first)), later);
        let kind = LoopKind::Counted { index: names[&index], from, to, inclusive: true, reversed };
        ties.push(Stmt::Loop(Box::new(Loop { kind, body: Block { stmts }, exit: None })));
        let mut out = Vec::new();
        let is_tied = self.load(&mut out, tied);
        out.push(when(is_tied, ties, once));
        out
    }

    /// One iteration: where it is known to replace, without asking whether it does.
    fn iteration(
        &mut self,
        plan: &Plan,
        names: &BTreeMap<VarId, VarId>,
        better: Option<(&'static Rule, bool)>,
        later: &[VarId],
    ) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        for (k, (before, cond)) in plan.again.iter().rev().enumerate() {
            let mut around = before.clone();
            rename(&mut around, names);
            match cond {
                _ if k == 0 => self.store(&mut around, plan, (names, better), later),
                Some((cond, then)) if better.is_some() => {
                    let cond = renamed_operand(cond, names);
                    let inside = std::mem::take(&mut stmts);
                    let (then, other) = if *then { (inside, Vec::new()) } else { (Vec::new(), inside) };
                    around.push(when(cond, then, other));
                }
                _ => {}
            }
            around.append(&mut stmts);
            stmts = around;
        }
        stmts
    }

    /// Variables for what is computed once more, and for the loop's index.
    fn names_of(
        &mut self,
        again: &[(Vec<Stmt>, Option<(Operand, bool)>)],
        index: VarId,
    ) -> BTreeMap<VarId, VarId> {
        let mut defined = vec![index];
        again.iter().for_each(|(stmts, _)| visit::each_definition(stmts, &mut |var| defined.push(var)));
        let names: BTreeMap<VarId, VarId> =
            defined.into_iter().map(|var| (var, self.again_as(var))).collect();
        for own in names.values() {
            if let VarKind::View(place, _) = &self.function.vars[*own].kind {
                let place = renamed(place, &names);
                if let VarKind::View(of, _) = &mut self.function.vars[*own].kind {
                    *of = place;
                }
            }
        }
        names
    }

    /// Replaces what is read after the loop.
    fn store(
        &mut self,
        out: &mut Vec<Stmt>,
        plan: &Plan,
        (names, better): (&BTreeMap<VarId, VarId>, Option<(&'static Rule, bool)>),
        later: &[VarId],
    ) {
        for ((_, value), later) in plan.stores.iter().zip(later) {
            let mut value = renamed_operand(value, names);
            if let Some((rule, first)) = better {
                let old = self.load(out, *later);
                let args = if first { vec![old, value] } else { vec![value, old] };
                let better = self.add("better", self.function.vars[*later].ty.clone(), false);
                out.push(Stmt::Let(better, Value::Rule(rule, args)));
                value = Operand::Var(better);
            }
            out.push(Stmt::Store(Place::var(*later), value));
        }
    }

    /// Another variable like it.
    fn again_as(&mut self, var: VarId) -> VarId {
        let mut again = self.function.vars[var].clone();
        if let VarKind::Local = again.kind {
            again.kind = VarKind::Temp;
        }
        let again = self.function.vars.add(again);
        let operator = self.function.operators[var];
        self.function.operators.set(again, operator);
        again
    }

    fn add(&mut self, name: &str, ty: Ty, mutable: bool) -> VarId {
        let name = format_ident!("{}", name, span = Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable, kind: VarKind::Temp })
    }

    fn bind(&mut self, out: &mut Vec<Stmt>, name: &str, value: Value) -> Operand {
        let var = self.add(name, Ty::Bool, false);
        out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    fn load(&mut self, out: &mut Vec<Stmt>, var: VarId) -> Operand {
        let Var { name, ty, .. } = self.function.vars[var].clone();
        let value = self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp });
        out.push(Stmt::Let(value, Value::Load(Place::var(var), LoadMode::Use)));
        Operand::Var(value)
    }
}

/// What is noted of the iterations.
#[derive(Clone, Copy)]
struct Marks {
    /// Whether one replaced.
    found: VarId,
    /// The last that did, or gave the same.
    last: VarId,
    /// Whether the last replacement met its equal, and which iteration replaced by more.
    tied: Option<(VarId, VarId)>,
}

/// What an iteration computes to get some values.
struct Slice<'f> {
    function: &'f Function,
    /// What an iteration defines.
    own: &'f VarSet,
    /// What the loop changes besides.
    written: &'f VarSet,
    needed: VarSet,
}

impl Slice<'_> {
    fn need(&mut self, operand: &Operand) {
        if let Operand::Var(var) = operand {
            self.needed.insert(*var);
        }
    }

    /// The statements that matter; `None` where one must not run again.
    fn of(&mut self, stmts: &[Stmt]) -> Option<Vec<Stmt>> {
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

/// Whether all that is in a type is copied by `=`.
fn is_copied(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool => true,
        Ty::Tuple(ts) => ts.iter().all(is_copied),
        _ => false,
    }
}

/// Leaves out what gives a variable the value that it has just been asked for.
fn without_idle_stores(block: &mut Block) {
    let is_idle = |pair: &[Stmt]| match pair {
        [Stmt::Let(value, Value::Load(from, LoadMode::Use)), Stmt::Store(to, Operand::Var(stored))] => {
            value == stored && from.same(to) && from.steps.is_empty()
        }
        _ => false,
    };
    while let Some(at) = block.stmts.windows(2).position(is_idle) {
        block.stmts.remove(at + 1);
    }
    for stmt in &mut block.stmts {
        if let Stmt::If(branch) = stmt {
            without_idle_stores(&mut branch.then);
            without_idle_stores(&mut branch.other);
        }
    }
}

/// Gives what a variable holds at first a name of its own.
fn split_definition(stmts: &mut Vec<Stmt>, var: VarId, first: VarId) {
    let made = |stmt: &Stmt| matches!(stmt, Stmt::Let(v, _) if *v == var);
    if let Some(at) = stmts.iter().position(made)
        && let Stmt::Let(_, value) = &mut stmts[at]
    {
        let value = std::mem::replace(value, Value::Use(Operand::Var(first)));
        stmts.insert(at, Stmt::Let(first, value));
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

/// Takes the better value, and that it is stored, out of the loop; and the value itself.
fn take_better(l: &mut Loop, plan: &Plan) -> (Vec<Stmt>, Operand) {
    let block = inner(&mut l.body, &plan.path);
    let store = block.stmts.remove(plan.at - 1);
    let Stmt::Store(_, better @ Operand::Var(var)) = &store else { return (vec![store], boolean(false)) };
    let (better, var) = (better.clone(), *var);
    let at = block.stmts.iter().position(|stmt| matches!(stmt, Stmt::Let(v, _) if *v == var));
    let taken = at.map(|at| block.stmts.remove(at));
    (taken.into_iter().chain([store]).collect(), better)
}

fn inner<'b>(block: &'b mut Block, path: &[(usize, bool)]) -> &'b mut Block {
    let Some(((k, then), path)) = path.split_first() else { return block };
    let Stmt::If(branch) = &mut block.stmts[*k] else { unreachable!("the path leads through branches") };
    inner(if *then { &mut branch.then } else { &mut branch.other }, path)
}

fn when(cond: Operand, then: Vec<Stmt>, other: Vec<Stmt>) -> Stmt {
    Stmt::If(If { cond, then: Block { stmts: then }, other: Block { stmts: other } })
}

fn rename(stmts: &mut [Stmt], names: &BTreeMap<VarId, VarId>) {
    if !names.is_empty() {
        rewrite::each_var(stmts, &mut |var| *var = *names.get(var).unwrap_or(var));
    }
}

fn renamed(place: &Place, names: &BTreeMap<VarId, VarId>) -> Place {
    let mut at = [Stmt::Zero(place.clone())];
    rename(&mut at, names);
    match at {
        [Stmt::Zero(place)] => place,
        _ => place.clone(),
    }
}

fn renamed_operand(operand: &Operand, names: &BTreeMap<VarId, VarId>) -> Operand {
    match operand {
        Operand::Var(var) => Operand::Var(*names.get(var).unwrap_or(var)),
        Operand::Const(_) => operand.clone(),
    }
}

fn boolean(is: bool) -> Operand {
    Operand::Const(Const::new(quote!(#is), Ty::Bool, None))
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::loops;
    use crate::compiler::activity::Activity;
    use crate::compiler::diff;
    use crate::compiler::ir::{print, verify};
    use crate::compiler::testing::lowered;

    fn check(source: &str, expected: Expect) {
        let function = diff::normalize::function(lowered(source));
        let text = match loops(&function, &Activity::of(&function)) {
            Some((function, _)) => {
                verify::function(&function).expect("good code");
                print::function(&function)
            }
            None => "as it was\n".to_owned(),
        };
        expected.assert_eq(&text);
    }

    #[test]
    fn what_replaced_last_is_computed_once_more() {
        check(
            "fn f(x: &[f64], a: f64) -> f64 {
                let mut best = a;
                for i in 0..x.len() { let y = x[i].sin(); if y > best { best = y; } }
                best
            }",
            expect![[r#"
                fn f(wrt x: &[f64], wrt a: f64) -> f64 {
                    let mut best: f64 = a;
                    let t1 = len x;
                    let mut t6 = load best;
                    let mut t7 = false;
                    let mut t8 = 0;
                    for i in 0..t1 {
                        let t2 = load x[i];
                        let y: f64 = sin(t2);
                        let t3 = load t6;
                        let t4 = y > t3;
                        if t4 {
                            t6 = y;
                            t8 = i;
                            t7 = true;
                        }
                    }
                    let t9 = load t7;
                    if t9 {
                        let t10 = load t8;
                        let t11 = t10;
                        let t12 = load x[t11];
                        let t13 = sin(t12);
                        best = t13;
                    }
                    let t5 = load best;
                    let result: f64 = t5;
                    result
                }
            "#]],
        );
    }

    #[test]
    fn at_a_tie_the_loop_runs_again_from_where_it_replaced_last() {
        check(
            "fn f(x: &[f64]) -> f64 {
                let mut best = 0.0;
                for i in 0..x.len() { best = f64::max(best, x[i]); }
                best
            }",
            expect![[r#"
                fn f(wrt x: &[f64]) -> f64 {
                    let mut best: f64 = 0.0;
                    let t1 = len x;
                    let mut t6 = load best;
                    let mut t7 = false;
                    let mut t8 = 0;
                    let mut t9 = 0;
                    let mut t10 = false;
                    for i in 0..t1 {
                        let t2 = load t6;
                        let t3 = load x[i];
                        let t14 = t3 < t2;
                        if t14 {
                        } else {
                            let t4 = max(t2, t3);
                            t6 = t4;
                            let t11 = t4 == t3;
                            let t12 = t2 == t3;
                            if t11 {
                                if t12 {
                                    t10 = true;
                                    let t13 = load t7;
                                    if t13 {
                                    } else {
                                        t9 = i;
                                    }
                                } else {
                                    t10 = false;
                                    t9 = i;
                                }
                                t8 = i;
                                t7 = true;
                            }
                        }
                    }
                    let t15 = load t7;
                    if t15 {
                        let t25 = load t10;
                        if t25 {
                            let t19 = load t9;
                            let t20 = load t8;
                            for t21 in t19..=t20 {
                                let t22 = load x[t21];
                                let t23 = load best;
                                let t24 = max(t23, t22);
                                best = t24;
                            }
                        } else {
                            let t16 = load t8;
                            let t17 = t16;
                            let t18 = load x[t17];
                            best = t18;
                        }
                    }
                    let t5 = load best;
                    let result: f64 = t5;
                    result
                }
            "#]],
        );
    }

    #[test]
    fn a_loop_that_changes_more_or_reads_what_it_replaced_stays() {
        let loops = [
            "for i in 0..x.len() { if x[i] > best { best = x[i]; } sum += x[i]; }",
            "for i in 0..x.len() { if x[i] > best { best = 0.5 * best + x[i]; } }",
            "for i in 0..x.len() { best = f64::max(best, best * x[i]); }",
            "for i in 0..x.len() { if x[i] > best { best = x[k]; } k += 1; }",
            "for i in 0..x.len() { if x[i] > best { best = x[i]; } else { best = 2.0 * x[i]; } }",
            "for i in 0..x.len() { if x[i] > best { best = x[i]; best += 1.0; } }",
            "for i in 0..x.len() { if x[i] > best { best = g(x[i]); } }",
            "while best < 3.0 { best = x[k]; k += 1; }",
        ];
        for body in loops {
            let source = format!(
                "fn f(x: &[f64]) -> f64 {{ let mut best = 0.0; let mut sum = 0.0; let mut k = 0; {body} best + sum }}"
            );
            check(&source, expect!["as it was\n"]);
        }
    }
}
