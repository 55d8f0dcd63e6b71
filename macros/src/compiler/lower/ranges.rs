//! Ranges in variables: takes a function whose variables have different names, gives it
//! with `let (start, end) = (a, b);` for `let span = a..b;`, and `start..end` wherever
//! the name stood. So what is indexed with it is known to be a part.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprRange, ItemFn, Pat, Stmt, parse_quote};

use super::context::peel;
use super::desugar::Fresh;
use super::macros;
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// Writes the ranges in place; gives the names of the ends.
pub fn function(item: &mut ItemFn) -> Vec<String> {
    let mut find = Find { ranges: TextSet::default(), indexed: false };
    find.visit_block(&item.block);
    if !find.indexed || find.ranges.is_empty() {
        return Vec::new();
    }
    let (known, made) = (find.ranges, TextMap::default());
    let mut ranges = Ranges { fresh: Fresh::of(item), known, made, names: Vec::new() };
    ranges.visit_block_mut(&mut item.block);
    ranges.names
}

/// The variable that a statement binds to a range with both ends.
fn bound(stmt: &Stmt) -> Option<(&Ident, &ExprRange)> {
    let Stmt::Local(local) = stmt else { return None };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let Expr::Range(range) = peel(&init.expr) else { return None };
    match &local.pat {
        Pat::Ident(p) if p.by_ref.is_none() && p.mutability.is_none() && p.subpat.is_none() => {
            (range.start.is_some() && range.end.is_some()).then_some((&p.ident, range))
        }
        _ => None,
    }
}

/// Finds the ranges in variables that no macro mentions, and whether one is an index.
struct Find {
    ranges: TextSet,
    indexed: bool,
}

impl<'ast> Visit<'ast> for Find {
    fn visit_block(&mut self, block: &'ast syn::Block) {
        for stmt in &block.stmts {
            if let Some((name, _)) = bound(stmt) {
                self.ranges.insert(name.plain());
            }
            self.visit_stmt(stmt);
        }
    }

    fn visit_expr_index(&mut self, e: &'ast syn::ExprIndex) {
        let index = match peel(&e.index) {
            Expr::MethodCall(m) if m.method == "clone" => peel(&m.receiver),
            e => e,
        };
        let named = |p: &syn::ExprPath| p.path.get_ident().map(Plain::plain);
        self.indexed |= matches!(index, Expr::Path(p) if named(p).is_some_and(|n| self.ranges.contains(&n)));
        visit::visit_expr_index(self, e);
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        if let (None, syn::Member::Named(name)) = (&field.colon_token, &field.member) {
            self.ranges.remove(&name.plain());
        }
        visit::visit_field_value(self, field);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        idents.iter().for_each(|ident| {
            self.ranges.remove(&ident.plain());
        });
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Ranges {
    fresh: Fresh,
    known: TextSet,
    made: TextMap<Expr>,
    names: Vec<String>,
}

impl Ranges {
    /// The ends of a range in variables of their own.
    fn ends(&mut self, stmt: &Stmt) -> Option<Stmt> {
        let (name, range) = bound(stmt).filter(|(name, _)| self.known.contains(&name.plain()))?;
        let (from, to, limits) = (range.start.as_ref()?, range.end.as_ref()?, &range.limits);
        let start = self.fresh.name(&format!("{}_start", name.plain()), name.span());
        let end = self.fresh.name(&format!("{}_end", name.plain()), name.span());
        self.names.extend([start.plain(), end.plain()]);
        self.made.insert(name.plain(), parse_quote!((#start #limits #end)));
        Some(parse_quote!(let (#start, #end) = (#from, #to);))
    }
}

impl VisitMut for Ranges {
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        visit_mut::visit_stmt_mut(self, stmt);
        if let Some(ends) = self.ends(stmt) {
            *stmt = ends;
        }
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if let Expr::MethodCall(m) = e
            && m.method == "clone"
            && let Expr::Path(p) = peel(&m.receiver)
            && let Some(range) = p.path.get_ident().and_then(|name| self.made.get(&name.plain()))
        {
            *e = range.clone();
            return;
        }
        visit_mut::visit_expr_mut(self, e);
        if let Expr::Path(p) = e
            && let Some(range) = p.path.get_ident().and_then(|name| self.made.get(&name.plain()))
        {
            *e = range.clone();
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
