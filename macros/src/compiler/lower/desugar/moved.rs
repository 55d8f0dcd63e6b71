//! `move` closures in a chain: they own copies of the variables that may change, made
//! when the chain is.

use syn::visit_mut::VisitMut;
use syn::{Expr, ExprClosure, Stmt};

use super::Desugar;
use super::fresh::{block_expr, tail};

impl Desugar<'_> {
    /// Makes the closures of a chain ones that borrow; gives the copies that they
    /// borrow.
    pub fn copies(&mut self, chain: &mut Expr) -> Vec<Stmt> {
        let mut moved = Moved { desugar: self, copies: Vec::new() };
        moved.visit_expr_mut(chain);
        moved.copies
    }
}

struct Moved<'d, 'a> {
    desugar: &'d mut Desugar<'a>,
    copies: Vec<Stmt>,
}

impl VisitMut for Moved<'_, '_> {
    fn visit_expr_closure_mut(&mut self, c: &mut ExprClosure) {
        let outer = std::mem::take(&mut self.copies);
        self.visit_expr_mut(&mut c.body);
        let mut inner = std::mem::replace(&mut self.copies, outer);
        if !inner.is_empty() {
            // What a closure inside owns is copied each time that this one runs.
            inner.push(tail((*c.body).clone()));
            *c.body = block_expr(inner);
        }
        let (copies, closure) = self.desugar.captured(c);
        if let (false, Expr::Closure(closure)) = (copies.is_empty(), closure) {
            self.copies.extend(copies);
            *c = closure;
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let outer = std::mem::take(&mut self.copies);
        for mut stmt in std::mem::take(&mut block.stmts) {
            self.visit_stmt_mut(&mut stmt);
            block.stmts.append(&mut self.copies);
            block.stmts.push(stmt);
        }
        self.copies = outer;
    }

    fn visit_macro_mut(&mut self, _: &mut syn::Macro) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
