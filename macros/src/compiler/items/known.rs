//! What an annotated module tells of its own types: takes its items, says of a type
//! as it is written whether it holds derivatives.

use std::collections::HashMap;

use quote::ToTokens as _;
use syn::{Attribute, Item, Type};

use crate::compiler::ir::Ty;
use crate::compiler::lower::ty::{Generics, type_arguments};
use crate::compiler::texts::Plain as _;

/// Whether values of a type hold derivatives, as far as it can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// They do.
    Floats,
    /// They do not.
    Nothing,
    /// The type stands elsewhere.
    Unknown,
}

/// The types of a module, with whether each derives `Differentiable`; `None` where
/// two of one name differ.
#[derive(Debug, Default)]
pub struct Known {
    types: HashMap<String, Option<bool>>,
    /// The traits, with how many there are of a name.
    traits: HashMap<String, usize>,
}

impl Known {
    /// Adds all types in a module.
    pub fn add(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) => self.one(&item.ident, &item.attrs),
                Item::Enum(item) => self.one(&item.ident, &item.attrs),
                Item::Union(item) => self.one(&item.ident, &item.attrs),
                Item::Mod(item) => item.content.iter().for_each(|(_, items)| self.add(items)),
                Item::Trait(item) if !is_skipped(&item.attrs) => {
                    *self.traits.entry(item.ident.plain()).or_default() += 1;
                }
                _ => {}
            }
        }
    }

    /// Whether an `impl` is of a trait of the module.
    pub fn takes_part(&self, block: &syn::ItemImpl) -> bool {
        let name = block.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
        name.is_some_and(|name| self.traits.get(&name.ident.plain()) == Some(&1))
    }

    /// Takes a type by its name for one that holds derivatives.
    pub fn holder(&mut self, ty: &Type) {
        if let Type::Path(path) = ty
            && let Some(last) = path.path.segments.last()
        {
            self.types.entry(last.ident.plain()).or_insert(Some(true));
        }
    }

    fn one(&mut self, name: &proc_macro2::Ident, attrs: &[Attribute]) {
        let derives = Some(attrs.iter().any(derives));
        let known = self.types.entry(name.plain()).or_insert(derives);
        if *known != derives {
            *known = None;
        }
    }

    /// What a type holds.
    pub fn holds(&self, ty: &Type, generics: &Generics) -> Holds {
        if generics.is_inert(ty) {
            return Holds::Nothing;
        }
        match ty {
            Type::Group(t) => self.holds(&t.elem, generics),
            Type::Paren(t) => self.holds(&t.elem, generics),
            Type::Array(t) => self.holds(&t.elem, generics),
            Type::Slice(t) => self.holds(&t.elem, generics),
            Type::Reference(t) => self.holds(&t.elem, generics),
            Type::Tuple(t) => self.any(t.elems.iter(), generics),
            Type::Path(t) if t.qself.is_none() => self.path(&t.path, ty, generics),
            _ => Holds::Unknown,
        }
    }

    fn path(&self, path: &syn::Path, ty: &Type, generics: &Generics) -> Holds {
        if let Ty::Float(_) = generics.lower(ty) {
            return Holds::Floats;
        }
        let Some(last) = path.segments.last() else { return Holds::Unknown };
        let name = last.ident.plain();
        match self.types.get(&name) {
            Some(Some(true)) => Holds::Floats,
            Some(Some(false)) => Holds::Nothing,
            None if ["Vec", "Option", "Box", "Result"].contains(&name.as_str()) => {
                self.any(type_arguments(&last.arguments), generics)
            }
            Some(None) | None => Holds::Unknown,
        }
    }

    /// What an aggregate of types holds.
    fn any<'t>(&self, types: impl Iterator<Item = &'t Type>, generics: &Generics) -> Holds {
        let parts: Vec<Holds> = types.map(|t| self.holds(t, generics)).collect();
        let either = [Holds::Floats, Holds::Unknown].into_iter().find(|h| parts.contains(h));
        either.unwrap_or(Holds::Nothing)
    }
}

fn is_skipped(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) => {
            let ours = list.path.segments.last().is_some_and(|s| s.ident == "derive_grad");
            ours && list.tokens.to_string() == "skip"
        }
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => false,
    })
}

pub(super) fn derives(attr: &Attribute) -> bool {
    let derive = attr.path().is_ident("derive") || attr.path().is_ident("cfg_attr");
    derive && attr.meta.to_token_stream().to_string().contains("Differentiable")
}
