//! Where a reverse half adds the adjoints of its parameters.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::Halves;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::{Emitter, Guard, callable, siblings, ty};
use crate::compiler::ir::{Ty, VarId};

impl Halves<'_> {
    /// The slot of a parameter; what opens it goes to the reverse half's `opening`.
    pub(super) fn slot(
        &self,
        k: usize,
        slot: Option<VarId>,
        opening: &mut TokenStream,
        emitter: &mut Emitter,
    ) -> TokenStream {
        if let Some(function) = function(self.frame, k, opening) {
            return function;
        }
        match slot {
            Some(var) => self.adjoint_slot(k, var, opening, emitter),
            None => self.constant_slot(k, opening),
        }
    }

    /// The slot of a parameter with an adjoint.
    fn adjoint_slot(
        &self,
        k: usize,
        var: VarId,
        opening: &mut TokenStream,
        emitter: &mut Emitter,
    ) -> TokenStream {
        let krate = &self.frame.krate;
        let Ty::Ref(_, inner) = &self.split.function.vars[var].ty else {
            unreachable!("verified by diff::reverse: slots are references")
        };
        let (t, name) = (ty::written(inner, krate), self.names.of(var));
        let local = |what| Ident::new(&format!("{what}_{k}"), Span::mixed_site());
        let (given, mark, none) = (local("slot"), local("mark"), local("none"));
        let slot = quote!(#given: impl #krate::__private::Slot<#t>);
        let needed = !inner.has_fixed_shape();
        // Of what is no list nothing empty can be lent.
        if needed && !matches!(**inner, Ty::Vec(_) | Ty::Slice(_)) {
            if matches!(self.frame.source.vars[self.frame.source.params[k].var].ty, Ty::Ref(true, _)) {
                opening.extend(quote!(let #name = #krate::__private::changed::<#t, _>(#given);));
                return slot;
            }
            opening.extend(quote!(let (#mark, mut #name) = #krate::__private::Slot::<#t>::get(#given);));
            let active = is_active(krate, &mark);
            emitter.guards.insert(var, Guard { mark, active, needed, optional: true });
            return slot;
        }
        let (zero, zero_ty) = match &**inner {
            Ty::Vec(_) => (quote!(#krate::__private::Vec::new()), None),
            _ if needed => (quote!([]), None),
            inner => (ty::zero(inner, &self.frame.shapes()).tokens.into(), Some(quote!(: #t))),
        };
        opening.extend(quote! {
            let mut #none #zero_ty = #zero;
            let (#mark, #name) = #krate::__private::Slot::<#t>::open(#given, &mut #none);
        });
        let active = is_active(krate, &mark);
        emitter.guards.insert(var, Guard { mark, active, needed, optional: false });
        slot
    }

    /// The slot of a parameter without. Where `wrt(..)` leaves it out, an active argument is
    /// an error; a receiver takes part only where `wrt(..)` names it.
    fn constant_slot(&self, k: usize, opening: &mut TokenStream) -> TokenStream {
        let krate = &self.frame.krate;
        let param = &self.frame.source.params[k];
        let var = &self.frame.source.vars[param.var];
        let given = Ident::new(&format!("slot_{k}"), Span::mixed_site());

        if let Some(of_trait) = self.frame.of_trait {
            let t = siblings::adjoint(self.frame.item, k, &of_trait.generics(self.frame.item), krate);
            if inert(self.frame, k).is_none() {
                let at = Span::mixed_site().located_at(var.name.span());
                let refuse = Ident::new("left_out", at);
                opening.extend(quote_spanned!(at=> #krate::__private::#refuse::<#t, _>(&#given);));
            }
            return quote!(#given: impl #krate::__private::Slot<#t>);
        }
        without(self.frame, k)
    }
}

/// The slot of a parameter without adjoint.
pub(super) fn without(frame: &Frame, k: usize) -> TokenStream {
    let (param, krate) = (&frame.source.params[k], &frame.krate);
    let var = &frame.source.vars[param.var];
    let given = Ident::new(&format!("slot_{k}"), Span::mixed_site());
    let left_out = param.chosen == Some(false) || var.name == "self";
    let exclusive = matches!(var.ty, Ty::Ref(true, _));
    match inert(frame, k) {
        Some(t) => quote!(#given: impl #krate::__private::Slot<#t>),
        None if left_out && var.ty.may_be_active() => {
            let bound = if exclusive && !param.kept { "ConstantBefore" } else { "ConstantOnly" };
            bounded(&given, krate, Ident::new(bound, var.name.span()))
        }
        None if exclusive => bounded(&given, krate, Ident::new("ConstantOnly", var.name.span())),
        None => quote!(#given: #krate::__private::Constant),
    }
}

/// The type of a parameter that visibly holds no derivative, as its slot is written:
/// what is passed there may be a part of something that does hold some.
fn inert(frame: &Frame, k: usize) -> Option<TokenStream> {
    let ty = &frame.source.vars[frame.source.params[k].var].ty;
    match ty.peel() {
        Ty::Int(Some(name)) => Some(quote!(::core::primitive::#name)),
        Ty::Bool => Some(quote!(::core::primitive::bool)),
        _ => None,
    }
}

/// The slot of a parameter that is a function: its derivative.
pub(super) fn function(frame: &Frame, k: usize, opening: &mut TokenStream) -> Option<TokenStream> {
    let param = &frame.source.params[k];
    let called = param.called.as_ref().filter(|_| frame.of_trait.is_none())?;
    let (name, bound) = (callable::vjp_name(frame.source, param.var), callable::bound(called, &frame.krate));
    let (krate, given) = (&frame.krate, Ident::new(&format!("slot_{k}"), Span::mixed_site()));
    let mark = if called.active {
        quote!(impl ::core::marker::Sized)
    } else {
        let only = Ident::new(
            "ConstantOnly",
            Span::mixed_site().located_at(frame.source.vars[param.var].name.span()),
        );
        quote!(impl #krate::__private::#only)
    };
    opening.extend(quote!(let #krate::__private::FunctionWithDerivative(_, #name) = #given;));
    Some(
        quote!(#given: #krate::__private::FunctionWithDerivative<#mark, &mut (impl #bound + ?::core::marker::Sized)>),
    )
}

/// The slot of a parameter that `wrt(..)` leaves out; rustc's error about an active
/// argument shows where that parameter stands.
fn bounded(given: &Ident, krate: &Tokens, bound: Ident) -> TokenStream {
    let at = bound.span();
    let bound = Ident::new(&bound.to_string(), Span::mixed_site().located_at(at));
    quote!(#given: impl #krate::__private::#bound)
}

/// Whether there is the adjoint that a variable tells of.
fn is_active(krate: &Tokens, mark: &Ident) -> Tokens {
    quote!(#krate::__private::Mark::is_active(#mark)).into()
}
