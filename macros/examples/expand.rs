//! Shows what `#[derive_grad]` generates: reads a function, or a whole `mod`, `impl` or `trait`, prints
//! the expansion.
//!
//! ```sh
//! echo '#[derive_grad(wrt(x))] fn f(x: f64) -> f64 { x.sin() }' \
//!     | cargo run -p derive_grad_macros --example expand
//! ```
//!
//! The attribute may be left out. `--ir` prints the compiler's intermediate form of a function
//! instead: the function as it was lowered, and its derivative. `--companion`
//! also prints the hidden companion.

use std::io::Read;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

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

/// The attribute's arguments and the item without it.
fn split_attribute(source: &str) -> Result<(TokenStream, syn::Item), String> {
    let mut item: syn::Item = syn::parse_str(source).map_err(|e| e.to_string())?;
    let attrs = match &mut item {
        syn::Item::Fn(item) => &mut item.attrs,
        syn::Item::Mod(item) => &mut item.attrs,
        syn::Item::Impl(item) => &mut item.attrs,
        syn::Item::Trait(item) => &mut item.attrs,
        _ => return Err("this is no `fn`, `mod`, `impl` or `trait`".to_owned()),
    };
    let mut args = TokenStream::new();
    attrs.retain(|attr| {
        let ours = attr.path().segments.last().is_some_and(|s| s.ident == "derive_grad");
        if ours && let syn::Meta::List(list) = &attr.meta {
            args = list.tokens.clone();
        }
        !ours
    });
    Ok((args, item))
}

fn generated(args: TokenStream, item: syn::Item, companion: bool) -> Result<String, String> {
    let is_function = matches!(item, syn::Item::Fn(_));
    let tokens = compiler::expand(args, item.to_token_stream());
    let mut file: syn::File = syn::parse2(tokens).map_err(|e| e.to_string())?;
    if is_function {
        file.items.remove(0);
    }
    Shown { companion }.visit_file_mut(&mut file);
    Ok(prettyplease::unparse(&file))
}

/// Takes out what is not shown: lints that are allowed, and the companions unless they are asked for.
struct Shown {
    companion: bool,
}

impl Shown {
    fn items(&self, items: &mut Vec<syn::Item>) {
        items.retain(|item| {
            let attrs = match item {
                syn::Item::Impl(item) => &item.attrs,
                syn::Item::Enum(item) => &item.attrs,
                syn::Item::Struct(item) => &item.attrs,
                syn::Item::Const(item) => &item.attrs,
                _ => return true,
            };
            self.companion || !attrs.iter().any(is_hidden)
        });
    }
}

impl VisitMut for Shown {
    fn visit_file_mut(&mut self, file: &mut syn::File) {
        self.items(&mut file.items);
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        if let Some((_, items)) = &mut module.content {
            self.items(items);
        }
        visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_item_fn_mut(&mut self, function: &mut syn::ItemFn) {
        function.attrs.retain(|attr| !attr.path().is_ident("allow"));
        visit_mut::visit_item_fn_mut(self, function);
    }
}

/// `#[doc(hidden)]`
fn is_hidden(attr: &syn::Attribute) -> bool {
    matches!(&attr.meta, syn::Meta::List(list) if list.path.is_ident("doc") && list.tokens.to_string() == "hidden")
}

fn intermediate(args: TokenStream, item: &syn::Item) -> Result<String, String> {
    let syn::Item::Fn(item) = item else { return Err("`--ir` takes a function".to_owned()) };
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
