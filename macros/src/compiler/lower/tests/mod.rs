//! Snapshots of what functions are lowered to, in the text form of the IR, one file
//! for each theme; `UPDATE_EXPECT=1 cargo test` writes them. Here: what they share.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

mod errors;
mod exits;
mod formulas;
mod inert;
mod loops;
mod matching;
mod places;
mod values;

use expect_test::Expect;
use proc_macro2::TokenStream;

use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{Function, print};
use crate::compiler::options::Options;

/// Lowers a function, with or without the attribute.
fn lowered(source: &str) -> Result<Function, Vec<String>> {
    let mut item: syn::ItemFn = syn::parse_str(source).expect(source);
    let attribute = item.attrs.pop();
    let args =
        attribute.and_then(|a| a.meta.require_list().ok().map(|l| l.tokens.clone())).unwrap_or_default();
    lower_with(args, &item)
}

fn lower_with(args: TokenStream, item: &syn::ItemFn) -> Result<Function, Vec<String>> {
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(args, &mut diagnostics);
    let lowered = super::function(&mut item.clone(), super::identifiers(item), &options, &mut diagnostics);
    match diagnostics.into_compile_error() {
        Some(errors) => Err(messages(errors)),
        None => lowered.ok_or_else(Vec::new),
    }
}

/// The string literals of `compile_error!`s.
fn messages(errors: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in errors {
        match token {
            proc_macro2::TokenTree::Group(g) => found.extend(messages(g.stream())),
            proc_macro2::TokenTree::Literal(l) => {
                let text: syn::LitStr =
                    syn::parse2(TokenStream::from(proc_macro2::TokenTree::Literal(l))).expect("a string");
                found.push(text.value());
            }
            _ => {}
        }
    }
    found
}

fn check(source: &str, expected: &Expect) {
    match lowered(source) {
        Ok(function) => expected.assert_eq(&print::function(&function)),
        Err(errors) => panic!("{}", errors.join("\n")),
    }
}

fn check_errors(args: &str, source: &str, expected: &Expect) {
    let item: syn::ItemFn = syn::parse_str(source).expect(source);
    let args: TokenStream = args.parse().expect(args);
    let errors = lower_with(args, &item).expect_err("there are errors");
    expected.assert_eq(&errors.join("\n"));
}
