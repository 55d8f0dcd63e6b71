//! Which variables hold text that is made from something varied: where a number is read
//! from such text, its derivative is lost.
//!
//! Takes a function with its facts, gives names. Texts are no values that derivatives flow
//! through: they may be written and printed.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{Expr, ItemFn, Macro};

use super::facts::Facts;
use super::macros::{self, Kind};
use super::{find, scan, sources};
use crate::compiler::texts::TextSet;

/// The variables of a function that hold such text.
pub fn texts(item: &ItemFn, facts: &Facts) -> TextSet {
    let mut find = Find { facts, found: TextSet::default() };
    if !facts.forms.texts {
        return find.found;
    }
    loop {
        let before = find.found.len();
        find.visit_block(&item.block);
        if find.found.len() == before {
            return find.found;
        }
    }
}

struct Find<'f> {
    facts: &'f Facts,
    found: TextSet,
}

impl Find<'_> {
    /// Whether code mentions something varied, or such text.
    fn tells(&self, tokens: TokenStream) -> bool {
        let mut names = sources::mentioned(tokens, self.facts).into_iter();
        names.any(|name| self.facts.is_varied(&name) || self.found.contains(&name))
    }

    fn put(&mut self, to: Option<String>, text: TokenStream) {
        if self.tells(text) {
            self.found.extend(to);
        }
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init
            && makes_text(&init.expr, &self.found)
        {
            self.put(find::bound_name(&local.pat), init.expr.to_token_stream());
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        if m.method == "push_str" {
            self.put(scan::root(&m.receiver), m.args.to_token_stream());
        }
        visit::visit_expr_method_call(self, m);
    }

    fn visit_expr_binary(&mut self, e: &'ast syn::ExprBinary) {
        if scan::is_assignment(&e.op) && makes_text(&e.right, &self.found) {
            self.put(scan::root(&e.left), e.right.to_token_stream());
        }
        visit::visit_expr_binary(self, e);
    }

    fn visit_expr_assign(&mut self, e: &'ast syn::ExprAssign) {
        if makes_text(&e.right, &self.found) {
            self.put(scan::root(&e.left), e.right.to_token_stream());
        }
        visit::visit_expr_assign(self, e);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if let (Some(Kind::Format(1)), Some(arguments)) = (macros::kind(mac), macros::arguments(mac)) {
            let to = macros::expressions(&arguments).first().and_then(|e| scan::root(e));
            self.put(to, mac.tokens.clone());
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether an expression makes text, or hands on what is known to be some.
fn makes_text(e: &Expr, texts: &TextSet) -> bool {
    match e {
        Expr::Paren(p) => makes_text(&p.expr, texts),
        Expr::Group(g) => makes_text(&g.expr, texts),
        Expr::Reference(r) => makes_text(&r.expr, texts),
        Expr::Macro(m) => sources::is_text(&m.mac),
        Expr::MethodCall(m) if m.method == "to_string" => true,
        Expr::MethodCall(m) => m.method != "parse" && makes_text(&m.receiver, texts),
        Expr::Binary(b) => makes_text(&b.left, texts),
        Expr::Path(_) => scan::root(e).is_some_and(|name| texts.contains(&name)),
        _ => false,
    }
}
