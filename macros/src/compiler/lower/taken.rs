//! Calls of annotated functions that return an `Option` or a `Result`, where these are
//! taken apart otherwise than by `?`: takes the function with unique names, gives it with
//! the call's value and its outcome in two variables, as
//! `let v = taken(g(x), &mut ended);`, and what was asked of the wrapper asked of the
//! outcome: `ended.unwrap(); v`.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ExprIf, ExprMatch, ExprMethodCall, ItemFn, Pat, Stmt, parse_quote};

use super::desugar::{Fresh, peel, zero};
use super::facts::Facts;
use super::{leave, scan};
use crate::compiler::ir::WrapperKind;
use crate::compiler::texts::{Plain as _, TextSet};

/// Takes the wrappers apart in place; `names` are those of all variables. Tells whether
/// there were any.
pub fn function(item: &mut ItemFn, names: &mut TextSet, facts: &Facts, krate: &syn::Path) -> bool {
    let before = names.len();
    Taken { fresh: facts.fresh(), names, facts, krate }.visit_block_mut(&mut item.block);
    names.len() > before
}

/// Whether derivatives may flow through a call of a function that may be annotated: one
/// that is neither a local closure nor a constructor, nor one of the standard library's.
pub fn links(c: &ExprCall, facts: &Facts) -> bool {
    let Expr::Path(p) = peel(&c.func) else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
    let Some(last) = names.last() else { return false };
    let local = names.len() == 1 && (facts.is_local(last) || facts.is_function(last));
    // `T::from(x)` of a float, `i32::try_from(n)`, `Float::from(x)`.
    let of_number = p.path.segments.iter().rev().nth(1).is_some_and(|s| {
        let (name, ident) = (s.ident.to_string(), &s.ident);
        let lowered = facts.generics.lower(&parse_quote!(#ident));
        lowered.is_float() || super::ty::is_standard(&name) || super::ty::scalar(&name).is_some()
    });
    let traits = ["Float", "NumCast", "FromPrimitive"];
    let standard = matches!(names[0].as_str(), "std" | "core" | "alloc")
        || of_number
        || p.qself.is_some() && names.iter().any(|name| traits.contains(&name.as_str()))
        || names.len() > 1 && traits.contains(&names[names.len() - 2].as_str());
    let varied = |e: &Expr| scan::expr(e, facts).reads.iter().any(|name| facts.is_varied(name));
    !local && !standard && !last.starts_with(char::is_uppercase) && c.args.iter().any(varied)
}

struct Taken<'a> {
    fresh: Fresh,
    names: &'a mut TextSet,
    facts: &'a Facts,
    krate: &'a syn::Path,
}

impl VisitMut for Taken<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let new = match e {
            Expr::MethodCall(m) => self.method(m),
            Expr::Match(m) => self.two_arms(m),
            Expr::If(i) => self.if_let(i),
            _ => None,
        };
        if let Some(new) = new {
            *e = new;
        }
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        visit_mut::visit_local_mut(self, local);
        if let Some(init) = &mut local.init
            && let Some((_, diverge)) = &init.diverge
            && let Some((kind, pat)) = good_pattern(&local.pat)
            && is_plain(pat)
            && self.links(&init.expr)
        {
            let call = self.apart(&init.expr, Some(kind));
            let (start, value, good, pat) = (&call.start, &call.value, call.good(), pat.clone());
            init.expr = parse_quote!({ #(#start)* if !#good #diverge #value });
            init.diverge = None;
            local.pat = pat;
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// A call whose value and outcome are taken apart.
struct Apart {
    /// Declares the two.
    start: Vec<Stmt>,
    value: Ident,
    ended: Ident,
    krate: syn::Path,
}

impl Apart {
    /// Whether there is a value.
    fn good(&self) -> Expr {
        let (krate, ended) = (&self.krate, &self.ended);
        parse_quote!(#krate::__private::has_value(&#ended))
    }
}

impl Taken<'_> {
    fn links(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Call(c) => links(c, self.facts),
            Expr::MethodCall(m) => self.links_method(m),
            _ => false,
        }
    }

    /// Whether derivatives may flow through a call of a method that may be annotated.
    fn links_method(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let standard = super::wrapped::is_known(&name) || super::method::gives_option(&name);
        let varied = |e: &Expr| scan::expr(e, self.facts).reads.iter().any(|name| self.facts.is_varied(name));
        !standard && (varied(&m.receiver) || m.args.iter().any(varied))
    }

    fn name(&mut self, text: &str, span: Span) -> Ident {
        let name = self.fresh.name(text, span);
        self.names.insert(name.to_string());
        name
    }

    fn apart(&mut self, e: &Expr, kind: Option<WrapperKind>) -> Apart {
        let (ended, value) = (self.name("ended", e.span()), self.name("value", e.span()));
        let krate = self.krate.clone();
        let first = kind.map_or_else(|| quote!(#krate::__private::not_ended()), |k| k.good(&quote!(())));
        let start = vec![
            parse_quote!(let mut #ended = #first;),
            parse_quote!(let #value = #krate::__private::taken(#e, &mut #ended);),
        ];
        Apart { start, value, ended, krate }
    }

    fn method(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        if !self.links(&m.receiver) {
            return None;
        }
        let method = &m.method;
        let args: Vec<&Expr> = m.args.iter().collect();
        match (method.to_string().as_str(), args.as_slice()) {
            ("unwrap" | "expect", args) => {
                let Apart { start, value, ended, .. } = self.apart(&m.receiver, None);
                Some(parse_quote!({ #(#start)* #ended.#method(#(#args),*); #value }))
            }
            ("unwrap_or", [default]) => {
                let call = self.apart(&m.receiver, None);
                let default_name = self.name("default", default.span());
                let (start, value, good) = (&call.start, &call.value, call.good());
                Some(
                    parse_quote!({ #(#start)* let #default_name = #default; if #good { #value } else { #default_name } }),
                )
            }
            ("unwrap_or_default", []) => {
                let call = self.apart(&m.receiver, None);
                let (start, value, good, zero) = (&call.start, &call.value, call.good(), zero());
                Some(parse_quote!({ #(#start)* if #good { #value } else { #zero } }))
            }
            ("is_some" | "is_none" | "is_ok" | "is_err", [])
            | ("unwrap_or_else" | "map_or" | "ok" | "map_err", _) => None,
            _ => None,
        }
    }

    /// `match g(x) { Ok(v) => a, Err(e) => b }`
    fn two_arms(&mut self, m: &ExprMatch) -> Option<Expr> {
        let [one, two] = m.arms.as_slice() else { return None };
        if one.guard.is_some() || two.guard.is_some() || !self.links(&m.expr) {
            return None;
        }
        let (good, bad) = if good_pattern(&one.pat).is_some() { (one, two) } else { (two, one) };
        let (kind, inner) = good_pattern(&good.pat)?;
        if !is_plain(inner) || !is_bad(&bad.pat) {
            return None;
        }
        let Apart { start, value, ended, .. } = self.apart(&m.expr, Some(kind));
        let (unit, then) = (kind.good(&quote!(())), &good.body);
        let (bad, other) = (&bad.pat, &bad.body);
        Some(
            parse_quote!({ #(#start)* match #ended { #unit => { let #inner = #value; #then } #bad => #other } }),
        )
    }

    /// `if let Ok(v) = g(x) { a } else { b }`
    fn if_let(&mut self, i: &ExprIf) -> Option<Expr> {
        let Expr::Let(l) = &*i.cond else { return None };
        let (kind, inner) = good_pattern(&l.pat)?;
        if !is_plain(inner) || !self.links(&l.expr) || leave::exit_of_expr(&l.expr).is_some() {
            return None;
        }
        let call = self.apart(&l.expr, Some(kind));
        let (start, value, good, then) = (&call.start, &call.value, call.good(), &i.then_branch.stmts);
        let other = i.else_branch.as_ref().map(|(_, e)| quote!(else #e));
        Some(parse_quote!({ #(#start)* if #good { let #inner = #value; #(#then)* } #other }))
    }
}

/// `p` of `Ok(p)` and `Some(p)`.
fn good_pattern(pat: &Pat) -> Option<(WrapperKind, &Pat)> {
    match pat {
        Pat::Paren(p) => good_pattern(&p.pat),
        Pat::TupleStruct(p) if p.elems.len() == 1 => {
            let kind = match p.path.segments.last()?.ident.to_string().as_str() {
                "Ok" => WrapperKind::Result,
                "Some" => WrapperKind::Option,
                _ => return None,
            };
            Some((kind, p.elems.first()?))
        }
        _ => None,
    }
}

/// Whether a pattern is of what is no value.
fn is_bad(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => p.ident == "None",
        Pat::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "None"),
        Pat::TupleStruct(p) => p.path.segments.last().is_some_and(|s| s.ident == "Err"),
        _ => false,
    }
}

/// Whether a pattern always matches.
fn is_plain(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(p) => p.subpat.is_none() && p.by_ref.is_none(),
        Pat::Wild(_) => true,
        Pat::Tuple(p) => p.elems.iter().all(is_plain),
        _ => false,
    }
}
