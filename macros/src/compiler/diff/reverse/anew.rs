//! Loops over what has no index, as `for (x, y) in data.points.iter()`, that do nothing but add
//! to numbers: where one cannot be fused with its forward sweep, because the adjoints of these
//! are not known yet, it runs once more in the reverse sweep, where they are. Nothing is kept.
//!
//! ```text
//! for (x, y) in data.points.iter() { body }
//! ..
//! for (x, y) in data.points.iter() { body without its sums; its reverse }
//! ```

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::{Expr, ExprMethodCall};

use super::{Halves, Mode, Sweep, lent};
use crate::compiler::analysis::quiet;
use crate::compiler::diff::replay;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, CmpOp, If, Inert, Loop, LoopKind, Opaque, Operand, Place, Stmt, Ty, Value, VarId, VarKind, VarSet,
    rewrite,
};

impl Sweep<'_> {
    /// Reverses a loop by running it anew, if that is right.
    pub(super) fn anew(&mut self, l: &Loop) -> Option<Halves> {
        let LoopKind::Items { iter, binds, .. } = &l.kind else { return None };
        if !self.switches.fuse || self.trying || l.exit.is_some() || !self.lends(iter) {
            return None;
        }
        let outside = self.outside(l);
        let sums = self.only_sums(l)?;
        if !outside.state.is_empty() || outside.changed != sums || self.has_effect(l) {
            return None;
        }
        if !outside.read.iter().all(|var| self.stays(var)) {
            return None;
        }
        let (order, note) = (self.order, self.notes.len());
        let around = self.lent_items.clone();
        self.lent_items.extend(binds);
        let mut halves = self.again(l, order, &outside);
        self.lent_items = around;
        self.without(&mut halves.reverse, &sums);
        self.compare_counts(&mut halves);
        (self.has_checkpoints, self.has_views) = (true, true);
        let text = "runs once more in the reverse sweep, where the adjoint of what it adds to is known, and nothing of it is kept";
        self.note_loop(note, order, &l.kind, text);
        let end = std::mem::replace(&mut self.order, order);
        self.restore_at_the_end(&outside, &mut halves);
        self.order = end;
        self.put_back(&outside, &mut halves);
        Some(halves)
    }

    // What is gone through need not give the same again: what a channel has given is gone. After
    // the loop of the reverse sweep, emits
    //
    //     if trips_1 != trips { ::derive_grad::__private::other_items(); }
    fn compare_counts(&mut self, halves: &mut Halves) {
        let counts = [&mut halves.forward, &mut halves.reverse].map(|stmts| {
            let all = std::mem::take(stmts);
            all.into_iter().fold(None, |count, stmt| match stmt {
                Stmt::Loop(_) => Some(self.count(stmt, stmts)),
                stmt => {
                    stmts.push(stmt);
                    count
                }
            })
        });
        let [Some(count), Some(again)] = counts else { return };
        self.refuse_other(&mut halves.reverse, again, count, "other_items");
    }

    /// Panics, by that function of the runtime, where something is not as it was before.
    pub(super) fn refuse_other(&mut self, out: &mut Vec<Stmt>, again: Operand, before: Operand, by: &str) {
        let cond = self.bind(out, "differ", Ty::Bool, Value::Compare(CmpOp::Ne, again, before));
        let (krate, by) = (&self.source.krate, Ident::new(by, Span::mixed_site()));
        let tokens = quote!(#krate::__private::#by(););
        let code = Opaque { tokens, reads: Vec::new(), writes: Vec::new(), blame: None };
        let fails = Stmt::Inert(Box::new(Inert { code, defines: Vec::new() }));
        out.push(Stmt::If(If { cond, then: Block { stmts: vec![fails] }, other: Block::default() }));
    }

    /// What a loop adds to, if it changes nothing else of outside.
    fn only_sums(&self, l: &Loop) -> Option<VarSet> {
        let mut inside = VarSet::new();
        visit::each_access(&l.body, &mut |access| {
            if let Access::Define(var) = access {
                inside.insert(var);
            }
        });
        let (mut sums, mut only) = (VarSet::new(), true);
        visit::each_stmt(&l.body, &mut |stmt| {
            let adds = matches!(stmt, Stmt::Update(place, ..) if self.function.place_ty(place).is_float());
            visit::stmt(stmt, &mut |access| match access {
                Access::Write(place) | Access::Change(place) => {
                    let root = self.function.root(place);
                    if !inside.contains(&root) {
                        sums.insert(root);
                        only &= adds;
                    }
                }
                Access::Opaque(code) => only &= code.writes.iter().all(|v| inside.contains(v)),
                _ => {}
            });
        });
        (only && sums.iter().any(|root| self.facts.active(root))).then_some(sums)
    }

    /// Whether something of a loop must not happen twice, or may give something else then: what is
    /// in a cell. What it calls has derivatives, and is worth more than what would be kept.
    fn has_effect(&self, l: &Loop) -> bool {
        let mut calls = false;
        visit::each_stmt_of(&[Stmt::Loop(Box::new(l.clone()))], &mut |stmt| {
            calls |= matches!(stmt, Stmt::Call(_))
                || matches!(stmt, Stmt::Loop(inner) if matches!(inner.kind, LoopKind::While(..) | LoopKind::Forever));
            quiet::codes(stmt, &mut |code| calls |= quiet::reads_cells(&code.tokens));
        });
        calls
            || replay::may_fail(self.source, &l.body.stmts)
            || replay::effect(self.source, &l.body.stmts).is_some()
    }

    /// Whether what a loop goes over is lent to it, so that another one may go over it too.
    pub(super) fn lends(&self, iter: &Opaque) -> bool {
        let visible = syn::parse2::<Expr>(iter.tokens.clone()).is_ok_and(|e| self.lends_items(&e, iter));
        visible && iter.writes.is_empty() && quiet::is_quiet(&iter.tokens)
    }

    fn lends_items(&self, e: &Expr, code: &Opaque) -> bool {
        match e {
            Expr::Paren(p) => self.lends_items(&p.expr, code),
            Expr::Group(g) => self.lends_items(&g.expr, code),
            Expr::Reference(r) => r.mutability.is_none(),
            Expr::Range(_) | Expr::Array(_) => true,
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => {
                let var = lent::root(e).and_then(|name| lent::read_as(&self.function, code, &name));
                var.is_some_and(|v| self.references.contains(&v) || self.lent_items.contains(&v))
            }
            Expr::Call(c) => c.args.iter().all(|arg| self.lends_items(arg, code)),
            Expr::MethodCall(m) => self.lends_by_method(m, code),
            _ => false,
        }
    }

    fn lends_by_method(&self, m: &ExprMethodCall, code: &Opaque) -> bool {
        match m.method.to_string().as_str() {
            "iter" | "keys" | "values" | "windows" | "chunks" | "chunks_exact" => true,
            "zip" | "chain" => {
                self.lends_items(&m.receiver, code) && m.args.iter().all(|arg| self.lends_items(arg, code))
            }
            "enumerate" | "rev" | "skip" | "take" | "step_by" | "copied" | "cloned" | "into_iter" => {
                self.lends_items(&m.receiver, code)
            }
            _ => false,
        }
    }

    /// Whether the reverse sweep can read what a variable of outside a loop holds, without that it
    /// is kept in each iteration of another.
    fn stays(&self, var: VarId) -> bool {
        let root = self.function.root(&Place::var(var));
        let known = &self.function.vars[root];
        let shared = self.references.contains(&root) || self.lent_items.contains(&root);
        if shared || super::is_copy(&known.ty) || matches!(known.ty, Ty::Ref(..)) {
            return true;
        }
        match known.kind {
            VarKind::Param => self.mode == Mode::Flat && self.is_never_moved(root),
            _ => {
                let here = self.mode == Mode::Flat && self.homes[root].is_empty();
                !known.ty.is_open() || (here && self.is_never_moved(root))
            }
        }
    }

    /// Removes the sums, which are known already.
    fn without(&self, stmts: &mut Vec<Stmt>, sums: &VarSet) {
        *stmts = rewrite::filter_map(std::mem::take(stmts), &mut |stmt| match &stmt {
            Stmt::Update(place, ..) if sums.contains(&self.function.root(place)) => None,
            _ => Some(stmt),
        });
    }
}
