//! Methods that are taken for those of the standard library by their names, in code that is
//! not looked into: `len`, `contains`, `any` and the like give something without derivative
//! and change nothing. Where the receiver may be of the user's type, that is put so that
//! rustc refuses the code if it is not true.
//!
//! Takes code of the user's, gives the same code with `discrete(..)` around such calls.
//! Promises to leave calls alone whose receivers are known.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, Macro, parse_quote};

use super::accessors;
use super::context::{Lower, peel};
use super::macros::{self, Arguments};
use super::{method, scan, source, sources};
use crate::compiler::ir::Ty;

impl Lower<'_> {
    /// Code with its assumptions about methods.
    pub fn state_discrete(&mut self, code: &mut Expr) {
        let mut discrete = Discrete { lower: self, read_again: Vec::new() };
        discrete.visit_expr_mut(code);
        let read_again = discrete.read_again;
        self.refuse_reading(read_again);
    }

    /// The same for a statement.
    pub fn state_discrete_in(&mut self, code: &mut syn::Stmt) {
        let mut discrete = Discrete { lower: self, read_again: Vec::new() };
        discrete.visit_stmt_mut(code);
        let read_again = discrete.read_again;
        self.refuse_reading(read_again);
    }

    /// Reports where a number is read from text that is made from something varied.
    fn refuse_reading(&mut self, places: Vec<Span>) {
        places.into_iter().for_each(|at| self.diagnostics.error(at, method::why("parse")));
    }

    /// Whether a method of this name on this receiver may be another one than that of the
    /// standard library.
    pub fn may_be_users(&self, m: &ExprMethodCall) -> bool {
        !is_known(&self.static_ty(&m.receiver), &m.method.to_string()) && !self.is_known_chain(&m.receiver)
    }

    /// Whether an expression is a chain of iterator adaptors over something known.
    fn is_known_chain(&self, e: &Expr) -> bool {
        let Expr::MethodCall(m) = peel(e) else { return false };
        let name = m.method.to_string();
        let adaptor = source::is_adaptor(&name) || is_iterator_method(&name);
        let base = peel(&m.receiver);
        let known = |ty: &Ty| ty.element().is_some() || matches!(ty, Ty::Other(_));
        adaptor
            && (matches!(base, Expr::Range(_))
                || known(self.static_ty(base).peel())
                || self.is_known_chain(base))
    }

    /// Whether code mentions something varied, as far as its names are those of the function.
    fn looks_at_varied(&self, m: &ExprMethodCall) -> bool {
        self.mentions_varied(&Expr::MethodCall(m.clone()))
    }

    /// Whether the receiver is a variable that the method could change.
    fn could_change(&self, m: &ExprMethodCall) -> bool {
        let place = matches!(peel(&m.receiver), Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
        place && scan::root(&m.receiver).is_some_and(|root| self.facts.is_mutable(&root))
    }
}

/// Whether values of a type have a method of the standard library of this name, which gives
/// something without derivative.
fn is_known(ty: &Ty, name: &str) -> bool {
    let compares =
        matches!(name, "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "cmp" | "partial_cmp" | "total_cmp");
    match ty.peel() {
        Ty::Float(_) => {
            compares || name.starts_with("is_") || name == "classify" || !sources::is_discrete_method(name)
        }
        Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_) | Ty::Seq(_) => {
            let own =
                matches!(name, "len" | "is_empty" | "contains" | "starts_with" | "ends_with" | "capacity")
                    || name.starts_with("binary_search")
                    || name.starts_with("is_sorted")
                    || name == "partition_point";
            compares || own || !sources::is_discrete_method(name)
        }
        Ty::Int(_) | Ty::Bool | Ty::Other(_) | Ty::Unit => true,
        Ty::Tuple(_) => compares,
        _ => false,
    }
}

/// Whether a method of this name is one of iterators that gives another one, beside those
/// that are sources of loops.
pub fn is_iterator_method(name: &str) -> bool {
    matches!(
        name,
        "map"
            | "filter"
            | "filter_map"
            | "flat_map"
            | "flatten"
            | "inspect"
            | "scan"
            | "take_while"
            | "skip_while"
            | "map_while"
            | "chain"
            | "cycle"
            | "peekable"
            | "by_ref"
            | "rchunks"
            | "chars"
            | "bytes"
            | "lines"
    )
}

struct Discrete<'l, 'a> {
    lower: &'l Lower<'a>,
    /// Where text is read.
    read_again: Vec<Span>,
}

/// Makes the receiver one through which nothing can be changed.
fn share(m: &mut ExprMethodCall) {
    let receiver = &m.receiver;
    let at = receiver.span();
    let tokens = quote_spanned!(at=> (&#receiver));
    if let Ok(shared) = syn::parse2(tokens) {
        *m.receiver = shared;
    }
}

impl VisitMut for Discrete<'_, '_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if let Some(inner) = accessors::unmarked(e) {
            *e = inner;
        }
        let Expr::MethodCall(m) = e else { return visit_mut::visit_expr_mut(self, e) };
        let name = m.method.to_string();
        if name == "parse" && scan::root(&m.receiver).is_some_and(|name| self.lower.facts.is_text(&name)) {
            self.read_again.push(m.method.span());
        }
        let discrete = sources::is_discrete_method(&name);
        let asked =
            (discrete || scan::is_pure(&name)) && self.lower.looks_at_varied(m) && self.lower.may_be_users(m);
        let change = asked && scan::is_pure(&name) && self.lower.could_change(m);
        visit_mut::visit_expr_method_call_mut(self, m);
        if change {
            share(m);
        }
        if asked && discrete {
            let krate = self.lower.krate;
            let function = proc_macro2::Ident::new("discrete", m.method.span());
            let call: TokenStream = quote_spanned!(m.method.span()=> #krate::__private::#function);
            let call: Expr = parse_quote!(#call(#m));
            *e = call;
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        if macros::name(mac) != "vec" {
            return;
        }
        match macros::arguments(mac) {
            Some(Arguments::Repeat(mut value, n)) => {
                self.visit_expr_mut(&mut value);
                mac.tokens = quote::quote!(#value; #n);
            }
            Some(arguments) => {
                let mut all: Vec<Expr> = macros::expressions(&arguments).into_iter().cloned().collect();
                all.iter_mut().for_each(|e| self.visit_expr_mut(e));
                mac.tokens = quote::quote!(#(#all),*);
            }
            None => {}
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
