//! The arguments of `#[dual]` and `#[zoo]`, and the environment variables `ZOO_SKIP`
//! and `ZOO_OFF`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, Ident, ItemFn, Meta, Result, Token, parenthesized, parse_quote};

/// `calls(g, h), types(S, T), at(1.0, [2.0]), kink(0.0, [0.0]), panics(1.0, []), no_modes`, in
/// any order.
#[derive(Default)]
pub struct Options {
    /// Functions whose calls go to their dual copies.
    pub calls: Vec<Ident>,
    /// Types of the user's that have dual copies.
    pub types: Vec<Ident>,
    /// Where to test.
    pub points: Vec<Point>,
    /// Where the function panics, and so must its gradients.
    pub panics: Vec<Point>,
    /// The words of [`FLAGS`] that stand there.
    pub flags: Vec<String>,
}

/// `no_modes`: has no `f_jvp` and `f_hvp` yet, asking for them is an error; `no_second`: has no
/// `f_hvp` yet; `wrong_modes`: has them, but not right yet; `effects`: does more than to
/// compute, so that it has no `f_jacobian`.
const FLAGS: [&str; 4] = ["no_modes", "no_second", "wrong_modes", "effects"];

/// One list of arguments.
pub struct Point {
    pub args: Vec<Expr>,
    /// Whether differences make sense here.
    pub smooth: bool,
}

impl Parse for Options {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut options = Self::default();
        while !input.is_empty() {
            let word: Ident = input.parse()?;
            if options.flag(&word) {
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
                continue;
            }
            let content;
            parenthesized!(content in input);
            match word.to_string().as_str() {
                "calls" => {
                    let calls = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                    options.calls.extend(calls);
                }
                "types" => {
                    let types = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                    options.types.extend(types);
                }
                kind @ ("at" | "kink" | "panics") => {
                    let args = Punctuated::<Expr, Token![,]>::parse_terminated(&content)?;
                    let point = Point { args: args.into_iter().collect(), smooth: kind == "at" };
                    let panics = kind == "panics";
                    let list = if panics { &mut options.panics } else { &mut options.points };
                    list.push(point);
                }
                _ => {
                    let expected = "expected `at`, `kink`, `panics`, `calls`, `types`, `no_modes`, `no_second`, `effects` or `wrong_modes`";
                    return Err(Error::new(word.span(), expected));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(options)
    }
}

impl Options {
    /// Whether a word of [`FLAGS`] stands there.
    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|word| word == flag)
    }

    /// Takes a word without arguments.
    fn flag(&mut self, word: &Ident) -> bool {
        let found = FLAGS.iter().any(|flag| word == flag);
        self.flags.extend(found.then(|| word.to_string()));
        found
    }
}

/// Whether the environment variable `ZOO_SKIP` (`f,g` or `*`) names this
/// function: then only the oracles are compared with each other. It serves work
/// on the compiler, where one function that fails to expand hides all others.
pub fn skipped(function: &ItemFn) -> bool {
    let name = function.sig.ident.to_string();
    std::env::var("ZOO_SKIP").is_ok_and(|list| list.split(',').any(|s| s == "*" || s == name))
}

/// The optimisations that can be switched off.
const SWITCHES: &str = "fuse,replaced,recompute,apart,cut,tables,frames,private,simplify,terms,stencil,reslice,recursion,directions";

/// The function as written, but for its `#[derive_grad]`: without it where the
/// function is skipped, with what `modes` ask for, and without the optimisations that the environment
/// variable `ZOO_OFF` names (`fuse,tables`, or `*` for all).
pub fn original(function: &ItemFn, modes: &[&str]) -> ItemFn {
    let mut function = function.clone();
    function.attrs.iter_mut().filter(|a| is_derive_grad(a)).for_each(|a| ask(a, modes));
    if skipped(&function) {
        function.attrs.retain(|attr| !is_derive_grad(attr));
    }
    if let Ok(off) = std::env::var("ZOO_OFF") {
        let off = if off == "*" { SWITCHES } else { &off };
        let off: TokenStream = off.parse().expect("ZOO_OFF is a list of switches");
        function.attrs.iter_mut().filter(|a| is_derive_grad(a)).for_each(|a| switch_off(a, &off));
    }
    function
}

/// Adds options to `#[derive_grad(..)]`.
fn ask(attr: &mut Attribute, modes: &[&str]) {
    let modes = modes.iter().filter_map(|mode| mode.parse::<TokenStream>().ok());
    prepend(attr, quote!(#(#modes,)*));
}

fn switch_off(attr: &mut Attribute, off: &TokenStream) {
    prepend(attr, quote!(__off(#off),));
}

fn prepend(attr: &mut Attribute, options: TokenStream) {
    let path = attr.path();
    let given = match &attr.meta {
        Meta::List(list) => list.tokens.clone(),
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    };
    *attr = parse_quote!(#[#path(#options #given)]);
}

/// Whether this is `#[derive_grad]` by any path.
pub fn is_derive_grad(attr: &Attribute) -> bool {
    let last = attr.path().segments.last();
    last.is_some_and(|segment| segment.ident == "derive_grad")
}
