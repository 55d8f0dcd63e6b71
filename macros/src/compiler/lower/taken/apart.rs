//! The value and the outcome of an expression that gives an `Option` or a `Result`.

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::spanned::Spanned as _;
use syn::visit_mut::VisitMut as _;
use syn::{Expr, ExprMethodCall, Local, Pat, Stmt, Type, parse_quote};

use super::uses::is_result_method;
use super::{Taken, links};
use crate::compiler::ir::WrapperKind;
use crate::compiler::lower::desugar::{By, Replace, peel, zero};
use crate::compiler::lower::exits::plain_pattern;
use crate::compiler::lower::{method, scan, wrapped};
use crate::compiler::texts::Plain as _;

/// An expression whose value and outcome are taken apart.
pub struct Apart {
    /// Declares the two.
    pub start: Vec<Stmt>,
    pub value: Expr,
    pub ended: Expr,
    krate: syn::Path,
}

impl Apart {
    /// Whether there is a value.
    pub fn good(&self) -> Expr {
        let (krate, ended) = (&self.krate, &self.ended);
        match ended {
            Expr::Reference(_) => parse_quote!(#krate::__private::has_value(#ended)),
            _ => parse_quote!(#krate::__private::has_value(&#ended)),
        }
    }
}

/// The two that a variable has become, and its kind.
pub struct Held {
    value: Ident,
    ended: Ident,
    kind: WrapperKind,
}

impl Taken<'_> {
    /// Whether an expression is a call that may give a wrapper through which derivatives
    /// flow, or a variable that holds what one gave.
    pub fn links(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Call(c) => links(c, self.facts),
            e if borrowed(e).is_some_and(|e| self.held_name(e).is_some()) => true,
            Expr::MethodCall(m) => self.links_method(m),
            e => self.held_name(e).is_some(),
        }
    }

    fn held_name(&self, e: &Expr) -> Option<&Held> {
        let Expr::Path(p) = peel(e) else { return None };
        self.held.get(&p.path.get_ident()?.plain())
    }

    /// Whether derivatives may flow through a call of a method that may be annotated.
    fn links_method(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let of_wrapper = self.held_name(&m.receiver).is_some()
            || matches!(name.as_str(), "or" | "or_else") && self.links(&m.receiver);
        let of_users = matches!(name.as_str(), "get" | "get_mut") && m.args.len() != 1;
        let standard = (wrapped::is_known(&name) || method::gives_option(&name)) && !of_users || of_wrapper;
        !standard && (self.is_varied(&m.receiver) || m.args.iter().any(|a| self.is_varied(a)))
    }

    fn is_varied(&self, e: &Expr) -> bool {
        scan::expr(e, self.facts).reads.iter().any(|name| self.facts.is_varied(name))
    }

    pub fn name(&mut self, text: &str, span: Span) -> Ident {
        let name = self.fresh.name(text, span);
        self.names.insert(name.to_string());
        name
    }

    /// The value and the outcome of an expression, where they can be told apart.
    pub fn begin(&mut self, e: &Expr, kind: Option<WrapperKind>) -> Option<Apart> {
        if self.links(e) {
            return Some(self.apart(e, kind));
        }
        let result = kind.is_none_or(|kind| kind == WrapperKind::Result);
        (result && self.is_result(e, kind.is_some())).then(|| self.made(e, None))
    }

    /// The same of a call or a variable.
    pub fn apart(&mut self, e: &Expr, kind: Option<WrapperKind>) -> Apart {
        let krate = self.krate.clone();
        if let Some(lent) = borrowed(peel(e))
            && let Some(Held { value, ended, .. }) = self.held_name(lent)
        {
            let (value, ended) = (parse_quote!(&#value), parse_quote!(&#ended));
            return Apart { start: Vec::new(), value, ended, krate };
        }
        if let Some(Held { value, ended, .. }) = self.held_name(e) {
            return Apart {
                start: Vec::new(),
                value: parse_quote!(#value),
                ended: parse_quote!(#ended),
                krate,
            };
        }
        let (ended, value) = (self.name("ended", e.span()), self.name("value", e.span()));
        let first = kind.map_or_else(|| quote!(#krate::__private::not_ended()), |k| k.good(&quote!(())));
        let start = vec![
            parse_quote!(let mut #ended = #first;),
            parse_quote!(let #value = #krate::__private::taken(#e, &mut #ended);),
        ];
        Apart { start, value: parse_quote!(#value), ended: parse_quote!(#ended), krate }
    }

    /// The same of a `Result` that is made in the function: each error leaves the block
    /// that computes the value.
    fn made(&mut self, e: &Expr, ty: Option<&Type>) -> Apart {
        let (ended, value) = (self.name("ended", e.span()), self.name("value", e.span()));
        let label = self.fresh.label("taken", e.span());
        let fail = |error: Expr| -> Expr {
            let zero = zero();
            parse_quote!({ #ended = ::core::result::Result::Err(#error); break #label (#zero); })
        };
        let inner = wrapped::taken_apart(e, &fail, (self.names, self.facts, self.krate), &mut self.fresh);
        let ty = ty.and_then(wrapped::of_type).map(|_| {
            let ty = wrapped::with_inner(ty.expect("checked above"), &quote!(()));
            quote!(: #ty)
        });
        let start = vec![
            parse_quote!(let mut #ended #ty = ::core::result::Result::Ok(());),
            parse_quote!(let #value = #label: { #inner };),
        ];
        Apart { start, value: parse_quote!(#value), ended: parse_quote!(#ended), krate: self.krate.clone() }
    }

    /// Whether an expression is a `Result` with derivatives that code of the function makes;
    /// `wanted` tells that it is one.
    pub fn is_result(&self, e: &Expr, wanted: bool) -> bool {
        self.is_varied(e) && self.is_result_of(e, wanted)
    }

    fn is_result_of(&self, e: &Expr, wanted: bool) -> bool {
        let last = |b: &syn::Block| match b.stmts.last() {
            Some(Stmt::Expr(e, None)) => self.is_result_of(e, wanted),
            _ => false,
        };
        match peel(e) {
            Expr::Call(c) => matches!(peel(&c.func), Expr::Path(p) if p.path.segments.last().is_some_and(
                |s| s.ident == "Ok" || s.ident == "Err"
            )),
            Expr::Block(b) => b.label.is_none() && last(&b.block),
            Expr::If(i) => {
                last(&i.then_branch)
                    || i.else_branch.as_ref().is_some_and(|(_, e)| self.is_result_of(e, wanted))
            }
            Expr::Match(m) => m.arms.iter().any(|arm| self.is_result_of(&arm.body, wanted)),
            Expr::Loop(l) => self.breaks_with_result(&l.body),
            Expr::MethodCall(m) => match (m.method.to_string().as_str(), m.args.len()) {
                ("map_err", 1) => self.links(&m.receiver) || self.is_result_of(&m.receiver, true),
                ("ok_or" | "ok_or_else", 1) => true,
                ("map" | "and_then" | "or_else", 1) => {
                    wanted && self.links(&m.receiver) || self.is_result_of(&m.receiver, false)
                }
                ("try_fold", 2) => wanted || gives_result(m),
                ("collect", 0) => {
                    m.turbofish.as_ref().is_some_and(wrapped::of_vectors) || m.turbofish.is_none() && wanted
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a loop may end with a `Result`.
    fn breaks_with_result(&self, body: &syn::Block) -> bool {
        let mut any = false;
        let mut body: Expr = parse_quote!(loop #body);
        wrapped::Breaks::of(&mut body, &mut |value| any |= self.is_result_of(value, false));
        any
    }

    /// A variable that holds a wrapper, in two: its name, and what declares them.
    pub fn held_in_two(&mut self, stmt: &Stmt) -> Option<(Ident, Vec<Stmt>)> {
        let Stmt::Local(local) = stmt else { return None };
        let (name, ty) = named(local)?;
        let plain = name.plain();
        let init = local.init.as_ref().filter(|i| i.diverge.is_none())?;
        if self.uses.is_option(&plain) || !self.uses.is_wrapper(&plain) {
            return None;
        }
        let known = self.uses.kind(&plain);
        let mut e = (*init.expr).clone();
        self.visit_expr_mut(&mut e);
        let call = if self.links(&e) {
            self.apart(&e, known)
        } else if known == Some(WrapperKind::Result) && self.is_result(&e, true) {
            self.made(&e, ty)
        } else {
            return None;
        };
        let kind = known.or(self.kind).unwrap_or(WrapperKind::Option);
        let (value, ended) = (
            self.name(&format!("{plain}_value"), name.span()),
            self.name(&format!("{plain}_ended"), name.span()),
        );
        let (from, outcome) = (&call.value, &call.ended);
        let mut start = call.start.clone();
        start.push(parse_quote!(let #value = #from;));
        start.push(parse_quote!(let #ended = #outcome;));
        self.held.insert(plain, Held { value, ended, kind });
        Some((name.clone(), start))
    }

    /// Where a variable that has become two is used as a whole.
    pub fn put_together(&mut self, name: &Ident, stmts: &mut [Stmt]) {
        let Some(Held { value, ended, kind }) = self.held.remove(&name.plain()) else { return };
        let krate = self.krate;
        let whole: Expr = match kind {
            WrapperKind::Option => parse_quote!((if #krate::__private::has_value(&#ended) {
                ::core::option::Option::Some(#value)
            } else {
                ::core::option::Option::None
            })),
            WrapperKind::Result => {
                let error = self.name("error", name.span());
                parse_quote!((match #ended {
                    ::core::result::Result::Ok(()) => ::core::result::Result::Ok(#value),
                    ::core::result::Result::Err(#error) => ::core::result::Result::Err(#error),
                }))
            }
        };
        let mut replace = Replace::one(name, By::Parts(whole));
        stmts.iter_mut().for_each(|s| replace.visit_stmt_mut(s));
    }
}

/// What is lent: `r` of `&r` and `r.as_ref()`.
fn borrowed(e: &Expr) -> Option<&Expr> {
    match e {
        Expr::Reference(r) if r.mutability.is_none() => Some(&r.expr),
        Expr::MethodCall(m) if m.method == "as_ref" && m.args.is_empty() => Some(&m.receiver),
        _ => None,
    }
}

/// The name of a variable that is not mutable, and its type.
fn named(local: &Local) -> Option<(&Ident, Option<&Type>)> {
    let p = plain_pattern(&local.pat).filter(|p| p.mutability.is_none())?;
    let ty = match &local.pat {
        Pat::Type(t) => Some(&*t.ty),
        _ => None,
    };
    Some((&p.ident, ty))
}

/// Whether the closure of a `try_fold` visibly gives `Result`s.
fn gives_result(m: &ExprMethodCall) -> bool {
    struct Find(bool);
    impl<'ast> syn::visit::Visit<'ast> for Find {
        fn visit_path(&mut self, p: &'ast syn::Path) {
            self.0 |= p.segments.last().is_some_and(|s| s.ident == "Ok" || s.ident == "Err");
        }
        fn visit_expr_method_call(&mut self, m: &'ast ExprMethodCall) {
            self.0 |= is_result_method(&m.method.to_string()) && m.method != "ok";
            syn::visit::visit_expr_method_call(self, m);
        }
    }
    let mut find = Find(false);
    m.args.iter().skip(1).for_each(|f| syn::visit::Visit::visit_expr(&mut find, f));
    find.0
}
