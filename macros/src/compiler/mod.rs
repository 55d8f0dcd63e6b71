//! The compiler behind `#[derive_grad]`: tokens → IR → derivative → tokens.

pub mod analysis;
pub mod diagnostics;
pub mod diff;
pub mod emit;
pub mod ir;
pub mod lower;
pub mod options;
pub mod rules;
pub mod simplify;
pub mod switches;
#[cfg(test)]
mod tidy;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use analysis::activity::{self, Activity, is_mut_ref};
use diagnostics::Diagnostics;
use emit::function::Frame;
use options::Options;
use switches::Switches;

/// Expands `#[derive_grad(args)] item`: the item itself, untouched, and what is
/// generated beside it, or the errors.
pub fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let generated = match syn::parse2::<syn::ItemFn>(item.clone()) {
        Ok(function) => derive(args, &function, &mut diagnostics),
        Err(error) => {
            diagnostics.error(error.span(), error);
            TokenStream::new()
        }
    };
    let errors = diagnostics.into_compile_error();
    let generated = if errors.is_some() { None } else { Some(generated) };
    quote!(#item #errors #generated)
}

/// Everything that is generated beside a function.
fn derive(args: TokenStream, item: &syn::ItemFn, diagnostics: &mut Diagnostics) -> TokenStream {
    let options = Options::parse(args, diagnostics);
    let Some(source) = lower::function(item, &options, diagnostics) else { return TokenStream::new() };
    let krate = options.krate.to_token_stream();
    let frame = Frame { item, source: &source, krate, attrs: kept_attributes(item) };
    let generated = match (&options.vjp, &options.partials) {
        (Some(path), _) => given_vjp(&frame, path, &options),
        (None, Some(partials)) => given_partials(&frame, partials, &options, diagnostics),
        (None, None) => differentiated(&frame, &options, diagnostics),
    };
    if diagnostics.has_errors() { TokenStream::new() } else { generated }
}

/// What differentiation of the body gives.
fn differentiated(frame: &Frame, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    let source = diff::normalize::function(frame.source.clone());
    let facts = Activity::of(&source);
    activity::check(&source, &facts, diagnostics);
    if diagnostics.has_errors() {
        return TokenStream::new();
    }
    let switches = options.switches;
    let frame =
        Frame { source: &source, krate: frame.krate.clone(), attrs: frame.attrs.clone(), item: frame.item };
    let mut generated = emit::function::vjp(&frame, &vjp(&source, &facts, switches));
    generated.extend(gradients(&frame, &vjp_name(frame.item).into()));
    if !options.no_link {
        let split = split(&source, &facts, switches);
        generated.extend(emit::companion::emit(&frame, &split, diagnostics));
    }
    generated
}

/// What partial derivatives by hand give.
fn given_partials(
    frame: &Frame,
    partials: &[syn::Expr],
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let vjp = diff::custom::vjp(frame.source, partials, diagnostics);
    let mut generated = emit::function::vjp(frame, &vjp);
    generated.extend(gradients(frame, &vjp_name(frame.item).into()));
    if !options.no_link {
        let split = diff::custom::split(frame.source, partials, diagnostics);
        generated.extend(emit::companion::emit(frame, &split, diagnostics));
    }
    generated
}

/// What a VJP by hand gives.
fn given_vjp(frame: &Frame, path: &syn::Path, options: &Options) -> TokenStream {
    let mut generated = TokenStream::new();
    if !path.is_ident(&vjp_name(frame.item)) {
        generated.extend(emit::function::vjp_by(frame, path));
    }
    generated.extend(gradients(frame, path));
    if !options.no_link {
        generated.extend(emit::companion::by(frame, path));
    }
    generated
}

/// `f_value_and_grad` and `f_grad`, where the contract has them.
fn gradients(frame: &Frame, vjp: &syn::Path) -> TokenStream {
    if has_gradient(frame.source) { emit::function::gradients(frame, vjp) } else { TokenStream::new() }
}

fn vjp_name(item: &syn::ItemFn) -> Ident {
    format_ident!("{}_vjp", plain(&item.sig.ident), span = item.sig.ident.span())
}

/// The derivative with both sweeps in one function.
pub fn vjp(source: &ir::Function, facts: &Activity, switches: Switches) -> ir::Function {
    let mut vjp = diff::reverse::vjp(source, facts, switches);
    if switches.simplify {
        let stmts = std::mem::take(&mut vjp.body.stmts);
        let results: Vec<ir::VarId> = vjp.result.into_iter().collect();
        vjp.body.stmts = simplify::run(&mut vjp, stmts, &results);
    }
    if switches.reslice {
        let stmts = std::mem::take(&mut vjp.body.stmts);
        let stmts = simplify::reslice::run(&mut vjp, stmts);
        let results: Vec<ir::VarId> = vjp.result.into_iter().collect();
        vjp.body.stmts = simplify::dead(&vjp, stmts, &results);
    }
    diff::own::owned(vjp)
}

/// The two halves behind linked calls.
fn split(source: &ir::Function, facts: &Activity, switches: Switches) -> diff::reverse::Split {
    let mut split = diff::reverse::split(source, facts, switches);
    if switches.simplify {
        let reverse = std::mem::take(&mut split.reverse);
        split.reverse = simplify::run(&mut split.function, reverse, &[]);
    }
    if switches.reslice {
        let (forward, reverse) = (std::mem::take(&mut split.forward), std::mem::take(&mut split.reverse));
        split.forward = simplify::reslice::run(&mut split.function, forward);
        let reverse = simplify::reslice::run(&mut split.function, reverse);
        split.reverse = simplify::dead(&split.function, reverse, &[]);
    }
    diff::own::owned_split(split)
}

/// Whether there is an `f_grad`: the result is a scalar and no `&mut` parameter
/// is differentiated.
fn has_gradient(source: &ir::Function) -> bool {
    let exclusive = source.params.iter().any(|p| p.wrt && is_mut_ref(&source.vars[p.var].ty));
    source.result_ty.is_float() && !exclusive
}

/// The attributes that generated functions bear too.
fn kept_attributes(item: &syn::ItemFn) -> TokenStream {
    const KEPT: [&str; 8] =
        ["cfg", "cfg_attr", "allow", "warn", "deny", "forbid", "track_caller", "deprecated"];
    let mut kept = TokenStream::new();
    for attr in &item.attrs {
        let Some(name) = attr.path().get_ident().map(Ident::to_string) else { continue };
        if KEPT.contains(&name.as_str()) {
            attr.to_tokens(&mut kept);
        } else if name == "expect"
            && let syn::Meta::List(list) = &attr.meta
        {
            let lints = &list.tokens;
            kept.extend(quote!(#[allow(#lints)]));
        }
    }
    kept
}

/// The text of an identifier without `r#`.
fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}
