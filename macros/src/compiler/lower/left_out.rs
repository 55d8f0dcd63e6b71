//! Which fields structs and enums leave out of their derivative: takes definitions, in an
//! annotated module or those of which `#[derive(Differentiable)]` was expanded before, gives
//! what [`ir::left_out`](crate::compiler::ir::left_out) looks up.

use std::cell::RefCell;

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Attribute, Data, DeriveInput, Field, Fields, Item, Type};

use super::ty::{Generics, type_arguments};
use crate::compiler::ir::held;
use crate::compiler::ir::left_out::{Definition, Field as Known};
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

fn of_struct(name: &str, fields: &Fields, generics: &Generics) -> Vec<Known> {
    // Patterns may reach a field by the name of the struct.
    each(fields, generics).flat_map(|field| [within(name, &field), field]).collect()
}

fn of_variant(variant: &syn::Variant, generics: &Generics) -> Vec<Known> {
    each(&variant.fields, generics).map(|field| within(&variant.ident.plain(), &field)).collect()
}

fn within(of: &str, field: &Known) -> Known {
    Known { name: held(of, &field.name), ..field.clone() }
}

fn each<'f>(fields: &'f Fields, generics: &'f Generics) -> impl Iterator<Item = Known> + 'f {
    fields.iter().enumerate().map(|(k, field)| {
        let name = field.ident.as_ref().map_or_else(|| k.to_string(), Plain::plain);
        Known { name, left_out: is_left_out(field, generics), of: name_of(&field.ty) }
    })
}

/// The name of a type of the user's, also in references, lists and `Option`s.
fn name_of(ty: &Type) -> Option<String> {
    match ty {
        Type::Reference(r) => name_of(&r.elem),
        Type::Array(a) => name_of(&a.elem),
        Type::Slice(s) => name_of(&s.elem),
        Type::Paren(p) => name_of(&p.elem),
        Type::Group(g) => name_of(&g.elem),
        Type::Path(p) => {
            let last = p.path.segments.last()?;
            match last.ident.plain().as_str() {
                "Vec" | "Box" | "Option" => name_of(type_arguments(&last.arguments).next()?),
                name => Some(name.to_owned()),
            }
        }
        _ => None,
    }
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
