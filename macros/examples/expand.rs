//! Shows what `#[derive_grad]` generates: reads a function, prints the expansion.
//!
//! ```sh
//! echo '#[derive_grad(wrt(x))] fn f(x: f64) -> f64 { x.sin() }' \
//!     | cargo run -p derive_grad_macros --example expand
//! ```
//!
//! The attribute may be left out. `--ir` prints the compiler's intermediate form
//! instead: the function as it was lowered, and its derivative. `--companion`
//! also prints the hidden companion.

use std::io::Read;

use proc_macro2::TokenStream;
use quote::ToTokens;

#[allow(dead_code, unused_imports)]
#[path = "../src/compiler/mod.rs"]
mod compiler;

use compiler::analysis::activity::Activity;
use compiler::diagnostics::Diagnostics;
use compiler::options::Options;
use compiler::switches::Switches;
use compiler::{diff, ir, lower};

fn main() {
    let mut source = String::new();
    std::io::stdin().read_to_string(&mut source).expect("standard input is UTF-8");
    let stage = std::env::args().nth(1);
    match show(&source, stage.as_deref()) {
        Ok(text) => println!("{text}"),
        Err(error) => {
            eprintln!("error: {error}");
            std::process::exit(1);
        }
    }
}

/// The expansion of a function, with or without the attribute: `stage` is `None`
/// for the public functions, `--companion` for all, `--ir` for the intermediate
/// form.
fn show(source: &str, stage: Option<&str>) -> Result<String, String> {
    let (args, item) = split_attribute(source)?;
    match stage {
        None => generated(args, item, false),
        Some("--companion") => generated(args, item, true),
        Some("--ir") => intermediate(args, &item),
        Some(other) => Err(format!("there is no option {other}; the options are --companion and --ir")),
    }
}

/// The attribute's arguments and the function without it.
fn split_attribute(source: &str) -> Result<(TokenStream, syn::ItemFn), String> {
    let mut item: syn::ItemFn = syn::parse_str(source).map_err(|e| e.to_string())?;
    let mut args = TokenStream::new();
    item.attrs.retain(|attr| {
        let ours = attr.path().segments.last().is_some_and(|s| s.ident == "derive_grad");
        if ours && let syn::Meta::List(list) = &attr.meta {
            args = list.tokens.clone();
        }
        !ours
    });
    Ok((args, item))
}

fn generated(args: TokenStream, item: syn::ItemFn, companion: bool) -> Result<String, String> {
    let tokens = compiler::expand(args, item.to_token_stream());
    let mut file: syn::File = syn::parse2(tokens).map_err(|e| e.to_string())?;
    file.items.remove(0);
    if !companion {
        file.items.retain(|item| matches!(item, syn::Item::Fn(_) | syn::Item::Macro(_)));
    }
    for item in &mut file.items {
        if let syn::Item::Fn(function) = item {
            function.attrs.retain(|attr| !attr.path().is_ident("allow"));
        }
    }
    Ok(prettyplease::unparse(&file))
}

fn intermediate(args: TokenStream, item: &syn::ItemFn) -> Result<String, String> {
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(args, &mut diagnostics);
    let lowered = lower::function(&mut item.clone(), lower::identifiers(item), &options, &mut diagnostics);
    if let Some(errors) = diagnostics.into_compile_error() {
        return Err(errors.to_string());
    }
    let source = diff::normalize::function(lowered.ok_or("nothing was lowered")?);
    let facts = Activity::of(&source);
    let vjp = compiler::vjp(
        &source,
        &facts,
        Switches::default(),
        &(0..source.params.len()).filter(|k| source.params[*k].wrt).collect::<Vec<_>>(),
    );
    Ok(format!("{}\n{}", ir::print::function(&source), ir::print::function(&vjp)))
}
