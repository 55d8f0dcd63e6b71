//! An annotated function as an argument of another one: both halves as one function, in the
//! form in which derivatives of functions are passed (`emit::callable`).

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::signature::returned_tokens;
use crate::compiler::analysis::quiet::is_silent;
use crate::compiler::emit::callable::slot_ty;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::{Frame, generic_args};
use crate::compiler::emit::names::Names;
use crate::compiler::ir::{Ty, VarSet};
use crate::compiler::methods;

// For `fn f(x: f64, y: &[f64]) -> f64`, emits
//
//     pub fn __vjp(x: f64, y: &[f64], seed: Option<&f64>, d_x: &mut f64, d_y: &mut [f64]) -> f64 {
//         let Some(seed) = seed else { return f(x, y) };
//         let (value, residual) = Self::__fwd(START, x, y);
//         Self::__bwd(START, (), y, residual, seed, d_x, d_y);
//         value
//     }
//
// `bwd` is the name of the reverse half with all generic parameters.
pub(super) fn vjp(frame: &Frame, bwd: &str) -> Option<TokenStream> {
    let source = frame.source;
    if source.wrapper.is_some() || source.params.iter().any(|p| p.called.is_some()) {
        return None;
    }
    let names = Names::new(source, &frame.user, &[], &VarSet::new());
    let sig = &frame.item.sig;
    let local = |name: &str| Ident::new(name, Span::mixed_site());
    let krate = &frame.krate;
    let result = returned_tokens(frame);
    let (mut given, mut again, mut slots, mut adjoints) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (k, (param, input)) in source.params.iter().zip(&sig.inputs).enumerate() {
        let syn::FnArg::Typed(typed) = input else { return None };
        let (name, ty) = (names.of(param.var), &source.vars[param.var].ty);
        given.push(if matches!(ty, Ty::Ref(true, _)) { quote!(&mut *#name) } else { quote!(#name) });
        again.push(if matches!(ty, Ty::Ref(false, _)) { quote!(#name) } else { quote!(()) });
        let slot = local(&format!("slot_{k}"));
        let t = if param.wrt { slot_ty(&typed.ty, ty, krate) } else { quote!(#krate::__private::Nothing) };
        adjoints.push(if param.wrt { quote!(#slot) } else { quote!(#krate::__private::Constant) });
        slots.push(quote!(#slot: &mut #t));
    }
    let params = frame.params(&names, false);
    let (seed, value, residual) = (local("seed"), local("value"), local("residual"));
    let (function, generics) = (frame.beside(&sig.ident), sig.generics.params.iter());
    let (bwd, all, own) = (local(bwd), generic_args(&sig.generics), frame.generic_args());
    let all = (!all.is_empty()).then(|| quote!(::<#(#all,)* _>));
    let clause = &sig.generics.where_clause;
    Some(quote! {
        pub fn __vjp<#(#generics),*>(
            #(#params,)* #seed: ::core::option::Option<&#result>, #(#slots),*
        ) -> #result #clause {
            let ::core::option::Option::Some(#seed) = #seed else { return #function #own (#(#given),*); };
            let (#value, #residual) = Self::__fwd #all (#krate::__private::START, #(#given),*);
            Self::#bwd #all (#krate::__private::START, #(#again,)* #residual, #seed, #(#adjoints),*);
            #value
        }
    })
}

// Tells of a method whether it does nothing but compute: for `fn f(&self, ..)`, emits beside it
//
//     fn __silent_f(&self) -> Computes { Computes }
pub(super) fn silent_sibling(frame: &Frame) -> TokenStream {
    let (krate, vis) = (&frame.krate, &frame.item.vis);
    let what = if is_silent(frame.source) { quote!(Computes) } else { quote!(DoesMore) };
    silent_fn(&frame.item.sig, krate, &quote!(#vis), &what)
}

/// The same with what it says.
pub fn silent_fn(sig: &syn::Signature, krate: &Tokens, vis: &TokenStream, what: &TokenStream) -> TokenStream {
    let name = crate::compiler::emit::link::sibling("__silent", &sig.ident);
    let receiver = methods::has_receiver(sig) || sig.receiver().is_some();
    let receiver = receiver.then(|| quote!(&self));
    quote! {
        #[inline(always)]
        #vis fn #name(#receiver) -> #krate::__private::#what { #krate::__private::#what }
    }
}

/// States that the function does nothing but compute, where that is so: who is given it as
/// an argument computes it again.
pub(super) fn silent(frame: &Frame) -> Option<TokenStream> {
    let (krate, name, cfgs) = (&frame.krate, &frame.item.sig.ident, frame.cfgs());
    is_silent(frame.source).then(|| {
        quote! {
            #cfgs
            #[automatically_derived]
            impl #krate::__private::Silent for #name {}
        }
    })
}
