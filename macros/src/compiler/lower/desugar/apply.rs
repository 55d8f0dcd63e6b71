//! Runs a closure, or a function given by its path, on arguments: writes its body
//! in place.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, Pat, Stmt, parse_quote};

use super::chain::Form;
use super::fresh::{self, bind, define, name_of, peel, plain};
use super::replace::{By, Replace};
use super::{Desugar, exits, in_place};

/// An argument.
#[derive(Clone, Debug)]
pub enum Arg {
    /// By value: evaluated once, in its turn.
    Value(Expr),
    /// `&e` or `&mut e` of something [held](Desugar::hold).
    Lent(Expr, bool),
}

/// Code, and the value that it gives.
pub type Code = (Vec<Stmt>, Expr);

impl Desugar<'_> {
    /// Whether it is known what a callee does when it is called.
    pub fn is_callee(e: &Expr) -> bool {
        match peel(e) {
            Expr::Closure(c) => c.asyncness.is_none(),
            Expr::Path(_) => true,
            Expr::Reference(r) => Self::is_callee(&r.expr),
            _ => false,
        }
    }

    /// The code that calls.
    pub fn apply(&mut self, f: &Expr, args: Vec<Arg>) -> Code {
        match peel(f) {
            Expr::Closure(c) => self.inline(c, args),
            Expr::Reference(r) => self.apply(&r.expr, args),
            Expr::Path(p) if args.len() == 1 && is_method_of_lists(p) => {
                let method = &p.path.segments[p.path.segments.len() - 1].ident;
                let receiver = args.into_iter().map(|(Arg::Value(e) | Arg::Lent(e, _))| e).next();
                (Vec::new(), parse_quote!((#receiver).#method()))
            }
            path => {
                let args = args.into_iter().map(|arg| match arg {
                    Arg::Value(e) => e,
                    Arg::Lent(e, false) => parse_quote!(&#e),
                    Arg::Lent(e, true) => parse_quote!(&mut #e),
                });
                (Vec::new(), parse_quote!(#path(#(#args),*)))
            }
        }
    }

    fn inline(&mut self, c: &ExprClosure, args: Vec<Arg>) -> Code {
        let mut body = exits::of_closure(c, self);
        let mut stmts = Vec::new();
        for (pat, arg) in c.inputs.iter().zip(args) {
            if !in_place::put(pat, &arg, &mut body) {
                self.parameter(pat, arg, &mut body, &mut stmts);
            }
        }
        let (more, value) = taken_apart(body);
        stmts.extend(more);
        (stmts, value)
    }

    /// Binds a parameter: by replacing it in the body where that does the same.
    fn parameter(&mut self, pat: &Pat, arg: Arg, body: &mut Expr, stmts: &mut Vec<Stmt>) {
        match arg {
            Arg::Value(e) => self.by_value(pat, e, body, stmts),
            Arg::Lent(e, mutable) => self.by_reference(pat, &e, mutable, body, stmts),
        }
    }

    fn by_value(&mut self, pat: &Pat, e: Expr, body: &mut Expr, stmts: &mut Vec<Stmt>) {
        match (pat, peel(&e)) {
            (Pat::Paren(p), _) => return self.by_value(&p.pat, e, body, stmts),
            (Pat::Tuple(p), Expr::Tuple(t)) if p.elems.len() == t.elems.len() && !has_rest(p) => {
                for (p, e) in p.elems.iter().zip(&t.elems) {
                    self.by_value(p, e.clone(), body, stmts);
                }
                return;
            }
            (Pat::Reference(p), Expr::Reference(r)) => {
                return self.by_value(&p.pat, (*r.expr).clone(), body, stmts);
            }
            (Pat::Wild(_), Expr::Path(_) | Expr::Lit(_)) => return,
            _ => {}
        }
        if let (Some(old), Some(new)) = (plain(pat), name_of(&e))
            && self.steady.contains(&new.to_string())
            && replace(body, old, By::Name(new.clone()))
        {
            return;
        }
        if let (Some(old), Some(new)) = (plain(pat), name_of(&e))
            && !matches!(pat, Pat::Type(_))
            && self.is_steady(new)
            && replace(body, old, By::Name(new.clone()))
        {
            return;
        }
        if let (Some(old), Expr::Tuple(_), true) = (plain(pat), peel(&e), self.is_held(&e))
            && replace(body, old, By::Parts(peel(&e).clone()))
        {
            return;
        }
        stmts.push(bind(pat, &e, pat.span()));
    }

    /// Whether an item has only names made here as its parts.
    fn is_held(&self, item: &Expr) -> bool {
        match peel(item) {
            Expr::Tuple(t) => t.elems.iter().all(|e| self.is_held(e)),
            Expr::Lit(_) => true,
            e => name_of(e).is_some_and(|name| self.steady.contains(&name.to_string())),
        }
    }

    fn by_reference(
        &mut self,
        pat: &Pat,
        place: &Expr,
        mutable: bool,
        body: &mut Expr,
        stmts: &mut Vec<Stmt>,
    ) {
        match (pat, peel(place)) {
            (Pat::Paren(p), _) => return self.by_reference(&p.pat, place, mutable, body, stmts),
            (Pat::Type(p), _) => return self.by_reference(&p.pat, place, mutable, body, stmts),
            (Pat::Wild(_), _) => return,
            (Pat::Reference(p), _) => return self.by_value(&p.pat, place.clone(), body, stmts),
            (Pat::Tuple(p), Expr::Tuple(t)) if p.elems.len() == t.elems.len() && !has_rest(p) => {
                for (p, e) in p.elems.iter().zip(&t.elems) {
                    self.by_reference(p, e, mutable, body, stmts);
                }
                return;
            }
            _ => {}
        }
        if let Some(old) = plain(pat)
            && replace(body, old, By::Lent(place.clone(), mutable))
        {
            return;
        }
        let lent: Expr = if mutable { parse_quote!(&mut #place) } else { parse_quote!(&#place) };
        stmts.push(bind(pat, &lent, pat.span()));
    }

    /// Evaluates an item and gives its parts names, so that it can be mentioned
    /// more than once; where a pattern asks for the parts of a tuple, each.
    pub fn hold(&mut self, item: Expr, wanted: Option<&Pat>, stmts: &mut Vec<Stmt>) -> Expr {
        if let Expr::Tuple(t) = peel(&item) {
            let parts: Vec<&Pat> = wanted.map(tuple_parts).unwrap_or_default();
            let held = t.elems.iter().enumerate().map(|(k, e)| {
                let wanted = parts.get(k).copied().filter(|_| parts.len() == t.elems.len());
                self.hold(e.clone(), wanted, stmts)
            });
            let held: Vec<Expr> = held.collect();
            return parse_quote!((#(#held),*,));
        }
        let parts = wanted.map(tuple_parts).unwrap_or_default();
        let forms = self.forms(&item);
        let count = if forms.is_empty() { parts.len() } else { forms.len() };
        if count > 1 && self.is_own(&item) {
            let hint_of = |k: usize| {
                parts.get(k).filter(|_| parts.len() == count).map_or("part".to_owned(), |p| hint(p))
            };
            let names: Vec<Ident> = (0..count).map(|k| self.steady(&hint_of(k), item.span())).collect();
            for (name, form) in names.iter().zip(forms) {
                self.sources.insert(name.to_string(), form);
            }
            let pattern: Pat = parse_quote!((#(#names),*));
            stmts.push(bind(&pattern, &item, item.span()));
            let item: Expr = parse_quote!((#(#names),*));
            return self.hold(item, wanted, stmts);
        }
        if name_of(&item).is_some_and(|name| self.is_steady(name)) || matches!(peel(&item), Expr::Lit(_)) {
            return item;
        }
        let name = self.steady(&wanted.map_or_else(|| "item".to_owned(), hint), item.span());
        stmts.push(define(&name, &item));
        fresh::path(&name)
    }

    /// Of a name that stands for a tuple that an iterator gave, what its parts are.
    fn forms(&self, item: &Expr) -> Vec<Form> {
        match name_of(item).and_then(|name| self.sources.get(&name.to_string())) {
            Some(Form::Tuple(forms)) => forms.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether a name was made here, so that what it stands for may be taken apart.
    fn is_own(&self, item: &Expr) -> bool {
        let own = |name: &Ident| {
            self.steady.contains(&name.to_string()) || self.sources.contains_key(&name.to_string())
        };
        name_of(item).is_some_and(own)
    }
}

/// Replaces a variable everywhere; `false`, and nothing done, where it cannot be.
pub fn replace(body: &mut Expr, name: &Ident, by: By) -> bool {
    let mut replace = Replace::one(name, by);
    let mut new = body.clone();
    syn::visit_mut::VisitMut::visit_expr_mut(&mut replace, &mut new);
    let done = replace.stuck.is_none() && !is_assigned(body, name);
    if done {
        *body = new;
    }
    done
}

/// Whether a parameter is assigned to.
fn is_assigned(body: &Expr, name: &Ident) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_assign(&mut self, e: &'ast syn::ExprAssign) {
            self.1 |= name_of(&e.left).is_some_and(|n| n == self.0);
            visit::visit_expr_assign(self, e);
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
}

/// The statements and the value of a block.
pub fn taken_apart(e: Expr) -> Code {
    match e {
        Expr::Block(mut b) if b.label.is_none() && b.attrs.is_empty() => match b.block.stmts.pop() {
            Some(Stmt::Expr(value, None)) => (b.block.stmts, value),
            Some(Stmt::Macro(m)) if m.semi_token.is_none() => {
                let mac = &m.mac;
                (b.block.stmts, parse_quote!(#mac))
            }
            last => {
                b.block.stmts.extend(last);
                (b.block.stmts, parse_quote!(()))
            }
        },
        Expr::Paren(p) => taken_apart(*p.expr),
        e => (Vec::new(), e),
    }
}

fn has_rest(p: &syn::PatTuple) -> bool {
    p.elems.iter().any(|p| matches!(p, Pat::Rest(_)))
}

/// The parts of a tuple pattern, also behind `&`.
fn tuple_parts(pat: &Pat) -> Vec<&Pat> {
    match pat {
        Pat::Tuple(p) if !has_rest(p) => p.elems.iter().collect(),
        Pat::Reference(p) => tuple_parts(&p.pat),
        Pat::Paren(p) => tuple_parts(&p.pat),
        Pat::Type(p) => tuple_parts(&p.pat),
        _ => Vec::new(),
    }
}

/// A name like the one that a pattern has.
fn hint(pat: &Pat) -> String {
    match pat {
        Pat::Ident(p) => p.ident.to_string(),
        Pat::Reference(p) => hint(&p.pat),
        Pat::Paren(p) => hint(&p.pat),
        Pat::Type(p) => hint(&p.pat),
        _ => "item".to_owned(),
    }
}

/// The pattern of a callee's first parameter.
pub fn first_pattern(f: &Expr) -> Option<&Pat> {
    match peel(f) {
        Expr::Closure(c) => c.inputs.first(),
        _ => None,
    }
}

/// Whether code can be left out or run in vain: it does nothing and cannot panic.
pub fn is_pure(e: &Expr) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr(&mut self, e: &'ast Expr) {
            let plain = match e {
                Expr::Path(_)
                | Expr::Lit(_)
                | Expr::Paren(_)
                | Expr::Group(_)
                | Expr::Reference(_)
                | Expr::Tuple(_)
                | Expr::Array(_)
                | Expr::Field(_)
                | Expr::Closure(_)
                | Expr::If(_)
                | Expr::Block(_) => true,
                Expr::Unary(u) => !matches!(u.op, syn::UnOp::Neg(_)) || !is_integer(&u.expr),
                Expr::Binary(b) => {
                    let compare = crate::compiler::lower::is_comparison(&b.op);
                    compare || (arithmetic(&b.op) && (is_floating(&b.left) || is_floating(&b.right)))
                }
                Expr::Cast(_) => true,
                Expr::MethodCall(m) => {
                    let arity = m.args.len() + 1;
                    crate::compiler::rules::find(&m.method.to_string(), arity).is_some()
                        && m.method != "clamp"
                        && m.method != "abs"
                        && m.method != "pow"
                }
                _ => false,
            };
            self.0 &= plain;
            visit::visit_expr(self, e);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {
            self.0 = false;
        }
    }
    let mut find = Find(true);
    find.visit_expr(e);
    find.0
}

fn arithmetic(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    matches!(op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_))
}

/// Whether an expression is visibly a float.
fn is_floating(e: &Expr) -> bool {
    match peel(e) {
        Expr::Lit(l) => matches!(l.lit, syn::Lit::Float(_)),
        Expr::Unary(u) => is_floating(&u.expr),
        Expr::Binary(b) => is_floating(&b.left) || is_floating(&b.right),
        Expr::Cast(c) => matches!(c.ty.to_token_stream().to_string().as_str(), "f64" | "f32"),
        Expr::MethodCall(m) => {
            crate::compiler::rules::find(&m.method.to_string(), m.args.len() + 1).is_some()
        }
        _ => false,
    }
}

fn is_integer(e: &Expr) -> bool {
    !is_floating(e)
}

/// `<[f64]>::to_vec`, `Vec::len`, `Clone::clone` and their like.
fn is_method_of_lists(p: &syn::ExprPath) -> bool {
    let Some(name) = p.path.segments.last().map(|s| s.ident.to_string()) else { return false };
    let known = matches!(name.as_str(), "to_vec" | "clone" | "to_owned" | "len" | "is_empty" | "iter");
    let owner = p.path.segments.iter().rev().nth(1).map(|s| s.ident.to_string());
    let of_lists = match (&p.qself, owner.as_deref()) {
        (Some(of), _) => matches!(&*of.ty, syn::Type::Slice(_) | syn::Type::Array(_)),
        (None, owner) => matches!(owner, Some("Vec" | "Clone" | "ToOwned")),
    };
    known && of_lists
}
