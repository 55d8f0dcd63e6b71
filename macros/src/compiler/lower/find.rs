//! What stands in code: closures, struct literals, variables that are bound to cells.

use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{Expr, ItemFn, Pat};

use super::macros;
use crate::compiler::texts::{Plain as _, TextMap, TextSet};

/// For each variable, the parameters of the closures in what it is bound to.
pub fn closures(item: &ItemFn) -> TextMap<Vec<Pat>> {
    #[derive(Default)]
    struct Find {
        found: TextMap<Vec<Pat>>,
        open: Vec<Pat>,
    }
    impl<'ast> Visit<'ast> for Find {
        fn visit_local(&mut self, local: &'ast syn::Local) {
            let before = std::mem::take(&mut self.open);
            visit::visit_local(self, local);
            let params = std::mem::replace(&mut self.open, before);
            if let Some(name) = bound_name(&local.pat).filter(|_| !params.is_empty()) {
                self.found.insert(name, params);
            }
        }
        fn visit_expr_closure(&mut self, c: &'ast syn::ExprClosure) {
            self.open.extend(c.inputs.iter().cloned());
            visit::visit_expr_closure(self, c);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find::default();
    find.visit_block(&item.block);
    find.found
}

/// The variables that are bound to cells, locks and atomics.
pub fn cells(item: &ItemFn) -> TextSet {
    struct Find(TextSet);
    impl<'ast> Visit<'ast> for Find {
        fn visit_local(&mut self, local: &'ast syn::Local) {
            let init = local.init.as_ref().map(|i| i.expr.to_token_stream()).unwrap_or_default();
            let mut idents = Vec::new();
            macros::identifiers(local.pat.to_token_stream(), &mut idents);
            macros::identifiers(init, &mut idents);
            if idents.iter().any(|i| is_cell(&i.to_string()))
                && let Some(name) = bound_name(&local.pat)
            {
                self.0.insert(name);
            }
            visit::visit_local(self, local);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(TextSet::default());
    find.visit_block(&item.block);
    find.0
}

/// Whether a type of this name can be changed through a shared reference.
pub fn is_cell(name: &str) -> bool {
    name.ends_with("Cell") || matches!(name, "Mutex" | "RwLock" | "OnceLock") || name.starts_with("Atomic")
}

/// The closures in an expression that are in no other one.
pub fn closures_in(e: &Expr) -> Vec<&Expr> {
    struct Find<'e>(Vec<&'e Expr>);
    impl<'e> Visit<'e> for Find<'e> {
        fn visit_expr(&mut self, e: &'e Expr) {
            match e {
                Expr::Closure(_) => self.0.push(e),
                e => visit::visit_expr(self, e),
            }
        }
        fn visit_item(&mut self, _: &'e syn::Item) {}
    }
    let mut find = Find(Vec::new());
    find.visit_expr(e);
    find.0
}

/// The struct literals in an expression.
pub fn literals_in(e: &Expr) -> Vec<&syn::ExprStruct> {
    struct Find<'e>(Vec<&'e syn::ExprStruct>);
    impl<'e> Visit<'e> for Find<'e> {
        fn visit_expr_struct(&mut self, s: &'e syn::ExprStruct) {
            self.0.push(s);
            visit::visit_expr_struct(self, s);
        }
        fn visit_item(&mut self, _: &'e syn::Item) {}
    }
    let mut find = Find(Vec::new());
    find.visit_expr(e);
    find.0
}

/// The variable that a pattern is.
pub fn bound_name(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(p) => Some(p.ident.plain()),
        Pat::Type(t) => bound_name(&t.pat),
        Pat::Paren(p) => bound_name(&p.pat),
        _ => None,
    }
}

/// The names that are bound inside code.
pub fn bound_inside(e: &Expr) -> TextSet {
    struct Find(TextSet);
    impl<'ast> Visit<'ast> for Find {
        fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
            self.0.insert(p.ident.plain());
            visit::visit_pat_ident(self, p);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(TextSet::default());
    find.visit_expr(e);
    find.0
}
