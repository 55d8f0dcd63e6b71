//! Blocks whose value is a reference: takes a function whose variables have different
//! names, gives it with the block's statements before the `let` that binds the value, and
//! what is done with the value (`{ .. &x[a..b] }.to_vec()`) done in the block. So it is
//! known to what the reference refers. Nothing is evaluated in another order.

use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprBlock, ItemFn, Pat, Stmt, Token};

use super::fresh::{Fresh, define, name_of, path, peel};
use crate::compiler::texts::Plain;

/// Moves what is done with references that blocks give to where these are made.
pub fn function(item: &mut ItemFn) {
    let mut lent = Lent(Fresh::of(item));
    lent.visit_block_mut(&mut item.block);
}

struct Lent(Fresh);

impl Lent {
    /// The blocks among arguments, and what is evaluated before them, as statements.
    fn arguments(&mut self, args: &mut Punctuated<Expr, Token![,]>) -> Vec<Stmt> {
        let Some(last) = args.iter().rposition(is_split) else { return Vec::new() };
        let mut stmts = Vec::new();
        for (k, arg) in args.iter_mut().enumerate().take(last + 1) {
            if let Some((before, value)) = split(arg) {
                stmts.extend(before);
                *arg = value;
            }
            let stays = k == last || matches!(peel(arg), Expr::Lit(_) | Expr::Closure(_));
            if !stays {
                let name = self.0.name("arg", arg.span());
                stmts.push(define(&name, arg));
                *arg = path(&name);
            }
        }
        stmts
    }
}

impl VisitMut for Lent {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            if let Stmt::Local(local) = &mut stmt
                && let Some(init) = local.init.as_mut().filter(|i| i.diverge.is_none())
                && let Some((before, value)) = split(&mut init.expr)
            {
                stmts.extend(before);
                *init.expr = value;
            }
            stmts.push(stmt);
        }
        block.stmts = stmts;
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let stmts = match e {
            Expr::MethodCall(syn::ExprMethodCall { receiver: base, .. })
            | Expr::Index(syn::ExprIndex { expr: base, .. })
            | Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr: base, .. }) => {
                let Some((stmts, value)) = split(base) else { return };
                **base = value;
                stmts
            }
            Expr::Call(c) if matches!(*c.func, Expr::Path(_)) => self.arguments(&mut c.args),
            _ => return,
        };
        if !stmts.is_empty() {
            let last = super::tail(std::mem::replace(e, super::zero()));
            *e = super::block_expr(stmts.into_iter().chain([last]).collect());
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether an expression is a block that gives a reference.
fn is_split(e: &Expr) -> bool {
    let Expr::Block(ExprBlock { label: None, attrs, block }) = peel(e) else { return false };
    let Some(Stmt::Expr(value, None)) = block.stmts.last() else { return false };
    attrs.is_empty() && (matches!(peel(value), Expr::Reference(_)) || is_bound_to_reference(value, block))
}

/// The statements of a block and the reference that it gives.
fn split(e: &mut Expr) -> Option<(Vec<Stmt>, Expr)> {
    if !is_split(e) {
        return None;
    }
    let mut e = e;
    while let Expr::Paren(syn::ExprParen { expr, .. }) | Expr::Group(syn::ExprGroup { expr, .. }) = e {
        e = expr;
    }
    let Expr::Block(ExprBlock { block, .. }) = e else { return None };
    let Some(Stmt::Expr(value, None)) = block.stmts.pop() else { return None };
    Some((std::mem::take(&mut block.stmts), value))
}

/// Whether a block's value is a name that it has bound to a reference.
fn is_bound_to_reference(value: &Expr, block: &Block) -> bool {
    let Some(name) = name_of(value).map(Plain::plain) else { return false };
    block.stmts.iter().any(|stmt| match stmt {
        Stmt::Local(syn::Local { pat: Pat::Ident(p), init: Some(init), .. }) => {
            p.ident.plain() == name && matches!(peel(&init.expr), Expr::Reference(_))
        }
        _ => false,
    })
}
