//! Iterators in variables: `let mut it = x.iter(); let first = it.next().unwrap(); for v in
//! it { .. }`. The variable becomes two positions in what it goes through, one for each
//! end; whatever takes items from it moves them.

use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Pat, Stmt, parse_quote};

use super::Desugar;
use super::chain::{Base, Chain, Form, Kind, Stage};
use super::fresh::{constant, define, grouped, name_of, path, peel, plain, run, state};
use super::sequence::Sequence;
use crate::compiler::texts::Plain;

/// An iterator in a variable.
#[derive(Clone, Debug)]
pub struct Walker {
    items: Sequence,
    stages: Vec<Stage>,
    at: Ident,
    end: Ident,
    /// What it is until it is consumed, where nothing can move it before.
    whole: Option<Expr>,
}

/// Where something is, if it is there.
pub struct Located {
    /// What tells.
    pub before: Vec<Stmt>,
    /// Whether it is.
    pub there: Expr,
    /// What is done where it is.
    pub then: Vec<Stmt>,
    /// It.
    pub value: Expr,
}

impl Desugar<'_> {
    /// `let mut it = x.iter();`
    pub fn walker(&mut self, local: &syn::Local) -> Option<Vec<Stmt>> {
        let init = local.init.as_ref().filter(|i| i.diverge.is_none())?;
        let name = match &local.pat {
            Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => &p.ident,
            pat => plain(pat).filter(|_| !matches!(local.pat, Pat::Type(_)))?,
        };
        let text = name.plain();
        let known = !self.not_walkers.contains(&text) && matches!(peel(&init.expr), Expr::MethodCall(_));
        if !known || !self.is_active(&init.expr) || super::places::has_move(&init.expr) {
            return None;
        }
        let (source, peekable) = match peel(&init.expr) {
            Expr::MethodCall(m) if m.method == "peekable" => (&*m.receiver, true),
            e => (e, false),
        };
        let outer = self.failed.take();
        let chain = self.chain(source);
        self.failed = outer;
        let chain = chain?;
        let Base::Source(from) = &chain.base else { return None };
        let kept = |s: &Stage| match &s.kind {
            Kind::Copied | Kind::Cloned => true,
            Kind::Map(_) | Kind::Inspect(_) | Kind::Filter(_) | Kind::FilterMap(_) => !peekable,
            Kind::Parts(_) => !peekable && s.is_exact(),
            _ => false,
        };
        if !chain.stages.iter().all(kept) {
            return None;
        }
        let mut stmts = Vec::new();
        let (items, len) = self.sequence(from, &mut stmts)?;
        let span = name.span();
        let (at, end) = (self.fresh.name("at", span), self.fresh.name("end", span));
        stmts.push(state(&at, &parse_quote!(0usize)));
        stmts.push(state(&end, &len));
        let moved = !matches!(&local.pat, Pat::Ident(p) if p.mutability.is_none());
        let whole = (!moved && self.is_repeatable(source)).then(|| source.clone());
        self.walkers.insert(text, Walker { items, stages: chain.stages.clone(), at, end, whole });
        Some(stmts)
    }

    /// The iterator that an expression names: all that it has left.
    pub fn rest(&mut self, e: &Expr) -> Option<Chain> {
        let (e, lent) = match peel(e) {
            Expr::MethodCall(m) if m.args.is_empty() && m.method == "by_ref" => (&*m.receiver, true),
            Expr::MethodCall(m) if m.args.is_empty() && m.method == "clone" => (&*m.receiver, false),
            Expr::Reference(r) if r.mutability.is_some() => (&*r.expr, true),
            e => (e, false),
        };
        let walker = self.walker_of(e)?.clone();
        if let Some(whole) = &walker.whole {
            return self.chain(whole);
        }
        let stages = walker.stages.clone();
        Some(Chain { base: Base::Rest(Box::new(walker), lent), stages })
    }

    /// Whether an iterator is the same wherever it is made while it lives: over a list that
    /// has a name, with numbers that do not change.
    fn is_repeatable(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::MethodCall(m) => {
                let fixed = |e: &Expr| match peel(e) {
                    Expr::Lit(_) | Expr::Closure(_) => true,
                    e => name_of(e).is_some_and(|n| self.is_steady(n) || !self.facts.is_local(&n.plain())),
                };
                self.is_repeatable(&m.receiver) && m.args.iter().all(fixed)
            }
            Expr::Reference(r) if r.mutability.is_none() => self.is_repeatable(&r.expr),
            Expr::Field(f) => self.is_repeatable(&f.base),
            Expr::Path(_) => true,
            _ => false,
        }
    }

    fn walker_of(&self, e: &Expr) -> Option<&Walker> {
        self.walkers.get(&name_of(e)?.plain())
    }

    /// `it.next()` and its kind, `list.first_chunk::<2>()` and its kind.
    pub fn located(&mut self, e: &Expr) -> Option<Located> {
        let Expr::MethodCall(m) = peel(e) else { return None };
        let name = m.method.to_string();
        if let Some(n) = chunk_length(m) {
            return Some(chunk(m, &name, &n));
        }
        let walker = self.walker_of(&m.receiver)?.clone();
        let (at, end) = (&walker.at, &walker.end);
        let exact = walker.stages.iter().all(Stage::is_exact);
        let there = parse_quote!(#at < #end);
        let i = self.steady("i", m.span());
        let mut then: Vec<Stmt> = match (name.as_str(), m.args.len()) {
            ("next", 0) if exact => vec![define(&i, &path(at)), run(parse_quote!(#at += 1))],
            ("next_back", 0) if exact => vec![run(parse_quote!(#end -= 1)), define(&i, &path(end))],
            ("peek", 0) => {
                let item = walker.value(&parse_quote!(#at));
                return Some(Located {
                    before: Vec::new(),
                    there,
                    then: Vec::new(),
                    value: parse_quote!(&#item),
                });
            }
            ("nth", 1) if walker.stages.is_empty() => {
                let mut before = Vec::new();
                let k = self.named(m.args[0].clone(), "k", &mut before);
                before.push(run(parse_quote!(#at = if #k < #end - #at { #at + #k } else { #end })));
                let then = vec![define(&i, &path(at)), run(parse_quote!(#at += 1))];
                return Some(Located { before, there, then, value: walker.items.item(&path(&i)) });
            }
            _ => return None,
        };
        let mut value = walker.items.item(&path(&i));
        for stage in &walker.stages {
            value = self.exact(stage, value, &mut then);
        }
        Some(Located { before: Vec::new(), there, then, value })
    }

    /// Whether [`Desugar::located`] knows an expression.
    pub fn is_located(&self, e: &Expr) -> bool {
        let Expr::MethodCall(m) = peel(e) else { return false };
        let Some(walker) = self.walker_of(&m.receiver) else { return chunk_length(m).is_some() };
        let exact = walker.stages.iter().all(Stage::is_exact);
        match (m.method.to_string().as_str(), m.args.len()) {
            ("next" | "next_back", 0) => exact,
            ("peek", 0) => true,
            ("nth", 1) => walker.stages.is_empty(),
            _ => false,
        }
    }

    /// `it.len()`, `it.as_slice()`, `it.remainder()`
    pub fn of_walker(&self, m: &ExprMethodCall) -> Option<Expr> {
        if let Expr::MethodCall(chunks) = peel(&m.receiver)
            && m.method == "remainder"
            && chunks.method == "chunks_exact"
            && self.is_repeatable(&m.receiver)
        {
            let (list, k) = (super::fresh::behind_reference(&chunks.receiver), chunks.args.first()?);
            return Some(parse_quote!(&#list[#list.len() / #k * #k..]));
        }
        let walker = self.walker_of(&m.receiver).filter(|_| m.args.is_empty())?;
        let (at, end) = (&walker.at, &walker.end);
        let exact = walker.stages.iter().all(Stage::is_exact);
        match (m.method.to_string().as_str(), &walker.items) {
            ("len", _) if exact => Some(parse_quote!((#end - #at))),
            ("as_slice", Sequence::Elements(list, true)) if walker.stages.is_empty() => {
                Some(parse_quote!(&#list[#at..#end]))
            }
            ("remainder", Sequence::Chunks(list, k, None)) => {
                Some(parse_quote!(&#list[#list.len() / #k * #k..]))
            }
            _ => None,
        }
    }

    /// `while let Some(p) = it.next() { .. }`
    pub fn walked(&mut self, w: &syn::ExprWhile) -> Option<Expr> {
        let Expr::Let(l) = peel(&w.cond) else { return None };
        if !(self.is_active(&l.expr) && self.is_made(&l.expr)) {
            return None;
        }
        let (label, pat) = (&w.label, super::option::pattern_of_some(&l.pat)?);
        if let Some(Located { before, there, then, value }) = self.located(&l.expr)
            && before.is_empty()
        {
            let stmts = &w.body.stmts;
            return Some(parse_quote!(#label while #there { #(#then)* let #pat = #value; #(#stmts)* }));
        }
        let (cond, body) = (&w.cond, &w.body);
        Some(parse_quote!(#label loop { if #cond #body else { break; } }))
    }

    /// The loop over what is left of an iterator in a variable.
    pub fn rest_loop(
        &mut self,
        walker: &Walker,
        lent: bool,
        each: &mut dyn FnMut(&mut Self, Expr) -> Vec<Stmt>,
    ) -> Stmt {
        let (at, end) = (&walker.at, &walker.end);
        let i = self.steady("i", at.span());
        let mut stmts = Vec::new();
        if lent {
            stmts.extend([define(&i, &path(at)), run(parse_quote!(#at += 1))]);
        }
        stmts.extend(each(self, walker.items.item(&path(&i))));
        let body = super::fresh::block(stmts);
        super::fresh::tail(if lent {
            parse_quote!(while #at < #end #body)
        } else {
            parse_quote!(for #i in #at..#end #body)
        })
    }

    /// Whether code mentions an iterator that is in a variable no more.
    pub fn mentions_walker(&self, tokens: impl quote::ToTokens) -> Option<String> {
        if self.walkers.is_empty() {
            return None;
        }
        let mut idents = Vec::new();
        crate::compiler::lower::macros::identifiers(tokens.into_token_stream(), &mut idents);
        idents.iter().map(Plain::plain).find(|name| self.walkers.contains_key(name))
    }
}

impl Walker {
    /// What the items are.
    pub fn form(&self) -> Form {
        self.items.form()
    }

    /// The item at a position, through stages that copy.
    fn value(&self, i: &Expr) -> Expr {
        match self.items.item(i) {
            Expr::Reference(r) if !self.stages.is_empty() => *r.expr,
            item => item,
        }
    }
}

/// `N` in `list.first_chunk::<N>()` and its kind.
fn chunk_length(m: &ExprMethodCall) -> Option<Expr> {
    let known = matches!(
        m.method.to_string().as_str(),
        "first_chunk" | "last_chunk" | "split_first_chunk" | "split_last_chunk"
    );
    let place = matches!(peel(&m.receiver), Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
    if !known || !place || !m.args.is_empty() {
        return None;
    }
    constant(m.turbofish.as_ref()?.args.first()?)
}

fn chunk(m: &ExprMethodCall, name: &str, n: &Expr) -> Located {
    let list = grouped(&m.receiver);
    let value = match name {
        "first_chunk" => parse_quote!(&#list[..#n]),
        "last_chunk" => parse_quote!(&#list[#list.len() - #n..]),
        "split_first_chunk" => parse_quote!((&#list[..#n], &#list[#n..])),
        _ => parse_quote!((&#list[..#list.len() - #n], &#list[#list.len() - #n..])),
    };
    Located { before: Vec::new(), there: parse_quote!(#list.len() >= #n), then: Vec::new(), value }
}
