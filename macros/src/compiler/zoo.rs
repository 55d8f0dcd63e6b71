//! The zoo's functions that say of themselves that they have no forward mode: whether that is
//! still so.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemFn};

use super::diagnostics::modes;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/tests");

/// The functions that could be asked for all modes.
struct Search(Vec<String>);

impl Visit<'_> for Search {
    fn visit_item_fn(&mut self, function: &ItemFn) {
        let named =
            |attr: &&Attribute, name: &str| attr.path().segments.last().is_some_and(|s| s.ident == name);
        let zoo = function.attrs.iter().find(|attr| named(attr, "zoo"));
        let derive = function.attrs.iter().find(|attr| named(attr, "derive_grad"));
        if let (Some(zoo), Some(derive)) = (zoo, derive)
            && zoo.to_token_stream().to_string().contains("no_modes")
        {
            let given = derive.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
            let mut plain = function.clone();
            plain.attrs.retain(|attr| !named(&attr, "derive_grad") && !named(&attr, "zoo"));
            if has_modes(&given, &plain.to_token_stream()) {
                self.0.push(function.sig.ident.to_string());
            }
        }
        visit::visit_item_fn(self, function);
    }
}

/// Whether a function with these options may be asked for all modes that its result allows.
pub fn has_modes(given: &TokenStream, function: &TokenStream) -> bool {
    let is_there = |asked: TokenStream| is_there(&asked, given, function);
    // What calls others has modes where those have.
    let alone = |code: String| !code.contains("has_tangent") && !code.contains("__jvp_");
    match is_there(quote!(jvp, hvp)) {
        Ok(code) => alone(code),
        Err(why) => why.contains(modes::NO_GRADIENT) && is_there(quote!(jvp)).is_ok_and(alone),
    }
}

/// Whether there is a Jacobian.
pub fn has_jacobian(given: &TokenStream, function: &TokenStream) -> bool {
    is_there(&quote!(jacobian), given, function).is_ok()
}

/// What is generated where a function is asked for something more; else the errors.
fn is_there(asked: &TokenStream, given: &TokenStream, function: &TokenStream) -> Result<String, String> {
    let expansion = super::expand(quote!(#asked, #given), function.clone()).to_string();
    if expansion.contains("compile_error") { Err(expansion) } else { Ok(expansion) }
}

#[test]
fn no_modes_stands_only_where_there_are_none() {
    let mut search = Search(Vec::new());
    each_file(Path::new(FOLDER), &mut |text| {
        if text.contains("no_modes") {
            search.visit_file(&syn::parse_file(text).expect("a test file is Rust"));
        }
    });
    assert!(search.0.is_empty(), "`no_modes` can be removed from {}", search.0.join(", "));
}

fn each_file(folder: &Path, f: &mut impl FnMut(&str)) {
    let mut entries: Vec<_> = fs::read_dir(folder).expect("a folder").flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            each_file(&path, f);
        } else if path.extension().is_some_and(|e| e == "rs") {
            f(&fs::read_to_string(&path).expect("a readable file"));
        }
    }
}
