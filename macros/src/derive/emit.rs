//! The impls of `Shape`, `Accumulate`, `Duplicate`, `Differentiable` and `Zero`.
//!
//! Calls name the type of the field, so that rustc's errors stand there.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, Type};

use super::read::{Differentiable, Field, Shape, Variant, binding};
use super::zero::zero;
use super::{bounds, generic, text};
use crate::compiler::emit::function::allow_generated;
use crate::compiler::ir::held;
use crate::compiler::texts::{Plain as _, mentions};

/// All impls.
pub fn impls(item: &Differentiable) -> TokenStream {
    let (clause, krate) = (bounds::clause(item), &item.krate);
    let how = |field: &Field, method: &str| {
        called(&field.ty, quote!(#krate::Differentiable), &format!("__{method}"))
    };
    let all = [
        (private(item, "Shape"), shape(item, &how)),
        (private(item, "Accumulate"), accumulate(item, &how)),
        (private(item, "Duplicate"), duplicate(item, &how)),
        (quote!(#krate::Differentiable), differentiable(item, &how)),
    ];
    let all = all.into_iter().map(|(of, body)| implement(item, &of, clause.as_ref(), &body));
    all.chain([zero(item), generic::impls(item), left_out(item), by_name(item)]).collect()
}

/// For `struct S { a: f64, b: Range }`, emits
///
/// ```text
/// const _: () = { use HasNone as _; assert!(!<Has<Range>>::DERIVATIVE, ".."); };
/// ```
///
/// where the type does not depend on the parameters of the struct.
fn by_name(item: &Differentiable) -> TokenStream {
    let own = item.generics.params.iter().map(|param| match param {
        syn::GenericParam::Lifetime(p) => p.lifetime.ident.plain(),
        syn::GenericParam::Type(p) => p.ident.plain(),
        syn::GenericParam::Const(p) => p.ident.plain(),
    });
    let own: BTreeSet<String> = own.chain(["Self".to_owned()]).collect();
    let is_own = |name: &Ident| own.contains(&name.plain());
    let (has, none) = (private(item, "Has"), private(item, "HasNone"));
    let types = item.fields().flat_map(|field| &field.by_name);
    let types = types.filter(|ty| !mentions(&ty.to_token_stream(), &is_own));
    let checks = types.map(|ty| {
        let message = text::by_name(&ty.to_token_stream().to_string());
        quote_spanned! {ty.span()=>
            const _: () = {
                #[allow(unused_imports)]
                use #none as _;
                ::core::assert!(!<#has<#ty>>::DERIVATIVE, #message);
            };
        }
    });
    checks.collect()
}

/// For `struct S { a: f64, #[grad(skip)] b: f64 }`, emits
///
/// ```text
/// impl LeavesOut<{ number("b") }> for S {}
/// ```
///
/// under each name by which code may reach `b`, and
///
/// ```text
/// impl HasField<{ number("a") }> for S {}
/// impl HasField<{ number("b") }> for S {}
/// impl Floats for S {}
/// impl Fields for S {}
/// ```
fn left_out(item: &Differentiable) -> TokenStream {
    let mut own = BTreeSet::new();
    let left_out: BTreeSet<String> = match &item.shape {
        Shape::Struct(fields) => {
            own.extend(fields.iter().map(|f| f.member.plain()));
            let skipped = fields.iter().filter(|f| f.left_out).map(|f| f.member.plain());
            let of = item.name.plain();
            skipped.flat_map(|f| [held(&of, &f), held("Self", &f), f]).collect()
        }
        Shape::Enum(variants) => {
            let skipped = |v: &Variant| {
                let (of, fields) = (v.name.plain(), v.fields.iter().filter(|f| f.left_out));
                let names = fields.map(|f| f.member.plain());
                names.flat_map(|f| [held(&of, &f), f]).collect::<Vec<_>>()
            };
            variants.iter().flat_map(skipped).collect()
        }
    };
    let state =
        |what: &TokenStream| implement(item, what, item.generics.where_clause.as_ref(), &TokenStream::new());
    let krate = &item.krate;
    let numbered = |what: &str, names: BTreeSet<String>| -> TokenStream {
        let what = private(item, what);
        let numbers = names.into_iter().map(|name| quote!({ #krate::__private::number(#name) }));
        numbers.map(|number| state(&quote!(#what<#number>))).collect()
    };
    let mut all = numbered("LeavesOut", left_out);
    if item.fields().any(|f| f.active) {
        all.extend(numbered("HasField", own));
        all.extend(["Floats", "Fields"].map(|what| state(&private(item, what))));
    }
    all
}

/// How a method of a field is called: `<Type as Trait>::method`.
pub type How<'h> = &'h dyn Fn(&Field, &str) -> TokenStream;

/// For `struct S { a: f64, n: usize }`, emits
///
/// ```text
/// type Owned = Self;
///
/// fn zero_like(&self) -> Self {
///     Self { a: <f64 as Differentiable>::__zero_like(&self.a), n: <usize as Clone>::clone(&self.n) }
/// }
///
/// fn set_zero(&mut self) {
///     <f64 as Differentiable>::__set_zero(&mut self.a);
/// }
/// ```
pub fn shape(item: &Differentiable, how: How<'_>) -> TokenStream {
    let zeros = construct(item, how, "zero_like");
    let zeroed = each(item, how, &ONE_MUT, "set_zero", |_| None);
    quote! {
        type Owned = Self;

        #[inline]
        fn zero_like(&self) -> Self {
            #zeros
        }

        #[inline]
        fn set_zero(&mut self) {
            #zeroed
        }
    }
}

/// For `struct S { a: f64, n: usize }`, emits
///
/// ```text
/// fn accumulate(&mut self, other: &Self) {
///     <f64 as Differentiable>::__accumulate(&mut self.a, &other.a);
/// }
///
/// fn check_shape(&self, primal: &Self, names: &Names<'_>) {
///     <f64 as Differentiable>::__check_shape(&self.a, &primal.a, &names.field("a"));
/// }
/// ```
///
/// and `subtract`.
pub fn accumulate(item: &Differentiable, how: How<'_>) -> TokenStream {
    let names = private(item, "Names");
    let added = each(item, how, &PAIR_MUT, "accumulate", |_| None);
    let subtracted = each(item, how, &PAIR_MUT, "subtract", |_| None);
    let checked = each(item, how, &CHECKED, "check_shape", |field| {
        let name = field.member.plain();
        Some(quote!(&names.field(#name)))
    });
    quote! {
        #[inline]
        #[track_caller]
        fn accumulate(&mut self, other: &Self) {
            #added
        }

        #[inline]
        #[track_caller]
        fn subtract(&mut self, other: &Self) {
            #subtracted
        }

        #[inline]
        #[track_caller]
        fn check_shape(&self, primal: &Self, names: &#names<'_>) {
            #checked
        }
    }
}

/// For `struct S { a: f64, n: usize }`, emits
///
/// ```text
/// fn duplicate(&self) -> Self {
///     Self { a: <f64 as Differentiable>::__duplicate(&self.a), n: <usize as Clone>::clone(&self.n) }
/// }
/// ```
pub fn duplicate(item: &Differentiable, how: How<'_>) -> TokenStream {
    let copied = construct(item, how, "duplicate");
    quote! {
        #[inline]
        fn duplicate(&self) -> Self {
            #copied
        }
    }
}

/// For `struct S { a: f64, n: usize }`, emits
///
/// ```text
/// fn __pairs(&self, other: &Self, f: &mut impl FnMut(f64, f64)) {
///     <f64 as Differentiable>::__pairs(&self.a, &other.a, f);
/// }
/// ```
///
/// and its likes.
fn differentiable(item: &Differentiable, how: How<'_>) -> TokenStream {
    let f = |_: &Field| Some(quote!(f));
    let pairs = each(item, how, &PAIR, "pairs", f);
    let scalars = each(item, how, &ONE_MUT, "scalars_mut", f);
    let pairs_mut = each(item, how, &PAIR_MUT, "pairs_mut", f);
    let float = quote!(::core::primitive::f64);
    let holds = item.fields().any(|field| field.active);
    quote! {
        const __HOLDS: ::core::primitive::bool = #holds;

        #[inline]
        #[track_caller]
        fn __pairs(&self, other: &Self, f: &mut impl ::core::ops::FnMut(#float, #float)) {
            #pairs
        }

        #[inline]
        fn __scalars_mut(&mut self, f: &mut impl ::core::ops::FnMut(&mut #float)) {
            #scalars
        }

        #[inline]
        #[track_caller]
        fn __pairs_mut(&mut self, other: &Self, f: &mut impl ::core::ops::FnMut(&mut #float, #float)) {
            #pairs_mut
        }
    }
}

/// An item of the runtime's private module.
pub fn private(item: &Differentiable, name: &str) -> TokenStream {
    let (krate, name) = (&item.krate, Ident::new(name, Span::call_site()));
    quote!(#krate::__private::#name)
}

pub fn implement(
    item: &Differentiable,
    of: &TokenStream,
    clause: Option<&syn::WhereClause>,
    body: &TokenStream,
) -> TokenStream {
    implement_for(item, &item.generics, of, clause, body)
}

/// The same for more generic parameters than the type has.
pub fn implement_for(
    item: &Differentiable,
    generics: &syn::Generics,
    of: &TokenStream,
    clause: Option<&syn::WhereClause>,
    body: &TokenStream,
) -> TokenStream {
    let name = &item.name;
    let (_, arguments, _) = item.generics.split_for_impl();
    let (parameters, ..) = generics.split_for_impl();
    let allow = allow_generated();
    quote! {
        #[automatically_derived]
        #allow
        impl #parameters #of for #name #arguments #clause {
            #body
        }
    }
}

/// `<Type as Trait>::method`
pub fn called(ty: &Type, of: TokenStream, method: &str) -> TokenStream {
    let method = Ident::new(method, Span::call_site());
    let of = respanned(of, ty.span());
    quote_spanned!(ty.span()=> <#ty as #of>::#method)
}

fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let located = |mut token: proc_macro2::TokenTree| {
        token.set_span(token.span().located_at(span));
        token
    };
    tokens.into_iter().map(located).collect()
}

/// A value of the type, made from `self`: fields with derivatives by a method of a trait that
/// they have, the others by `Clone`.
fn construct(item: &Differentiable, how: How<'_>, method: &str) -> TokenStream {
    let value = |field: &Field, place: TokenStream| {
        let called = if field.active {
            how(field, method)
        } else {
            called(&field.ty, quote!(::core::clone::Clone), "clone")
        };
        let member = &field.member;
        quote!(#member: #called(#place))
    };
    match &item.shape {
        Shape::Struct(fields) => {
            let values = fields.iter().map(|f| value(f, own_place("self", f, false)));
            quote!(Self { #(#values,)* })
        }
        Shape::Enum(variants) => {
            let arms = variants.iter().map(|variant| {
                let name = &variant.name;
                let pattern = pattern(variant, "self", |_| true);
                let values =
                    variant.fields.iter().map(|f| value(f, binding("self", &f.member).to_token_stream()));
                quote!(#pattern => Self::#name { #(#values,)* },)
            });
            let whole = if variants.is_empty() { quote!(*self) } else { quote!(self) };
            quote!(match #whole { #(#arms)* })
        }
    }
}

/// How a method has its values: their names, and whether the first is `&mut`.
struct Holds {
    mutable: bool,
    other: Option<&'static str>,
    /// Whether differing variants are told by `names`.
    checks: bool,
}

const ONE_MUT: Holds = Holds { mutable: true, other: None, checks: false };
const PAIR: Holds = Holds { mutable: false, other: Some("other"), checks: false };
const PAIR_MUT: Holds = Holds { mutable: true, other: Some("other"), checks: false };
const CHECKED: Holds = Holds { mutable: false, other: Some("primal"), checks: true };

/// For all fields with derivatives, a call of a method of `Differentiable` with
/// the places, and what else it takes.
fn each(
    item: &Differentiable,
    how: How<'_>,
    holds: &Holds,
    method: &str,
    also: impl Fn(&Field) -> Option<TokenStream>,
) -> TokenStream {
    let statement = |field: &Field, places: TokenStream| {
        let called = how(field, method);
        let also = also(field).into_iter();
        quote!(#called(#places #(, #also)*);)
    };
    match &item.shape {
        Shape::Struct(fields) => {
            let active = fields.iter().filter(|f| f.active);
            active.map(|field| statement(field, places(field, holds))).collect()
        }
        Shape::Enum(variants) => each_variant(item, variants, holds, statement),
    }
}

/// `&mut self.a, &other.a`
fn places(field: &Field, holds: &Holds) -> TokenStream {
    let first = own_place("self", field, holds.mutable);
    let second = holds.other.map(|other| own_place(other, field, false));
    let second = second.into_iter();
    quote!(#first #(, #second)*)
}

fn own_place(of: &str, field: &Field, mutable: bool) -> TokenStream {
    let (of, member) = (Ident::new(of, Span::call_site()), &field.member);
    if mutable { quote!(&mut #of.#member) } else { quote!(&#of.#member) }
}

/// For `enum E { A(f64), B }`, emits
///
/// ```text
/// match (self, other) {
///     (Self::A { 0: self_0 }, Self::A { 0: other_0 }) => { ..(self_0, other_0) }
///     (Self::B {}, Self::B {}) => {}
///     _ => different_variants("E"),
/// }
/// ```
fn each_variant(
    item: &Differentiable,
    variants: &[Variant],
    holds: &Holds,
    statement: impl Fn(&Field, TokenStream) -> TokenStream,
) -> TokenStream {
    if variants.is_empty() {
        return quote!(match *self {});
    }
    let arms = variants.iter().map(|variant| {
        let first = pattern(variant, "self", |f| f.active);
        let second = holds.other.map(|other| pattern(variant, other, |f| f.active));
        let statements = variant.fields.iter().filter(|f| f.active).map(|field| {
            let bound = |of| binding(of, &field.member);
            let (first, second) = (bound("self"), holds.other.map(bound).into_iter());
            statement(field, quote!(#first #(, #second)*))
        });
        let pattern = pair(&first, second.as_ref());
        quote!(#pattern => { #(#statements)* })
    });
    let other = holds.other.map(|other| format_ident!("{other}").to_token_stream());
    let scrutinee = pair(&quote!(self), other.as_ref());
    let differ = (holds.other.is_some() && variants.len() > 1).then(|| different(item, holds));
    quote!(match #scrutinee { #(#arms)* #differ })
}

/// `(first, second)`, or just the first
fn pair(first: &TokenStream, second: Option<&TokenStream>) -> TokenStream {
    match second {
        Some(second) => quote!((#first, #second)),
        None => first.clone(),
    }
}

/// The arm for two different variants.
fn different(item: &Differentiable, holds: &Holds) -> TokenStream {
    let name = item.name.plain();
    if holds.checks {
        return quote!(_ => names.other_variant(#name),);
    }
    let differ = private(item, "different_variants");
    quote!(_ => #differ(#name),)
}

/// `Self::A { a: self_a, .. }`
fn pattern(variant: &Variant, of: &str, bound: impl Fn(&Field) -> bool) -> TokenStream {
    let name = &variant.name;
    let fields = variant.fields.iter().filter(|f| bound(f)).map(|field| {
        let (member, binding) = (&field.member, binding(of, &field.member));
        quote!(#member: #binding)
    });
    let rest = (!variant.fields.iter().all(&bound)).then(|| quote!(..));
    quote!(Self::#name { #(#fields,)* #rest })
}
