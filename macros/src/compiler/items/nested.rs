//! `#[derive_grad(..)]` on parts of an annotated item: takes them off, gives the
//! options in them.

use proc_macro2::TokenStream;
use syn::{Attribute, Item, ItemMod, Meta, UseTree, parse_quote};

use super::takes_part::under_condition;
use crate::compiler::diagnostics::{Diagnostics, items as text};
use crate::compiler::options::Options;

/// What a nested attribute says.
pub enum Asked {
    /// To leave the item out.
    Skip,
    /// Nothing here: it is under a condition, and expands by itself.
    Elsewhere,
    /// These options.
    With(Box<Options>),
}

/// Takes the attribute off a function.
pub fn take(attrs: &mut Vec<Attribute>, outer: &Options, diagnostics: &mut Diagnostics) -> Option<Asked> {
    taken(attrs, diagnostics, |args, diagnostics| Options::parse_nested(args, outer, diagnostics))
}

/// Takes the attribute off a `mod` or `impl`.
pub fn take_common(
    attrs: &mut Vec<Attribute>,
    outer: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Asked> {
    taken(attrs, diagnostics, |args, diagnostics| {
        (!Options::is_skip(&args)).then(|| Options::parse_common(args, outer, diagnostics))
    })
}

fn taken(
    attrs: &mut Vec<Attribute>,
    diagnostics: &mut Diagnostics,
    parse: impl Fn(TokenStream, &mut Diagnostics) -> Option<Options>,
) -> Option<Asked> {
    if attrs.iter().any(under_condition) {
        return Some(Asked::Elsewhere);
    }
    let (own, others): (Vec<Attribute>, Vec<Attribute>) =
        std::mem::take(attrs).into_iter().partition(is_ours);
    *attrs = others;
    let [first, rest @ ..] = own.as_slice() else { return None };
    if let Some(second) = rest.first() {
        diagnostics.error_spanned(second, text::TWICE);
    }
    let args = match &first.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(other) => {
            diagnostics.error_spanned(other, text::FORM);
            return Some(Asked::Skip);
        }
    };
    Some(match parse(args, diagnostics) {
        Some(options) => Asked::With(Box::new(options)),
        None => Asked::Skip,
    })
}

pub fn is_ours(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|s| s.ident == "derive_grad")
}

/// Imports of the attribute are not unused where nested ones were taken off.
pub fn keep_imports(module: &mut ItemMod) {
    let Some((_, items)) = &mut module.content else { return };
    for item in items {
        match item {
            Item::Use(import) if names_attribute(&import.tree) => {
                import.attrs.push(parse_quote!(#[allow(unused_imports)]));
            }
            Item::Mod(inner) => keep_imports(inner),
            _ => {}
        }
    }
}

fn names_attribute(tree: &UseTree) -> bool {
    match tree {
        UseTree::Path(path) => names_attribute(&path.tree),
        UseTree::Group(group) => group.items.iter().any(names_attribute),
        UseTree::Name(name) => name.ident == "derive_grad",
        UseTree::Rename(_) | UseTree::Glob(_) => false,
    }
}
