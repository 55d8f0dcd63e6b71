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

mod counters;
mod plan;
mod rewrite;
mod slice;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::visit;
use crate::compiler::ir::{
    Block, Function, LoadMode, LoopKind, Operand, Stmt, Ty, Value, VarId, VarSet, rewrite as ir_rewrite,
};
use crate::compiler::rules::Rule;

/// The function with such loops rewritten, and its activity; `None` where it has none.
pub fn loops(source: &Function, facts: &Activity) -> Option<(Function, Activity)> {
    if !may_replace(source, facts) {
        return None;
    }
    let mut declared = VarSet::new();
    visit::each_stmt(&source.body, &mut |stmt| {
        if let Stmt::Declare(var) = stmt {
            declared.insert(*var);
        }
    });
    let viewed = source.view_roots();
    let mut pass = Pass { source, function: source.clone(), facts, viewed, declared, changed: false };
    let body = std::mem::take(&mut pass.function.body);
    pass.function.body = pass.block(body);
    pass.changed.then(|| {
        let facts = Activity::of(&pass.function);
        (pass.function, facts)
    })
}

/// Whether a loop gives a whole variable another value that has a derivative.
fn may_replace(source: &Function, facts: &Activity) -> bool {
    let mut found = false;
    visit::each_stmt(&source.body, &mut |stmt| {
        if let Stmt::Loop(l) = stmt
            && let LoopKind::Counted { .. } = l.kind
        {
            visit::each_stmt(&l.body, &mut |stmt| {
                found |= matches!(stmt, Stmt::Store(p, _) if p.steps.is_empty() && facts.active(p.root));
            });
        }
    });
    found
}

struct Pass<'f> {
    source: &'f Function,
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
    /// The type of what counts.
    counter: Ty,
    /// What is computed again, from the outermost block inwards.
    again: Vec<Level>,
}

/// The statements of a block that are computed again.
struct Level {
    stmts: Vec<Stmt>,
    /// What the rest stands under, and on which side.
    cond: Option<(Operand, bool)>,
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

fn rename(stmts: &mut [Stmt], names: &BTreeMap<VarId, VarId>) {
    if !names.is_empty() {
        ir_rewrite::each_var(stmts, &mut |var| *var = *names.get(var).unwrap_or(var));
    }
}
