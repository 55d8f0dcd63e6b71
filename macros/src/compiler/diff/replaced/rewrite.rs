//! Rewrites a loop after a [`Plan`]: what its iterations note, and what runs once more.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use quote::quote;

use super::{How, Level, Pass, Plan, rename};
use crate::compiler::ir::visit;
use crate::compiler::ir::{
    Block, CmpOp, Const, If, LoadMode, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, Var, VarId, VarKind,
};
use crate::compiler::rules::Rule;
use crate::compiler::texts::Plain as _;

/// Who stands for what is replaced.
#[derive(Default)]
struct Doubles {
    /// What holds it after the loop.
    later: Vec<VarId>,
    /// By what it is called in the loop.
    within: BTreeMap<VarId, VarId>,
    /// By what it is called after the loop.
    renamed: Vec<(VarId, VarId)>,
    /// What defines that.
    after: Vec<Stmt>,
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

impl Pass<'_> {
    /// Puts the loop and what follows it behind the statements; gives what is read afterwards
    /// instead of what the loop replaced.
    pub(super) fn apply(&mut self, mut l: Loop, plan: Plan, out: &mut Vec<Stmt>) -> Vec<(VarId, VarId)> {
        let LoopKind::Counted { index, from, reversed, .. } = &l.kind else { return Vec::new() };
        let (index, from, reversed) = (*index, from.clone(), *reversed);
        let counter = plan.counter.clone();
        let name = self.function.vars[plan.stores[0].0].name.plain();
        let Doubles { later, within, renamed, mut after } = self.doubles(&plan, out);
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

    /// Other variables for what is replaced: in the loop, or after it where code that is not
    /// looked into names it in the loop.
    fn doubles(&mut self, plan: &Plan, out: &mut Vec<Stmt>) -> Doubles {
        let mut doubles = Doubles::default();
        for (var, _) in &plan.stores {
            let other = self.like(*var, true);
            if plan.named.contains(var) {
                let first = self.like(*var, false);
                split_definition(out, *var, first);
                doubles.after.push(Stmt::Let(other, Value::Use(Operand::Var(first))));
                doubles.renamed.push((*var, other));
                doubles.later.push(other);
            } else {
                out.push(Stmt::Let(other, Value::Load(Place::var(*var), LoadMode::Use)));
                doubles.within.insert(*var, other);
                doubles.later.push(*var);
            }
        }
        doubles
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
        for (k, Level { stmts: before, cond }) in plan.again.iter().rev().enumerate() {
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
    fn names_of(&mut self, again: &[Level], index: VarId) -> BTreeMap<VarId, VarId> {
        let mut defined = vec![index];
        again.iter().for_each(|level| visit::each_definition(&level.stmts, &mut |var| defined.push(var)));
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
        let name = Ident::new(name, Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable, kind: VarKind::Temp })
    }

    fn bind(&mut self, out: &mut Vec<Stmt>, name: &str, value: Value) -> Operand {
        let var = self.add(name, Ty::Bool, false);
        out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    /// A variable of the same name and type.
    fn like(&mut self, var: VarId, mutable: bool) -> VarId {
        let Var { name, ty, .. } = self.function.vars[var].clone();
        self.function.vars.add(Var { name, ty, mutable, kind: VarKind::Temp })
    }

    fn load(&mut self, out: &mut Vec<Stmt>, var: VarId) -> Operand {
        let value = self.like(var, false);
        out.push(Stmt::Let(value, Value::Load(Place::var(var), LoadMode::Use)));
        Operand::Var(value)
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
