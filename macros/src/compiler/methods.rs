//! Methods as functions: takes a method as it stands in an `impl`, gives the same
//! function with its receiver written as a typed parameter, `self: &Self`, which is
//! how all passes see it.

use syn::{FnArg, ItemFn, Type, parse_quote};

/// Whether a function can only stand in an `impl` or a `trait`.
pub fn is_method(item: &ItemFn) -> bool {
    let receiver = matches!(item.sig.inputs.first(), Some(FnArg::Receiver(_)));
    receiver || mentions_self(&quote::ToTokens::to_token_stream(item))
}

fn mentions_self(tokens: &proc_macro2::TokenStream) -> bool {
    let tokens: Vec<proc_macro2::TokenTree> = tokens.clone().into_iter().collect();
    // `self::f` is a path of the module.
    let is_path = |k: usize| tokens.get(k + 1).is_some_and(|t| t.to_string() == ":");
    tokens.iter().enumerate().any(|(k, token)| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "Self" || (ident == "self" && !is_path(k)),
        proc_macro2::TokenTree::Group(group) => mentions_self(&group.stream()),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// The function with a typed receiver.
pub fn typed(mut item: ItemFn) -> ItemFn {
    if let Some(FnArg::Receiver(receiver)) = item.sig.inputs.first() {
        let ty: Type = (*receiver.ty).clone();
        let name = proc_macro2::Ident::new("self", receiver.self_token.span);
        let mutable = receiver.mutability.filter(|_| receiver.reference.is_none());
        let pattern =
            syn::PatIdent { attrs: Vec::new(), by_ref: None, mutability: mutable, ident: name, subpat: None };
        let attrs = receiver.attrs.clone();
        let typed: syn::PatType = syn::PatType {
            attrs,
            pat: Box::new(syn::Pat::Ident(pattern)),
            colon_token: parse_quote!(:),
            ty: Box::new(ty),
        };
        if let Some(first) = item.sig.inputs.first_mut() {
            *first = FnArg::Typed(typed);
        }
    }
    item
}

/// Whether the first parameter is a receiver that [`typed`] has written out.
pub fn has_receiver(item: &ItemFn) -> bool {
    matches!(item.sig.inputs.first(), Some(FnArg::Typed(typed))
        if matches!(&*typed.pat, syn::Pat::Ident(p) if p.ident == "self"))
}
