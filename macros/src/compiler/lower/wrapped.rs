//! Functions that return a value in an `Option` or a `Result`: takes the function
//! with unique names, gives it as one that returns the value itself. What becomes of the
//! call stands in a variable that the emitter declares around the body, which is no
//! variable of the function's; it is `Ok(())` until the function fails:
//!
//! - `Ok(v)` at an exit is `v`;
//! - `Err(e)` at an exit is `{ outcome = Err(e); return 0.0; }`, so that no derivative
//!   flows where the function fails;
//! - `e?` is a `match` with such an exit. Where `e` is a call through which derivatives
//!   flow, its value and its outcome are taken apart ([`Wraps::linked`]).

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprCall, ExprMethodCall, GenericArgument, ItemFn, PathArguments, ReturnType, Stmt, Type,
    parse_quote, parse_quote_spanned,
};

use super::desugar::{Fresh, block_expr, ends_chain, peel, tail, zero};
use super::facts::Facts;
use super::ty::type_arguments;
use super::{closed, leave, scan};
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{Wrapper, WrapperKind};
use crate::compiler::texts::{Plain as _, TextSet};

/// The wrapper that a type is, and what is in it.
pub fn of_type(ty: &Type) -> Option<(WrapperKind, &Type)> {
    match ty {
        Type::Group(t) => return of_type(&t.elem),
        Type::Paren(t) => return of_type(&t.elem),
        _ => {}
    }
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let kind = match last.ident.plain().as_str() {
        "Option" => WrapperKind::Option,
        "Result" => WrapperKind::Result,
        _ => return None,
    };
    Some((kind, type_arguments(&last.arguments).next()?))
}

/// The wrapper of a function's result, and what is in it.
pub fn of_output(output: &ReturnType) -> Option<(WrapperKind, &Type)> {
    match output {
        ReturnType::Type(_, ty) => of_type(ty),
        ReturnType::Default => None,
    }
}

/// A wrapper's type with something else in it.
pub fn with_inner(ty: &Type, inner: &TokenStream) -> TokenStream {
    let mut ty = ty.clone();
    let mut at = &mut ty;
    while let Type::Group(syn::TypeGroup { elem, .. }) | Type::Paren(syn::TypeParen { elem, .. }) = at {
        at = elem;
    }
    if let Type::Path(path) = at
        && let Some(last) = path.path.segments.last_mut()
        && let PathArguments::AngleBracketed(args) = &mut last.arguments
        && let Some(first) = args.args.first_mut()
    {
        *first = GenericArgument::Type(Type::Verbatim(inner.clone()));
    }
    ty.to_token_stream()
}

/// Takes the wrapper off a function, in place; `names` are those of all variables.
pub fn function(
    item: &mut ItemFn,
    kind: Option<WrapperKind>,
    names: &mut TextSet,
    facts: &Facts,
    krate: &syn::Path,
) -> Option<Wrapper> {
    let (kind, inner) = (kind?, of_output(&item.sig.output)?.1.clone());
    let unit = matches!(&inner, Type::Tuple(t) if t.elems.is_empty());
    let mut fresh = Fresh::of(item);
    let outcome = fresh.name("outcome", item.sig.ident.span());
    let mut wraps = Wraps { kind, unit, outcome: outcome.clone(), fresh, names, facts, krate };
    wraps.visit_block_mut(&mut item.block);
    wraps.tail(&mut item.block);
    item.sig.output = parse_quote!(-> #inner);
    Some(Wrapper { kind, outcome })
}

/// The value of a `Result`; where there is none, what `fail` does with the error.
pub fn taken_apart(
    e: &Expr,
    fail: &dyn Fn(Expr) -> Expr,
    (names, facts, krate): (&mut TextSet, &Facts, &syn::Path),
    fresh: &mut Fresh,
) -> Expr {
    let kind = WrapperKind::Result;
    let outcome = fresh.name("outcome", e.span());
    let mut wraps = Wraps { kind, unit: false, outcome, fresh: fresh.clone(), names, facts, krate };
    let value = wraps.apart(e, kind, &|_, error| fail(error));
    fresh.clone_from(&wraps.fresh);
    value
}

/// The call, and the variable for its outcome, of what [`Wraps::linked`] makes.
pub fn taken(c: &ExprCall) -> Option<(&Expr, &Expr)> {
    let Expr::Path(p) = &*c.func else { return None };
    let mut names = p.path.segments.iter().rev().map(|s| &s.ident);
    let named = names.next().is_some_and(|i| i == "taken") && names.next().is_some_and(|i| i == "__private");
    match (c.args.first(), c.args.last()) {
        (Some(called), Some(Expr::Reference(ended))) if named => Some((called, &ended.expr)),
        _ => None,
    }
}

/// Puts the statements of what [`Wraps::linked`] makes into the block where its value is
/// bound, so that exits among them can be moved.
pub fn flatten(item: &mut ItemFn) {
    Flatten.visit_block_mut(&mut item.block);
}

struct Flatten;

impl VisitMut for Flatten {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        visit_mut::visit_block_mut(self, block);
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut block.stmts) {
            let value = match &mut stmt {
                Stmt::Local(syn::Local { init: Some(init), .. }) if init.diverge.is_none() => &mut *init.expr,
                Stmt::Expr(Expr::Return(syn::ExprReturn { expr: Some(value), .. }), _) => &mut **value,
                Stmt::Expr(value, _) => value,
                _ => {
                    stmts.push(stmt);
                    continue;
                }
            };
            if let Some((before, last)) = made(value) {
                stmts.extend(before);
                *value = last;
            }
            stmts.push(stmt);
        }
        block.stmts = stmts;
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether a pattern is the one that [`Wraps::popped`] makes.
fn is_top(pat: &syn::Pat) -> bool {
    matches!(pat, syn::Pat::TupleStruct(p) if p.path.leading_colon.is_some() && is(&p.path, "Some"))
}

/// The statements and the value of what [`Wraps::linked`] and [`Wraps::popped`] make.
fn made(e: &Expr) -> Option<(Vec<Stmt>, Expr)> {
    let Expr::Block(b) = e else { return None };
    let takes = |s: &Stmt| match s {
        Stmt::Local(syn::Local { pat, init: Some(init), .. }) => {
            matches!(&*init.expr, Expr::Call(c) if taken(c).is_some())
                || is_top(pat) && init.diverge.is_some()
        }
        _ => false,
    };
    let (Stmt::Expr(last, None), before) = b.block.stmts.split_last()? else { return None };
    (b.label.is_none() && before.iter().any(takes)).then(|| (before.to_vec(), last.clone()))
}

struct Wraps<'a> {
    kind: WrapperKind,
    /// Whether there is no value in the wrapper.
    unit: bool,
    outcome: Ident,
    fresh: Fresh,
    names: &'a mut TextSet,
    facts: &'a Facts,
    krate: &'a syn::Path,
}

/// What happens to an error on its way out.
type Fail<'f> = &'f dyn Fn(&mut Wraps<'_>, Expr) -> Expr;

impl VisitMut for Wraps<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        match e {
            Expr::Try(t) => {
                *e = self.apart(&t.expr, self.kind, &|this, error| {
                    this.fail(&parse_quote!(::core::convert::From::from(#error)))
                });
            }
            Expr::Return(r) => {
                if let Some(value) = r.expr.take() {
                    *e = self.returned(&value);
                }
            }
            _ => {}
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl Wraps<'_> {
    fn name(&mut self, text: &str, span: Span) -> Ident {
        let name = self.fresh.name(text, span);
        self.names.insert(name.to_string());
        name
    }

    /// The value that the function ends with.
    fn tail(&mut self, block: &mut syn::Block) {
        match block.stmts.last_mut() {
            Some(Stmt::Expr(e, None)) => {
                *e = self.apart(&e.clone(), self.kind, &|this, error| this.fail(&error))
            }
            Some(Stmt::Expr(e, Some(_))) if leave::diverges(e) => {}
            _ => {}
        }
    }

    /// `return value;`
    fn returned(&mut self, value: &Expr) -> Expr {
        let value = self.apart(value, self.kind, &|this, error| this.fail(&error));
        if leave::diverges(&value) { value } else { parse_quote!(return #value) }
    }

    /// Leaves the function with an error.
    fn fail(&mut self, error: &Expr) -> Expr {
        let (outcome, zero) = (&self.outcome, if self.unit { None } else { Some(zero()) });
        match self.kind {
            WrapperKind::Option => parse_quote!({ #outcome = ::core::option::Option::None; return #zero; }),
            WrapperKind::Result => {
                parse_quote!({ #outcome = ::core::result::Result::Err(#error); return #zero; })
            }
        }
    }

    /// The value in a wrapper; where there is none, what `fail` does with the error.
    fn apart(&mut self, e: &Expr, kind: WrapperKind, fail: Fail<'_>) -> Expr {
        let e = peel(e);
        if leave::diverges(e) {
            return e.clone();
        }
        match e {
            Expr::Call(c) => self.apart_call(c, e, kind, fail),
            Expr::Path(p) if is(&p.path, "None") => fail(self, parse_quote!(())),
            Expr::Block(b) if b.label.is_none() => {
                let mut b = b.clone();
                match b.block.stmts.last_mut() {
                    Some(Stmt::Expr(value, None)) => *value = self.apart(&value.clone(), kind, fail),
                    _ => return e.clone(),
                }
                Expr::Block(b)
            }
            Expr::If(i) if i.else_branch.is_some() => {
                let mut i = i.clone();
                if let Some(Stmt::Expr(value, None)) = i.then_branch.stmts.last_mut() {
                    *value = self.apart(&value.clone(), kind, fail);
                }
                if let Some((_, other)) = &mut i.else_branch {
                    **other = self.apart(&other.clone(), kind, fail);
                }
                Expr::If(i)
            }
            Expr::Match(m) => {
                let mut m = m.clone();
                for arm in &mut m.arms {
                    *arm.body = self.apart(&arm.body.clone(), kind, fail);
                }
                Expr::Match(m)
            }
            Expr::MethodCall(m) => self.apart_method(m, e, kind, fail),
            Expr::Loop(_) | Expr::Block(_) => {
                let mut e = e.clone();
                let mut values = Vec::new();
                Breaks::of(&mut e, &mut |value| values.push(value.clone()));
                let mut values =
                    values.into_iter().map(|v| self.apart(&v, kind, fail)).collect::<Vec<_>>().into_iter();
                Breaks::of(&mut e, &mut |value| *value = values.next().unwrap_or_else(zero));
                if let Expr::Block(b) = &mut e
                    && let Some(Stmt::Expr(value, None)) = b.block.stmts.last_mut()
                {
                    *value = self.apart(&value.clone(), kind, fail);
                }
                e
            }
            _ => self.matched(e, kind, fail),
        }
    }

    fn apart_call(&mut self, c: &ExprCall, e: &Expr, kind: WrapperKind, fail: Fail<'_>) -> Expr {
        let Expr::Path(p) = peel(&c.func) else { return self.matched(e, kind, fail) };
        let links = super::taken::links(c, self.facts);
        match c.args.first() {
            Some(value) if c.args.len() == 1 && (is(&p.path, "Ok") || is(&p.path, "Some")) => value.clone(),
            Some(error) if c.args.len() == 1 && is(&p.path, "Err") => fail(self, error.clone()),
            _ if links => self.linked(e, kind, fail),
            _ => self.matched(e, kind, fail),
        }
    }

    fn apart_method(&mut self, m: &ExprMethodCall, e: &Expr, kind: WrapperKind, fail: Fail<'_>) -> Expr {
        use WrapperKind::{Option, Result};
        let args: Vec<&Expr> = m.args.iter().collect();
        match (m.method.to_string().as_str(), args.as_slice(), kind) {
            ("map_err", [f], Result) => self.apart(&m.receiver, Result, &|this, error| {
                let error = applied(f, &error);
                fail(this, error)
            }),
            ("ok", [], Option) => self.apart(&m.receiver, Result, &|this, _| fail(this, parse_quote!(()))),
            ("ok_or", [error], Result) if is_at_hand(error) => {
                self.apart(&m.receiver, Option, &|this, _| fail(this, (*error).clone()))
            }
            ("ok_or", [error], Result) => {
                // The error is computed in any case, after the receiver.
                let (held, made) = (self.name("held", m.span()), self.name("error", error.span()));
                let receiver = &m.receiver;
                let value =
                    self.apart(&parse_quote!(#held), Option, &|this, _| fail(this, parse_quote!(#made)));
                parse_quote!({ let #held = #receiver; let #made = #error; #value })
            }
            ("ok_or_else", [f], Result) => self.apart(&m.receiver, Option, &|this, _| {
                let error = match f {
                    Expr::Closure(c) if c.inputs.is_empty() && leave::exit_of_expr(&c.body).is_none() => {
                        (*c.body).clone()
                    }
                    f => parse_quote!((#f)()),
                };
                fail(this, error)
            }),
            ("map", [f], _) if is_simple(f) && self.follows(&m.receiver, kind) => {
                let value = self.apart(&m.receiver, kind, fail);
                applied(f, &value)
            }
            ("and_then", [f], _) if is_simple(f) && self.follows(&m.receiver, kind) => {
                let value = self.apart(&m.receiver, kind, fail);
                let then = applied(f, &value);
                self.apart(&then, kind, fail)
            }
            ("filter", [f], Option) if is_simple(f) && self.follows(&m.receiver, kind) => {
                let value = self.apart(&m.receiver, kind, fail);
                let held = self.name("value", m.span());
                let (keeps, fail) = (applied(f, &parse_quote!(&#held)), fail(self, parse_quote!(())));
                parse_quote!({ let #held = #value; if !(#keeps) #fail #held })
            }
            ("collect", [], Result) => self.collected(m, fail).unwrap_or_else(|| self.matched(e, kind, fail)),
            ("try_fold", [first, f], Result) => {
                self.folded(m, first, f, fail).unwrap_or_else(|| self.matched(e, kind, fail))
            }
            ("pop", [], Option) => self.popped(e, fail),
            (name, _, _) if !is_known(name) && self.is_varied(e) => self.linked(e, kind, fail),
            _ => self.matched(e, kind, fail),
        }
    }

    /// `chain.map(f).collect::<Result<Vec<_>, _>>()`: a loop that leaves at the first error.
    fn collected(&mut self, m: &ExprMethodCall, fail: Fail<'_>) -> Option<Expr> {
        let Expr::MethodCall(map) = peel(&m.receiver) else { return None };
        let f = map.args.first().filter(|f| map.method == "map" && is_simple(f))?;
        if !self.is_varied(&m.receiver) || !m.turbofish.as_ref().is_none_or(of_vectors) {
            return None;
        }
        let out = self.name("out", m.method.span());
        let (item, body): (syn::Pat, Expr) = match peel(f) {
            Expr::Closure(f) => (untyped(&f.inputs[0]).clone(), (*f.body).clone()),
            f => {
                let item = self.name("item", f.span());
                (parse_quote!(#item), parse_quote!(#f(#item)))
            }
        };
        let value = self.apart(&body, WrapperKind::Result, fail);
        let (chain, pushed) = (&map.receiver, self.name("value", f.span()));
        Some(parse_quote!({
            let mut #out = ::std::vec::Vec::new();
            for #item in #chain {
                let #pushed = #value;
                #out.push(#pushed);
            }
            #out
        }))
    }

    /// `chain.try_fold(first, |acc, item| ..)?`: a loop that leaves at the first error.
    fn folded(&mut self, m: &ExprMethodCall, first: &Expr, f: &Expr, fail: Fail<'_>) -> Option<Expr> {
        let Expr::Closure(f) = peel(f) else { return None };
        let fits = f.inputs.len() == 2 && leave::exit_of_expr(&f.body).is_none();
        if !fits || !self.is_varied(&Expr::MethodCall(m.clone())) {
            return None;
        }
        let acc = self.name("acc", m.method.span());
        let value = self.apart(&f.body, WrapperKind::Result, fail);
        let (chain, total, item, next) =
            (&m.receiver, &f.inputs[0], untyped(&f.inputs[1]), self.name("value", f.body.span()));
        Some(parse_quote!({
            let mut #acc = #first;
            for #item in #chain {
                let #total = #acc;
                let #next = #value;
                #acc = #next;
            }
            #acc
        }))
    }

    /// Whether what is in a wrapper is followed here: `Option`s that are made in the
    /// function are taken apart later.
    fn follows(&self, e: &Expr, kind: WrapperKind) -> bool {
        match peel(e) {
            Expr::MethodCall(m) if m.method == "ok" => self.follows(&m.receiver, WrapperKind::Result),
            Expr::MethodCall(m) if is_known(&m.method.to_string()) => self.follows(&m.receiver, kind),
            Expr::MethodCall(_) => self.is_varied(e),
            Expr::Call(c) => kind == WrapperKind::Result || super::taken::links(c, self.facts),
            _ => kind == WrapperKind::Result,
        }
    }

    fn is_varied(&self, e: &Expr) -> bool {
        scan::expr(e, self.facts).reads.iter().any(|name| self.facts.is_varied(name))
    }

    /// `match e { Ok(value) => value, Err(error) => .. }`
    fn matched(&mut self, e: &Expr, kind: WrapperKind, fail: Fail<'_>) -> Expr {
        let value = self.name("value", e.span());
        match kind {
            WrapperKind::Option => {
                let fail = fail(self, parse_quote!(()));
                parse_quote_spanned!(site(e)=> match #e { ::core::option::Option::Some(#value) => #value, ::core::option::Option::None => #fail })
            }
            WrapperKind::Result => {
                let error = self.name("error", e.span());
                let fail = fail(self, parse_quote!(#error));
                parse_quote_spanned!(site(e)=> match #e { ::core::result::Result::Ok(#value) => #value, ::core::result::Result::Err(#error) => #fail })
            }
        }
    }

    /// What is on top of a stack: `let Some(value) = stack.pop() else { .. };`
    fn popped(&mut self, e: &Expr, fail: Fail<'_>) -> Expr {
        let value = self.name("value", e.span());
        let fail = fail(self, parse_quote!(()));
        block_expr(vec![
            parse_quote_spanned!(site(e)=> let ::core::option::Option::Some(#value) = #e else { #fail };),
            tail(parse_quote!(#value)),
        ])
    }

    /// A call through which derivatives flow: the value is that of the call itself, and
    /// the outcome stands in a variable.
    fn linked(&mut self, e: &Expr, kind: WrapperKind, fail: Fail<'_>) -> Expr {
        let krate = self.krate;
        let (outcome, value) = (self.name("ended", e.span()), self.name("value", e.span()));
        let good = kind.good(&quote!(()));
        let leave: Stmt = match kind {
            WrapperKind::Option => {
                let fail = fail(self, parse_quote!(()));
                parse_quote!(if #outcome.is_none() #fail)
            }
            WrapperKind::Result => {
                let error = self.name("error", e.span());
                let fail = fail(self, parse_quote!(#error));
                parse_quote!(if let ::core::result::Result::Err(#error) = #outcome #fail)
            }
        };
        block_expr(vec![
            parse_quote!(let mut #outcome = #good;),
            parse_quote!(let #value = #krate::__private::taken(#e, &mut #outcome);),
            leave,
            tail(parse_quote!(#value)),
        ])
    }
}

/// Where what is made of an expression claims to be.
fn site(e: &Expr) -> Span {
    Span::mixed_site().located_at(e.span())
}

/// Why a pattern is not understood.
pub fn why_not(pat: &syn::Pat) -> &'static str {
    match pat {
        syn::Pat::TupleStruct(p) if ["Ok", "Err", "Some"].iter().any(|name| is(&p.path, name)) => {
            blame::WRAPPER
        }
        syn::Pat::Path(p) if is(&p.path, "None") => blame::WRAPPER,
        syn::Pat::Ident(p) if p.ident == "None" => blame::WRAPPER,
        _ => blame::PATTERN,
    }
}

/// The values that leave a loop or a labelled block.
pub struct Breaks<'f> {
    label: Option<String>,
    /// In how many loops inside it.
    depth: usize,
    each: &'f mut dyn FnMut(&mut Expr),
}

impl<'f> Breaks<'f> {
    pub fn of(e: &mut Expr, each: &'f mut dyn FnMut(&mut Expr)) {
        let name = |label: &Option<syn::Label>| label.as_ref().map(|l| l.name.ident.to_string());
        match e {
            Expr::Loop(l) => {
                Breaks { label: name(&l.label), depth: 0, each }.visit_block_mut(&mut l.body);
            }
            // A `break` without label leaves a loop around the block.
            Expr::Block(b) => {
                Breaks { label: name(&b.label), depth: 1, each }.visit_block_mut(&mut b.block);
            }
            _ => {}
        }
    }

    fn inside(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }
}

impl VisitMut for Breaks<'_> {
    fn visit_expr_break_mut(&mut self, b: &mut syn::ExprBreak) {
        let here = match &b.label {
            Some(label) => self.label.as_ref().is_some_and(|l| label.ident == l),
            None => self.depth == 0,
        };
        match &mut b.expr {
            Some(value) if here => (self.each)(value),
            _ => visit_mut::visit_expr_break_mut(self, b),
        }
    }

    fn visit_expr_loop_mut(&mut self, l: &mut syn::ExprLoop) {
        self.inside(|this| visit_mut::visit_expr_loop_mut(this, l));
    }
    fn visit_expr_while_mut(&mut self, l: &mut syn::ExprWhile) {
        self.inside(|this| visit_mut::visit_expr_while_mut(this, l));
    }
    fn visit_expr_for_loop_mut(&mut self, l: &mut syn::ExprForLoop) {
        self.inside(|this| visit_mut::visit_expr_for_loop_mut(this, l));
    }
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether a path ends with a name.
fn is(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|s| s.ident == name)
}

/// Whether a function is a path, or a closure whose body may stand in its place.
pub fn is_simple(f: &Expr) -> bool {
    match peel(f) {
        Expr::Path(_) => true,
        Expr::Closure(c) => c.inputs.len() == 1 && leave::exit_of_expr(&c.body).is_none(),
        _ => false,
    }
}

/// A function's value.
pub fn applied(f: &Expr, value: &Expr) -> Expr {
    match peel(f) {
        Expr::Closure(c) if is_simple(f) => {
            let (pat, body) = (&c.inputs[0], closed::expr(&c.body));
            parse_quote!({ let #pat = #value; #body })
        }
        Expr::Path(p) => parse_quote!(#p(#value)),
        f => parse_quote!((#f)(#value)),
    }
}

/// A pattern without its type, which a `for` loop can't have.
fn untyped(pat: &syn::Pat) -> &syn::Pat {
    match pat {
        syn::Pat::Type(t) => &t.pat,
        pat => pat,
    }
}

/// `::<Result<Vec<_>, _>>`
pub fn of_vectors(args: &syn::AngleBracketedGenericArguments) -> bool {
    let Some(GenericArgument::Type(ty)) = args.args.first() else { return false };
    match of_type(ty) {
        Some((WrapperKind::Result, Type::Path(inner))) => is(&inner.path, "Vec"),
        Some((WrapperKind::Result, Type::Infer(_))) => true,
        _ => false,
    }
}

/// Whether computing a value does nothing else.
pub fn is_at_hand(e: &Expr) -> bool {
    match peel(e) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Reference(r) => is_at_hand(&r.expr),
        Expr::Struct(s) => s.rest.is_none() && s.fields.iter().all(|f| is_at_hand(&f.expr)),
        Expr::Call(c) => {
            let constructor = matches!(peel(&c.func), Expr::Path(p) if p.path.segments.last().is_some_and(
                |s| s.ident.to_string().starts_with(char::is_uppercase)
            ));
            constructor && c.args.iter().all(is_at_hand)
        }
        _ => false,
    }
}

/// Whether a method of this name is one of the standard library's that give an
/// `Option` or a `Result`.
pub fn is_known(name: &str) -> bool {
    const KNOWN: [&str; 40] = [
        "get",
        "get_mut",
        "first",
        "first_mut",
        "last",
        "last_mut",
        "pop",
        "next",
        "next_back",
        "nth",
        "max",
        "min",
        "max_by",
        "min_by",
        "max_by_key",
        "min_by_key",
        "reduce",
        "find",
        "find_map",
        "position",
        "rposition",
        "checked_add",
        "checked_sub",
        "checked_mul",
        "checked_div",
        "partial_cmp",
        "copied",
        "cloned",
        "map",
        "and_then",
        "filter",
        "then",
        "then_some",
        "ok",
        "ok_or",
        "ok_or_else",
        "split_first",
        "split_last",
        "try_into",
        "parse",
    ];
    KNOWN.contains(&name) || ends_chain(name) || name.starts_with("checked_") || name.starts_with("try_")
}
