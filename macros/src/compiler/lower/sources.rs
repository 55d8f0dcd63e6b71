//! What a value is made of: takes an expression, gives the variables from which a derivative
//! may flow into it. What is discrete, and what `stop_gradient` is given, is none of them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ItemFn, Macro, Stmt};

use super::accessors;
use super::facts::Facts;
use super::macros::{self, Arguments, Kind};
use super::scan;
use crate::compiler::texts::Plain;

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

pub fn insert(found: &mut BTreeSet<String>, name: &str) {
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
        Expr::Call(e) if stop(e, facts).is_some() || accessors::is_marked(e) => {}
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
    if facts.forms.calls {
        find.visit_block(&item.block);
    }
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

/// Whether an operator computes a number of numbers.
pub fn is_arithmetic(op: &syn::BinOp) -> bool {
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
