//! Functions that are taken for those of the standard library by paths that the user may
//! have defined anew: `swap`, `mem::replace`, `zip`, `array::from_fn`.
//!
//! Takes a function before anything is written out, gives code that is never run and that
//! rustc refuses where such a path names something else.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ItemFn, PathArguments};

use super::context::peel;
use super::facts::Facts;
use super::scan;
use crate::compiler::texts::Plain;

/// The statements about the paths of a function.
pub fn claims(item: &ItemFn, facts: &Facts, krate: &syn::Path) -> Vec<TokenStream> {
    let mut find = Find { facts, found: Vec::new() };
    if facts.forms.calls {
        find.visit_block(&item.block);
    }
    find.found.iter().map(|(path, standard)| claim(path, standard, krate)).collect()
}

/// `let _ = || same(swap::<()>, ::core::mem::swap::<()>);`
fn claim(path: &syn::Path, standard: &Standard, krate: &syn::Path) -> TokenStream {
    let at = path.segments.last().map_or_else(proc_macro2::Span::call_site, |s| s.ident.span());
    let here = |tokens: &TokenStream| -> TokenStream {
        tokens
            .clone()
            .into_iter()
            .map(|mut token| {
                token.set_span(proc_macro2::Span::mixed_site().located_at(at));
                token
            })
            .collect()
    };
    let (theirs, generics) = (here(&standard.path), here(&standard.generics));
    let same = here(&quote!(#krate::__private::same));
    quote_spanned!(at=> let _ = || #same(#path #generics, #theirs #generics);)
}

/// A function of the standard library.
struct Standard {
    path: TokenStream,
    generics: TokenStream,
}

impl Standard {
    /// The one that a path may be taken for.
    fn of(path: &syn::Path, args: usize) -> Option<Standard> {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.plain()).collect();
        if path.leading_colon.is_some() || matches!(names[0].as_str(), "std" | "core" | "alloc") {
            return None;
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let memory = |name: &str| {
            let name = Ident::new(name, proc_macro2::Span::mixed_site());
            Standard { path: quote!(::core::mem::#name), generics: quote!(::<()>) }
        };
        match names.as_slice() {
            [.., "mem", name @ ("swap" | "replace" | "take")] | [name @ ("swap" | "replace")] => {
                Some(memory(name))
            }
            [.., "iter", "zip"] | ["zip"] if args == 2 => {
                Some(Standard { path: quote!(::core::iter::zip), generics: quote!(::<[(); 0], [(); 0]>) })
            }
            [.., "array", "from_fn"] => Some(Standard {
                path: quote!(::core::array::from_fn),
                generics: quote!(::<(), 0, fn(::core::primitive::usize)>),
            }),
            _ => None,
        }
    }
}

struct Find<'f> {
    facts: &'f Facts,
    found: Vec<(syn::Path, Standard)>,
}

impl Find<'_> {
    fn is_own(&self, path: &syn::Path) -> bool {
        let name = path.get_ident().map(Plain::plain);
        name.is_some_and(|name| self.facts.is_local(&name) || self.facts.is_function(&name))
    }

    fn look(&mut self, c: &ExprCall) {
        let Expr::Path(p) = peel(&c.func) else { return };
        let mut path = p.path.clone();
        path.segments.iter_mut().for_each(|s| s.arguments = PathArguments::None);
        if p.qself.is_some() || self.is_own(&path) || self.found.iter().any(|(known, _)| *known == path) {
            return;
        }
        let varied = |e: &Expr| scan::varied(e, self.facts).read;
        if let Some(standard) = Standard::of(&path, c.args.len())
            && c.args.iter().any(varied)
        {
            self.found.push((path, standard));
        }
    }
}

impl<'ast> Visit<'ast> for Find<'_> {
    fn visit_expr_call(&mut self, c: &'ast ExprCall) {
        self.look(c);
        visit::visit_expr_call(self, c);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
