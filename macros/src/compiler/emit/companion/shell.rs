//! The companion's type around its members.

use proc_macro2::TokenStream;
use quote::quote;

use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::{Frame, allow_generated, generic_args};
use crate::compiler::emit::names::identifiers;
use crate::compiler::lower::items;
use crate::compiler::texts::Plain as _;

/// The companion's type with its members, its residual, as it is and as it is named, and with what it says of memory that the
/// function overwrites; where the residual's type mentions generic
/// parameters, it is kept in a box.
pub(super) fn shell(
    frame: &Frame,
    (residual, named): (&TokenStream, &TokenStream),
    erased: bool,
    overwrites: &TokenStream,
    members: &TokenStream,
) -> TokenStream {
    let (krate, name, cfgs, allow) = (&frame.krate, &frame.item.sig.ident, frame.cfgs(), allow_companion());
    let sig_generics = &frame.item.sig.generics;
    let generic = sig_generics.type_params().next().is_some() || sig_generics.const_params().next().is_some();
    let boxed_result = generic || frame.source.result_ty.has_user();
    let (output, holders) = (frame.companion_output(boxed_result), holders(frame, boxed_result));
    let (kept, conversions) = if erased {
        (
            quote!(#krate::__private::Boxed),
            quote! {
                pub fn __keep<T: 'static, __Depth: #krate::__private::Depth>(_: __Depth, residual: T) -> #krate::__private::Boxed { #krate::__private::boxed(residual) }
                pub fn __kept<T: 'static, __Depth: #krate::__private::Depth>(_: __Depth, kept: #krate::__private::Boxed) -> T { #krate::__private::unboxed(kept) }
            },
        )
    } else {
        (
            residual.clone(),
            quote! {
                #[inline(always)]
                pub fn __keep<__Depth: #krate::__private::Depth>(_: __Depth, residual: #named) -> #named { residual }
                #[inline(always)]
                pub fn __kept<__Depth: #krate::__private::Depth>(_: __Depth, kept: #named) -> #named { kept }
            },
        )
    };
    let members = quote! {
        #[doc(hidden)]
        #allow
        impl #name {
            #members
            #conversions
            #holders
        }
    };
    let imports = imported(frame, residual);
    let members = if imports.is_empty() {
        members
    } else {
        quote!(const _: () = { #(#[allow(unused_imports)] #imports)* #members };)
    };
    quote! {
        #cfgs
        #[doc(hidden)]
        #allow
        pub enum #name {}
        #cfgs
        #[automatically_derived]
        impl #krate::__private::Companion for #name {
            type Kept<__Depth: #krate::__private::Depth> = #kept;
            type Output = #output;
            #overwrites
        }
        #cfgs
        #members
    }
}

/// What the body imports that the residual's type names.
fn imported<'f>(frame: &'f Frame, residual: &TokenStream) -> Vec<&'f syn::Item> {
    let (own, mentioned) = (frame.item.sig.ident.plain(), identifiers(residual));
    let brings = |item: &&syn::Item| {
        let names = items::names(item);
        let is_used = names.iter().any(|(name, _)| mentioned.contains(name));
        matches!(item, syn::Item::Use(_)) && is_used && names.iter().all(|(name, _)| *name != own)
    };
    frame.source.items.iter().filter(brings).collect()
}

/// What callers that have no adjoint of the result seed the reverse half with.
pub(super) fn no_seed(krate: &Tokens, any: bool) -> TokenStream {
    if any {
        return quote! {
            #[inline(always)]
            pub const fn __no_seed() {}
        };
    }
    quote! {
        #[inline(always)]
        pub fn __no_seed<T: #krate::__private::Zero>() -> T { #krate::__private::zero() }
    }
}

/// What keeps the result for callers who do not know its type: in a box where it
/// depends on generic parameters, or may be less visible than the companion.
fn holders(frame: &Frame, boxed: bool) -> TokenStream {
    let (krate, output) = (&frame.krate, &frame.result_ty());
    if !boxed {
        return quote! {
            #[inline(always)]
            pub fn __hold(value: #output) -> #output { value }
            #[inline(always)]
            pub fn __held(held: #output) -> #output { held }
        };
    }
    let mentioned = identifiers(output);
    let params = frame.item.sig.generics.params.iter().filter(|p| match p {
        syn::GenericParam::Type(t) => mentioned.contains(&t.ident.to_string()),
        syn::GenericParam::Const(c) => mentioned.contains(&c.ident.to_string()),
        syn::GenericParam::Lifetime(_) => false,
    });
    let generics = quote!(<#(#params),*>);
    quote! {
        pub fn __hold #generics(value: #output) -> #krate::__private::Boxed
        where
            #output: 'static,
        {
            #krate::__private::boxed(value)
        }
        pub fn __held #generics(held: #krate::__private::Boxed) -> #output
        where
            #output: 'static,
        {
            #krate::__private::unboxed(held)
        }
    }
}

/// Lints that hidden items may trip over.
pub fn allow_companion() -> TokenStream {
    let allow = allow_generated();
    quote! {
        #allow
        #[allow(non_camel_case_types, missing_debug_implementations, missing_copy_implementations, unreachable_pub, missing_docs, private_interfaces, private_bounds)]
    }
}

/// Whether a type mentions generic parameters.
pub(super) fn mentions(generics: &syn::Generics, ty: &TokenStream) -> bool {
    let args = generic_args(generics);
    if args.is_empty() {
        return false;
    }
    let found = identifiers(ty);
    args.iter().any(|name| found.contains(&name.to_string()))
}

/// Whether a residual may hold values of types of the user's, which may be private:
/// the companion may not be, so it must not name them.
pub(super) fn mentions_user_types(ty: &TokenStream) -> bool {
    const KNOWN: [&str; 11] = [
        "Boxed",
        "Companion",
        "Depth",
        "Keep",
        "Kept",
        "Output",
        "PhantomData",
        "Slices",
        "Stack",
        "String",
        "Vec",
    ];
    let found = identifiers(ty);
    let mut upper = found.iter().filter(|name| name.starts_with(char::is_uppercase));
    upper.any(|name| !KNOWN.contains(&name.as_str()))
}

impl Frame<'_> {
    /// The result's type where it does not depend on generic parameters.
    fn companion_output(&self, boxed: bool) -> TokenStream {
        if boxed {
            let krate = &self.krate;
            return quote!(#krate::__private::Boxed);
        }
        self.result_ty()
    }

    /// The user's `#[cfg(..)]` attributes.
    pub(in crate::compiler::emit) fn cfgs(&self) -> TokenStream {
        let cfgs = self.item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
        quote!(#(#cfgs)*)
    }
}
