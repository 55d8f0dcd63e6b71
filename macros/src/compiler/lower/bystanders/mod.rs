//! Bystanders: takes a function, gives the variables that calls are lent beside what
//! they compute with: generators of random numbers, logs, counters.
//!
//! No type is seen, so that one of the user's might as well hold what a call puts into it.
//! A variable is taken for a bystander where it is made from integers, or is a parameter
//! that `wrt(..)` leaves out, where it is used for nothing but to be lent and to have its
//! methods called, and where each call that it is lent to has another purpose: its result
//! is used, or it changes something else. What is taken to be so is a claim in the
//! call's slot, which rustc compares with what the called function does
//! (`Param::kept`).

mod made;

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall, ItemFn, Local, Macro, Stmt};

use super::facts::Facts;
use super::macros::{self, Kind};
use super::{exits, scan, source};
use crate::compiler::texts::{Plain, TextSet};

/// The bystanders among a function's variables.
pub fn of(item: &ItemFn, facts: &Facts) -> TextSet {
    let candidates = facts.left_out().cloned().collect();
    let mut uses = Uses {
        facts,
        candidates,
        integers: TextSet::default(),
        refused: TextSet::default(),
        lent: Vec::new(),
        dropped: false,
    };
    uses.visit_block(&item.block);
    let mut found = uses.candidates;
    found.retain(|name| facts.is_varied(name) && !uses.refused.contains(name));
    found.retain(|name| uses.lent.iter().any(|call| call.lent.contains(name)));
    while let Some(call) = uses.lent.iter().find(|call| call.only_changes(&found)) {
        found.retain(|name| !call.lent.contains(name));
    }
    found
}

/// What one call is lent.
struct Lent {
    /// The variables.
    lent: BTreeSet<String>,
    /// Whether its result is dropped although it is given something varied.
    dropped: bool,
}

impl Lent {
    /// Whether a call has no purpose but to change bystanders.
    fn only_changes(&self, bystanders: &TextSet) -> bool {
        self.dropped && !self.lent.is_empty() && self.lent.iter().all(|name| bystanders.contains(name))
    }
}

struct Uses<'f> {
    facts: &'f Facts,
    candidates: TextSet,
    /// Those that visibly hold integers alone, so that their fields may be looked at.
    integers: TextSet,
    refused: TextSet,
    lent: Vec<Lent>,
    /// Whether the value of the expression at hand is dropped.
    dropped: bool,
}

impl Uses<'_> {
    fn refuse(&mut self, name: &str) {
        self.refused.insert(name.to_owned());
    }

    /// The variable that an argument lends as a whole.
    fn lends(&self, arg: &Expr) -> Option<String> {
        match arg {
            Expr::Paren(p) => self.lends(&p.expr),
            Expr::Reference(r) if r.mutability.is_some() => whole(&r.expr),
            Expr::Path(_) => whole(arg).filter(|name| self.facts.is_exclusive(name)),
            _ => None,
        }
    }

    /// Looks at a call's arguments, and at what it is called on where that may change.
    fn call<'e>(&mut self, args: impl Iterator<Item = &'e Expr>, receiver: Option<String>, dropped: bool) {
        let (mut lent, mut varied) = (BTreeSet::new(), false);
        for arg in args {
            if let Some(name) = self.lends(arg) {
                lent.insert(name);
                continue;
            }
            self.visit_expr(arg);
            match arg {
                Expr::Reference(r) if r.mutability.is_some() => lent.extend(scan::root(&r.expr)),
                arg => varied = varied || super::facts::flows(arg, self.facts),
            }
        }
        if !lent.is_empty() {
            lent.extend(receiver);
            self.lent.push(Lent { lent, dropped: dropped && varied });
        }
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_stmt(&mut self, s: &'ast Stmt) {
        self.dropped = matches!(s, Stmt::Expr(Expr::Call(_) | Expr::MethodCall(_), Some(_)));
        visit::visit_stmt(self, s);
    }

    fn visit_expr(&mut self, e: &'ast Expr) {
        let call = matches!(e, Expr::Call(_) | Expr::MethodCall(_));
        let dropped = std::mem::take(&mut self.dropped) && call;
        self.dropped = dropped;
        visit::visit_expr(self, e);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        let plain = exits::plain_pattern(&local.pat).map(|p| p.ident.plain());
        if let (Some(name), Some(init)) = (plain, &local.init)
            && self.facts.is_mutable(&name)
            && made::may_be(&local.pat, &init.expr, self.facts)
        {
            if made::is_of_integers(&init.expr) {
                self.integers.insert(name.clone());
            }
            self.candidates.insert(name);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_call(&mut self, e: &'ast ExprCall) {
        let dropped = std::mem::take(&mut self.dropped);
        self.visit_expr(&e.func);
        if moves_memory(&e.func) {
            return e.args.iter().for_each(|arg| self.visit_expr(arg));
        }
        self.call(e.args.iter(), None, dropped);
    }

    fn visit_expr_method_call(&mut self, e: &'ast ExprMethodCall) {
        let dropped = std::mem::take(&mut self.dropped);
        let name = e.method.to_string();
        let receiver = scan::root(&e.receiver).filter(|root| self.facts.is_mutable(root));
        match whole(&e.receiver) {
            Some(_) if !looks_inside(&name) => {}
            _ => self.visit_expr(&e.receiver),
        }
        self.call(e.args.iter(), receiver, dropped);
    }

    fn visit_expr_field(&mut self, e: &'ast syn::ExprField) {
        if !whole(&e.base).is_some_and(|name| self.integers.contains(&name)) {
            self.visit_expr(&e.base);
        }
    }

    fn visit_expr_path(&mut self, p: &'ast syn::ExprPath) {
        if let Some(name) = p.path.get_ident().filter(|_| !self.candidates.is_empty()) {
            self.refuse(&name.plain());
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if matches!(macros::kind(mac), Some(Kind::Format(_) | Kind::Assert(_) | Kind::Panic)) {
            return;
        }
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        idents.iter().for_each(|name| self.refuse(&name.plain()));
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a function puts something into what it is lent, as `mem::swap` does: no call is
/// left of it that could state anything.
fn moves_memory(e: &Expr) -> bool {
    let Expr::Path(p) = e else { return false };
    let standard =
        p.path.segments.first().is_some_and(|s| ["std", "core", "alloc"].iter().any(|k| s.ident == k));
    let last = p.path.segments.last();
    standard || last.is_some_and(|s| ["swap", "replace", "take"].iter().any(|k| s.ident == k))
}

/// The variable that an expression is, also behind `*`.
pub fn whole(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident().map(Plain::plain),
        Expr::Paren(p) => whole(&p.expr),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => whole(&u.expr),
        Expr::Reference(r) if r.mutability.is_some() => whole(&r.expr),
        _ => None,
    }
}

/// Whether a method gives what is in a list.
fn looks_inside(name: &str) -> bool {
    const NAMES: [&str; 8] = ["as_mut_slice", "as_slice", "clone", "drain", "first", "get", "last", "pop"];
    source::is_adaptor(name) || NAMES.contains(&name)
}
