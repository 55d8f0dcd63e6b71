//! The generated gradients as functions that annotated functions call: their derivatives,
//! made of the halves of the function's hidden tangent.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::companion::allow_companion;
use super::function::{Frame, adjoint_tokens, hygienic};
use super::link::sibling;
use super::names::Names;
use super::tangents::{self, tuple};
use crate::compiler::ir::{Ty, VarSet};
use crate::compiler::methods;
use crate::compiler::texts::Plain as _;

// For `fn f(x: f64, y: &[f64]) -> f64`, emits on its companion, or as a sibling
//
//     fn __along(x: f64, y: &[f64], t_0: f64, t_1: &[f64], seed: f64, d_0: &mut f64, d_1: &mut [f64]) -> (f64, f64) {
//         let (both, residual) = Self::__fwd___jvp(x, y, Some(t_0), Some(t_1), START);
//         Self::__bwd___jvp((), y, None, Some(t_1), residual, &(seed, 1.0), d_0, d_1, Constant, Constant, START);
//         both
//     }
/// What adds the Hessian times a direction, and the gradient times a seed, to adjoints, and
/// gives the value and the derivative along the direction.
pub fn along(frame: &Frame) -> TokenStream {
    let (source, krate, sig) = (frame.source, &frame.krate, &frame.item.sig);
    let names = Names::new(source, &frame.user, &[], &VarSet::new());
    let hook = tangents::hook_name(frame);
    let (forward, reverse) = (sibling("__fwd", &hook), sibling("__bwd", &hook));
    let receiver = methods::has_receiver(sig);
    let mut parts = Along { params: frame.params(&names, false), ..Along::default() };
    for (k, param) in source.params.iter().enumerate() {
        let (name, ty) = (names.of(param.var), &source.vars[param.var].ty);
        let shared = matches!(ty, Ty::Ref(false, _));
        parts.given.push(if matches!(ty, Ty::Ref(true, _)) { quote!(&mut *#name) } else { quote!(#name) });
        if !(receiver && k == 0) {
            parts.again.push(if shared { quote!(#name) } else { quote!(()) });
        }
        let tangent = tangent(k);
        let some = quote!(::core::option::Option::Some(#tangent));
        let none = quote!(::core::option::Option::None);
        parts.tangents.push(if param.wrt { some.clone() } else { none.clone() });
        parts.tangents_again.push(if param.wrt && shared { some } else { none });
        let adjoint = adjoint(k);
        parts.slots.push(if param.wrt { quote!(#adjoint) } else { quote!(#krate::__private::Constant) });
    }
    for (k, t) in frame.order.iter().zip(frame.wrt_types()) {
        let tangent = tangent(*k);
        parts.params.push(quote!(#tangent: #t));
    }
    let (seed, both, residual) = (hygienic("seed"), hygienic("both"), hygienic("residual"));
    let result = frame.result_ty();
    parts.params.push(quote!(#seed: #result));
    for (k, t) in frame.order.iter().zip(frame.wrt_types()) {
        let (adjoint, t) = (adjoint(*k), adjoint_tokens(t));
        parts.params.push(quote!(#adjoint: &mut #t));
    }
    let Along { params, given, again, tangents, tangents_again, slots } = parts;
    let own = receiver.then(|| names.of(source.params[0].var)).map(|own| quote!(&*#own,));
    let constants = source.params.iter().map(|_| quote!(#krate::__private::Constant));
    let (one, start) = (frame.one(), quote!(#krate::__private::START));
    let body = quote! {
        let (#both, #residual) = Self::#forward(#(#given,)* #(#tangents,)* #start);
        Self::#reverse(
            #own #(#again,)* #(#tangents_again,)* #residual, &(#seed, #one), #(#slots,)* #(#constants,)* #start
        );
        #both
    };
    hidden(frame, &along_name(frame), &params, &frame.tangent_output(), &body)
}

/// The arguments of the halves, and the parameters of what calls them.
#[derive(Default)]
struct Along {
    params: Vec<TokenStream>,
    given: Vec<TokenStream>,
    again: Vec<TokenStream>,
    tangents: Vec<TokenStream>,
    tangents_again: Vec<TokenStream>,
    slots: Vec<TokenStream>,
}

// For `f_grad` of the same function, emits on its companion, or as a sibling
//
//     fn __by(x: f64, y: &[f64], seed: &(f64, Vec<f64>), d_0: &mut f64, d_1: &mut [f64]) {
//         let _ = f::__along(x, y, seed.0, &seed.1, 0.0, d_0, d_1);
//     }
/// The whole derivative of a gradient: its VJP, but for the value.
pub fn by(frame: &Frame, gradient: &Frame, valued: bool) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let (mut params, seed) = (frame.params(&names, false), hygienic("seed"));
    let args: Vec<&Ident> = frame.source.params.iter().map(|p| names.of(p.var)).collect();
    let t = gradient.result_ty();
    let t = if gradient.source.result_ty.is_float() { quote!(#t) } else { quote!(&#t) };
    params.push(quote!(#seed: #t));
    let (of_value, of_gradient) = if valued {
        (quote!(#seed.0), quote!(#seed.1))
    } else {
        (frame.zero(&frame.source.result_ty, &seed), quote!(#seed))
    };
    let single = frame.order.len() == 1;
    let directions = frame.order.iter().enumerate().map(|(at, k)| {
        let at = Literal::usize_unsuffixed(at);
        let place = if single { of_gradient.clone() } else { quote!(#of_gradient.#at) };
        direction(frame, &frame.source.vars[frame.source.params[*k].var].ty, &place)
    });
    let directions: Vec<TokenStream> = directions.collect();
    let adjoints: Vec<Ident> = frame.order.iter().map(|k| adjoint(*k)).collect();
    for (adjoint, t) in adjoints.iter().zip(frame.wrt_types()) {
        let t = adjoint_tokens(t);
        params.push(quote!(#adjoint: &mut #t));
    }
    let along = path(frame, &along_name(frame));
    let body = quote!(let _ = #along(#(#args,)* #(#directions,)* #of_value, #(#adjoints),*););
    hidden(gradient, &name(gradient, "__by"), &params, &quote!(()), &body)
}

/// What calls of a method's gradients find in place of their derivatives where there are none:
/// else those of a type that the method's type dereferences to would be found.
pub fn none(frame: &Frame) -> TokenStream {
    if !frame.method || !methods::has_receiver(&frame.item.sig) {
        return TokenStream::new();
    }
    let (ident, vis) = (&frame.item.sig.ident, &frame.item.vis);
    let (cfgs, allow) = (frame.cfgs(), allow_companion());
    let gradients = ["grad", "value_and_grad"]
        .map(|kind| format_ident!("{}_{}", ident.plain(), kind, span = ident.span()));
    let names = gradients.iter().flat_map(|name| ["__fwd", "__jvp"].map(|prefix| sibling(prefix, name)));
    let stubs = names.map(|name| quote!(#cfgs #[doc(hidden)] #allow #vis fn #name(&self) {}));
    stubs.collect()
}

/// The part of a seed that is the direction for one parameter.
fn direction(frame: &Frame, ty: &Ty, place: &TokenStream) -> TokenStream {
    match ty {
        Ty::Ref(..) => quote!(&#place),
        Ty::Float(_) => place.clone(),
        ty if ty.has_user() => {
            let krate = &frame.krate;
            quote!(#krate::__private::duplicate(&#place))
        }
        _ => quote!(#place.clone()),
    }
}

/// The tangent of a gradient: the gradient, and the Hessian times the direction.
pub fn hook(frame: &Frame, gradient: &Frame, valued: bool) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let lent: Vec<TokenStream> = frame.source.params.iter().map(|p| frame.lent(&names, p)).collect();
    let args = frame.source.params.iter().map(|p| names.of(p.var));
    let (value, both) = (hygienic("value"), hygienic("both"));
    let adjoints: Vec<Ident> = frame.order.iter().map(|k| adjoint(*k)).collect();
    let var = |k: &usize| frame.source.params[*k].var;
    let zeros = frame.order.iter().map(|k| frame.zero(&frame.source.vars[var(k)].ty, names.of(var(k))));
    let tangents = frame.order.iter().map(|k| tangent(*k));
    let (of, generics) = (gradient.beside(&gradient.item.sig.ident), frame.generic_args());
    let (along, question) = (path(frame, &along_name(frame)), frame.question());
    let (zero, changes) = (frame.zero(&frame.source.result_ty, &value), tuple(&adjoints));
    let changes = if valued { quote!((#both.1, #changes)) } else { changes };
    let pair = frame.good(&quote!((#value, #changes)));
    let body = quote! {
        #(let mut #adjoints = #zeros;)*
        let #value = #of #generics (#(#lent),*) #question;
        let #both = #along(#(#args,)* #(#tangents,)* #zero, #(&mut #adjoints),*) #question;
        #pair
    };
    tangents::hook_with(gradient, &body)
}

/// `f::__along`, or `Self::__along_f`.
fn path(frame: &Frame, name: &Ident) -> TokenStream {
    let companion = &frame.item.sig.ident;
    if frame.method { quote!(Self::#name) } else { quote!(#companion::#name) }
}

/// The path of the derivative of a gradient.
pub fn by_path(gradient: &Frame) -> syn::Path {
    let (companion, name) = (&gradient.item.sig.ident, name(gradient, "__by"));
    if gradient.method { syn::parse_quote!(Self::#name) } else { syn::parse_quote!(#companion::#name) }
}

fn along_name(frame: &Frame) -> Ident {
    name(frame, "__along")
}

/// The name of something on the companion, or of a sibling.
fn name(frame: &Frame, prefix: &str) -> Ident {
    let name = &frame.item.sig.ident;
    if frame.method { sibling(prefix, name) } else { Ident::new(prefix, Span::mixed_site()) }
}

fn tangent(k: usize) -> Ident {
    hygienic(&format!("t_{k}"))
}

fn adjoint(k: usize) -> Ident {
    hygienic(&format!("d_{k}"))
}

/// A function on the companion, or a sibling.
fn hidden(
    frame: &Frame,
    name: &Ident,
    params: &[TokenStream],
    output: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let sig = &frame.item.sig;
    let (generics, clause, companion) = (&sig.generics, &sig.generics.where_clause, &sig.ident);
    let (cfgs, allow, vis) = (frame.cfgs(), allow_companion(), &frame.item.vis);
    let vis = if frame.method { quote!(#vis) } else { quote!(pub) };
    let function = quote!(#[inline] #vis fn #name #generics (#(#params),*) -> #output #clause { #body });
    if frame.method {
        return quote!(#cfgs #[doc(hidden)] #allow #function);
    }
    quote!(#cfgs #[doc(hidden)] #allow impl #companion { #function })
}
