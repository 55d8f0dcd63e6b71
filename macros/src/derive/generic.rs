//! The impls by which a type takes part in functions that are generic in a float,
//! `fn f<T: Float>(v: &Vec3<T>)`: those of `generic::Shape` and its like. Nothing says there that
//! `T` is `Differentiable`: they hold for all kinds that the types of the fields are of.
//!
//! A type without type parameters says only that it has none, and one with them that holds
//! itself takes no part: its kind would be without end.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Type, WherePredicate, parse_quote};

use super::emit::{How, accumulate, called, duplicate, implement, implement_for, shape};
use super::read::{Differentiable, Field};
use super::zero::{body, has_value, least, value};
use crate::compiler::texts::mentions;

/// All of them.
pub fn impls(item: &Differentiable) -> TokenStream {
    let krate = &item.krate;
    let is_own = |name: &Ident| *name == item.name || name == "Self";
    let holds_itself = item.fields().any(|field| mentions(&field.ty.to_token_stream(), &is_own));
    if item.generics.type_params().next().is_none() {
        let path = quote!(#krate::__private::generic::Concrete);
        return implement(item, &path, item.generics.where_clause.as_ref(), &TokenStream::new());
    }
    if holds_itself {
        return TokenStream::new();
    }
    let cloned = |field: &Field| -> WherePredicate {
        let ty = &field.ty;
        parse_quote!(#ty: ::core::clone::Clone)
    };
    let by = |name| By::new(item, name, item.fields());
    let all = [
        by("Shape").implement(&cloned, |how| shape(item, how)),
        by("Accumulate").implement(&cloned, |how| accumulate(item, how)),
        by("Duplicate").implement(&cloned, |how| duplicate(item, how)),
    ];
    let fields = least(item).map_or(&[][..], |(_, fields)| fields);
    let zero = By::new(item, "Zero", fields.iter()).implement(&|field| has_value(item, field), |how| {
        body(item, &|field| {
            let called = how(field, "zero");
            if field.active { quote!(#called()) } else { value(item, field) }
        })
    });
    all.into_iter().chain([zero]).collect()
}

/// One of the traits, with the fields that it needs and the types of those with derivatives.
struct By<'i> {
    item: &'i Differentiable,
    name: Ident,
    others: Vec<&'i Field>,
    types: Vec<&'i Type>,
}

impl<'i> By<'i> {
    fn new(item: &'i Differentiable, name: &str, fields: impl Iterator<Item = &'i Field>) -> By<'i> {
        let (active, others): (Vec<&Field>, _) = fields.partition(|field| field.active);
        let mut types = Vec::new();
        for field in active {
            if !types.contains(&&field.ty) {
                types.push(&field.ty);
            }
        }
        By { item, name: Ident::new(name, Span::call_site()), others, types }
    }

    /// For `struct S<T> { a: T, n: usize }`, emits
    ///
    /// ```text
    /// impl<T, __K0> generic::Shape<generic::Fields<(__K0,)>> for S<T>
    /// where
    ///     T: generic::Shape<__K0, Owned = T>,
    ///     usize: Clone,
    /// { .. }
    /// ```
    fn implement(
        &self,
        other: &dyn Fn(&Field) -> WherePredicate,
        body: impl FnOnce(How<'_>) -> TokenStream,
    ) -> TokenStream {
        let (krate, name) = (&self.item.krate, &self.name);
        let path = quote!(#krate::__private::generic);
        let kinds: Vec<Ident> = (0..self.types.len()).map(|k| format_ident!("__K{k}")).collect();
        let mut generics = self.item.generics.clone();
        generics.params.extend(kinds.iter().map(|kind| -> syn::GenericParam { parse_quote!(#kind) }));
        let clause = &mut generics.make_where_clause().predicates;
        for (ty, kind) in self.types.iter().zip(&kinds) {
            let owned = (name == "Shape").then(|| quote!(, Owned = #ty));
            clause.push(parse_quote!(#ty: #path::#name<#kind #owned>));
        }
        clause.extend(self.others.iter().map(|field| other(field)));
        let body = body(&|field, method| {
            let kind = self.types.iter().position(|ty| **ty == field.ty).map(|k| &kinds[k]);
            called(&field.ty, quote!(#path::#name<#kind>), method)
        });
        let of = quote!(#path::#name<#path::Fields<(#(#kinds,)*)>>);
        implement_for(self.item, &generics, &of, generics.where_clause.as_ref(), &body)
    }
}
