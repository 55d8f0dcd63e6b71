//! Types and their zeros as Rust tokens.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::Code;
use crate::compiler::ir::{FloatTy, Ty};

/// The type, if all of it is known.
pub fn written(ty: &Ty, krate: &TokenStream) -> Option<TokenStream> {
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
        Ty::Residual(path) => {
            let companion = super::companion::path(path);
            quote!(<#companion as #krate::__private::Companion>::Kept<__Depth>)
        }
        Ty::Other(tokens) => tokens.clone(),
        Ty::Float(FloatTy::Any) | Ty::Int(None) | Ty::Unknown => return None,
    })
}

/// The type after `as`.
pub fn cast_target(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Float(FloatTy::F64) => quote!(::core::primitive::f64),
        Ty::Float(FloatTy::F32) => quote!(::core::primitive::f32),
        Ty::Int(Some(name)) => quote!(::core::primitive::#name),
        Ty::Float(FloatTy::Param(name)) => quote!(#name),
        Ty::Other(tokens) => tokens.clone(),
        _ => quote!(_),
    }
}

/// The zero of a type.
pub fn zero(ty: &Ty, krate: &TokenStream) -> Code {
    Code::atom(match ty {
        Ty::Float(FloatTy::Param(name)) => quote!(<#name as #krate::__private::Zero>::zero()),
        Ty::Float(_) => quote!(0.0),
        Ty::Int(_) => quote!(0),
        Ty::Bool => quote!(false),
        Ty::Array(t, n) => {
            let t = zero(t, krate);
            quote!([#t; #n])
        }
        Ty::Tuple(ts) => {
            let ts = ts.iter().map(|t| zero(t, krate));
            quote!((#(#ts,)*))
        }
        Ty::Vec(_) => quote!(#krate::__private::Vec::new()),
        Ty::Slice(_)
        | Ty::Ref(..)
        | Ty::Unit
        | Ty::Stack(_)
        | Ty::Frames(_)
        | Ty::Residual(_)
        | Ty::Other(_)
        | Ty::Unknown => quote!(#krate::__private::zero()),
    })
}
