//! Iterators in variables: `let mut it = x.iter(); let first = it.next().unwrap(); for v in
//! it { .. }`. The variable becomes two positions in what it goes through, one for each
//! end; whatever takes items from it moves them.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Pat, Stmt, parse_quote};

use super::Desugar;
use super::chain::{Base, Chain, Form, Kind, Stage};
use super::fresh::{define, grouped, name_of, path, peel, plain, run, state};

/// An iterator in a variable.
#[derive(Clone, Debug)]
pub struct Walker {
    items: Sequence,
    stages: Vec<Stage>,
    at: Ident,
    end: Ident,
}

/// Items by their positions.
#[derive(Clone, Debug)]
enum Sequence {
    /// Elements of a list: themselves, or references to them.
    Elements(Expr, bool),
    /// Integers from the first on.
    Integers(Expr),
    Windows(Expr, Expr),
    /// Parts of a length; where the list's length is given, the last one is shorter.
    Chunks(Expr, Expr, Option<Expr>),
    Enumerate(Box<Sequence>),
    Zip(Box<Sequence>, Box<Sequence>),
    /// From the end: with the length.
    Rev(Box<Sequence>, Expr),
    Skip(Box<Sequence>, Expr),
    Step(Box<Sequence>, Expr),
    Values(Box<Sequence>),
}

impl Sequence {
    /// The item at a position.
    fn item(&self, i: &Expr) -> Expr {
        match self {
            Sequence::Elements(list, true) => parse_quote!(&#list[#i]),
            Sequence::Elements(list, false) => parse_quote!(#list[#i].clone()),
            Sequence::Integers(from) if is_zero(from) => i.clone(),
            Sequence::Integers(from) => parse_quote!((#from + #i)),
            Sequence::Windows(list, k) => parse_quote!(&#list[#i..#i + #k]),
            Sequence::Chunks(list, k, None) => parse_quote!(&#list[#i * #k..#i * #k + #k]),
            Sequence::Chunks(list, k, Some(n)) => {
                parse_quote!(&#list[#i * #k..if #n < #i * #k + #k { #n } else { #i * #k + #k }])
            }
            Sequence::Enumerate(inner) => {
                let item = inner.item(i);
                parse_quote!((#i, #item))
            }
            Sequence::Zip(a, b) => {
                let (a, b) = (a.item(i), b.item(i));
                parse_quote!((#a, #b))
            }
            Sequence::Rev(inner, n) => inner.item(&parse_quote!((#n - 1 - #i))),
            Sequence::Skip(inner, k) => inner.item(&parse_quote!((#i + #k))),
            Sequence::Step(inner, k) => inner.item(&parse_quote!((#i * #k))),
            Sequence::Values(inner) => match inner.item(i) {
                Expr::Reference(r) => *r.expr,
                item => item,
            },
        }
    }

    fn form(&self) -> Form {
        match self {
            Sequence::Elements(_, true) | Sequence::Windows(..) | Sequence::Chunks(..) => Form::Ref,
            Sequence::Elements(_, false) | Sequence::Values(_) => Form::Value,
            Sequence::Integers(_) => Form::Index,
            Sequence::Enumerate(inner) => Form::Tuple(vec![Form::Index, inner.form()]),
            Sequence::Zip(a, b) => Form::Tuple(vec![a.form(), b.form()]),
            Sequence::Rev(inner, _) | Sequence::Skip(inner, _) | Sequence::Step(inner, _) => inner.form(),
        }
    }
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
        let text = name.unraw().to_string();
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
        self.walkers.insert(text, Walker { items, stages: chain.stages.clone(), at, end });
        Some(stmts)
    }

    /// The items of a source that can be taken in any order, and their number.
    fn sequence(&mut self, e: &Expr, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        let e = peel(e);
        let Expr::MethodCall(m) = e else {
            return match e {
                Expr::Range(r) => self.integers(r, stmts),
                Expr::Reference(r) if r.mutability.is_none() => Some(self.elements(&r.expr, true, stmts)),
                Expr::Path(_) => Some(self.elements(e, self.form_of(e) == Form::Ref, stmts)),
                _ => None,
            };
        };
        let args: Vec<&Expr> = m.args.iter().collect();
        let boxed = Box::new;
        Some(match (m.method.to_string().as_str(), args.as_slice()) {
            ("iter", []) => self.elements(&m.receiver, true, stmts),
            ("into_iter", []) if matches!(peel(&m.receiver), Expr::MethodCall(i) if super::chain::makes_iterator(&i.method.to_string())) =>
            {
                return self.sequence(&m.receiver, stmts);
            }
            ("into_iter", []) => match peel(&m.receiver) {
                Expr::Range(r) => return self.integers(r, stmts),
                Expr::Reference(r) => self.elements(&r.expr, true, stmts),
                from => self.elements(from, self.form_of(from) == Form::Ref, stmts),
            },
            ("copied" | "cloned", []) => {
                let (inner, n) = self.sequence(&m.receiver, stmts)?;
                (Sequence::Values(boxed(inner)), n)
            }
            ("enumerate", []) => {
                let (inner, n) = self.sequence(&m.receiver, stmts)?;
                (Sequence::Enumerate(boxed(inner)), n)
            }
            ("zip", [other]) => {
                let (a, n) = self.sequence(&m.receiver, stmts)?;
                if let Expr::Range(syn::ExprRange { start: Some(from), end: None, .. }) = peel(other) {
                    let from = self.named((**from).clone(), "from", stmts);
                    return Some((Sequence::Zip(boxed(a), boxed(Sequence::Integers(from))), n));
                }
                let (b, k) = self.sequence(other, stmts)?;
                let n = self.named(parse_quote!(if #n < #k { #n } else { #k }), "n", stmts);
                (Sequence::Zip(boxed(a), boxed(b)), n)
            }
            ("rev", []) => {
                let (inner, n) = self.sequence(&m.receiver, stmts)?;
                let n = self.named(n, "n", stmts);
                (Sequence::Rev(boxed(inner), n.clone()), n)
            }
            ("skip", [k]) => {
                let (inner, n) = self.sequence(&m.receiver, stmts)?;
                let k = self.named((*k).clone(), "k", stmts);
                (Sequence::Skip(boxed(inner), k.clone()), parse_quote!((if #k < #n { #n - #k } else { 0 })))
            }
            ("take", [k]) => {
                let (inner, n) = self.sequence(&m.receiver, stmts)?;
                let k = self.named((*k).clone(), "k", stmts);
                (inner, parse_quote!((if #k < #n { #k } else { #n })))
            }
            ("step_by", [k]) if matches!(peel(k), Expr::Lit(_)) && !is_zero(k) => {
                let (inner, n) = self.sequence(&m.receiver, stmts)?;
                let k = (*k).clone();
                (Sequence::Step(boxed(inner), k.clone()), parse_quote!(((#n + #k - 1) / #k)))
            }
            ("windows", [k]) => {
                let (list, n) = self.list_of(&m.receiver, stmts);
                let k = self.size(m, k, stmts);
                (Sequence::Windows(list, k.clone()), parse_quote!((if #k <= #n { #n + 1 - #k } else { 0 })))
            }
            ("chunks_exact", [k]) => {
                let (list, n) = self.list_of(&m.receiver, stmts);
                let k = self.size(m, k, stmts);
                (Sequence::Chunks(list, k.clone(), None), parse_quote!((#n / #k)))
            }
            ("chunks", [k]) => {
                let (list, n) = self.list_of(&m.receiver, stmts);
                let k = self.size(m, k, stmts);
                let count = parse_quote!(((#n + #k - 1) / #k));
                (Sequence::Chunks(list, k, Some(n)), count)
            }
            _ => return None,
        })
    }

    /// A length that must not be zero.
    fn size(&mut self, m: &ExprMethodCall, k: &Expr, stmts: &mut Vec<Stmt>) -> Expr {
        let k = self.named(k.clone(), "k", stmts);
        let method = &m.method;
        if !matches!(k, Expr::Lit(_)) {
            stmts.push(run(parse_quote!(if #k == 0 { <[()]>::#method(&[], 0); })));
        }
        k
    }

    fn named(&mut self, e: Expr, hint: &str, stmts: &mut Vec<Stmt>) -> Expr {
        if matches!(peel(&e), Expr::Lit(_)) || name_of(&e).is_some_and(|name| self.is_steady(name)) {
            return e;
        }
        let name = self.steady(hint, e.span());
        stmts.push(define(&name, &e));
        path(&name)
    }

    fn integers(&mut self, r: &syn::ExprRange, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        let (Some(from), Some(to), syn::RangeLimits::HalfOpen(_)) = (&r.start, &r.end, &r.limits) else {
            return None;
        };
        let from = self.named((**from).clone(), "from", stmts);
        let to = self.named((**to).clone(), "to", stmts);
        let n = if is_zero(&from) { to } else { parse_quote!((if #from < #to { #to - #from } else { 0 })) };
        Some((Sequence::Integers(from), n))
    }

    fn elements(&mut self, list: &Expr, lent: bool, stmts: &mut Vec<Stmt>) -> (Sequence, Expr) {
        let (list, n) = self.list_of(list, stmts);
        (Sequence::Elements(list, lent), n)
    }

    /// A list under a name, and its length.
    fn list_of(&mut self, e: &Expr, stmts: &mut Vec<Stmt>) -> (Expr, Expr) {
        let list = match peel(e) {
            e @ Expr::Path(_) => e.clone(),
            e @ (Expr::Field(_) | Expr::Index(_) | Expr::Unary(_)) => {
                let name = self.steady("items", e.span());
                stmts.push(define(&name, &parse_quote!(&#e)));
                path(&name)
            }
            e => {
                let name = self.steady("items", e.span());
                stmts.push(define(&name, e));
                path(&name)
            }
        };
        let n = parse_quote!(#list.len());
        (list, n)
    }

    /// The iterator that an expression names: all that it has left.
    pub fn rest(&self, e: &Expr) -> Option<Chain> {
        let (e, lent) = match peel(e) {
            Expr::MethodCall(m) if m.args.is_empty() && m.method == "by_ref" => (&*m.receiver, true),
            Expr::MethodCall(m) if m.args.is_empty() && m.method == "clone" => (&*m.receiver, false),
            Expr::Reference(r) if r.mutability.is_some() => (&*r.expr, true),
            e => (e, false),
        };
        let walker = self.walker_of(e)?.clone();
        let stages = walker.stages.clone();
        Some(Chain { base: Base::Rest(Box::new(walker), lent), stages })
    }

    /// Whether an iterator starts from one in a variable.
    pub fn walks(&self, e: &Expr) -> bool {
        crate::compiler::lower::scan::root(e).is_some_and(|name| self.walkers.contains_key(&name))
    }

    fn walker_of(&self, e: &Expr) -> Option<&Walker> {
        self.walkers.get(&name_of(e)?.unraw().to_string())
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
        idents.iter().map(|i| i.unraw().to_string()).find(|name| self.walkers.contains_key(name))
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
    match m.turbofish.as_ref()?.args.first()? {
        syn::GenericArgument::Const(e) => Some(e.clone()),
        syn::GenericArgument::Type(t) => Some(parse_quote!(#t)),
        _ => None,
    }
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

fn is_zero(e: &Expr) -> bool {
    matches!(peel(e), Expr::Lit(l) if matches!(&l.lit, syn::Lit::Int(i) if i.base10_digits() == "0"))
}
