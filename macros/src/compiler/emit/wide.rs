//! Hidden functions for several directions at once ([`diff::wide`](crate::compiler::diff::wide)),
//! which `f_jacobian` and `f_hessian` call: `f::__jvps`, `f::__hvps`. Their last generic
//! parameter is the number of directions.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::companion;
use super::function::{Frame, Late, generic_args};
use super::names::Names;
use super::ty::{self, written};
use super::{Emitter, fold};
use crate::compiler::analysis::activity::is_mut_ref;
use crate::compiler::diff::forward::Jvp;
use crate::compiler::diff::wide;
use crate::compiler::emit::names::identifiers;
use crate::compiler::ir::{Function, Param, Ty, VarId, VarSet};

/// With fewer directions, known when the macro runs, there is one run for each.
const FEWEST: usize = 4;

/// The number of directions of a run where that of all is only known when the program runs.
const SOME: usize = 4;

// For `fn f(x: f64) -> f64`, emits
//
//     pub fn __jvps<const N: usize>(x: f64, t_x: [f64; N]) -> (f64, [f64; N]) { .. }
/// The function with its tangents.
pub fn tangents(frame: &Frame, jvp: &Jvp) -> Option<TokenStream> {
    if !is_possible(frame, &wrt(frame)) {
        return None;
    }
    let result = jvp.tangent?;
    let start: Vec<VarId> = jvp.function.params[frame.source.params.len()..].iter().map(|p| p.var).collect();
    let function = wide::function(&jvp.function, &start, (&[], &[result]), &number())?;
    let t = written(&wide::ty(&frame.source.result_ty, &number())?, &frame.krate)?;
    let (fold, names) = named(frame, &function, Some(result));
    let stmts = Emitter::new(&function, &names, frame.krate.clone(), fold).stmts(&function.body.stmts);
    let params = params(frame, &function, &names, frame.source.params.len()..function.params.len())?;
    let (value, tangent) = (function.result.map(|v| names.of(v)), names.of(result));
    let (value, value_ty) = (value?, frame.result_ty());
    let body = TokenStream::from(stmts);
    Some(hidden(frame, "__jvps", (&params, &quote!((#value_ty, #t))), &quote!(#body (#value, #tangent))))
}

// For `fn f(x: f64) -> f64`, emits
//
//     pub fn __hvps<const N: usize>(x: f64, t_x: [f64; N]) -> [f64; N] { .. }
/// The Hessian times several directions, of the derivative of a tangent.
pub fn products(frame: &Frame, derivative: &Function) -> Option<TokenStream> {
    if !is_possible(frame, &wrt(frame)) {
        return None;
    }
    let (count, order) = (frame.source.params.len(), frame.order.len());
    let vars = |params: &[Param]| params.iter().map(|p| p.var).collect::<Vec<VarId>>();
    let (start, adjoints) = derivative.params[count..].split_at(order);
    let (start, adjoints) = (vars(start), vars(adjoints));
    let function = wide::function(derivative, &start, (&adjoints, &[]), &number())?;
    gathered(frame, &function, ("__hvps", count..count + order))
}

// For `fn f(x: f64) -> [f64; 2]`, emits
//
//     pub fn __vjps<const N: usize>(x: f64, seed: &[[f64; N]; 2]) -> [f64; N] { .. }
/// The adjoints of the parameters for several seeds, of the function's derivative.
pub fn adjoints(frame: &Frame, derivative: &Function) -> Option<TokenStream> {
    if !is_possible(frame, &[&frame.source.result_ty]) {
        return None;
    }
    let count = frame.source.params.len();
    let seed = derivative.params.get(count)?.var;
    let adjoints: Vec<VarId> = derivative.params[count + 1..].iter().map(|p| p.var).collect();
    let mut function = wide::function(derivative, &[seed], (&adjoints, &[]), &number())?;
    (function.result, function.result_ty) = (None, Ty::Unit);
    // A list is lent.
    let ty = &mut function.vars[seed].ty;
    if !matches!(ty, Ty::Ref(..)) && !derivative.vars[seed].ty.is_float() {
        *ty = Ty::Ref(false, Box::new(ty.clone()));
    }
    gathered(frame, &function, ("__vjps", count..count + 1))
}

/// A hidden function whose parameters at some positions are wide, with what it adds to adjoints
/// that start from zeros as its result: these are the parameters behind them.
fn gathered(
    frame: &Frame,
    function: &Function,
    (name, wide): (&str, std::ops::Range<usize>),
) -> Option<TokenStream> {
    let (fold, names) = named(frame, function, None);
    let (end, params) = (wide.end, params(frame, function, &names, wide)?);
    let mut emitter = Emitter::new(function, &names, frame.krate.clone(), fold);
    let late = Late { of: &[], checks: TokenStream::new() };
    let (sweeps, _) = frame.sweeps(&mut emitter, function, end, (TokenStream::new(), late));
    let sources = frame.order.iter().map(|k| frame.source.params[*k].var);
    let zeros = sources.clone().map(|v| zeros(frame, &frame.source.vars[v].ty, names.of(v), &number()));
    let zeros = zeros.collect::<Option<Vec<_>>>()?;
    let types =
        sources.map(|v| written(&wide::ty(&frame.source.vars[v].ty.owned(), &number())?, &frame.krate));
    let types = types.collect::<Option<Vec<_>>>()?;
    let adjoints: Vec<&Ident> = function.params[end..].iter().map(|p| names.of(p.var)).collect();
    let (gradient, output) = (super::tangents::tuple(&adjoints), super::tangents::tuple(&types));
    let body = TokenStream::from(sweeps);
    let body = quote! {
        #(let mut #adjoints = #zeros;)*
        { #(let #adjoints = &mut #adjoints;)* #body }
        #gradient
    };
    Some(hidden(frame, name, (&params, &output), &body))
}

/// Whether there may be a function for several directions: a free one, which no others end.
fn is_possible(frame: &Frame, directions: &[&Ty]) -> bool {
    let source = frame.source;
    // Of a few runs of short code, rustc finds out what they share.
    if numbers(directions).is_some_and(|count| count < FEWEST) {
        return false;
    }
    let is_plain = |p: &Param| source.called(p.var).is_none() && !is_mut_ref(&source.vars[p.var].ty);
    let links = !frame.method && frame.of_tangent.is_none() && source.wrapper.is_none();
    links && frame.item.sig.constness.is_none() && source.params.iter().all(is_plain)
}

/// The types of the parameters that are differentiated.
fn wrt<'f>(frame: &'f Frame) -> Vec<&'f Ty> {
    frame.order.iter().map(|k| &frame.source.vars[frame.source.params[*k].var].ty).collect()
}

/// How many scalars there are in these types, where that is a number in the code.
fn numbers(types: &[&Ty]) -> Option<usize> {
    types.iter().map(|ty| ty.peel().scalars()).sum()
}

/// What is folded in a function, and the names of its variables.
fn named<'f>(frame: &'f Frame, function: &'f Function, result: Option<VarId>) -> (VarSet, Names<'f>) {
    let stmts = &function.body.stmts;
    let mut fold = fold::plan(function, stmts);
    result.iter().for_each(|result| {
        fold.remove(result);
    });
    let names = Names::new(function, &frame.user, &[stmts], &fold);
    (fold, names)
}

/// The user's parameters, and those at some positions, which are wide.
fn params(
    frame: &Frame,
    function: &Function,
    names: &Names,
    wide: std::ops::Range<usize>,
) -> Option<Vec<TokenStream>> {
    let mut params = frame.params(names, true);
    for param in &function.params[wide] {
        let (name, var) = (names.of(param.var), &function.vars[param.var]);
        let mutable = (var.mutable && !matches!(var.ty, Ty::Ref(..))).then(|| quote!(mut));
        let t = written(&var.ty, &frame.krate)?;
        params.push(quote!(#mutable #name: #t));
    }
    Some(params)
}

/// A function on the companion with a number of directions.
fn hidden(
    frame: &Frame,
    name: &str,
    (params, output): (&[TokenStream], &TokenStream),
    body: &TokenStream,
) -> TokenStream {
    let (sig, width) = (&frame.item.sig, wide::width());
    let mut generics = sig.generics.clone();
    generics.params.push(syn::parse_quote!(const #width: ::core::primitive::usize));
    let (companion, clause, name) =
        (&sig.ident, &sig.generics.where_clause, Ident::new(name, sig.ident.span()));
    let (cfgs, allow) = (frame.cfgs(), companion::allow_companion());
    quote! {
        #cfgs #[doc(hidden)] #allow impl #companion {
            #[inline]
            pub fn #name #generics (#(#params),*) -> #output #clause { #body }
        }
    }
}

/// The path of a hidden function for so many directions.
pub fn path(frame: &Frame, name: &str, width: &TokenStream) -> TokenStream {
    let (generics, companion) = (generic_args(&frame.item.sig.generics), &frame.item.sig.ident);
    let name = Ident::new(name, companion.span());
    quote!(#companion::#name::<#(#generics,)* { #width }>)
}

/// How many directions a run takes: as many as suit the number of scalars in these types, if
/// that is a constant.
pub fn count(frame: &Frame, types: &[&Ty]) -> TokenStream {
    let krate = &frame.krate;
    match scalars(frame, types) {
        Some(count) => quote!(#krate::__private::directions(#count)),
        None => SOME.to_token_stream(),
    }
}

/// How many scalars there are in these types, if that is a constant.
pub fn scalars(frame: &Frame, types: &[&Ty]) -> Option<TokenStream> {
    let names = generic_args(&frame.item.sig.generics).into_iter().map(ToString::to_string);
    let generics: Vec<String> = names.chain(["Self".to_owned()]).collect();
    let counts = types.iter().map(|t| scalars_of(t, &generics)).collect::<Option<Vec<_>>>()?;
    Some(quote!(#(#counts)+*))
}

fn scalars_of(of: &Ty, generics: &[String]) -> Option<TokenStream> {
    match of.peel() {
        Ty::Float(_) => Some(quote!(1)),
        Ty::Array(t, len) if !identifiers(len).iter().any(|name| generics.contains(name)) => {
            let len = if len.clone().into_iter().count() == 1 { len.clone() } else { quote!({ #len }) };
            if t.is_float() {
                return Some(len);
            }
            let t = scalars_of(t, generics)?;
            Some(quote!(#len * #t))
        }
        Ty::Tuple(ts) => {
            let ts = ts.iter().map(|t| scalars_of(t, generics)).collect::<Option<Vec<_>>>()?;
            Some(quote!((#(#ts)+*)))
        }
        _ => None,
    }
}

fn number() -> TokenStream {
    wide::width().into_token_stream()
}

/// Zeros for so many directions in the shape of a parameter.
pub fn zeros(frame: &Frame, of: &Ty, name: &Ident, width: &TokenStream) -> Option<TokenStream> {
    let (krate, peeled) = (&frame.krate, of.peel());
    if peeled.has_fixed_shape() {
        return fixed_zeros(peeled, width);
    }
    let lent = if matches!(of, Ty::Ref(..)) { quote!(#name) } else { quote!(&#name) };
    Some(quote!(#krate::__private::wide_like::<_, { #width }>(#lent)))
}

/// The same for a type of fixed shape.
pub fn fixed_zeros(of: &Ty, width: &TokenStream) -> Option<TokenStream> {
    let wide = wide::ty(of, width).filter(|_| of.has_fixed_shape())?;
    Some(ty::zero(&wide, &TokenStream::new()).tokens.into())
}
