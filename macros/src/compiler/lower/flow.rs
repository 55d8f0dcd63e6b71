//! How values flow between the variables of a function, by name: the edges that
//! [`super::facts`] follows from the parameters.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Expr, ItemFn, Macro, Pat, Stmt};

use super::facts::Facts;
use super::find;
use super::macros;
use super::scan;
use super::sources::{arguments, insert, mentioned, sources};
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// From each name, the names that may get values computed from it.
#[derive(Debug, Default)]
pub struct Edges {
    to: TextMap<TextSet>,
    /// Where nothing can flow.
    inert: TextSet,
}

impl Edges {
    /// The edges of a function.
    pub fn of(item: &ItemFn, facts: &Facts) -> Edges {
        let mut walk = Walk {
            facts,
            closures: if facts.forms.closures { find::closures(item) } else { TextMap::default() },
            cells: if facts.names_any(find::is_cell) { find::cells(item) } else { TextSet::default() },
            edges: Edges { to: TextMap::default(), inert: facts.inert().clone() },
        };
        walk.parameters(item);
        walk.visit_block(&item.block);
        walk.edges
    }

    /// Everything that can be reached from some names.
    pub fn reachable(&self, from: &[String]) -> TextSet {
        let mut found: TextSet = from.iter().cloned().collect();
        let mut open: Vec<String> = from.to_vec();
        while let Some(name) = open.pop() {
            for next in self.to.get(&name).into_iter().flatten() {
                if found.insert(next.clone()) {
                    open.push(next.clone());
                }
            }
        }
        found
    }

    fn add(&mut self, from: &str, to: &str) {
        if from != to && !self.inert.contains(to) {
            self.to.entry(from.to_owned()).or_default().insert(to.to_owned());
        }
    }
}

struct Walk<'f> {
    facts: &'f Facts,
    /// The parameters of the closures in what variables are bound to.
    closures: TextMap<Vec<Pat>>,
    /// The variables that can be changed through shared references.
    cells: TextSet,
    edges: Edges,
}

impl Walk<'_> {
    /// A parameter given by a pattern goes by a name of its own, `arg0`.
    fn parameters(&mut self, item: &ItemFn) {
        for (k, input) in item.sig.inputs.iter().enumerate() {
            if let syn::FnArg::Typed(t) = input {
                for (ident, _) in scan::bindings(&t.pat, self.facts) {
                    self.edges.add(&format!("arg{k}"), &ident.plain());
                    if self.facts.is_exclusive(&ident.plain()) {
                        self.edges.add(&ident.plain(), &format!("arg{k}"));
                    }
                }
            }
        }
    }

    fn sources(&self, e: &Expr) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        sources(e, self.facts, &mut |name| insert(&mut found, name));
        found
    }

    /// A pattern gets the values of an expression; where it binds exclusive
    /// references, what is written through them flows back.
    fn bind(&mut self, pat: &Pat, e: &Expr) {
        match (pat, e) {
            (Pat::Type(t), _) if self.facts.generics.is_certainly_inert(&t.ty) => return,
            (Pat::Type(t), e) => return self.bind(&t.pat, e),
            (Pat::Paren(p), e) => return self.bind(&p.pat, e),
            (p, Expr::Paren(e)) => return self.bind(p, &e.expr),
            (p, Expr::Group(e)) => return self.bind(p, &e.expr),
            (Pat::Tuple(p), Expr::Tuple(e))
                if p.elems.len() == e.elems.len() && !has_rest(p.elems.iter()) =>
            {
                return p.elems.iter().zip(&e.elems).for_each(|(p, e)| self.bind(p, e));
            }
            (Pat::Slice(p), Expr::Array(e))
                if p.elems.len() == e.elems.len() && !has_rest(p.elems.iter()) =>
            {
                return p.elems.iter().zip(&e.elems).for_each(|(p, e)| self.bind(p, e));
            }
            _ => {}
        }
        let from = self.sources(e);
        for (ident, _) in scan::bindings(pat, self.facts) {
            self.connect_but(&from, &ident.plain(), &|to| self.facts.is_bystander(to));
        }
    }

    /// What is written to a variable also goes to what that borrows.
    fn connect(&mut self, from: &BTreeSet<String>, to: &str) {
        self.connect_but(from, to, &|_| false);
    }

    /// The same, but for some that it borrows: of bystanders, the call whose value it gets states
    /// that nothing goes there.
    fn connect_but(&mut self, from: &BTreeSet<String>, to: &str, but: &dyn Fn(&str) -> bool) {
        let back = self.facts.is_exclusive(to);
        let borrowed = self.facts.captures(to).map(|m| m.writes.clone()).unwrap_or_default();
        for name in from {
            self.edges.add(name, to);
            if back && !self.facts.is_integer(name) && !but(name) {
                self.edges.add(to, name);
            }
            borrowed.iter().filter(|to| !but(to)).for_each(|to| self.edges.add(name, to));
        }
    }

    /// What calls a closure may hand it everything else that it gets.
    fn call_back(&mut self, from: &BTreeSet<String>, called: &[&Expr]) {
        let params: Vec<Pat> = called.iter().flat_map(|e| self.parameters_of(e)).collect();
        for (ident, _) in params.iter().flat_map(|p| scan::bindings(p, self.facts)) {
            self.connect(from, &ident.plain());
        }
    }

    /// The parameters of a closure, or of the closures in a variable.
    fn parameters_of(&self, e: &Expr) -> Vec<Pat> {
        match e {
            Expr::Closure(c) => c.inputs.iter().cloned().collect(),
            Expr::Paren(p) => self.parameters_of(&p.expr),
            Expr::Group(g) => self.parameters_of(&g.expr),
            Expr::Reference(r) => self.parameters_of(&r.expr),
            e => scan::root(e).and_then(|name| self.closures.get(&name)).cloned().unwrap_or_default(),
        }
    }

    /// Items of an iterator are bound.
    fn iterate(&mut self, pat: &Pat, e: &Expr) {
        if let Expr::MethodCall(m) = e {
            match (m.method.to_string().as_str(), pat) {
                ("enumerate", Pat::Tuple(p)) if p.elems.len() == 2 => {
                    return self.iterate(&p.elems[1], &m.receiver);
                }
                ("zip", Pat::Tuple(p)) if p.elems.len() == 2 && m.args.len() == 1 => {
                    self.iterate(&p.elems[0], &m.receiver);
                    return self.iterate(&p.elems[1], &m.args[0]);
                }
                (
                    "rev" | "skip" | "take" | "step_by" | "copied" | "cloned" | "iter" | "iter_mut"
                    | "into_iter",
                    _,
                ) => {
                    return self.iterate(pat, &m.receiver);
                }
                _ => {}
            }
        }
        self.bind(pat, e);
    }

    fn assign(&mut self, left: &Expr, right: &Expr) {
        match (left, right) {
            (Expr::Paren(l), r) => return self.assign(&l.expr, r),
            (l, Expr::Paren(r)) => return self.assign(l, &r.expr),
            (Expr::Tuple(l), Expr::Tuple(r)) if l.elems.len() == r.elems.len() => {
                return l.elems.iter().zip(&r.elems).for_each(|(l, r)| self.assign(l, r));
            }
            _ => {}
        }
        let from = self.sources(right);
        for to in scan::assigned(left) {
            self.connect_but(&from, &to, &|to| self.facts.is_bystander(to));
        }
    }

    fn call(&mut self, called: &Expr, args: &[&Expr]) {
        let from: BTreeSet<String> = args.iter().flat_map(|a| self.sources(a)).collect();
        let mut given = from.clone();
        given.extend(self.sources(called));
        self.call_back(&given, args);
        self.call_back(&given, &[called]);
        for arg in args {
            if let Some(to) = self.lent(arg).filter(|to| !self.facts.is_bystander(to)) {
                self.connect(&from, &to);
            }
        }
    }

    /// A method changes what it is called on.
    fn change(&mut self, e: &syn::ExprMethodCall) {
        let mut from = BTreeSet::new();
        arguments(e, self.facts, &mut |name| insert(&mut from, name));
        // `a.append(&mut b)` and its kind change both.
        let others: Vec<String> = e.args.iter().filter_map(|a| self.lent(a)).collect();
        for to in self.changed(e) {
            self.connect(&from, &to);
            others.iter().for_each(|other| self.edges.add(&to, other));
        }
    }

    /// What a method may change of what it is called on: the variable, or what is lent to
    /// the value that it is called on.
    fn changed(&self, e: &syn::ExprMethodCall) -> Vec<String> {
        let Some(root) = scan::root(&e.receiver) else {
            return scan::expr(&e.receiver, self.facts).writes.into_iter().collect();
        };
        let lent = || self.facts.captures(&root).is_some_and(|m| !m.writes.is_empty());
        let inside = scan::changes_inside(&e.method.to_string());
        if scan::is_shared(&e.receiver) && !inside && !lent() {
            return Vec::new();
        }
        if self.facts.is_mutable(&root) || inside || lent() { vec![root] } else { Vec::new() }
    }

    /// The variable that an argument lends exclusively, or that is a cell.
    fn lent(&self, arg: &Expr) -> Option<String> {
        match arg {
            Expr::Reference(r) if r.mutability.is_some() => scan::root(&r.expr),
            Expr::Reference(r) => scan::root(&r.expr).filter(|r| self.cells.contains(r)),
            Expr::Paren(p) => self.lent(&p.expr),
            Expr::Path(_) => scan::root(arg).filter(|r| self.facts.is_exclusive(r)),
            Expr::MethodCall(m) if m.method.to_string().ends_with("_mut") => scan::root(&m.receiver),
            _ => None,
        }
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.bind(&local.pat, &init.expr);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        self.iterate(&e.pat, &e.expr);
        visit::visit_expr_for_loop(self, e);
    }

    fn visit_expr_let(&mut self, e: &'ast syn::ExprLet) {
        self.bind(&e.pat, &e.expr);
        visit::visit_expr_let(self, e);
    }

    fn visit_expr_match(&mut self, e: &'ast syn::ExprMatch) {
        for arm in &e.arms {
            self.bind(&arm.pat, &e.expr);
        }
        visit::visit_expr_match(self, e);
    }

    fn visit_expr_assign(&mut self, e: &'ast syn::ExprAssign) {
        self.assign(&e.left, &e.right);
        visit::visit_expr_assign(self, e);
    }

    fn visit_expr_binary(&mut self, e: &'ast syn::ExprBinary) {
        if scan::is_assignment(&e.op) {
            self.assign(&e.left, &e.right);
        }
        visit::visit_expr_binary(self, e);
    }

    fn visit_expr_call(&mut self, e: &'ast syn::ExprCall) {
        let args: Vec<&Expr> = e.args.iter().collect();
        if super::wrapped::taken(e).is_none() {
            self.call(&e.func, &args);
        }
        visit::visit_expr_call(self, e);
    }

    fn visit_stmt(&mut self, s: &'ast Stmt) {
        // Whose value is dropped changes something, whatever its name.
        if let Stmt::Expr(Expr::MethodCall(m), Some(_)) = s {
            self.change(m);
        }
        visit::visit_stmt(self, s);
    }

    fn visit_expr_method_call(&mut self, e: &'ast syn::ExprMethodCall) {
        let args: Vec<&Expr> = e.args.iter().collect();
        self.call(&e.receiver, &args);
        let name = e.method.to_string();
        let goes_through = is_iterator(&e.receiver)
            && (super::desugar::ends_chain(&name) || super::desugar::is_stage(&name))
            && !lends_items(&e.receiver, self.facts);
        if !scan::is_pure(&name) && !super::source::is_adaptor(&name) && !goes_through {
            self.change(e);
        }
        visit::visit_expr_method_call(self, e);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        if let Some(arguments) = macros::arguments(mac) {
            return macros::expressions(&arguments).into_iter().for_each(|e| walk_owned(self, e));
        }
        let names = mentioned(mac.tokens.clone(), self.facts);
        for to in names.iter().filter(|n| self.facts.is_mutable(n)) {
            for from in &names {
                self.edges.add(from, to);
            }
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether an iterator may hand out exclusive references to what closures then change.
fn lends_items(e: &Expr, facts: &Facts) -> bool {
    let e = super::context::peel(e);
    facts.lends(e) || matches!(e, Expr::MethodCall(m) if lends_items(&m.receiver, facts))
}

/// Whether something is visibly an iterator, whose items closures get.
fn is_iterator(e: &Expr) -> bool {
    let Expr::MethodCall(m) = super::context::peel(e) else { return false };
    let name = m.method.to_string();
    match (name.as_str(), m.args.len()) {
        ("by_ref" | "enumerate", 0) | ("take" | "skip" | "step_by", 1) => true,
        _ => super::desugar::is_stage(&name) && is_iterator(&m.receiver),
    }
}

fn walk_owned(walk: &mut Walk, e: &Expr) {
    walk.visit_expr(e);
}

fn has_rest<'p>(mut elems: impl Iterator<Item = &'p Pat>) -> bool {
    elems.any(|p| matches!(p, Pat::Rest(_)))
}
