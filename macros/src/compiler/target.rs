//! What stands under the attribute where it is no function: takes the item, and
//! reports where the attribute goes instead.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Item, TraitItemFn};

use crate::compiler::diagnostics::{Diagnostics, target};

/// Reports that the attribute cannot stand here. Of what is no Rust at all rustc
/// has reported that already.
pub fn check(item: &TokenStream, diagnostics: &mut Diagnostics) {
    if let Ok(function) = syn::parse2::<TraitItemFn>(item.clone()) {
        return diagnostics.error(function.sig.ident.span(), target::NO_BODY);
    }
    let Ok(item) = syn::parse2::<Item>(item.clone()) else { return };
    let (span, message) = place(&item);
    diagnostics.error(span, message);
}

/// The word that says what an item is, and what to do instead.
fn place(item: &Item) -> (Span, String) {
    match item {
        Item::Impl(i) => (i.impl_token.span, target::later("impl", target::IMPL)),
        Item::Trait(i) => (i.trait_token.span, target::later("trait", target::TRAIT)),
        Item::Struct(i) => (i.struct_token.span, target::never("`struct`", target::DATA)),
        Item::Enum(i) => (i.enum_token.span, target::never("`enum`", target::DATA)),
        Item::Union(i) => (i.union_token.span, target::never("`union`", target::DATA)),
        Item::Type(i) => (i.type_token.span, target::never("`type`", target::DATA)),
        Item::Const(i) => (i.const_token.span, target::never("`const`", target::CONSTANT)),
        Item::Static(i) => (i.static_token.span, target::never("`static`", target::CONSTANT)),
        Item::Use(i) => (i.use_token.span, target::never("`use`", target::USE)),
        Item::ExternCrate(i) => (i.extern_token.span, target::never("`extern crate`", target::USE)),
        Item::ForeignMod(i) => (i.abi.extern_token.span, target::never("`extern`", target::FOREIGN)),
        Item::Macro(i) => (i.mac.path.span(), target::never("a macro", target::MACRO)),
        other => (first(other), target::never("this item", target::CONSTANT)),
    }
}

fn first(item: &Item) -> Span {
    item.to_token_stream().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}
