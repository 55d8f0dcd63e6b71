//! Names that stand for an iterator or for a function: what they stand for takes
//! their place.

use syn::ext::IdentExt as _;

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ItemFn, Local, Stmt};

use super::Desugar;
use super::chain::Base;
use super::closure::mutable_name;
use super::fresh::{behind_reference, name_of, peel};
use crate::compiler::lower::{macros, scan};

impl Desugar<'_> {
    /// An iterator in a variable that is used once, and not in a loop: nothing happens
    /// before it is used, so it may as well be made there.
    pub fn iterator(&mut self, local: &Local, rest: &[Stmt]) -> Option<(Ident, Expr)> {
        let name = mutable_name(&local.pat)?;
        let init = local.init.as_ref().filter(|i| i.diverge.is_none())?;
        if !matches!(peel(&init.expr), Expr::MethodCall(_)) || !self.is_varied(&init.expr) {
            return None;
        }
        let chain = self.chain(&init.expr)?;
        let Base::Source(source) = &chain.base else { return None };
        let root = scan::root(source);
        let mentions = scan::expr(&init.expr, self.facts);
        let settled = |n: &String| !self.facts.is_mutable(n) || Some(n) == root.as_ref();
        let indexed = has_index(source);
        if !mentions.reads.iter().all(settled) || (indexed && root.is_some_and(|r| self.facts.is_mutable(&r)))
        {
            return None;
        }
        let mut uses = Uses { name: &name, depth: 0, count: 0, fine: true };
        rest.iter().for_each(|s| uses.visit_stmt(s));
        (uses.fine && uses.count == 1).then(|| (name, (*init.expr).clone()))
    }
}

fn has_index(e: &Expr) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_index(&mut self, _: &'ast syn::ExprIndex) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    find.visit_expr(e);
    find.0
}

/// Counts the uses of a name.
struct Uses<'n> {
    name: &'n Ident,
    depth: usize,
    count: usize,
    fine: bool,
}

impl Uses<'_> {
    fn deeper(&mut self, f: impl FnOnce(&mut Self)) {
        self.depth += 1;
        f(self);
        self.depth -= 1;
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr_path(&mut self, p: &'ast syn::ExprPath) {
        if p.path.get_ident().is_some_and(|i| i == self.name) {
            self.count += 1;
            self.fine &= self.depth == 0;
        }
    }
    fn visit_expr_reference(&mut self, r: &'ast syn::ExprReference) {
        self.fine &= name_of(&r.expr).is_none_or(|n| n != self.name);
        visit::visit_expr_reference(self, r);
    }
    fn visit_expr_for_loop(&mut self, f: &'ast syn::ExprForLoop) {
        self.visit_expr(&f.expr);
        self.deeper(|this| this.visit_block(&f.body));
    }
    fn visit_expr_while(&mut self, w: &'ast syn::ExprWhile) {
        self.deeper(|this| visit::visit_expr_while(this, w));
    }
    fn visit_expr_loop(&mut self, l: &'ast syn::ExprLoop) {
        self.deeper(|this| visit::visit_expr_loop(this, l));
    }
    fn visit_expr_closure(&mut self, c: &'ast syn::ExprClosure) {
        self.deeper(|this| visit::visit_expr_closure(this, c));
    }
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        self.fine &= !idents.iter().any(|i| i == self.name);
    }
}

/// Whether a name is called anywhere, or handed to what may call it.
pub fn is_called(item: &ItemFn, name: &Ident) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl Find<'_> {
        fn is(&self, e: &Expr) -> bool {
            name_of(e).is_some_and(|n| n.unraw() == self.0.unraw())
        }
    }
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
            self.1 |= self.is(&c.func) || c.args.iter().any(|a| self.is(behind_reference(a)));
            visit::visit_expr_call(self, c);
        }
        fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
            self.1 |= m.args.iter().any(|a| self.is(behind_reference(a)));
            visit::visit_expr_method_call(self, m);
        }
    }
    let mut find = Find(name, false);
    find.visit_block(&item.block);
    find.1
}
