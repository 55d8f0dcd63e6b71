//! References to data without derivative, which the reverse half of a call gets again.
//!
//! The reverse sweep makes them again from what they were borrowed from, where the
//! code that did is visibly a borrow: `&rows[i]`, `node.next.as_ref()`, the patterns of a
//! `match` on such a reference. Otherwise they are kept, which shared references can be
//! since they are `Copy`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, ExprMethodCall, Lit, UnOp};

use super::Sweep;
use crate::compiler::ir::{Function, Inert, Match, Opaque, Place, Stmt, Ty, Value, VarId, VarKind, visit};
use crate::compiler::lower::scan::is_assignment;
use crate::compiler::texts::Plain;

/// Whether code is visibly a place, a borrow of one, or an index in it: that is without
/// effect, and the same whenever the variables that it reads are.
pub(super) fn is_plain(tokens: &TokenStream) -> bool {
    syn::parse2::<Expr>(tokens.clone()).is_ok_and(|e| plain_expr(&e))
}

fn plain_expr(e: &Expr) -> bool {
    match e {
        Expr::Path(p) => p.qself.is_none(),
        Expr::Lit(_) => true,
        Expr::Field(f) => plain_expr(&f.base),
        Expr::Index(i) => plain_expr(&i.expr) && plain_expr(&i.index),
        Expr::Paren(p) => plain_expr(&p.expr),
        Expr::Group(g) => plain_expr(&g.expr),
        Expr::Reference(r) => r.mutability.is_none() && plain_expr(&r.expr),
        Expr::Unary(u) => matches!(u.op, UnOp::Deref(_)) && plain_expr(&u.expr),
        Expr::Range(r) => r.start.iter().chain(&r.end).all(|e| plain_expr(e)),
        Expr::Binary(b) => plain_expr(&b.left) && plain_expr(&b.right),
        Expr::Cast(c) => plain_expr(&c.expr),
        Expr::MethodCall(m) => {
            let borrows = BORROWS.contains(&m.method.to_string().as_str());
            borrows && plain_expr(&m.receiver) && m.args.iter().all(plain_expr)
        }
        _ => false,
    }
}

/// Whether code does nothing but read, and compute with operators.
pub(super) fn calls_nothing(code: &Opaque) -> bool {
    syn::parse2::<Expr>(code.tokens.clone()).is_ok_and(|e| only_reads(&e))
}

/// Whether code is computed from lengths and literals.
pub(super) fn only_measures(code: &Opaque) -> bool {
    syn::parse2::<Expr>(code.tokens.clone()).is_ok_and(|e| is_measured(&e))
}

fn is_measured(e: &Expr) -> bool {
    match e {
        Expr::Lit(_) => true,
        Expr::MethodCall(m) => m.method == "len" && m.args.is_empty() && only_reads(&m.receiver),
        Expr::Paren(p) => is_measured(&p.expr),
        Expr::Group(g) => is_measured(&g.expr),
        Expr::Unary(u) => is_measured(&u.expr),
        Expr::Binary(b) => !is_assignment(&b.op) && is_measured(&b.left) && is_measured(&b.right),
        Expr::Cast(c) => is_measured(&c.expr),
        _ => false,
    }
}

/// Whether an expression is a literal that is a reference.
fn is_text(e: &Expr) -> bool {
    matches!(e, Expr::Lit(l) if matches!(l.lit, Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_)))
}

fn only_reads(e: &Expr) -> bool {
    match e {
        Expr::Path(p) => p.qself.is_none(),
        Expr::Lit(_) => true,
        Expr::Field(f) => only_reads(&f.base),
        Expr::Index(i) => only_reads(&i.expr) && only_reads(&i.index),
        Expr::Paren(p) => only_reads(&p.expr),
        Expr::Group(g) => only_reads(&g.expr),
        Expr::Unary(u) => only_reads(&u.expr),
        Expr::Binary(b) => !is_assignment(&b.op) && only_reads(&b.left) && only_reads(&b.right),
        Expr::Cast(c) => only_reads(&c.expr),
        _ => false,
    }
}

/// Methods that give a reference to a part of their receiver, or take one out of an
/// `Option`.
const BORROWS: [&str; 13] = [
    "as_bytes", "as_deref", "as_ref", "as_slice", "as_str", "expect", "first", "get", "last", "len",
    "split_at", "unwrap", "iter",
];

/// The receivers of methods in plain code, with the methods, of which it is not visible
/// that they are of the standard library.
fn receivers<'e>(e: &'e Expr, is_known: &dyn Fn(&Expr) -> bool, found: &mut Vec<&'e ExprMethodCall>) {
    match e {
        Expr::Field(f) => receivers(&f.base, is_known, found),
        Expr::Index(i) => {
            receivers(&i.expr, is_known, found);
            receivers(&i.index, is_known, found);
        }
        Expr::Paren(p) => receivers(&p.expr, is_known, found),
        Expr::Group(g) => receivers(&g.expr, is_known, found),
        Expr::Reference(r) => receivers(&r.expr, is_known, found),
        Expr::Unary(u) => receivers(&u.expr, is_known, found),
        Expr::Range(r) => r.start.iter().chain(&r.end).for_each(|e| receivers(e, is_known, found)),
        Expr::Binary(b) => {
            receivers(&b.left, is_known, found);
            receivers(&b.right, is_known, found);
        }
        Expr::Cast(c) => receivers(&c.expr, is_known, found),
        Expr::MethodCall(m) => {
            receivers(&m.receiver, is_known, found);
            m.args.iter().for_each(|e| receivers(e, is_known, found));
            if !gives_standard(&m.receiver) && !is_known(&m.receiver) {
                found.push(m);
            }
        }
        _ => {}
    }
}

/// Whether code calls a method whose result is of a type of the standard library, where
/// the method is.
fn gives_standard(e: &Expr) -> bool {
    match e {
        Expr::MethodCall(m) => !["as_ref", "expect", "unwrap"].contains(&m.method.to_string().as_str()),
        Expr::Paren(p) => gives_standard(&p.expr),
        Expr::Group(g) => gives_standard(&g.expr),
        _ => false,
    }
}

/// Whether code that is plain gives a shared reference, whatever it starts from.
fn is_borrow(e: &Expr) -> bool {
    match e {
        Expr::Reference(r) => r.mutability.is_none(),
        Expr::Paren(p) => is_borrow(&p.expr),
        Expr::Group(g) => is_borrow(&g.expr),
        Expr::MethodCall(m) => match m.method.to_string().as_str() {
            "unwrap" | "expect" => is_borrow(&m.receiver),
            "len" => false,
            name => BORROWS.contains(&name),
        },
        _ => false,
    }
}

/// The place that code names or borrows, without the borrow.
pub(super) fn root(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(p) => p.path.get_ident().map(Plain::plain),
        Expr::Field(f) => root(&f.base),
        Expr::Index(i) => root(&i.expr),
        Expr::Paren(p) => root(&p.expr),
        Expr::Group(g) => root(&g.expr),
        Expr::Reference(r) => root(&r.expr),
        Expr::Unary(u) => root(&u.expr),
        Expr::MethodCall(m) => root(&m.receiver),
        _ => None,
    }
}

/// Whether a name is one of a constant, and not of a variant as `None`.
fn is_constant(name: &str) -> bool {
    !name.chars().any(char::is_lowercase)
}

/// The variables that certainly are shared references, or hold such: those that are
/// bound to a visible borrow, and what a pattern takes out of one.
pub(super) fn references(function: &Function) -> BTreeSet<VarId> {
    let mut found: BTreeSet<VarId> = function
        .vars
        .handles()
        .filter(|v| match function.vars[*v].kind {
            VarKind::View(_, exclusive) => {
                !exclusive && matches!(function.vars[function.root(&Place::var(*v))].ty, Ty::Ref(false, _))
            }
            _ => matches!(function.vars[*v].ty, Ty::Ref(false, _)),
        })
        .collect();
    visit::each_stmt(&function.body, &mut |stmt| match stmt {
        Stmt::Let(var, Value::Opaque(code)) if gives_reference(function, code, &found) => {
            found.insert(*var);
        }
        Stmt::Match(m) if gives_reference(function, &m.scrutinee, &found) => {
            found.extend(m.arms.iter().flat_map(|arm| &arm.binds));
        }
        Stmt::Inert(inert) if rebinds(function, inert, &found) => found.extend(&inert.defines),
        _ => {}
    });
    found
}

/// Whether code gives a shared reference, or a part of what one refers to.
fn gives_reference(function: &Function, code: &Opaque, known: &BTreeSet<VarId>) -> bool {
    syn::parse2::<Expr>(code.tokens.clone()).is_ok_and(|e| is_reference(function, &e, code, known))
}

fn is_reference(function: &Function, e: &Expr, code: &Opaque, known: &BTreeSet<VarId>) -> bool {
    let behind = || root(e).and_then(|name| read_as(function, code, &name));
    plain_expr(e) && (is_borrow(e) || behind().is_some_and(|v| known.contains(&v)))
}

/// The variable that code reads under a name.
pub(super) fn read_as(function: &Function, code: &Opaque, name: &str) -> Option<VarId> {
    code.reads.iter().find(|v| function.vars[**v].name.plain() == name).copied()
}

/// Whether a type is certainly not that of a reference.
fn is_value(ty: &Ty) -> bool {
    match ty {
        Ty::User(user) => user.tokens.is_some(),
        ty => ty.is_scalar() || matches!(ty, Ty::Array(..) | Ty::Vec(_) | Ty::Tuple(_)),
    }
}

/// The `e` of `let pat = e;`.
fn bound_to(tokens: &TokenStream) -> Option<Expr> {
    match syn::parse2::<syn::Stmt>(tokens.clone()).ok()? {
        syn::Stmt::Local(local) => Some(*local.init?.expr),
        _ => None,
    }
}

/// The expression that code is, or that its `let` binds.
fn expression(tokens: &TokenStream) -> Option<TokenStream> {
    if syn::parse2::<Expr>(tokens.clone()).is_ok_and(|e| !matches!(e, Expr::Let(_))) {
        return Some(tokens.clone());
    }
    bound_to(tokens).map(|e| quote!(#e))
}

/// Whether a statement is a `let` that binds parts of a reference, as `let Config { rows, .. } = config;`.
pub(super) fn rebinds(function: &Function, inert: &Inert, known: &BTreeSet<VarId>) -> bool {
    let lends = |e: Expr| is_reference(function, &e, &inert.code, known);
    !inert.defines.is_empty() && bound_to(&inert.code.tokens).is_some_and(lends)
}

impl Sweep<'_> {
    /// What a call gets as an argument without derivative, once more for its reverse
    /// half; `None` for what is no reference.
    pub(super) fn lent(&mut self, code: &Opaque, forward: &mut Vec<Stmt>) -> Option<Place> {
        let owned = |v: &VarId| {
            is_value(&self.function.vars[*v].ty)
                && self.function.vars[*v].name.plain() == code.tokens.to_string()
        };
        let e = syn::parse2::<Expr>(code.tokens.clone()).ok()?;
        let text = is_text(&e);
        let value = !text && matches!(e, Expr::Lit(_) | Expr::Binary(_) | Expr::Cast(_) | Expr::Range(_));
        let named = text || root(&e).is_some_and(|name| !code.reads.is_empty() || is_constant(&name));
        if value || !plain_expr(&e) || !named || code.reads.iter().any(owned) {
            return None;
        }
        let again = self.fresh("again", Ty::Ref(false, Box::default()), false);
        forward.push(Stmt::Let(again, Value::Lent(code.clone())));
        Some(Place::var(again))
    }

    /// The same for a variable of the user's of which it is not known what it holds.
    pub(super) fn lent_value(&mut self, var: VarId, forward: &mut Vec<Stmt>) -> Option<Place> {
        let known = &self.function.vars[var];
        let open =
            matches!(known.ty, Ty::Unknown | Ty::Ref(false, _)) && matches!(known.kind, VarKind::Local);
        if !open || self.facts.active(var) {
            return None;
        }
        let tokens = quote::ToTokens::to_token_stream(&known.name);
        let code = Opaque { tokens, reads: vec![var], writes: Vec::new(), blame: None };
        self.lent(&code, forward)
    }

    // For `match scrutinee { pattern => .. }` on a reference, what the reverse of the arm
    // begins with where it needs what the pattern binds:
    //
    //     let pattern = scrutinee else { unreachable!() };
    pub(super) fn rebinding(&self, m: &Match, k: usize) -> Option<Inert> {
        let arm = &m.arms[k];
        let known = &self.references;
        if arm.binds.is_empty()
            || !is_plain(&m.scrutinee.tokens)
            || !gives_reference(self.source, &m.scrutinee, known)
        {
            return None;
        }
        let (pattern, scrutinee) = (&arm.pattern, &m.scrutinee.tokens);
        let tokens = quote!(let #pattern = #scrutinee else { ::core::unreachable!() };);
        let code = Opaque { tokens, ..m.scrutinee.clone() };
        Some(Inert { code, defines: arm.binds.clone() })
    }

    /// Whether inert code that is visibly a borrow gives the same when it runs at the top
    /// of the reverse half: what it reads is not changed after it.
    pub(super) fn is_lasting(&self, code: &Opaque, at: usize, kills: &BTreeMap<VarId, usize>) -> bool {
        let stays = |v: &VarId| {
            let root = self.function.root(&Place::var(*v));
            kills.get(&root).is_none_or(|kill| *kill < at)
        };
        code.writes.is_empty() && code.reads.iter().all(stays)
    }

    // That the methods in code that runs again are those of the standard library, which
    // do nothing but give a part of what they are called on. For `table.get(k)`, emits
    //
    //     let _ = || ::derive_grad::__private::standard(&table);
    pub(super) fn only_standard(&self, code: &Opaque) -> Option<Inert> {
        let e = syn::parse2::<Expr>(expression(&code.tokens)?).ok()?;
        let is_known = |e: &Expr| {
            let sequence = |v: VarId| {
                let ty = self.function.vars[v].ty.peel();
                matches!(ty, Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_))
            };
            let Expr::Path(_) = e else { return false };
            let Some(name) = root(e) else { return false };
            read_as(&self.function, code, &name).is_some_and(sequence)
        };
        let mut found = Vec::new();
        receivers(&e, &is_known, &mut found);
        if found.is_empty() {
            return None;
        }
        let krate = &self.function.krate;
        let claims = found.iter().map(|m| {
            let (receiver, at) = (&m.receiver, Span::mixed_site().located_at(m.method.span()));
            let standard = Ident::new("standard", at);
            quote_spanned!(at=> #krate::__private::#standard(&#receiver);)
        });
        let tokens = quote!(let _ = || { #(#claims)* };);
        Some(Inert { code: Opaque { tokens, ..code.clone() }, defines: Vec::new() })
    }

    /// Whether what is lent is certainly a reference, so that the code that names it may
    /// run again.
    pub(super) fn lends_reference(&self, code: &Opaque) -> bool {
        gives_reference(self.source, code, &self.references)
    }
}
