//! The tangents of functions that are arguments, and of parameters that are functions.
//!
//! The tangent of `f: impl Fn(f64, &[f64]) -> f64` is a function
//!
//! ```text
//! f_jvp: Fn(f64, &[f64], f64, &[f64]) -> (f64, f64)
//! ```
//!
//! of the arguments and their tangents, which gives the value and its tangent. It is called
//! in the place of `f`, and stands behind a mark: `Active` where a closure captures something
//! active. (Not in one value with it: rustc would not find the types of a closure's parameters.)

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::callable::turbofish;
use super::closure::{captured_value, input, together};
use super::code::Tokens;
use super::function::Frame;
use super::names::Names;
use super::{Emitter, fold, link};
use crate::compiler::ir::{
    Arg, Call, Callable, CallableKind, Called, Closure, ClosureTangent, Function, Param, Ty, VarId,
};
use crate::compiler::texts::Plain as _;
use crate::compiler::texts::located;

/// The name of the tangent of a parameter.
pub fn jvp_name(function: &Function, f: VarId) -> Ident {
    format_ident!("{}_jvp", function.vars[f].name.plain(), span = Span::mixed_site())
}

/// The tangents that such a function is given: one for each argument, so that closures need
/// not know which of them hold floats.
fn given(called: &Called, krate: &Tokens) -> impl Iterator<Item = TokenStream> {
    called.inputs.iter().map(move |(t, known)| given_ty(t, known, krate))
}

/// The type of a tangent of such a type: of an integer, which a closure may take for a number,
/// it is zero.
pub fn given_ty(written: &syn::Type, known: &Ty, krate: &Tokens) -> TokenStream {
    let is_number = known.may_be_active() || matches!(known, Ty::Int(_));
    if is_number { quote!(#written) } else { quote!(#krate::__private::Nothing) }
}

/// The parameters of a hidden tangent for a function's mark and tangent. Where no derivative
/// flows through calls, what captures something active is refused.
pub fn hidden_param(frame: &Frame, k: usize) -> Option<TokenStream> {
    let (krate, param) = (&frame.krate, &frame.source.params[k]);
    let called = param.called.as_ref()?;
    let name = jvp_name(frame.source, param.var);
    let mark =
        if called.active { quote!(::core::marker::Sized) } else { quote!(#krate::__private::ConstantOnly) };
    let (inputs, tangents) = (called.inputs.iter().map(|(t, _)| t), given(called, krate));
    let (output, lifetimes) = (&called.output.0, &called.lifetimes);
    let bound = quote!(#lifetimes ::core::ops::Fn(#(#inputs,)* #(#tangents),*) -> (#output, #output));
    // Behind a reference, so that recursion does not make types of it without end.
    Some(quote!(_: impl #mark, #name: &(impl #bound + ?::core::marker::Sized)))
}

/// The parameter of `f_jvp` for a function's tangent, and what brings that into the form of
/// hidden tangents.
pub fn public_param(function: &Function, f: VarId, krate: &Tokens) -> Option<(TokenStream, TokenStream)> {
    let (called, name) = (function.called(f)?, jvp_name(function, f));
    let active: Vec<usize> =
        (0..called.inputs.len()).filter(|k| called.inputs[*k].1.may_be_active()).collect();
    let inputs: Vec<&syn::Type> = called.inputs.iter().map(|(t, _)| t).collect();
    let tangents = active.iter().map(|k| inputs[*k]);
    let (output, lifetimes) = (&called.output.0, &called.lifetimes);
    let bound = quote!(#lifetimes ::core::ops::Fn(#(#inputs,)* #(#tangents),*) -> (#output, #output));
    let numbered = |what: &str, k: usize| Ident::new(&format!("{what}_{k}"), Span::mixed_site());
    let values: Vec<Ident> = (0..inputs.len()).map(|k| numbered("given", k)).collect();
    let tangents: Vec<Ident> = (0..inputs.len()).map(|k| numbered("tangent", k)).collect();
    let (types, handed) = (given(called, krate), active.iter().map(|k| &tangents[*k]));
    let adapter = quote! {
        let #name = &|#(#values: #inputs,)* #(#tangents: #types),*| #name(#(#values,)* #(#handed),*);
    };
    Some((quote!(#name: impl #bound), adapter))
}

impl Emitter<'_> {
    /// The tangent of a function that is an argument.
    pub(super) fn callable_tangent(
        &self,
        callable: &Callable,
        call: &Call,
        ends: (Span, Span),
    ) -> TokenStream {
        let krate = &self.krate;
        let marked = |mark: &str, tangent: TokenStream| {
            let mark = Ident::new(mark, Span::mixed_site());
            let mark = located(quote!(#krate::__private::#mark), ends);
            quote!(#mark, #tangent)
        };
        match &callable.kind {
            CallableKind::Parameter(f) => {
                let name = jvp_name(self.function, *f);
                marked("Active", quote!(#name))
            }
            CallableKind::Function(path) => {
                let (companion, at) = (link::path(path), path.segments.last().map(|s| s.ident.span()));
                let at = Span::mixed_site().located_at(at.unwrap_or_else(Span::call_site));
                let name = Ident::new("__tangent", at);
                let arguments = path.segments.last().map(|s| turbofish(&s.arguments));
                let stated = quote_spanned!(at=> #krate::__private::has_tangent::<(#companion)>(););
                marked("Constant", quote!({ #stated &<#companion>::#name #arguments }))
            }
            CallableKind::Closure(closure) => match &closure.tangent {
                Some(tangent) => {
                    let active =
                        tangent.captures.iter().any(Option::is_some) || captures_functions(closure, call);
                    marked(
                        if active { "Active" } else { "Constant" },
                        self.closure_tangent(closure, tangent, call),
                    )
                }
                None => quote!(::core::option::Option::None),
            },
        }
    }

    // For `|x| k * x`, emits
    //
    //     |x, t_x| {
    //         let (k, t_k) = (k, t_k);
    //         (k * x, t_k * x + k * t_x)
    //     }
    fn closure_tangent(&self, closure: &Closure, tangent: &ClosureTangent, call: &Call) -> TokenStream {
        let (function, source) = (&*tangent.function, &closure.source);
        let stmts = &function.body.stmts;
        let mut fold = fold::plan(function, stmts);
        tangent.result.iter().for_each(|result| {
            fold.remove(result);
        });
        let taken = self.names.taken();
        let names = Names::new(function, &taken, &[stmts], &fold);
        let inputs = closure.inputs.len();
        let mut tangents = function.params[source.params.len()..].iter();
        let mut of =
            |param: &Param| param.wrt.then(|| tangents.next().map(|t| names.of(t.var).clone())).flatten();
        let (mut params, mut given) = (Vec::new(), Vec::new());
        for (pat, param) in closure.inputs.iter().zip(&function.params) {
            params.push(input(pat, param, function, &names));
            let wrt = &source.params[params.len() - 1];
            given.push(match of(wrt) {
                Some(tangent) => tangent.to_token_stream(),
                None => quote!(_),
            });
        }
        let mut captured: Vec<(Ident, TokenStream)> = Vec::new();
        let all = closure.captures.clone().zip(&source.params[inputs..]).zip(&tangent.captures);
        for ((at, param), position) in all {
            let (name, ty) = (names.of(param.var).clone(), &source.vars[param.var].ty);
            if let Arg::Ref(place) = &call.args[at]
                && name != "self"
            {
                captured.push((name, captured_value(self, place, ty)));
            }
            let own = of(param);
            if let (Some(own), Some(Arg::Ref(place))) = (own, position.map(|at| &call.args[at])) {
                captured.push((own, captured_value(self, place, ty)));
            }
        }
        let mut inner = Emitter::new(function, &names, self.krate.clone(), fold);
        inner.repeated = self.repeated;
        let assumed = &source.assumed;
        let mut body = Tokens::from(quote!(#(#assumed)*));
        body.append(inner.stmts(stmts));
        let value = |var: Option<VarId>| var.map_or_else(|| quote!(()), |v| names.of(v).to_token_stream());
        let (value, change) = (value(function.result), value(tangent.result));
        let (captured, body) = (together(&captured), TokenStream::from(body));
        quote!(&|#(#params,)* #(#given),*| { #captured #body (#value, #change) })
    }
}

/// Whether a closure captures a parameter that derivatives flow through.
fn captures_functions(closure: &Closure, call: &Call) -> bool {
    call.args[closure.captures.clone()].iter().any(|arg| matches!(arg, Arg::Callable(_)))
}
