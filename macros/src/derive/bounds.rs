//! Which bounds the impls need: one for each type of a field that depends on type
//! parameters, no more.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Type, WherePredicate, parse_quote};

use super::read::{Differentiable, parts};
use crate::compiler::lower::ty::type_arguments;
use crate::compiler::texts::mentions;

/// The `where` clause of the impls: what has derivatives is `Differentiable`, the
/// rest is `Clone`.
pub fn clause(item: &Differentiable) -> Option<syn::WhereClause> {
    let mut wanted = Predicates { item, found: Vec::new() };
    for field in item.fields() {
        if field.active {
            wanted.parts(&field.ty);
        } else {
            wanted.one(&field.ty, &quote!(::core::clone::Clone));
        }
    }
    let mut generics = item.generics.clone();
    if !wanted.found.is_empty() {
        generics.make_where_clause().predicates.extend(wanted.found);
    }
    generics.where_clause
}

/// Predicates, in the order in which they are seen first.
struct Predicates<'i> {
    item: &'i Differentiable,
    found: Vec<WherePredicate>,
}

impl Predicates<'_> {
    /// Bounds for the parts that a type consists of: `[Vec<T>; 2]` needs one for
    /// `T`. A type that contains the item itself would need what it is to prove.
    fn parts(&mut self, ty: &Type) {
        let mut found = parts(ty).peekable();
        if found.peek().is_some() {
            found.for_each(|part| self.parts(part));
        } else if let Some(own) = self.own(ty) {
            own.for_each(|argument| self.parts(argument));
        } else {
            let krate = &self.item.krate;
            self.one(ty, &quote!(#krate::Differentiable));
        }
    }

    fn one(&mut self, ty: &Type, bound: &TokenStream) {
        let predicate: WherePredicate = parse_quote!(#ty: #bound);
        if self.mentions_parameter(&ty.to_token_stream()) && !self.found.contains(&predicate) {
            self.found.push(predicate);
        }
    }

    /// The arguments, if a type is the item itself.
    fn own<'t>(&self, ty: &'t Type) -> Option<impl Iterator<Item = &'t Type> + use<'t>> {
        let Type::Path(path) = ty else { return None };
        let last = path.path.segments.last()?;
        (last.ident == self.item.name || path.path.is_ident("Self")).then(|| type_arguments(&last.arguments))
    }

    fn mentions_parameter(&self, tokens: &TokenStream) -> bool {
        mentions(tokens, &|ident| self.item.generics.type_params().any(|p| p.ident == *ident))
    }
}
