//! How values flow between the variables of a function, by name: the edges that
//! [`super::facts`] follows from the parameters.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ItemFn, Macro, Pat, Stmt};

use super::facts::Facts;
use super::find;
use super::macros::{self, Arguments, Kind};
use super::scan;
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
            closures: find::closures(item),
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

    /// The same, but for some that it borrows: of bystanders, the call that is bound states
    /// that nothing goes there.
    fn connect_but(&mut self, from: &BTreeSet<String>, to: &str, but: &dyn Fn(&str) -> bool) {
        let back = self.facts.is_exclusive(to);
        let borrowed = self.facts.captures(to).map(|m| m.writes.clone()).unwrap_or_default();
        for name in from {
            self.edges.add(name, to);
            if back && !self.facts.is_integer(name) {
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
            self.connect(&from, &to);
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

pub fn mentioned(tokens: TokenStream, facts: &Facts) -> BTreeSet<String> {
    let mut idents = Vec::new();
    macros::identifiers(tokens, &mut idents);
    let names = idents.iter().map(Plain::plain);
    let mut found = BTreeSet::new();
    for name in names.filter(|n| facts.is_local(n)) {
        with_captures(&name, facts, &mut |name| insert(&mut found, name));
    }
    found
}

fn insert(found: &mut BTreeSet<String>, name: &str) {
    if !found.contains(name) {
        found.insert(name.to_owned());
    }
}

/// What is told the names of variables.
type Found<'f> = &'f mut dyn FnMut(&str);

/// A name and what it captures.
fn with_captures(name: &str, facts: &Facts, found: Found) {
    found(name);
    if let Some(captured) = facts.captures(name) {
        captured.reads.iter().for_each(|name| found(name));
    }
}

/// Tells the variables from which a derivative other than zero could flow to the
/// value of an expression.
pub fn sources(e: &Expr, facts: &Facts, found: Found) {
    let mut all = |es: &mut dyn Iterator<Item = &Expr>| es.for_each(|e| sources(e, facts, found));
    match e {
        Expr::Path(p) => {
            if let Some(name) = p.path.get_ident().map(Plain::plain).filter(|n| facts.is_local(n)) {
                with_captures(&name, facts, found);
            }
        }
        Expr::Paren(e) => sources(&e.expr, facts, found),
        Expr::Group(e) => sources(&e.expr, facts, found),
        Expr::Reference(e) => sources(&e.expr, facts, found),
        Expr::Unary(e) => sources(&e.expr, facts, found),
        Expr::Field(_) if facts.is_inert_field(e) => {}
        Expr::Field(e) => sources(&e.base, facts, found),
        Expr::Index(e) => sources(&e.expr, facts, found),
        Expr::Try(e) => sources(&e.expr, facts, found),
        Expr::Cast(e) if is_discrete(&e.ty) => {}
        Expr::Cast(e) => sources(&e.expr, facts, found),
        Expr::Binary(e) if is_arithmetic(&e.op) => all(&mut [&*e.left, &*e.right].into_iter()),
        Expr::Binary(_)
        | Expr::Lit(_)
        | Expr::Let(_)
        | Expr::Assign(_)
        | Expr::Infer(_)
        | Expr::Continue(_) => {}
        Expr::Array(e) => all(&mut e.elems.iter()),
        Expr::Tuple(e) => all(&mut e.elems.iter()),
        Expr::Repeat(e) => sources(&e.expr, facts, found),
        Expr::Struct(e) => all(&mut e.fields.iter().map(|f| &f.expr).chain(e.rest.as_deref())),
        Expr::Range(e) => all(&mut e.start.as_deref().into_iter().chain(e.end.as_deref())),
        Expr::MethodCall(e) if is_discrete_method(&e.method.to_string()) => {}
        Expr::MethodCall(e) if maps_to_discrete(e, facts) => {}
        Expr::MethodCall(e) => {
            sources(&e.receiver, facts, found);
            arguments(e, facts, found);
        }
        Expr::Call(e) if stop(e, facts).is_some() => {}
        Expr::Call(e) => all(&mut std::iter::once(&*e.func).chain(&e.args)),
        Expr::Block(e) => tail(&e.block, e.label.as_ref().is_some(), facts, found),
        Expr::Unsafe(e) => tail(&e.block, false, facts, found),
        Expr::If(e) => {
            tail(&e.then_branch, false, facts, found);
            e.else_branch.iter().for_each(|(_, other)| sources(other, facts, found));
        }
        Expr::Match(e) => all(&mut e.arms.iter().map(|arm| &*arm.body)),
        Expr::Loop(e) => breaks(&e.body, facts, found),
        Expr::Macro(e) => macro_sources(&e.mac, facts, found),
        other => mentioned(other.to_token_stream(), facts).iter().for_each(|name| found(name)),
    }
}

/// `x.map(|x| (x * 4.0) as usize)`: what is made of the parts has no derivative.
fn maps_to_discrete(m: &syn::ExprMethodCall, facts: &Facts) -> bool {
    let (true, Some(Expr::Closure(c))) = (m.method == "map" && m.args.len() == 1, m.args.first()) else {
        return false;
    };
    let mut any = returns(&c.body);
    sources(&c.body, facts, &mut |_| any = true);
    !any && is_discrete_value(&c.body)
}

/// Whether something is visibly an integer or a truth value.
fn is_discrete_value(e: &Expr) -> bool {
    match super::context::peel(e) {
        Expr::Cast(c) => is_discrete(&c.ty),
        Expr::Binary(b) => {
            !is_arithmetic(&b.op) || (is_discrete_value(&b.left) && is_discrete_value(&b.right))
        }
        Expr::MethodCall(m) => is_discrete_method(&m.method.to_string()),
        Expr::Tuple(t) => !t.elems.is_empty() && t.elems.iter().all(is_discrete_value),
        Expr::Array(a) => !a.elems.is_empty() && a.elems.iter().all(is_discrete_value),
        Expr::Block(b) => match b.block.stmts.last() {
            Some(syn::Stmt::Expr(e, None)) => is_discrete_value(e),
            _ => false,
        },
        Expr::Lit(l) => matches!(l.lit, syn::Lit::Int(_) | syn::Lit::Bool(_)),
        _ => false,
    }
}

/// The path of `stop_gradient` where it is called. That it is the runtime's is
/// for rustc to check.
pub fn stop<'e>(e: &'e syn::ExprCall, facts: &Facts) -> Option<&'e syn::Path> {
    let Expr::Path(p) = &*e.func else { return None };
    let named = p.path.segments.last().is_some_and(|s| s.ident == "stop_gradient");
    let local = p.path.get_ident().is_some_and(|i| facts.is_local(&i.plain()));
    (named && !local && p.qself.is_none()).then_some(&p.path)
}

/// What the companion of the runtime's `stop_gradient` alone has.
const STOP_CHECK: &str = "__is_the_stop_gradient_of_derive_grad";

/// States that a path is that of the runtime's `stop_gradient`.
pub fn stop_check(path: &syn::Path) -> TokenStream {
    let check = Ident::new(STOP_CHECK, path.span());
    quote!(#path::#check();)
}

/// Whether code is such a statement.
pub fn states_stop(tokens: &TokenStream) -> bool {
    tokens.to_string().contains(STOP_CHECK)
}

/// The paths of all calls of `stop_gradient`, without generic arguments.
pub fn stops(item: &ItemFn, facts: &Facts) -> Vec<syn::Path> {
    struct Find<'f>(&'f Facts, Vec<syn::Path>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_call(&mut self, e: &'ast syn::ExprCall) {
            if let Some(mut path) = stop(e, self.0).cloned() {
                path.segments.iter_mut().for_each(|s| s.arguments = syn::PathArguments::None);
                if !self.1.contains(&path) {
                    self.1.push(path);
                }
            }
            visit::visit_expr_call(self, e);
        }
        fn visit_macro(&mut self, mac: &'ast Macro) {
            if let Some(arguments) = macros::arguments(mac) {
                macros::expressions(&arguments).into_iter().for_each(|e| find_owned(self, e));
            }
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    fn find_owned(find: &mut Find, e: &Expr) {
        find.visit_expr(e);
    }
    let mut find = Find(facts, Vec::new());
    find.visit_block(&item.block);
    find.1
}

/// Whether an argument is text made for the purpose, `&format!(..)`.
fn is_formatted(e: &Expr) -> bool {
    match e {
        Expr::Paren(p) => is_formatted(&p.expr),
        Expr::Group(g) => is_formatted(&g.expr),
        Expr::Reference(r) => is_formatted(&r.expr),
        Expr::Macro(m) => macros::kind(&m.mac).is_some() && is_text(&m.mac),
        _ => false,
    }
}

/// Whether a macro's value is text.
pub fn is_text(mac: &Macro) -> bool {
    matches!(macros::name(mac).as_str(), "format" | "format_args")
}

fn macro_sources(mac: &Macro, facts: &Facts, found: Found) {
    match (macros::kind(mac), macros::arguments(mac)) {
        (Some(Kind::Format(_)), _) if is_text(mac) => {
            mentioned(mac.tokens.clone(), facts).iter().for_each(|name| found(name));
        }
        (Some(Kind::Format(_) | Kind::Assert(_) | Kind::Panic | Kind::Matches), _) => {}
        (Some(_), Some(Arguments::Repeat(value, _))) => sources(&value, facts, found),
        (Some(_), Some(arguments)) => {
            for e in macros::expressions(&arguments) {
                sources(e, facts, found);
            }
        }
        _ => mentioned(mac.tokens.clone(), facts).iter().for_each(|name| found(name)),
    }
}

fn tail(block: &Block, labelled: bool, facts: &Facts, found: Found) {
    match block.stmts.last() {
        Some(Stmt::Expr(e, None)) => sources(e, facts, found),
        Some(Stmt::Macro(m)) if m.semi_token.is_none() => macro_sources(&m.mac, facts, found),
        _ => {}
    }
    if labelled {
        breaks(block, facts, found);
    }
}

/// The values that `break`s give.
fn breaks(block: &Block, facts: &Facts, found: Found) {
    struct Find<'f>(&'f Facts, Found<'f>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_break(&mut self, e: &'ast syn::ExprBreak) {
            if let Some(value) = &e.expr {
                sources(value, self.0, self.1);
            }
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    Find(facts, found).visit_block(block);
}

fn is_arithmetic(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    let sums = matches!(op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_));
    let bits =
        matches!(op, BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::BitXor(_) | BinOp::Shl(_) | BinOp::Shr(_));
    sums || bits
}

/// Whether a cast's target is an integer or the like.
fn is_discrete(ty: &syn::Type) -> bool {
    let syn::Type::Path(path) = ty else { return false };
    let Some(name) = path.path.segments.last().map(|s| s.ident.plain()) else { return false };
    name == "char" || super::ty::scalar(&name).is_some_and(|t| !t.is_float())
}

/// Whether a method's value has derivative zero or none, whatever the receiver.
pub fn is_discrete_method(name: &str) -> bool {
    const DISCRETE: [&str; 39] = [
        "count",
        "any",
        "all",
        "len",
        "is_empty",
        "is_nan",
        "is_finite",
        "is_infinite",
        "is_normal",
        "is_subnormal",
        "is_sign_negative",
        "is_sign_positive",
        "total_cmp",
        "partial_cmp",
        "cmp",
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "contains",
        "starts_with",
        "ends_with",
        "classify",
        "capacity",
        "is_some",
        "is_none",
        "is_zero",
        "is_one",
        "position",
        "rposition",
        "binary_search",
        "binary_search_by",
        "binary_search_by_key",
        "partition_point",
        "is_sorted",
        "is_sorted_by",
        "is_sorted_by_key",
    ];
    DISCRETE.contains(&name)
}

/// What flows from a method's arguments, as far as it is not text: from a closure
/// that only looks at what it is given, what it returns.
pub fn arguments(e: &syn::ExprMethodCall, facts: &Facts, found: Found) {
    let numbers = e.args.iter().filter(|a| !is_formatted(a));
    if !only_looks(&e.method.to_string()) || mentions_mut(e.to_token_stream()) {
        return numbers.for_each(|a| sources(a, facts, found));
    }
    for a in numbers {
        match a {
            Expr::Closure(c) if !returns(&c.body) && scan::expr(&c.body, facts).writes.is_empty() => {
                sources(&c.body, facts, found);
            }
            a => sources(a, facts, found),
        }
    }
}

/// Whether a method gives its closure no means to change anything.
fn only_looks(name: &str) -> bool {
    const NAMES: [&str; 24] = [
        "all",
        "any",
        "binary_search_by",
        "binary_search_by_key",
        "filter",
        "find",
        "find_map",
        "is_none_or",
        "is_some_and",
        "is_sorted_by",
        "max_by",
        "max_by_key",
        "min_by",
        "min_by_key",
        "partition_point",
        "position",
        "rposition",
        "skip_while",
        "sort_by",
        "sort_by_cached_key",
        "sort_by_key",
        "sort_unstable_by",
        "sort_unstable_by_key",
        "take_while",
    ];
    NAMES.contains(&name)
}

fn mentions_mut(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|t| match t {
        proc_macro2::TokenTree::Ident(i) => i == "mut" || i.to_string().ends_with("_mut"),
        proc_macro2::TokenTree::Group(g) => mentions_mut(g.stream()),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// Whether code contains a `return` or `?`.
fn returns(e: &Expr) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_return(&mut self, _: &'ast syn::ExprReturn) {
            self.0 = true;
        }
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
        fn visit_macro(&mut self, mac: &'ast Macro) {
            self.0 |= macros::kind(mac).is_none();
        }
    }
    let mut find = Find(false);
    find.visit_expr(e);
    find.0
}
