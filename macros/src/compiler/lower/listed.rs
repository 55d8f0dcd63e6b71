//! Code in the arguments of `vec![..]`: takes a function whose variables have different names,
//! gives it with what has statements in it, and what comes before that, in variables of their
//! own, so that the passes that look for forms of code see it.
//!
//! `vec![a, { s += 1.0; s }]` is `{ let item = a; let item1 = { s += 1.0; s }; vec![item, item1] }`.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMacro, ItemFn, Macro, Stmt};

use super::desugar::{Fresh, block_expr, define, path, tail};
use super::macros::{self, Arguments, Kind};
use crate::compiler::texts::Plain;

/// Writes it so; gives the names that it makes.
pub fn function(item: &mut ItemFn) -> Vec<String> {
    let mut lists = Lists { fresh: Fresh::of(item), made: Vec::new() };
    lists.visit_block_mut(&mut item.block);
    lists.made
}

struct Lists {
    fresh: Fresh,
    made: Vec<String>,
}

impl Lists {
    /// The block that makes a list.
    fn block(&mut self, mac: &Macro) -> Option<Expr> {
        if macros::kind(mac) != Some(Kind::Vec) || !has_statements(mac.tokens.clone()) {
            return None;
        }
        let mut arguments = macros::arguments(mac)?;
        let mut values = match &mut arguments {
            Arguments::List(all) => all.iter_mut().map(|a| &mut a.value).collect(),
            Arguments::Repeat(value, count) => vec![&mut **value, &mut **count],
            Arguments::Match(..) => return None,
        };
        let last = values.iter().rposition(|e| has_statements(quote::ToTokens::to_token_stream(e)))?;
        let mut stmts = Vec::new();
        for value in values.drain(..=last) {
            self.visit_expr_mut(value);
            let name = self.fresh.name("item", value.span());
            self.made.push(name.plain());
            stmts.push(define(&name, &std::mem::replace(value, path(&name))));
        }
        let mac = Macro { tokens: macros::tokens(&arguments), ..mac.clone() };
        stmts.push(tail(Expr::Macro(ExprMacro { attrs: Vec::new(), mac })));
        Some(block_expr(stmts))
    }
}

impl VisitMut for Lists {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        let block = if let Expr::Macro(m) = e { self.block(&m.mac) } else { None };
        match block {
            Some(block) => *e = block,
            None => visit_mut::visit_expr_mut(self, e),
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        let block = if let Stmt::Macro(m) = stmt { self.block(&m.mac).zip(Some(m.semi_token)) } else { None };
        match block {
            Some((block, semi)) => *stmt = Stmt::Expr(block, semi),
            None => visit_mut::visit_stmt_mut(self, stmt),
        }
    }
}

/// Whether there are statements in some tokens, or a `?`.
fn has_statements(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Punct(p) => p.as_char() == '?',
        TokenTree::Group(group) => {
            let ends = |token| matches!(token, TokenTree::Punct(p) if p.as_char() == ';');
            let inside = group.delimiter() == Delimiter::Brace && group.stream().into_iter().any(ends);
            inside || has_statements(group.stream())
        }
        _ => false,
    })
}
