//! `Option`s that are taken apart where they are made: code for what is in one, and
//! code for where there is nothing.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned;
use syn::{Arm, Expr, ExprMethodCall, Pat, Stmt, parse_quote};

use super::Desugar;
use super::apply::{Arg, first_pattern, is_pure, taken_apart};
use super::drive::Body;
use super::expect::{head, is_exchange, pointee as pointee_ty};
use super::fresh::{block_expr, branch, grouped, path, peel, tail, zero};
use super::walk::Located;
use crate::compiler::lower::leave;

impl<'a> Desugar<'a> {
    /// Code that does something with what is in an `Option`, or something else where
    /// there is nothing; of the value that these end with, where they do.
    pub fn option(&mut self, e: &Expr, some: Body<'_, 'a>, none: Vec<Stmt>) -> Vec<Stmt> {
        let e = peel(e);
        if let Some(inner) = some_of(e) {
            return some(self, inner.clone());
        }
        if is_none(e) {
            return none;
        }
        if leaves(e) > 1 {
            return self.option_of_pair(e, some, none);
        }
        if let Some(Located { before, there, then, value }) = self.located(e) {
            let mut stmts = then;
            stmts.extend(some(self, value));
            return before.into_iter().chain([tail(branch(&there, stmts, none))]).collect();
        }
        match e {
            Expr::Block(b) if b.label.is_none() => {
                let (mut stmts, value) = taken_apart(e.clone());
                stmts.extend(self.option(&value, some, none));
                stmts
            }
            Expr::If(i) if i.else_branch.is_some() => {
                let then: Expr = block_expr(i.then_branch.stmts.clone());
                let then = self.option_leaf(&then, some, &none);
                let other = i.else_branch.as_ref().map_or_else(zero, |(_, e)| (**e).clone());
                let other = self.option_leaf(&other, some, &none);
                vec![tail(branch(&i.cond, then, other))]
            }
            Expr::Match(m) => {
                let mut m = m.clone();
                for arm in &mut m.arms {
                    let body = self.option_leaf(&arm.body, some, &none);
                    *arm.body = parse_quote!({ #(#body)* });
                }
                vec![tail(Expr::Match(m))]
            }
            Expr::MethodCall(m) => self.option_method(m, e, some, none),
            _ => self.option_opaque(e, some, none),
        }
    }

    /// One branch; those that leave stay.
    fn option_leaf(&mut self, e: &Expr, some: Body<'_, 'a>, none: &[Stmt]) -> Vec<Stmt> {
        if leave::diverges(e) { vec![tail(e.clone())] } else { self.option(e, some, none.to_vec()) }
    }

    /// Where several branches give something: first which, then what is done with it.
    fn option_of_pair(&mut self, e: &Expr, some: Body<'_, 'a>, none: Vec<Stmt>) -> Vec<Stmt> {
        let pair = self.pair(e);
        self.branch_of_pair(&pair, e.span(), some, none)
    }

    /// A branch on the first of a pair, with the second.
    fn branch_of_pair(&mut self, pair: &Expr, span: Span, some: Body<'_, 'a>, none: Vec<Stmt>) -> Vec<Stmt> {
        let (is, value) = (self.steady("some", span), self.steady("value", span));
        let then = some(self, path(&value));
        vec![parse_quote!(let (#is, #value) = #pair;), tail(branch(&path(&is), then, none))]
    }

    /// `(true, value)` or `(false, zero)`
    pub fn pair(&mut self, e: &Expr) -> Expr {
        let nothing = zero();
        let none = vec![tail(parse_quote!((false, #nothing)))];
        if let Expr::MethodCall(m) = peel(e)
            && let Some(pair) = self.pair_or(m)
        {
            return pair;
        }
        if leaves(e) > 1 {
            return match peel(e) {
                Expr::If(i) => {
                    let then = self.pair(&block_expr(i.then_branch.stmts.clone()));
                    let other = i.else_branch.as_ref().map_or_else(zero, |(_, e)| self.pair(e));
                    branch(&i.cond, vec![tail(then)], vec![tail(other)])
                }
                Expr::Match(m) => {
                    let mut m = m.clone();
                    for arm in &mut m.arms {
                        if !leave::diverges(&arm.body) {
                            *arm.body = self.pair(&arm.body);
                        }
                    }
                    Expr::Match(m)
                }
                Expr::Block(_) => {
                    let (mut stmts, value) = taken_apart(e.clone());
                    stmts.push(tail(self.pair(&value)));
                    block_expr(stmts)
                }
                _ => e.clone(),
            };
        }
        let stmts = self.option(e, &mut |_, value| vec![tail(parse_quote!((true, #value)))], none);
        block_expr(stmts)
    }

    /// `a.or(b)`, where both are evaluated, and `a.or_else(f)` as pairs.
    fn pair_or(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let other = m.args.first().filter(|_| m.args.len() == 1)?;
        if !self.is_chosen_from(&m.receiver) {
            return None;
        }
        if m.method == "or" {
            let (first, second) = (self.steady("first", m.span()), self.steady("other", other.span()));
            let (a, b) = (self.pair(&m.receiver), self.pair(other));
            let choice = branch(&parse_quote!(#first.0), vec![tail(path(&first))], vec![tail(path(&second))]);
            return Some(parse_quote!({ let #first = #a; let #second = #b; #choice }));
        }
        if m.method != "or_else" || !Self::is_callee(other) {
            return None;
        }
        let (mut none, value) = self.apply(other, Vec::new());
        none.push(tail(self.pair(&value)));
        let mut some = |_: &mut Self, value: Expr| vec![tail(parse_quote!((true, #value)))];
        Some(block_expr(self.option(&m.receiver, &mut some, none)))
    }

    fn option_method(
        &mut self,
        m: &ExprMethodCall,
        e: &Expr,
        some: Body<'_, 'a>,
        none: Vec<Stmt>,
    ) -> Vec<Stmt> {
        let args: Vec<&Expr> = m.args.iter().collect();
        let from = &m.receiver;
        match (m.method.to_string().as_str(), args.as_slice()) {
            ("then", [f]) if Self::is_callee(f) => {
                let (mut stmts, value) = self.apply(f, Vec::new());
                stmts.extend(some(self, value));
                vec![tail(branch(from, stmts, none))]
            }
            ("then_some", [value]) => {
                let mut stmts = Vec::new();
                let value = self.hold((*value).clone(), None, &mut stmts);
                let then = some(self, value);
                stmts.push(tail(branch(from, then, none)));
                stmts
            }
            ("map", [f]) if self.is_optional(from) && Self::is_callee(f) => {
                let mut inner = |this: &mut Self, v: Expr| {
                    let (mut stmts, value) = this.apply(f, vec![Arg::Value(v)]);
                    stmts.extend(some(this, value));
                    stmts
                };
                self.option(from, &mut inner, none)
            }
            ("and_then", [f]) if self.is_optional(from) && Self::is_callee(f) => {
                let nothing = none.clone();
                let mut inner = |this: &mut Self, v: Expr| {
                    let (mut stmts, value) = this.apply(f, vec![Arg::Value(v)]);
                    stmts.extend(this.option(&value, &mut *some, nothing.clone()));
                    stmts
                };
                self.option(from, &mut inner, none)
            }
            ("filter", [f]) if self.is_optional(from) && Self::is_callee(f) => {
                let nothing = none.clone();
                let mut inner = |this: &mut Self, v: Expr| {
                    let mut stmts = Vec::new();
                    let v = this.hold(v, first_pattern(f), &mut stmts);
                    let (more, cond) = this.apply(f, vec![Arg::Lent(v.clone(), false)]);
                    stmts.extend(more);
                    let then = some(this, v);
                    stmts.push(tail(branch(&cond, then, nothing.clone())));
                    stmts
                };
                self.option(from, &mut inner, none)
            }
            ("zip", [other]) if self.is_pair(from, other) => {
                let nothing = none.clone();
                let mut inner = |this: &mut Self, a: Expr| {
                    let mut stmts = Vec::new();
                    let a = this.hold(a, None, &mut stmts);
                    let mut both = |this: &mut Self, b: Expr| some(this, parse_quote!((#a, #b)));
                    stmts.extend(this.option(other, &mut both, nothing.clone()));
                    stmts
                };
                self.option(from, &mut inner, none)
            }
            ("as_ref", []) if self.is_made(from) => {
                let mut inner = |this: &mut Self, v: Expr| {
                    let mut stmts = Vec::new();
                    let v = this.hold(v, None, &mut stmts);
                    stmts.extend(some(this, parse_quote!(&#v)));
                    stmts
                };
                self.option(from, &mut inner, none)
            }
            (lending, []) if is_lending(lending) && self.is_taken_from(from) => {
                let lent: Expr =
                    if lending.ends_with("mut") { parse_quote!(&mut #from) } else { parse_quote!(&#from) };
                self.option_opaque(&lent, some, none)
            }
            ("or" | "or_else", [_]) => match self.pair_or(m) {
                Some(pair) => self.branch_of_pair(&pair, e.span(), some, none),
                None => self.option_opaque(e, some, none),
            },
            ("copied" | "cloned", []) if self.is_made(from) || self.is_element(from) => {
                let mut inner = |this: &mut Self, v: Expr| some(this, pointee(v));
                self.option(from, &mut inner, none)
            }
            _ => match self.search(m) {
                Some(found) => {
                    let mut stmts = found.stmts;
                    let then = some(self, found.value);
                    stmts.push(tail(branch(&path(&found.some), then, none)));
                    stmts
                }
                None => self.option_opaque(e, some, none),
            },
        }
    }

    fn option_opaque(&mut self, e: &Expr, some: Body<'_, 'a>, none: Vec<Stmt>) -> Vec<Stmt> {
        let value = self.steady("value", e.span());
        let then = some(self, path(&value));
        vec![tail(branch(&parse_quote!(let ::core::option::Option::Some(#value) = #e), then, none))]
    }

    /// Whether an expression is visibly an `Option`.
    pub fn is_optional(&mut self, e: &Expr) -> bool {
        let e = peel(e);
        if self.is_made(e) || self.is_stored(e) {
            return true;
        }
        match e {
            Expr::MethodCall(m) => match m.method.to_string().as_str() {
                name if is_lending(name) => self.is_stored(&m.receiver),
                "get" | "get_mut" | "first" | "first_mut" | "last" | "last_mut" | "pop" | "checked_sub"
                | "checked_add" | "checked_mul" => self.chain(&m.receiver).is_none(),
                "position" | "rposition" => self.chain(&m.receiver).is_some(),
                "copied" | "cloned" | "map" | "and_then" | "filter" | "or" | "or_else" => {
                    self.is_optional(&m.receiver)
                }
                "take" | "replace" => self.is_exchanged(e),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether `a.zip(b)` is one of `Option`s, of which the second need not be looked at
    /// where there is no first.
    fn is_pair(&mut self, a: &Expr, b: &Expr) -> bool {
        let looks = |m: &ExprMethodCall| {
            matches!(m.method.to_string().as_str(), "first" | "last" | "get" | "copied" | "cloned")
        };
        let mut at = peel(b);
        while let Expr::MethodCall(m) = at
            && looks(m)
            && m.args.iter().all(is_pure)
        {
            at = peel(&m.receiver);
        }
        is_pure(at) && self.is_optional(a) && self.is_optional(b)
    }

    /// Whether an expression is visibly an `Option`, also one without derivative.
    pub fn is_chosen_from(&mut self, e: &Expr) -> bool {
        let written = self.written_ty(e).is_some_and(|ty| head(&pointee_ty(ty)).as_deref() == Some("Option"));
        written || self.is_optional(e)
    }

    /// Whether an expression looks for an element of a list through which derivatives
    /// flow.
    pub fn is_element(&mut self, e: &Expr) -> bool {
        let Expr::MethodCall(m) = peel(e) else { return false };
        let name = m.method.to_string();
        matches!((name.as_str(), m.args.len()), ("get", 1) | ("first" | "last", 0))
            && self.is_active(&m.receiver)
            && self.chain(&m.receiver).is_none()
    }

    /// Whether an expression is a place that is known to hold an `Option` through which
    /// derivatives flow.
    pub fn is_stored(&self, e: &Expr) -> bool {
        self.written_ty(e).is_some_and(|ty| head(&pointee_ty(ty)).as_deref() == Some("Option"))
            && self.is_active(e)
    }

    /// The same of a place whose type is not seen, where a method that only an `Option`
    /// or a `Result` has is called on it.
    pub fn is_taken_from(&self, e: &Expr) -> bool {
        let e = match peel(e) {
            Expr::MethodCall(m) if m.args.is_empty() && is_lending(&m.method.to_string()) => &m.receiver,
            e => e,
        };
        match self.written_ty(e) {
            Some(_) => self.is_stored(e),
            None => (matches!(peel(e), Expr::Field(_)) || self.types.is_part(e)) && self.is_active(e),
        }
    }

    /// Whether an expression is what an `Option` held, into which something else is put.
    pub fn is_exchanged(&self, e: &Expr) -> bool {
        matches!(peel(e), Expr::MethodCall(m) if is_exchange(m) && self.is_taken_from(&m.receiver))
    }

    /// Binds it to a variable.
    pub fn hold_exchanged(&mut self, e: &mut Expr) -> Stmt {
        let (taken, span) = (self.steady("taken", e.span()), e.span());
        let before = std::mem::replace(e, path(&taken));
        super::fresh::bind(&parse_quote!(#taken), &before, span)
    }

    /// `option.take()` and `option.replace(value)`.
    pub fn exchanged(&self, m: &ExprMethodCall) -> Expr {
        let of = &m.receiver;
        let lent = matches!(self.written_ty(of), Some(syn::Type::Reference(_)));
        let of: Expr = if lent { parse_quote!(&mut *#of) } else { parse_quote!(&mut #of) };
        match m.args.first() {
            Some(value) => parse_quote!(::core::mem::replace(#of, ::core::option::Option::Some(#value))),
            None => parse_quote!(::core::mem::replace(#of, ::core::option::Option::None)),
        }
    }

    /// The type of a place, as far as it is written where it or its struct is defined.
    pub fn written_ty(&self, e: &Expr) -> Option<syn::Type> {
        self.types.of_expr(e).or_else(|| self.facts.field_ty(peel(e)).cloned())
    }

    /// Whether an expression is an `Option` that is made here.
    pub fn is_made(&mut self, e: &Expr) -> bool {
        let e = peel(e);
        if some_of(e).is_some() || is_none(e) || self.is_located(e) {
            return true;
        }
        match e {
            Expr::Block(b) if b.label.is_none() => match b.block.stmts.last() {
                Some(Stmt::Expr(e, None)) => self.is_made(e),
                _ => false,
            },
            Expr::If(i) => {
                let last = match i.then_branch.stmts.last() {
                    Some(Stmt::Expr(e, None)) => self.is_made(e),
                    _ => false,
                };
                last || i.else_branch.as_ref().is_some_and(|(_, e)| self.is_made(e))
            }
            Expr::Match(m) => m.arms.iter().any(|arm| self.is_made(&arm.body)),
            Expr::MethodCall(m) => match (m.method.to_string().as_str(), m.args.len()) {
                ("then" | "then_some", 1) => true,
                ("as_ref", 0) => self.is_made(&m.receiver),
                ("copied" | "cloned", 0) => self.is_made(&m.receiver) || self.is_element(&m.receiver),
                ("or", 1) => self.is_chosen_from(&m.receiver),
                ("or_else", 1) => {
                    self.is_chosen_from(&m.receiver) && m.args.first().is_some_and(Self::is_callee)
                }
                ("map" | "and_then" | "filter", 1) => self.is_optional(&m.receiver),
                ("zip", 1) => m.args.first().is_some_and(|other| self.is_pair(&m.receiver, other)),
                _ => self.searches(m),
            },
            _ => false,
        }
    }

    /// A branch on an `Option` that is made here, in place of `match`, `if let` or
    /// `let .. else`.
    pub fn branched(&mut self, e: &Expr, pat: &Pat, then: Vec<Stmt>, none: Vec<Stmt>) -> Vec<Stmt> {
        self.option(
            e,
            &mut |_, value| {
                let mut stmts = vec![super::fresh::bind(pat, &value, pat.span())];
                stmts.extend(then.clone());
                stmts
            },
            none,
        )
    }
}

/// `x` of `Some(x)`.
pub fn some_of(e: &Expr) -> Option<&Expr> {
    let Expr::Call(c) = peel(e) else { return None };
    let Expr::Path(p) = peel(&c.func) else { return None };
    let last = &p.path.segments.last()?.ident;
    if last == "Some" && c.args.len() == 1 { c.args.first() } else { None }
}

/// Whether a method makes an `Option` of references of one of values.
fn is_lending(name: &str) -> bool {
    matches!(name, "as_ref" | "as_mut" | "as_deref" | "as_deref_mut")
}

/// `None`
pub fn is_none(e: &Expr) -> bool {
    matches!(peel(e), Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "None"))
}

/// In how many branches there may be something.
fn leaves(e: &Expr) -> usize {
    match peel(e) {
        e if is_none(e) || leave::diverges(e) => 0,
        Expr::Block(b) if b.label.is_none() => match b.block.stmts.last() {
            Some(Stmt::Expr(e, None)) => leaves(e),
            _ => 0,
        },
        Expr::If(i) => {
            let then = match i.then_branch.stmts.last() {
                Some(Stmt::Expr(e, None)) => leaves(e),
                _ => 0,
            };
            then + i.else_branch.as_ref().map_or(0, |(_, e)| leaves(e))
        }
        Expr::Match(m) => m.arms.iter().map(|arm| leaves(&arm.body)).sum(),
        _ => 1,
    }
}

/// What a reference refers to.
pub fn pointee(e: Expr) -> Expr {
    match e {
        Expr::Reference(r) => *r.expr,
        Expr::Paren(p) => pointee(*p.expr),
        e => {
            let e = grouped(&e);
            parse_quote!(*#e)
        }
    }
}

/// The pattern in `Some(pattern)`, and the code of both arms of a `match`.
pub fn two_arms(arms: &[Arm]) -> Option<(&Pat, &Expr, &Expr)> {
    let [a, b] = arms else { return None };
    if a.guard.is_some() || b.guard.is_some() {
        return None;
    }
    match (pattern_of_some(&a.pat), pattern_of_some(&b.pat)) {
        (Some(p), None) if is_rest(&b.pat) => Some((p, &a.body, &b.body)),
        (None, Some(p)) if is_none_pattern(&a.pat) => Some((p, &b.body, &a.body)),
        _ => None,
    }
}

/// `p` of `Some(p)`.
pub fn pattern_of_some(pat: &Pat) -> Option<&Pat> {
    match pat {
        Pat::TupleStruct(p) if p.elems.len() == 1 => {
            p.path.segments.last().filter(|s| s.ident.unraw() == "Some").and(p.elems.first())
        }
        Pat::Paren(p) => pattern_of_some(&p.pat),
        _ => None,
    }
}

/// A pattern of an `Option` as one of a pair.
pub fn pair_pattern(pat: &Pat) -> Option<Pat> {
    match pat {
        Pat::Wild(_) => Some(pat.clone()),
        Pat::Or(p) => {
            let cases: Option<Vec<Pat>> = p.cases.iter().map(pair_pattern).collect();
            let cases = cases?;
            Some(Pat::Or(syn::PatOr {
                attrs: Vec::new(),
                leading_vert: None,
                cases: cases.into_iter().collect(),
            }))
        }
        _ if is_none_pattern(pat) => Some(parse_quote!((false, _))),
        _ => {
            let inner = pattern_of_some(pat)?;
            Some(parse_quote!((true, #inner)))
        }
    }
}

fn is_none_pattern(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(p) => p.ident == "None",
        Pat::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "None"),
        _ => false,
    }
}

fn is_rest(pat: &Pat) -> bool {
    matches!(pat, Pat::Wild(_)) || is_none_pattern(pat)
}

/// What a search in a chain found.
pub struct Found {
    /// The search.
    pub stmts: Vec<Stmt>,
    /// Whether something was found.
    pub some: Ident,
    /// What.
    pub value: Expr,
}
