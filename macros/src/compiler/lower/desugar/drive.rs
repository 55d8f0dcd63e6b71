//! Loops that run through a chain. The source becomes the loop; the stages and what
//! ends the chain become its body ([`super::stages`]).

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Label, Lifetime, Local, Pat, Stmt, parse_quote, parse_quote_spanned};

use super::Desugar;
use super::chain::{Base, Chain};
use super::fresh::{self, block, branch, define, not, path, run, state};

/// What is done with each item.
pub type Body<'b, 'a> = &'b mut dyn FnMut(&mut Desugar<'a>, Expr) -> Vec<Stmt>;

/// What a chain needs around its loops.
pub struct Frame {
    /// Names the loop, or the block around the loops.
    label: Lifetime,
    /// Whether something breaks out of it.
    left: bool,
    /// What comes before the loops.
    pub before: Vec<Stmt>,
    /// When the loops run at all.
    pub guards: Vec<Expr>,
    /// The state of each stage that has one.
    states: HashMap<usize, Ident>,
}

impl Frame {
    /// `break` out of the loops.
    pub fn leave(&mut self) -> Stmt {
        self.left = true;
        let label = &self.label;
        run(parse_quote!(break #label))
    }

    /// The state of a stage, with its first value the first time.
    pub fn state(&mut self, stage: usize, new: impl FnOnce() -> Ident, first: &Expr) -> Ident {
        if let Some(known) = self.states.get(&stage) {
            return known.clone();
        }
        let name = new();
        self.before.push(state(&name, first));
        self.states.insert(stage, name.clone());
        name
    }
}

impl<'a> Desugar<'a> {
    /// The loops that do something with each item of a chain.
    pub fn drive(&mut self, chain: &Chain, body: Body<'_, 'a>) -> Vec<Stmt> {
        let label = self.fresh.label("chain", Span::mixed_site());
        self.drive_as(chain, label, &mut |this, _, item| body(this, item))
    }

    /// The same, with the label of what ends the iteration.
    pub fn drive_as(
        &mut self,
        chain: &Chain,
        label: Lifetime,
        body: &mut dyn FnMut(&mut Self, &mut Frame, Expr) -> Vec<Stmt>,
    ) -> Vec<Stmt> {
        let mut frame =
            Frame { label, left: false, before: Vec::new(), guards: Vec::new(), states: HashMap::new() };
        let loops = self.loops(chain, &mut frame, body);
        let loops = labelled(loops, &frame);
        let mut stmts = frame.before;
        match frame.guards.into_iter().reduce(|a, b| parse_quote!(#a && #b)) {
            Some(guard) => stmts.push(run(branch(&guard, loops, Vec::new()))),
            None => stmts.extend(loops),
        }
        stmts
    }

    fn loops(
        &mut self,
        chain: &Chain,
        frame: &mut Frame,
        body: &mut dyn FnMut(&mut Self, &mut Frame, Expr) -> Vec<Stmt>,
    ) -> Vec<Stmt> {
        if let Some(beside) = self.side_by_side(chain, frame) {
            let mut stmts = beside.stmts;
            stmts.extend(self.stages(&chain.stages, 1, beside.item, frame, &mut *body));
            let (body, index, other) = (block(stmts), beside.index, beside.other);
            let header = beside.header;
            return vec![fresh::tail(parse_quote!(for (#index, #other) in #header #body))];
        }
        let mut each = |this: &mut Self, frame: &mut Frame, item: Expr| {
            this.stages(&chain.stages, 0, item, frame, &mut *body)
        };
        match &chain.base {
            Base::Source(e) => vec![self.for_loop(e, &mut |this, item| each(this, frame, item))],
            Base::Chain(a, b) => {
                let mut stmts = self.drive(a, &mut |this, item| each(this, frame, item));
                stmts.extend(self.drive(b, &mut |this, item| each(this, frame, item)));
                stmts
            }
            Base::Cycle(inner) => self.cycle(inner, frame, &mut each),
            Base::Repeat(x, n) => {
                let x = self.before(x, "value", frame);
                let x = fresh::grouped(&x);
                let n = n.as_ref().map(|n| self.before(n, "n", frame));
                let item = if matches!(x, Expr::Lit(_)) { x } else { parse_quote!(#x.clone()) };
                let body = block(each(self, frame, item));
                vec![fresh::tail(match n {
                    Some(n) => parse_quote!(for _ in 0..#n #body),
                    None => parse_quote!(loop #body),
                })]
            }
            Base::RepeatWith(f) => {
                let (mut stmts, item) = self.apply(f, Vec::new());
                stmts.extend(each(self, frame, item));
                let body = block(stmts);
                vec![fresh::tail(parse_quote!(loop #body))]
            }
            Base::FromFn(f) => {
                let (mut stmts, item) = self.apply(f, Vec::new());
                let leave = frame.leave();
                stmts.extend(self.option(&item, &mut |this, item| each(this, frame, item), vec![leave]));
                let body = block(stmts);
                vec![fresh::tail(parse_quote!(loop #body))]
            }
            Base::Successors(first, f) => self.successors(first, f, frame, &mut each),
            Base::RChunks(x, k) => self.rchunks(x, k, frame, &mut each),
            Base::Rest(walker, lent) => {
                vec![self.rest_loop(walker, *lent, &mut |this, item| each(this, frame, item))]
            }
            Base::Empty => Vec::new(),
        }
    }

    /// `for item in source { body }`, where the body's first pattern is the loop's.
    pub fn for_loop(&mut self, source: &Expr, body: &mut dyn FnMut(&mut Self, Expr) -> Vec<Stmt>) -> Stmt {
        let name = self.fresh.name("item", source.span());
        let form = self.form_of(source);
        self.sources.insert(name.to_string(), form);
        let stmts = body(self, path(&name));
        let (pat, stmts) = loop_pattern(&name, stmts);
        let body = block(stmts);
        let mut each: syn::ExprForLoop =
            parse_quote_spanned!(fresh::site(source.span())=> for #pat in it #body);
        *each.expr = source.clone();
        fresh::tail(Expr::ForLoop(each))
    }

    /// A value that is known before the loops.
    pub fn before(&mut self, e: &Expr, hint: &str, frame: &mut Frame) -> Expr {
        let fixed = match fresh::peel(e) {
            Expr::Lit(_) => true,
            e => fresh::name_of(e)
                .is_some_and(|name| self.is_steady(name) || !self.facts.is_local(&name.to_string())),
        };
        if fixed {
            return e.clone();
        }
        let name = self.steady(hint, e.span());
        frame.before.push(define(&name, e));
        path(&name)
    }

    /// Items again and again, until there are none.
    fn cycle(&mut self, inner: &Chain, frame: &mut Frame, each: Each<'_, 'a>) -> Vec<Stmt> {
        let any = self.fresh.name("any", Span::mixed_site());
        let mut stmts = vec![state(&any, &parse_quote!(false))];
        stmts.extend(self.drive(inner, &mut |this, item| {
            let mut stmts = vec![run(parse_quote!(#any = true))];
            stmts.extend(each(this, frame, item));
            stmts
        }));
        stmts.push(run(branch(&not(&path(&any)), vec![frame.leave()], Vec::new())));
        let body = block(stmts);
        vec![fresh::tail(parse_quote!(loop #body))]
    }

    /// A value, and what is made of the one before.
    fn successors(&mut self, first: &Expr, f: &Expr, frame: &mut Frame, each: Each<'_, 'a>) -> Vec<Stmt> {
        let some = self.fresh.name("some", first.span());
        let next = self.fresh.name("next", first.span());
        let pair = self.pair(first);
        frame.before.push(parse_quote!(let (mut #some, mut #next) = #pair;));
        let item = self.steady("item", first.span());
        let mut stmts = vec![define(&item, &path(&next))];
        let (more, after) = self.apply(f, vec![super::apply::Arg::Lent(path(&item), false)]);
        stmts.extend(more);
        let mut set = |_: &mut Self, e: Expr| vec![run(parse_quote!(#next = #e))];
        stmts.extend(self.option(&after, &mut set, vec![run(parse_quote!(#some = false))]));
        stmts.extend(each(self, frame, path(&item)));
        let body = block(stmts);
        vec![fresh::tail(parse_quote!(while #some #body))]
    }

    /// Parts of a slice from its end, the last one shorter.
    fn rchunks(&mut self, x: &Expr, k: &Expr, frame: &mut Frame, each: Each<'_, 'a>) -> Vec<Stmt> {
        let k = self.before(k, "k", frame);
        let x = &fresh::grouped(x);
        let n = self.before(&parse_quote!(#x.len()), "n", frame);
        frame.before.push(run(parse_quote!(assert!(#k != 0, "chunk size must be non-zero"))));
        let (number, end) = (self.steady("i", x.span()), self.steady("end", x.span()));
        let start = self.steady("start", x.span());
        let mut stmts: Vec<Stmt> = vec![
            define(&end, &parse_quote!(#n - #number * #k)),
            define(&start, &parse_quote!(if #end > #k { #end - #k } else { 0usize })),
        ];
        stmts.extend(each(self, frame, parse_quote!(&#x[#start..#end])));
        let body = block(stmts);
        vec![fresh::tail(parse_quote!(for #number in 0..(#n + #k - 1) / #k #body))]
    }
}

type Each<'b, 'a> = &'b mut dyn FnMut(&mut Desugar<'a>, &mut Frame, Expr) -> Vec<Stmt>;

/// The loops with a label, if anything breaks out of them.
fn labelled(mut loops: Vec<Stmt>, frame: &Frame) -> Vec<Stmt> {
    if !frame.left {
        return loops.into_iter().map(ended).collect();
    }
    let label = &frame.label;
    let own: Label = parse_quote!(#label:);
    if let [Stmt::Expr(e, _)] = loops.as_mut_slice() {
        match e {
            Expr::ForLoop(l) if l.label.is_none() => l.label = Some(own),
            Expr::Loop(l) if l.label.is_none() => l.label = Some(own),
            Expr::While(l) if l.label.is_none() => l.label = Some(own),
            _ => return in_block(label, loops),
        }
        return loops.into_iter().map(ended).collect();
    }
    in_block(label, loops)
}

fn in_block(label: &Lifetime, stmts: Vec<Stmt>) -> Vec<Stmt> {
    let body = block(stmts.into_iter().map(ended).collect());
    vec![run(parse_quote!(#label: #body))]
}

/// A loop that does not end a block is a statement.
fn ended(stmt: Stmt) -> Stmt {
    match stmt {
        Stmt::Expr(e, _) => run(e),
        other => other,
    }
}

/// Makes the pattern that the body starts with the pattern of the loop.
fn loop_pattern(item: &Ident, mut stmts: Vec<Stmt>) -> (Pat, Vec<Stmt>) {
    if let Some(Stmt::Local(Local { pat, init: Some(init), .. })) = stmts.first()
        && init.diverge.is_none()
        && fresh::name_of(&init.expr).is_some_and(|name| name == item)
        && !matches!(pat, Pat::Type(_))
        && !stmts.iter().skip(1).any(|s| mentions(s, item))
    {
        let pat = pat.clone();
        stmts.remove(0);
        return (pat, stmts);
    }
    if stmts.iter().any(|s| mentions(s, item)) {
        return (parse_quote!(#item), stmts);
    }
    (parse_quote!(_), stmts)
}

fn mentions(stmt: &Stmt, name: &Ident) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_ident(&mut self, i: &'ast Ident) {
            self.1 |= i == self.0;
        }
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            let mut idents = Vec::new();
            crate::compiler::lower::macros::identifiers(mac.tokens.clone(), &mut idents);
            self.1 |= idents.iter().any(|i| i == self.0);
        }
    }
    let mut find = Find(name, false);
    visit::visit_stmt(&mut find, stmt);
    find.1
}
