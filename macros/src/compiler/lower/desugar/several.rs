//! Several `Option`s that one pattern takes apart: `match (a, b) { (Some(a), Some(b)) => .. }`,
//! with `(true, value)` or `(false, zero)` in place of each.

use syn::spanned::Spanned as _;
use syn::{Expr, ExprIf, ExprMatch, ExprTuple, Local, Pat, Stmt, parse_quote};

use super::Desugar;
use super::fresh::{block_expr, define, path, peel, tail};
use super::option::pair_pattern;
use crate::compiler::lower::scan;

impl Desugar<'_> {
    /// A `match` on a tuple of which some parts are `Option`s.
    pub fn match_several(&mut self, m: &ExprMatch) -> Option<Expr> {
        let Expr::Tuple(t) = peel(&m.expr) else { return None };
        let parts: Vec<bool> = t.elems.iter().map(|e| self.is_taken_part(e)).collect();
        let mut m = m.clone();
        if !parts.contains(&true) || !self.is_active(&m.expr) {
            return None;
        }
        for arm in &mut m.arms {
            columns(&mut arm.pat, &parts)?;
        }
        let mut stmts = Vec::new();
        *m.expr = self.pairs(t, &parts, &mut stmts);
        stmts.push(tail(Expr::Match(m)));
        Some(block_expr(stmts))
    }

    /// `if let (Some(a), Some(b)) = (x, y) { .. }`
    pub fn if_several(&mut self, i: &ExprIf) -> Option<Expr> {
        let Expr::Let(l) = peel(&i.cond) else { return None };
        let (pat, e, then) = (&l.pat, &l.expr, &i.then_branch);
        let other = i.else_branch.as_ref().map_or_else(|| parse_quote!({}), |(_, e)| (**e).clone());
        self.match_several(&parse_quote!(match #e { #pat => #then _ => #other }))
    }

    /// `let (Some(a), Some(b)) = (x, y) else { .. };`
    pub fn let_several(&mut self, local: &Local) -> Option<Vec<Stmt>> {
        let init = local.init.as_ref()?;
        let (_, other) = init.diverge.as_ref()?;
        let (pat, e) = (&local.pat, &init.expr);
        let bound = scan::bindings(pat, self.facts);
        let names = bound.iter().map(|(name, _)| name);
        let new = bound.iter().map(|(name, mutable)| {
            let word = mutable.then(|| quote::quote!(mut));
            quote::quote!(#word #name)
        });
        let value = self.match_several(&parse_quote!(match #e { #pat => (#(#names,)*), _ => #other }))?;
        Some(vec![parse_quote!(let (#(#new,)*) = #value;)])
    }

    /// Whether a part of a tuple is an `Option` that is made in the function, or refers to one.
    fn is_taken_part(&mut self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Reference(r) => r.mutability.is_none() && self.is_made(&r.expr),
            e => self.is_made(e) || self.is_element(e),
        }
    }

    /// The tuple with pairs.
    fn pairs(&mut self, t: &ExprTuple, parts: &[bool], stmts: &mut Vec<Stmt>) -> Expr {
        let values: Vec<Expr> = t
            .elems
            .iter()
            .zip(parts)
            .map(
                |(e, is_option)| {
                    if *is_option { self.pair_part(e, stmts) } else { self.other_part(e, stmts) }
                },
            )
            .collect();
        parse_quote!((#(#values,)*))
    }

    fn pair_part(&mut self, e: &Expr, stmts: &mut Vec<Stmt>) -> Expr {
        let (e, refers): (Expr, bool) = match peel(e) {
            Expr::Reference(r) => ((*r.expr).clone(), true),
            e if self.is_element(e) => (parse_quote!(#e.copied()), true),
            e => (e.clone(), false),
        };
        let (pair, lent) = self.pair_of_values(&e);
        let (some, value) = (self.steady("some", e.span()), self.steady("value", e.span()));
        stmts.push(parse_quote!(let (#some, #value) = #pair;));
        if lent || refers { parse_quote!((#some, &#value)) } else { parse_quote!((#some, #value)) }
    }

    fn other_part(&mut self, e: &Expr, stmts: &mut Vec<Stmt>) -> Expr {
        if matches!(peel(e), Expr::Path(_) | Expr::Lit(_) | Expr::Reference(_)) {
            return e.clone();
        }
        let name = self.steady("part", e.span());
        stmts.push(define(&name, e));
        path(&name)
    }
}

/// The patterns of `Option`s in one of a tuple as those of pairs.
fn columns(pat: &mut Pat, parts: &[bool]) -> Option<()> {
    match pat {
        Pat::Wild(_) => {}
        Pat::Paren(p) => columns(&mut p.pat, parts)?,
        Pat::Or(p) => p.cases.iter_mut().try_for_each(|case| columns(case, parts))?,
        Pat::Tuple(p) if p.elems.len() == parts.len() => {
            for (part, _) in p.elems.iter_mut().zip(parts).filter(|(_, is_option)| **is_option) {
                *part = pair_pattern(part)?;
            }
        }
        _ => return None,
    }
    Some(())
}
