//! References that change places, as stencils do with two buffers: `let (mut now, mut next)
//! = (&mut a, &mut b); .. std::mem::swap(&mut now, &mut next);`.
//!
//! Takes a function whose variables have different names, gives it with what the references
//! refer to exchanged instead, which is where it belongs again once they are not used any
//! more: the references stand for the same memory all the time. Where that cannot be told,
//! the code stays, and is an error.

use proc_macro2::{Ident, Span};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, FnArg, ItemFn, Pat, PatIdent, Signature, Stmt, Type, parse_quote};

use super::context::peel;
use super::desugar::Fresh;
use super::macros;
use crate::compiler::texts::Plain;

/// Writes it so; gives the names that it makes.
pub fn function(item: &mut ItemFn) -> Vec<String> {
    let mut find = Swaps(Vec::new());
    find.visit_block(&item.block);
    if find.0.is_empty() {
        return Vec::new();
    }
    let fresh = Fresh::of(item);
    let mut pass = Pass { sig: &item.sig, pairs: find.0, fresh, made: Vec::new(), outermost: true };
    let gives = !matches!(item.sig.output, syn::ReturnType::Default);
    pass.block(&mut item.block, gives);
    pass.made
}

/// Goes through all blocks, of which each may bind references that change places.
struct Pass<'i> {
    sig: &'i Signature,
    pairs: Vec<(String, String)>,
    fresh: Fresh,
    made: Vec<String>,
    outermost: bool,
}

impl Pass<'_> {
    /// A block that gives a value, or does not.
    fn block(&mut self, block: &mut Block, gives: bool) {
        let outermost = std::mem::replace(&mut self.outermost, false);
        for (a, b) in std::mem::take(&mut self.pairs) {
            let mut scope = Scope { sig: self.sig, block, gives, outermost };
            match pair(&mut scope, &mut self.fresh, &a, &b) {
                Some(made) => self.made.extend(made),
                None => self.pairs.push((a, b)),
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
}

impl VisitMut for Pass<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.block(block, true);
    }

    fn visit_expr_for_loop_mut(&mut self, e: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut e.expr);
        self.block(&mut e.body, false);
    }

    fn visit_expr_while_mut(&mut self, e: &mut syn::ExprWhile) {
        self.visit_expr_mut(&mut e.cond);
        self.block(&mut e.body, false);
    }

    fn visit_expr_loop_mut(&mut self, e: &mut syn::ExprLoop) {
        self.block(&mut e.body, false);
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Where references are looked for: a block of a function, the outermost one or one inside.
struct Scope<'i> {
    sig: &'i Signature,
    block: &'i mut Block,
    gives: bool,
    outermost: bool,
}

impl Scope<'_> {
    /// Whether something is bound outside: it may be read once the block is left.
    fn is_outside(&self, name: &str) -> bool {
        let binds = |stmt: &Stmt| {
            let mut idents = Vec::new();
            if let Stmt::Local(local) = stmt {
                macros::identifiers(quote::ToTokens::to_token_stream(&local.pat), &mut idents);
            }
            idents.iter().any(|ident| ident.plain() == name)
        };
        parameter(self.sig, name).is_some() || !self.block.stmts.iter().any(binds)
    }

    /// Whether the last statement gives a value.
    fn gives(&self, e: &Expr) -> bool {
        let is_done = match e {
            Expr::ForLoop(_) | Expr::While(_) | Expr::Assign(_) => true,
            Expr::If(e) => e.else_branch.is_none(),
            _ => false,
        };
        self.gives && !is_done
    }
}

/// The pairs of variables that change places.
struct Swaps(Vec<(String, String)>);

impl<'ast> Visit<'ast> for Swaps {
    fn visit_expr(&mut self, e: &'ast Expr) {
        if let Some((a, b)) = swapped(e) {
            let known = |(x, y): &(String, String)| (*x == a && *y == b) || (*x == b && *y == a);
            if !self.0.iter().any(known) {
                self.0.push((a, b));
            }
        }
        visit::visit_expr(self, e);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// `mem::swap(&mut a, &mut b)`, `(a, b) = (b, a)`
fn swapped(e: &Expr) -> Option<(String, String)> {
    let name = |e: &Expr| match peel(e) {
        Expr::Path(p) => p.path.get_ident().map(Plain::plain),
        _ => None,
    };
    match peel(e) {
        Expr::Call(c) if c.args.len() == 2 => {
            let Expr::Path(f) = peel(&c.func) else { return None };
            let lent = |e: &Expr| match peel(e) {
                Expr::Reference(r) if r.mutability.is_some() => name(&r.expr),
                _ => None,
            };
            let is_swap = f.path.segments.last()?.ident == "swap" && f.path.segments.len() != 2
                || super::leave::ends_with(&f.path, &["mem", "swap"]);
            if is_swap { Some((lent(&c.args[0])?, lent(&c.args[1])?)) } else { None }
        }
        Expr::Assign(assign) => match (peel(&assign.left), peel(&assign.right)) {
            (Expr::Tuple(l), Expr::Tuple(r)) if l.elems.len() == 2 && r.elems.len() == 2 => {
                let (a, b) = (name(&l.elems[0])?, name(&l.elems[1])?);
                (name(&r.elems[0])? == b && name(&r.elems[1])? == a).then_some((a, b))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Where a reference comes from.
struct Origin {
    /// The variable that it refers to, or to a part of.
    owner: String,
    /// Whether that is a slice.
    slice: bool,
    /// The statement that binds it; `None` of a parameter.
    at: Option<usize>,
}

/// Writes one pair so; gives the names that it makes.
fn pair(scope: &mut Scope, fresh: &mut Fresh, a: &str, b: &str) -> Option<Vec<String>> {
    let names = [a, b];
    let origins = [origin(scope, a)?, origin(scope, b)?];
    let stmts = &scope.block.stmts;
    let first = origins.iter().filter_map(|o| o.at).min().unwrap_or(0);
    let last = (first..stmts.len()).rev().find(|k| mentions(&stmts[*k], &names))?;
    let owners: Vec<&str> = origins.iter().map(|o| o.owner.as_str()).collect();
    let lent = owners.iter().any(|owner| scope.is_outside(owner));
    let read = lent || stmts[last + 1..].iter().any(|s| mentions(s, &owners));
    // Once the references are not used any more, what they refer to may be, still in that statement.
    let own: Vec<&str> = owners.iter().filter(|owner| !names.contains(owner)).copied().collect();
    if origins.iter().all(|o| o.at != Some(last)) && mentions(&stmts[last], &own) {
        return None;
    }
    let labels = Vec::new();
    let mut uses = Uses { names: &names, others: false, exits: false, loops: 0, labels };
    stmts[first..=last].iter().for_each(|s| uses.visit_stmt(s));
    if uses.others || (read && uses.exits) {
        return None;
    }
    let flipped = fresh.name("flipped", Span::mixed_site());
    let k = fresh.name("k", Span::mixed_site());
    let slices = origins.iter().any(|o| o.slice);
    let pair = Pair { a: ident(scope, a)?, b: ident(scope, b)?, index: slices.then_some(k) };
    let mut made = vec![flipped.to_string()];
    let is_tail = last + 1 == stmts.len();
    let mut write = Write { names: &names, pair: &pair, flipped: &flipped };
    scope.block.stmts[first..=last].iter_mut().for_each(|s| write.visit_stmt_mut(s));
    if read {
        let exchange = pair.exchange(&parse_quote!(::core::mem::swap));
        let back: Stmt = parse_quote!(if #flipped #exchange);
        match scope.block.stmts[last].clone() {
            Stmt::Expr(e, None) if is_tail && scope.gives(&e) => {
                let value = fresh.name("value", Span::mixed_site());
                made.push(value.to_string());
                scope.block.stmts[last] = parse_quote!(let #value = #e;);
                scope.block.stmts.extend([back, Stmt::Expr(parse_quote!(#value), None)]);
            }
            Stmt::Expr(e, None) => {
                scope.block.stmts[last] = Stmt::Expr(e, Some(syn::token::Semi::default()));
                scope.block.stmts.insert(last + 1, back);
            }
            _ => scope.block.stmts.insert(last + 1, back),
        }
    }
    scope.block.stmts.insert(first, parse_quote!(let mut #flipped = false;));
    Some(made)
}

/// Two references that change places.
struct Pair {
    a: Ident,
    b: Ident,
    /// A name for an index, where they are of slices.
    index: Option<Ident>,
}

impl Pair {
    /// Code that exchanges what they refer to, by the function that the user names.
    fn exchange(&self, swap: &Expr) -> Block {
        let Pair { a, b, index } = self;
        let Some(k) = index else { return parse_quote!({ #swap(#a, #b); }) };
        parse_quote!({
            ::core::assert!(#a.len() == #b.len(), "slices that change places must have one length");
            for #k in 0..#a.len() { #swap(&mut #a[#k], &mut #b[#k]); }
        })
    }
}

/// A variable's name as it is written.
fn ident(scope: &Scope, name: &str) -> Option<Ident> {
    let (sig, block, mut idents) = (scope.sig, &*scope.block, Vec::new());
    macros::identifiers(quote::quote!(#sig #block), &mut idents);
    idents.into_iter().find(|ident| ident.plain() == name)
}

/// Where a variable of a block, or in the outermost one a parameter, comes from.
fn origin(scope: &Scope, name: &str) -> Option<Origin> {
    if let Some(ty) = parameter(scope.sig, name) {
        let of = |slice| Origin { owner: name.to_owned(), slice, at: None };
        return is_exclusive(ty).filter(|_| scope.outermost).map(of);
    }
    let bound = |(at, stmt): (usize, &Stmt)| {
        let Stmt::Local(local) = stmt else { return None };
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let (pat, ty) = match &local.pat {
            Pat::Type(t) => (&*t.pat, Some(&*t.ty)),
            pat => (pat, None),
        };
        let e = match (pat, peel(&init.expr)) {
            (Pat::Ident(p), e) if p.ident.plain() == name => e,
            (Pat::Tuple(pats), Expr::Tuple(all)) if pats.elems.len() == all.elems.len() => {
                let is_it = |p: &Pat| matches!(p, Pat::Ident(p) if p.ident.plain() == name);
                &all.elems[pats.elems.iter().position(is_it)?]
            }
            _ => return None,
        };
        let (owner, slice) = referred(scope, e)?;
        let slice = slice || ty.and_then(is_exclusive).unwrap_or(false);
        Some(Origin { owner, slice, at: Some(at) })
    };
    scope.block.stmts.iter().enumerate().find_map(bound)
}

/// What an exclusive reference refers to, and whether that is a slice.
fn referred(scope: &Scope, e: &Expr) -> Option<(String, bool)> {
    match peel(e) {
        Expr::Reference(r) if r.mutability.is_some() => {
            let slice = match peel(&r.expr) {
                Expr::Index(i) => matches!(peel(&i.index), Expr::Range(_)),
                Expr::Unary(u) => referred(scope, &u.expr)?.1,
                Expr::Path(_) | Expr::Field(_) => false,
                _ => return None,
            };
            Some((super::scan::root(&r.expr)?, slice))
        }
        Expr::MethodCall(m) if m.method == "as_mut_slice" => Some((super::scan::root(&m.receiver)?, true)),
        Expr::Path(p) => {
            let name = p.path.get_ident()?.plain();
            match parameter(scope.sig, &name) {
                Some(ty) => is_exclusive(ty).map(|slice| (name, slice)),
                None => divided(scope, &name).map(|owner| (owner, true)),
            }
        }
        _ => None,
    }
}

/// What has been divided in two slices, of which a variable is one.
fn divided(scope: &Scope, name: &str) -> Option<String> {
    let owner = |stmt: &Stmt| {
        let Stmt::Local(local) = stmt else { return None };
        let (Pat::Tuple(pats), Some(init)) = (&local.pat, &local.init) else { return None };
        let Expr::MethodCall(m) = peel(&init.expr) else { return None };
        let named = pats.elems.iter().any(|p| matches!(p, Pat::Ident(p) if p.ident.plain() == name));
        if named && m.method == "split_at_mut" { super::scan::root(&m.receiver) } else { None }
    };
    scope.block.stmts.iter().find_map(owner)
}

/// The type of a parameter; that of a receiver.
fn parameter<'i>(sig: &'i Signature, name: &str) -> Option<&'i Type> {
    sig.inputs.iter().find_map(|input| match input {
        FnArg::Typed(t) if matches!(&*t.pat, Pat::Ident(p) if p.ident.plain() == name) => Some(&*t.ty),
        FnArg::Receiver(r) if name == "self" => Some(&*r.ty),
        FnArg::Typed(_) | FnArg::Receiver(_) => None,
    })
}

/// Whether a type is an exclusive reference to a slice, or to something else.
fn is_exclusive(ty: &Type) -> Option<bool> {
    match ty {
        Type::Reference(r) if r.mutability.is_some() => Some(matches!(&*r.elem, Type::Slice(_))),
        _ => None,
    }
}

fn mentions(stmt: &Stmt, names: &[&str]) -> bool {
    let mut idents = Vec::new();
    macros::identifiers(quote::ToTokens::to_token_stream(stmt), &mut idents);
    idents.iter().any(|ident| names.contains(&ident.plain().as_str()))
}

/// What else is done with the references themselves.
struct Uses<'n> {
    names: &'n [&'n str],
    others: bool,
    exits: bool,
    /// The loops, and the labels, that are around what is looked at.
    loops: usize,
    labels: Vec<String>,
}

impl Uses<'_> {
    /// Whether a jump leaves what is looked at.
    fn leaves(&self, label: Option<&syn::Lifetime>) -> bool {
        label.map_or(self.loops == 0, |label| !self.labels.contains(&label.ident.plain()))
    }

    fn is_one(&self, e: &Expr) -> bool {
        matches!(peel(e), Expr::Path(p)
            if p.path.get_ident().is_some_and(|n| self.names.contains(&n.plain().as_str())))
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr(&mut self, e: &'ast Expr) {
        if swapped(e).is_some_and(|(a, b)| [a, b].iter().all(|n| self.names.contains(&n.as_str()))) {
            return;
        }
        match e {
            Expr::Assign(a) => {
                let tuple = matches!(peel(&a.left), Expr::Tuple(t) if t.elems.iter().any(|e| self.is_one(e)));
                self.others |= tuple || self.is_one(&a.left) || self.is_one(&a.right);
            }
            Expr::Reference(r) => self.others |= r.mutability.is_some() && self.is_one(&r.expr),
            Expr::Return(_) | Expr::Try(_) => self.exits = true,
            Expr::Break(b) => self.exits |= self.leaves(b.label.as_ref()),
            Expr::Continue(c) => self.exits |= self.leaves(c.label.as_ref()),
            _ => {}
        }
        let (label, loops) = match e {
            Expr::ForLoop(e) => (&e.label, 1),
            Expr::While(e) => (&e.label, 1),
            Expr::Loop(e) => (&e.label, 1),
            Expr::Block(e) => (&e.label, 0),
            _ => (&None, 0),
        };
        self.loops += loops;
        self.labels.extend(label.iter().map(|label| label.name.ident.plain()));
        visit::visit_expr(self, e);
        self.loops -= loops;
        if label.is_some() {
            self.labels.pop();
        }
    }
    fn visit_local(&mut self, local: &'ast syn::Local) {
        self.others |= local.init.as_ref().is_some_and(|init| self.is_one(&init.expr));
        visit::visit_local(self, local);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Writes exchanges for what changed the references, which are bound once.
struct Write<'n> {
    names: &'n [&'n str],
    pair: &'n Pair,
    flipped: &'n Ident,
}

impl VisitMut for Write<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if swapped(e).is_some_and(|(a, b)| [a, b].iter().all(|n| self.names.contains(&n.as_str()))) {
            let swap = match peel(e) {
                Expr::Call(c) => (*c.func).clone(),
                _ => parse_quote!(::core::mem::swap),
            };
            let (Block { stmts, .. }, flipped) = (self.pair.exchange(&swap), self.flipped);
            *e = parse_quote!({ #(#stmts)* #flipped = !#flipped; });
            return;
        }
        visit_mut::visit_expr_mut(self, e);
    }

    fn visit_pat_ident_mut(&mut self, p: &mut PatIdent) {
        if self.names.contains(&p.ident.plain().as_str()) {
            p.mutability = None;
        }
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        visit_mut::visit_local_mut(self, local);
        let Some(init) = &mut local.init else { return };
        let reborrow = |e: &mut Expr| {
            if let Expr::Path(_) = peel(e) {
                *e = parse_quote!(&mut *#e);
            }
        };
        let is_one = |p: &Pat| matches!(p, Pat::Ident(p) if self.names.contains(&p.ident.plain().as_str()));
        match (&local.pat, &mut *init.expr) {
            (Pat::Tuple(pats), Expr::Tuple(all)) => {
                pats.elems
                    .iter()
                    .zip(&mut all.elems)
                    .filter(|(p, _)| is_one(p))
                    .for_each(|(_, e)| reborrow(e));
            }
            (Pat::Type(t), e) if is_one(&t.pat) => reborrow(e),
            (p, e) if is_one(p) => reborrow(e),
            _ => {}
        }
    }
}
