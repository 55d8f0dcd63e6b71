//! `match`, `if let` and `let else`: on inert values as the user wrote them, on
//! varied ones as a chain of `if`s.

use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Arm as SynArm, Expr, ExprMatch, Pat, Stmt as SynStmt};

use super::block;
use super::context::{Item, Lower, boolean, peel};
use super::control::Dest;
use super::leave;
use super::pat::Test;
use super::scan;
use super::variant::{alternatives, names_option, names_variant};
use crate::compiler::diagnostics::{blame, text};
use crate::compiler::ir::{Arm, Blame, Block, If, Match, Operand, Place, Stmt, Ty, Value, VarId};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// `match`
    pub fn match_expr(&mut self, m: &ExprMatch, dest: Dest) {
        if let Some(exit) = leave::exit_of_expr(&m.expr) {
            return self.diagnostics.error(exit.span, text::exit_in_expression(exit.word));
        }
        if let Some((some, none)) = self.option_arms(m) {
            let then = |this: &mut Self| this.store_into(&some.body, dest);
            let other = |this: &mut Self| this.store_into(&none.body, dest);
            return self.if_let_then(&some.pat, &m.expr, &mut { then }, &mut { other });
        }
        if self.changes_varied(&m.expr)
            || (self.flows(&m.expr)
                && m.arms.iter().all(|arm| is_testable(&arm.pat))
                && self.can_hold(&m.expr, m.arms.iter().map(|arm| &arm.pat)))
        {
            let arms = self.single_arms(&m.arms);
            let mut item = self.item(&m.expr);
            if !arms.iter().any(|arm| names_variant(&arm.pat)) {
                item = self.settled(item, &m.expr);
            }
            return self.chain_of_arms(&arms, &item, dest);
        }
        self.opaque_match(m, dest);
    }

    /// Whether an expression is followed, where it is an `Option`: not what a call gives,
    /// unless that is a place.
    fn can_hold<'p>(&self, e: &Expr, mut pats: impl Iterator<Item = &'p Pat>) -> bool {
        !pats.any(names_option) || !self.is_from_call(e)
    }

    fn is_from_call(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::MethodCall(_) | Expr::Call(_) => self.is_maybe(e) || !self.is_place(e),
            Expr::Tuple(t) => t.elems.iter().any(|e| self.is_from_call(e)),
            Expr::Reference(r) => self.is_from_call(&r.expr),
            _ => false,
        }
    }

    fn changes_varied(&self, e: &Expr) -> bool {
        scan::varied(e, self.facts).written
    }

    /// The two arms of a `match` on `x.get(i)` and its kind.
    fn option_arms<'m>(&self, m: &'m ExprMatch) -> Option<(&'m SynArm, &'m SynArm)> {
        let plain = m.arms.len() == 2 && m.arms.iter().all(|arm| arm.guard.is_none());
        if !plain || !self.is_maybe(&m.expr) || !self.mentions_varied(&m.expr) {
            return None;
        }
        let (first, second) = (&m.arms[0], &m.arms[1]);
        match (some_pattern(&first.pat), some_pattern(&second.pat)) {
            (Some(_), None) => Some((first, second)),
            (None, Some(_)) if !matches!(first.pat, Pat::Wild(_)) => Some((second, first)),
            _ => None,
        }
    }

    /// A place or value that stays what it is while the arms run.
    fn settled(&mut self, item: Item, e: &Expr) -> Item {
        match item {
            Item::Place(p)
                if self.function.place_ty(&p).is_scalar()
                    || matches!(self.function.place_ty(&p), Ty::Unknown) =>
            {
                Item::Value(self.load(&p, e.span()))
            }
            Item::Tuple(all) => Item::Tuple(all.into_iter().map(|i| self.settled(i, e)).collect()),
            other => other,
        }
    }

    /// The arms, one for each place at which an arm finds what it binds.
    fn single_arms(&self, arms: &[SynArm]) -> Vec<SynArm> {
        let single = |arm: &SynArm| {
            let pats = alternatives(&arm.pat, self.facts).into_iter();
            pats.map(|pat| SynArm { pat, ..arm.clone() }).collect::<Vec<_>>()
        };
        arms.iter().flat_map(single).collect()
    }

    fn chain_of_arms(&mut self, arms: &[SynArm], item: &Item, dest: Dest) {
        let Some((arm, rest)) = arms.split_first() else { return };
        if rest.is_empty() {
            // The arms are exhaustive together.
            self.bind(&arm.pat, item.clone());
            return self.store_into(&arm.body, dest);
        }
        let test = self.test(&arm.pat, item);
        match (test, &arm.guard) {
            (Test::Unknown, _) => self.diagnostics.error_spanned(&arm.pat, super::wrapped::why_not(&arm.pat)),
            (Test::Always, None) => {
                self.bind(&arm.pat, item.clone());
                self.store_into(&arm.body, dest);
            }
            (Test::If(cond), None) => {
                let then = self.nested(|this| {
                    this.bind(&arm.pat, item.clone());
                    this.store_into(&arm.body, dest);
                });
                let other = self.nested(|this| this.chain_of_arms(rest, item, dest));
                self.emit(Stmt::If(If { cond, then, other }));
            }
            (Test::If(test), Some((_, guard))) if names_variant(&arm.pat) => {
                let cond = self.guarded_variant(test, guard, &arm.pat, item);
                let then = self.nested(|this| {
                    this.bind(&arm.pat, item.clone());
                    this.store_into(&arm.body, dest);
                });
                let other = self.nested(|this| this.chain_of_arms(rest, item, dest));
                self.emit(Stmt::If(If { cond, then, other }));
            }
            (test, Some((_, guard))) => {
                self.bind(&arm.pat, item.clone());
                let cond = self.guarded_test(test, guard);
                let then = self.nested(|this| this.store_into(&arm.body, dest));
                let other = self.nested(|this| this.chain_of_arms(rest, item, dest));
                self.emit(Stmt::If(If { cond, then, other }));
            }
        }
    }

    /// A pattern's test and a guard, which runs only where the test holds.
    fn guarded_test(&mut self, test: Test, guard: &Expr) -> Operand {
        let Test::If(cond) = test else { return self.condition(guard) };
        if self.is_plain(guard) && self.is_total(guard) {
            let guard = self.condition(guard);
            return self.temp("matches", proc_macro2::Span::call_site(), Value::And(cond, guard));
        }
        self.both(cond, guard, &mut |_| {})
    }

    /// The same, where what the guard reads is there only where the pattern matches.
    fn guarded_variant(&mut self, cond: Operand, guard: &Expr, pat: &Pat, item: &Item) -> Operand {
        self.both(cond, guard, &mut |this| this.bind(pat, item.clone()))
    }

    /// `cond && { bind; guard }`
    fn both(&mut self, cond: Operand, guard: &Expr, bind: &mut dyn FnMut(&mut Self)) -> Operand {
        let both = self.memory("matches", guard.span(), Ty::Bool);
        self.function.vars[both].mutable = false;
        self.emit(Stmt::Declare(both));
        let then = self.nested(|this| {
            bind(this);
            let guard = this.condition(guard);
            this.emit(Stmt::Store(Place::var(both), guard));
        });
        let other = Block { stmts: vec![Stmt::Store(Place::var(both), boolean(false))] };
        self.emit(Stmt::If(If { cond, then, other }));
        Operand::Var(both)
    }

    /// A `match` whose scrutinee and patterns are left as they are.
    fn opaque_match(&mut self, m: &ExprMatch, dest: Dest) {
        let blame = self
            .blame_of_guard(m)
            .or_else(|| self.blame_of_scrutinee(&m.expr, m.arms.first().map(|arm| &arm.pat)));
        let ty = self.static_ty(&m.expr);
        let scrutinee = self.opaque(&m.expr, blame);
        let reference = matches!(peel(&m.expr), Expr::Reference(_)) || self.item_kind(&m.expr).is_some();
        let ty = if super::known::is_primitive(&ty) && !reference { ty } else { Ty::Unknown };
        let arms = m.arms.iter().map(|arm| {
            let binds = self.define_typed(&arm.pat, &ty);
            let guard = arm.guard.as_ref().map(|(_, guard)| self.opaque(guard, None));
            let body = self.nested(|this| this.store_into(&arm.body, dest));
            Arm { pattern: arm.pat.to_token_stream(), binds, guard, body }
        });
        let arms = arms.collect();
        self.emit(Stmt::Match(Box::new(Match { scrutinee, arms })));
    }

    /// The guard that keeps a `match` on `x.get(i)` and its kind from being followed.
    fn blame_of_guard(&self, m: &ExprMatch) -> Option<Blame> {
        if !self.is_maybe(&m.expr) || !self.flows(&m.expr) {
            return None;
        }
        let (word, _) = m.arms.iter().find_map(|arm| arm.guard.as_ref())?;
        Some(Blame { span: word.span, message: blame::GUARD.to_owned() })
    }

    /// Variables for what a pattern binds, with the type of the scrutinee where
    /// they are all of it.
    pub fn define_typed(&mut self, pat: &Pat, ty: &Ty) -> Vec<VarId> {
        match (pat, ty) {
            (Pat::Ident(p), ty) if self.facts.is_local(&p.ident.plain()) => {
                let varied = self.facts.is_varied(&p.ident.plain());
                let ty = if varied { block::understood(ty) } else { ty.clone() };
                vec![self.local(&p.ident, ty, p.mutability.is_some())]
            }
            (Pat::Tuple(p), Ty::Tuple(all)) if p.elems.len() == all.len() => {
                p.elems.iter().zip(all).flat_map(|(p, ty)| self.define_typed(p, ty)).collect()
            }
            _ => self.define_all(pat),
        }
    }

    /// `if let`
    pub fn if_let(&mut self, pat: &Pat, e: &Expr, then: &syn::Block, other: Option<&Expr>, dest: Dest) {
        self.if_let_then(pat, e, &mut |this| this.list(&then.stmts, dest), &mut |this| {
            this.otherwise(other, dest);
        });
    }

    /// `if let pat = e { then } else { other }`
    pub fn if_let_then(
        &mut self,
        pat: &Pat,
        e: &Expr,
        then: &mut dyn FnMut(&mut Self),
        other: &mut dyn FnMut(&mut Self),
    ) {
        let e = peel(e);
        if let Some(inner) = some_pattern(pat)
            && self.is_maybe(e)
            && self.mentions_varied(e)
            && let Some(optional) = self.optional(e)
        {
            let cond = self.is_there(&optional);
            let then = self.nested(|this| {
                let item = this.part(&optional);
                if !matches!(this.test(inner, &item), Test::Always) {
                    this.diagnostics.error_spanned(inner, super::wrapped::why_not(inner));
                }
                this.bind(inner, item);
                then(this);
            });
            let other = self.nested(other);
            return self.emit(Stmt::If(If { cond, then, other }));
        }
        if let Some(top) = some_pattern(pat)
            && let Expr::MethodCall(m) = e
            && m.method == "pop"
            && self.flows(e)
            && self.is_place(&m.receiver)
        {
            return self.if_popped(top, m, then, other);
        }
        if self.flows(e) && is_irrefutable_kind(pat) && self.can_hold(e, std::iter::once(pat)) {
            let mut item = self.item(e);
            if !names_variant(pat) {
                item = self.settled(item, e);
            }
            let alternatives = alternatives(pat, self.facts);
            return self.first_that_matches(&alternatives, &item, then, other);
        }
        self.opaque_if_let(pat, e, then, other);
    }

    /// The code for the first pattern that matches, with what it binds.
    fn first_that_matches(
        &mut self,
        pats: &[Pat],
        item: &Item,
        then: &mut dyn FnMut(&mut Self),
        other: &mut dyn FnMut(&mut Self),
    ) {
        let Some((pat, rest)) = pats.split_first() else { return other(self) };
        match self.test(pat, item) {
            Test::Always => {
                self.bind(pat, item.clone());
                then(self);
            }
            Test::Unknown => self.diagnostics.error_spanned(pat, super::wrapped::why_not(pat)),
            Test::If(cond) => {
                let matched = self.nested(|this| {
                    this.bind(pat, item.clone());
                    then(this);
                });
                let other = self.nested(|this| this.first_that_matches(rest, item, then, other));
                self.emit(Stmt::If(If { cond, then: matched, other }));
            }
        }
    }

    /// `if let Some(top) = stack.pop()`
    fn if_popped(
        &mut self,
        top: &Pat,
        m: &syn::ExprMethodCall,
        then: &mut dyn FnMut(&mut Self),
        other: &mut dyn FnMut(&mut Self),
    ) {
        use crate::compiler::ir::{BinOp, CmpOp, LoadMode, Step};
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let len = self.temp("n", span, Value::Len(place.clone()));
        let some = Value::Compare(CmpOp::Gt, len.clone(), super::context::index(0));
        let cond = self.temp("some", span, some);
        let then = self.nested(|this| {
            let last = this.temp("last", span, Value::Binary(BinOp::Sub, len, super::context::index(1)));
            let element = place.clone().step(Step::Index(last.clone()));
            let aggregate = this.function.place_ty(&element).is_aggregate();
            let mode = if aggregate { LoadMode::Clone } else { LoadMode::Use };
            let value = this.temp("top", span, Value::Load(element, mode));
            this.shorten(&place, last, &Expr::MethodCall(m.clone()));
            this.bind(top, Item::Value(value));
            then(this);
        });
        let other = self.nested(other);
        self.emit(Stmt::If(If { cond, then, other }));
    }

    fn opaque_if_let(
        &mut self,
        pat: &Pat,
        e: &Expr,
        then: &mut dyn FnMut(&mut Self),
        other: &mut dyn FnMut(&mut Self),
    ) {
        let blame = self.blame_of_scrutinee(e, Some(pat));
        let scrutinee = self.opaque(e, blame);
        let binds = self.define_all(pat);
        let body = self.nested(then);
        let some = Arm { pattern: pat.to_token_stream(), binds, guard: None, body };
        let body = self.nested(other);
        let none = Arm { pattern: quote!(_), binds: Vec::new(), guard: None, body };
        self.emit(Stmt::Match(Box::new(Match { scrutinee, arms: vec![some, none] })));
    }

    /// `let pat = e else { diverge };` where the `else` only panics.
    pub fn let_else(&mut self, pat: &Pat, e: &Expr, diverge: &Expr, stmt: &SynStmt, active: bool) {
        if !active || !self.flows(e) {
            let defines = self.define_all(pat);
            return self.inert(stmt, defines, None);
        }
        let run = |this: &mut Self| this.nested(|this| this.store_into(diverge, Dest::Drop));
        if let Some(inner) = some_pattern(pat)
            && self.is_maybe(e)
            && let Some(optional) = self.optional(e)
        {
            let cond = self.is_there(&optional);
            let other = run(self);
            self.emit(Stmt::If(If { cond, then: Block::default(), other }));
            let item = self.part(&optional);
            return self.bind(inner, item);
        }
        if is_irrefutable_kind(pat) && self.can_hold(e, std::iter::once(pat)) {
            if alternatives(pat, self.facts).len() > 1 {
                return self.not_understood(pat);
            }
            let item = self.item(e);
            match self.test(pat, &item) {
                Test::Always => {}
                Test::Unknown => self.diagnostics.error_spanned(pat, super::wrapped::why_not(pat)),
                Test::If(cond) => {
                    let other = run(self);
                    self.emit(Stmt::If(If { cond, then: Block::default(), other }));
                }
            }
            return self.bind(pat, item);
        }
        let blame = self.blame_of_scrutinee(e, Some(pat));
        let defines = self.define_all(pat);
        self.inert(stmt, defines, blame);
    }
}

/// Whether a pattern is one for scalars, tuples and slices.
fn is_testable(pat: &Pat) -> bool {
    match pat {
        Pat::Paren(p) => is_testable(&p.pat),
        Pat::Reference(p) => is_testable(&p.pat),
        Pat::Or(p) => p.cases.iter().all(is_testable),
        Pat::Tuple(p) => p.elems.iter().all(is_testable),
        Pat::Slice(p) => p.elems.iter().all(is_testable),
        Pat::Ident(p) => p.subpat.as_ref().is_none_or(|(_, inner)| is_testable(inner)),
        Pat::TupleStruct(p) => !is_wrapper(&p.path),
        Pat::Wild(_) | Pat::Rest(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) | Pat::Struct(_) => true,
        _ => false,
    }
}

/// Whether a path names a variant of `Result`.
fn is_wrapper(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|s| ["Ok", "Err"].iter().any(|name| s.ident == name))
}

/// The `p` of `Some(p)`.
fn some_pattern(pat: &Pat) -> Option<&Pat> {
    match pat {
        Pat::TupleStruct(t)
            if t.elems.len() == 1 && t.path.segments.last().is_some_and(|s| s.ident == "Some") =>
        {
            t.elems.first()
        }
        Pat::Paren(p) => some_pattern(&p.pat),
        _ => None,
    }
}

/// Whether a pattern is one of scalars, tuples or slices.
fn is_irrefutable_kind(pat: &Pat) -> bool {
    match pat {
        Pat::Paren(p) => is_irrefutable_kind(&p.pat),
        Pat::Reference(p) => is_irrefutable_kind(&p.pat),
        Pat::TupleStruct(p) => !is_wrapper(&p.path),
        Pat::Path(p) => !is_wrapper(&p.path),
        Pat::Or(p) => p.cases.iter().all(is_irrefutable_kind),
        Pat::Struct(_)
        | Pat::Tuple(_)
        | Pat::Slice(_)
        | Pat::Ident(_)
        | Pat::Wild(_)
        | Pat::Lit(_)
        | Pat::Range(_) => true,
        _ => false,
    }
}
