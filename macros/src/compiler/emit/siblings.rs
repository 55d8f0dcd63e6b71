//! The hidden siblings of a trait's methods, through which generic code differentiates
//! calls of them. Their signatures follow from the method's alone, so that those in the
//! trait and in each `impl` agree, whatever each is differentiated with respect to.
//!
//! For `fn f(&self, x: f64) -> f64` they are
//!
//! ```text
//! fn __fwd_f<D: Depth>(&self, x: f64, depth: D) -> (f64, Boxed);
//! fn __bwd_f<D: Depth>(&self, _: impl Sized, residual: Boxed, seed: &f64, slot_0: impl Slot<Self>, slot_1: impl Slot<f64>, depth: D);
//! ```

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::{FnArg, ItemFn, ReturnType, Type};

use super::code::Tokens;
use super::function::peeled;
use super::ty;
use crate::compiler::diagnostics::{items as text, modes};
use crate::compiler::diff::forward::{hidden, lender};
use crate::compiler::ir::Ty;
use crate::compiler::items::of_trait::{OfTrait, number};
use crate::compiler::lower::ty::Generics;
use crate::compiler::lower::wrapped;
use crate::compiler::methods;

/// What the signatures of the two halves are made of.
pub struct Siblings<'a> {
    /// The method.
    pub item: &'a ItemFn,
    /// Where the runtime is.
    pub krate: &'a Tokens,
    /// The parameters of the forward half.
    pub params: Vec<TokenStream>,
    /// The first parameters of the reverse half.
    pub again: Vec<TokenStream>,
    /// The name of the residual.
    pub residual: Ident,
    /// Seed and slots.
    pub after: Vec<TokenStream>,
    /// The parameters and the body of the tangent, where there is one.
    pub tangent: Option<(Vec<TokenStream>, TokenStream)>,
}

impl Siblings<'_> {
    // For the same method, `fn __jvp_f(&self, x: f64, _: Option<&Self>, _: Option<f64>) -> (f64, f64)`.
    /// The tangent: its name, its parameters, what it gives, and its body.
    fn jvp(&self, of_trait: Option<&OfTrait>) -> (Ident, Vec<TokenStream>, TokenStream, TokenStream) {
        let sig = &self.item.sig;
        let both = match &sig.output {
            ReturnType::Default => quote!(((), ())),
            ReturnType::Type(_, t) => {
                let generics = of_trait.map(|of_trait| of_trait.generics(self.item));
                let wrapped = wrapped::of_type(t).filter(|(_, inner)| {
                    let inner = generics.as_ref().map(|generics| generics.lower(inner));
                    inner.is_some_and(|ty| matches!(ty, Ty::Unit) || ty.may_be_active())
                });
                match wrapped {
                    Some((_, inner)) => wrapped::with_inner(t, &quote!((#inner, #inner))),
                    None => quote!((#t, #t)),
                }
            }
        };
        let (params, body) = self.tangent.clone().unwrap_or_else(|| {
            let message = Literal::string(&modes::no_tangent(&sig.ident));
            let (krate, missing) = (self.krate, Ident::new("missing", Span::mixed_site()));
            // Of no concrete type, so that it is looked at only where it is called.
            let fail = quote! {
                fn #missing<__D: #krate::__private::Depth>() -> ! {
                    const { ::core::assert!(<__D as #krate::__private::Depth>::LINKED, #message) };
                    ::core::unreachable!()
                }
                #missing::<#krate::__private::Start>()
            };
            let tangents = sig.inputs.iter().filter_map(|input| match input {
                FnArg::Typed(typed) => {
                    let t = tangent_of(&typed.ty, self.krate);
                    Some(quote!(_: ::core::option::Option<#t>))
                }
                FnArg::Receiver(_) => None,
            });
            (self.params.iter().cloned().chain(tangents).collect(), fail)
        });
        (hidden(&sig.ident), params, both, body)
    }

    /// Both halves.
    pub fn emit(
        &self,
        of_trait: Option<&OfTrait>,
        attrs: &TokenStream,
        forward: &TokenStream,
        reverse: &TokenStream,
    ) -> TokenStream {
        let (sig, krate) = (&self.item.sig, self.krate);
        let of_default = of_trait.filter(|t| t.is_default());
        let linked = of_default.map(|t| t.check(self.item));
        let predicates = sig.generics.where_clause.iter().flat_map(|w| &w.predicates);
        let sized = of_default.map(|_| quote!(Self: ::core::marker::Sized,));
        let clause = quote!(where #sized #(#predicates,)*);
        let (generics, jvp_generics) = (sig.generics.params.iter(), sig.generics.params.iter());
        let generics = quote!(<#(#generics,)* __Depth: #krate::__private::Depth>);
        let name = |prefix| super::link::sibling(prefix, &sig.ident);
        let (fwd, bwd, output) = (name("__fwd"), name("__bwd"), output(self.item));
        let (params, again, after, residual) = (&self.params, &self.again, &self.after, &self.residual);
        let depth = Ident::new("_depth", Span::mixed_site());
        // There are no second derivatives of them yet: a call of one is an error, also where the
        // type dereferences to one that has such a method.
        let second = super::link::sibling("__fwd", &hidden(&sig.ident));
        let own = sig.inputs.first().filter(|_| of_default.is_some() && methods::has_receiver(sig));
        let lent = own.and_then(|own| match own {
            FnArg::Typed(typed) => Some(&typed.ty),
            FnArg::Receiver(_) => None,
        });
        let lender = lender(&sig.ident);
        let beside = lent.map(|t| {
            quote! {
                #[doc(hidden)] #attrs fn #second(&self) where Self: ::core::marker::Sized {}
                #[doc(hidden)] #attrs fn #lender(self: #t) -> #t where Self: ::core::marker::Sized { self }
            }
        });
        let (jvp, params_of_jvp, both, of_jvp) = self.jvp(of_trait);
        let tangent = quote! {
            #[doc(hidden)] #attrs
            #[inline]
            fn #jvp <#(#jvp_generics),*>(#(#params_of_jvp),*) -> #both #clause { #linked #of_jvp }
        };
        // What an `impl` does is not known where it is called through the trait.
        let silent = super::companion::silent_fn(sig, krate, &TokenStream::new(), &quote!(Computes));
        quote! {
            #[doc(hidden)] #attrs #silent
            #beside
            #tangent
            #[doc(hidden)] #attrs
            #[inline]
            fn #fwd #generics (#(#params,)* #depth: __Depth) -> (#output, #krate::__private::Boxed) #clause {
                #linked
                #forward
            }
            #[doc(hidden)] #attrs
            #[inline]
            fn #bwd #generics (#(#again,)* #residual: #krate::__private::Boxed, #(#after,)* #depth: __Depth) #clause {
                #reverse
            }
        }
    }
}

/// The type of a parameter's tangent: of functions there are none.
pub fn tangent_of(t: &Type, krate: &Tokens) -> TokenStream {
    if matches!(peeled(t), Type::ImplTrait(_)) { quote!(#krate::__private::LeftOut) } else { quote!(#t) }
}

/// The siblings of a method that has no derivative in the trait: an `impl` gives it one,
/// and where it does not, a call that needs it does not compile.
pub fn failing(item: &ItemFn, of_trait: &OfTrait, krate: &Tokens) -> TokenStream {
    let item = &methods::typed(item.clone());
    let generics = of_trait.generics(item);
    let unnamed = |k: usize| Ident::new(&format!("_{k}"), Span::mixed_site());
    let inputs: Vec<&syn::PatType> = item
        .sig
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        })
        .collect();
    let receiver = methods::has_receiver(&item.sig);
    let params = inputs.iter().enumerate().map(|(k, typed)| {
        let (name, t) = (unnamed(k), &typed.ty);
        if receiver && k == 0 { quote!(self: #t) } else { quote!(#name: #t) }
    });
    let again = inputs.iter().enumerate().map(|(k, typed)| {
        let (name, t) = (unnamed(k), &typed.ty);
        match generics.lower(t) {
            _ if receiver && k == 0 => quote!(&self),
            Ty::Ref(false, inner) if super::companion::is_data(&inner, &generics) => {
                quote!(#name: #t)
            }
            _ => quote!(#name: impl ::core::marker::Sized),
        }
    });
    let slots = (0..inputs.len()).map(|k| {
        let (name, t) =
            (Ident::new(&format!("slot_{k}"), Span::mixed_site()), adjoint(item, k, &generics, krate));
        quote!(#name: impl #krate::__private::Slot<#t>)
    });
    let output = wrapped::of_output(&item.sig.output)
        .filter(|(_, inner)| {
            matches!(generics.lower(inner), Ty::Unit) || generics.lower(inner).may_be_active()
        })
        .map_or_else(|| output(item), |(_, inner)| inner.to_token_stream());
    let siblings = Siblings {
        item,
        krate,
        params: params.collect(),
        again: again.collect(),
        residual: Ident::new("residual", Span::mixed_site()),
        after: std::iter::once(quote!(_: &#output)).chain(slots).collect(),
        tangent: None,
    };
    let message = Literal::string(&text::no_derivative(&item.sig.ident, &of_trait.name));
    let linked = quote!(<__Depth as #krate::__private::Depth>::LINKED);
    let fail = quote!(const { ::core::assert!(#linked, #message) }; ::core::unreachable!());
    let allow = super::function::allow_generated();
    let cfgs = item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
    siblings.emit(Some(&of_trait.without_check()), &quote!(#(#cfgs)* #allow), &fail, &fail)
}

/// Whether the siblings of methods that an `impl` defines are its own: the trait's
/// default asks, and fails; each annotated `impl` says which methods have none.
pub fn linked(of_trait: &OfTrait, without: &[Ident]) -> TokenStream {
    let at = Span::mixed_site().located_at(of_trait.name.span());
    let name = Ident::new("__linked", Span::call_site().located_at(at));
    let allow = super::function::allow_generated();
    let method = Ident::new("METHOD", Span::mixed_site());
    let parameter = quote!(const #method: ::core::primitive::u64);
    if of_trait.is_default() {
        let message = Literal::string(&text::not_annotated(&of_trait.name));
        return quote_spanned! {at=>
            #[doc(hidden)] #allow
            fn #name<#parameter>() where Self: ::core::marker::Sized {
                // No method has this number; it is asked only where this is instantiated.
                const { ::core::assert!(#method == ::core::primitive::u64::MAX, #message) };
            }
        };
    }
    let checks = without.iter().map(|ident| {
        let (number, message) = (number(ident), Literal::string(&text::takes_no_part(ident, &of_trait.name)));
        quote!(const { ::core::assert!(#method != #number, #message) };)
    });
    quote_spanned!(at=> #[doc(hidden)] #allow fn #name<#parameter>() { #(#checks)* })
}

fn output(item: &ItemFn) -> TokenStream {
    match &item.sig.output {
        ReturnType::Default => quote!(()),
        ReturnType::Type(_, t) => t.to_token_stream(),
    }
}

/// The type of a parameter's adjoint, as its slot asks for it.
pub fn adjoint(item: &ItemFn, k: usize, generics: &Generics, krate: &Tokens) -> TokenStream {
    let Some(FnArg::Typed(typed)) = item.sig.inputs.iter().nth(k) else { return quote!(()) };
    let written = peeled(&typed.ty);
    if matches!(written, Type::ImplTrait(_)) {
        return quote!(());
    }
    let ty = match generics.lower(written) {
        Ty::Vec(element) => Ty::Slice(element),
        other => other,
    };
    ty::written(&ty, krate).unwrap_or_else(|| written.to_token_stream())
}
