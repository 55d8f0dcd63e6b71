//! `unwrap` and its kind of an `Option` that is made in the function.

use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

use super::Desugar;
use super::apply::Arg;
use super::fresh::{block_expr, branch, define, path, peel, run, tail, zero};
use super::option::{Found, pointee};
use super::walk::Located;

impl Desugar<'_> {
    /// `unwrap` and its kind of an `Option` that is made here.
    pub fn unwrapped(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let from = &m.receiver;
        if let ("unwrap_or", [Expr::Reference(r)]) = (name.as_str(), args.as_slice())
            && is_number(&r.expr)
        {
            // A number behind a reference may as well be a copy.
            let (method, number) = (&m.method, &r.expr);
            let value = self.unwrapped(&parse_quote!(#from.copied().#method(#number)))?;
            return Some(parse_quote!((&#value)));
        }
        let fits = match (name.as_str(), args.len()) {
            ("unwrap" | "unwrap_or_default", 0) | ("expect" | "unwrap_or", 1) => {
                self.is_made(from)
                    || self.is_taken_from(from)
                    || name == "unwrap_or" && self.is_chosen_from(from)
            }
            ("unwrap_or_else", 1) | ("map_or" | "map_or_else", 2) => {
                args.iter().skip(args.len() - 1).all(|f| Self::is_callee(f))
                    && (self.is_chosen_from(from) || self.is_taken_from(from))
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
                if let Some((located, value)) = self.located_behind(from) {
                    let none = parse_quote!(::core::option::Option::None::<()>.#method(#(#args),*));
                    stmts.extend(located.before);
                    stmts.push(run(branch(&super::fresh::not(&located.there), vec![run(none)], Vec::new())));
                    stmts.extend(located.then);
                    stmts.push(tail(value));
                } else if let Some(found) = self.found(from) {
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
                let default = if is_at_hand(default) {
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
                let default = if is_at_hand(default) {
                    (*default).clone()
                } else {
                    // Evaluated after the receiver, whatever that is.
                    let (some, value) = (self.steady("some", m.span()), self.steady("value", m.span()));
                    let pair = self.pair(from);
                    let or = self.steady("default", default.span());
                    stmts.push(parse_quote!(let (#some, #value) = #pair;));
                    stmts.push(define(&or, default));
                    let (mut then, value) = self.apply(f, vec![Arg::Value(path(&value))]);
                    then.push(tail(value));
                    stmts.push(tail(branch(&path(&some), then, vec![tail(path(&or))])));
                    return Some(block_expr(stmts));
                };
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

    /// Something located, also where it is copied.
    pub fn located_behind(&mut self, e: &Expr) -> Option<(Located, Expr)> {
        if let Some(located) = self.located(e) {
            let value = located.value.clone();
            return Some((located, value));
        }
        match peel(e) {
            Expr::MethodCall(m)
                if matches!(m.method.to_string().as_str(), "copied" | "cloned") && m.args.is_empty() =>
            {
                let (located, value) = self.located_behind(&m.receiver)?;
                Some((located, pointee(value)))
            }
            _ => None,
        }
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

/// Whether a method may take the value out of an `Option`.
pub fn is_unwrapping(name: &str) -> bool {
    matches!(
        name,
        "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "unwrap_or_else" | "map_or" | "map_or_else"
    )
}

/// A literal, also with a sign.
fn is_number(e: &Expr) -> bool {
    match peel(e) {
        Expr::Lit(_) => true,
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Neg(_)) => is_number(&u.expr),
        _ => false,
    }
}

/// Whether a value can be had at any time.
fn is_at_hand(e: &Expr) -> bool {
    match peel(e) {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Unary(u) => is_at_hand(&u.expr),
        _ => false,
    }
}
