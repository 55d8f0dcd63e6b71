//! The impl of `Zero`: what a variable of the type holds before it is assigned, where
//! rustc cannot see that it is.
//!
//! Fields with derivatives are zero, the others `Default`; of an enum it is the variant with
//! the fewest fields. Not all fields need have such a value: the impl then holds nowhere,
//! which its bounds say with a lifetime, so that rustc does not look at them before.

use proc_macro2::TokenStream;
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
    let (name, fields) = match &item.shape {
        Shape::Struct(fields) => (None, fields),
        Shape::Enum(variants) => match variants.iter().min_by_key(|v| v.fields.len()) {
            Some(variant) => (Some(&variant.name), &variant.fields),
            None => return TokenStream::new(),
        },
    };
    let mut clause = item.generics.clone();
    let bounds = &mut clause.make_where_clause().predicates;
    bounds.extend(fields.iter().map(|field| -> syn::WherePredicate {
        let (ty, (of, _)) = (&field.ty, source(item, field));
        syn::parse_quote!(for<'__z> #ty: #of<'__z>)
    }));
    let values = fields.iter().map(|field| {
        let (member, (of, method)) = (&field.member, source(item, field));
        let called = called(&field.ty, of, method);
        quote!(#member: #called())
    });
    let variant = name.map(|name| quote!(::#name));
    let body = quote! {
        #[inline]
        fn zero() -> Self {
            Self #variant { #(#values,)* }
        }
    };
    implement(item, &private(item, "Zero"), clause.where_clause.as_ref(), &body)
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
