//! The halves of an operator on a type of the user's.

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};

use super::shell::allow_companion;
use super::signature::{depth_ident, parts};
use super::{Halves, ReverseCode};
use crate::compiler::diagnostics::modes as text;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::{self, Frame};
use crate::compiler::emit::names::{Names, identifiers};
use crate::compiler::emit::{tangents, ty};
use crate::compiler::ir::{Function, Ty, VarSet};
use crate::compiler::items::operator::{Operator, Side, Spelled};
use crate::compiler::texts::Plain as _;

/// The halves of an operator.
struct OperatorHalves {
    /// The type of what the forward half leaves.
    kept: TokenStream,
    /// The types of the adjoints of both sides.
    adjoints: [Option<TokenStream>; 2],
    params: Vec<TokenStream>,
    /// What gives the value and what is kept.
    forward: TokenStream,
    /// The seed and the slots.
    after: Vec<TokenStream>,
    reverse: TokenStream,
}

impl OperatorHalves {
    fn emit(self, frame: &Frame, operator: &Operator) -> TokenStream {
        let OperatorHalves { kept, adjoints, mut params, forward, after, reverse } = self;
        let krate = &frame.krate;
        let name = Ident::new(&operator.name.to_string(), Span::mixed_site());
        let (generics, _, clause) = operator.generics.split_for_impl();
        let Spelled { path, lifetimes, clause: lives } = operator.spelled(krate);
        let [left, right] = adjoints.map(|t| t.unwrap_or_else(|| quote!(())));
        let output = frame.result_ty();
        if operator.right.is_none() {
            params.push(quote!(_: ()));
        }
        let (allow, cfgs, given) = (allow_companion(), frame.cfgs(), residual_name());
        let unnamed = Ident::new("_depth", Span::mixed_site());
        let (types, after) = if operator.assigns {
            (quote!(type Right = #right;), &after[1..])
        } else {
            (quote!(type Output = #output; type Left = #left; type Right = #right;), &after[..])
        };
        let tangent = tangents::operator(frame, operator);
        let second = frame.second.clone().unwrap_or_else(|| no_second(frame, operator));
        quote! {
            #cfgs
            #allow
            #[automatically_derived]
            impl #generics #path for #krate::__private::operators::#name #clause {
                #types
                type Kept = #kept;

                #[inline]
                fn forward<#lifetimes, __D: #krate::__private::Depth>(
                    #unnamed: __D, #(#params),*
                ) -> (#output, Self::Kept) #lives { #forward }

                #[inline]
                fn reverse<__D: #krate::__private::Depth>(#unnamed: __D, #given: Self::Kept, #(#after),*) {
                    #reverse
                }

                #tangent
                #second
            }
        }
    }
}

fn residual_name() -> Ident {
    Ident::new("residual", Span::mixed_site())
}

/// An operator that is generic in a float and calls others: what these leave cannot be kept, so
/// that its reverse half runs it again, from copies of both sides.
pub fn operator_again(frame: &Frame, operator: &Operator, vjp: &Function) -> TokenStream {
    let (krate, shapes, given) = (&frame.krate, frame.shapes(), residual_name());
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let local = |name: String| Ident::new(&name, Span::mixed_site());
    let sides: Vec<&Side> = [Some(&operator.left), operator.right.as_ref()].into_iter().flatten().collect();
    let (mut types, mut copies, mut args, mut again) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut opening, mut adjoints) = (TokenStream::new(), [None, None]);
    let given_seed = local("seed".to_owned());
    let (mut after, mut added) = (vec![quote!(#given_seed: &Self::Output)], Vec::new());
    for (k, (param, side)) in frame.source.params.iter().zip(&sides).enumerate() {
        let (name, t, changes) = (names.of(param.var), &side.ty, k == 0 && operator.assigns);
        let slot = local(format!("slot_{k}"));
        types.push(quote!(#t));
        copies.push(if side.lent || changes {
            quote!(#shapes::duplicate(&*#name))
        } else {
            quote!(#shapes::duplicate(&#name))
        });
        args.push(quote!(#name));
        again.push(match (side.lent, changes) {
            (_, true) => quote!(&mut #name),
            (true, false) => quote!(&#name),
            (false, false) => quote!(#name),
        });
        if !param.wrt {
            after.push(quote!(#slot: impl #krate::__private::Slot<()>));
            continue;
        }
        let (none, adjoint) = (local(format!("none_{k}")), local(format!("d_{k}")));
        opening.extend(quote! {
            let mut #none = #shapes::zero_like(&#name);
            let (_, #adjoint) = #krate::__private::Slot::<#t>::open(#slot, &mut #none);
        });
        after.push(quote!(#slot: impl #krate::__private::Slot<#t>));
        adjoints[k] = Some(quote!(#t));
        added.push(adjoint);
    }
    if operator.right.is_none() {
        after.push(quote!(_: impl #krate::__private::Slot<()>));
    }
    let mut item = frame.item.clone();
    item.sig.generics = operator.generics.clone();
    let lifetimes = sides.iter().filter(|side| side.lent).map(|side| &side.lifetime);
    item.sig.generics.params.extend(lifetimes.map(|l| -> syn::GenericParam { syn::parse_quote!(#l) }));
    let function = function::vjp(&Frame { item: &item, operator: None, ..frame.clone() }, vjp);
    let (of, method) = (&operator.name, &item.sig.ident);
    let run = Ident::new(&format!("{}_vjp", method.plain()), method.span());
    let seed = match &frame.source.result_ty {
        Ty::Unit => None,
        ty if ty.is_float() => Some(quote!(*#given_seed,)),
        _ => Some(quote!(#given_seed,)),
    };
    let fields = args.iter().map(|name| quote!(mut #name));
    let halves = OperatorHalves {
        kept: quote!((#(#types,)*)),
        adjoints,
        params: frame.params(&names, true),
        forward: quote! {
            let #given = (#(#copies,)*);
            (::core::ops::#of::#method(#(#args),*), #given)
        },
        after,
        reverse: quote! {
            #function
            let (#(#fields,)*) = #given;
            #opening
            #run(#(#again,)* #seed #(#added),*);
        },
    };
    halves.emit(frame, operator)
}

impl Halves<'_> {
    // For `impl Mul<f64> for Vec3`, emits
    //
    //     impl Operator<Vec3, f64, ByValue, ByValue> for operators::Mul { .. }
    pub(super) fn operator(&self, operator: &Operator, reverse: &ReverseCode) -> TokenStream {
        if self.frame.of_tangent.is_some() {
            return self.operator_tangent(operator, reverse);
        }
        let (frame, krate) = (self.frame, &self.frame.krate);
        let types = self.types.iter().map(|t| at_start(t.to_token_stream(), krate));
        let adjoint = |k: usize| {
            let slot = self.split.slots.get(k).copied().flatten()?;
            let Ty::Ref(_, inner) = &self.split.function.vars[slot].ty else { return None };
            ty::written(inner, krate)
        };
        let (body, value) = self.forward_body();
        let ReverseCode { after, items, body: reverse, .. } = reverse;
        let (body, reverse) = (self.started(body.into()), self.started(reverse.to_token_stream()));
        let given = residual_name();
        let fields = parts(self.residual, self.names);
        let marker = self.marker().then(|| quote!(_,));
        let (depth, assumed) = (depth_ident(), &frame.source.assumed);
        let start = quote!(let #depth = #krate::__private::START;);
        let halves = OperatorHalves {
            kept: quote!((#(#types,)*)),
            adjoints: [adjoint(0), adjoint(1)],
            params: frame.params(self.names, true),
            forward: quote!(#start #(#assumed)* #body #value),
            after: self.trait_slots(after),
            reverse: quote!(#start #items let (#(#fields,)* #marker) = #given; #reverse),
        };
        halves.emit(frame, operator)
    }

    // For the tangent of the same, emits
    //
    //     type KeptTangent = ..;
    //     fn forward_tangent<D: Depth>(_: D, left: Vec3, right: f64, t_left: Option<Vec3>, t_right: Option<f64>) -> ((Vec3, Vec3), Self::KeptTangent) { .. }
    //     fn reverse_tangent<D: Depth>(_: D, residual: Self::KeptTangent, seed: &(Vec3, Vec3), slots..) { .. }
    fn operator_tangent(&self, operator: &Operator, reverse: &ReverseCode) -> TokenStream {
        let (frame, krate) = (self.frame, &self.frame.krate);
        let types = self.types.iter().map(|t| at_start(t.to_token_stream(), krate));
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
        let depth = |t: &Tokens| identifiers(&t.to_token_stream()).contains("__Depth");
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
pub(super) fn at_start(tokens: TokenStream, krate: &Tokens) -> TokenStream {
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
