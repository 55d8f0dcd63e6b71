//! Local `VecDeque`s of what has derivatives, as `Vec`s: what is done at their front is done
//! at the `Vec`'s, which costs more and gives the same.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, ItemFn, Local, Pat, Stmt, Type, parse_quote};

use super::context::{behind_reference, peel};
use super::facts::Facts;
use crate::compiler::texts::{Plain, TextSet};

/// Writes such variables as `Vec`s; whether there were any.
pub fn function(item: &mut ItemFn, facts: &Facts) -> bool {
    if !facts.names_any(|name| name == "VecDeque") {
        return false;
    }
    let mut find = Find { facts, names: TextSet::default() };
    find.visit_block(&item.block);
    let mut names = find.names;
    let mut uses = Uses { names: &names, other: TextSet::default() };
    uses.visit_block(&item.block);
    let other = uses.other;
    names.retain(|name| !other.contains(name));
    if names.is_empty() {
        return false;
    }
    Rewrite { names: &names }.visit_block_mut(&mut item.block);
    true
}

/// A name alone.
fn name_of(e: &Expr) -> Option<&Ident> {
    match peel(e) {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident(),
        _ => None,
    }
}

/// `q` or `mut q`, with or without its type.
fn bound(pat: &Pat) -> Option<&Ident> {
    match pat {
        Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => Some(&p.ident),
        Pat::Type(t) => bound(&t.pat),
        _ => None,
    }
}

/// The path of a `VecDeque`, without its arguments.
fn is_deque(path: &syn::Path) -> bool {
    path.segments.iter().any(|s| s.ident == "VecDeque")
}

/// `VecDeque::new()`, `with_capacity`, `from`, or a chain that is collected into one.
fn makes(local: &Local) -> bool {
    let typed = matches!(&local.pat, Pat::Type(t) if matches!(&*t.ty, Type::Path(p) if is_deque(&p.path)));
    let Some(init) = local.init.as_ref().filter(|init| init.diverge.is_none()) else { return false };
    match peel(&init.expr) {
        Expr::Call(c) => matches!(&*c.func, Expr::Path(p) if is_deque(&p.path)
        && p.path.segments.last().is_some_and(|s| {
            matches!(s.ident.to_string().as_str(), "new" | "with_capacity" | "from")
        })),
        Expr::MethodCall(m) => typed && m.method == "collect" && m.turbofish.is_none(),
        _ => false,
    }
}

/// The methods that do the same under the same name, or under another one.
fn method(name: &str, args: usize) -> Option<&'static str> {
    Some(match (name, args) {
        ("push_back", 1) => "push",
        ("pop_back", 0) => "pop",
        ("front", 0) => "first",
        ("back", 0) => "last",
        ("front_mut", 0) => "first_mut",
        ("back_mut", 0) => "last_mut",
        ("push_front", 1) => "insert",
        ("pop_front", 0) => "remove",
        ("len", 0) => "len",
        ("is_empty", 0) => "is_empty",
        ("iter", 0) => "iter",
        ("iter_mut", 0) => "iter_mut",
        ("into_iter", 0) => "into_iter",
        ("clear", 0) => "clear",
        ("get", 1) => "get",
        ("extend", 1) => "extend",
        ("truncate", 1) => "truncate",
        ("swap", 2) => "swap",
        ("rotate_left", 1) => "rotate_left",
        ("rotate_right", 1) => "rotate_right",
        ("clone", 0) => "clone",
        _ => return None,
    })
}

struct Find<'f> {
    facts: &'f Facts,
    names: TextSet,
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(name) = bound(&local.pat).map(Plain::plain)
            && makes(local)
            && self.facts.is_varied(&name)
        {
            self.names.insert(name);
        }
        visit::visit_local(self, local);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Finds the names that are used for something else.
struct Uses<'n> {
    names: &'n TextSet,
    other: TextSet,
}

impl Uses<'_> {
    fn is_one(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|name| self.names.contains(&name.plain()))
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr(&mut self, e: &'ast Expr) {
        match e {
            Expr::MethodCall(m)
                if self.is_one(&m.receiver) && method(&m.method.to_string(), m.args.len()).is_some() =>
            {
                m.args.iter().for_each(|arg| self.visit_expr(arg));
                return;
            }
            Expr::Index(i) if self.is_one(&i.expr) && !matches!(peel(&i.index), Expr::Range(_)) => {
                return self.visit_expr(&i.index);
            }
            Expr::ForLoop(f) if self.is_one(behind_reference(&f.expr)) => return self.visit_block(&f.body),
            Expr::Path(_) => {
                if let Some(name) = name_of(e).map(Plain::plain).filter(|n| self.names.contains(n)) {
                    self.other.insert(name);
                }
            }
            _ => {}
        }
        visit::visit_expr(self, e);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut idents = Vec::new();
        super::macros::identifiers(mac.tokens.clone(), &mut idents);
        self.other.extend(idents.iter().map(Plain::plain));
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Rewrite<'n> {
    names: &'n TextSet,
}

impl Rewrite<'_> {
    fn is_one(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|name| self.names.contains(&name.plain()))
    }

    fn method(m: &mut ExprMethodCall) -> Option<Expr> {
        let name = method(&m.method.to_string(), m.args.len())?;
        let (list, args) = (&m.receiver, &m.args);
        match m.method.to_string().as_str() {
            "push_front" => Some(parse_quote!(#list.insert(0, #args))),
            "pop_front" => Some(parse_quote!((if #list.is_empty() {
                ::core::option::Option::None
            } else {
                ::core::option::Option::Some(#list.remove(0))
            }))),
            _ => {
                m.method = Ident::new(name, m.method.span());
                None
            }
        }
    }
}

impl VisitMut for Rewrite<'_> {
    fn visit_local_mut(&mut self, local: &mut Local) {
        visit_mut::visit_local_mut(self, local);
        if !bound(&local.pat).is_some_and(|name| self.names.contains(&name.plain())) {
            return;
        }
        if let Pat::Type(t) = &mut local.pat
            && let Type::Path(p) = &mut *t.ty
            && let Some(last) = p.path.segments.last()
        {
            let arguments = &last.arguments;
            *t.ty = parse_quote!(Vec #arguments);
        }
        if let Some(init) = &mut local.init
            && let Expr::Call(c) = &mut *init.expr
            && let Expr::Path(p) = &mut *c.func
            && let Some(last) = p.path.segments.last()
        {
            let name = Ident::new(&last.ident.to_string(), last.ident.span());
            *c.func = parse_quote!(Vec::#name);
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Expr(Expr::MethodCall(m), Some(_)) = stmt
            && m.method == "pop_front"
            && self.is_one(&m.receiver)
        {
            let list = &m.receiver;
            let at = m.method.span();
            *stmt = syn::parse_quote_spanned!(at=> if !#list.is_empty() { #list.remove(0); });
            return;
        }
        visit_mut::visit_stmt_mut(self, stmt);
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        if let Expr::MethodCall(m) = e
            && self.is_one(&m.receiver)
            && let Some(new) = Self::method(m)
        {
            *e = new;
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
