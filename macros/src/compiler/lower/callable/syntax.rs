//! What the body of a closure visibly does with its parameters, what it captures, and what
//! it gives: types are not written there.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Expr;
use syn::ext::IdentExt as _;
use syn::visit::{self, Visit};

use crate::compiler::lower::context::peel;
use crate::compiler::lower::{leave, macros, scan};

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

/// Methods of the standard library that give `()`.
const OF_UNIT: [&str; 24] = [
    "append",
    "clear",
    "clone_from_slice",
    "copy_from_slice",
    "copy_within",
    "extend",
    "extend_from_slice",
    "fill",
    "fill_with",
    "for_each",
    "insert",
    "push",
    "resize",
    "resize_with",
    "retain",
    "reverse",
    "rotate_left",
    "rotate_right",
    "sort",
    "sort_by",
    "sort_by_key",
    "swap",
    "swap_with_slice",
    "truncate",
];

/// Whether code visibly gives `()`, where it gives anything.
pub fn is_unit(e: &Expr) -> bool {
    match peel(e) {
        Expr::Block(b) => is_unit_block(&b.block),
        Expr::If(i) => match &i.else_branch {
            Some((_, other)) if leave::block_diverges(&i.then_branch) => is_unit(other),
            Some(_) => is_unit_block(&i.then_branch),
            None => true,
        },
        Expr::Match(m) => m.arms.iter().find(|a| !leave::diverges(&a.body)).is_some_and(|a| is_unit(&a.body)),
        Expr::Loop(l) => leave::breaks(l) == Some(false),
        Expr::Binary(b) => scan::is_assignment(&b.op),
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::MethodCall(m) => OF_UNIT.contains(&m.method.to_string().as_str()),
        Expr::Call(c) => matches!(&*c.func, Expr::Path(p) if leave::ends_with(&p.path, &["mem", "swap"])),
        Expr::Tuple(t) => t.elems.is_empty(),
        _ => false,
    }
}

fn is_unit_block(block: &syn::Block) -> bool {
    match block.stmts.last() {
        Some(syn::Stmt::Expr(e, None)) => is_unit(e),
        Some(syn::Stmt::Expr(Expr::Return(r), Some(_))) => r.expr.is_none(),
        _ => !leave::block_diverges(block),
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
