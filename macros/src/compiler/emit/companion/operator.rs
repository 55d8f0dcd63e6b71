//! The halves of an operator on a type of the user's.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};

use super::shell::allow_companion;
use super::signature::{depth_ident, parts};
use super::{Halves, ReverseCode};
use crate::compiler::diagnostics::modes as text;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::names::identifiers;
use crate::compiler::emit::{tangents, ty};
use crate::compiler::ir::Ty;
use crate::compiler::items::operator::{Operator, Side, Spelled};

impl Halves<'_> {
    // For `impl Mul<f64> for Vec3`, emits
    //
    //     impl Operator<Vec3, f64, ByValue, ByValue> for operators::Mul { .. }
    pub(super) fn operator(&self, operator: &Operator, reverse: &ReverseCode) -> TokenStream {
        if self.frame.of_tangent.is_some() {
            return self.operator_tangent(operator, reverse);
        }
        let (frame, krate) = (self.frame, &self.frame.krate);
        let name = Ident::new(&operator.name.to_string(), Span::mixed_site());
        let (generics, _, clause) = operator.generics.split_for_impl();
        let Spelled { path, lifetimes, clause: lives } = operator.spelled(krate);
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
        let (body, reverse) = (self.started(body.into()), self.started(reverse.to_token_stream()));
        if operator.right.is_none() {
            params.push(quote!(_: ()));
        }
        let after = self.trait_slots(after);
        let given = Ident::new("residual", Span::mixed_site());
        let fields = parts(self.residual, self.names);
        let marker = self.marker().then(|| quote!(_,));
        let start = quote!(let #depth = #krate::__private::START;);
        let assumed = &frame.source.assumed;
        let (allow, cfgs) = (allow_companion(), frame.cfgs());
        let unnamed = Ident::new("_depth", Span::mixed_site());
        let (own, adjoint_types, after) = if operator.assigns {
            let right = &adjoints[1];
            (TokenStream::new(), quote!(type Right = #right;), &after[1..])
        } else {
            let (left, right) = (&adjoints[0], &adjoints[1]);
            let types = quote!(type Left = #left; type Right = #right;);
            (quote!(type Output = #output;), types, &after[..])
        };
        let tangent = tangents::operator(frame, operator);
        let second = frame.second.clone().unwrap_or_else(|| no_second(frame, operator));
        quote! {
            #cfgs
            #allow
            #[automatically_derived]
            impl #generics #path for #krate::__private::operators::#name #clause {
                #own
                #adjoint_types
                type Kept = #kept;

                #[inline]
                fn forward<#lifetimes, __D: #krate::__private::Depth>(
                    #unnamed: __D, #(#params),*
                ) -> (#output, Self::Kept) #lives {
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
                #second
            }
        }
    }

    // For the tangent of the same, emits
    //
    //     type KeptTangent = ..;
    //     fn forward_tangent<D: Depth>(_: D, left: Vec3, right: f64, t_left: Option<Vec3>, t_right: Option<f64>) -> ((Vec3, Vec3), Self::KeptTangent) { .. }
    //     fn reverse_tangent<D: Depth>(_: D, residual: Self::KeptTangent, seed: &(Vec3, Vec3), slots..) { .. }
    fn operator_tangent(&self, operator: &Operator, reverse: &ReverseCode) -> TokenStream {
        let (frame, krate) = (self.frame, &self.frame.krate);
        let types = self.types.iter().map(|t| at_start(t.clone(), krate));
        let kept = quote!((#(#types,)*));
        let (params, refused) = self.tangent_params(operator);
        let (body, value) = self.forward_body();
        let ReverseCode { after, items, body: reverse, .. } = reverse;
        let (body, reverse) = (self.started(body.into()), self.started(reverse.to_token_stream()));
        let after = self.trait_slots(after);
        let after = if operator.assigns { &after[1..] } else { &after[..] };
        let (given, depth) = (Ident::new("residual", Span::mixed_site()), depth_ident());
        let (fields, output) = (parts(self.residual, self.names), frame.result_ty());
        let marker = self.marker().then(|| quote!(_,));
        let start = quote!(let #depth = #krate::__private::START;);
        let Spelled { lifetimes, clause: lives, .. } = operator.spelled(krate);
        quote! {
            type KeptTangent = #kept;

            #[inline]
            fn forward_tangent<#lifetimes, __D: #krate::__private::Depth>(
                _: __D, #(#params),*
            ) -> (#output, Self::KeptTangent) #lives {
                #start
                #refused
                #body
                #value
            }

            #[inline]
            fn reverse_tangent<__D: #krate::__private::Depth>(_: __D, #given: Self::KeptTangent, #(#after),*) {
                #start
                #items
                let (#(#fields,)* #marker) = #given;
                #reverse
            }
        }
    }

    /// Code of a half that starts at the full depth, as what it keeps does.
    pub(super) fn started(&self, code: TokenStream) -> TokenStream {
        let depth = |t: &TokenStream| identifiers(t).contains("__Depth");
        if self.types.iter().any(depth) { at_start(code, &self.frame.krate) } else { code }
    }

    /// The seed, and the slots of both sides, and of the tangents of both, as the trait has
    /// them: to what is not differentiated, and where there is no right side, nothing is added.
    fn trait_slots(&self, after: &[TokenStream]) -> Vec<TokenStream> {
        let krate = &self.frame.krate;
        let unary = self.frame.operator.is_some_and(|operator| operator.right.is_none());
        let mut all = after[..1].to_vec();
        for (slot, param) in self.split.slots.iter().zip(&after[1..]) {
            let name = param.clone().into_iter().next();
            let none = quote!(#name: impl #krate::__private::Slot<()>);
            all.push(if slot.is_some() { param.clone() } else { none });
            all.extend(unary.then(|| quote!(_: impl #krate::__private::Slot<()>)));
        }
        all
    }

    /// The two sides and their tangents. The trait lets a tangent be given for a side that is
    /// not differentiated.
    fn tangent_params(&self, operator: &Operator) -> (Vec<TokenStream>, TokenStream) {
        let (frame, count) = (self.frame, self.frame.source.params.len() / 2);
        let (mut params, mut refused) = (frame.params(self.names, true), TokenStream::new());
        for k in 0..count {
            let syn::FnArg::Typed(typed) = &frame.item.sig.inputs[k] else { continue };
            let (param, t) = (&frame.source.params[count + k], &typed.ty);
            let name = self.names.of(param.var);
            params[count + k] = quote!(#name: ::core::option::Option<#t>);
            if !param.wrt {
                let message = Literal::string(text::LEFT_OUT_OF_OPERATOR);
                refused.extend(quote!(::core::assert!(#name.is_none(), #message);));
            }
        }
        if operator.right.is_none() {
            params.insert(1, quote!(_: ()));
            params.push(quote!(_: ::core::option::Option<()>));
        }
        (params, refused)
    }
}

/// What stands in the place of the halves of a tangent where there are none.
fn no_second(frame: &Frame, operator: &Operator) -> TokenStream {
    let krate = &frame.krate;
    let (left, right) = (&operator.left.ty, operator.right.as_ref().map_or_else(|| quote!(()), Side::given));
    let Spelled { lifetimes, clause: lives, .. } = operator.spelled(krate);
    let message = Literal::string(text::SECOND_OF_OPERATOR);
    let fail = quote! {
        const { ::core::assert!(<__D as #krate::__private::Depth>::LINKED, #message) };
        ::core::unreachable!()
    };
    let own = if operator.assigns { quote!(&mut #left) } else { operator.left.given() };
    let (output, seed, t) = if operator.assigns {
        (quote!(((), ())), None, quote!(#left))
    } else {
        let seed = quote!(_: &(Self::Output, Self::Output),);
        (quote!((Self::Output, Self::Output)), Some(seed), quote!(Self::Left))
    };
    let slot = |t: &TokenStream| quote!(_: impl #krate::__private::Slot<#t>);
    let (l, r) = (slot(&t), slot(&quote!(Self::Right)));
    quote! {
        type KeptTangent = ();
        fn forward_tangent<#lifetimes, __D: #krate::__private::Depth>(
            _: __D, _: #own, _: #right, _: ::core::option::Option<#own>, _: ::core::option::Option<#right>
        ) -> (#output, Self::KeptTangent) #lives { #fail }
        fn reverse_tangent<__D: #krate::__private::Depth>(
            _: __D, _: Self::KeptTangent, #seed #l, #r, #l, #r
        ) { ::core::unreachable!() }
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
