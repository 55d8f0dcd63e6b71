//! Functions as values: calls of parameters, and the derivatives that stand in the slots of
//! functions that are arguments.
//!
//! The derivative of `f: impl Fn(f64, &[f64]) -> f64` is a function
//!
//! ```text
//! f_vjp: FnMut(f64, &[f64], Option<&f64>, &mut f64, &mut [f64]) -> f64
//! ```
//!
//! of the arguments, the seed and the adjoints that are added to; what has no derivative
//! has `&mut Nothing` there. Without a seed it only computes the value. In a slot it stands
//! beside a mark: `Active` where a closure captures something active, `Constant` elsewhere.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use super::code::Level;
use super::function::{adjoint_tokens, peeled};
use super::{Emitter, link};
use crate::compiler::emit::code::Tokens;
use crate::compiler::ir::{
    Arg, Call, CallReverse, Callable, CallableKind, Called, Function, Place, Ty, VarId,
};
use crate::compiler::texts::Plain as _;
use crate::compiler::texts::located;

/// The name of the derivative of a parameter.
pub fn vjp_name(function: &Function, f: VarId) -> Ident {
    format_ident!("{}_vjp", function.vars[f].name.plain(), span = Span::mixed_site())
}

/// The type of the adjoint of an argument, behind `&mut`.
pub fn slot_ty(written: &syn::Type, known: &Ty, krate: &Tokens) -> TokenStream {
    match known {
        known if !known.may_be_active() => quote!(#krate::__private::Nothing),
        // Its length may change.
        Ty::Ref(true, t) if matches!(**t, Ty::Vec(_)) => peeled(written).to_token_stream(),
        _ => adjoint_tokens(written),
    }
}

/// The bound of a parameter's derivative, as companions have it.
pub fn bound(called: &Called, krate: &Tokens) -> TokenStream {
    let inputs = called.inputs.iter().map(|(t, _)| t);
    let slots = called.inputs.iter().map(|(t, known)| slot_ty(t, known, krate));
    let (output, lifetimes) = (&called.output.0, &called.lifetimes);
    quote! {
        #lifetimes ::core::ops::FnMut(
            #(#inputs,)* ::core::option::Option<&#output>, #(&mut #slots),*
        ) -> #output
    }
}

/// The bound of a parameter's derivative, as users write it: that of `f_vjp`.
pub fn public_bound(called: &Called, krate: &Tokens) -> TokenStream {
    let inputs = called.inputs.iter().map(|(t, _)| t);
    let slots = active_inputs(called).map(|(_, (t, known))| slot_ty(t, known, krate));
    let seed = match &called.output {
        (_, Ty::Unit) => None,
        (t, Ty::Float(_)) => Some(quote!(#t,)),
        (t, Ty::Vec(_)) => {
            let t = adjoint_tokens(t);
            Some(quote!(&#t,))
        }
        (t, _) => Some(quote!(&#t,)),
    };
    let (output, lifetimes) = (&called.output.0, &called.lifetimes);
    quote!(#lifetimes ::core::ops::FnMut(#(#inputs,)* #seed #(&mut #slots),*) -> #output)
}

fn active_inputs(called: &Called) -> impl Iterator<Item = (usize, &(syn::Type, Ty))> {
    called.inputs.iter().enumerate().filter(|(_, (_, known))| known.may_be_active())
}

fn numbered(what: &str, k: usize) -> Ident {
    Ident::new(&format!("{what}_{k}"), Span::mixed_site())
}

/// What the derivative of a function takes, in the form that companions have.
struct Form<'a> {
    called: &'a Called,
    /// The arguments.
    given: Vec<Ident>,
    seed: Ident,
    /// The adjoints of the arguments.
    slots: Vec<Ident>,
}

impl Form<'_> {
    fn of(called: &Called) -> Form<'_> {
        let all = |what| (0..called.inputs.len()).map(|k| numbered(what, k)).collect();
        Form { called, given: all("given"), seed: Ident::new("seed", Span::mixed_site()), slots: all("slot") }
    }

    /// `given_0: f64, given_1: &[f64],`
    fn arguments(&self) -> TokenStream {
        let (given, types) = (&self.given, self.called.inputs.iter().map(|(t, _)| t));
        quote!(#(#given: #types,)*)
    }

    /// `&mut |given_0: f64, seed: Option<&f64>, slot_0: &mut f64| { body }`
    fn derivative(&self, body: &TokenStream, krate: &Tokens) -> TokenStream {
        let (Form { seed, slots, called, .. }, arguments) = (self, self.arguments());
        let slot_types = called.inputs.iter().map(|(t, known)| slot_ty(t, known, krate));
        let output = &called.output.0;
        quote! {
            &mut |#arguments #seed: ::core::option::Option<&#output>, #(#slots: &mut #slot_types),*| {
                #body
            }
        }
    }
}

// The derivative that users give, in the form that companions have: for
// `f: impl Fn(f64) -> f64`, emits
//
//     let f_vjp = &mut |given_0: f64, seed: Option<&f64>, slot_0: &mut f64| {
//         let Some(seed) = seed else { unreachable!() }; // There is `f` itself.
//         f_vjp(given_0, *seed, slot_0)
//     };
pub fn adapter(called: &Called, name: &Ident, krate: &Tokens) -> TokenStream {
    let form = Form::of(called);
    let Form { given, seed, slots, .. } = &form;
    let given_seed = match &called.output.1 {
        Ty::Unit => quote!(),
        Ty::Float(_) => quote!(*#seed,),
        _ => quote!(#seed,),
    };
    let to = active_inputs(called).map(|(k, _)| &slots[k]);
    let body = quote! {
        let ::core::option::Option::Some(#seed) = #seed else { ::core::unreachable!() };
        #name(#(#given,)* #given_seed #(#to),*)
    };
    let derivative = form.derivative(&body, krate);
    quote!(let #name = #derivative;)
}

/// The name of the cell through which several closures share the derivative of a parameter.
pub fn cell_name(f: &Ident) -> Ident {
    format_ident!("{}_cell", f.plain(), span = Span::mixed_site())
}

/// The derivative of a parameter that lies in a cell.
pub fn through_cell(f: &Ident, called: &Called, krate: &Tokens) -> TokenStream {
    let (cell, form) = (cell_name(f), Form::of(called));
    let Form { given, seed, slots, .. } = &form;
    form.derivative(&quote!((#cell.borrow_mut())(#(#given,)* #seed, #(#slots),*)), krate)
}

/// States that a function does nothing but compute: it runs again.
pub fn silent(path: &syn::Path, krate: &Tokens) -> TokenStream {
    let at = path.segments.last().map_or_else(Span::call_site, |s| s.ident.span());
    let (at, companion) = (Span::mixed_site().located_at(at), link::path(path));
    quote_spanned!(at=> #krate::__private::silent::<(#companion)>())
}

/// States the same of several, each once.
pub fn all_silent(paths: &[syn::Path], krate: &Tokens) -> TokenStream {
    let mut done = std::collections::BTreeSet::new();
    let fresh = paths.iter().filter(|path| done.insert(quote!(#path).to_string()));
    fresh
        .map(|path| {
            let silent = silent(path, krate);
            quote!(let _ = #silent;)
        })
        .collect()
}

/// The parameters whose derivatives several arguments of a call need.
pub fn shared(call: &Call) -> Vec<VarId> {
    let mut seen: Vec<VarId> = Vec::new();
    let mut shared = Vec::new();
    for arg in call.written() {
        let Arg::Callable(callable) = arg else { continue };
        let of: Vec<VarId> = match &callable.kind {
            CallableKind::Parameter(f) => vec![*f],
            CallableKind::Function(_) => Vec::new(),
            CallableKind::Closure(closure) => {
                captured_parameters(&call.args[closure.captures.clone()]).collect()
            }
        };
        shared.extend(of.iter().filter(|f| seen.contains(f)));
        seen.extend(of);
    }
    shared
}

fn captured_parameters(args: &[Arg]) -> impl Iterator<Item = VarId> {
    args.iter().filter_map(|arg| match arg {
        Arg::Callable(callable) => match callable.kind {
            CallableKind::Parameter(f) => Some(f),
            CallableKind::Function(_) | CallableKind::Closure(_) => None,
        },
        _ => None,
    })
}

impl Emitter<'_> {
    /// The forward half of a call of a parameter: its value, and what the reverse half is
    /// called with, of these types.
    pub(super) fn parameter_forward(&self, f: VarId, types: &[Ty], call: &Call) -> TokenStream {
        let (mut opening, mut kept, mut args) = (TokenStream::new(), Vec::new(), Vec::new());
        for (k, (arg, tokens)) in call.args.iter().zip(self.args(call)).enumerate() {
            let given = numbered("given", k);
            match arg {
                Arg::Value(operand) => {
                    let copy = self.copied(&self.function.operand_ty(operand), &given);
                    opening.extend(quote!(let #given = #tokens;));
                    kept.push(copy);
                    args.push(quote!(#given));
                }
                Arg::RefMut(place) => {
                    kept.push(self.content(place, types.get(kept.len())));
                    args.push(tokens);
                }
                Arg::Ref(_) | Arg::Inert(_) | Arg::Callable(_) => args.push(tokens),
            }
        }
        let value = self.parameter_value(f, &args);
        let all = Ident::new("kept", Span::mixed_site());
        quote!({ #opening let #all = (#(#kept,)*); (#value, #all) })
    }

    /// A copy of what a place holds, of the type that is kept.
    fn content(&self, place: &Place, kept: Option<&Ty>) -> TokenStream {
        let (shapes, code) = (&self.shapes, self.place(place));
        if self.function.place_ty(place).has_user() {
            return quote!(#shapes::duplicate(&#code));
        }
        let code = code.at(Level::Atom);
        if matches!(kept, Some(Ty::Vec(_))) { quote!(#code[..].to_owned()) } else { quote!(#code.to_owned()) }
    }

    fn copied(&self, ty: &Ty, given: &Ident) -> TokenStream {
        let shapes = &self.shapes;
        match ty {
            ty if ty.is_scalar() => quote!(#given),
            Ty::Other(_) | Ty::Vec(_) => quote!(::core::clone::Clone::clone(&#given)),
            _ => quote!(#shapes::duplicate(&#given)),
        }
    }

    /// A call of a parameter for its value alone.
    pub(super) fn parameter_value(&self, f: VarId, args: &[TokenStream]) -> TokenStream {
        let name = self.names.of(f);
        quote!(#name(#(#args),*))
    }

    // In the derivative of a closure a function that it captures is there by its own
    // derivative alone: for `f: impl Fn(f64) -> f64`, emits
    //
    //     let f_cell = RefCell::new(f_vjp);
    //     let f = |given_0: f64| (f_cell.borrow_mut())(given_0, None, &mut 0.0);
    //     let f_vjp = &mut |given_0: f64, seed: Option<&f64>, slot_0: &mut f64|
    //         (f_cell.borrow_mut())(given_0, seed, slot_0);
    pub(super) fn captured_function(&self, f: &Ident, vjp: &Ident, called: &Called) -> TokenStream {
        let (krate, shapes) = (&self.krate, &self.shapes);
        let (cell, again) = (cell_name(f), through_cell(f, called, krate));
        let form = Form::of(called);
        let (Form { given, slots, .. }, arguments) = (&form, form.arguments());
        let zeros = given.iter().zip(&called.inputs).map(|(given, (_, ty))| match ty {
            ty if !ty.may_be_active() => quote!(#krate::__private::Nothing),
            Ty::Ref(..) => quote!(#shapes::zero_like(&*#given)),
            _ => quote!(#shapes::zero_like(&#given)),
        });
        quote! {
            let #cell = ::core::cell::RefCell::new(&mut *#vjp);
            let #f = |#arguments| {
                #(let mut #slots = #zeros;)*
                (#cell.borrow_mut())(#(#given,)* ::core::option::Option::None, #(&mut #slots),*)
            };
            let #vjp = #again;
        }
    }

    // The reverse half of a call of a parameter: for `y = f(a, &b)`, emits
    //
    //     let (given_0,) = residual;
    //     f_vjp(given_0, &b, Some(&d_y), &mut d_a, &mut d_b);
    pub(super) fn parameter_reverse(
        &self,
        f: VarId,
        reverse: &CallReverse,
        residual: &TokenStream,
    ) -> TokenStream {
        let (krate, shapes, name) = (&self.krate, &self.shapes, vjp_name(self.function, f));
        let Some(called) = self.function.called(f) else { return TokenStream::new() };
        let (mut kept, mut args) = (Vec::new(), Vec::new());
        let (mut opening, mut slots) = (TokenStream::new(), Vec::new());
        let call = &reverse.call;
        for (k, ((arg, slot), (written, ty))) in
            call.args.iter().zip(&reverse.slots).zip(&called.inputs).enumerate()
        {
            let given = numbered("given", k);
            let (arg, whole) = match (ty, arg) {
                (Ty::Ref(false, _), Arg::Ref(place)) => {
                    (self.shared(place).into(), self.shared(place).into())
                }
                (Ty::Ref(false, _), Arg::Inert(code)) => (code.tokens.clone(), code.tokens.clone()),
                (Ty::Ref(true, t), _) => {
                    kept.push(quote!(mut #given));
                    let whole = if matches!(**t, Ty::Slice(_)) { quote!(#given[..]) } else { quote!(#given) };
                    (quote!(&mut #whole), quote!(&#whole))
                }
                _ => {
                    kept.push(quote!(#given));
                    (quote!(#given), quote!(&#given))
                }
            };
            args.push(arg);
            if ty.may_be_active() {
                let t = slot_ty(written, ty, krate);
                slots.push(self.open(k, slot.as_ref(), &t, &whole, &mut opening));
            } else {
                slots.push(quote!(&mut #krate::__private::Nothing));
            }
        }
        let seed = match (&reverse.seed, &called.output.1) {
            (Some(seed), _) => {
                let seed = self.operand(seed);
                quote!(&#seed)
            }
            (None, Ty::Unit) => quote!(&()),
            (None, _) => quote!(&#shapes::zero()),
        };
        quote!({
            let (#(#kept,)*) = #residual;
            #opening
            #name(#(#args,)* ::core::option::Option::Some(#seed), #(#slots),*);
        })
    }

    /// The cells through which arguments of a call share the derivatives of parameters.
    pub(super) fn cells(&self, call: &Call) -> TokenStream {
        let cells = shared(call).into_iter().map(|f| {
            let (cell, vjp) = (cell_name(&self.function.vars[f].name), vjp_name(self.function, f));
            quote!(let #cell = ::core::cell::RefCell::new(&mut *#vjp);)
        });
        cells.collect()
    }

    /// A `&mut` to an adjoint: where there is none, to zeros in the shape of something.
    pub(super) fn open(
        &self,
        k: usize,
        slot: Option<&Place>,
        t: &TokenStream,
        like: &TokenStream,
        opening: &mut TokenStream,
    ) -> TokenStream {
        let (krate, shapes, none) = (&self.krate, &self.shapes, numbered("none", k));
        let Some(place) = slot else {
            opening.extend(quote!(let mut #none = #shapes::zero_like(#like);));
            return quote!(&mut #none);
        };
        if !self.guards.contains_key(&place.root) {
            return self.exclusive(place).into();
        }
        let slot = self.slot(place);
        let found = numbered("slot", k);
        opening.extend(quote! {
            let mut #none;
            let #found = match #krate::__private::Slot::<#t>::get(#slot).1 {
                ::core::option::Option::Some(slot) => slot,
                ::core::option::Option::None => {
                    #none = #shapes::zero_like(#like);
                    &mut #none
                }
            };
        });
        quote!(#found)
    }

    /// The derivative of a function that is an argument.
    pub(super) fn callable_slot(
        &self,
        callable: &Callable,
        reverse: &CallReverse,
        ends: (Span, Span),
    ) -> TokenStream {
        let krate = &self.krate;
        let active = located(quote!(#krate::__private::Active), ends);
        match &callable.kind {
            CallableKind::Parameter(f) => match self.function.called(*f) {
                Some(called) if shared(&reverse.call).contains(f) => {
                    let vjp = through_cell(&self.function.vars[*f].name, called, krate);
                    quote!(#krate::__private::FunctionWithDerivative(#active, #vjp))
                }
                _ => {
                    let name = vjp_name(self.function, *f);
                    quote!(#krate::__private::FunctionWithDerivative(#active, &mut *#name))
                }
            },
            CallableKind::Function(path) => {
                let (companion, vjp) = (link::path(path), Ident::new("__vjp", Span::mixed_site()));
                let arguments = path.segments.last().map(|s| turbofish(&s.arguments));
                let silent = silent(path, krate);
                quote!(#krate::__private::FunctionWithDerivative(#silent, &mut <#companion>::#vjp #arguments))
            }
            CallableKind::Closure(closure) => self.closure_vjp(closure, reverse, ends),
        }
    }
}

/// `::<T, N>`
pub(super) fn turbofish(arguments: &syn::PathArguments) -> TokenStream {
    match arguments {
        syn::PathArguments::AngleBracketed(arguments) => {
            let arguments = arguments.args.iter();
            quote!(::<#(#arguments),*>)
        }
        syn::PathArguments::None | syn::PathArguments::Parenthesized(_) => TokenStream::new(),
    }
}
