//! Which variables are used as lists are: indexed, iterated over, lent to a function. Where
//! nothing tells the type of what `map` is called on, that of a list is the array's.

use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, ItemFn, Pat};

use super::fresh::{name_of, peel};
use super::places::key;
use crate::compiler::lower::exits::plain_pattern;
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// The variables that are used as lists, and those that a `map` is bound to.
#[derive(Debug, Default)]
pub struct Lists {
    used: TextSet,
    /// The `map`s that are used so where they stand.
    mapped: TextSet,
    bound: TextMap<String>,
}

impl Lists {
    /// Those of a function.
    pub fn of(item: &ItemFn) -> Lists {
        let mut lists = Lists::default();
        lists.visit_block(&item.block);
        lists
    }

    /// Whether what a `map` is called on, or what it gives, is used as a list.
    pub fn maps_list(&self, m: &ExprMethodCall) -> bool {
        let of = name_of(&m.receiver).map(Plain::plain);
        let to = self.bound.get(&key(m.method.span()));
        self.mapped.contains(&key(m.method.span()))
            || of.iter().chain(to).any(|name| self.used.contains(name))
            || self.gives_array(&m.receiver)
    }

    /// Whether a function gives the array: of those that give an `Option` or a `Result` the
    /// calls have been taken apart before, and iterators that they give have no derivative.
    fn gives_array(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Call(c) => matches!(peel(&c.func), Expr::Path(p) if p.path.segments.last()
                .is_some_and(|s| s.ident.to_string().starts_with(char::is_lowercase))),
            Expr::MethodCall(m) => m.method == "map" && self.maps_list(m),
            _ => false,
        }
    }

    fn used(&mut self, e: &Expr) {
        let e = match peel(e) {
            Expr::Reference(r) => peel(&r.expr),
            e => e,
        };
        self.used.extend(name_of(e).map(Plain::plain));
        if let Expr::MethodCall(m) = e
            && m.method == "map"
        {
            self.mapped.insert(key(m.method.span()));
        }
    }

    fn lent<'e>(&mut self, args: impl IntoIterator<Item = &'e Expr>) {
        args.into_iter().filter(|e| matches!(peel(e), Expr::Reference(_))).for_each(|e| self.used(e));
    }
}

impl<'ast> Visit<'ast> for Lists {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let (Some(init), Some(p)) = (&local.init, plain_pattern(&local.pat))
            && let Expr::MethodCall(m) = peel(&init.expr)
        {
            self.bound.insert(key(m.method.span()), p.ident.plain());
        }
        if let (Some(init), Pat::Slice(_)) = (&local.init, &local.pat) {
            self.used(&init.expr);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_index(&mut self, i: &'ast syn::ExprIndex) {
        if !matches!(peel(&i.index), Expr::Tuple(_)) {
            self.used(&i.expr);
        }
        visit::visit_expr_index(self, i);
    }

    fn visit_expr_method_call(&mut self, m: &'ast ExprMethodCall) {
        if matches!(m.method.to_string().as_str(), "iter" | "iter_mut" | "into_iter" | "len")
            && m.args.is_empty()
        {
            self.used(&m.receiver);
        }
        if m.method == "zip" {
            m.args.iter().for_each(|a| self.used(a));
        }
        self.lent(&m.args);
        visit::visit_expr_method_call(self, m);
    }

    fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
        self.lent(&c.args);
        visit::visit_expr_call(self, c);
    }

    fn visit_expr_for_loop(&mut self, f: &'ast syn::ExprForLoop) {
        if name_of(&f.expr).is_some() {
            self.used(&f.expr);
        }
        visit::visit_expr_for_loop(self, f);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
