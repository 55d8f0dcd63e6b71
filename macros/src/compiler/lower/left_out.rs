//! Which fields structs and enums leave out of their derivative: takes definitions, in an
//! annotated module or those of which `#[derive(Differentiable)]` was expanded before, gives
//! what [`ir::left_out`](crate::compiler::ir::left_out) looks up.

use std::cell::RefCell;

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Item};

use super::ty::Generics;
use crate::compiler::ir::held;
use crate::compiler::ir::left_out::Definition;
use crate::compiler::texts::{Plain, mentions};

thread_local! {
    /// The types that were derived, in order: a hint, which need not be right.
    static DERIVED: RefCell<Vec<Definition>> = RefCell::default();
}

/// Remembers the definition of a type.
pub fn remember(input: &DeriveInput) {
    let generics = Generics::of(&input.generics);
    let fields = match &input.data {
        Data::Struct(data) => of_struct(&input.ident.plain(), &data.fields, &generics),
        Data::Enum(data) => data.variants.iter().flat_map(|v| of_variant(v, &generics)).collect(),
        Data::Union(_) => return,
    };
    let definition = Definition { name: input.ident.plain(), fields, here: false };
    DERIVED.with_borrow_mut(|derived| derived.push(definition));
}

/// Those that were remembered.
pub fn derived() -> Vec<Definition> {
    DERIVED.with_borrow(Vec::clone)
}

/// The definition that an item is.
pub fn definition(item: &Item) -> Option<Definition> {
    let (name, fields) = match item {
        Item::Struct(item) => {
            let generics = Generics::of(&item.generics);
            (item.ident.plain(), of_struct(&item.ident.plain(), &item.fields, &generics))
        }
        Item::Enum(item) => {
            let generics = Generics::of(&item.generics);
            (item.ident.plain(), item.variants.iter().flat_map(|v| of_variant(v, &generics)).collect())
        }
        _ => return None,
    };
    Some(Definition { name, fields, here: true })
}

fn of_struct(name: &str, fields: &Fields, generics: &Generics) -> Vec<(String, bool)> {
    // Patterns may reach a field by the name of the struct.
    let all = each(fields, generics);
    all.flat_map(|(field, left)| [(held(name, &field), left), (field, left)]).collect()
}

fn of_variant(variant: &syn::Variant, generics: &Generics) -> Vec<(String, bool)> {
    let all = each(&variant.fields, generics);
    all.map(|(field, left)| (held(&variant.ident.plain(), &field), left)).collect()
}

fn each<'f>(fields: &'f Fields, generics: &'f Generics) -> impl Iterator<Item = (String, bool)> + 'f {
    fields.iter().enumerate().map(|(k, field)| {
        let name = field.ident.as_ref().map_or_else(|| k.to_string(), Plain::plain);
        (name, is_left_out(field, generics))
    })
}

/// Whether a field has no derivative although there may be floats in it: marked
/// `#[grad(skip)]`, or a `Range<f64>`.
pub fn is_left_out(field: &Field, generics: &Generics) -> bool {
    let is_float = |name: &Ident| name == "f64" || name == "f32";
    field.attrs.iter().any(is_skip)
        || (generics.is_inert(&field.ty) && mentions(&field.ty.to_token_stream(), &is_float))
}

/// Whether an attribute is `#[grad(skip)]`.
fn is_skip(attr: &Attribute) -> bool {
    attr.path().is_ident("grad")
        && matches!(&attr.meta, syn::Meta::List(list) if list.tokens.to_string() == "skip")
}
