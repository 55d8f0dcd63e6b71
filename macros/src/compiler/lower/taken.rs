//! Calls of annotated functions that return an `Option` or a `Result`, where these are
//! taken apart otherwise than by `?`: takes the function with unique names, gives it with
//! the call's value and its outcome in two variables, as
//! `let v = taken(g(x), &mut ended);`, and what was asked of the wrapper asked of the
//! outcome: `ended.unwrap(); v`.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ExprIf, ExprMatch, ExprMethodCall, ItemFn, Pat, Stmt, parse_quote};

use super::desugar::{Fresh, grouped, peel, zero};
use super::facts::Facts;
use super::{leave, scan, wrapped};
use crate::compiler::ir::WrapperKind;
use crate::compiler::texts::{Plain as _, TextSet};

/// Takes the wrappers apart in place; `names` are those of all variables. Tells whether
/// there were any.
pub fn function(item: &mut ItemFn, names: &mut TextSet, facts: &Facts, krate: &syn::Path) -> bool {
    let before = names.len();
    let mut options = Options::default();
    options.visit_block(&item.block);
    let options = options.0;
    Taken { fresh: facts.fresh(), names, facts, krate, options }.visit_block_mut(&mut item.block);
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
    /// The variables that are taken apart as `Option`s.
    options: TextSet,
}

impl VisitMut for Taken<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let new = match e {
            Expr::MethodCall(m) => self.method(m),
            Expr::Match(m) => self.arms(m),
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
        } else if let Some(init) = &mut local.init
            && (init.diverge.is_some() && good_pattern(&local.pat).is_some() || self.is_option(&local.pat))
            && let Some(made) = self.made_here(&init.expr)
        {
            as_option(&mut local.pat);
            *init.expr = made;
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
        let standard = wrapped::is_known(&name) || super::method::gives_option(&name);
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

    /// Whether a variable is used as an `Option`.
    fn is_option(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Type(t) => matches!(wrapped::of_type(&t.ty), Some((WrapperKind::Option, _))),
            Pat::Ident(p) => self.options.contains(&p.ident.plain()),
            _ => false,
        }
    }

    /// An `Option` or `Result` that starts with a call, as an `Option` that is made in the
    /// function: `if ended { Some(v) } else { None }`. What would be an error is lost.
    fn made_here(&mut self, e: &Expr) -> Option<Expr> {
        if self.links(e) {
            let call = self.apart(e, None);
            let (start, value, good) = (&call.start, &call.value, call.good());
            let some = quote!(::core::option::Option::Some(#value));
            return Some(
                parse_quote!({ #(#start)* if #good { #some } else { ::core::option::Option::None } }),
            );
        }
        let Expr::MethodCall(m) = peel(e) else { return None };
        match (m.method.to_string().as_str(), m.args.len()) {
            ("ok", 0) => self.made_here(&m.receiver),
            ("map" | "and_then" | "filter", 1) | ("copied" | "cloned", 0) => {
                let receiver = Box::new(self.made_here(&m.receiver)?);
                Some(Expr::MethodCall(ExprMethodCall { receiver, ..m.clone() }))
            }
            _ => None,
        }
    }

    /// What is asked of an `Option` or `Result` that starts with a call.
    fn asked(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let args: Vec<&Expr> = m.args.iter().collect();
        let mut asked = m.clone();
        match (m.method.to_string().as_str(), args.as_slice()) {
            ("unwrap" | "expect", _) => {
                // The value is taken out before what the chain does with it, which it does
                // only where there is one.
                let Expr::MethodCall(inner) = peel(&m.receiver) else { return None };
                let (name, f) = (inner.method.to_string(), inner.args.first()?);
                let at_hand = args.iter().all(|a| wrapped::is_at_hand(a));
                if !matches!(name.as_str(), "map" | "and_then") || !wrapped::is_simple(f) || !at_hand {
                    return None;
                }
                let mut value = ExprMethodCall { receiver: inner.receiver.clone(), ..m.clone() }.into();
                self.visit_expr_mut(&mut value);
                if matches!(value, Expr::MethodCall(_)) {
                    return None;
                }
                let mut mapped = wrapped::applied(f, &value);
                if name == "and_then" {
                    change_last(&mut mapped, &mut |given| {
                        *asked.receiver = grouped(given);
                        *given = self.method(&asked).unwrap_or_else(|| asked.clone().into());
                    });
                }
                return Some(mapped);
            }
            ("unwrap_or_default", []) | ("unwrap_or", [_]) | ("map_or" | "map_or_else", [_, _]) => {}
            ("unwrap_or_else", [Expr::Closure(f)]) if f.inputs.is_empty() => {}
            ("unwrap_or_else", [Expr::Closure(f)]) if f.inputs.iter().all(|p| matches!(p, Pat::Wild(_))) => {
                let body = &f.body;
                *asked.args.first_mut()? = parse_quote!(|| #body);
            }
            _ => return None,
        }
        let of_error = |e: &&Expr| matches!(e, Expr::Closure(f) if !f.inputs.is_empty());
        if m.method == "map_or_else" && args.first().is_some_and(of_error) {
            return None;
        }
        *asked.receiver = self.made_here(&m.receiver)?;
        Some(asked.into())
    }

    fn method(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        if !self.links(&m.receiver) {
            return self.asked(m);
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
            _ => self.asked(m),
        }
    }

    /// `match g(x) { Some(v) if .. => a, Some(v) => b, _ => c }`
    fn arms(&mut self, m: &ExprMatch) -> Option<Expr> {
        if let Some(two) = self.two_arms(m) {
            return Some(two);
        }
        if let Some(split) = self.split(m) {
            return Some(split);
        }
        let mut made = m.clone();
        for arm in &mut made.arms {
            as_option(&mut arm.pat)?;
        }
        *made.expr = self.made_here(&m.expr)?;
        Some(made.into())
    }

    /// The arms of values and those of errors, where each is of one kind.
    fn split(&mut self, m: &ExprMatch) -> Option<Expr> {
        let (good, bad): (Vec<_>, Vec<_>) =
            m.arms.iter().cloned().partition(|arm| good_pattern(&arm.pat).is_some());
        let errors = |arm: &syn::Arm| matches!(&arm.pat, Pat::TupleStruct(p) if is_error(&p.path));
        let separated = |arm: syn::Arm| syn::Arm { comma: Some(syn::token::Comma::default()), ..arm };
        if !self.links(&m.expr) || good.is_empty() || bad.is_empty() || !bad.iter().all(errors) {
            return None;
        }
        let call = self.apart(&m.expr, Some(WrapperKind::Result));
        let (start, value, ended, is_good) = (&call.start, &call.value, &call.ended, call.good());
        let good = good.into_iter().map(|arm| {
            let inner = good_pattern(&arm.pat).map(|(_, inner)| inner.clone());
            separated(syn::Arm { pat: inner.unwrap_or(parse_quote!(_)), ..arm })
        });
        let bad = bad.into_iter().map(separated);
        Some(parse_quote!({
            #(#start)*
            if #is_good {
                match #value { #(#good)* }
            } else {
                match #ended { #(#bad)* ::core::result::Result::Ok(()) => ::core::unreachable!() }
            }
        }))
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
        if let Expr::Binary(_) = &*i.cond {
            let mut chained = i.clone();
            return self.lets(&mut chained.cond).then(|| chained.into());
        }
        let Expr::Let(l) = &*i.cond else { return None };
        let (kind, inner) = good_pattern(&l.pat)?;
        if leave::exit_of_expr(&l.expr).is_some() {
            return None;
        }
        if !is_plain(inner) || !self.links(&l.expr) {
            let mut made = l.clone();
            as_option(&mut made.pat)?;
            *made.expr = self.made_here(&l.expr)?;
            return Some(ExprIf { cond: Box::new(made.into()), ..i.clone() }.into());
        }
        let call = self.apart(&l.expr, Some(kind));
        let (start, value, good, then) = (&call.start, &call.value, call.good(), &i.then_branch.stmts);
        let other = i.else_branch.as_ref().map(|(_, e)| quote!(else #e));
        Some(parse_quote!({ #(#start)* if #good { let #inner = #value; #(#then)* } #other }))
    }

    /// The same among other conditions: `if let Some(v) = g(x) && v > 0.0`.
    fn lets(&mut self, cond: &mut Expr) -> bool {
        match cond {
            Expr::Binary(b) if matches!(b.op, syn::BinOp::And(_)) => {
                let left = self.lets(&mut b.left);
                self.lets(&mut b.right) || left
            }
            Expr::Let(l) if good_pattern(&l.pat).is_some() => match self.made_here(&l.expr) {
                Some(made) => {
                    *l.expr = made;
                    as_option(&mut l.pat).is_some()
                }
                None => false,
            },
            _ => false,
        }
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

/// Variables that are taken apart as `Option`s: `match v { Some(..) => .. }`.
#[derive(Default)]
struct Options(TextSet);

impl Options {
    fn note(&mut self, e: &Expr, pat: &Pat) {
        let e = match peel(e) {
            Expr::Reference(r) => peel(&r.expr),
            e => e,
        };
        if let Expr::Path(p) = e
            && let Some(name) = p.path.get_ident()
            && is_of_option(pat)
        {
            self.0.insert(name.plain());
        }
    }
}

impl<'ast> Visit<'ast> for Options {
    fn visit_expr_match(&mut self, m: &'ast ExprMatch) {
        m.arms.iter().for_each(|arm| self.note(&m.expr, &arm.pat));
        visit::visit_expr_match(self, m);
    }
    fn visit_expr_let(&mut self, l: &'ast syn::ExprLet) {
        self.note(&l.expr, &l.pat);
        visit::visit_expr_let(self, l);
    }
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.note(&init.expr, &local.pat);
        }
        visit::visit_local(self, local);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a pattern is `Some(..)`, or several of which one is.
fn is_of_option(pat: &Pat) -> bool {
    match pat {
        Pat::Or(p) => p.cases.iter().any(is_of_option),
        pat => matches!(good_pattern(pat), Some((WrapperKind::Option, _))),
    }
}

/// A pattern of a `Result` of which the error is not looked at, as one of an `Option`.
fn as_option(pat: &mut Pat) -> Option<()> {
    if let Some((kind, inner)) = good_pattern(pat) {
        if kind == WrapperKind::Result {
            *pat = parse_quote!(::core::option::Option::Some(#inner));
        }
        return Some(());
    }
    match pat {
        Pat::Wild(_) => Some(()),
        Pat::Paren(p) => as_option(&mut p.pat),
        Pat::Or(p) => p.cases.iter_mut().map(as_option).collect(),
        Pat::TupleStruct(p) if is_bad(&Pat::TupleStruct(p.clone())) => {
            let whole = matches!(p.elems.first(), Some(Pat::Wild(_)));
            *pat = parse_quote!(::core::option::Option::None);
            whole.then_some(())
        }
        pat => is_bad(pat).then_some(()),
    }
}

/// Whether a pattern is of what is no value.
fn is_bad(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => p.ident == "None",
        Pat::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "None"),
        Pat::TupleStruct(p) => is_error(&p.path),
        _ => false,
    }
}

/// Changes what a block ends with.
fn change_last(e: &mut Expr, change: &mut dyn FnMut(&mut Expr)) {
    if let Expr::Block(b) = e
        && b.label.is_none()
        && let Some(Stmt::Expr(value, None)) = b.block.stmts.last_mut()
    {
        change_last(value, change);
    } else {
        change(e);
    }
}

/// `Err`
fn is_error(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|s| s.ident == "Err")
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
