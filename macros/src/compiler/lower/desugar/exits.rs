//! `return` in a closure's body leaves the closure only: gives the body with the
//! early exits moved as those of a function are, and the rest as `break` out of a
//! labelled block.

use proc_macro2::Span;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Lifetime, Stmt, parse_quote};

use super::Desugar;
use super::fresh::{block, tail};
use crate::compiler::diagnostics::blame;
use crate::compiler::lower::{exits, leave};

/// A closure's body as code that may stand in place of a call.
pub fn of_closure(body: &Expr, desugar: &mut Desugar) -> Expr {
    if leave::exit_of_expr(body).is_none() {
        return body.clone();
    }
    let mut body = match body {
        Expr::Block(b) if b.label.is_none() => b.block.clone(),
        e => block(vec![tail(e.clone())]),
    };
    exits::block(&mut body);
    let label = desugar.fresh.label("closure", Span::mixed_site());
    let mut returns = Returns { label: label.clone(), found: false, question: None };
    returns.visit_block_mut(&mut body);
    if let Some(at) = returns.question {
        desugar.diagnostics.error(at, blame::QUESTION);
    }
    if returns.found { parse_quote!(#label: #body) } else { parse_quote!(#body) }
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

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if !matches!(stmt, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }
}
