//! Ranges in variables: takes a function whose variables have different names, gives it
//! with `let (start, end) = (a, b);` for `let span = a..b;`, and `start..end` wherever
//! the name stood. So what is indexed with it is known to be a part. The same for what is
//! told to be a range: `let span: Range<usize> = spans[k].clone();`, and parameters.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, ItemFn, Pat, RangeLimits, Stmt, Type, parse_quote};

use super::context::peel;
use super::desugar::Fresh;
use super::macros;
use super::ty::type_arguments;
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// Writes the ranges in place; gives the names of the ends.
pub fn function(item: &mut ItemFn) -> Vec<String> {
    let given = item.sig.inputs.iter().filter_map(parameter);
    let mut find = Find { ranges: given.clone().map(Plain::plain).collect(), indexed: false };
    find.visit_block(&item.block);
    if !find.indexed || find.ranges.is_empty() {
        return Vec::new();
    }
    let (known, made) = (find.ranges, TextMap::default());
    let mut ranges = Ranges { fresh: Fresh::of(item), known, made, names: Vec::new() };
    let given: Vec<Stmt> = given.filter_map(|name| ranges.given(name)).collect();
    ranges.visit_block_mut(&mut item.block);
    item.block.stmts.splice(0..0, given);
    ranges.names
}

/// The variable that a statement binds to a range with both ends, and these ends.
fn bound(stmt: &Stmt) -> Option<(&Ident, Ends<'_>)> {
    let Stmt::Local(local) = stmt else { return None };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let (pat, ty) = match &local.pat {
        Pat::Type(t) => (&*t.pat, Some(&*t.ty)),
        pat => (pat, None),
    };
    let name = name(pat)?;
    match (peel(&init.expr), ty) {
        (Expr::Range(range), _) => {
            let (from, to) = (range.start.as_ref()?, range.end.as_ref()?);
            Some((name, Ends::Written(from, to, range.limits)))
        }
        (e, Some(ty)) if is_range(ty) => Some((name, Ends::Of(e, ty))),
        _ => None,
    }
}

/// A range, as it is written or as what gives it.
enum Ends<'e> {
    Written(&'e Expr, &'e Expr, RangeLimits),
    Of(&'e Expr, &'e Type),
}

/// A name that is bound once and not changed.
fn name(pat: &Pat) -> Option<&Ident> {
    match pat {
        Pat::Ident(p) if p.by_ref.is_none() && p.mutability.is_none() && p.subpat.is_none() => Some(&p.ident),
        _ => None,
    }
}

/// The name of a parameter that is a range.
fn parameter(input: &FnArg) -> Option<&Ident> {
    match input {
        FnArg::Typed(t) if is_range(&t.ty) => name(&t.pat),
        FnArg::Typed(_) | FnArg::Receiver(_) => None,
    }
}

/// Whether a type is `Range<usize>`.
fn is_range(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| {
        let of: Vec<&Type> = type_arguments(&last.arguments).collect();
        last.ident == "Range" && matches!(of.as_slice(), [Type::Path(of)] if of.path.is_ident("usize"))
    })
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
        let (name, ends) = bound(stmt).filter(|(name, _)| self.known.contains(&name.plain()))?;
        let half_open = RangeLimits::HalfOpen(syn::token::DotDot::default());
        Some(match ends {
            Ends::Written(from, to, limits) => {
                let (start, end) = self.named(name, limits);
                parse_quote!(let (#start, #end) = (#from, #to);)
            }
            Ends::Of(e, ty) => {
                let (start, end) = self.named(name, half_open);
                let range = self.fresh.name(&name.plain(), name.span());
                self.names.push(range.plain());
                parse_quote!(let (#start, #end): (usize, usize) = {
                    let #range: #ty = #e;
                    (#range.start, #range.end)
                };)
            }
        })
    }

    /// Those of a parameter.
    fn given(&mut self, name: &Ident) -> Option<Stmt> {
        if !self.known.contains(&name.plain()) {
            return None;
        }
        let (start, end) = self.named(name, RangeLimits::HalfOpen(syn::token::DotDot::default()));
        Some(parse_quote!(let (#start, #end): (usize, usize) = (#name.start, #name.end);))
    }

    /// Names for the ends of what has a name.
    fn named(&mut self, name: &Ident, limits: RangeLimits) -> (Ident, Ident) {
        let start = self.fresh.name(&format!("{}_start", name.plain()), name.span());
        let end = self.fresh.name(&format!("{}_end", name.plain()), name.span());
        self.names.extend([start.plain(), end.plain()]);
        self.made.insert(name.plain(), parse_quote!((#start #limits #end)));
        (start, end)
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
