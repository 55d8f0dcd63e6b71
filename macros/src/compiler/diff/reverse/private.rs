//! Memory of outside a fused loop that is private to each iteration: it is
//! overwritten before it is read, and nothing reads it after the loop.
//!
//! Such memory is as if declared in the loop: its adjoint is zero at the end of an
//! iteration, and again at its beginning. Where calls overwrite it, what is done is
//! left to the constants of their companions: both kinds of reversal are emitted.

use std::collections::BTreeMap;

use super::block::Ahead;
use super::fuse::{Fused, Shape};
use super::{Halves, Sweep};
use crate::compiler::analysis::overwrites::{self, Requirement};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, If, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, VarId, VarKind, VarSet, rewrite,
};

/// Memory that is private to an iteration, if some calls overwrite it.
#[derive(Default)]
pub(super) struct Private {
    /// The memory.
    pub(super) roots: Vec<VarId>,
    /// The calls that must overwrite it.
    pub(super) requirements: Vec<Requirement>,
}

impl Sweep<'_> {
    /// The variables that each iteration overwrites before it reads them, and
    /// nothing reads after the loop: for the loop they are as if declared in it.
    pub(super) fn private(&self, l: &Loop, shape: &mut Shape, ahead: Ahead) -> Private {
        let mut private = Private::default();
        if !self.switches.private || !matches!(l.kind, LoopKind::Counted { .. }) {
            return private;
        }
        let candidates: Vec<VarId> = shape.overwritten.iter().collect();
        for root in candidates {
            let here = self.homes[root] == self.loops;
            let later = super::function::mentions(ahead.following, root)
                || self.views_of(root).iter().any(|view| super::function::mentions(ahead.following, *view));
            if !here || later || self.source.result == Some(root) {
                continue;
            }
            if let Some(requirements) = overwrites::private(self.source, l, root)
                && (requirements.is_empty() || self.facts.active(root))
            {
                private.roots.push(root);
                private.requirements.extend(requirements);
                for roots in [&mut shape.overwritten, &mut shape.changed, &mut shape.read] {
                    roots.remove(&root);
                }
            }
        }
        private
    }

    /// The views into a variable.
    fn views_of(&self, root: VarId) -> Vec<VarId> {
        let is_view = |v: &VarId| matches!(self.source.vars[*v].kind, VarKind::View(..));
        let all = self.source.vars.handles().filter(is_view);
        all.filter(|v| self.source.root(&Place::var(*v)) == root).collect()
    }

    // For a loop that may be fused if `f` and `g` overwrite what they are said to:
    //
    //     let overwritten = overwrites::<f>(..) && overwrites::<g>(..);
    //     if overwritten { fused loop } else { loop; set d_buffer to as many zeros as buffer has now }
    //     ..
    //     if overwritten { } else { reverse of the loop }
    pub(super) fn if_overwritten(&mut self, fused: Fused, mut backwards: Halves) -> Halves {
        let mut halves = Halves::default();
        self.adapt_adjoints(&fused.private, &mut backwards.forward);
        let mut cond: Option<Operand> = None;
        for Requirement { callee, param, as_long } in fused.requirements {
            let value = Value::Overwrites(Box::new(callee), param, as_long);
            let one = self.bind(&mut halves.forward, "overwritten", Ty::Bool, value);
            cond = Some(match cond {
                Some(others) => {
                    self.bind(&mut halves.forward, "overwritten", Ty::Bool, Value::And(others, one))
                }
                None => one,
            });
        }
        let cond = cond.expect("asked for where there are requirements");
        let [mut fused, mut backwards] = [fused.halves, backwards].map(|mut halves| {
            self.make_available(&[], None, &mut halves.forward, &mut halves.reverse);
            halves
        });
        self.rename_copies(&mut fused);
        let join = |then: &mut Vec<Stmt>, other: &mut Vec<Stmt>| {
            let [then, other] = [then, other].map(|stmts| Block { stmts: std::mem::take(stmts) });
            Stmt::If(If { cond: cond.clone(), then, other })
        };
        halves.forward.push(join(&mut fused.forward, &mut backwards.forward));
        halves.reverse.push(join(&mut fused.reverse, &mut backwards.reverse));
        halves
    }

    /// The adjoints of `Vec`s, which are declared before the loop and still zero, get
    /// the lengths that they have after it.
    fn adapt_adjoints(&mut self, roots: &[VarId], out: &mut Vec<Stmt>) {
        for root in roots {
            if let (Ty::Vec(_), Some(adjoint)) = (&self.function.vars[*root].ty, self.adjoints.get(root)) {
                let adjoint = Place::var(*adjoint);
                let len = self.bind(out, "n", Ty::usize(), Value::Len(Place::var(*root)));
                out.push(Stmt::Zeros(adjoint, len));
            }
        }
    }

    /// Intermediate results that another copy of the code also defines become
    /// variables of their own.
    fn rename_copies(&mut self, halves: &mut Halves) {
        let mut kept = self.function.view_operands();
        let mut defined = VarSet::new();
        for stmts in [&halves.forward, &halves.reverse] {
            visit::each_access_of(stmts, &mut |access| match access {
                Access::Define(var) => {
                    defined.insert(var);
                }
                Access::Opaque(code) => kept.extend(code.reads.iter().chain(&code.writes)),
                _ => {}
            });
        }
        let made = |var: &VarId| {
            matches!(self.function.vars[*var].kind, VarKind::Temp | VarKind::Generated) && !kept.contains(var)
        };
        let made: Vec<VarId> = defined.into_iter().filter(made).collect();
        let names: BTreeMap<VarId, VarId> = made
            .into_iter()
            .map(|var| (var, self.function.vars.add(self.function.vars[var].clone())))
            .collect();
        for stmts in [&mut halves.forward, &mut halves.reverse] {
            rewrite::each_var(stmts, &mut |var| {
                if let Some(own) = names.get(var) {
                    *var = *own;
                }
            });
        }
    }
}
