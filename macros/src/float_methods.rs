//! The hidden siblings of the methods of `f64` and `f32`, as the macro makes them for methods of
//! users' types: a trait of the runtime, through which a method is called on what may be a
//! float and may be a user's type (`(a * b).sqrt()`).
//!
//! Takes the rule table; gives `FloatMethods` with its two `impl`s. For `atan2` it holds
//!
//! ```text
//! fn __fwd_atan2<D: Depth>(self, b: Self, depth: D) -> (Self, (Self, Self, Self));
//! fn __bwd_atan2<D: Depth>(self, _: impl Sized, residual: (Self, Self, Self), seed: &Self, slot_0: impl Slot<Self>, slot_1: impl Slot<Self>, depth: D);
//! fn __jvp_atan2(self, b: Self, t_0: Option<Self>, t_1: Option<Self>) -> (Self, Self);
//! fn __lend_atan2(self) -> Self;
//! fn __silent_atan2(&self) -> Computes;
//! ```

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};

use crate::compiler::rules::{self, Arg, ArgKind, Rule};
use crate::compiler::texts::regrouped;

/// The trait and what implements it.
pub fn expand() -> TokenStream {
    let rules: Vec<&Rule> = rules::all().iter().filter(|rule| rule.name != "rem").collect();
    let of_self = quote!(Self);
    let signatures = rules.iter().flat_map(|rule| Halves::of(rule, &of_self).signatures());
    let floats = ["f64", "f32"].map(|float| {
        let float = Ident::new(float, Span::call_site());
        let ty = float.to_token_stream();
        let methods = rules.iter().map(|rule| Halves::of(rule, &ty).methods(&float));
        quote! {
            const _: () = {
                #[allow(unused_imports)]
                use ::core::#float::consts::{FRAC_2_SQRT_PI, LN_2, LN_10, PI};
                #[allow(dead_code)]
                const INFINITY: #float = #float::INFINITY;

                #[allow(clippy::all, clippy::pedantic, unused_variables)]
                impl FloatMethods for #float { #(#methods)* }
            };
        }
    });
    quote! {
        #[allow(clippy::too_many_arguments)] // of the three of `mul_add`
        /// The methods of floats that have a derivative, with the halves that a user's method has.
        #[doc(hidden)]
        pub trait FloatMethods: Copy {
            #(#[doc(hidden)] #signatures;)*
        }
        #(#floats)*
    }
}

/// What the functions of one rule are made of.
struct Halves<'a> {
    rule: &'a Rule,
    float: &'a TokenStream,
    args: Vec<Ident>,
    result: Ident,
}

impl<'a> Halves<'a> {
    /// Those of a rule on one type.
    fn of(rule: &'a Rule, float: &'a TokenStream) -> Self {
        let name = |name: &str| Ident::new(name, Span::call_site());
        let args = rule.args.iter().map(|arg| name(arg.name)).collect();
        Halves { rule, float, args, result: name(rule.result) }
    }

    /// What an argument is.
    fn ty(&self, arg: &Arg) -> TokenStream {
        match arg.kind {
            ArgKind::Float => self.float.clone(),
            ArgKind::Int => quote!(i32),
        }
    }

    /// The parameters behind the receiver.
    fn rest(&self) -> Vec<TokenStream> {
        let rest = self.rule.args.iter().zip(&self.args).skip(1);
        rest.map(|(arg, name)| {
            let ty = self.ty(arg);
            quote!(#name: #ty)
        })
        .collect()
    }

    /// The arguments and the result.
    fn residual(&self) -> TokenStream {
        let (args, float) = (self.rule.args.iter().map(|arg| self.ty(arg)), self.float);
        quote!((#(#args,)* #float))
    }

    /// The sibling of that prefix.
    fn name(&self, prefix: &str) -> Ident {
        format_ident!("{prefix}_{}", self.rule.name)
    }

    /// Forward half, reverse half, tangent, how a tangent is lent, and that it only computes.
    fn signatures(&self) -> [TokenStream; 5] {
        let prefixes = ["__fwd", "__bwd", "__jvp", "__lend", "__silent"];
        let [fwd, bwd, jvp, lend, silent] = prefixes.map(|prefix| self.name(prefix));
        let (float, rest, residual) = (self.float, self.rest(), self.residual());
        let again = rest.iter().map(|_| quote!(_: impl Sized));
        let slots = self.rule.args.iter().enumerate().map(|(k, arg)| {
            let (slot, ty) = (format_ident!("slot_{k}"), self.ty(arg));
            quote!(#slot: impl Slot<#ty>)
        });
        let tangents = self.rule.args.iter().enumerate().map(|(k, arg)| {
            let (tangent, ty) = (format_ident!("t_{k}"), self.ty(arg));
            quote!(#tangent: Option<#ty>)
        });
        [
            quote!(fn #fwd<D: Depth>(self, #(#rest,)* depth: D) -> (#float, #residual)),
            quote!(fn #bwd<D: Depth>(self, #(#again,)* residual: #residual, seed: &#float, #(#slots,)* depth: D)),
            quote!(fn #jvp(self, #(#rest,)* #(#tangents),*) -> (#float, #float)),
            quote!(fn #lend(self) -> #float),
            quote!(fn #silent(&self) -> Computes),
        ]
    }

    /// The same with their bodies.
    fn methods(&self, float: &Ident) -> TokenStream {
        let [fwd, bwd, jvp, lend, silent] = self.signatures();
        let (args, result, method) =
            (&self.args, &self.result, Ident::new(self.rule.name, Span::call_site()));
        let (own, rest) = (&args[0], &args[1..]);
        let floats: Vec<usize> =
            (0..args.len()).filter(|k| self.rule.args[*k].kind == ArgKind::Float).collect();
        let names = |prefix: &str| floats.iter().map(|k| format_ident!("{prefix}_{k}")).collect::<Vec<_>>();
        let (slots, adjoints, tangents) = (names("slot"), names("adjoint"), names("t"));
        let constant = names("constant");
        let partials = self.partials(float, &constant);
        quote! {
            #[inline(always)]
            #fwd {
                let value = self.#method(#(#rest),*);
                (value, (self, #(#rest,)* value))
            }

            #[inline(always)]
            #bwd {
                let (#(#args,)* #result) = residual;
                #(let (_, #adjoints) = #slots.get();)*
                #(let #constant = #adjoints.is_none();)*
                if *seed != 0.0 {
                    #(if let Some(adjoint) = #adjoints {
                        *adjoint += #partials * *seed;
                    })*
                }
            }

            #[inline(always)]
            #jvp {
                let #own = self;
                #(let #constant = #tangents.is_none();)*
                let (#result, mut tangent) = (#own.#method(#(#rest),*), 0.0);
                #(if let Some(along) = #tangents && along != 0.0 {
                    tangent += #partials * along;
                })*
                (#result, tangent)
            }

            #[inline(always)]
            #lend {
                self
            }

            #[inline(always)]
            #silent {
                Computes
            }
        }
    }

    /// The partials; where one differs if the other arguments are constant, by what these are.
    fn partials(&self, float: &Ident, constant: &[Ident]) -> Vec<TokenStream> {
        let all = self.rule.partials.iter().zip(constant);
        all.map(|(partial, own)| {
            let together = formula(partial.text, float);
            let Some(alone) = partial.alone else { return quote!((#together)) };
            let alone = formula(alone, float);
            let others = constant.iter().filter(|other| *other != own);
            quote!((if #(#others)&&* { #alone } else { #together }))
        })
        .collect()
    }
}

/// A formula of the table for one type of float.
fn formula(text: &str, float: &Ident) -> TokenStream {
    let tokens: TokenStream = text.parse().expect("the table holds expressions");
    of_type(tokens, float)
}

/// The tokens with `f64` replaced.
fn of_type(tokens: TokenStream, float: &Ident) -> TokenStream {
    let of_type = |tree| match tree {
        TokenTree::Ident(name) if name == "f64" => TokenTree::Ident(float.clone()),
        TokenTree::Group(group) => regrouped(&group, of_type(group.stream(), float)),
        other => other,
    };
    tokens.into_iter().map(of_type).collect()
}
