//! The lifetimes of an operator's sides: takes the `impl` of `&'a M`, gives the function and the
//! generic parameters without `'a`, since each side has a lifetime of its own.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::{GenericParam, Generics, Lifetime, Token, TypeParamBound, WherePredicate};

use super::operator::Side;
use crate::compiler::texts::regrouped;

type Bounds = Punctuated<TypeParamBound, Token![+]>;

/// The function in which the lifetimes of the sides' references are left open; those that nothing
/// else needs are taken out of the generic parameters.
pub fn erased(function: TokenStream, generics: &mut Generics, sides: [Option<&Side>; 2]) -> TokenStream {
    let inside: BTreeSet<String> =
        sides.into_iter().flatten().flat_map(|side| named(side.ty.to_token_stream())).collect();
    let declared = generics.lifetimes().map(|l| l.lifetime.ident.to_string());
    let erased: BTreeSet<String> = declared.filter(|name| !inside.contains(name)).collect();
    let mut without = generics.clone();
    without.params = without.params.into_iter().filter_map(|param| unbounded(param, &erased)).collect();
    if let Some(clause) = &mut without.where_clause {
        let predicates = std::mem::take(&mut clause.predicates).into_iter();
        clause.predicates = predicates.filter_map(|predicate| satisfied(predicate, &erased)).collect();
    }
    let clause = without.where_clause.to_token_stream();
    let needed = named(without.params.to_token_stream()).into_iter().chain(named(clause));
    if needed.into_iter().all(|name| !erased.contains(&name)) {
        *generics = without;
    }
    open(function, &erased)
}

/// A generic parameter without bounds by lifetimes that are gone; `None` for those.
fn unbounded(mut param: GenericParam, erased: &BTreeSet<String>) -> Option<GenericParam> {
    match &mut param {
        GenericParam::Lifetime(l) if is_gone(&l.lifetime, erased) => return None,
        GenericParam::Type(t) => t.bounds = kept(&t.bounds, erased),
        GenericParam::Lifetime(_) | GenericParam::Const(_) => {}
    }
    Some(param)
}

/// The same for what is asked for in a `where`.
fn satisfied(mut predicate: WherePredicate, erased: &BTreeSet<String>) -> Option<WherePredicate> {
    match &mut predicate {
        WherePredicate::Lifetime(l) if is_gone(&l.lifetime, erased) => return None,
        WherePredicate::Type(t) => {
            t.bounds = kept(&t.bounds, erased);
            if t.bounds.is_empty() {
                return None;
            }
        }
        _ => {}
    }
    Some(predicate)
}

/// Bounds other than by lifetimes that are gone.
fn kept(bounds: &Bounds, erased: &BTreeSet<String>) -> Bounds {
    let gone = |b: &TypeParamBound| matches!(b, TypeParamBound::Lifetime(l) if is_gone(l, erased));
    bounds.iter().filter(|bound| !gone(bound)).cloned().collect()
}

fn is_gone(lifetime: &Lifetime, erased: &BTreeSet<String>) -> bool {
    erased.contains(&lifetime.ident.to_string())
}

/// The names of the lifetimes in code.
fn named(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut quoted = false;
    for token in tokens {
        let after = std::mem::replace(&mut quoted, is_quote(&token));
        match token {
            TokenTree::Ident(ident) if after => found.push(ident.to_string()),
            TokenTree::Group(group) => found.extend(named(group.stream())),
            _ => {}
        }
    }
    found
}

/// Code with `'_` for lifetimes that are gone.
fn open(tokens: TokenStream, erased: &BTreeSet<String>) -> TokenStream {
    let mut quoted = false;
    let each = |token: TokenTree| {
        let after = std::mem::replace(&mut quoted, is_quote(&token));
        match token {
            TokenTree::Ident(ident) if after && erased.contains(&ident.to_string()) => {
                TokenTree::Ident(Ident::new("_", ident.span()))
            }
            TokenTree::Group(group) => regrouped(&group, open(group.stream(), erased)),
            other => other,
        }
    };
    tokens.into_iter().map(each).collect()
}

/// The `'` of a lifetime.
fn is_quote(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(p) if p.as_char() == '\'')
}
