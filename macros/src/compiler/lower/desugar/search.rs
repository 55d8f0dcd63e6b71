//! What a chain is searched for: the loop keeps what it found, and whether it found
//! anything.

use proc_macro2::{Ident, Span};
use syn::{Expr, ExprMethodCall, Pat, Stmt, parse_quote};

use super::Desugar;
use super::apply::{Arg, first_pattern};
use super::chain::Form;
use super::fresh::{block_expr, branch, define, grouped, name_of, path, peel, run, state, tail, zero};
use super::option::{Found, pointee};

impl Desugar<'_> {
    /// Whether a method searches a chain, and gives an `Option`.
    pub fn searches(&mut self, m: &ExprMethodCall) -> bool {
        let callee = m.args.last().is_none_or(Self::is_callee);
        let known = match (m.method.to_string().as_str(), m.args.len()) {
            ("reduce" | "max_by" | "min_by" | "max_by_key" | "min_by_key" | "find" | "find_map", 1) => callee,
            ("nth", 1) | ("last" | "next", 0) => true,
            ("position", 1) => callee && m.args.iter().any(|f| self.is_varied(f)),
            ("collect" | "sum" | "product", 0) => is_option(m),
            ("try_fold", 2) => callee && m.args.last().is_some_and(|f| self.gives_option(f)),
            _ => false,
        };
        known && self.chain(&m.receiver).is_some()
    }

    fn gives_option(&mut self, f: &Expr) -> bool {
        match peel(f) {
            Expr::Closure(c) => self.is_made(&c.body),
            _ => false,
        }
    }

    /// A search.
    pub fn search(&mut self, m: &ExprMethodCall) -> Option<Found> {
        if !self.searches(m) {
            return None;
        }
        let chain = self.chain(&m.receiver)?.lent();
        let span = m.method.span();
        let own = matches!(m.method.to_string().as_str(), "position" | "find_map" | "try_fold");
        if chain.lends() && !own {
            self.fail(span, crate::compiler::diagnostics::blame::SEARCH);
            return None;
        }
        let some = self.fresh.name("found", span);
        let mut search = Search { form: self.form(&chain), some, best: None, span, before: Vec::new() };
        let name = m.method.to_string();
        let f = m.args.last();
        let mut start = parse_quote!(false);
        if name == "try_fold" {
            let first = m.args.first()?;
            let acc = self.fresh.name("acc", span);
            search.before.push(state(&acc, first));
            search.best = Some(path(&acc));
            start = parse_quote!(true);
        }
        if let Some(first) = collected(&name) {
            let out = self.fresh.name("out", span);
            search.before.push(state(&out, &first));
            search.best = Some(path(&out));
            start = parse_quote!(true);
        }
        let at = self.fresh.name("at", span);
        if name == "nth" {
            search.before.push(state(&at, f?));
        }
        if name == "position" {
            search.before.push(state(&at, &parse_quote!(0usize)));
        }
        let label = self.fresh.label("chain", span);
        let loops = self.drive_as(&chain, label, &mut |this, frame, item| match (name.as_str(), f) {
            ("reduce", Some(f)) => search.reduce(this, f, item),
            ("max_by" | "min_by", Some(f)) => search.extreme(this, f, item, name == "max_by"),
            ("max_by_key" | "min_by_key", Some(f)) => search.by_key(this, f, item, name == "max_by_key"),
            ("last", _) => search.take(this, item),
            ("next", _) => {
                let mut stmts = search.take(this, item);
                stmts.push(frame.leave());
                stmts
            }
            ("nth", _) => {
                let mut stmts = Vec::new();
                let item = this.hold(item, None, &mut stmts);
                let mut taken = search.take(this, item);
                taken.push(frame.leave());
                stmts.push(run(branch(&parse_quote!(#at == 0), taken, Vec::new())));
                stmts.push(run(parse_quote!(#at -= 1)));
                stmts
            }
            ("find", Some(f)) => {
                let mut stmts = Vec::new();
                let item = this.hold(item, first_pattern(f), &mut stmts);
                let (more, cond) = this.apply(f, vec![Arg::Lent(item.clone(), false)]);
                stmts.extend(more);
                let mut taken = search.take(this, item);
                taken.push(frame.leave());
                stmts.push(run(branch(&cond, taken, Vec::new())));
                stmts
            }
            ("position", Some(f)) => {
                let (mut stmts, cond) = this.apply(f, vec![Arg::Value(item)]);
                search.form = Form::Index;
                let mut taken = search.take(this, path(&at));
                taken.push(frame.leave());
                stmts.push(run(branch(&cond, taken, Vec::new())));
                stmts.push(run(parse_quote!(#at += 1)));
                stmts
            }
            ("find_map", Some(f)) => {
                let (mut stmts, value) = this.apply(f, vec![Arg::Value(item)]);
                search.form = Form::Value;
                let leave = frame.leave();
                let mut taken = |this: &mut Desugar, v: Expr| {
                    let mut stmts = search.take(this, v);
                    stmts.push(leave.clone());
                    stmts
                };
                stmts.extend(this.option(&value, &mut taken, Vec::new()));
                stmts
            }
            ("collect" | "sum" | "product", _) => {
                let (some, out) = (&search.some, search.best.clone().unwrap_or_else(zero));
                let none = vec![run(parse_quote!(#some = false)), frame.leave()];
                let mut each = |_: &mut Desugar, v: Expr| {
                    vec![run(match name.as_str() {
                        "collect" => parse_quote!(#out.push(#v)),
                        "sum" => parse_quote!(#out += #v),
                        _ => parse_quote!(#out *= #v),
                    })]
                };
                this.option(&item, &mut each, none)
            }
            ("try_fold", Some(f)) => {
                let acc = search.best.clone().unwrap_or_else(zero);
                let (mut stmts, value) = this.apply(f, vec![Arg::Value(acc.clone()), Arg::Value(item)]);
                let some = &search.some;
                let none = vec![run(parse_quote!(#some = false)), frame.leave()];
                stmts.extend(this.option(&value, &mut |_, v| vec![run(parse_quote!(#acc = #v))], none));
                stmts
            }
            _ => Vec::new(),
        });
        let mut stmts = vec![state(&search.some, &start)];
        stmts.extend(search.before);
        stmts.extend(loops);
        Some(Found { stmts, some: search.some, value: search.best.unwrap_or_else(zero) })
    }
}

/// A search while its loop is written.
struct Search {
    /// Whether items are references, of which the values are kept.
    form: Form,
    some: Ident,
    /// What was found, in the form of an item.
    best: Option<Expr>,
    span: Span,
    before: Vec<Stmt>,
}

impl Search {
    /// The parts of an item, each with whether it is a reference.
    fn parts(&self, d: &mut Desugar, item: Expr, form: &Form, stmts: &mut Vec<Stmt>) -> Vec<(Expr, Form)> {
        if let (Form::Tuple(forms), Expr::Path(_)) = (form, peel(&item)) {
            let names: Vec<Ident> = forms.iter().map(|_| d.steady("part", self.span)).collect();
            stmts.push(parse_quote!(let (#(#names),*) = #item;));
            let all = names.iter().zip(forms);
            return all.flat_map(|(n, f)| self.parts(d, path(n), f, stmts)).collect();
        }
        match peel(&item) {
            Expr::Tuple(t) => {
                let forms = match form {
                    Form::Tuple(forms) if forms.len() == t.elems.len() => forms.clone(),
                    _ => vec![Form::Value; t.elems.len()],
                };
                t.elems.iter().zip(&forms).flat_map(|(e, f)| self.parts(d, e.clone(), f, stmts)).collect()
            }
            _ => vec![(item, form.clone())],
        }
    }

    /// Keeps an item that is held.
    fn keep(&mut self, d: &mut Desugar, item: &Expr) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let form = self.form.clone();
        let parts = self.parts(d, item.clone(), &form, &mut stmts);
        let values: Vec<Expr> = parts
            .iter()
            .map(|(e, form)| if *form == Form::Ref { pointee(e.clone()) } else { e.clone() })
            .collect();
        let names = self.names(d, &parts);
        for (name, value) in names.iter().zip(values) {
            stmts.push(run(parse_quote!(#name = #value)));
        }
        stmts
    }

    fn names(&mut self, d: &mut Desugar, parts: &[(Expr, Form)]) -> Vec<Ident> {
        if let Some(best) = &self.best {
            return named(best);
        }
        let mut names = Vec::new();
        let mut items: Vec<Expr> = Vec::new();
        for (_, form) in parts {
            let name = d.fresh.name("best", self.span);
            let first = if *form == Form::Index { parse_quote!(0usize) } else { zero() };
            self.before.push(state(&name, &first));
            items.push(if *form == Form::Ref { parse_quote!(&#name) } else { path(&name) });
            names.push(name);
        }
        self.best = Some(match items.as_slice() {
            [one] => one.clone(),
            _ => {
                let mut rest = items.into_iter();
                shaped(&self.form, &mut rest, parts.len())
            }
        });
        names
    }

    fn found(&self) -> Stmt {
        let some = &self.some;
        run(parse_quote!(#some = true))
    }

    fn take(&mut self, d: &mut Desugar, item: Expr) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let item = d.hold(item, None, &mut stmts);
        stmts.extend(self.keep(d, &item));
        stmts.push(self.found());
        stmts
    }

    fn reduce(&mut self, d: &mut Desugar, f: &Expr, item: Expr) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let item = d.hold(item, second_pattern(f), &mut stmts);
        let mut first = self.keep(d, &item);
        first.push(self.found());
        let best = self.best.clone().unwrap_or_else(zero);
        let mut next = Vec::new();
        let (more, value) = d.apply(f, vec![Arg::Value(best), Arg::Value(item)]);
        next.extend(more);
        let value = d.hold(value, None, &mut next);
        next.extend(self.keep(d, &value));
        stmts.push(run(branch(&path(&self.some), next, first)));
        stmts
    }

    fn extreme(&mut self, d: &mut Desugar, f: &Expr, item: Expr, max: bool) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let item = d.hold(item, second_pattern(f), &mut stmts);
        let mut kept = self.keep(d, &item);
        kept.push(self.found());
        let best = self.best.clone().unwrap_or_else(zero);
        let (mut test, order) = d.apply(f, vec![Arg::Lent(best, false), Arg::Lent(item, false)]);
        let order = grouped(&order);
        let greater: Expr = parse_quote!(::core::cmp::Ordering::Greater);
        test.push(tail(if max {
            parse_quote!(#order != #greater)
        } else {
            parse_quote!(#order == #greater)
        }));
        let (some, test) = (&self.some, block_expr(test));
        stmts.push(run(branch(&parse_quote!(!#some || #test), kept, Vec::new())));
        stmts
    }

    fn by_key(&mut self, d: &mut Desugar, f: &Expr, item: Expr, max: bool) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let item = d.hold(item, first_pattern(f), &mut stmts);
        let (more, key) = d.apply(f, vec![Arg::Lent(item.clone(), false)]);
        stmts.extend(more);
        let (new, old) = (d.steady("key", self.span), d.fresh.name("best", self.span));
        stmts.push(define(&new, &key));
        self.before.push(state(&old, &zero()));
        let mut kept = self.keep(d, &item);
        kept.push(self.found());
        kept.push(run(parse_quote!(#old = #new)));
        let some = &self.some;
        let better: Expr = if max { parse_quote!(#old <= #new) } else { parse_quote!(#old > #new) };
        stmts.push(run(branch(&parse_quote!(!#some || #better), kept, Vec::new())));
        stmts
    }
}

/// Whether a method of a chain of `Option`s gives one.
fn is_option(m: &ExprMethodCall) -> bool {
    let Some(ty) = super::expect::turbofish(m) else { return false };
    let inner = super::expect::argument(&ty).and_then(|t| super::expect::head(&t));
    let fits = match inner.as_deref() {
        Some("Vec") => m.method == "collect",
        Some("f64" | "f32") => m.method != "collect",
        _ => false,
    };
    fits && super::expect::head(&ty).as_deref() == Some("Option")
}

/// What a method that collects starts with.
fn collected(name: &str) -> Option<Expr> {
    match name {
        "collect" => Some(parse_quote!(::std::vec::Vec::new())),
        "sum" => Some(parse_quote!(-0.0)),
        "product" => Some(parse_quote!(1.0)),
        _ => None,
    }
}

/// The names in an item, in order.
fn named(item: &Expr) -> Vec<Ident> {
    match peel(item) {
        Expr::Tuple(t) => t.elems.iter().flat_map(named).collect(),
        Expr::Reference(r) => named(&r.expr),
        e => name_of(e).cloned().into_iter().collect(),
    }
}

/// Parts put together again in the form of an item.
fn shaped(form: &Form, parts: &mut impl Iterator<Item = Expr>, count: usize) -> Expr {
    match form {
        Form::Tuple(forms) => {
            let all: Vec<Expr> = forms.iter().map(|f| shaped(f, parts, 1)).collect();
            parse_quote!((#(#all),*))
        }
        _ if count > 1 => {
            let all: Vec<Expr> = parts.take(count).collect();
            parse_quote!((#(#all),*))
        }
        _ => parts.next().unwrap_or_else(zero),
    }
}

fn second_pattern(f: &Expr) -> Option<&Pat> {
    match peel(f) {
        Expr::Closure(c) => c.inputs.iter().nth(1),
        _ => None,
    }
}
