//! The impl of `Zero`: what a variable of the type holds before it is assigned, where
//! rustc cannot see that it is.
//!
//! Fields with derivatives are zero, the others `Default`; of an enum it is the variant with
//! the fewest fields. Not all fields need have such a value: the impl then holds nowhere,
//! which its bounds say with a lifetime, so that rustc does not look at them before.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::emit::{called, implement, private};
use super::read::{Differentiable, Field, Shape};

/// For `struct S { a: f64, n: usize }`, emits
///
/// ```text
/// impl Zero for S where for<'z> f64: ZeroOf<'z>, for<'z> usize: DefaultOf<'z> {
///     fn zero() -> Self {
///         Self { a: <f64 as ZeroOf>::zero_of(), n: <usize as DefaultOf>::default_of() }
///     }
/// }
/// ```
pub fn zero(item: &Differentiable) -> TokenStream {
    let Some((_, fields)) = least(item) else { return TokenStream::new() };
    let mut clause = item.generics.clone();
    let bounds = &mut clause.make_where_clause().predicates;
    bounds.extend(fields.iter().map(|field| has_value(item, field)));
    let body = body(item, &|field| value(item, field));
    implement(item, &private(item, "Zero"), clause.where_clause.as_ref(), &body)
}

/// The `zero` of the trait, from those of the fields.
pub fn body(item: &Differentiable, value: &dyn Fn(&Field) -> TokenStream) -> TokenStream {
    let Some((name, fields)) = least(item) else { return TokenStream::new() };
    let values = fields.iter().map(|field| {
        let (member, value) = (&field.member, value(field));
        quote!(#member: #value)
    });
    let variant = name.map(|name| quote!(::#name));
    quote! {
        #[inline]
        fn zero() -> Self {
            Self #variant { #(#values,)* }
        }
    }
}

/// The variant that is zero, and its fields.
pub fn least(item: &Differentiable) -> Option<(Option<&Ident>, &[Field])> {
    match &item.shape {
        Shape::Struct(fields) => Some((None, fields)),
        Shape::Enum(variants) => {
            let variant = variants.iter().min_by_key(|v| v.fields.len())?;
            Some((Some(&variant.name), &variant.fields))
        }
    }
}

/// That a field has such a value.
pub fn has_value(item: &Differentiable, field: &Field) -> syn::WherePredicate {
    let (ty, (of, _)) = (&field.ty, source(item, field));
    syn::parse_quote!(for<'__z> #ty: #of<'__z>)
}

/// That value.
pub fn value(item: &Differentiable, field: &Field) -> TokenStream {
    let (of, method) = source(item, field);
    let called = called(&field.ty, of, method);
    quote!(#called())
}

/// The trait and the method that give a field; an array of any length has a zero, but no
/// default.
fn source(item: &Differentiable, field: &Field) -> (TokenStream, &'static str) {
    if field.active || matches!(field.ty, syn::Type::Array(_)) {
        (private(item, "ZeroOf"), "zero_of")
    } else {
        (private(item, "DefaultOf"), "default_of")
    }
}
