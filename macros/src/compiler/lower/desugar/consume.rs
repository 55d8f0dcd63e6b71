//! What ends a chain: the accumulator, and what the loop's body does to it.

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Pat, Stmt, Type, parse_quote, parse_quote_spanned};

use super::Desugar;
use super::apply::{Arg, first_pattern};
use super::chain::{Base, Chain, Form};
use super::expect::{argument, head, is_float, is_inferred, turbofish};
use super::fresh::{
    block_expr, branch, define, grouped, name_of, path, peel, plain, run, site, state, tail, zero,
};
use super::option::{Found, pointee};

impl Desugar<'_> {
    /// The code of a chain and what ends it; `None` where it is not understood.
    pub fn consumed(&mut self, m: &ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let wanted = turbofish(m).or_else(|| wanted.cloned()).filter(|t| !is_inferred(t));
        let span = m.method.span();
        if let Some(found) = self.unwrapped(m) {
            return Some(found);
        }
        let chain = self.chain(&m.receiver)?;
        let stmts = match (name.as_str(), args.as_slice()) {
            ("sum", []) => self.sum(&chain, wanted.as_ref(), span),
            ("product", []) => self.product(&chain, wanted.as_ref(), span),
            ("fold", [init, f]) if Self::is_callee(f) => self.fold(&chain, init, f, span),
            ("for_each", [f]) if Self::is_callee(f) => self.for_each(&chain, f),
            ("count", []) => self.counted(&chain, span),
            ("any" | "all", [f]) if Self::is_callee(f) => self.quantified(&chain, f, name == "any", span),
            ("collect", []) => self.collected(&chain, wanted.as_ref(), span)?,
            ("unzip", []) => self.unzipped(&chain, span),
            _ => return None,
        };
        Some(block_expr(stmts))
    }

    fn sum(&mut self, chain: &Chain, wanted: Option<&Type>, span: Span) -> Vec<Stmt> {
        let sum = self.fresh.name("sum", span);
        let start = neutral(wanted, span, &parse_quote!(-0.0), "Sum", "sum");
        let mut stmts = vec![typed_state(&sum, wanted, &start)];
        stmts.extend(self.drive(chain, &mut |_, item| {
            let item = grouped_value(&item);
            vec![run(parse_quote_spanned!(site(span)=> #sum += #item))]
        }));
        stmts.push(tail(path(&sum)));
        stmts
    }

    fn product(&mut self, chain: &Chain, wanted: Option<&Type>, span: Span) -> Vec<Stmt> {
        let product = self.fresh.name("product", span);
        let start = neutral(wanted, span, &parse_quote!(1.0), "Product", "product");
        let mut stmts = vec![typed_state(&product, wanted, &start)];
        stmts.extend(self.drive(chain, &mut |_, item| {
            let item = grouped_value(&item);
            vec![run(parse_quote_spanned!(site(span)=> #product *= #item))]
        }));
        stmts.push(tail(path(&product)));
        stmts
    }

    /// `fold`, with one variable for each part of a tuple.
    fn fold(&mut self, chain: &Chain, init: &Expr, f: &Expr, span: Span) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let acc = self.accumulator(init, first_pattern(f), &mut stmts, span);
        stmts.extend(self.drive(chain, &mut |this, item| this.folded(f, &acc, item)));
        stmts.push(tail(acc));
        stmts
    }

    fn accumulator(&mut self, init: &Expr, pat: Option<&Pat>, stmts: &mut Vec<Stmt>, span: Span) -> Expr {
        if let (Expr::Tuple(t), Some(Pat::Tuple(p))) = (peel(init), pat)
            && t.elems.len() == p.elems.len()
            && !t.elems.is_empty()
        {
            let parts: Vec<Expr> = t
                .elems
                .iter()
                .zip(&p.elems)
                .map(|(e, p)| self.accumulator(e, Some(p), stmts, span))
                .collect();
            return parse_quote!((#(#parts),*,));
        }
        let acc = self.fresh.name("acc", span);
        stmts.push(state(&acc, init));
        path(&acc)
    }

    /// `acc = f(acc, item);`
    fn folded(&mut self, f: &Expr, acc: &Expr, item: Expr) -> Vec<Stmt> {
        if let Some(stmts) = self.folded_in_place(f, acc, &item) {
            return stmts;
        }
        let (mut stmts, value) = self.apply(f, vec![Arg::Value(acc.clone()), Arg::Value(item)]);
        stmts.push(run(parse_quote!(#acc = #value)));
        stmts
    }

    /// Where the first parameter is only read, or changed and given back, it is the
    /// accumulator itself.
    fn folded_in_place(&mut self, f: &Expr, acc: &Expr, item: &Expr) -> Option<Vec<Stmt>> {
        let (Expr::Closure(c), Some(name)) = (peel(f), name_of(acc)) else { return None };
        let mutable = match c.inputs.first()? {
            Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => p.mutability.is_some(),
            other => {
                plain(other)?;
                false
            }
        };
        let text = name.to_string();
        let own = self.steady.insert(text.clone());
        let mut closure = c.clone();
        if let Some(Pat::Ident(p)) = closure.inputs.first_mut() {
            p.mutability = None;
        }
        let old = plain(closure.inputs.first()?)?.clone();
        let closure = Expr::Closure(closure);
        let (mut stmts, value) =
            self.apply(&closure, vec![Arg::Value(acc.clone()), Arg::Value(item.clone())]);
        if own {
            self.steady.remove(&text);
        }
        let replaced = !stmts.iter().any(|s| binds(s, &old));
        let back = name_of(&value).is_some_and(|v| v == name);
        match (replaced, mutable) {
            (true, true) if back => Some(stmts),
            (true, false) => {
                stmts.push(run(parse_quote!(#acc = #value)));
                Some(stmts)
            }
            _ => None,
        }
    }

    fn for_each(&mut self, chain: &Chain, f: &Expr) -> Vec<Stmt> {
        let mut stmts = self.drive(chain, &mut |this, item| {
            let (mut stmts, value) = this.apply(f, vec![Arg::Value(item)]);
            if !matches!(peel(&value), Expr::Tuple(t) if t.elems.is_empty()) {
                stmts.push(run(value));
            }
            stmts
        });
        stmts.push(tail(parse_quote!(())));
        stmts
    }

    fn counted(&mut self, chain: &Chain, span: Span) -> Vec<Stmt> {
        let count = self.fresh.name("count", span);
        let mut stmts = vec![state(&count, &parse_quote!(0usize))];
        stmts.extend(self.drive(chain, &mut |this, item| {
            let mut stmts = Vec::new();
            this.hold(item, None, &mut stmts);
            stmts.push(run(parse_quote!(#count += 1)));
            stmts
        }));
        stmts.push(tail(path(&count)));
        stmts
    }

    fn quantified(&mut self, chain: &Chain, f: &Expr, any: bool, span: Span) -> Vec<Stmt> {
        let result = self.fresh.name(if any { "any" } else { "all" }, span);
        let mut stmts = vec![state(&result, &if any { parse_quote!(false) } else { parse_quote!(true) })];
        let label = self.fresh.label("chain", span);
        stmts.extend(self.drive_as(chain, label, &mut |this, frame, item| {
            let (mut stmts, cond) = this.apply(f, vec![Arg::Value(item)]);
            let decided = if any { cond } else { super::fresh::not(&cond) };
            let set = run(if any { parse_quote!(#result = true) } else { parse_quote!(#result = false) });
            stmts.push(run(branch(&decided, vec![set, frame.leave()], Vec::new())));
            stmts
        }));
        stmts.push(tail(path(&result)));
        stmts
    }

    /// `collect` into a `Vec`; nothing else is followed.
    fn collected(&mut self, chain: &Chain, wanted: Option<&Type>, span: Span) -> Option<Vec<Stmt>> {
        if let Some(ty) = wanted
            && head(ty).as_deref() != Some("Vec")
        {
            self.fail(span, crate::compiler::diagnostics::blame::COLLECT);
            return None;
        }
        let out = self.fresh.name("out", span);
        let capacity = self.capacity(chain);
        let new = match capacity {
            Some(n) => parse_quote!(::std::vec::Vec::with_capacity(#n)),
            None => parse_quote!(::std::vec::Vec::new()),
        };
        let wanted = wanted.filter(|ty| argument(ty).is_some_and(|t| !is_inferred(&t)));
        let mut stmts = vec![typed_state(&out, wanted, &new)];
        stmts.extend(self.drive(chain, &mut |_, item| vec![run(parse_quote!(#out.push(#item)))]));
        stmts.push(tail(path(&out)));
        Some(stmts)
    }

    /// How many items there will be, where a length tells.
    fn capacity(&self, chain: &Chain) -> Option<Expr> {
        let Base::Source(e) = &chain.base else { return None };
        let exact = chain.stages.iter().all(super::chain::Stage::is_exact);
        if exact { self.count_of(e) } else { None }
    }

    fn count_of(&self, e: &Expr) -> Option<Expr> {
        match peel(e) {
            Expr::MethodCall(m) => match (m.method.to_string().as_str(), m.args.len()) {
                ("iter" | "iter_mut" | "into_iter", 0) => match peel(&m.receiver) {
                    Expr::Path(_) if self.is_list(&m.receiver) => {
                        let x = &m.receiver;
                        Some(parse_quote!(#x.len()))
                    }
                    Expr::Range(_) => self.count_of(&m.receiver),
                    _ => None,
                },
                ("enumerate" | "rev" | "copied" | "cloned", 0) => self.count_of(&m.receiver),
                _ => None,
            },
            Expr::Range(r) => match (&r.start, &r.end, &r.limits) {
                (Some(from), Some(to), syn::RangeLimits::HalfOpen(_)) => {
                    let zero = matches!(peel(from), Expr::Lit(l) if matches!(&l.lit, syn::Lit::Int(i) if i.base10_digits() == "0"));
                    let known = matches!(peel(to), Expr::MethodCall(m) if m.method == "len");
                    (zero && known).then(|| (**to).clone())
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn unzipped(&mut self, chain: &Chain, span: Span) -> Vec<Stmt> {
        let (left, right) = (self.fresh.name("left", span), self.fresh.name("right", span));
        let new: Expr = parse_quote!(::std::vec::Vec::new());
        let mut stmts = vec![state(&left, &new), state(&right, &new)];
        let pair: Pat = parse_quote!((left, right));
        stmts.extend(self.drive(chain, &mut |this, item| {
            let mut stmts = Vec::new();
            let held = this.hold(item, Some(&pair), &mut stmts);
            let (a, b): (Expr, Expr) = match peel(&held) {
                Expr::Tuple(t) if t.elems.len() == 2 => (t.elems[0].clone(), t.elems[1].clone()),
                held => (parse_quote!(#held.0), parse_quote!(#held.1)),
            };
            stmts.push(run(parse_quote!(#left.push(#a))));
            stmts.push(run(parse_quote!(#right.push(#b))));
            stmts
        }));
        stmts.push(tail(parse_quote!((#left, #right))));
        stmts
    }

    /// Whether a method searches a chain, and gives an `Option`.
    pub fn searches(&mut self, m: &ExprMethodCall) -> bool {
        let callee = m.args.last().is_none_or(Self::is_callee);
        let known = match (m.method.to_string().as_str(), m.args.len()) {
            ("reduce" | "max_by" | "min_by" | "max_by_key" | "min_by_key" | "find" | "find_map", 1) => callee,
            ("nth", 1) | ("last" | "next", 0) => true,
            ("position", 1) => callee && m.args.iter().any(|f| self.is_varied(f)),
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
        let chain = self.chain(&m.receiver)?;
        let span = m.method.span();
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

    /// `unwrap` and its kind of an `Option` that is made here.
    fn unwrapped(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let from = &m.receiver;
        let fits = match (name.as_str(), args.len()) {
            ("unwrap", 0) | ("expect", 1) | ("unwrap_or", 1) | ("unwrap_or_default", 0) => self.is_made(from),
            ("unwrap_or_else", 1) | ("map_or", 2) | ("map_or_else", 2) => {
                args.iter().skip(args.len() - 1).all(|f| Self::is_callee(f)) && self.is_optional(from)
            }
            ("is_some" | "is_none", 0) => self.is_made(from),
            _ => false,
        };
        if !fits {
            return None;
        }
        let mut stmts = Vec::new();
        let method = &m.method;
        let mut same = |_: &mut Self, v: Expr| vec![tail(v)];
        match (name.as_str(), args.as_slice()) {
            ("unwrap" | "expect", args) => {
                let none: Expr = parse_quote!(::core::option::Option::None.#method(#(#args),*));
                if let Some(found) = self.found(from) {
                    let some = path(&found.some);
                    stmts.extend(found.stmts);
                    let none = parse_quote!(::core::option::Option::None::<()>.#method(#(#args),*));
                    stmts.push(run(branch(&super::fresh::not(&some), vec![run(none)], Vec::new())));
                    stmts.push(tail(found.value));
                } else {
                    stmts.extend(self.option(from, &mut same, vec![tail(none)]));
                }
            }
            ("unwrap_or", [default]) => {
                let default = if matches!(peel(default), Expr::Lit(_) | Expr::Path(_) | Expr::Unary(_)) {
                    (*default).clone()
                } else {
                    // Evaluated after the receiver, whatever that is.
                    let pair = self.pair(from);
                    let (some, value) = (self.steady("some", m.span()), self.steady("value", m.span()));
                    let or = self.steady("default", default.span());
                    stmts.push(parse_quote!(let (#some, #value) = #pair;));
                    stmts.push(define(&or, default));
                    stmts.push(tail(branch(&path(&some), vec![tail(path(&value))], vec![tail(path(&or))])));
                    return Some(block_expr(stmts));
                };
                stmts.extend(self.option(from, &mut same, vec![tail(default)]));
            }
            ("unwrap_or_default", []) => stmts.extend(self.option(from, &mut same, vec![tail(zero())])),
            ("unwrap_or_else", [f]) => {
                let (mut none, value) = self.apply(f, Vec::new());
                none.push(tail(value));
                stmts.extend(self.option(from, &mut same, none));
            }
            ("map_or", [default, f]) => {
                let default = self.hold((*default).clone(), None, &mut stmts);
                let mut mapped = |this: &mut Self, v: Expr| {
                    let (mut stmts, value) = this.apply(f, vec![Arg::Value(v)]);
                    stmts.push(tail(value));
                    stmts
                };
                stmts.extend(self.option(from, &mut mapped, vec![tail(default)]));
            }
            ("map_or_else", [default, f]) => {
                let (mut none, value) = self.apply(default, Vec::new());
                none.push(tail(value));
                let mut mapped = |this: &mut Self, v: Expr| {
                    let (mut stmts, value) = this.apply(f, vec![Arg::Value(v)]);
                    stmts.push(tail(value));
                    stmts
                };
                stmts.extend(self.option(from, &mut mapped, none));
            }
            _ => {
                let is = name == "is_some";
                let answer = |yes: bool| -> Vec<Stmt> {
                    vec![tail(if yes { parse_quote!(true) } else { parse_quote!(false) })]
                };
                let mut there = |this: &mut Self, v: Expr| {
                    let mut stmts = Vec::new();
                    this.hold(v, None, &mut stmts);
                    stmts.extend(answer(is));
                    stmts
                };
                stmts.extend(self.option(from, &mut there, answer(!is)));
            }
        }
        Some(block_expr(stmts))
    }

    /// A search, also where what it found is copied.
    fn found(&mut self, e: &Expr) -> Option<Found> {
        let Expr::MethodCall(m) = peel(e) else { return None };
        if matches!(m.method.to_string().as_str(), "copied" | "cloned") && m.args.is_empty() {
            let mut found = self.found(&m.receiver)?;
            found.value = pointee(found.value);
            return Some(found);
        }
        self.search(m)
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

/// Whether a statement binds a name.
fn binds(stmt: &Stmt, name: &Ident) -> bool {
    match stmt {
        Stmt::Local(local) => super::fresh::plain(&local.pat).is_some_and(|n| n == name),
        _ => false,
    }
}

/// What the standard library starts a sum or a product of floats with.
fn neutral(wanted: Option<&Type>, span: Span, float: &Expr, of: &str, method: &str) -> Expr {
    match wanted {
        Some(ty) if !is_float(ty) => {
            let (of, method) = (Ident::new(of, site(span)), Ident::new(method, site(span)));
            parse_quote!(::core::iter::#of::#method(::core::iter::empty::<#ty>()))
        }
        _ => float.clone(),
    }
}

/// `let mut name: ty = e;`
fn typed_state(name: &Ident, ty: Option<&Type>, e: &Expr) -> Stmt {
    match ty {
        Some(ty) => parse_quote_spanned!(site(name.span())=> let mut #name: #ty = #e;),
        None => state(name, e),
    }
}

/// An item that is added or multiplied: what a reference refers to.
fn grouped_value(e: &Expr) -> Expr {
    match e {
        Expr::Reference(r) => (*r.expr).clone(),
        e => e.clone(),
    }
}
