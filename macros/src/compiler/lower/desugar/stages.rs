//! What happens to an item on its way through a chain: each stage is the code
//! before the rest of the body, or around it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Stmt, parse_quote};

use super::Desugar;
use super::apply::{Arg, first_pattern};
use super::chain::{Base, Chain, Kind, Stage};
use super::drive::Frame;
use super::fresh::{branch, define, grouped, not, path, peel, run};

/// What is done with what comes out.
type Rest<'b, 'a> = &'b mut dyn FnMut(&mut Desugar<'a>, &mut Frame, Expr) -> Vec<Stmt>;

impl<'a> Desugar<'a> {
    /// The body for an item that goes through the stages from `at` on.
    pub fn stages(
        &mut self,
        stages: &[Stage],
        at: usize,
        item: Expr,
        frame: &mut Frame,
        rest: Rest<'_, 'a>,
    ) -> Vec<Stmt> {
        let Some(stage) = stages.get(at) else { return rest(self, frame, item) };
        let mut next = |this: &mut Self, frame: &mut Frame, item: Expr| {
            this.stages(stages, at + 1, item, frame, &mut *rest)
        };
        let span = stage.span;
        let mut stmts = Vec::new();
        match &stage.kind {
            Kind::Map(_) | Kind::Inspect(_) | Kind::Copied | Kind::Cloned | Kind::Parts(_) => {
                let item = self.exact(stage, item, &mut stmts);
                stmts.extend(next(self, frame, item));
            }
            Kind::Filter(f) => {
                let (item, cond) = self.tested(f, item, &mut stmts);
                let body = next(self, frame, item);
                stmts.push(run(branch(&cond, body, Vec::new())));
            }
            Kind::TakeWhile(f) => {
                let (item, cond) = self.tested(f, item, &mut stmts);
                stmts.push(run(branch(&not(&cond), vec![frame.leave()], Vec::new())));
                stmts.extend(next(self, frame, item));
            }
            Kind::SkipWhile(f) => {
                let name = || self.fresh.name("skipping", span);
                let skipping = frame.state(at, name, &parse_quote!(true));
                let item = self.hold(item, first_pattern(f), &mut stmts);
                let (mut test, cond) = self.apply(f, vec![Arg::Lent(item.clone(), false)]);
                test.push(run(parse_quote!(#skipping = #cond)));
                stmts.push(run(branch(&path(&skipping), test, Vec::new())));
                let body = next(self, frame, item);
                stmts.push(run(branch(&not(&path(&skipping)), body, Vec::new())));
            }
            Kind::FilterMap(f) => {
                let (more, value) = self.apply(f, vec![Arg::Value(item)]);
                stmts.extend(more);
                stmts.extend(self.option(&value, &mut |this, v| next(this, frame, v), Vec::new()));
            }
            Kind::MapWhile(f) => {
                let (more, value) = self.apply(f, vec![Arg::Value(item)]);
                stmts.extend(more);
                let leave = frame.leave();
                stmts.extend(self.option(&value, &mut |this, v| next(this, frame, v), vec![leave]));
            }
            Kind::Scan(init, f) => {
                let name = || self.fresh.name("state", span);
                let state = frame.state(at, name, init);
                let args = vec![Arg::Lent(path(&state), true), Arg::Value(item)];
                let (more, value) = self.apply(f, args);
                stmts.extend(more);
                let leave = frame.leave();
                stmts.extend(self.option(&value, &mut |this, v| next(this, frame, v), vec![leave]));
            }
            Kind::FlatMap(f) => {
                let (more, value) = self.apply(f, vec![Arg::Value(item)]);
                stmts.extend(more);
                stmts.extend(self.inner(&value, &mut |this, item| next(this, frame, item)));
            }
            Kind::Flatten => {
                stmts.extend(self.inner(&item, &mut |this, item| next(this, frame, item)));
            }
            Kind::Count => {
                let name = || self.fresh.name("count", span);
                let count = frame.state(at, name, &parse_quote!(0usize));
                let item = self.hold(item, None, &mut stmts);
                let index = self.steady("i", span);
                stmts.push(define(&index, &path(&count)));
                stmts.push(run(parse_quote!(#count += 1)));
                stmts.extend(next(self, frame, parse_quote!((#index, #item))));
            }
            Kind::Skip(n) => {
                let n = self.before(n, "n", frame);
                let name = || self.fresh.name("left", span);
                let left = frame.state(at, name, &n);
                let item = self.hold(item, None, &mut stmts);
                let body = next(self, frame, item);
                let skip = vec![run(parse_quote!(#left -= 1))];
                stmts.push(run(branch(&parse_quote!(#left > 0), skip, body)));
            }
            Kind::StepBy(k) => {
                let k = self.before(k, "k", frame);
                let name = || self.fresh.name("left", span);
                let first = frame.before.len();
                let left = frame.state(at, name, &parse_quote!(0usize));
                if frame.before.len() > first {
                    frame.before.push(run(parse_quote!(assert!(#k != 0, "assertion failed: step != 0"))));
                }
                let item = self.hold(item, None, &mut stmts);
                let mut body = vec![run(parse_quote!(#left = #k - 1))];
                body.extend(next(self, frame, item));
                let skip = vec![run(parse_quote!(#left -= 1))];
                stmts.push(run(branch(&parse_quote!(#left > 0), skip, body)));
            }
            Kind::Take(n) => {
                let n = self.before(n, "n", frame);
                let name = || self.fresh.name("left", span);
                let guards = frame.before.len();
                let left = frame.state(at, name, &n);
                if frame.before.len() > guards {
                    frame.guards.push(parse_quote!(#left > 0));
                }
                let item = self.hold(item, None, &mut stmts);
                stmts.push(run(parse_quote!(#left -= 1)));
                stmts.extend(next(self, frame, item));
                stmts.push(run(branch(&parse_quote!(#left == 0), vec![frame.leave()], Vec::new())));
            }
            Kind::Zip(_, true) => {
                self.fail(span, crate::compiler::diagnostics::blame::ZIP_EFFECTS);
            }
            Kind::Zip(other, false) => {
                let item = self.hold(item, None, &mut stmts);
                let Some(second) = self.beside(other, at, frame, &mut stmts, span) else {
                    self.fail(span, crate::compiler::diagnostics::blame::ZIP);
                    return stmts;
                };
                stmts.extend(next(self, frame, parse_quote!((#item, #second))));
            }
        }
        stmts
    }

    /// A stage that makes one item of one item.
    pub fn exact(&mut self, stage: &Stage, item: Expr, stmts: &mut Vec<Stmt>) -> Expr {
        match &stage.kind {
            Kind::Map(f) => {
                let (more, value) = self.apply(f, vec![Arg::Value(item)]);
                stmts.extend(more);
                value
            }
            Kind::Inspect(f) => {
                let item = self.hold(item, first_pattern(f), stmts);
                let (more, value) = self.apply(f, vec![Arg::Lent(item.clone(), false)]);
                stmts.extend(more);
                if !matches!(peel(&value), Expr::Tuple(t) if t.elems.is_empty()) {
                    stmts.push(run(value));
                }
                item
            }
            Kind::Copied => match peel(&item) {
                Expr::Reference(r) => (*r.expr).clone(),
                e => {
                    let e = grouped(e);
                    parse_quote!(*#e)
                }
            },
            Kind::Cloned => {
                let item = grouped(&item);
                parse_quote!(#item.clone())
            }
            Kind::Parts(parts) => self.parts(parts, item, stmts, stage.span),
            _ => item,
        }
    }

    fn parts(&mut self, parts: &[Vec<Stage>], item: Expr, stmts: &mut Vec<Stmt>, span: Span) -> Expr {
        let names: Vec<Expr> = match peel(&item) {
            Expr::Tuple(t) if t.elems.len() == parts.len() => t.elems.iter().cloned().collect(),
            _ => {
                let names: Vec<_> = parts.iter().map(|_| self.steady("part", span)).collect();
                stmts.push(parse_quote!(let (#(#names),*) = #item;));
                names.iter().map(path).collect()
            }
        };
        let mut done: Vec<Expr> = Vec::new();
        for (name, stages) in names.into_iter().zip(parts) {
            let mut code = Vec::new();
            let value = stages.iter().fold(name, |item, stage| self.exact(stage, item, &mut code));
            if !code.is_empty() {
                // What came before is evaluated before.
                done = done.into_iter().map(|e| self.hold(e, None, stmts)).collect();
            }
            stmts.extend(code);
            done.push(value);
        }
        parse_quote!((#(#done),*))
    }

    /// An item, held, and what a closure says of it.
    fn tested(&mut self, f: &Expr, item: Expr, stmts: &mut Vec<Stmt>) -> (Expr, Expr) {
        let item = self.hold(item, first_pattern(f), stmts);
        let (more, cond) = self.apply(f, vec![Arg::Lent(item.clone(), false)]);
        stmts.extend(more);
        (item, cond)
    }

    /// The items of an item.
    fn inner(&mut self, e: &Expr, body: super::drive::Body<'_, 'a>) -> Vec<Stmt> {
        if self.is_optional(e) {
            return self.option(e, body, Vec::new());
        }
        match self.iterable(e) {
            Some(chain) => self.drive(&chain, body),
            None => {
                self.fail(e.span(), crate::compiler::diagnostics::blame::ITERATION);
                Vec::new()
            }
        }
    }

    /// The next item of an iterator that is gone through beside the loop.
    fn beside(
        &mut self,
        other: &Chain,
        at: usize,
        frame: &mut Frame,
        stmts: &mut Vec<Stmt>,
        span: Span,
    ) -> Option<Expr> {
        if let Base::Cycle(inner) = &other.base {
            return self.beside_cycle(inner, other, at, frame, stmts, span);
        }
        let (source, stages) = match &other.base {
            Base::Source(source) if other.stages.iter().all(is_exact) => {
                if (!self.is_varied(source) || self.is_given(source)) && !self.is_listed(source) {
                    let item = self.next_beside(source, at, frame, stmts);
                    return Some(
                        other.stages.iter().fold(item, |item, stage| self.exact(stage, item, stmts)),
                    );
                }
                (source.clone(), &other.stages[..])
            }
            _ => (self.gathered(other, at, frame, span)?, &[][..]),
        };
        let name = || self.fresh.name("at", span);
        let position = frame.state(at, name, &parse_quote!(0usize));
        let index = self.steady("i", span);
        let (len, item) = self.indexed(&source, &path(&index))?;
        stmts.push(define(&index, &path(&position)));
        if let Some(len) = len {
            stmts.push(run(branch(&parse_quote!(#index >= #len), vec![frame.leave()], Vec::new())));
        }
        stmts.push(run(parse_quote!(#position += 1)));
        let item = stages.iter().fold(item, |item, stage| self.exact(stage, item, stmts));
        Some(item)
    }

    /// The same of `list.iter().cycle()`, also with `skip`, which begins anew.
    fn beside_cycle(
        &mut self,
        inner: &Chain,
        other: &Chain,
        at: usize,
        frame: &mut Frame,
        stmts: &mut Vec<Stmt>,
        span: Span,
    ) -> Option<Expr> {
        let Base::Source(source) = &inner.base else { return None };
        let (skip, rest) = match other.stages.split_first() {
            Some((Stage { kind: Kind::Skip(n), .. }, rest)) => (Some(n), rest),
            _ => (None, &other.stages[..]),
        };
        if !inner.stages.iter().chain(rest).all(is_exact) {
            return None;
        }
        let index = self.steady("i", span);
        let (len, item) = self.indexed(source, &path(&index))?;
        let len = len?;
        let first: Expr = skip.map_or_else(|| parse_quote!(0usize), Expr::clone);
        let name = || self.fresh.name("at", span);
        let position = frame.state(at, name, &first);
        stmts.push(run(branch(&parse_quote!(#len == 0), vec![frame.leave()], Vec::new())));
        stmts.push(define(&index, &parse_quote!(#position % #len)));
        stmts.push(run(parse_quote!(#position += 1)));
        Some(inner.stages.iter().chain(rest).fold(item, |item, stage| self.exact(stage, item, stmts)))
    }

    /// The number of items of something indexable (`None` where it has no end), and
    /// the item at a position.
    pub fn indexed(&mut self, source: &Expr, at: &Expr) -> Option<(Option<Expr>, Expr)> {
        let e = peel(source);
        let list = |x: &Expr| -> Option<Expr> { Some(parse_quote!(#x.len())) };
        match e {
            Expr::Range(r) => {
                let from = &grouped(r.start.as_ref()?);
                let item = parse_quote!(#from + #at);
                match (&r.end, &r.limits) {
                    (None, _) => Some((None, item)),
                    (Some(to), syn::RangeLimits::HalfOpen(_)) => {
                        Some((Some(parse_quote!((#to).saturating_sub(#from))), item))
                    }
                    _ => None,
                }
            }
            Expr::MethodCall(m) if m.args.is_empty() => {
                let x = &grouped(&m.receiver);
                let place = matches!(peel(x), Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
                match m.method.to_string().as_str() {
                    "iter" if place => Some((list(x), parse_quote!(&#x[#at]))),
                    "iter_mut" if place => Some((list(x), parse_quote!(&mut #x[#at]))),
                    "into_iter" if place => self.indexed(x, at),
                    "copied" | "cloned" => {
                        let (len, item) = self.indexed(x, at)?;
                        match item {
                            Expr::Reference(r) => Some((len, *r.expr)),
                            _ => None,
                        }
                    }
                    _ => None,
                }
            }
            Expr::Reference(r) => {
                let x = &grouped(&r.expr);
                let item =
                    if r.mutability.is_some() { parse_quote!(&mut #x[#at]) } else { parse_quote!(&#x[#at]) };
                Some((list(x), item))
            }
            Expr::Path(_) => match self.types.of_expr(e)? {
                syn::Type::Reference(r) if r.mutability.is_none() => Some((list(e), parse_quote!(&#e[#at]))),
                syn::Type::Array(_) => Some((list(e), parse_quote!(#e[#at]))),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether a stage beside a loop makes one item of each, whatever it is called on.
pub fn is_exact(stage: &Stage) -> bool {
    matches!(stage.kind, Kind::Map(_) | Kind::Inspect(_) | Kind::Copied)
}
