//! The halves of an operator on a type of the user's.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::shell::allow_companion;
use super::signature::{depth_ident, parts};
use super::{Halves, ReverseCode};
use crate::compiler::emit::{tangents, ty};
use crate::compiler::ir::Ty;
use crate::compiler::items::operator::Operator;

impl Halves<'_> {
    // For `impl Mul<f64> for Vec3`, emits
    //
    //     impl Operator<Vec3, f64> for operators::Mul { .. }
    pub(super) fn operator(&self, operator: &Operator, reverse: &ReverseCode) -> TokenStream {
        let (frame, krate) = (self.frame, &self.frame.krate);
        let name = Ident::new(&operator.name.to_string(), Span::mixed_site());
        let (generics, _, clause) = operator.generics.split_for_impl();
        let left = &operator.left;
        let right = operator.right.as_ref().map_or_else(|| quote!(()), |t| quote!(#t));
        let types = self.types.iter().map(|t| at_start(t.clone(), krate));
        let kept = quote!((#(#types,)*));
        let adjoint = |k: usize| {
            let slot = self.split.slots.get(k).copied().flatten()?;
            let Ty::Ref(_, inner) = &self.split.function.vars[slot].ty else { return None };
            ty::written(inner, krate)
        };
        let adjoints: Vec<TokenStream> = (0..2).map(|k| adjoint(k).unwrap_or_else(|| quote!(()))).collect();
        let (output, depth) = (frame.result_ty(), depth_ident());
        let (body, value) = self.forward_body();
        let mut params = frame.params(self.names, true);
        let ReverseCode { after, items, body: reverse, .. } = reverse;
        let mut after = after.clone();
        if operator.right.is_none() {
            params.push(quote!(_: ()));
            after.push(quote!(_: impl #krate::__private::Slot<()>));
        }
        let after = after.into_iter().map(|p| slot_of(p, krate));
        let given = Ident::new("residual", Span::mixed_site());
        let fields = parts(self.residual, self.names);
        let marker = self.marker().then(|| quote!(_,));
        let start = quote!(let #depth = #krate::__private::START;);
        let assumed = &frame.source.assumed;
        let (allow, cfgs) = (allow_companion(), frame.cfgs());
        let unnamed = Ident::new("_depth", Span::mixed_site());
        let (by, own, adjoint_types, after) = if operator.assigns {
            let right = &adjoints[1];
            (
                quote!(AssignOperator),
                TokenStream::new(),
                quote!(type Right = #right;),
                after.skip(1).collect::<Vec<_>>(),
            )
        } else {
            let (left, right) = (&adjoints[0], &adjoints[1]);
            let types = quote!(type Left = #left; type Right = #right;);
            (quote!(Operator), quote!(type Output = #output;), types, after.collect())
        };
        let tangent = tangents::operator(frame, operator);
        quote! {
            #cfgs
            #allow
            #[automatically_derived]
            impl #generics #krate::__private::#by<#left, #right> for #krate::__private::operators::#name #clause {
                #own
                #adjoint_types
                type Kept = #kept;

                #[inline]
                fn forward<__D: #krate::__private::Depth>(#unnamed: __D, #(#params),*) -> (#output, Self::Kept) {
                    #start
                    #(#assumed)*
                    #body
                    #value
                }

                #[inline]
                fn reverse<__D: #krate::__private::Depth>(#unnamed: __D, #given: Self::Kept, #(#after),*) {
                    #start
                    #items
                    let (#(#fields,)* #marker) = #given;
                    #reverse
                }

                #tangent
            }
        }
    }
}

/// A residual's type in which calls start at the full depth.
pub(super) fn at_start(tokens: TokenStream, krate: &TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if ident == "__Depth" => quote!(#krate::__private::Start),
            TokenTree::Group(group) => {
                let inner = at_start(group.stream(), krate);
                TokenTree::Group(Group::new(group.delimiter(), inner)).into()
            }
            other => other.into(),
        })
        .collect()
}

/// The slot of a parameter that is no float: nothing is added there.
fn slot_of(param: TokenStream, krate: &TokenStream) -> TokenStream {
    let text = param.to_string();
    if text.contains("Slot") || text.contains('&') {
        return param;
    }
    let name = param.into_iter().next();
    quote!(#name: impl #krate::__private::Slot<()>)
}
