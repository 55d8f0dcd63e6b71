//! Lengths of arrays that are constants of the function itself: written out,
//! since types of arrays are also needed where those constants are not in scope.

use crate::compiler::texts::{Plain as _, TextMap};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Item, ItemFn, Lit, Stmt};

/// Writes them out in place; whether there were any.
pub fn function(item: &mut ItemFn) -> bool {
    let mut lengths = Lengths::default();
    lengths.collect(&item.block.stmts);
    let any = !lengths.known.is_empty();
    if any {
        lengths.visit_block_mut(&mut item.block);
    }
    any
}

#[derive(Default)]
struct Lengths {
    known: TextMap<Expr>,
}

impl Lengths {
    fn collect(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            if let Stmt::Item(Item::Const(c)) = stmt
                && let Expr::Lit(lit) = &*c.expr
                && matches!(lit.lit, Lit::Int(_))
            {
                self.known.insert(c.ident.plain(), (*c.expr).clone());
            }
        }
    }

    fn replace(&self, length: &mut Expr) {
        if let Expr::Path(p) = length
            && let Some(value) = p.path.get_ident().and_then(|i| self.known.get(&i.plain()))
        {
            *length = value.clone();
        }
    }
}

impl VisitMut for Lengths {
    fn visit_expr_repeat_mut(&mut self, e: &mut syn::ExprRepeat) {
        visit_mut::visit_expr_repeat_mut(self, e);
        self.replace(&mut e.len);
    }

    fn visit_type_array_mut(&mut self, t: &mut syn::TypeArray) {
        visit_mut::visit_type_array_mut(self, t);
        self.replace(&mut t.len);
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
}
