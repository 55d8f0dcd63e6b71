//! Values in the shape of a type, made from what stands for each of its scalars.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::hygienic;
use crate::compiler::ir::{FloatTy, Ty};

/// A scalar in a variable: how one comes to it from there, and its type; or, of what is not
/// seen into, the position of the scalar in it.
pub enum Scalar<'a> {
    Seen(&'a FloatTy),
    Hidden(Ident),
}

/// Writes shapes.
pub struct Shape<'a> {
    pub krate: &'a Tokens,
    /// The variable that tells the lengths of lists, and how many scalars there are in what
    /// is not seen into.
    pub like: TokenStream,
    /// What its indices are called.
    pub index: &'static str,
}

impl Shape<'_> {
    // For `([f64; 2], Vec<f64>)`, emits
    //
    //     (from_fn(|i| LEAF(.0[i])), (0..like.1.len()).map(|i| LEAF(.1[i])).collect())
    pub fn each(&self, ty: &Ty, leaf: &mut dyn FnMut(&TokenStream, Scalar) -> TokenStream) -> TokenStream {
        self.nested(ty, &TokenStream::new(), 0, leaf)
    }

    fn nested(
        &self,
        ty: &Ty,
        steps: &TokenStream,
        depth: usize,
        leaf: &mut dyn FnMut(&TokenStream, Scalar) -> TokenStream,
    ) -> TokenStream {
        let (krate, like) = (self.krate, &self.like);
        let index = hygienic(&format!("{}_{depth}", self.index));
        match ty {
            Ty::Float(float) => leaf(steps, Scalar::Seen(float)),
            Ty::Array(t, len) => {
                let inner = self.nested(t, &quote!(#steps[#index]), depth + 1, leaf);
                let len = if len.clone().into_iter().count() == 1 { len.clone() } else { quote!({ #len }) };
                quote!(::core::array::from_fn::<_, #len, _>(|#index| #inner))
            }
            Ty::Vec(t) | Ty::Slice(t) => {
                let inner = self.nested(t, &quote!(#steps[#index]), depth + 1, leaf);
                list(krate, &index, &quote!(#like #steps.len()), &inner)
            }
            Ty::Tuple(ts) => {
                let parts = ts.iter().enumerate().map(|(k, t)| {
                    let k = Literal::usize_unsuffixed(k);
                    self.nested(t, &quote!(#steps.#k), depth, leaf)
                });
                quote!((#(#parts,)*))
            }
            _ => {
                let inner = leaf(steps, Scalar::Hidden(index.clone()));
                list(krate, &index, &quote!(#krate::__private::scalar_count(&#like #steps)), &inner)
            }
        }
    }
}

/// A list of what is computed for each position.
fn list(krate: &Tokens, index: &Ident, len: &TokenStream, element: &TokenStream) -> TokenStream {
    quote! {
        ::core::iter::Iterator::collect::<#krate::__private::Vec<_>>(
            ::core::iter::Iterator::map(0..#len, |#index| #element)
        )
    }
}

/// The type with something else for each scalar.
pub fn with(ty: &Ty, scalar: &TokenStream, krate: &Tokens) -> TokenStream {
    match ty {
        Ty::Float(_) => scalar.clone(),
        Ty::Array(t, len) => {
            let t = with(t, scalar, krate);
            quote!([#t; #len])
        }
        Ty::Vec(t) | Ty::Slice(t) => {
            let t = with(t, scalar, krate);
            quote!(#krate::__private::Vec<#t>)
        }
        Ty::Tuple(ts) => {
            let ts = ts.iter().map(|t| with(t, scalar, krate));
            quote!((#(#ts,)*))
        }
        _ => quote!(#krate::__private::Vec<#scalar>),
    }
}
