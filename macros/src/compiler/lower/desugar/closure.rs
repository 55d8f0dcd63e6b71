//! Local closures, and functions inside the function: their calls are written out
//! where derivatives flow through them, and where they are handed on by name the
//! closure itself takes the name's place.
//!
//! A closure that borrows sees its variables as they are when it is called, which is
//! what the written-out code does. A `move` closure gets copies of the variables
//! that may change, made where the closure was.

use syn::ext::IdentExt as _;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprClosure, ItemFn, Local, Pat, Stmt, parse_quote};

use super::Desugar;
use super::apply::Arg;
use super::fresh::{self, behind_reference, block_expr, define, name_of, path, peel, plain, state, tail};
use super::replace::Replace;
use crate::compiler::diagnostics::{blame, text};
use crate::compiler::lower::{find, leave, macros, scan};
use crate::compiler::texts::{Plain as _, TextMap, TextSet};

impl Desugar<'_> {
    /// Writes out the closures and functions inside a function; whether there were
    /// any.
    pub fn closures(&mut self, item: &mut ItemFn) -> bool {
        let found = Self::local_functions(item);
        let found: Vec<ItemFn> =
            found.into_iter().filter(|f| self.inlined(item, &f.sig.ident.plain())).collect();
        for (k, f) in found.iter().enumerate() {
            if found[..k].iter().any(|other| other.sig.ident == f.sig.ident) {
                self.diagnostics.error(f.sig.ident.span(), text::two_inner(&f.sig.ident.plain()));
            }
        }
        let all: TextMap<Expr> = found.iter().map(|f| (f.sig.ident.plain(), as_closure(f))).collect();
        if !all.is_empty() {
            let mut calls = Calls { desugar: self, all: &all, changed: false };
            calls.visit_block_mut(&mut item.block);
            if calls.changed {
                return true;
            }
        }
        let mut define = Definitions { desugar: self, item: item.clone(), changed: false };
        define.visit_block_mut(&mut item.block);
        define.changed
    }

    /// The functions inside a function that are not annotated.
    fn local_functions(item: &ItemFn) -> Vec<ItemFn> {
        struct Find(Vec<ItemFn>);
        impl<'ast> Visit<'ast> for Find {
            fn visit_item_fn(&mut self, f: &'ast ItemFn) {
                self.0.push(f.clone());
            }
        }
        let mut find = Find(Vec::new());
        find.visit_block(&item.block);
        find.0.retain(|f| {
            let annotated =
                f.attrs.iter().any(|a| a.path().segments.last().is_some_and(|s| s.ident == "derive_grad"));
            let ordinary = f.sig.asyncness.is_none() && f.sig.unsafety.is_none() && f.sig.variadic.is_none();
            !annotated && ordinary
        });
        find.0
    }

    /// Whether a function inside the function is called with something varied.
    fn inlined(&mut self, item: &ItemFn, name: &str) -> bool {
        if self.facts.is_local(name) {
            return false;
        }
        if let Some(span) = Self::recursion(item, name) {
            let mut uses = Uses { name, desugar: self, varied: false };
            uses.visit_block(&item.block);
            if uses.varied {
                self.diagnostics.error(span, text::recursive_inner(name));
            }
            return false;
        }
        let mut uses = Uses { name, desugar: self, varied: false };
        uses.visit_block(&item.block);
        uses.varied
    }

    /// Where a function inside the function calls itself, also through others.
    fn recursion(item: &ItemFn, name: &str) -> Option<proc_macro2::Span> {
        let bodies = inner_bodies(item);
        let mut seen: TextSet = TextSet::default();
        let mut open = vec![(name.to_owned(), None)];
        while let Some((next, at)) = open.pop() {
            for ident in bodies.get(&next).into_iter().flatten() {
                let called = ident.plain();
                let at = at.unwrap_or_else(|| ident.span());
                if called == name {
                    return Some(at);
                }
                if bodies.contains_key(&called) && seen.insert(called.clone()) {
                    open.push((called, Some(at)));
                }
            }
        }
        None
    }

    /// Whether a closure must be written out: derivatives may flow through it.
    fn is_active_closure(&self, item: &ItemFn, name: &Ident, c: &ExprClosure) -> bool {
        let closure = Expr::Closure(c.clone());
        if self.is_varied(&closure) {
            return true;
        }
        let mut find = Handed { name, desugar: self, unknown: TextSet::default(), varied: false };
        find.visit_block(&item.block);
        find.varied
    }

    /// Where a closure is defined: what takes its place, and the closure that stands
    /// for its name from there on.
    fn definition(&mut self, item: &ItemFn, local: &Local) -> Option<(Vec<Stmt>, Ident, Expr)> {
        let name = plain(&local.pat).cloned().or_else(|| mutable_name(&local.pat))?;
        let init = local.init.as_ref().filter(|i| i.diverge.is_none())?;
        match behind_reference(&init.expr) {
            Expr::Closure(c) if c.asyncness.is_none() => {
                if !self.is_active_closure(item, &name, c) {
                    return None;
                }
                let (stmts, closure) = self.captured(c);
                // Handed on, it is the reference that it was.
                let referred = matches!(peel(&init.expr), Expr::Reference(_));
                let closure = if referred { parse_quote!(&#closure) } else { closure };
                Some((stmts, name, closure))
            }
            Expr::Block(b) if b.label.is_none() => {
                let Some(Stmt::Expr(last, None)) = b.block.stmts.last() else { return None };
                let Expr::Closure(c) = peel(last) else { return None };
                if leave::exit_of_expr(&init.expr).is_some() || !self.is_active_block(item, &name, b, c) {
                    return None;
                }
                let before: Vec<Stmt> = b.block.stmts[..b.block.stmts.len() - 1].to_vec();
                let (copies, closure) = self.captured(c);
                Some((self.kept(before, copies, &closure), name, closure))
            }
            Expr::If(_) | Expr::Match(_)
                if !self.facts.is_mutable(&name.plain())
                    && super::alias::is_called(item, &name)
                    && self.is_active_path(item, &name) =>
            {
                let (stmts, closure) = self.chosen(item, &name, &init.expr)?;
                Some((stmts, name, closure))
            }
            // What is changed is no name for a function.
            Expr::Path(p)
                if !self.facts.is_mutable(&name.plain())
                    && p.path.get_ident().is_none_or(|i| !self.facts.is_local(&i.plain())) =>
            {
                let called = super::alias::is_called(item, &name) && self.is_active_path(item, &name);
                called.then(|| (Vec::new(), name, Expr::Path(p.clone())))
            }
            _ => None,
        }
    }

    /// Whether a name that stands for a function is called with something varied.
    fn is_active_path(&self, item: &ItemFn, name: &Ident) -> bool {
        let nothing: ExprClosure = parse_quote!(|| ());
        self.is_active_closure(item, name, &nothing)
    }

    fn is_active_block(&self, item: &ItemFn, name: &Ident, b: &syn::ExprBlock, c: &ExprClosure) -> bool {
        self.is_varied(&Expr::Block(b.clone())) || self.is_active_closure(item, name, c)
    }

    /// The statements of a block that a closure was returned from, which gives those
    /// of its variables that the closure mentions.
    fn kept(&mut self, before: Vec<Stmt>, copies: Vec<Stmt>, closure: &Expr) -> Vec<Stmt> {
        let mentioned = scan::expr(closure, self.facts).reads;
        let mut bound: Vec<(Ident, bool)> = Vec::new();
        for stmt in before.iter().chain(&copies) {
            if let Stmt::Local(local) = stmt {
                bound.extend(pattern_names(&local.pat));
            }
        }
        let own: TextSet = copies
            .iter()
            .filter_map(|s| match s {
                Stmt::Local(l) => pattern_names(&l.pat).first().map(|(i, _)| i.to_string()),
                _ => None,
            })
            .collect();
        bound.retain(|(i, _)| mentioned.contains(&i.plain()) || own.contains(&i.to_string()));
        if before.is_empty() {
            return copies;
        }
        let names: Vec<&Ident> = bound.iter().map(|(i, _)| i).collect();
        let pats: Vec<Pat> =
            bound.iter().map(|(i, m)| if *m { parse_quote!(mut #i) } else { parse_quote!(#i) }).collect();
        let mut stmts = before;
        stmts.extend(copies);
        match names.as_slice() {
            [] => {
                let body = fresh::block(stmts);
                vec![fresh::run(parse_quote!(#body))]
            }
            [one] => {
                let pat = &pats[0];
                stmts.push(tail(path(one)));
                let value = block_expr(stmts);
                vec![parse_quote!(let #pat = #value;)]
            }
            _ => {
                stmts.push(tail(parse_quote!((#(#names),*))));
                let value = block_expr(stmts);
                vec![parse_quote!(let (#(#pats),*) = #value;)]
            }
        }
    }

    /// A closure that captures by name only variables that stay as they are, or that
    /// it borrows.
    pub fn captured(&mut self, c: &ExprClosure) -> (Vec<Stmt>, Expr) {
        if c.capture.is_none() {
            return (Vec::new(), Expr::Closure(c.clone()));
        }
        let mut closure = c.clone();
        closure.capture = None;
        let mut parameters = TextSet::default();
        for input in &c.inputs {
            parameters.extend(pattern_names(input).into_iter().map(|(i, _)| i.plain()));
        }
        let whole = Expr::Closure(closure.clone());
        let mentions = scan::expr(&whole, self.facts);
        let own = find::bound_inside(&c.body);
        let mut stmts = Vec::new();
        let mut names = Vec::new();
        for name in mentions.reads {
            let inside = parameters.contains(&name) || own.contains(&name);
            if inside || !self.facts.is_mutable(&name) || self.facts.is_exclusive(&name) {
                continue;
            }
            let Ok(old) = syn::parse_str::<Ident>(&name) else { continue };
            let new = self.fresh.name(&name, c.span());
            let old =
                Ident::new(&old.to_string(), identifier_span(&whole, &name).unwrap_or_else(|| c.span()));
            stmts.push(if mentions.writes.contains(&name) {
                state(&new, &path(&old))
            } else {
                define(&new, &path(&old))
            });
            names.push((name, new));
        }
        let mut replace = Replace::names(names);
        replace.visit_expr_mut(&mut closure.body);
        if let Some(stuck) = replace.stuck {
            self.diagnostics.error(stuck.span(), blame::CLOSURE_IN_MACRO);
        }
        (stmts, Expr::Closure(closure))
    }
}

/// A function without captures as a closure.
fn as_closure(f: &ItemFn) -> Expr {
    let generic = f.sig.generics.type_params().next().is_some();
    let inputs = f.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(t) => {
            let (pat, ty) = (&t.pat, &t.ty);
            let pat: Pat = if generic || matches!(**ty, syn::Type::ImplTrait(_)) {
                (**pat).clone()
            } else {
                Pat::Type(syn::PatType {
                    attrs: Vec::new(),
                    pat: pat.clone(),
                    colon_token: syn::Token![:](f.sig.ident.span()),
                    ty: ty.clone(),
                })
            };
            Some(pat)
        }
        syn::FnArg::Receiver(_) => None,
    });
    let inputs: Vec<Pat> = inputs.collect();
    let mut body = f.block.clone();
    without_imports(&mut body);
    let mut closure: ExprClosure = parse_quote!(|| #body);
    closure.inputs = inputs.into_iter().collect();
    if !generic && !returns_impl(&f.sig.output) {
        closure.output = f.sig.output.clone();
    }
    Expr::Closure(closure)
}

/// `-> impl Trait`
fn returns_impl(output: &syn::ReturnType) -> bool {
    matches!(output, syn::ReturnType::Type(_, ty) if matches!(**ty, syn::Type::ImplTrait(_)))
}

/// Items of a function's body are brought into scope once, with the function's own.
fn without_imports(body: &mut syn::Block) {
    body.stmts.retain(|s| !matches!(s, Stmt::Item(_)));
}

/// `mut f`
pub fn mutable_name(pat: &Pat) -> Option<Ident> {
    match pat {
        Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => Some(p.ident.clone()),
        Pat::Type(t) => mutable_name(&t.pat),
        _ => None,
    }
}

/// The names that a pattern binds, and whether they are `mut`.
fn pattern_names(pat: &Pat) -> Vec<(Ident, bool)> {
    struct Find(Vec<(Ident, bool)>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
            self.0.push((p.ident.clone(), p.mutability.is_some()));
            visit::visit_pat_ident(self, p);
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    let mut find = Find(Vec::new());
    find.visit_pat(pat);
    find.0
}

fn identifier_span(e: &Expr, name: &str) -> Option<proc_macro2::Span> {
    let mut idents = Vec::new();
    macros::identifiers(e.to_token_stream(), &mut idents);
    idents.into_iter().find(|i| i.unraw() == name).map(|i| i.span())
}

/// The names in the bodies of the functions inside a function.
fn inner_bodies(item: &ItemFn) -> TextMap<Vec<Ident>> {
    struct Find(TextMap<Vec<Ident>>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_item_fn(&mut self, f: &'ast ItemFn) {
            let mut idents = Vec::new();
            macros::identifiers(f.block.to_token_stream(), &mut idents);
            self.0.insert(f.sig.ident.plain(), idents);
            visit::visit_item_fn(self, f);
        }
    }
    let mut find = Find(TextMap::default());
    find.visit_block(&item.block);
    find.0
}

/// Whether a closure is given something varied.
struct Handed<'d, 'a> {
    name: &'d Ident,
    desugar: &'d Desugar<'a>,
    /// Parameters of closures, of which nothing is known.
    unknown: TextSet,
    varied: bool,
}

impl Handed<'_, '_> {
    /// Whether an argument is the closure, or a reference to it.
    fn is(&self, e: &Expr) -> bool {
        name_of(behind_reference(e)).is_some_and(|n| n == self.name)
    }
}

impl<'ast> Visit<'ast> for Handed<'_, '_> {
    fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
        if name_of(&c.func).is_some_and(|n| n == self.name) {
            self.varied |= c.args.iter().any(|a| {
                self.desugar.is_varied(a)
                    || scan::expr(a, self.desugar.facts).reads.iter().any(|n| self.unknown.contains(n))
            });
        }
        if c.args.iter().any(|a| self.is(a)) {
            self.varied |= c.args.iter().any(|a| self.desugar.is_varied(a));
        }
        visit::visit_expr_call(self, c);
    }
    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        let handed = m.args.iter().any(|a| self.is(a));
        if handed {
            self.varied |= self.desugar.is_varied(&m.receiver)
                || m.args.iter().any(|a| self.desugar.is_varied(a))
                || scan::expr(&m.receiver, self.desugar.facts).reads.iter().any(|n| self.unknown.contains(n));
        }
        visit::visit_expr_method_call(self, m);
    }
    fn visit_expr_closure(&mut self, c: &'ast ExprClosure) {
        for input in &c.inputs {
            let bound = scan::bindings(input, self.desugar.facts);
            self.unknown.extend(bound.into_iter().map(|(i, _)| i.plain()));
        }
        visit::visit_expr_closure(self, c);
    }
}

/// How a function inside the function is used.
struct Uses<'d, 'a> {
    name: &'d str,
    desugar: &'d Desugar<'a>,
    varied: bool,
}

impl Uses<'_, '_> {
    fn is(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|n| n.unraw() == self.name)
    }
}

impl<'ast> Visit<'ast> for Uses<'_, '_> {
    fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
        if self.is(&c.func) || c.args.iter().any(|a| self.is(behind_reference(a))) {
            self.varied |= c.args.iter().any(|a| self.desugar.is_varied(a));
        }
        visit::visit_expr_call(self, c);
    }
    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        if m.args.iter().any(|a| self.is(behind_reference(a))) {
            self.varied |= self.desugar.is_varied(&Expr::MethodCall(m.clone()));
        }
        visit::visit_expr_method_call(self, m);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Replaces calls and other mentions of closures.
struct Calls<'d, 'a, 'c> {
    desugar: &'d mut Desugar<'a>,
    all: &'c TextMap<Expr>,
    changed: bool,
}

impl Calls<'_, '_, '_> {
    fn find(&self, e: &Expr) -> Option<Expr> {
        self.all.get(&name_of(behind_reference(e))?.plain()).cloned()
    }
}

impl VisitMut for Calls<'_, '_, '_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if let Expr::Call(c) = e
            && let Some(closure) = self.find(&c.func)
        {
            c.args.iter_mut().for_each(|a| self.visit_expr_mut(a));
            let args = c.args.iter().cloned().map(Arg::Value).collect();
            let (mut stmts, value) = self.desugar.apply(&closure, args);
            stmts.push(tail(value));
            *e = scoped(stmts);
            self.changed = true;
            return;
        }
        if matches!(e, Expr::Path(_))
            && let Some(closure) = self.find(e)
        {
            *e = closure;
            self.changed = true;
            return;
        }
        visit_mut::visit_expr_mut(self, e);
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        let Some(arguments) = macros::arguments(mac) else {
            let mut idents = Vec::new();
            macros::identifiers(mac.tokens.clone(), &mut idents);
            if let Some(i) = idents.iter().find(|i| self.all.contains_key(&i.plain())) {
                self.desugar.diagnostics.error(i.span(), blame::CLOSURE_IN_MACRO);
            }
            return;
        };
        macros::change(mac, arguments, |arguments| {
            macros::expressions_mut(arguments).into_iter().for_each(|e| self.visit_expr_mut(e));
        });
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if !matches!(stmt, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }
}

/// Statements in a scope of their own; a lone expression needs none.
fn scoped(stmts: Vec<Stmt>) -> Expr {
    match block_expr(stmts) {
        e @ (Expr::Block(_) | Expr::Path(_) | Expr::Lit(_) | Expr::Paren(_)) => e,
        e => parse_quote!((#e)),
    }
}

/// Takes the definitions of closures out.
struct Definitions<'d, 'a> {
    desugar: &'d mut Desugar<'a>,
    item: ItemFn,
    changed: bool,
}

impl VisitMut for Definitions<'_, '_> {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            if let Stmt::Local(local) = &block.stmts[at]
                && let Some((name, chain)) = self.desugar.iterator(local, &block.stmts[at + 1..])
            {
                let all = TextMap::from_iter([(name.plain(), chain)]);
                let mut calls = Calls { desugar: self.desugar, all: &all, changed: false };
                block.stmts[at + 1..].iter_mut().for_each(|s| calls.visit_stmt_mut(s));
                block.stmts.remove(at);
                self.changed = true;
                return;
            }
            if let Stmt::Local(local) = &block.stmts[at]
                && let Some((stmts, name, closure)) = self.desugar.definition(&self.item, local)
            {
                let all = TextMap::from_iter([(name.plain(), closure)]);
                let mut calls = Calls { desugar: self.desugar, all: &all, changed: false };
                block.stmts[at + 1..].iter_mut().for_each(|s| calls.visit_stmt_mut(s));
                block.stmts.splice(at..=at, stmts);
                self.changed = true;
                // What is known of the others may have changed.
                return;
            }
            at += 1;
        }
        if !self.changed {
            visit_mut::visit_block_mut(self, block);
        }
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if self.changed {
            return;
        }
        if let Expr::Call(c) = e
            && let Expr::Closure(closure) = peel(&c.func)
            && self.desugar.is_varied(&Expr::Call(c.clone()))
        {
            let (mut stmts, closure) = self.desugar.captured(closure);
            let args = c.args.iter().cloned().map(Arg::Value).collect();
            let (more, value) = self.desugar.apply(&closure, args);
            stmts.extend(more);
            stmts.push(tail(value));
            *e = scoped(stmts);
            self.changed = true;
            return;
        }
        visit_mut::visit_expr_mut(self, e);
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if !matches!(stmt, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }
}
