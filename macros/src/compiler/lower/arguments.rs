//! Generic types without their arguments, as expressions may name them: `Matrix::zero()`,
//! `Matrix([[1.0]])`. Takes how many arguments types take, as far as that is seen, and
//! gives paths in which each stands as `_`: such a type can be inferred, not written. In functions
//! that are generic in a float, where what is inferred cannot be kept, they are those that the
//! function writes elsewhere, if it writes the same everywhere: rustc refuses what is another type.
//!
//! A function that only makes a value, `Complex::new(re, im)`, does not show them. They are then
//! those of the type of that name of which `#[derive(Differentiable)]` was expanded before. That
//! is no more than a hint, and need not be right: a type with `_` is inferred whatever it is.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{GenericArgument, PathArguments, parse_quote};

use super::ty::Structs;
use crate::compiler::texts::Plain as _;

thread_local! {
    /// The types that were derived, with how many arguments they take.
    static DERIVED: RefCell<HashMap<String, usize>> = RefCell::default();
}

/// Remembers how many arguments a type takes whose definition is seen.
pub fn remember(name: &Ident, generics: &syn::Generics) {
    DERIVED.with_borrow_mut(|derived| derived.insert(name.plain(), of(generics)));
}

/// Whether a type of that name was derived before.
pub fn is_derived(name: &str) -> bool {
    DERIVED.with_borrow(|derived| derived.contains_key(name))
}

/// Reads how many arguments the types that stand in a function take.
pub fn read(item: &syn::ItemFn, found: &mut Structs) {
    struct Find<'f> {
        found: &'f mut Structs,
        without: HashSet<String>,
    }
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
            note(ty, self.found);
            if let Some(name) = ty.path.get_ident() {
                self.without.insert(name.plain());
            }
            visit::visit_type_path(self, ty);
        }
    }
    let mut find = Find { found, without: HashSet::new() };
    find.visit_item_fn(item);
    let Find { found, without } = find;
    DERIVED.with_borrow(|derived| {
        let derived = derived.iter().filter(|(name, count)| **count > 0 && !without.contains(*name));
        for (name, count) in derived {
            found.arguments.entry(name.clone()).or_insert(*count);
        }
    });
}

/// Notes the arguments of a type.
pub fn note(ty: &syn::TypePath, found: &mut Structs) {
    let Some(last) = ty.path.segments.last() else { return };
    let PathArguments::AngleBracketed(list) = &last.arguments else { return };
    let count = list.args.iter().filter(|a| !matches!(a, GenericArgument::Lifetime(_))).count();
    if ty.qself.is_none() && count > 0 {
        found.arguments.insert(last.ident.plain(), count);
        if crate::compiler::ir::is_open(&list.to_token_stream()) {
            return;
        }
        let written = found.written.entry(last.ident.plain()).or_insert_with(|| Some(list.clone()));
        *written = written.take().filter(|known| known.args == list.args);
    }
}

/// How many arguments a definition asks for.
pub fn of(generics: &syn::Generics) -> usize {
    let needed = |p: &&syn::GenericParam| match p {
        syn::GenericParam::Type(t) => t.default.is_none(),
        syn::GenericParam::Const(c) => c.default.is_none(),
        syn::GenericParam::Lifetime(_) => false,
    };
    generics.params.iter().filter(needed).count()
}

/// A path with `_` for each argument of a type that has none there, or with those that are
/// written elsewhere.
pub fn told(known: &Structs, as_written: bool, path: &syn::Path) -> syn::Path {
    let mut path = path.clone();
    let open = path.segments.iter().all(|s| matches!(s.arguments, PathArguments::None));
    let arguments = &known.arguments;
    let generic = path.segments.iter_mut().rev().find_map(|s| Some((arguments.get(&s.ident.plain())?, s)));
    if let (true, Some((count, segment))) = (open, generic) {
        let written = known.written.get(&segment.ident.plain()).filter(|_| as_written);
        if let Some(Some(list)) = written {
            let all = &list.args;
            segment.arguments = PathArguments::AngleBracketed(parse_quote!(::<#all>));
            return path;
        }
        let all = (0..*count).map(|_| -> GenericArgument { parse_quote!(_) });
        segment.arguments = PathArguments::AngleBracketed(parse_quote!(::<#(#all),*>));
    }
    path
}
