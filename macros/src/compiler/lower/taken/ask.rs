//! Methods of `Option`s and `Result`s that calls give.

use quote::quote;
use syn::spanned::Spanned as _;
use syn::visit_mut::VisitMut as _;
use syn::{Expr, ExprMethodCall, Pat, Stmt, parse_quote};

use super::super::closed;
use super::Taken;
use super::apart::Apart;
use super::uses::is_result_method;
use crate::compiler::ir::WrapperKind;
use crate::compiler::lower::desugar::{grouped, peel, zero};
use crate::compiler::lower::wrapped;
use crate::compiler::texts::Plain as _;

impl Taken<'_> {
    /// Whether a variable is used as an `Option`.
    pub fn is_option(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Type(t) => matches!(wrapped::of_type(&t.ty), Some((WrapperKind::Option, _))),
            Pat::Ident(p) => {
                let name = p.ident.plain();
                self.uses.is_option(&name) || self.uses.is_lenient(&name)
            }
            _ => false,
        }
    }

    /// An `Option` or `Result` that starts with a call, as an `Option` that is made in the
    /// function: `if ended { Some(v) } else { None }`. What would be an error is lost.
    pub fn made_here(&mut self, e: &Expr) -> Option<Expr> {
        if let Some(call) = self.begin(e, None) {
            let (start, value, good) = (&call.start, &call.value, call.good());
            let some = quote!(::core::option::Option::Some(#value));
            return Some(
                parse_quote!({ #(#start)* if #good { #some } else { ::core::option::Option::None } }),
            );
        }
        let Expr::MethodCall(m) = peel(e) else { return None };
        match (m.method.to_string().as_str(), m.args.len()) {
            ("ok", 0) => self.made_here(&m.receiver),
            ("map" | "and_then" | "filter" | "or" | "or_else", 1) | ("copied" | "cloned", 0) => {
                let receiver = Box::new(self.made_here(&m.receiver)?);
                Some(Expr::MethodCall(ExprMethodCall { receiver, ..m.clone() }))
            }
            _ => None,
        }
    }

    /// What is asked of an `Option` or `Result` that starts with a call.
    fn asked(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        const ASKED: [&str; 7] =
            ["unwrap", "expect", "unwrap_or", "unwrap_or_default", "unwrap_or_else", "map_or", "map_or_else"];
        if !ASKED.iter().any(|name| m.method == name) {
            return None;
        }
        let args: Vec<&Expr> = m.args.iter().collect();
        let mut asked = m.clone();
        let chosen = matches!(peel(&m.receiver), Expr::MethodCall(inner) if inner.method == "or" || inner.method == "or_else");
        match (m.method.to_string().as_str(), args.as_slice()) {
            ("unwrap" | "expect", _) if !chosen => {
                // The value is taken out before what the chain does with it, which it does
                // only where there is one.
                let Expr::MethodCall(inner) = peel(&m.receiver) else { return None };
                let (name, f) = (inner.method.to_string(), inner.args.first()?);
                let at_hand = args.iter().all(|a| wrapped::is_at_hand(a));
                if !matches!(name.as_str(), "map" | "and_then") || !wrapped::is_simple(f) || !at_hand {
                    return None;
                }
                let mut value = ExprMethodCall { receiver: inner.receiver.clone(), ..m.clone() }.into();
                self.visit_expr_mut(&mut value);
                if matches!(value, Expr::MethodCall(_)) {
                    return None;
                }
                let mut mapped = wrapped::applied(f, &value);
                if name == "and_then" {
                    change_last(&mut mapped, &mut |given| {
                        *asked.receiver = grouped(given);
                        *given = self.method(&asked).unwrap_or_else(|| asked.clone().into());
                    });
                }
                return Some(mapped);
            }
            ("unwrap" | "unwrap_or_default", [])
            | ("expect" | "unwrap_or", [_])
            | ("map_or" | "map_or_else", [_, _]) => {}
            ("unwrap_or_else", [Expr::Closure(f)]) if f.inputs.is_empty() => {}
            ("unwrap_or_else", [Expr::Closure(f)]) if f.inputs.iter().all(|p| matches!(p, Pat::Wild(_))) => {
                let body = &f.body;
                *asked.args.first_mut()? = parse_quote!(|| #body);
            }
            _ => return None,
        }
        let of_error = |e: &&Expr| matches!(e, Expr::Closure(f) if !f.inputs.is_empty());
        if m.method == "map_or_else" && args.first().is_some_and(of_error) {
            return None;
        }
        *asked.receiver = self.made_here(&m.receiver)?;
        Some(asked.into())
    }

    pub fn method(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let of_result = is_result_method(&name) || name == "unwrap_or_else";
        if !asks(&name, &args) || !self.links(&m.receiver) && !self.is_result(&m.receiver, of_result) {
            return self.asked(m);
        }
        let call = self.begin(&m.receiver, of_result.then_some(WrapperKind::Result))?;
        let Apart { start, value, ended, .. } = &call;
        let (method, good) = (&m.method, call.good());
        Some(match (name.as_str(), args.as_slice()) {
            ("unwrap" | "expect", args) => parse_quote!({ #(#start)* #ended.#method(#(#args),*); #value }),
            ("unwrap_or", [default]) => {
                let or = self.name("default", default.span());
                parse_quote!({ #(#start)* let #or = #default; if #good { #value } else { #or } })
            }
            ("unwrap_or_default", []) => {
                let zero = zero();
                parse_quote!({ #(#start)* if #good { #value } else { #zero } })
            }
            ("is_ok" | "is_some", []) => parse_quote!({ #(#start)* #good }),
            ("is_err" | "is_none", []) => parse_quote!({ #(#start)* !#good }),
            (_, [Expr::Closure(f)]) => {
                let (pat, body) = (&f.inputs[0], closed::expr(&f.body));
                parse_quote!({ #(#start)* match #ended {
                    ::core::result::Result::Ok(()) => #value,
                    ::core::result::Result::Err(#pat) => #body,
                } })
            }
            _ => parse_quote!({ #(#start)* #ended.#method() }),
        })
    }
}

/// Whether a method is one whose answer the value and the outcome give.
fn asks(name: &str, args: &[&Expr]) -> bool {
    match (name, args) {
        ("unwrap" | "unwrap_or_default" | "is_ok" | "is_err" | "is_some" | "is_none", []) => true,
        ("unwrap_err" | "err", []) => true,
        ("expect" | "unwrap_or", [_]) => true,
        // The error is looked at.
        ("unwrap_or_else", [f @ Expr::Closure(c)]) => {
            wrapped::is_simple(f) && !matches!(c.inputs[0], Pat::Wild(_) | Pat::Type(_))
        }
        _ => false,
    }
}

/// Changes what a block ends with.
fn change_last(e: &mut Expr, change: &mut dyn FnMut(&mut Expr)) {
    if let Expr::Block(b) = e
        && b.label.is_none()
        && let Some(Stmt::Expr(value, None)) = b.block.stmts.last_mut()
    {
        change_last(value, change);
    } else {
        change(e);
    }
}
