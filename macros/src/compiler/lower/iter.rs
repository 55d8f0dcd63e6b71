//! `for` loops. An iterator over slices and ranges is a length and, for each
//! position, an item; whatever is combined from them with `zip`, `enumerate`,
//! `rev`, `skip`, `take`, `step_by`, `windows`, `chunks` is one too. A loop over it
//! counts.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, Pat};

use super::context::{Item, Lower, hygienic, index, peel};
use super::control::Dest;
use super::exits::plain_pattern;
use super::leave;
use super::source::{Source, is_adaptor, is_zero};
use super::types;
use crate::compiler::diagnostics::{blame, text};
use crate::compiler::ir::{Blame, LoopKind, Operand, Ty, VarId, VarKind};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// `for`
    pub fn for_loop(&mut self, f: &ExprForLoop) {
        let iter = peel(&f.expr);
        if let Some(exit) = leave::exit_of_expr(iter) {
            return self.diagnostics.error(exit.span, text::exit_in_expression(exit.word));
        }
        if let Some((range, reversed)) = plain_range(iter) {
            return self.range_loop(f, range, reversed);
        }
        if self.is_source(iter) && !is_open(iter) {
            return self.source_loop(f, iter);
        }
        if is_open(iter) || !self.mentions_varied(iter) || !self.flows(iter) {
            return self.items_loop(f, iter);
        }
        let e = Expr::ForLoop(f.clone());
        if leave::exit_of_expr(&e).is_some() {
            let (span, message) = self
                .facts
                .note(why_no_source(iter))
                .unwrap_or_else(|| (iter.span(), blame::ITERATION.to_owned()));
            self.diagnostics.error(span, message);
        } else {
            let (span, message) =
                self.facts.note(why_no_source(iter)).unwrap_or_else(|| (why_no_source(iter), blame_of(iter)));
            let blame = Blame { span, message };
            self.inert_expr(&e, Some(blame));
        }
    }

    fn begin_loop(&mut self, f: &ExprForLoop) -> usize {
        let label = f.label.as_ref().map(|l| l.name.ident.plain());
        self.enter(label, true, Dest::Drop)
    }

    /// `for i in a..b`
    fn range_loop(&mut self, f: &ExprForLoop, range: &syn::ExprRange, reversed: bool) {
        let (Some(from), Some(to)) = (&range.start, &range.end) else {
            return self.items_loop(f, &f.expr);
        };
        let (from, to) = (self.bound(from), self.bound(to));
        let ty = types::join(&self.function.operand_ty(&from), &self.function.operand_ty(&to));
        let ty = if matches!(ty, Ty::Int(_)) { ty } else { Ty::INT };
        let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
        let frame = self.begin_loop(f);
        let (index, bind) = self.index_var(&f.pat, ty);
        let kind = LoopKind::Counted { index, from, to, inclusive, reversed };
        let body = self.nested(|this| {
            if let Some(pat) = bind {
                this.bind(pat, Item::Value(Operand::Var(index)));
            }
            this.list(&f.body.stmts, Dest::Drop);
        });
        self.finish_loop(frame, kind, body);
    }

    /// The variable that counts: the user's where the pattern is a plain name.
    fn index_var<'p>(&mut self, pat: &'p Pat, ty: Ty) -> (VarId, Option<&'p Pat>) {
        match plain_pattern(pat) {
            Some(p) if p.mutability.is_none() => (self.local(&p.ident, ty, false), None),
            _ => (self.counter("i", pat.span(), ty), Some(pat)),
        }
    }

    fn counter(&mut self, name: &str, span: Span, ty: Ty) -> VarId {
        self.var(hygienic(name, span), ty, false, VarKind::Temp)
    }

    /// A loop over an iterator that is understood.
    fn source_loop(&mut self, f: &ExprForLoop, iter: &Expr) {
        let Some((source, Some(len))) = self.source(iter) else {
            return self.diagnostics.error_spanned(iter, blame::ITERATION);
        };
        let (source, reversed) = match source {
            Source::Rev(inner, _) => (*inner, true),
            other => (other, false),
        };
        let frame = self.begin_loop(f);
        let (counter, pat, source) = match (&*f.pat, source) {
            (Pat::Tuple(p), Source::Enumerate(inner))
                if p.elems.len() == 2 && plain_index(&p.elems[0]).is_some() =>
            {
                let (counter, _) = self.index_var(&p.elems[0], Ty::usize());
                (counter, &p.elems[1], *inner)
            }
            (pat, Source::Integers(from, ty)) if is_zero(&from) && plain_index(pat).is_some() => {
                let (counter, _) = self.index_var(pat, ty.clone());
                (counter, pat, Source::Integers(from, ty))
            }
            (pat, source) => (self.counter("i", f.pat.span(), Ty::usize()), pat, source),
        };
        let body = self.nested(|this| {
            let bound = plain_index(pat).is_some_and(|i| this.names.get(&i.plain()) == Some(&counter));
            if !bound {
                let item = this.at(&source, Operand::Var(counter), f.pat.span());
                this.bind(pat, item);
            }
            this.list(&f.body.stmts, Dest::Drop);
        });
        let kind = LoopKind::Counted { index: counter, from: index(0), to: len, inclusive: false, reversed };
        self.finish_loop(frame, kind, body);
    }

    /// A loop over inert items of any kind.
    fn items_loop(&mut self, f: &ExprForLoop, iter: &Expr) {
        let iter = self.opaque(iter, None);
        let frame = self.begin_loop(f);
        let binds = self.define_all(&f.pat);
        let body = self.nested(|this| this.list(&f.body.stmts, Dest::Drop));
        let kind = LoopKind::Items { pattern: f.pat.to_token_stream(), binds, iter };
        self.finish_loop(frame, kind, body);
    }

    /// The number of items of an iterator that is understood.
    pub fn source_len(&mut self, e: &Expr) -> Option<Operand> {
        let e = peel(e);
        let iterator =
            matches!(e, Expr::MethodCall(m) if is_adaptor(&m.method.to_string())) && self.is_source(e);
        if iterator { self.source(e)?.1 } else { None }
    }
}

/// `a..b` or `(a..b).rev()`
fn plain_range(e: &Expr) -> Option<(&syn::ExprRange, bool)> {
    match peel(e) {
        Expr::Range(r) if r.start.is_some() && r.end.is_some() => Some((r, false)),
        Expr::MethodCall(m) if m.method == "rev" && m.args.is_empty() => match peel(&m.receiver) {
            Expr::Range(r) if r.start.is_some() && r.end.is_some() => Some((r, true)),
            _ => None,
        },
        _ => None,
    }
}

/// `a..`, which an exit ends.
fn is_open(e: &Expr) -> bool {
    matches!(peel(e), Expr::Range(r) if r.start.is_some() && r.end.is_none())
}

fn plain_index(pat: &Pat) -> Option<&syn::Ident> {
    plain_pattern(pat).filter(|p| p.mutability.is_none()).map(|p| &p.ident)
}

fn why_no_source(e: &Expr) -> Span {
    match peel(e) {
        Expr::MethodCall(m) => m.method.span(),
        e => e.span(),
    }
}

fn blame_of(e: &Expr) -> String {
    match peel(e) {
        Expr::MethodCall(m) if !is_adaptor(&m.method.to_string()) => blame::adaptor(&m.method.to_string()),
        _ => blame::ITERATION.to_owned(),
    }
}
