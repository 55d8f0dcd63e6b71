//! Blocks that something is done to: takes a function, gives it with `({ a } * b)` for what is a
//! block times `b`, wherever such stands. At the start of a statement, or of an arm, Rust would
//! read `{ a } * b` as a block, and `*b` after it; the passes of this module move code there.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprParen, ItemFn, MacroDelimiter};

/// Writes the parentheses in place.
pub fn function(item: &mut ItemFn) {
    Closed.visit_block_mut(&mut item.block);
}

/// The same of an expression.
pub fn expr(e: &Expr) -> Expr {
    let mut closed = e.clone();
    Closed.visit_expr_mut(&mut closed);
    closed
}

struct Closed;

impl VisitMut for Closed {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let first = match e {
            Expr::Assign(e) => &mut *e.left,
            Expr::Await(e) => &mut *e.base,
            Expr::Binary(e) => &mut *e.left,
            Expr::Call(e) => &mut *e.func,
            Expr::Cast(e) => &mut *e.expr,
            Expr::Field(e) => &mut *e.base,
            Expr::Index(e) => &mut *e.expr,
            Expr::MethodCall(e) => &mut *e.receiver,
            Expr::Range(syn::ExprRange { start: Some(start), .. }) => &mut **start,
            Expr::Try(e) => &mut *e.expr,
            _ => return,
        };
        if is_block(first) {
            let expr = Box::new(std::mem::replace(first, Expr::Verbatim(proc_macro2::TokenStream::new())));
            let paren_token = syn::token::Paren::default();
            *first = Expr::Paren(ExprParen { attrs: Vec::new(), paren_token, expr });
        }
    }

    fn visit_item_mut(&mut self, item: &mut syn::Item) {
        if let syn::Item::Fn(f) = item {
            self.visit_block_mut(&mut f.block);
        }
    }
}

/// Whether a statement may end with an expression, without a semicolon.
fn is_block(e: &Expr) -> bool {
    match e {
        Expr::Block(_)
        | Expr::Const(_)
        | Expr::ForLoop(_)
        | Expr::If(_)
        | Expr::Loop(_)
        | Expr::Match(_)
        | Expr::TryBlock(_)
        | Expr::Unsafe(_)
        | Expr::While(_) => true,
        Expr::Macro(e) => matches!(e.mac.delimiter, MacroDelimiter::Brace(_)),
        _ => false,
    }
}
