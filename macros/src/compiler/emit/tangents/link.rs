//! The hidden tangents of functions, methods and operators, through which other annotated
//! functions differentiate calls of them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{FnArg, PatType};

use super::{code, named};
use crate::compiler::diagnostics::modes as text;
use crate::compiler::diff::forward::{Jvp, again_lender, hidden, lender};
use crate::compiler::emit::closure_tangent;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::companion;
use crate::compiler::emit::function::{Frame, hygienic, peeled};
use crate::compiler::emit::link::sibling;
use crate::compiler::emit::names::Names;
use crate::compiler::emit::siblings;
use crate::compiler::ir::{Param, Ty, VarSet};
use crate::compiler::items::operator::{Operator, Spelled};
use crate::compiler::methods;
use crate::compiler::texts::Plain as _;

/// The hidden tangent through which other annotated functions call this one's: for each
/// parameter a tangent or `None`, in their order. It stands on the companion, or beside a
/// method, with what lends the method's receiver.
pub fn hook(frame: &Frame) -> TokenStream {
    let (item, source) = (frame.item, frame.source);
    let names = Names::new(source, &frame.user, &[], &VarSet::new());
    let args = source.params.iter().map(|p| names.of(p.var));
    let tangents = frame.order.iter().map(|k| tangent_of(*k));
    let jvp = format_ident!("{}_jvp", item.sig.ident.plain(), span = item.sig.ident.span());
    let (jvp, generics) = (frame.beside(&jvp), frame.generic_args());
    let code = quote!(#jvp #generics (#(#args,)* #(#tangents),*));
    let (hook, value) = (hook_with(frame, &code), given(frame, &code));
    quote!(#hook #value)
}

/// The tangent as a function that is passed to another one ([`closure_tangent`]).
fn given(frame: &Frame, code: &TokenStream) -> TokenStream {
    if frame.method || frame.source.wrapper.is_some() {
        return TokenStream::new();
    }
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let (mut params, krate) = (frame.params(&names, false), &frame.krate);
    params.extend(frame.typed().map(|(k, param, typed)| {
        let (name, t) = (tangent_of(k), &typed.ty);
        let known = &frame.source.vars[param.var].ty;
        let left_out = known.may_be_active() && !param.wrt;
        let t = if left_out {
            quote!(#krate::__private::LeftOut)
        } else {
            closure_tangent::given_ty(t, known, krate)
        };
        quote!(#name: #t)
    }));
    let (sig, output) = (&frame.item.sig, frame.tangent_output());
    let (generics, clause, companion) = (&sig.generics, &sig.generics.where_clause, &sig.ident);
    let (cfgs, allow, name) = (frame.cfgs(), companion::allow_companion(), hygienic("__tangent"));
    quote! {
        #cfgs #[doc(hidden)] #allow impl #companion {
            #[inline(always)]
            pub fn #name #generics (#(#params),*) -> #output #clause { #code }
        }
    }
}

/// The hidden tangent of a function that is given functions, which stand beside their
/// tangents there: it has the body.
pub fn hook_given(frame: &Frame, jvp: &Jvp) -> TokenStream {
    let (fold, names) = named(frame, jvp);
    let tangents = &jvp.function.params[frame.source.params.len()..];
    let (mut params, mut opening) = (frame.params(&names, true), TokenStream::new());
    for (k, param, typed) in frame.typed() {
        if let Some(function) = closure_tangent::hidden_param(frame, k) {
            params.push(function);
            continue;
        }
        params.push(frame.given(k, !param.wrt, typed));
        if let Some(at) = frame.order.iter().position(|o| *o == k) {
            let name = names.of(tangents[at].var);
            opening.extend(frame.or_zeros(param, &typed.ty, &names, (&tangent_of(k), name)));
        }
    }
    let outcome = frame.outcome();
    let (stmts, value) = code(frame, jvp, (fold, &names));
    let (stmts, value) = (TokenStream::from(stmts), frame.wrapped(Some(value)));
    frame.hidden(&params, &frame.tangent_output(), &quote!(#opening #outcome #stmts #value))
}

/// A hidden tangent with these parameters.
pub fn hook_of(frame: &Frame, params: &[TokenStream], body: &TokenStream) -> TokenStream {
    frame.hidden(params, &frame.tangent_output(), body)
}

/// A hidden tangent that does this, with a tangent for each parameter that is differentiated.
fn hook_with(frame: &Frame, body: &TokenStream) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let mut params = frame.params(&names, false);
    let typed = || frame.typed();
    params.extend(typed().map(|(k, param, typed)| frame.given(k, !param.wrt, typed)));
    let opening = typed().filter(|(_, param, _)| param.wrt).map(|(k, param, typed)| {
        let name = tangent_of(k);
        frame.or_zeros(param, &typed.ty, &names, (&name, &name))
    });
    let opening: TokenStream = opening.collect();
    let body = quote!(#opening #body);
    let output = frame.tangent_output();
    frame.hidden(&params, &output, &body)
}

/// What a call finds in place of a method's hidden tangent where there is none: it takes
/// no arguments, so that the call is an error.
pub fn none(frame: &Frame) -> TokenStream {
    if !methods::has_receiver(&frame.item.sig) {
        return TokenStream::new();
    }
    let (name, vis) = (hidden(&frame.item.sig.ident), &frame.item.vis);
    let (cfgs, allow) = (frame.cfgs(), companion::allow_companion());
    quote!(#cfgs #[doc(hidden)] #allow #vis fn #name(&self) {})
}

/// The name of the hidden tangent.
pub fn hook_name(frame: &Frame) -> Ident {
    let name = &frame.item.sig.ident;
    if frame.method { hidden(name) } else { Ident::new("__jvp", name.span()) }
}

// For `fn f(x: f64) -> f64`, of whose hidden tangent `__jvp` this is the tangent, emits
//
//     fn __jvp___jvp(x: f64, t: Option<f64>, t_0: Option<f64>, t_1: Option<f64>) -> ((f64, f64), (f64, f64)) {
//         let t: f64 = match t { Some(t) => t, None => 0.0 };
//         ..
//         (both, t_both)
//     }
/// The tangent of a hidden tangent.
pub fn again(frame: &Frame, jvp: &Jvp) -> TokenStream {
    let ((fold, names), krate) = (named(frame, jvp), &frame.krate);
    let count = frame.source.params.len();
    let of = frame.of_tangent.unwrap_or(count);
    let tangents = &jvp.function.params[count..];
    let mut params = frame.params(&names, true);
    let mut opening = TokenStream::new();
    let opened = |k: usize, typed: &PatType, name: &Ident, given: &Ident| {
        frame.or_zeros(&frame.source.params[k % of], &typed.ty, &names, (given, name))
    };
    let written: Vec<&PatType> = frame.typed().map(|(_, _, typed)| typed).collect();
    for (k, param, typed) in frame.typed() {
        if k >= of && param.wrt {
            opening.extend(opened(k, written[k % of], names.of(param.var), names.of(param.var)));
        }
        let t = &typed.ty;
        let t = match (k < of, param.wrt) {
            (true, true) => quote!(::core::option::Option<#t>),
            (true, false) if param.kept => quote!(::core::option::Option<#krate::__private::Bystander>),
            (true, false) => quote!(::core::option::Option<#krate::__private::LeftOut>),
            (false, _) => quote!(#t),
        };
        let given = hygienic(&format!("given_{k}"));
        params.push(quote!(#given: #t));
    }
    for (k, tangent) in frame.order.iter().zip(tangents) {
        let given = hygienic(&format!("given_{k}"));
        opening.extend(opened(*k, written[k % of], names.of(tangent.var), &given));
    }
    let (stmts, value) = code(frame, jvp, (fold, &names));
    let mut body = Tokens::from(opening);
    frame.outcome().into_iter().for_each(|outcome| body.append(outcome.into()));
    body.append(stmts);
    body.append(frame.wrapped(Some(value)).into());
    member(frame, &params, &body.into())
}

/// The tangent of a hidden tangent, with these parameters.
pub fn member(frame: &Frame, params: &[TokenStream], body: &TokenStream) -> TokenStream {
    let (sig, allow, cfgs) = (&frame.item.sig, companion::allow_companion(), frame.cfgs());
    let (generics, clause, vis) = (&sig.generics, &sig.generics.where_clause, &frame.item.vis);
    let (name, output) = (hidden(&sig.ident), frame.tangent_output());
    quote! {
        #cfgs #[doc(hidden)] #allow #[inline]
        #vis fn #name #generics (#(#params),*) -> #output #clause { #body }
    }
}

/// Both halves of the hidden tangent, in their place, with what lends a receiver to them, and
/// what there is of that many levels.
pub fn second(frame: &Frame, halves: &TokenStream, levels: usize) -> TokenStream {
    let (name, krate) = (&frame.item.sig.ident, &frame.krate);
    let (cfgs, allow, vis) = (frame.cfgs(), companion::allow_companion(), &frame.item.vis);
    if !frame.method {
        let orders = (2..=levels).map(|level| {
            let order = Literal::usize_unsuffixed(level + 1);
            quote!(#cfgs #[automatically_derived] impl #krate::__private::HasOrder<#order> for #name {})
        });
        return quote! {
            #cfgs #[doc(hidden)] #allow impl #name { #halves }
            #cfgs #[automatically_derived] impl #krate::__private::HasSecond for #name {}
            #(#orders)*
        };
    }
    let lender = methods::has_receiver(&frame.item.sig).then(|| {
        let name = again_lender(name);
        quote!(#cfgs #[doc(hidden)] #allow #[inline(always)] #vis fn #name(&self) -> &Self { self })
    });
    quote!(#halves #lender)
}

/// What a call finds in place of the halves of a method's hidden tangent of some level where
/// there are none.
pub fn no_level(frame: &Frame, level: usize) -> TokenStream {
    if !frame.method || !methods::has_receiver(&frame.item.sig) {
        return TokenStream::new();
    }
    let prefix = format!("__fwd{}", "___jvp".repeat(level));
    let (name, vis) = (sibling(&prefix, &frame.item.sig.ident), &frame.item.vis);
    let (cfgs, allow) = (frame.cfgs(), companion::allow_companion());
    quote!(#cfgs #[doc(hidden)] #allow #vis fn #name(&self) {})
}

fn tangent_of(k: usize) -> Ident {
    hygienic(&format!("t_{k}"))
}

/// The tangent of a trait's method, whose signature does not tell what is differentiated: its
/// parameters and its body.
pub fn of_trait(frame: &Frame, jvp: &Jvp) -> (Vec<TokenStream>, TokenStream) {
    let (fold, names) = named(frame, jvp);
    let mut params = frame.params(&names, true);
    params.extend(frame.typed().map(|(k, _, typed)| {
        let (name, t) = (tangent_of(k), siblings::tangent_of(&typed.ty, &frame.krate));
        quote!(#name: ::core::option::Option<#t>)
    }));
    let (opening, outcome) = (frame.tangents_or_zeros(jvp, &names), frame.outcome());
    let (stmts, value) = code(frame, jvp, (fold, &names));
    let (stmts, value) = (TokenStream::from(stmts), frame.wrapped(Some(value)));
    (params, quote!(#opening #outcome #stmts #value))
}

/// The tangent of an operator of the user's, in the form that the runtime's traits have.
pub fn operator(frame: &Frame, operator: &Operator) -> TokenStream {
    let krate = &frame.krate;
    let Spelled { lifetimes, clause: lives, .. } = operator.spelled(krate);
    let output = frame.tangent_output();
    let output = if operator.assigns { TokenStream::new() } else { quote!(-> #output) };
    let (params, body) = match &frame.tangent {
        Some(jvp) => {
            let (fold, names) = named(frame, jvp);
            let opening = frame.tangents_or_zeros(jvp, &names);
            let (stmts, value) = code(frame, jvp, (fold, &names));
            let stmts = TokenStream::from(stmts);
            let value = if operator.assigns { TokenStream::new() } else { value };
            (frame.optional_tangents(&names, operator), quote!(#opening #stmts #value))
        }
        None => {
            let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
            let message = Literal::string(text::OPERATOR);
            let linked = quote!(<__D as #krate::__private::Depth>::LINKED);
            let fail = quote!(const { ::core::assert!(#linked, #message) }; ::core::unreachable!());
            (frame.optional_tangents(&names, operator), fail)
        }
    };
    quote! {
        #[inline]
        fn tangent<#lifetimes, __D: #krate::__private::Depth>(#(#params),*) #output #lives { #body }
    }
}

impl Frame<'_> {
    // Of a tangent `t: Option<&[f64]>` of `x: &[f64]`, emits
    //
    //     let zeros;
    //     let t: &[f64] = match t { Some(t) => t, None => { zeros = vec![0.0; x.len()]; &zeros } };
    pub(in crate::compiler::emit) fn or_zeros(
        &self,
        param: &Param,
        written: &syn::Type,
        names: &Names,
        (given, name): (&Ident, &Ident),
    ) -> TokenStream {
        let ty = &self.source.vars[param.var].ty;
        let (zero, t) = (self.zero(ty, names.of(param.var)), peeled(written));
        let zeros = hygienic(&format!("zeros_for_{given}"));
        let is_mutable = self.source.vars[param.var].mutable && !matches!(ty, Ty::Ref(..));
        let mutable = is_mutable.then(|| quote!(mut));
        let (declared, t, zero) = match ty {
            Ty::Ref(false, _) => (quote!(let #zeros;), quote!(&#t), quote!({ #zeros = #zero; &#zeros })),
            Ty::Ref(true, _) => {
                (quote!(let mut #zeros;), quote!(&mut #t), quote!({ #zeros = #zero; &mut #zeros }))
            }
            _ => (TokenStream::new(), quote!(#written), zero),
        };
        quote! {
            #declared
            let #mutable #name: #t = match #given {
                ::core::option::Option::Some(#given) => #given,
                ::core::option::Option::None => #zero,
            };
        }
    }

    /// The parameters with their positions and as they are written.
    fn typed(&self) -> impl Iterator<Item = (usize, &Param, &PatType)> {
        let inputs = self.source.params.iter().zip(&self.item.sig.inputs).enumerate();
        inputs.filter_map(|(k, (param, input))| match input {
            FnArg::Typed(typed) => Some((k, param, typed)),
            FnArg::Receiver(_) => None,
        })
    }

    /// The tangent of a parameter, which may be given.
    fn given(&self, k: usize, left_out: bool, typed: &PatType) -> TokenStream {
        let (name, t, krate) = (tangent_of(k), &typed.ty, &self.krate);
        let t = match left_out {
            true if self.source.params[k].kept => quote!(#krate::__private::Bystander),
            true => quote!(#krate::__private::LeftOut),
            false => quote!(#t),
        };
        quote!(#name: ::core::option::Option<#t>)
    }

    /// The tangents of an operator's sides, or of a trait's method's parameters. The trait lets
    /// one be given for what is not differentiated.
    fn tangents_or_zeros(&self, jvp: &Jvp, names: &Names) -> TokenStream {
        let tangents = &jvp.function.params[self.source.params.len()..];
        let of = |(k, param, typed): (usize, &Param, &PatType)| {
            let given = tangent_of(k);
            match self.order.iter().position(|o| *o == k) {
                Some(at) => self.or_zeros(param, &typed.ty, names, (&given, names.of(tangents[at].var))),
                None => {
                    let message = Literal::string(text::LEFT_OUT_OF_OPERATOR);
                    quote!(::core::assert!(#given.is_none(), #message);)
                }
            }
        };
        self.typed().map(of).collect()
    }

    /// The parameters of an operator's tangent.
    fn optional_tangents(&self, names: &Names, operator: &Operator) -> Vec<TokenStream> {
        let mut params = self.params(names, true);
        let tangents = self.typed().map(|(k, _, typed)| self.given(k, false, typed));
        if operator.right.is_none() {
            params.push(quote!(_: ()));
            return params
                .into_iter()
                .chain(tangents)
                .chain([quote!(_: ::core::option::Option<()>)])
                .collect();
        }
        params.into_iter().chain(tangents).collect()
    }

    /// The hidden tangent with this signature and body.
    fn hidden(&self, params: &[TokenStream], output: &TokenStream, body: &TokenStream) -> TokenStream {
        let sig = &self.item.sig;
        let (generics, clause) = (&sig.generics, &sig.generics.where_clause);
        let (cfgs, allow, vis) = (self.cfgs(), companion::allow_companion(), &self.item.vis);
        let function = |vis: TokenStream, name: Ident| {
            quote! {
                #[inline(always)]
                #vis fn #name #generics (#(#params),*) -> #output #clause { #body }
            }
        };
        if !self.method {
            let name = &sig.ident;
            let function = function(quote!(pub), Ident::new("__jvp", name.span()));
            let krate = &self.krate;
            return quote! {
                #cfgs #[doc(hidden)] #allow impl #name { #function }
                #cfgs #[automatically_derived] impl #krate::__private::HasTangent for #name {}
            };
        }
        let receiver = self.typed().next().filter(|_| methods::has_receiver(sig));
        let lender = receiver.map(|(_, _, typed)| {
            let (name, t) = (lender(&sig.ident), &typed.ty);
            quote!(#cfgs #[doc(hidden)] #allow #[inline(always)] #vis fn #name(self: #t) -> #t { self })
        });
        let function = function(quote!(#vis), hidden(&sig.ident));
        quote!(#cfgs #[doc(hidden)] #allow #function #lender)
    }
}
