//! Chains of iterator adaptors taken apart: what is iterated over, and the stages
//! that each item goes through.
//!
//! What `for` over slices and ranges understands by itself (`zip`, `rev`, `skip`
//! and so on of indexable things) is moved into the source, past stages that keep
//! the number of items: `x.iter().map(f).rev()` is `x.iter().rev().map(f)`.
//!
//! How often a closure on the left side of a `zip` runs where that side is longer, the
//! standard library leaves open. So one that has effects there is an error.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprMethodCall, Type, parse_quote};

use super::Desugar;
use super::apply::is_pure;
use super::expect::{head, pointee};
use super::fresh::peel;
use crate::compiler::diagnostics::blame;
use crate::compiler::lower::facts::Facts;
use crate::compiler::lower::scan;
use crate::compiler::texts::Plain as _;

/// An iterator.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Where the items come from.
    pub base: Base,
    /// What happens to each, in order.
    pub stages: Vec<Stage>,
}

/// Where items come from.
#[derive(Clone, Debug)]
pub enum Base {
    /// What a `for` loop iterates over.
    Source(Expr),
    /// The items of one, then those of another.
    Chain(Box<Chain>, Box<Chain>),
    /// The items of one, again and again.
    Cycle(Box<Chain>),
    /// One value, without end or that many times.
    Repeat(Expr, Option<Expr>),
    /// What a closure gives, without end.
    RepeatWith(Expr),
    /// What a closure gives, until it gives `None`.
    FromFn(Expr),
    /// A first value, and what a closure makes of the one before.
    Successors(Expr, Expr),
    /// Parts of a slice from its end.
    RChunks(Expr, Expr),
    /// What an iterator in a variable has left, and whether that goes on afterwards.
    Rest(Box<super::walk::Walker>, bool),
    /// Nothing.
    Empty,
}

/// What happens to an item.
#[derive(Clone, Debug)]
pub struct Stage {
    /// What.
    pub kind: Kind,
    /// The adaptor's name.
    pub span: Span,
}

/// The adaptors.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Map(Expr),
    Filter(Expr),
    FilterMap(Expr),
    Inspect(Expr),
    FlatMap(Expr),
    Flatten,
    TakeWhile(Expr),
    SkipWhile(Expr),
    MapWhile(Expr),
    Scan(Expr, Expr),
    Count,
    Skip(Expr),
    Take(Expr),
    StepBy(Expr),
    Copied,
    Cloned,
    /// With another chain, and whether those before it have effects.
    Zip(Box<Chain>, bool),
    /// Each part of a tuple goes through stages of its own.
    Parts(Vec<Vec<Stage>>),
}

/// What is known of whether an item is a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// No reference, or it is not known.
    Value,
    /// A position.
    Index,
    /// `&`
    Ref,
    /// A tuple of them.
    Tuple(Vec<Form>),
}

/// Methods that an iterator chain ends with.
pub fn ends_chain(name: &str) -> bool {
    matches!(
        name,
        "sum"
            | "product"
            | "fold"
            | "try_fold"
            | "try_for_each"
            | "reduce"
            | "max_by"
            | "min_by"
            | "max_by_key"
            | "min_by_key"
            | "count"
            | "any"
            | "all"
            | "find"
            | "find_map"
            | "position"
            | "last"
            | "nth"
            | "next"
            | "unzip"
            | "partition"
            | "for_each"
            | "collect"
            | "map"
    ) || super::sort::is_sort(name)
}

/// Adaptors that a `for` loop does not understand itself.
pub fn is_stage(name: &str) -> bool {
    matches!(
        name,
        "map"
            | "filter"
            | "filter_map"
            | "inspect"
            | "flat_map"
            | "flatten"
            | "take_while"
            | "skip_while"
            | "map_while"
            | "scan"
            | "chain"
            | "cycle"
    )
}

/// Whether a `for` loop's iterator has stages that it does not understand itself.
pub fn has_stages(e: &Expr) -> bool {
    match peel(e) {
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            is_stage(&name)
                || name == "rchunks"
                || has_stages(&m.receiver)
                || (name == "zip" && m.args.iter().any(has_stages))
        }
        Expr::Call(c) => iter_function(c).is_some_and(|name| name != "zip") || c.args.iter().any(has_stages),
        _ => false,
    }
}

/// `iter::name(..)`
pub fn iter_function(c: &ExprCall) -> Option<String> {
    let Expr::Path(p) = peel(&c.func) else { return None };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
    match names.as_slice() {
        [.., module, last] if module == "iter" => Some(last.clone()),
        [last] if last == "zip" && c.args.len() == 2 => Some(last.clone()),
        _ => None,
    }
}

/// Whether a method of an iterator ends it, so that what follows is no adaptor.
fn is_option_method(name: &str) -> bool {
    ends_chain(name)
        || matches!(name, "len" | "max" | "min" | "is_sorted" | "eq" | "ne" | "lt" | "le" | "gt" | "ge")
}

/// Whether a method is one of those that make an iterator of a place.
pub fn makes_iterator(name: &str) -> bool {
    matches!(
        name,
        "iter"
            | "iter_mut"
            | "into_iter"
            | "windows"
            | "chunks"
            | "chunks_exact"
            | "chunks_mut"
            | "chunks_exact_mut"
            | "drain"
            | "chars"
            | "bytes"
            | "lines"
            | "split_whitespace"
            | "keys"
            | "values"
    )
}

/// `rows.last().unwrap()`
fn is_taken_out(m: &ExprMethodCall) -> bool {
    let from = |e: &Expr| matches!(peel(e), Expr::MethodCall(m) if matches!(m.method.to_string().as_str(), "first" | "get" | "last"));
    matches!(m.method.to_string().as_str(), "expect" | "unwrap") && from(&m.receiver)
}

impl Desugar<'_> {
    /// Takes an iterator apart; `None` where it is not known to be one.
    pub fn chain(&mut self, e: &Expr) -> Option<Chain> {
        let e = peel(e);
        if let Some(chain) = self.rest(e) {
            return Some(chain);
        }
        match e {
            Expr::Range(_) => Some(Chain::over(e.clone())),
            Expr::Call(c) => self.chain_call(c),
            Expr::MethodCall(m) => self.chain_method(m),
            _ => None,
        }
    }

    /// The same of anything that `for` or `zip` takes.
    pub fn iterable(&mut self, e: &Expr) -> Option<Chain> {
        if let Some(chain) = self.chain(e) {
            return Some(chain);
        }
        let e = peel(e);
        match e {
            Expr::Path(_)
            | Expr::Field(_)
            | Expr::Index(_)
            | Expr::Reference(_)
            | Expr::Array(_)
            | Expr::Repeat(_)
            | Expr::Macro(_)
            | Expr::Block(_)
            | Expr::Unary(_) => Some(Chain::over(e.clone())),
            Expr::MethodCall(m) if self.of_walker(m).is_some() => self.of_walker(m).map(Chain::over),
            Expr::Call(_) if !crate::compiler::lower::facts::flows(e, self.facts) => {
                Some(Chain::over(e.clone()))
            }
            Expr::MethodCall(m) if is_taken_out(m) => Some(Chain::over(e.clone())),
            _ if !self.is_varied(e) => Some(Chain::over(e.clone())),
            _ => None,
        }
    }

    fn chain_call(&mut self, c: &ExprCall) -> Option<Chain> {
        let name = iter_function(c)?;
        let args: Vec<&Expr> = c.args.iter().collect();
        let own = |e: &&Expr| (*e).clone();
        let base = match (name.as_str(), args.as_slice()) {
            ("zip", [a, b]) => {
                let (a, b) = (self.iterable(a)?, self.iterable(b)?);
                let joined = self.goes_with(&a, &b);
                return Some(a.zip(b, c.span(), self.facts, joined));
            }
            ("repeat", [x]) => Base::Repeat(own(x), None),
            ("repeat_n", [x, n]) => Base::Repeat(own(x), Some(own(n))),
            ("once", [x]) => Base::Repeat(own(x), Some(parse_quote!(1usize))),
            ("repeat_with", [f]) if Self::is_callee(f) => Base::RepeatWith(own(f)),
            ("once_with", [f]) if Self::is_callee(f) => {
                let one: Expr = parse_quote!(1usize);
                let stage = Stage { kind: Kind::Take(one), span: c.span() };
                return Some(Chain { base: Base::RepeatWith(own(f)), stages: vec![stage] });
            }
            ("from_fn", [f]) if Self::is_callee(f) => Base::FromFn(own(f)),
            ("successors", [first, f]) if Self::is_callee(f) => Base::Successors(own(first), own(f)),
            ("empty", []) => Base::Empty,
            _ => return None,
        };
        Some(Chain { base, stages: Vec::new() })
    }

    fn chain_method(&mut self, m: &ExprMethodCall) -> Option<Chain> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let span = m.method.span();
        if name == "rchunks"
            && let [k] = args.as_slice()
        {
            let base = Base::RChunks((*m.receiver).clone(), (*k).clone());
            return Some(Chain { base, stages: Vec::new() });
        }
        if makes_iterator(&name) {
            if matches!(name.as_str(), "iter" | "into_iter")
                && let Some(inner) = self.chain(&m.receiver)
            {
                return Some(inner);
            }
            let mut m = m.clone();
            if let Expr::MethodCall(of) = peel(&m.receiver)
                && let Some(list) = self.of_walker(of)
            {
                *m.receiver = super::fresh::grouped(&list);
            }
            return Some(Chain::over(Expr::MethodCall(m)));
        }
        if let Some(stage) = Self::stage(&name, &args) {
            let inner = self.receiver(&m.receiver)?;
            return Some(inner.then(stage, span));
        }
        if !matches!(name.as_str(), "enumerate" | "rev" | "cycle" | "chain" | "zip") {
            if self.chain(&m.receiver).is_some() && !is_option_method(&name) {
                self.fail(span, &blame::adaptor(&name));
            }
            return None;
        }
        let inner = self.receiver(&m.receiver)?;
        match (name.as_str(), args.as_slice()) {
            ("enumerate", []) => Some(inner.enumerate(span)),
            ("rev", []) => inner.rev(),
            ("cycle", []) => Some(Chain { base: Base::Cycle(Box::new(inner)), stages: Vec::new() }),
            ("chain", [other]) => {
                let other = self.iterable(other)?;
                let base = Base::Chain(Box::new(inner), Box::new(other));
                Some(Chain { base, stages: Vec::new() })
            }
            ("zip", [other]) => {
                let other = self.iterable(other)?;
                let joined = self.goes_with(&inner, &other);
                Some(inner.zip(other, span, self.facts, joined))
            }
            _ => None,
        }
    }

    /// What an adaptor is applied to: an iterator, or something without derivative
    /// that must be one.
    fn receiver(&mut self, e: &Expr) -> Option<Chain> {
        match self.chain(e) {
            Some(chain) => Some(chain),
            None if matches!(peel(e), Expr::MethodCall(_) | Expr::Call(_) | Expr::Struct(_))
                && !crate::compiler::lower::facts::flows(e, self.facts) =>
            {
                Some(Chain::over(peel(e).clone()))
            }
            None => None,
        }
    }

    fn stage(name: &str, args: &[&Expr]) -> Option<Kind> {
        let own = |e: &&Expr| (*e).clone();
        let kind = match (name, args) {
            ("copied", []) => Kind::Copied,
            ("cloned", []) => Kind::Cloned,
            ("flatten", []) => Kind::Flatten,
            ("skip", [n]) => Kind::Skip(own(n)),
            ("take", [n]) => Kind::Take(own(n)),
            ("step_by", [n]) => Kind::StepBy(own(n)),
            ("scan", [init, f]) if Self::is_callee(f) => Kind::Scan(own(init), own(f)),
            (_, [f]) if Self::is_callee(f) => match name {
                "map" => Kind::Map(own(f)),
                "filter" => Kind::Filter(own(f)),
                "filter_map" => Kind::FilterMap(own(f)),
                "inspect" => Kind::Inspect(own(f)),
                "flat_map" => Kind::FlatMap(own(f)),
                "take_while" => Kind::TakeWhile(own(f)),
                "skip_while" => Kind::SkipWhile(own(f)),
                "map_while" => Kind::MapWhile(own(f)),
                _ => return None,
            },
            _ => return None,
        };
        Some(kind)
    }

    /// Whether the items of a chain are references.
    pub fn form(&self, chain: &Chain) -> Form {
        let mut form = match &chain.base {
            Base::Source(e) => self.form_of(e),
            Base::Chain(a, _) | Base::Cycle(a) => self.form(a),
            Base::RChunks(..) => Form::Ref,
            Base::Rest(walker, _) => walker.form(),
            _ => Form::Value,
        };
        for stage in &chain.stages {
            form = match &stage.kind {
                Kind::Map(f) => returned_form(f),
                Kind::Copied | Kind::Cloned => Form::Value,
                Kind::Count => Form::Tuple(vec![Form::Index, form]),
                Kind::Zip(other, _) => Form::Tuple(vec![form, self.form(other)]),
                Kind::Parts(parts) => match form {
                    Form::Tuple(all) => {
                        let changed = |(form, stages): (Form, &Vec<Stage>)| match stages.last() {
                            None => form,
                            Some(Stage { kind: Kind::Inspect(_), .. }) => form,
                            Some(_) => Form::Value,
                        };
                        Form::Tuple(all.into_iter().zip(parts).map(changed).collect())
                    }
                    other => other,
                },
                Kind::Filter(_)
                | Kind::Inspect(_)
                | Kind::TakeWhile(_)
                | Kind::SkipWhile(_)
                | Kind::Skip(_)
                | Kind::Take(_)
                | Kind::StepBy(_) => form,
                Kind::Flatten if form == Form::Ref => Form::Ref,
                Kind::FlatMap(f) => flattened_form(f),
                Kind::FilterMap(_) | Kind::Flatten | Kind::MapWhile(_) | Kind::Scan(..) => Form::Value,
            };
        }
        form
    }

    /// The same of what a `for` loop iterates over.
    pub fn form_of(&self, e: &Expr) -> Form {
        match peel(e) {
            Expr::MethodCall(m) => match m.method.to_string().as_str() {
                "iter" | "iter_mut" | "windows" | "chunks" | "chunks_exact" => Form::Ref,
                "enumerate" => Form::Tuple(vec![Form::Index, self.form_of(&m.receiver)]),
                "zip" => Form::Tuple(vec![
                    self.form_of(&m.receiver),
                    m.args.first().map_or(Form::Value, |a| self.form_of(a)),
                ]),
                "rev" | "skip" | "take" | "step_by" | "into_iter" => self.form_of(&m.receiver),
                _ => Form::Value,
            },
            Expr::Call(c) if c.args.len() == 2 => {
                Form::Tuple(c.args.iter().map(|a| self.form_of(a)).collect())
            }
            Expr::Reference(_) => Form::Ref,
            e @ (Expr::Path(_) | Expr::Field(_)) => match self.types.of_expr(e) {
                Some(Type::Reference(_)) => Form::Ref,
                _ => Form::Value,
            },
            _ => Form::Value,
        }
    }

    /// Whether the type of a place is an array's.
    pub fn array_length(&self, e: &Expr) -> Option<Expr> {
        match pointee(self.types.of_expr(e)?) {
            Type::Array(t) => Some(t.len),
            _ => None,
        }
    }

    /// Whether a place is visibly a `Vec` or a slice.
    pub fn is_list(&self, e: &Expr) -> bool {
        self.written_ty(e).map(pointee).is_some_and(|ty| {
            matches!(ty, Type::Array(_) | Type::Slice(_)) || head(&ty).as_deref() == Some("Vec")
        })
    }
}

/// `&..` of a closure's value shows that it is a reference.
fn returned_form(f: &Expr) -> Form {
    fn of(e: &Expr) -> Form {
        match peel(e) {
            Expr::Reference(_) => Form::Ref,
            Expr::Tuple(t) => Form::Tuple(t.elems.iter().map(of).collect()),
            _ => Form::Value,
        }
    }
    match peel(f) {
        Expr::Closure(c) => of(&c.body),
        _ => Form::Value,
    }
}

/// `row.iter()` as a closure's value shows that its items are references.
fn flattened_form(f: &Expr) -> Form {
    fn of(e: &Expr) -> Form {
        match peel(e) {
            Expr::MethodCall(m)
                if matches!(m.method.to_string().as_str(), "rev" | "skip" | "take" | "filter") =>
            {
                of(&m.receiver)
            }
            Expr::MethodCall(m) if m.method == "iter" => Form::Ref,
            _ => Form::Value,
        }
    }
    match peel(f) {
        Expr::Closure(c) => of(&c.body),
        _ => Form::Value,
    }
}

impl Chain {
    /// All items of something.
    pub fn over(e: Expr) -> Chain {
        Chain { base: Base::Source(e), stages: Vec::new() }
    }

    /// What a method goes through that leaves an iterator in a variable where it is.
    pub fn lent(mut self) -> Chain {
        if let Base::Rest(_, lent) = &mut self.base {
            *lent = true;
        }
        self
    }

    /// Whether its items are visibly exclusive references.
    pub fn lends(&self) -> bool {
        fn of(e: &Expr) -> bool {
            match peel(e) {
                Expr::MethodCall(m) => m.method.to_string().ends_with("_mut") || of(&m.receiver),
                Expr::Reference(r) => r.mutability.is_some(),
                _ => false,
            }
        }
        let changed =
            |s: &Stage| matches!(s.kind, Kind::Map(_) | Kind::FilterMap(_) | Kind::Copied | Kind::Cloned);
        matches!(&self.base, Base::Source(e) if of(e)) && !self.stages.iter().any(changed)
    }

    /// Whether it is no more than what a `for` loop iterates over.
    pub fn is_source(&self) -> bool {
        self.stages.is_empty() && matches!(self.base, Base::Source(_))
    }

    /// With one stage more.
    fn then(mut self, kind: Kind, span: Span) -> Chain {
        let moved = match &kind {
            Kind::Take(n) => self.moved("take", &[n], Keep::Order, span),
            Kind::Skip(n) => self.moved("skip", &[n], Keep::Nothing, span),
            Kind::StepBy(n) => self.moved("step_by", &[n], Keep::Nothing, span),
            Kind::Copied if self.stages.is_empty() => self.moved("copied", &[], Keep::Order, span),
            Kind::Cloned if self.stages.is_empty() => self.moved("cloned", &[], Keep::Order, span),
            _ => false,
        };
        if !moved {
            self.stages.push(Stage { kind, span });
        }
        self
    }

    /// Applies an adaptor to the source, if that gives the same.
    fn moved(&mut self, name: &str, args: &[&Expr], keep: Keep, span: Span) -> bool {
        let fits = match keep {
            Keep::Order => self.is_exact(),
            Keep::Nothing => self.is_exact() && self.is_pure(),
            Keep::Reversed => self.stages.iter().all(Stage::is_stateless),
        };
        match &mut self.base {
            Base::Source(e) if fits => {
                let name = proc_macro2::Ident::new(name, span);
                let receiver = match peel(e) {
                    e @ (Expr::MethodCall(_) | Expr::Call(_)) => e.clone(),
                    Expr::Range(r) => parse_quote!((#r)),
                    e => parse_quote!((#e).into_iter()),
                };
                *e = parse_quote!(#receiver.#name(#(#args),*));
                true
            }
            _ => false,
        }
    }

    /// Whether each item of the source gives one item.
    fn is_exact(&self) -> bool {
        self.stages.iter().all(Stage::is_exact)
    }

    /// Whether the stages can be run in vain, or not at all.
    fn is_pure(&self) -> bool {
        self.stages.iter().all(Stage::is_pure)
    }

    fn enumerate(mut self, span: Span) -> Chain {
        if self.is_exact() && self.moved("enumerate", &[], Keep::Order, span) {
            if !self.stages.is_empty() {
                let kind = Kind::Parts(vec![Vec::new(), std::mem::take(&mut self.stages)]);
                self.stages.push(Stage { kind, span });
            }
            return self;
        }
        self.stages.push(Stage { kind: Kind::Count, span });
        self
    }

    fn rev(mut self) -> Option<Chain> {
        if !self.stages.iter().all(Stage::is_stateless) {
            return None;
        }
        match self.base {
            Base::Source(_) => self.moved("rev", &[], Keep::Reversed, Span::call_site()).then_some(self),
            Base::Chain(a, b) => {
                self.base = Base::Chain(Box::new(b.rev()?), Box::new(a.rev()?));
                Some(self)
            }
            Base::Repeat(_, Some(_)) | Base::Empty => Some(self),
            _ => None,
        }
    }

    fn zip(mut self, other: Chain, span: Span, facts: &Facts, joined: bool) -> Chain {
        let exact = joined && self.is_exact() && self.is_pure() && other.is_exact();
        if let (Base::Source(_), Base::Source(e), true) = (&self.base, &other.base, exact) {
            let e = e.clone();
            self.moved("zip", &[&e], Keep::Order, span);
            if !(self.stages.is_empty() && other.stages.is_empty()) {
                let kind = Kind::Parts(vec![std::mem::take(&mut self.stages), other.stages]);
                self.stages.push(Stage { kind, span });
            }
            return self;
        }
        let effects = self.stages.iter().any(|stage| stage.has_effects(facts));
        self.stages.push(Stage { kind: Kind::Zip(Box::new(other), effects), span });
        self
    }
}

/// What may change where an adaptor is moved to the source.
#[derive(Clone, Copy)]
enum Keep {
    /// The stages run for the same items.
    Order,
    /// They run for fewer items.
    Nothing,
    /// They run for the same items, from the end.
    Reversed,
}

impl Stage {
    /// Whether it makes one item of each.
    pub fn is_exact(&self) -> bool {
        match &self.kind {
            Kind::Map(_) | Kind::Inspect(_) | Kind::Copied | Kind::Cloned => true,
            Kind::Parts(parts) => parts.iter().flatten().all(Stage::is_exact),
            _ => false,
        }
    }

    fn is_stateless(&self) -> bool {
        self.is_exact() || matches!(self.kind, Kind::Filter(_) | Kind::FilterMap(_))
    }

    /// Whether a closure in it visibly does more than to compute its value.
    fn has_effects(&self, facts: &Facts) -> bool {
        match &self.kind {
            Kind::Map(f)
            | Kind::Filter(f)
            | Kind::FilterMap(f)
            | Kind::Inspect(f)
            | Kind::FlatMap(f)
            | Kind::TakeWhile(f)
            | Kind::SkipWhile(f)
            | Kind::MapWhile(f)
            | Kind::Scan(_, f) => changes_something(f, facts),
            Kind::Parts(parts) => parts.iter().flatten().any(|stage| stage.has_effects(facts)),
            Kind::Zip(_, effects) => *effects,
            Kind::Flatten
            | Kind::Count
            | Kind::Skip(_)
            | Kind::Take(_)
            | Kind::StepBy(_)
            | Kind::Copied
            | Kind::Cloned => false,
        }
    }

    fn is_pure(&self) -> bool {
        match &self.kind {
            Kind::Map(f) => is_pure_callee(f),
            Kind::Copied => true,
            Kind::Parts(parts) => parts.iter().flatten().all(Stage::is_pure),
            _ => false,
        }
    }
}

fn is_pure_callee(f: &Expr) -> bool {
    match peel(f) {
        Expr::Closure(c) => is_pure(&c.body),
        // `f64::sqrt`
        Expr::Path(p) => {
            let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
            matches!(names.as_slice(), [ty, name] if (ty == "f64" || ty == "f32")
                && crate::compiler::rules::find(name, 1).is_some())
        }
        _ => false,
    }
}

/// Whether code changes a variable of outside or runs a macro.
fn changes_something(f: &Expr, facts: &Facts) -> bool {
    struct Macros(bool);
    impl<'ast> Visit<'ast> for Macros {
        fn visit_macro(&mut self, _: &'ast syn::Macro) {
            self.0 = true;
        }
    }
    let mut macros = Macros(false);
    macros.visit_expr(f);
    macros.0 || !scan::expr(f, facts).writes.is_empty()
}
