//! The attribute on a whole `mod` or `impl`: takes the item, gives it back with what
//! is generated for each function beside that function. Nested `#[derive_grad(..)]`
//! are options of what they stand on; they are consumed, all other tokens stay.
//!
//! A function without an attribute of its own takes part if there is something to
//! differentiate in it ([`takes_part`]); an error in it also says how to leave it
//! out.

mod nested;
mod takes_part;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{ImplItem, Item, ItemFn, ItemImpl, ItemMod};

use super::diagnostics::{Diagnostics, items as text};
use super::options::Options;
use nested::Asked;

/// Whether an `impl` in a module takes part without being asked: not before methods
/// are differentiated.
const IMPLS_TAKE_PART: bool = false;

/// Where a function stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a module or a function.
    Free,
    /// In an `impl`.
    Impl,
}

/// Expands the attribute on a whole item; `None` where the item is of another kind.
pub fn expand(args: TokenStream, item: TokenStream, diagnostics: &mut Diagnostics) -> Option<TokenStream> {
    let mut item = syn::parse2::<Item>(item).ok()?;
    match &mut item {
        Item::Mod(module) => {
            let options = Options::parse_common(args, &Options::default(), diagnostics);
            whole_module(module, &options, diagnostics);
        }
        Item::Impl(block) if block.trait_.is_none() => {
            let options = Options::parse_common(args, &Options::default(), diagnostics);
            functions_of(block, &options, diagnostics);
        }
        _ => return None,
    }
    Some(item.into_token_stream())
}

fn whole_module(module: &mut ItemMod, options: &Options, diagnostics: &mut Diagnostics) {
    if module.content.is_none() {
        diagnostics.error(module.ident.span(), text::OTHER_FILE);
    }
    let mut consumed = false;
    functions_in(module, options, &mut consumed, diagnostics);
    if consumed {
        nested::keep_imports(module);
    }
}

/// Differentiates what is in a module; `consumed` tells of nested attributes.
fn functions_in(module: &mut ItemMod, options: &Options, consumed: &mut bool, diagnostics: &mut Diagnostics) {
    let Some((_, items)) = &mut module.content else { return };
    for mut item in std::mem::take(items) {
        let generated = match &mut item {
            Item::Fn(function) => {
                let asked = nested::take(&mut function.attrs, options, diagnostics);
                *consumed |= asked.is_some();
                one_function(function, asked, options, Place::Free, diagnostics)
            }
            Item::Mod(inner) => {
                let asked = nested::take_common(&mut inner.attrs, options, diagnostics);
                *consumed |= asked.is_some();
                if let Some(options) = scope(asked, &inner.attrs, options) {
                    functions_in(inner, &options, consumed, diagnostics);
                }
                TokenStream::new()
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let asked = nested::take_common(&mut block.attrs, options, diagnostics);
                *consumed |= asked.is_some();
                let takes_part = IMPLS_TAKE_PART || matches!(asked, Some(Asked::With(_)));
                if let Some(options) = scope(asked, &block.attrs, options).filter(|_| takes_part) {
                    *consumed |= functions_of(block, &options, diagnostics);
                }
                TokenStream::new()
            }
            _ => TokenStream::new(),
        };
        items.push(item);
        if !generated.is_empty() {
            items.push(Item::Verbatim(generated));
        }
    }
}

/// The options for what is in a nested item; `None` where it is left out, as tests
/// are unless they ask.
fn scope(asked: Option<Asked>, attrs: &[syn::Attribute], outer: &Options) -> Option<Options> {
    match asked {
        Some(Asked::With(options)) => Some(*options),
        Some(Asked::Skip | Asked::Elsewhere) => None,
        None => (!takes_part::only_for_tests(attrs)).then(|| outer.clone()),
    }
}

/// Differentiates the functions of an inherent `impl`; whether nested attributes
/// were consumed.
fn functions_of(block: &mut ItemImpl, options: &Options, diagnostics: &mut Diagnostics) -> bool {
    let mut consumed = false;
    for mut item in std::mem::take(&mut block.items) {
        let mut generated = TokenStream::new();
        if let ImplItem::Fn(method) = &mut item {
            let asked = nested::take(&mut method.attrs, options, diagnostics);
            consumed |= asked.is_some();
            let (attrs, vis, sig) = (method.attrs.clone(), method.vis.clone(), method.sig.clone());
            let function = ItemFn { attrs, vis, sig, block: Box::new(method.block.clone()) };
            generated = one_function(&function, asked, options, Place::Impl, diagnostics);
        }
        block.items.push(item);
        if !generated.is_empty() {
            block.items.push(ImplItem::Verbatim(generated));
        }
    }
    consumed
}

/// What is generated beside a function.
fn one_function(
    function: &ItemFn,
    asked: Option<Asked>,
    outer: &Options,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let mut errors = Diagnostics::default();
    let generated = match asked {
        Some(Asked::Skip | Asked::Elsewhere) => quote!(),
        Some(Asked::With(options)) => super::derive(*options, function, place, &mut errors),
        None if !takes_part::takes_part(function) => quote!(),
        None => {
            let generated = super::derive(outer.clone(), function, place, &mut errors);
            if errors.has_errors() {
                errors.error(function.sig.ident.span(), text::takes_part(&super::plain(&function.sig.ident)));
            }
            generated
        }
    };
    diagnostics.append(errors);
    generated
}
