//! `return` in a closure's body leaves the closure only: gives the body with the
//! early exits moved as those of a function are, and the rest as `break` out of a
//! labelled block. `?` is a `return` too.

use proc_macro2::{Ident, Span};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, ExprCall, ExprClosure, Lifetime, ReturnType, Stmt, Type, parse_quote, parse_quote_spanned,
};

use super::fresh::{block, tail};
use super::{Desugar, Fresh, told};
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::WrapperKind;
use crate::compiler::lower::ty::type_arguments;
use crate::compiler::lower::{exits, hoist, leave, wrapped};

/// A closure's body as code that may stand in place of a call.
pub fn of_closure(closure: &ExprClosure, desugar: &mut Desugar) -> Expr {
    let wrapped = wrapped::of_output(&closure.output).is_some();
    let mut body = (*closure.body).clone();
    if !wrapped {
        told::tell(&closure.output, &mut body);
    }
    if leave::exit_of_expr(&body).is_none() && !wrapped {
        return body;
    }
    let mut body = match body {
        Expr::Block(b) if b.label.is_none() => b.block,
        e => block(vec![tail(e)]),
    };
    let error = error(closure, &body);
    if let Some(error) = &error {
        Errors(error).visit_block_mut(&mut body);
    }
    if let Some(kind) = kind(closure, &body) {
        Questions { kind, error, fresh: &mut desugar.fresh }.visit_block_mut(&mut body);
    }
    let fresh = &mut desugar.fresh;
    hoist::block(&mut body, &mut |at| fresh.name("part", at), desugar.diagnostics);
    exits::block(&mut body);
    let label = desugar.fresh.label("closure", Span::mixed_site());
    let mut returns = Returns { label: label.clone(), found: false, question: None };
    returns.visit_block_mut(&mut body);
    if let Some(at) = returns.question {
        desugar.diagnostics.error(at, blame::QUESTION_IN_CLOSURE);
    }
    if returns.found { parse_quote!(#label: #body) } else { parse_quote!(#body) }
}

/// What a closure returns its value in: as its type says, or what it ends with.
fn kind(closure: &ExprClosure, body: &Block) -> Option<WrapperKind> {
    if let Some((kind, _)) = wrapped::of_output(&closure.output) {
        return Some(kind);
    }
    let Some(Stmt::Expr(e, None)) = body.stmts.last() else { return None };
    match e {
        Expr::Path(p) if p.path.is_ident("None") => Some(WrapperKind::Option),
        Expr::Call(c) => match called(c)?.to_string().as_str() {
            "Some" => Some(WrapperKind::Option),
            "Ok" => Some(WrapperKind::Result),
            _ => None,
        },
        _ => None,
    }
}

/// The last name of what is called.
fn called(c: &ExprCall) -> Option<&Ident> {
    match &*c.func {
        Expr::Path(p) => p.path.segments.last().map(|s| &s.ident),
        _ => None,
    }
}

/// The type of a `Result`'s error, where it is written: in what the closure returns, or as
/// `Ok::<T, E>(..)` at its end.
fn error(closure: &ExprClosure, body: &Block) -> Option<Type> {
    let path = match (&closure.output, body.stmts.last()) {
        (ReturnType::Type(_, ty), _) => match &**ty {
            Type::Path(path) => &path.path,
            _ => return None,
        },
        (ReturnType::Default, Some(Stmt::Expr(Expr::Call(c), None))) => match &*c.func {
            Expr::Path(p) => &p.path,
            _ => return None,
        },
        (ReturnType::Default, _) => return None,
    };
    let error = type_arguments(&path.segments.last()?.arguments).nth(1)?;
    (!matches!(error, Type::Infer(_))).then(|| error.clone())
}

/// Tells the type of errors that only what the closure returns tells.
struct Errors<'t>(&'t Type);

impl VisitMut for Errors<'_> {
    fn visit_expr_call_mut(&mut self, c: &mut ExprCall) {
        visit_mut::visit_expr_call_mut(self, c);
        let open = |e: &Expr| match e {
            Expr::MethodCall(m) => m.method == "into" && m.args.is_empty(),
            Expr::Lit(l) => matches!(&l.lit, syn::Lit::Int(l) if l.suffix().is_empty()),
            _ => false,
        };
        let is_error = called(c).is_some_and(|name| name == "Err");
        if let (true, 1, Some(value)) = (is_error, c.args.len(), c.args.first_mut())
            && open(value)
        {
            let ty = self.0;
            *value = parse_quote!(::core::convert::identity::<#ty>(#value));
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Writes `e?` as the `match` with a `return` that it stands for.
struct Questions<'f> {
    kind: WrapperKind,
    error: Option<Type>,
    fresh: &'f mut Fresh,
}

impl VisitMut for Questions<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let Expr::Try(t) = e else { return };
        let (from, at) = (&t.expr, t.question_token.spans[0]);
        let value = self.fresh.name("value", at);
        *e = match self.kind {
            WrapperKind::Option => parse_quote_spanned! {at=>
                match #from {
                    Some(#value) => #value,
                    None => return None,
                }
            },
            WrapperKind::Result => {
                let error = self.fresh.name("error", at);
                let failed: Expr = match &self.error {
                    Some(ty) => parse_quote!(<#ty as ::core::convert::From<_>>::from(#error)),
                    None => parse_quote!(#error),
                };
                parse_quote_spanned! {at=>
                    match #from {
                        Ok(#value) => #value,
                        Err(#error) => return Err(#failed),
                    }
                }
            }
        };
    }

    fn visit_expr_closure_mut(&mut self, _: &mut ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

struct Returns {
    label: Lifetime,
    found: bool,
    question: Option<Span>,
}

impl VisitMut for Returns {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        match e {
            Expr::Return(r) => {
                let (label, value) = (&self.label, &r.expr);
                *e = parse_quote!(break #label #value);
                self.found = true;
            }
            Expr::Try(t) => self.question = Some(t.question_token.spans[0]),
            _ => {}
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if !matches!(stmt, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }
}
