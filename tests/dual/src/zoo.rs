//! The test of one zoo function: a `Case` of closures over a tuple of owned
//! arguments, which the harness in `derive_grad_tests` then drives.

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::{
    Error, Expr, FnArg, GenericParam, Ident, Index, ItemFn, Pat, Result, ReturnType, Type, parse_quote,
};

use crate::options::{Options, Point, is_derive_grad, skipped};
use crate::rewrite::dual_name;

/// `#[test] fn check_<name>()`.
pub fn test(options: &Options, function: &ItemFn) -> Result<TokenStream> {
    let params = params(options, function)?;
    let name = &function.sig.ident;
    if options.points.is_empty() && options.panics.is_empty() {
        return Err(Error::new_spanned(name, "nowhere to test: give a point with `at(..)`"));
    }
    let test = format_ident!("check_{name}");
    let values = |points: &[Point]| {
        let values = points.iter().map(|point| point_value(&params, point));
        values.collect::<Result<Vec<_>>>()
    };
    let (points, panics) = (values(&options.points)?, values(&options.panics)?);
    let smooth = options.points.iter().map(|point| point.smooth);
    let owned = params.iter().map(|param| &param.owned);
    let case = case(options, function, &params);
    Ok(quote! {
        #[test]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        fn #test() {
            // Compiled again when these change.
            const _: [::core::option::Option<&str>; 2] =
                [::core::option_env!("ZOO_SKIP"), ::core::option_env!("ZOO_OFF")];
            let points: ::std::vec::Vec<(#(#owned,)*)> = ::std::vec![#(#points),*];
            let case = #case;
            ::derive_grad_tests::check(&case, &[#(#smooth),*]);
            ::derive_grad_tests::check_panics(&case, &[#(#panics),*]);
        }
    })
}

/// What the function is asked for beside its gradient.
pub fn modes(options: &Options, function: &ItemFn) -> Vec<&'static str> {
    let Ok(params) = params(options, function) else { return Vec::new() };
    let mut modes = forward_modes(options, function, &params);
    if has_jacobian(function, &params) && !options.has("effects") {
        modes.push("jacobian");
    }
    modes
}

/// The modes that come from the function's tangent.
fn forward_modes(options: &Options, function: &ItemFn, params: &[Param]) -> Vec<&'static str> {
    if options.has("no_modes") || options.has("wrong_modes") || is_by_hand(function) {
        Vec::new()
    } else if options.has("no_second") || !has_gradient(function, params) {
        vec!["jvp"]
    } else {
        vec!["jvp", "hvp"]
    }
}

/// What a function that tested ones call is asked for.
pub fn called(options: &Options, function: &ItemFn) -> Vec<&'static str> {
    let derived = function.attrs.iter().any(is_derive_grad);
    let (generics, inputs) = (&function.sig.generics, &function.sig.inputs);
    let clause = &generics.where_clause;
    let given = search(quote!(#generics #inputs #clause), &["Fn", "FnMut", "FnOnce", "fn"]);
    let none = options.has("no_modes") || !derived || is_by_hand(function);
    match (none, given) {
        (true, _) => Vec::new(),
        (false, true) => vec!["jvp"],
        (false, false) => vec!["order = 2"],
    }
}

/// Whether the derivative is a function by hand.
fn is_by_hand(function: &ItemFn) -> bool {
    has_word(function, "vjp")
}

/// Whether an option is given.
fn has_word(function: &ItemFn, option: &str) -> bool {
    let derive = function.attrs.iter().filter(|attr| is_derive_grad(attr));
    let mut words = derive.filter_map(|attr| attr.meta.require_list().ok()).flat_map(|l| l.tokens.clone());
    words.any(|word| matches!(&word, TokenTree::Ident(word) if word == option))
}

/// Whether an `f_jacobian` is asked for: of a result that is no scalar, or of one `&mut`
/// parameter.
fn has_jacobian(function: &ItemFn, params: &[Param]) -> bool {
    let mut exclusive = params.iter().filter(|p| p.pass == Pass::Mut);
    let (inputs, generics) = (&function.sig.inputs, &function.sig.generics);
    if search(quote!(#inputs #generics), &["Fn", "FnMut", "FnOnce", "fn"]) {
        return false;
    }
    match &function.sig.output {
        ReturnType::Type(_, ty) if is_scalar(ty) || is_option(ty) => false,
        ReturnType::Type(_, ty) if !is_unit(ty) => exclusive.next().is_none(),
        _ => exclusive.next().is_some_and(|p| p.active) && exclusive.next().is_none(),
    }
}

/// Whether there is an `f_grad`.
fn has_gradient(function: &ItemFn, params: &[Param]) -> bool {
    let scalar = matches!(&function.sig.output, ReturnType::Type(_, ty) if is_scalar(ty));
    scalar && !params.iter().any(|p| p.active && p.pass == Pass::Mut)
}

/// One parameter.
struct Param {
    name: String,
    /// The type that owns what the parameter holds or refers to.
    owned: Type,
    pass: Pass,
    /// Differentiated with respect to.
    active: bool,
    floats: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Pass {
    Value,
    Ref,
    Mut,
}

fn params(options: &Options, function: &ItemFn) -> Result<Vec<Param>> {
    let wrt = wrt(function)?;
    let mut params = Vec::new();
    for (at, input) in function.sig.inputs.iter().enumerate() {
        let FnArg::Typed(typed) = input else {
            return Err(Error::new_spanned(input, "zoo functions are free functions"));
        };
        let name = match &*typed.pat {
            Pat::Ident(pat) => pat.ident.to_string(),
            _ => format!("parameter {at}"),
        };
        let (pass, inner) = match &*typed.ty {
            Type::Reference(reference) if reference.mutability.is_some() => (Pass::Mut, &*reference.elem),
            Type::Reference(reference) if !is_str(&reference.elem) => (Pass::Ref, &*reference.elem),
            ty => (Pass::Value, ty),
        };
        let of_floats = |name: &Ident| mentions(inner, &[&name.to_string()]);
        let floats = mentions(inner, &["f64", "f32"]) || options.types.iter().any(of_floats);
        let active = wrt.as_ref().map_or(floats, |wrt| wrt.iter().any(|w| *w == name));
        params.push(Param { name, owned: owned(function, inner), pass, active, floats });
    }
    Ok(params)
}

/// The names in `#[derive_grad(wrt(..))]`.
fn wrt(function: &ItemFn) -> Result<Option<Vec<Ident>>> {
    for attr in function.attrs.iter().filter(|attr| is_derive_grad(attr)) {
        if !matches!(attr.meta, syn::Meta::List(_)) {
            continue;
        }
        let tokens: Vec<_> = attr.meta.require_list()?.tokens.clone().into_iter().collect();
        let named = tokens.windows(2).find_map(|pair| match pair {
            [TokenTree::Ident(word), TokenTree::Group(group)] if word == "wrt" => Some(group.stream()),
            _ => None,
        });
        let idents = |token| match token {
            TokenTree::Ident(name) => Some(name),
            _ => None,
        };
        if let Some(named) = named {
            return Ok(Some(named.into_iter().filter_map(idents).collect()));
        }
    }
    Ok(None)
}

/// `[T]` to `Vec<T>`; a type that mentions a generic parameter is inferred.
fn owned(function: &ItemFn, ty: &Type) -> Type {
    let generic = function.sig.generics.params.iter().any(|param| match param {
        GenericParam::Const(param) => mentions(ty, &[&param.ident.to_string()]),
        GenericParam::Type(param) => mentions(ty, &[&param.ident.to_string()]),
        GenericParam::Lifetime(_) => false,
    });
    match ty {
        _ if generic => parse_quote!(_),
        Type::Slice(slice) => {
            let elem = owned(function, &slice.elem);
            parse_quote!(::std::vec::Vec<#elem>)
        }
        _ => ty.clone(),
    }
}

fn mentions(ty: &Type, words: &[&str]) -> bool {
    search(quote!(#ty), words)
}

fn search(tokens: TokenStream, words: &[&str]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => words.iter().any(|word| ident == word),
        TokenTree::Group(group) => search(group.stream(), words),
        _ => false,
    })
}

fn is_str(ty: &Type) -> bool {
    quote!(#ty).to_string() == "str"
}

/// `(1.0, vec![2.0, 3.0],)` for `at(1.0, [2.0, 3.0])`.
fn point_value(params: &[Param], point: &Point) -> Result<TokenStream> {
    if params.len() != point.args.len() {
        let at = point.args.first();
        return Err(Error::new_spanned(at, format!("the function takes {} arguments", params.len())));
    }
    let values = params.iter().zip(&point.args).map(|(param, arg)| value(&param.owned, arg));
    Ok(quote!((#(#values,)*)))
}

/// An array literal becomes a `Vec` where the type is one.
fn value(ty: &Type, expr: &Expr) -> TokenStream {
    match (element(ty), expr) {
        (Some((elem, vec)), Expr::Array(array)) => {
            let elems = array.elems.iter().map(|expr| value(elem, expr));
            let list = quote!([#(#elems),*]);
            if vec { quote!(::std::vec! #list) } else { list }
        }
        (Some((elem, true)), Expr::Repeat(repeat)) => {
            let (value, len) = (value(elem, &repeat.expr), &repeat.len);
            quote!(::std::vec![#value; #len])
        }
        _ => quote!(#expr),
    }
}

/// The element type of an array (false) or a `Vec` (true).
fn element(ty: &Type) -> Option<(&Type, bool)> {
    match ty {
        Type::Array(array) => Some((&array.elem, false)),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            let syn::PathArguments::AngleBracketed(args) = &last.arguments else {
                return None;
            };
            match args.args.first()? {
                syn::GenericArgument::Type(elem) if last.ident == "Vec" => Some((elem, true)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The `Case` of this function.
fn case(options: &Options, function: &ItemFn, params: &[Param]) -> TokenStream {
    let sig = &function.sig;
    let (name, text) = (&sig.ident, sig.ident.to_string());
    let dual = dual_name(name);
    let args = args(params);
    let active: Vec<_> = indexed(params).filter(|(_, p)| p.active).collect();
    let index: Vec<_> = active.iter().map(|(i, _)| i).collect();
    let names = active.iter().map(|(_, p)| &p.name);
    let mutable = active.iter().map(|(_, p)| p.pass == Pass::Mut);
    let left: Vec<_> = active.iter().filter(|(_, p)| p.pass == Pass::Mut).map(|(i, _)| i).collect();
    let effects = effects(params);
    let lifted = indexed(params).map(|(i, p)| match (p.active, p.floats) {
        (true, _) => quote!(seeder.active(&p.#i)),
        (false, true) => quote!(seeder.constant(&p.#i)),
        (false, false) => quote!(p.#i.clone()),
    });
    let single = mentions_single(function);
    let generated = if skipped(function) {
        quote!(generated: ::core::option::Option::None)
    } else {
        let generated = generated(function, params, &modes(options, function));
        quote!(generated: ::core::option::Option::Some(#generated))
    };
    quote! {
        ::derive_grad_tests::Case {
            points: &points, // first: it tells the type of `p` in the closures
            name: #text,
            params: &[#(#names),*],
            mutable: &[#(#mutable),*],
            single: #single,
            inputs: &|p| ::std::vec![#(::derive_grad_tests::leaves(&p.#index)),*],
            with: &|p, values| {
                let mut p = p.clone();
                let mut values = values.iter().copied();
                #(::derive_grad_tests::Fill::fill(&mut p.#index, &mut values);)*
                p
            },
            primal: &|p| {
                let mut p = p.clone();
                let result = #name(#(#args),*);
                let mut values = ::derive_grad_tests::leaves(&result);
                #(values.extend(::derive_grad_tests::leaves::<f64>(&p.#left));)*
                ::derive_grad_tests::Run { values, effects: #effects }
            },
            dual: &|p, seeder| {
                let mut p = (#(#lifted,)*);
                let result = #dual(#(#args),*);
                let mut values = ::derive_grad_tests::leaves(&result);
                #(values.extend(::derive_grad_tests::leaves::<::derive_grad_tests::Dual>(&p.#left));)*
                values
            },
            #generated
        }
    }
}

/// The calls of the generated functions.
fn generated(function: &ItemFn, params: &[Param], modes: &[&str]) -> TokenStream {
    let name = &function.sig.ident;
    let [grad, value_and_grad, vjp] =
        ["grad", "value_and_grad", "vjp"].map(|kind| format_ident!("{name}_{kind}"));
    let args = args(params);
    let effects = effects(params);
    let active: Vec<_> = indexed(params).filter(|(_, p)| p.active).collect();
    let types = active.iter().map(|(_, p)| &p.owned);
    let gradient_type = quote!((#(#types,)*));
    let gradient = if active.len() == 1 { quote!((gradient,)) } else { quote!(gradient) };
    let local: Vec<_> = (0..active.len()).map(Index::from).collect();
    let gradients = if has_gradient(function, params) {
        quote! {
            grad: ::core::option::Option::Some(&|p| {
                let mut p = p.clone();
                let gradient = #grad(#(#args),*);
                let gradient: #gradient_type = #gradient;
                let mut values = ::std::vec::Vec::new();
                #(values.extend(::derive_grad_tests::leaves::<f64>(&gradient.#local));)*
                ::derive_grad_tests::Run { values, effects: #effects }
            }),
            value_and_grad: ::core::option::Option::Some(&|p| {
                let mut p = p.clone();
                let (value, gradient) = #value_and_grad(#(#args),*);
                let gradient: #gradient_type = #gradient;
                let mut values = ::derive_grad_tests::leaves(&value);
                #(values.extend(::derive_grad_tests::leaves::<f64>(&gradient.#local));)*
                ::derive_grad_tests::Run { values, effects: #effects }
            }),
        }
    } else {
        quote!(grad: ::core::option::Option::None, value_and_grad: ::core::option::Option::None,)
    };
    let seed = match &function.sig.output {
        ReturnType::Default => quote!(),
        ReturnType::Type(_, ty) if is_unit(ty) => quote!(),
        ReturnType::Type(_, ty) if is_scalar(ty) => quote!(seed,),
        // Where there is no value its adjoint does not matter.
        ReturnType::Type(_, ty) if is_option(ty) => quote!(seed.unwrap_or(0.5),),
        ReturnType::Type(..) => quote!(&seed,),
    };
    let comma = if params.is_empty() { quote!() } else { quote!(,) };
    // Each adjoint has the shape of what the function leaves behind.
    let fills = active.iter().map(|(i, p)| {
        if p.pass == Pass::Mut {
            quote!({ let mut a = after.#i.clone(); ::derive_grad_tests::Fill::fill(&mut a, &mut seeds); a })
        } else {
            quote!({ let mut a = p.#i.clone(); ::derive_grad_tests::Fill::fill(&mut a, &mut fill); a })
        }
    });
    let left = active.iter().filter(|(_, p)| p.pass == Pass::Mut).map(|(i, _)| i);
    let forward = forward(function, params, modes);
    quote! {
        ::derive_grad_tests::Generated {
            #gradients
            vjp: &|point, seeds, fill| {
                let mut seeds = seeds.iter().copied();
                let mut fill = fill.iter().copied();
                let mut p = point.clone();
                let mut seed = #name(#(#args),*);
                ::derive_grad_tests::Fill::fill(&mut seed, &mut seeds);
                let after = p;
                let mut p = point.clone();
                let mut adjoint = (#(#fills,)*);
                let result = #vjp(#(#args),* #comma #seed #(&mut adjoint.#local),*);
                let mut values = ::derive_grad_tests::leaves(&result);
                #(values.extend(::derive_grad_tests::leaves::<f64>(&p.#left));)*
                let run = ::derive_grad_tests::Run { values, effects: #effects };
                (run, ::std::vec![#(::derive_grad_tests::leaves(&adjoint.#local)),*])
            },
            #forward
        }
    }
}

/// The calls of `f_jvp`, `f_hvp` and `f_jacobian`.
fn forward(function: &ItemFn, params: &[Param], modes: &[&str]) -> TokenStream {
    let name = &function.sig.ident;
    let [jvp, hvp] = ["jvp", "hvp"].map(|kind| format_ident!("{name}_{kind}"));
    let (args, effects) = (args(params), effects(params));
    let active: Vec<_> = indexed(params).filter(|(_, p)| p.active).collect();
    let index: Vec<_> = active.iter().map(|(i, _)| i).collect();
    let tangents: Vec<_> =
        active.iter().enumerate().map(|(k, (_, p))| arg("t", &Index::from(k), p)).collect();
    let local: Vec<_> = (0..active.len()).map(Index::from).collect();
    let comma = if params.is_empty() { quote!() } else { quote!(,) };
    let directed = quote! {
        let mut p = point.clone();
        let mut direction = direction.iter().copied();
        let mut t = (#(p.#index.clone(),)*);
        #(::derive_grad_tests::Fill::fill(&mut t.#local, &mut direction);)*
    };
    let both = match &function.sig.output {
        ReturnType::Type(_, ty) if is_option(ty) => quote! {
            let (result, tangent) = (both.as_ref().map(|both| both.0), both.as_ref().map(|both| both.1));
        },
        _ => quote!(let (result, tangent) = both;),
    };
    let left = active.iter().filter(|(_, p)| p.pass == Pass::Mut).map(|(i, _)| i);
    let moved = local.iter().zip(&active).filter(|(_, (_, p))| p.pass == Pass::Mut).map(|(k, _)| k);
    let jvp = quote! {
        ::core::option::Option::Some(&|point, direction| {
            #directed
            let both = #jvp(#(#args),* #comma #(#tangents),*);
            #both
            let mut values = ::derive_grad_tests::leaves(&result);
            #(values.extend(::derive_grad_tests::leaves::<f64>(&p.#left));)*
            let mut tangents = ::derive_grad_tests::leaves(&tangent);
            #(tangents.extend(::derive_grad_tests::leaves::<f64>(&t.#moved));)*
            (::derive_grad_tests::Run { values, effects: #effects }, tangents)
        })
    };
    let types = active.iter().map(|(_, p)| &p.owned);
    let gradient = if active.len() == 1 { quote!((gradient,)) } else { quote!(gradient) };
    let hvp = quote! {
        ::core::option::Option::Some(&|point, direction| {
            #directed
            let gradient = #hvp(#(#args),* #comma #(#tangents),*);
            let gradient: (#(#types,)*) = #gradient;
            let mut values = ::std::vec::Vec::new();
            #(values.extend(::derive_grad_tests::leaves::<f64>(&gradient.#local));)*
            ::derive_grad_tests::Run { values, effects: #effects }
        })
    };
    let jacobian = format_ident!("{name}_jacobian");
    let jacobian = quote! {
        ::core::option::Option::Some(&|point| {
            let mut p = point.clone();
            let rows = #jacobian(#(#args),*);
            let values = ::derive_grad_tests::leaves(&rows);
            ::derive_grad_tests::Run { values, effects: #effects }
        })
    };
    let none = quote!(::core::option::Option::None);
    let jacobian = if modes.contains(&"jacobian") { jacobian } else { none.clone() };
    let jvp = if modes.contains(&"jvp") { jvp } else { none.clone() };
    let hvp = if modes.contains(&"hvp") { hvp } else { none };
    quote!(jvp: #jvp, hvp: #hvp, jacobian: #jacobian,)
}

/// The arguments of a call, from the tuple `p`.
fn args(params: &[Param]) -> Vec<TokenStream> {
    indexed(params).map(|(i, param)| arg("p", &i, param)).collect()
}

/// One argument, from a tuple.
fn arg(tuple: &str, at: &Index, param: &Param) -> TokenStream {
    let tuple = format_ident!("{tuple}");
    match param.pass {
        Pass::Value => quote!(#tuple.#at.clone()),
        Pass::Ref => quote!(&#tuple.#at),
        Pass::Mut => quote!(&mut #tuple.#at),
    }
}

/// What the call left in parameters that can be written through, as text.
fn effects(params: &[Param]) -> TokenStream {
    let written = |param: &Param| param.pass == Pass::Mut || mentions(&param.owned, &["Cell", "RefCell"]);
    let index = indexed(params).filter(|(_, param)| written(param)).map(|(i, _)| i);
    quote!(::std::format!("{:?}", (#(&p.#index,)*)))
}

fn indexed(params: &[Param]) -> impl Iterator<Item = (Index, &Param)> {
    params.iter().enumerate().map(|(i, param)| (Index::from(i), param))
}

fn is_scalar(ty: &Type) -> bool {
    matches!(quote!(#ty).to_string().as_str(), "f64" | "f32")
}

fn is_option(ty: &Type) -> bool {
    quote!(#ty).to_string() == "Option < f64 >"
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// Whether the signature computes in `f32`.
fn mentions_single(function: &ItemFn) -> bool {
    let sig = &function.sig;
    let signature: Type = match &sig.output {
        ReturnType::Type(_, ty) => (**ty).clone(),
        ReturnType::Default => parse_quote!(()),
    };
    let inputs = sig.inputs.iter().any(|input| match input {
        FnArg::Typed(typed) => mentions(&typed.ty, &["f32"]),
        FnArg::Receiver(_) => false,
    });
    inputs || mentions(&signature, &["f32"])
}
