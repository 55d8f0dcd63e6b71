//! The item → [`Differentiable`]: its variants and fields, which of them take
//! part, and the options in `#[grad(..)]`. Reports what cannot take part.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Attribute, Data, DeriveInput, Fields, Member, Type, parse_quote};

use super::text;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::lower::ty::{Generics, type_arguments};
use crate::compiler::lower::{left_out, scalar};
use crate::compiler::texts::Plain as _;

/// A type that derives `Differentiable`.
pub struct Differentiable {
    /// Its name.
    pub name: Ident,
    /// Its generics.
    pub generics: syn::Generics,
    /// Where the runtime is.
    pub krate: syn::Path,
    /// Its variants.
    pub shape: Shape,
}

/// What a value consists of.
pub enum Shape {
    Struct(Vec<Field>),
    Enum(Vec<Variant>),
}

/// A variant of an enum.
pub struct Variant {
    pub name: Ident,
    pub fields: Vec<Field>,
}

/// A field.
pub struct Field {
    /// Its name or position.
    pub member: Member,
    /// Its type.
    pub ty: Type,
    /// Whether it holds derivatives.
    pub active: bool,
    /// Whether the user left it out.
    skipped: bool,
    /// Whether it holds floats all the same.
    pub left_out: bool,
    /// What it is taken for one without derivative for: types with the names of such, which may be
    /// others. rustc sees whether they have one.
    pub by_name: Vec<Type>,
}

impl Differentiable {
    /// All fields.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let (one, many) = match &self.shape {
            Shape::Struct(fields) => (Some(fields), None),
            Shape::Enum(variants) => (None, Some(variants.iter().map(|v| &v.fields))),
        };
        one.into_iter().chain(many.into_iter().flatten()).flatten()
    }
}

/// Reads the item; `None` where it cannot be read further.
pub fn read(input: &DeriveInput, diagnostics: &mut Diagnostics) -> Option<Differentiable> {
    let generics = Generics::of(&input.generics);
    let mut fields = |fields: &Fields| read_fields(fields, &generics, diagnostics);
    let shape = match &input.data {
        Data::Struct(data) => Shape::Struct(fields(&data.fields)),
        Data::Enum(data) => {
            let variant = |v: &syn::Variant| Variant { name: v.ident.clone(), fields: fields(&v.fields) };
            Shape::Enum(data.variants.iter().map(variant).collect())
        }
        Data::Union(data) => {
            diagnostics.error_spanned(data.union_token, text::UNION);
            return None;
        }
    };
    no_options_on_variants(input, diagnostics);
    let krate = krate(&input.attrs, diagnostics).unwrap_or_else(|| parse_quote!(::derive_grad));
    let (name, generics) = (input.ident.clone(), input.generics.clone());
    let read = Differentiable { name, generics, krate, shape };
    let meant = read.fields().next().is_none() || read.fields().any(|f| f.active || f.skipped);
    if !meant && !diagnostics.has_errors() {
        diagnostics.error(input.ident.span(), text::nothing(&input.ident.unraw().to_string()));
    }
    Some(read)
}

fn read_fields(fields: &Fields, generics: &Generics, diagnostics: &mut Diagnostics) -> Vec<Field> {
    fields
        .iter()
        .zip(fields.members())
        .map(|(field, member)| {
            let skipped = skip(&field.attrs, diagnostics);
            let active = !skipped && !generics.is_inert(&field.ty);
            if active {
                check(&field.ty, diagnostics);
            }
            let left_out = left_out::is_left_out(field, generics);
            let by_name = if active || skipped { Vec::new() } else { named(&field.ty) };
            Field { member, ty: field.ty.clone(), active, skipped, left_out, by_name }
        })
        .collect()
}

/// What a type consists of that has other names than numbers have.
fn named(ty: &Type) -> Vec<Type> {
    let mut parts = parts(ty).peekable();
    match ty {
        _ if parts.peek().is_some() => parts.flat_map(named).collect(),
        Type::Path(t) if t.path.get_ident().is_none_or(|name| scalar(&name.plain()).is_none()) => {
            vec![ty.clone()]
        }
        _ => Vec::new(),
    }
}

/// Reports parts of a field's type that cannot hold a derivative.
fn check(ty: &Type, diagnostics: &mut Diagnostics) {
    match ty {
        Type::Reference(t) => diagnostics.error_spanned(t, text::REFERENCE),
        Type::Ptr(t) => diagnostics.error_spanned(t, text::POINTER),
        Type::TraitObject(t) => diagnostics.error_spanned(t, text::DYN),
        _ => parts(ty).for_each(|part| check(part, diagnostics)),
    }
}

/// The types that an array, a slice, a tuple or a standard container is made of.
pub fn parts(ty: &Type) -> Box<dyn Iterator<Item = &Type> + '_> {
    match ty {
        Type::Group(t) => Box::new(std::iter::once(&*t.elem)),
        Type::Paren(t) => Box::new(std::iter::once(&*t.elem)),
        Type::Array(t) => Box::new(std::iter::once(&*t.elem)),
        Type::Slice(t) => Box::new(std::iter::once(&*t.elem)),
        Type::Tuple(t) => Box::new(t.elems.iter()),
        Type::Path(t) if t.qself.is_none() => {
            let last =
                t.path.segments.last().filter(|s| ["Vec", "Option", "Box"].iter().any(|c| s.ident == c));
            Box::new(last.into_iter().flat_map(|s| type_arguments(&s.arguments)))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// Whether a field is marked `#[grad(skip)]`.
fn skip(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> bool {
    let mut found = None;
    each_option(attrs, text::SKIP_FORM, diagnostics, |meta| {
        if meta.path.is_ident("crate") {
            return Err(meta.error(text::CRATE_PLACE));
        }
        if !meta.path.is_ident("skip") {
            return Err(meta.error(text::unknown_word(&written(&meta.path), "skip")));
        }
        if found.replace(meta.path.span()).is_some() {
            return Err(meta.error(text::SKIP_TWICE));
        }
        if meta.input.is_empty() || meta.input.peek(syn::Token![,]) {
            Ok(())
        } else {
            Err(meta.input.error(text::SKIP_FORM))
        }
    });
    found.is_some()
}

/// The path in `#[grad(crate = path)]`.
fn krate(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> Option<syn::Path> {
    let mut found = None;
    each_option(attrs, text::CRATE_FORM, diagnostics, |meta| {
        if meta.path.is_ident("skip") {
            return Err(meta.error(text::SKIP_PLACE));
        }
        if !meta.path.is_ident("crate") {
            return Err(meta.error(text::unknown_word(&written(&meta.path), "crate = path")));
        }
        let path = meta.value().and_then(syn::Path::parse_mod_style);
        let path = path.map_err(|error| syn::Error::new(error.span(), text::CRATE_FORM))?;
        if found.replace(path).is_some() {
            return Err(meta.error(text::CRATE_TWICE));
        }
        Ok(())
    });
    found
}

/// Options stand on the type and on fields, not on variants.
fn no_options_on_variants(input: &DeriveInput, diagnostics: &mut Diagnostics) {
    let Data::Enum(data) = &input.data else { return };
    for variant in &data.variants {
        each_option(&variant.attrs, text::SKIP_PLACE, diagnostics, |meta| Err(meta.error(text::SKIP_PLACE)));
    }
}

/// Reads all `#[grad(..)]`; `form` is what is expected in it.
fn each_option(
    attrs: &[Attribute],
    form: &str,
    diagnostics: &mut Diagnostics,
    mut option: impl FnMut(syn::meta::ParseNestedMeta) -> syn::Result<()>,
) {
    for attr in attrs.iter().filter(|a| a.path().is_ident("grad")) {
        match &attr.meta {
            syn::Meta::List(list) if !list.tokens.is_empty() => {
                if let Err(error) = attr.parse_nested_meta(&mut option) {
                    diagnostics.error(error.span(), error);
                }
            }
            other => diagnostics.error_spanned(other, form),
        }
    }
}

fn written(path: &syn::Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    names.join("::")
}

/// A name for what a pattern binds a field to.
pub fn binding(prefix: &str, member: &Member) -> Ident {
    Ident::new(&format!("{prefix}_{}", member.plain()), Span::mixed_site())
}
