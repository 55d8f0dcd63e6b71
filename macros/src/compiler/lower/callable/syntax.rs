//! What the body of a closure visibly does with its parameters, what it captures, and what
//! it gives: types are not written there.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Expr;
use syn::ext::IdentExt as _;
use syn::visit::{self, Visit};

use crate::compiler::lower::context::peel;
use crate::compiler::lower::{macros, scan};

/// Whether code indexes with a variable, alone or in a sum: it is an integer.
pub fn is_index(name: &Ident, body: &Expr) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_index(&mut self, i: &'ast syn::ExprIndex) {
            self.1 |= is_part(self.0, &i.index);
            visit::visit_expr_index(self, i);
        }
    }
    fn is_part(name: &Ident, e: &Expr) -> bool {
        match e {
            Expr::Path(p) => p.path.is_ident(name),
            Expr::Paren(p) => is_part(name, &p.expr),
            Expr::Binary(b) => is_part(name, &b.left) || is_part(name, &b.right),
            _ => false,
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
}

/// Whether code follows a variable as a reference.
pub fn is_reference(name: &Ident, body: &Expr) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_unary(&mut self, u: &'ast syn::ExprUnary) {
            let followed = matches!(u.op, syn::UnOp::Deref(_));
            self.1 |= followed && matches!(peel(&u.expr), Expr::Path(p) if p.path.is_ident(self.0));
            visit::visit_expr_unary(self, u);
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
}

/// Whether code visibly gives `()`.
pub fn is_unit(e: &Expr) -> bool {
    let block = |b: &syn::Block| match b.stmts.last() {
        Some(syn::Stmt::Expr(e, None)) => is_unit(e),
        _ => true,
    };
    match e {
        Expr::Block(b) => block(&b.block),
        Expr::If(i) => i.else_branch.is_none() || block(&i.then_branch),
        Expr::Match(m) => m.arms.first().is_some_and(|arm| is_unit(&arm.body)),
        Expr::Binary(b) => scan::is_assignment(&b.op),
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            ["clear", "copy_from_slice", "extend", "fill", "push", "reverse", "swap", "truncate"]
                .contains(&name.as_str())
        }
        Expr::Tuple(t) => t.elems.is_empty(),
        _ => false,
    }
}

/// Whether code uses a variable as a whole, and not by its parts or by reference alone.
pub fn is_whole(name: &str, body: &Expr) -> bool {
    struct Find<'n>(&'n str, bool);
    impl Find<'_> {
        fn is(&self, e: &Expr) -> bool {
            matches!(peel(e), Expr::Path(p) if p.path.get_ident().is_some_and(|i| i.unraw() == self.0))
        }
    }
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr(&mut self, e: &'ast Expr) {
            let base = match e {
                Expr::Index(i) if self.is(&i.expr) => return self.visit_expr(&i.index),
                Expr::Field(f) => &f.base,
                Expr::Reference(r) => &r.expr,
                // A method of arrays takes all of it.
                Expr::MethodCall(m) if self.is(&m.receiver) && m.method != "map" => {
                    return m.args.iter().for_each(|a| self.visit_expr(a));
                }
                Expr::Path(_) => {
                    self.1 |= self.is(e);
                    return;
                }
                // There it would be a reference to the reference.
                Expr::Closure(_) => {
                    let mut idents = Vec::new();
                    macros::identifiers(e.to_token_stream(), &mut idents);
                    self.1 |= idents.iter().any(|i| i.unraw() == self.0);
                    return;
                }
                _ => return visit::visit_expr(self, e),
            };
            if !self.is(base) {
                visit::visit_expr(self, e);
            }
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
}
