//! One run of both halves of a function's hidden tangent.
//!
//! What a tangent along `n` directions is given, and what it gives, has `2^n` parts, one for
//! each set of directions, which is a number in binary.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::compiler::emit::companion;
use crate::compiler::emit::function::{Frame, adjoint_tokens, hygienic};
use crate::compiler::emit::link::sibling;
use crate::compiler::emit::names::Names;
use crate::compiler::ir::Ty;
use crate::compiler::methods;

/// A run of a function's hidden tangent of some level.
pub struct Sweep<'a> {
    /// The function.
    pub frame: &'a Frame<'a>,
    /// Whose parameters are handed on: those of the function, then the tangents of all of
    /// them, and so on. The names are theirs.
    pub of: &'a Frame<'a>,
    pub names: &'a Names<'a>,
    pub level: usize,
    /// Whether this stands in a reverse half, which has copies of what is not lent to it.
    pub reversing: bool,
    /// Behind the parameters, the further direction for a parameter.
    pub direction: &'a dyn Fn(usize, usize) -> TokenStream,
    /// The seed of a part of the value.
    pub seed: &'a dyn Fn(usize) -> TokenStream,
    /// Where the adjoint of a part of a parameter goes.
    pub slot: &'a dyn Fn(usize, usize) -> Option<TokenStream>,
}

impl Sweep<'_> {
    /// Both halves, one after the other; [`both`] is what they give.
    pub fn run(&self) -> TokenStream {
        let (frame, krate, params) = (self.frame, &self.frame.krate, &self.frame.source.params);
        let all = || (0..1_usize << self.level).flat_map(|part| (0..params.len()).map(move |k| (part, k)));
        let given = all().map(|(part, k)| self.given(part, k));
        let receiver = methods::has_receiver(&frame.item.sig);
        let again = all().filter(|at| !receiver || *at != (0, 0)).map(|(part, k)| self.again(part, k));
        let slots = all().map(|(part, k)| {
            let slot = (self.slot)(part, k).filter(|_| params[k].wrt);
            slot.unwrap_or_else(|| quote!(#krate::__private::Constant))
        });
        let own = receiver.then(|| self.receiver()).map(|own| quote!(#own,));
        let (forward, reverse) = (self.half("__fwd"), self.half("__bwd"));
        let (both, residual, question) = (both(), hygienic("residual"), frame.question());
        let question = question.filter(|_| !self.reversing).map(|_| quote!(let #both = #both?;));
        let (seed, start) = (nested(self.level, self.seed), quote!(#krate::__private::START));
        quote! {
            let (#both, #residual) = #forward(#(#given,)* #start);
            #question
            #reverse(#own #(#again,)* #residual, &#seed, #(#slots,)* #start);
        }
    }

    /// `f::__fwd___jvp`, or `Self::__fwd___jvp_f`.
    fn half(&self, prefix: &str) -> TokenStream {
        let name = &self.frame.item.sig.ident;
        let prefix = format!("{prefix}{}", "___jvp".repeat(self.level));
        if self.frame.method {
            let name = sibling(&prefix, name);
            quote!(Self::#name)
        } else {
            let half = hygienic(&prefix);
            quote!(#name::#half)
        }
    }

    /// The receiver for the reverse half.
    fn receiver(&self) -> TokenStream {
        let param = &self.frame.source.params[0];
        let name = self.names.of(param.var);
        match self.frame.source.vars[param.var].ty {
            Ty::Ref(..) => quote!(&*#name),
            _ if self.reversing => quote!(#name),
            _ => quote!(&#name),
        }
    }

    /// The name of a part of a parameter that is handed on.
    fn name(&self, part: usize, k: usize) -> Option<&Ident> {
        let params = &self.of.source.params;
        let param = params.get(part * self.frame.source.params.len() + k)?;
        Some(self.names.of(param.var))
    }

    fn given(&self, part: usize, k: usize) -> TokenStream {
        let (frame, shapes) = (self.frame, self.frame.shapes());
        let Some(name) = self.name(part, k) else { return self.further(part, k) };
        if part > 0 {
            return quote!(#name);
        }
        match frame.source.vars[frame.source.params[k].var].ty {
            Ty::Ref(true, _) if self.reversing => quote!(&mut #name),
            Ty::Ref(true, _) => quote!(&mut *#name),
            Ty::Ref(false, _) => quote!(#name),
            _ if k == 0 && methods::has_receiver(&frame.item.sig) => {
                let own = self.receiver();
                if frame.source.params[k].wrt {
                    quote!(#shapes::duplicate(#own))
                } else {
                    companion::copied(&own, &frame.krate)
                }
            }
            _ => quote!(#name),
        }
    }

    fn again(&self, part: usize, k: usize) -> TokenStream {
        let shared = matches!(self.frame.source.vars[self.frame.source.params[k].var].ty, Ty::Ref(false, _));
        let wrt = self.frame.source.params[k].wrt;
        match (self.name(part, k), part) {
            (Some(name), 0) if shared => quote!(#name),
            (_, 0) => quote!(()),
            (Some(name), _) if shared && wrt => quote!(#name),
            (None, _) if shared && wrt => self.further(part, k),
            _ => quote!(::core::option::Option::None),
        }
    }

    /// The further direction for a parameter.
    fn further(&self, part: usize, k: usize) -> TokenStream {
        if !self.frame.source.params[k].wrt {
            return quote!(::core::option::Option::None);
        }
        let count = self.frame.source.params.len();
        let direction = (self.direction)(part - self.of.source.params.len() / count, k);
        quote!(::core::option::Option::Some(#direction))
    }
}

/// What a run gives.
pub fn both() -> Ident {
    hygienic("both")
}

/// The adjoint of a part of a parameter.
pub fn adjoint(part: usize, k: usize) -> Ident {
    hygienic(&format!("d_{part}_{k}"))
}

/// A slot that is this adjoint, a local.
pub fn lent_adjoint(frame: &Frame, part: usize, k: usize) -> TokenStream {
    let (adjoint, slot) = (adjoint(part, k), hygienic("slot"));
    let at = frame.order.iter().position(|o| *o == k);
    let t = at.and_then(|at| frame.wrt_types().nth(at)).map(adjoint_tokens);
    quote!({ let #slot: &mut #t = &mut #adjoint; #slot })
}

/// A part of something that a tangent of some level gives.
pub fn part_of(whole: &TokenStream, part: usize, level: usize) -> TokenStream {
    (0..level).rev().fold(whole.clone(), |whole, bit| {
        let at = syn::Index::from(part >> bit & 1);
        quote!(#whole.#at)
    })
}

/// Something of all parts.
pub fn nested(level: usize, of: &dyn Fn(usize) -> TokenStream) -> TokenStream {
    fn from(first: usize, level: usize, of: &dyn Fn(usize) -> TokenStream) -> TokenStream {
        let Some(below) = level.checked_sub(1) else { return of(first) };
        let (one, other) = (from(first, below, of), from(first + (1 << below), below, of));
        quote!((#one, #other))
    }
    from(0, level, of)
}

/// The part of a seed that is the direction for a parameter.
pub fn direction(frame: &Frame, k: usize, place: &TokenStream) -> TokenStream {
    match &frame.source.vars[frame.source.params[k].var].ty {
        Ty::Ref(..) => quote!(&#place),
        Ty::Float(_) => place.clone(),
        ty if ty.has_user() => {
            let shapes = frame.shapes();
            quote!(#shapes::duplicate(&#place))
        }
        _ => quote!(#place.clone()),
    }
}
