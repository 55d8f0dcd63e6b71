//! What the signatures of the two halves are made of.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::FnArg;

use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::{Frame, peeled};
use crate::compiler::emit::names::{Names, identifiers};
use crate::compiler::ir::{Ty, VarId};
use crate::compiler::lower::ty::Generics;
use crate::compiler::methods;

/// The first parameters of a reverse half whose code is `body`; `None` where it needs all.
pub(super) fn again(frame: &Frame, names: &Names, body: Option<&dyn ToTokens>) -> Vec<TokenStream> {
    let params = frame.source.params.iter().zip(frame.params(names, false)).enumerate();
    let generics = Generics::of(&frame.item.sig.generics);
    let mentioned = OnceCell::new();
    params
        .map(|(k, (param, tokens))| {
            let ty = &frame.source.vars[param.var].ty;
            if k == 0 && methods::has_receiver(&frame.item.sig) {
                return quote!(&self);
            }
            let name = names.of(param.var);
            let ignored = || {
                let ignored = Ident::new(&format!("_again_{k}"), Span::mixed_site());
                quote!(#ignored: impl ::core::marker::Sized)
            };
            if param.called.is_some() && frame.of_trait.is_none() {
                return ignored();
            }
            let wanted = || {
                let all = mentioned.get_or_init(|| body.map(|code| identifiers(&code.to_token_stream())));
                all.as_ref().is_none_or(|all| all.contains(&name.to_string()))
            };
            match ty {
                _ if frame.of_tangent.is_some_and(|count| k % count == 0)
                    && methods::has_receiver(&frame.item.sig) =>
                {
                    quote!(#name: ::core::option::Option<&Self>)
                }
                // Callers do not know whether it is exclusive, nor its type where there is none.
                Ty::Ref(true, _) if frame.of_tangent.is_some_and(|first| k >= first) => {
                    shared_tangent(frame, k, name)
                }
                _ if frame.of_tangent.is_some_and(|first| k >= first) => tokens,
                Ty::Ref(false, t) if body.is_none() || is_data(t, &generics) => tokens,
                // Callers of a trait's method have its signature alone to go by.
                Ty::Ref(false, _) if wanted() && (frame.of_trait.is_some() || is_impl(&tokens)) => {
                    quote!(#name: impl ::core::marker::Sized)
                }
                Ty::Ref(false, _) if wanted() => tokens,
                _ => ignored(),
            }
        })
        .collect()
}

/// The tangent of a `&mut` parameter, which is not looked at, as a shared reference.
fn shared_tangent(frame: &Frame, k: usize, name: &Ident) -> TokenStream {
    let count = frame.of_tangent.unwrap_or(k);
    let FnArg::Typed(typed) = &frame.item.sig.inputs[k % count] else { return TokenStream::new() };
    let t = peeled(&typed.ty);
    quote!(#name: ::core::option::Option<&#t>)
}

/// Whether a parameter's type is not named.
fn is_impl(param: &TokenStream) -> bool {
    identifiers(param).contains("impl")
}

/// Whether the reverse sweep may read values of a type again.
pub fn is_data(ty: &Ty, generics: &Generics) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool => true,
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) | Ty::Ref(_, t) => is_data(t, generics),
        Ty::Tuple(ts) => ts.iter().all(|t| is_data(t, generics)),
        Ty::User(_) => true,
        Ty::Other(_) => generics.is_bounded(ty),
        Ty::Unit | Ty::Stack(_) | Ty::Frames(_) | Ty::Residual(_) | Ty::Unknown => false,
    }
}

/// The type that the function returns.
pub(super) fn returned_tokens(frame: &Frame) -> TokenStream {
    let output = frame.output();
    if output.is_empty() {
        return quote!(());
    }
    let t = output.into_iter().skip(2);
    quote!(#(#t)*)
}

/// The generic parameters that code mentions, with those that their bounds
/// mention.
pub(super) fn mentioned(generics: &syn::Generics, code: impl FnOnce() -> TokenStream) -> syn::Generics {
    if generics.type_params().next().is_none() && generics.const_params().next().is_none() {
        return generics.clone();
    }
    let found = identifiers(&code());
    let name = |p: &syn::GenericParam| match p {
        syn::GenericParam::Type(t) => Some(t.ident.to_string()),
        syn::GenericParam::Const(c) => Some(c.ident.to_string()),
        syn::GenericParam::Lifetime(_) => None,
    };
    let all: Vec<String> = generics.params.iter().filter_map(name).collect();
    let names = |tokens: TokenStream| {
        let names = identifiers(&tokens);
        all.iter().filter(|n| names.contains(*n)).cloned().collect::<Vec<_>>()
    };
    let mut kept: BTreeSet<String> = all.iter().filter(|n| found.contains(*n)).cloned().collect();
    let predicates = || generics.where_clause.iter().flat_map(|w| &w.predicates);
    loop {
        let before = kept.len();
        for param in &generics.params {
            if name(param).is_some_and(|n| kept.contains(&n)) {
                kept.extend(names(param.to_token_stream()));
            }
        }
        for predicate in predicates() {
            let names = names(predicate.to_token_stream());
            if names.first().is_some_and(|n| kept.contains(n)) {
                kept.extend(names);
            }
        }
        if kept.len() == before {
            break;
        }
    }
    let mut reduced = generics.clone();
    reduced.params =
        generics.params.iter().filter(|p| name(p).is_none_or(|n| kept.contains(&n))).cloned().collect();
    if let Some(clause) = &mut reduced.where_clause {
        clause.predicates = predicates()
            .filter(|p| names(p.to_token_stream()).iter().all(|n| kept.contains(n)))
            .cloned()
            .collect();
    }
    reduced
}

/// The user's generics and the depth.
pub(super) fn with_depth(generics: &syn::Generics, krate: &Tokens) -> TokenStream {
    let params = generics.params.iter();
    quote!(<#(#params,)* __Depth: #krate::__private::Depth>)
}

/// The parameter for the depth.
pub fn depth_ident() -> Ident {
    Ident::new("depth", Span::mixed_site())
}

/// The names of a residual's parts, which the reverse half takes apart.
pub(super) fn parts(residual: &[VarId], names: &Names) -> Vec<Tokens> {
    let mutable = Tokens::from(TokenTree::Ident(Ident::new("mut", Span::call_site())));
    let part = |v: &VarId| {
        let mut part = mutable.clone();
        part.push(names.of(*v).clone());
        part
    };
    residual.iter().map(part).collect()
}
