//! Types and their zeros as Rust tokens.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::code::{Code, Level};
use crate::compiler::emit::code::Tokens;
use crate::compiler::ir::{Callee, FloatTy, Function, Ty, User, is_open};

/// The type, if all of it is known.
pub fn written(ty: &Ty, krate: &Tokens) -> Option<TokenStream> {
    Some(match ty {
        Ty::Float(FloatTy::F64) => quote!(::core::primitive::f64),
        Ty::Float(FloatTy::F32) => quote!(::core::primitive::f32),
        Ty::Float(FloatTy::Param(name)) => quote!(#name),
        Ty::Int(Some(name)) => quote!(::core::primitive::#name),
        Ty::Bool => quote!(::core::primitive::bool),
        Ty::Array(t, n) => {
            let t = written(t, krate)?;
            quote!([#t; #n])
        }
        Ty::Slice(t) => {
            let t = written(t, krate)?;
            quote!([#t])
        }
        Ty::Vec(t) => {
            let t = written(t, krate)?;
            quote!(#krate::__private::Vec<#t>)
        }
        Ty::Stack(t) if matches!(**t, Ty::Slice(_)) => {
            let element = written(t.element()?, krate)?;
            quote!(#krate::__private::Slices<#element>)
        }
        Ty::Stack(t) => {
            let t = written(t, krate)?;
            quote!(#krate::__private::Stack<#t>)
        }
        Ty::Frames(t) => {
            let t = written(t, krate)?;
            quote!(#krate::__private::Frames<#t>)
        }
        Ty::Tuple(ts) => {
            let ts = ts.iter().map(|t| written(t, krate)).collect::<Option<Vec<_>>>()?;
            quote!((#(#ts,)*))
        }
        Ty::Ref(mutable, t) => {
            let t = written(t, krate)?;
            let mutable = mutable.then(|| quote!(mut));
            quote!(& #mutable #t)
        }
        Ty::Unit => quote!(()),
        Ty::Residual(of) => {
            let path = match &**of {
                Callee::Function(path) => path,
                Callee::Operator(..) | Callee::Assign(..) => return None,
                Callee::Associated(_) | Callee::Method(..) => return Some(quote!(#krate::__private::Boxed)),
                Callee::Parameter(_, _, kept) => return written(&Ty::Tuple(kept.to_vec()), krate),
            };
            let companion = super::link::path(path);
            quote!(<#companion as #krate::__private::Companion>::Kept<__Depth>)
        }
        Ty::Other(tokens) => tokens.clone(),
        Ty::User(user) if user.is_open() => return None,
        Ty::User(User { tokens: Some(tokens), .. }) => tokens.clone(),
        Ty::User(user) => {
            let inside = written(user.some()?, krate)?;
            quote!(::core::option::Option<#inside>)
        }
        Ty::Float(FloatTy::Any) | Ty::Int(None) | Ty::Seq(_) | Ty::Unknown => return None,
    })
}

/// The path of a literal, without arguments that are left to be inferred.
pub fn constructor(path: &syn::Path) -> syn::Path {
    let mut path = path.clone();
    for segment in &mut path.segments {
        if is_open(&quote::ToTokens::to_token_stream(&segment.arguments)) {
            segment.arguments = syn::PathArguments::None;
        }
    }
    path
}

/// The type after `as`.
pub fn cast_target(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Float(FloatTy::F64) => quote!(::core::primitive::f64),
        Ty::Float(FloatTy::F32) => quote!(::core::primitive::f32),
        Ty::Int(Some(name)) => quote!(::core::primitive::#name),
        Ty::Float(FloatTy::Param(name)) => quote!(#name),
        Ty::Other(tokens) => tokens.clone(),
        Ty::User(user) => user.tokens.clone().unwrap_or_else(|| quote!(_)),
        _ => quote!(_),
    }
}

/// Where the functions are that know the shapes of values: functions that are
/// generic in a float have their own.
pub fn shapes(function: &Function, krate: &Tokens) -> TokenStream {
    if function.float_parameters().is_empty() {
        quote!(#krate::__private)
    } else {
        quote!(#krate::__private::generic)
    }
}

/// A number of a type that is a parameter.
pub fn number(value: f64, tokens: &TokenStream, name: &Ident) -> Code {
    if value.to_bits() == 0 {
        Code::atom(quote!(#name::zero()))
    } else if value == 1.0 {
        Code::atom(quote!(#name::one()))
    } else if value == -1.0 {
        Code::new(quote!(-#name::one()), Level::Unary)
    } else {
        Code::atom(quote!(#name::from(#tokens).unwrap()))
    }
}

/// The zero of a type; `shapes` is where those of unknown types are made.
pub fn zero(ty: &Ty, shapes: &TokenStream) -> Code {
    Code::atom(match ty {
        Ty::Float(FloatTy::Param(name)) => quote!(#name::zero()),
        Ty::Float(_) => return Code::atom(TokenTree::from(Literal::f64_unsuffixed(0.0))),
        Ty::Int(_) => quote!(0),
        Ty::Bool => quote!(false),
        Ty::Array(t, n) => {
            let t = zero(t, shapes);
            quote!([#t; #n])
        }
        Ty::Tuple(ts) => {
            let ts = ts.iter().map(|t| zero(t, shapes));
            quote!((#(#ts,)*))
        }
        Ty::Vec(_) => quote!(#shapes::Vec::new()),
        Ty::Slice(_)
        | Ty::Seq(_)
        | Ty::Ref(..)
        | Ty::Unit
        | Ty::Stack(_)
        | Ty::Frames(_)
        | Ty::Residual(_)
        | Ty::Other(_)
        | Ty::User(_)
        | Ty::Unknown => quote!(#shapes::zero()),
    })
}
