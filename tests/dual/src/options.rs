//! The arguments of `#[dual]` and `#[zoo]`, and the switch `ZOO_SKIP`.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Ident, ItemFn, Result, Token, parenthesized};

/// `calls(g, h), at(1.0, [2.0]), kink(0.0, [0.0]), panics(1.0, [])`, in any order.
#[derive(Default)]
pub struct Options {
    /// Functions whose calls go to their dual copies.
    pub calls: Vec<Ident>,
    /// Where to test.
    pub points: Vec<Point>,
    /// Where the function panics, and so must its gradients.
    pub panics: Vec<Point>,
}

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
            let content;
            parenthesized!(content in input);
            match word.to_string().as_str() {
                "calls" => {
                    let calls = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
                    options.calls.extend(calls);
                }
                kind @ ("at" | "kink" | "panics") => {
                    let args = Punctuated::<Expr, Token![,]>::parse_terminated(&content)?;
                    let point = Point { args: args.into_iter().collect(), smooth: kind == "at" };
                    let panics = kind == "panics";
                    let list = if panics { &mut options.panics } else { &mut options.points };
                    list.push(point);
                }
                _ => {
                    let expected = "expected `at`, `kink`, `panics` or `calls`";
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

/// Whether the environment variable `ZOO_SKIP` (`f,g` or `*`) names this
/// function: then only the oracles are compared with each other. It serves work
/// on the compiler, where one function that fails to expand hides all others.
pub fn skipped(function: &ItemFn) -> bool {
    let name = function.sig.ident.to_string();
    std::env::var("ZOO_SKIP").is_ok_and(|list| list.split(',').any(|s| s == "*" || s == name))
}

/// The function as written, without `#[derive_grad]` where it is skipped.
pub fn without_skipped(function: &ItemFn) -> ItemFn {
    let mut function = function.clone();
    if skipped(&function) {
        function.attrs.retain(|attr| !is_derive_grad(attr));
    }
    function
}

/// Whether this is `#[derive_grad]` by any path.
pub fn is_derive_grad(attr: &syn::Attribute) -> bool {
    let last = attr.path().segments.last();
    last.is_some_and(|segment| segment.ident == "derive_grad")
}
