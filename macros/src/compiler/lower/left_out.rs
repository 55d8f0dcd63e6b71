//! Which fields structs and enums leave out of their derivative: takes definitions, in an
//! annotated module or those of which `#[derive(Differentiable)]` was expanded before, gives
//! what [`ir::left_out`](crate::compiler::ir::left_out) looks up.

use std::cell::RefCell;

use syn::{Attribute, Data, DeriveInput, Fields, Item};

use crate::compiler::ir::held;
use crate::compiler::ir::left_out::Definition;
use crate::compiler::texts::Plain as _;

thread_local! {
    /// The types that were derived, in order: a hint, which need not be right.
    static DERIVED: RefCell<Vec<Definition>> = RefCell::default();
}

/// Remembers the definition of a type.
pub fn remember(input: &DeriveInput) {
    let fields = match &input.data {
        Data::Struct(data) => of_struct(&input.ident.plain(), &data.fields),
        Data::Enum(data) => data.variants.iter().flat_map(of_variant).collect(),
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
        Item::Struct(item) => (item.ident.plain(), of_struct(&item.ident.plain(), &item.fields)),
        Item::Enum(item) => (item.ident.plain(), item.variants.iter().flat_map(of_variant).collect()),
        _ => return None,
    };
    Some(Definition { name, fields, here: true })
}

fn of_struct(name: &str, fields: &Fields) -> Vec<(String, bool)> {
    // Patterns may reach a field by the name of the struct.
    let all = each(fields).flat_map(|(field, left)| [(held(name, &field), left), (field, left)]);
    all.collect()
}

fn of_variant(variant: &syn::Variant) -> Vec<(String, bool)> {
    each(&variant.fields).map(|(field, left)| (held(&variant.ident.plain(), &field), left)).collect()
}

fn each(fields: &Fields) -> impl Iterator<Item = (String, bool)> {
    fields.iter().enumerate().map(|(k, field)| {
        let name = field.ident.as_ref().map_or_else(|| k.to_string(), |name| name.plain());
        (name, field.attrs.iter().any(is_skip))
    })
}

/// Whether an attribute is `#[grad(skip)]`.
fn is_skip(attr: &Attribute) -> bool {
    attr.path().is_ident("grad")
        && matches!(&attr.meta, syn::Meta::List(list) if list.tokens.to_string() == "skip")
}
